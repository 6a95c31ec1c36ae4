// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preferences.h"

#include "app/services/downloadchoice.h"

#include <QSettings>

namespace models {

namespace {

// QSettings keeps a group 'general' of its own: what is written under that name is not read again.
const auto kLanguage = QStringLiteral("appearance/language");
const auto kReducedMotion = QStringLiteral("appearance/reduced_motion");
const auto kSystemDark = QStringLiteral("system/dark");
const auto kSystemContrast = QStringLiteral("system/high_contrast");
const auto kSystemMotion = QStringLiteral("system/less_motion");

} // namespace

Preferences::Preferences(const QString& filePath, domain::ManagedPolicy policy, QObject* parent)
    : QObject(parent), m_policy(std::move(policy))
{
    if (!filePath.isEmpty())
        m_file = std::make_unique<QSettings>(filePath, QSettings::IniFormat);
}

Preferences::~Preferences() = default;

QString Preferences::filePath() const
{
    return m_file ? m_file->fileName() : QString();
}

QVariant Preferences::value(const QString& name, const QVariant& fallback) const
{
    return m_file ? m_file->value(name, fallback) : m_memory.value(name, fallback);
}

bool Preferences::set(const QString& name, const QVariant& value)
{
    if (this->value(name, {}) == value)
        return false;
    if (m_file && value.isValid())
        m_file->setValue(name, value);
    else if (m_file)
        m_file->remove(name);
    else if (value.isValid())
        m_memory.insert(name, value);
    else
        m_memory.remove(name);
    return true;
}

QString Preferences::scheme() const
{
    return value(QStringLiteral("appearance/scheme"), QStringLiteral("system")).toString();
}

int Preferences::textPercent() const
{
    return qBound(100, value(QStringLiteral("appearance/text_percent"), 100).toInt(), 200);
}

bool Preferences::reducedMotion() const
{
    const QVariant chosen = value(kReducedMotion, {});
    return chosen.isValid() ? chosen.toBool() : systemLook().lessMotion;
}

SystemLook Preferences::systemLook() const
{
    SystemLook look;
    if (const QVariant dark = value(kSystemDark, {}); dark.isValid())
        look.dark = dark.toBool();
    look.highContrast = value(kSystemContrast, false).toBool();
    look.lessMotion = value(kSystemMotion, false).toBool();
    return look;
}

void Preferences::setSystemLook(const SystemLook& look)
{
    if (look == systemLook())
        return;
    // What is as everywhere leaves no line.
    const auto only = [](bool on) { return on ? QVariant(true) : QVariant(); };
    set(kSystemDark, look.dark ? QVariant(*look.dark) : QVariant());
    set(kSystemContrast, only(look.highContrast));
    set(kSystemMotion, only(look.lessMotion));
    Q_EMIT appearanceChanged();
}

QString Preferences::language() const
{
    return value(kLanguage, QString()).toString();
}

QString Preferences::proxyMode() const
{
    if (m_policy.proxy)
        return m_policy.proxy->contains(QLatin1Char(':')) ? QStringLiteral("manual") : *m_policy.proxy;
    return value(QStringLiteral("network/proxy"), QStringLiteral("system")).toString();
}

QString Preferences::proxyAddress() const
{
    if (m_policy.proxy)
        return m_policy.proxy->contains(QLatin1Char(':')) ? *m_policy.proxy : QString();
    return value(QStringLiteral("network/proxy_address"), QString()).toString();
}

void Preferences::setScheme(const QString& scheme)
{
    if (set(QStringLiteral("appearance/scheme"), scheme))
        Q_EMIT appearanceChanged();
}

void Preferences::setTextPercent(int percent)
{
    if (set(QStringLiteral("appearance/text_percent"), qBound(100, percent, 200)))
        Q_EMIT appearanceChanged();
}

void Preferences::setReducedMotion(bool reduced)
{
    // Who wants what the system has follows it from then on.
    if (set(kReducedMotion, reduced == systemLook().lessMotion ? QVariant() : QVariant(reduced)))
        Q_EMIT appearanceChanged();
}

void Preferences::setLanguage(const QString& language)
{
    if (set(kLanguage, language))
        Q_EMIT languageChanged();
}

void Preferences::setProxy(const QString& mode, const QString& address)
{
    const bool modeChanged = set(QStringLiteral("network/proxy"), mode);
    const bool addressChanged = set(QStringLiteral("network/proxy_address"), address);
    if (modeChanged || addressChanged)
        Q_EMIT proxyChanged();
}

QString Preferences::proxyUser() const
{
    return value(QStringLiteral("network/proxy_user"), QString()).toString();
}

bool Preferences::hasProxyPassword() const
{
    return value(QStringLiteral("network/proxy_password_kept"), false).toBool();
}

void Preferences::setProxyUser(const QString& user)
{
    if (set(QStringLiteral("network/proxy_user"), user))
        Q_EMIT proxyChanged();
}

QString Preferences::proxyOfAccount() const
{
    return value(QStringLiteral("network/proxy_of_account"), QString()).toString();
}

void Preferences::setProxyOfAccount(const QString& proxy)
{
    set(QStringLiteral("network/proxy_of_account"), proxy);
}

void Preferences::setProxyPassword(const QString& password)
{
    set(QStringLiteral("network/proxy_password_kept"), !password.isEmpty());
    Q_EMIT proxyPasswordTyped(password);
}

bool Preferences::downloadsOnMetered() const
{
    return services::downloadChoice(m_policy, [this](const QString& name) { return value(name, {}); }).onMetered;
}

qint64 Preferences::downloadLimit() const
{
    return services::downloadChoice(m_policy, [this](const QString& name) { return value(name, {}); }).bytesPerSecond;
}

void Preferences::setDownloadsOnMetered(bool allowed)
{
    if (set(QLatin1StringView(services::kOnMeteredName), allowed))
        Q_EMIT downloadsChanged();
}

void Preferences::setDownloadLimit(qint64 bytesPerSecond)
{
    if (set(QLatin1StringView(services::kBytesPerSecondName), bytesPerSecond))
        Q_EMIT downloadsChanged();
}

bool Preferences::updateCheck() const
{
    return m_policy.updateCheck.value_or(value(QStringLiteral("updates/check"), true).toBool());
}

void Preferences::setUpdateCheck(bool wanted)
{
    if (set(QStringLiteral("updates/check"), wanted))
        Q_EMIT updatesChanged();
}

bool Preferences::staysInTray() const
{
    return value(QStringLiteral("window/stays_in_tray"), false).toBool();
}

void Preferences::setStaysInTray(bool stays)
{
    set(QStringLiteral("window/stays_in_tray"), stays);
}

Preferences::NewVersion Preferences::newVersion() const
{
    return {value(QStringLiteral("updates/version"), QString()).toString(),
            value(QStringLiteral("updates/page"), QUrl()).toUrl(),
            value(QStringLiteral("updates/summary"), QString()).toString()};
}

void Preferences::setNewVersion(const NewVersion& version)
{
    const bool versionChanged = set(QStringLiteral("updates/version"), version.version);
    const bool pageChanged = set(QStringLiteral("updates/page"), version.page);
    const bool summaryChanged = set(QStringLiteral("updates/summary"), version.summary);
    if (versionChanged || pageChanged || summaryChanged)
        Q_EMIT updatesChanged();
}

void Preferences::setUpdatesCanBeTold(bool can)
{
    if (std::exchange(m_updatesCanBeTold, can) != can)
        Q_EMIT updatesChanged();
}

QVariant Preferences::state(const QString& name) const
{
    return value(name, {});
}

void Preferences::setState(const QString& name, const QVariant& value)
{
    set(name, value);
}

} // namespace models
