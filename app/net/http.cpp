// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http.h"

#include <QNetworkAccessManager>
#include <QSysInfo>

namespace net {

Http::Http(QObject* parent) : QObject(parent) {}

// What uses the connections and lives in here ends first: a reply goes with its manager.
Http::~Http()
{
    qDeleteAll(findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly));
}

QNetworkAccessManager& Http::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setAutoDeleteReplies(false);
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    return *m_manager;
}

void Http::forgetConnections()
{
    if (m_manager)
        m_manager->clearConnectionCache();
}

QByteArray Http::userAgent()
{
    return QByteArrayLiteral("lxcp/" LXCP_VERSION " (") + QSysInfo::kernelType().toLatin1() + ')';
}

} // namespace net
