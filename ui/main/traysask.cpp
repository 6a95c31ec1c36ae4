// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/traysask.h"

#include "app/base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <utility>

namespace uimain {

void askForTrays(const QDBusConnection& bus, QObject* context, std::function<void(bool answered)> then,
                 std::chrono::milliseconds within)
{
    if (!bus.isConnected()) { // Qt would say nothing of what was never asked
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then(true); }, Qt::QueuedConnection);
        return;
    }
    const auto trays = QStringLiteral("org.kde.StatusNotifierWatcher");
    QDBusMessage question =
        QDBusMessage::createMethodCall(trays, QStringLiteral("/StatusNotifierWatcher"),
                                       QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << trays << QStringLiteral("IsStatusNotifierHostRegistered");
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question, int(within.count())), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [answer, then = std::move(then)] {
        answer->deleteLater();
        const QDBusError::ErrorType error = answer->error().type();
        const bool silent =
            error == QDBusError::NoReply || error == QDBusError::Timeout || error == QDBusError::TimedOut;
        if (silent)
            qCWarning(lcUi, "the desktop's trays do not answer: there is no icon");
        then(!silent);
    });
}

} // namespace uimain
