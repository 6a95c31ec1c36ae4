// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/proxykeeper.h"

#include "app/base/log.h"
#include "app/domain/ports.h"
#include "app/platform/proxysettings.h"
#include "ui/models/preferences.h"

#include <QPointer>

#include <utility>

namespace uimain {

namespace {
const auto kEntry = QStringLiteral("proxy-password");
} // namespace

ProxyKeeper::ProxyKeeper(models::Preferences& preferences, domain::KeyStore& keys, std::function<QUrl()> server,
                         QObject* parent)
    : QObject(parent),
      m_preferences(preferences),
      m_keys(keys),
      m_server(std::move(server)),
      m_user(preferences.proxyUser())
{
    connect(&preferences, &models::Preferences::proxyChanged, this, [this] {
        apply();
        if (const QString before = std::exchange(m_user, m_preferences.proxyUser()); before != m_user) {
            bind();
            apply();
        }
        Q_EMIT changed();
    });
    connect(&preferences, &models::Preferences::proxyPasswordTyped, this, &ProxyKeeper::takePassword);
    preferences.setProxyInUse([self = QPointer(this)] { return self ? self->proxy() : QString(); });
}

void ProxyKeeper::begin(std::function<void()> then)
{
    if (!m_preferences.hasProxyPassword() || m_preferences.proxyMode() == QLatin1StringView("none")) {
        apply();
        return then();
    }
    m_keys.read(kEntry, [self = QPointer(this), then](const base::Result<std::optional<QByteArray>>& kept) {
        if (!self)
            return;
        if (kept && *kept && self->m_password.isEmpty())
            self->m_password = QString::fromUtf8(**kept);
        self->apply();
        if (self->m_preferences.proxyOfAccount().isEmpty()) { // kept by an earlier version
            self->bind();
            self->apply();
        }
        then();
    });
}

void ProxyKeeper::takePassword(const QString& password)
{
    m_password = password;
    bind();
    apply();
    Q_EMIT changed();
    const auto done = [self = QPointer(this), kept = !password.isEmpty()](const base::Result<void>& written) {
        if (self && kept && !written)
            Q_EMIT self->notKept();
    };
    if (password.isEmpty())
        m_keys.remove(kEntry, done);
    else
        m_keys.write(kEntry, password.toUtf8(), done);
}

// Before there is a server its stand-in tells, for which most systems have the same proxy.
QString ProxyKeeper::proxy() const
{
    const QUrl server = m_server();
    return platform::proxyFor(server.isEmpty() ? QUrl(QStringLiteral("https://lxcp.example")) : server);
}

void ProxyKeeper::bind()
{
    m_preferences.setProxyOfAccount(proxy());
}

void ProxyKeeper::apply()
{
    const QString mode = m_preferences.proxyMode();
    const auto used = platform::useProxy(mode == QLatin1StringView("manual") ? m_preferences.proxyAddress() : mode,
                                         {m_preferences.proxyUser(), m_password, m_preferences.proxyOfAccount()});
    if (!used)
        qCWarning(lcUi) << "proxy:" << used.error().detail;
}

} // namespace uimain
