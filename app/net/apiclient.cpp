// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/apiclient.h"

#include "app/domain/ports.h"
#include "app/net/responseerror.h"

namespace net {

ApiClient::ApiClient(Http& http, const QUrl& base, TokenProvider* tokens, const domain::Clock& clock, QObject* parent)
    : QObject(parent), m_http(http), m_base(base.adjusted(QUrl::StripTrailingSlash)), m_tokens(tokens), m_clock(clock)
{
}

QUrl ApiClient::url(const QString& path, const QUrlQuery& query) const
{
    QUrl url = m_base;
    url.setPath(url.path() + path);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

void ApiClient::count(const Traffic& more)
{
    m_traffic.requests += more.requests;
    m_traffic.bytesIn += more.bytesIn;
    m_traffic.bytesOut += more.bytesOut;
}

void ApiClient::measureSkew(const ResponseHead& head)
{
    const QDateTime date = httpDate(head.header("Date"));
    if (date.isValid())
        m_skew = m_clock.now().secsTo(date);
}

} // namespace net
