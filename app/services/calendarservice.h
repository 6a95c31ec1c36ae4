// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/services/calendaritem.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <optional>

namespace appsync {
class Link;
}
namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

class CalendarReader;

// Due dates, certificates that expire, sessions and events. Interface thread.
class CalendarService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarService)

public:
    // `host` names whose entries they are (that of the issuer): the server's own calendar file has the same UIDs.
    // 'store' and 'link' outlive it.
    CalendarService(store::Store& store, appsync::Link& link, const domain::Clock& clock, QString personId,
                    QString host, QObject* parent = nullptr);

    // Both days included; by day and time, whole days first. Done courses are not due any more.
    [[nodiscard]] QList<CalendarItem> items(const QDate& from, const QDate& to) const;
    [[nodiscard]] QDate today() const;
    // Everything from a year ago on as iCalendar text (RFC 5545), without asking anybody.
    [[nodiscard]] QByteArray icalendar(const CalendarWords& words) const;

    // The secret address at which calendar programs subscribe, from the server; it is never stored here. With `renewed`
    // another one, and the one before opens nothing any more. Comes back in the interface thread.
    using GotAddress = std::function<void(const base::Result<QUrl>&)>;
    void address(bool renewed, QObject* context, GotAddress done);

Q_SIGNALS:
    void changed();

private:
    void onAddress(int request, const QUrl& address, const std::optional<base::Error>& error);
    [[nodiscard]] CalendarReader reader() const;

    store::Store& m_store;
    appsync::Link& m_link;
    const domain::Clock& m_clock;
    QString m_personId;
    QString m_host;
    int m_requests = 0;
    QHash<int, std::pair<QPointer<QObject>, GotAddress>> m_waiting;
};

} // namespace services
