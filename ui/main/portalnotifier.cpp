// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/portalnotifier.h"

#include "app/base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

namespace uimain {

namespace {

const auto kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kNotification = QStringLiteral("org.freedesktop.portal.Notification");
const auto kOpen = QStringLiteral("open");

QDBusMessage portalCall(const QString& interface, const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kPortal, kPortalPath, interface, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

PortalNotifier::PortalNotifier(QDBusConnection bus, QObject* parent) : DesktopTeller(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    // Newer portals take the word of programs outside of sandboxes for who they are; older ones do not know the call.
    if (const QString name = QGuiApplication::desktopFileName(); !name.isEmpty())
        m_bus.asyncCall(portalCall(QStringLiteral("org.freedesktop.host.portal.Registry"), QStringLiteral("Register"),
                                   {name, QVariantMap()}));
    // The string is what Qt's macro would make of the slot.
    m_bus.connect(kPortal, kPortalPath, kNotification, QStringLiteral("ActionInvoked"), this,
                  "1act(QString,QString,QVariantList)");
    auto* version = new QDBusPendingCallWatcher(
        m_bus.asyncCall(portalCall(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                   {kNotification, QStringLiteral("version")})),
        this);
    connect(version, &QDBusPendingCallWatcher::finished, this, [this, version] {
        const QDBusPendingReply<QDBusVariant> reply = *version;
        m_there = reply.isValid() && reply.value().variant().toUInt() > 0;
        version->deleteLater();
    });
}

bool PortalNotifier::tell(const shell::DesktopWord& word)
{
    if (!m_there)
        return false;
    const QVariantMap notification{{QStringLiteral("title"), word.title},
                                   {QStringLiteral("body"), word.text},
                                   {QStringLiteral("default-action"), kOpen},
                                   {QStringLiteral("default-action-target"), word.where.toString()}};
    auto* told = new QDBusPendingCallWatcher(
        m_bus.asyncCall(portalCall(kNotification, QStringLiteral("AddNotification"), {word.id, notification})), this);
    m_told.insert(word.id);
    connect(told, &QDBusPendingCallWatcher::finished, this, [this, told, word] {
        told->deleteLater();
        if (!told->isError())
            return;
        qCWarning(lcUi, "portal: %s", qUtf8Printable(told->error().message()));
        m_there = false;
        m_told.remove(word.id);
        Q_EMIT failed(word);
    });
    return true;
}

void PortalNotifier::withdraw(const QString& id)
{
    if (m_told.remove(id))
        m_bus.send(portalCall(kNotification, QStringLiteral("RemoveNotification"), {id}));
}

// The place comes with the press, so that one works that an earlier run of this program has told.
void PortalNotifier::act(const QString& id, const QString& action, const QVariantList& parameter)
{
    m_told.remove(id);
    QVariant target = parameter.value(0);
    if (target.canConvert<QDBusVariant>())
        target = target.value<QDBusVariant>().variant();
    const QUrl where(target.toString());
    if (action == kOpen && where.scheme() == QLatin1StringView("lxcp"))
        Q_EMIT placeWanted(where);
}

} // namespace uimain
