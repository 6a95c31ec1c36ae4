// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/proxysettings.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

#include <optional>

namespace platform {

namespace {

class ProxyRule final : public QNetworkProxyFactory
{
public:
    explicit ProxyRule(std::optional<QNetworkProxy> fixed) : m_fixed(std::move(fixed)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QString host = query.peerHostName();
        if (host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_fixed ? QList{*m_fixed} : systemProxyForQuery(query);
    }

private:
    std::optional<QNetworkProxy> m_fixed;
};

// HOST:PORT is how most systems write it, and an HTTP proxy what most are.
QUrl proxyUrl(const QString& setting)
{
    const QUrl bare(QStringLiteral("http://") + setting, QUrl::StrictMode);
    return bare.port() > 0 && !setting.contains(QLatin1StringView("://")) ? bare : QUrl(setting);
}

} // namespace

base::Result<void> useProxy(const QString& setting)
{
    std::optional<QNetworkProxy> fixed;
    if (setting == QLatin1StringView("none")) {
        fixed = QNetworkProxy(QNetworkProxy::NoProxy);
    } else if (!setting.isEmpty() && setting != QLatin1StringView("system")) {
        const QUrl address = proxyUrl(setting);
        const bool isSocks = address.scheme() == QLatin1StringView("socks5");
        const bool isKnown = isSocks || address.scheme() == QLatin1StringView("http");
        if (!address.isValid() || !isKnown || address.host().isEmpty())
            return base::failure(base::Error::Kind::Rejected, QStringLiteral("not a proxy address: ") + address.host());
        fixed = QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
                              quint16(address.port(isSocks ? 1080 : 3128)), address.userName(), address.password());
    }
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyRule(std::move(fixed)));
    return {};
}

} // namespace platform
