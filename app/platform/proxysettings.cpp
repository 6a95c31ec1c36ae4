// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/proxysettings.h"

#include "app/platform/environmentproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

#include <optional>

namespace platform {

namespace {

class ProxyRule final : public QNetworkProxyFactory
{
public:
    ProxyRule(std::optional<QNetworkProxy> fixed, QString user, QString password)
        : m_fixed(std::move(fixed)), m_user(std::move(user)), m_password(std::move(password))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QString host = query.peerHostName();
        if (host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        QList<QNetworkProxy> proxies = m_fixed ? QList{*m_fixed} : ofSystem(query);
        for (QNetworkProxy& proxy : proxies) {
            if (m_user.isEmpty() || proxy.type() == QNetworkProxy::NoProxy || !proxy.user().isEmpty())
                continue;
            proxy.setUser(m_user);
            proxy.setPassword(m_password);
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
    QString m_user;
    QString m_password;
};

} // namespace

base::Result<void> useProxy(const QString& setting, const QString& user, const QString& password)
{
    std::optional<QNetworkProxy> fixed;
    if (setting == QLatin1StringView("none")) {
        fixed = QNetworkProxy(QNetworkProxy::NoProxy);
    } else if (!setting.isEmpty() && setting != QLatin1StringView("system")) {
        fixed = proxyOf(setting);
        if (!fixed)
            return base::failure(base::Error::Kind::Rejected,
                                 QStringLiteral("not a proxy address: ") + QUrl(setting).host());
    }
    QNetworkProxyFactory::setApplicationProxyFactory(new ProxyRule(std::move(fixed), user, password));
    return {};
}

} // namespace platform
