// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/networkmanagermodule.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

bool lxcpIsMetered()
{
    constexpr int kPatience = 500;            // ms; Qt's backend has just had its answer from the same program
    constexpr uint kYes = 1, kGuessedYes = 3; // NMMetered
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.NetworkManager"), QStringLiteral("/org/freedesktop/NetworkManager"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.NetworkManager") << QStringLiteral("Metered");
    const QVariantList answer = QDBusConnection::systemBus().call(question, QDBus::Block, kPatience).arguments();
    const uint metered = answer.isEmpty() ? 0 : answer.first().value<QDBusVariant>().variant().toUInt();
    return metered == kYes || metered == kGuessedYes;
}
