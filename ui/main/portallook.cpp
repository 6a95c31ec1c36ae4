// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/portallook.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <utility>

namespace uimain {

namespace {

const auto kSettingsPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kSettingsPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kSettingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kShared = QStringLiteral("org.freedesktop.appearance");
const auto kGnome = QStringLiteral("org.gnome.desktop.interface");
const auto kGnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");

// org.freedesktop.appearance: 0 means no preference, and so does what is not known.
constexpr uint kPrefersDark = 1, kPrefersLight = 2, kHigherContrast = 1, kReducedMotion = 1;

// Some portals put one variant into another.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalLook::PortalLook(QDBusConnection bus, QObject* parent) : SystemLookTeller(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    // The string is what Qt's macro would make of the slot.
    m_bus.connect(kSettingsPortal, kSettingsPath, kSettingsInterface, QStringLiteral("SettingChanged"), this,
                  "1change(QString,QString,QDBusVariant)");
    // A portal that was started anew may be another desktop's.
    auto* portals = new QDBusServiceWatcher(kSettingsPortal, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(portals, &QDBusServiceWatcher::serviceRegistered, this, &PortalLook::ask);
    ask();
}

void PortalLook::ask()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(kSettingsPortal, kSettingsPath, kSettingsInterface, QStringLiteral("ReadAll"));
    question << QStringList{kShared, kGnome, kGnomeAccess};
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_values.clear();
        const QVariant all = answer->isError() ? QVariant() : answer->reply().arguments().value(0);
        if (all.canConvert<QDBusArgument>() &&
            all.value<QDBusArgument>().currentSignature() == QLatin1StringView("a{sa{sv}}"))
            all.value<QDBusArgument>() >> m_values;
        Q_EMIT told(look());
    });
}

void PortalLook::change(const QString& group, const QString& name, const QDBusVariant& value)
{
    if (group != kShared && group != kGnome && group != kGnomeAccess)
        return;
    const models::SystemLook before = look();
    m_values[group][name] = value.variant();
    if (look() != before)
        Q_EMIT told(look());
}

QVariant PortalLook::value(const QString& group, const QString& name) const
{
    return unwrapped(m_values.value(group).value(name));
}

models::SystemLook PortalLook::look() const
{
    models::SystemLook result;
    const uint scheme = value(kShared, QStringLiteral("color-scheme")).toUInt();
    if (scheme == kPrefersDark || scheme == kPrefersLight)
        result.dark = scheme == kPrefersDark;
    const QVariant contrast = value(kShared, QStringLiteral("contrast"));
    result.highContrast = contrast.isValid() ? contrast.toUInt() == kHigherContrast
                                             : value(kGnomeAccess, QStringLiteral("high-contrast")).toBool();
    const QVariant motion = value(kShared, QStringLiteral("reduced-motion"));
    const QVariant animations = value(kGnome, QStringLiteral("enable-animations"));
    result.lessMotion =
        motion.isValid() ? motion.toUInt() == kReducedMotion : animations.isValid() && !animations.toBool();
    return result;
}

} // namespace uimain
