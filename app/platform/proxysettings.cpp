// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/proxysettings.h"

#include "app/base/withoutaccount.h"
#include "app/platform/environmentproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

#include <optional>

namespace platform {

namespace {

QString addressOf(const QNetworkProxy& proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy ? QString()
                                                  : proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
}

class ProxyRule final : public QNetworkProxyFactory
{
public:
    ProxyRule(std::optional<QNetworkProxy> fixed, ProxyAccount account)
        : m_fixed(std::move(fixed)), m_account(std::move(account))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QString host = query.peerHostName();
        if (host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        QList<QNetworkProxy> proxies = m_fixed ? QList{*m_fixed} : ofSystem(query);
        for (QNetworkProxy& proxy : proxies) {
            if (!proxy.user().isEmpty() || addressOf(proxy).compare(m_account.proxy, Qt::CaseInsensitive) != 0)
                continue;
            proxy.setUser(m_account.user);
            proxy.setPassword(m_account.password);
        }
        return proxies;
    }

private:
    static QList<QNetworkProxy> ofSystem(const QNetworkProxyQuery& query)
    {
        const int standard = query.protocolTag() == QLatin1StringView("https") ? 443 : 80;
        const auto said = environmentProxy(query.protocolTag(), query.peerHostName(), query.url().port(standard),
                                           [](const char* name) { return qEnvironmentVariable(name); });
        return said ? QList{*said} : systemProxyForQuery(query);
    }

    std::optional<QNetworkProxy> m_fixed;
    ProxyAccount m_account;
};

} // namespace

base::Result<void> useProxy(const QString& setting, const ProxyAccount& account)
{
    std::optional<QNetworkProxy> fixed;
    if (setting == QLatin1StringView("none")) {
        fixed = QNetworkProxy(QNetworkProxy::NoProxy);
    } else if (!setting.isEmpty() && setting != QLatin1StringView("system")) {
        fixed = proxyOf(setting);
        if (!fixed)
            return base::failure(base::Error::Kind::Rejected,
                                 QStringLiteral("not a proxy address: ") + base::withoutAccount(setting));
    }
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyRule(std::move(fixed), account));
    return {};
}

QString proxyFor(const QUrl& address)
{
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(address));
    return proxies.isEmpty() ? QString() : addressOf(proxies.constFirst());
}

} // namespace platform
