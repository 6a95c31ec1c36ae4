// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/interceptor.h"

#include "app/play/site.h"
#include "ui/web/stage.h"

Q_LOGGING_CATEGORY(lcWeb, "lxcp.web")

namespace web {

bool mayReach(const play::Site* site, const QUrl& url)
{
    const QString scheme = url.scheme();
    if (scheme == QLatin1StringView("about") || scheme == QLatin1StringView("data"))
        return true;
    if (!site)
        return false;
    if (scheme == kScheme)
        return url.host() == site->host();
    if (scheme == QLatin1StringView("blob"))
        return QUrl(url.path()).scheme() == kScheme;
    return site->allows(url);
}

void Interceptor::give(const play::Site* site, Refused refused)
{
    m_site = site;
    m_refused = std::move(refused);
}

void Interceptor::interceptRequest(QWebEngineUrlRequestInfo& info)
{
    if (mayReach(m_site, info.requestUrl()))
        return;
    info.block(true);
    qCInfo(lcWeb) << "refused:" << info.requestUrl().toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo);
    if (m_refused)
        m_refused(info.requestUrl());
}

} // namespace web
