// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http.h"

#include "app/net/directexchange.h"
#include "app/net/managedexchange.h"
#include "app/net/sockets.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSysInfo>

namespace net {

Http::Http(QObject* parent) : QObject(parent), m_sockets(std::make_unique<Sockets>()) {}

// What uses the connections and lives in here ends first.
Http::~Http()
{
    qDeleteAll(findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly));
}

Exchange* Http::exchange(Outgoing request)
{
    if (isDirect(request.url))
        return new DirectExchange(*m_sockets, std::move(request), this);
    return new ManagedExchange(manager(), std::move(request), this);
}

// Asking the system may take a millisecond: not for every request to the server of the last one.
bool Http::isDirect(const QUrl& url)
{
    const QString origin = url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (origin == m_directFor)
        return true;
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    const bool direct = proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy;
    if (direct)
        m_directFor = origin;
    return direct;
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
    m_sockets->forget();
    m_directFor.clear();
    if (m_manager)
        m_manager->clearAccessCache(); // what a proxy was told before, too
}

QByteArray Http::userAgent()
{
    static const QByteArray name =
        QByteArrayLiteral("lxcp/" LXCP_VERSION " (") + QSysInfo::kernelType().toLatin1() + ')';
    return name;
}

} // namespace net
