// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
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

// One thing on my calendar.
struct CalendarItem
{
    enum class Kind { Due, Expiry, Event, Session };

    Kind kind = Kind::Due;
    QString id; // of the enrollment or event
    QString courseId;
    QString mentorshipId; // Session
    QString title;
    QDate day;                  // on the calendar of this machine
    QDateTime startsAt, endsAt; // Event and Session, in this machine's zone
    QString timezone;           // likewise: IANA, where it takes place
    QString location, url;
    bool mandatory = false;
    bool overdue = false;
    bool tentative = false; // Session: not agreed yet
    bool begun = false;     // Due: there is progress
    qint64 revision = 0;
    QDateTime updatedAt;
};

// What the exported file says, in the person's language; %1 is the title.
struct CalendarWords
{
    QString name, due, expires;
};

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
    void addCourses(QList<CalendarItem>& items, const QDate& from, const QDate& to) const;
    void addEvents(QList<CalendarItem>& items, const QDate& from, const QDate& to) const;
    void addSessions(QList<CalendarItem>& items, const QDate& from, const QDate& to) const;

    store::Store& m_store;
    appsync::Link& m_link;
    const domain::Clock& m_clock;
    QString m_personId;
    QString m_host;
    int m_requests = 0;
    QHash<int, std::pair<QPointer<QObject>, GotAddress>> m_waiting;
};

} // namespace services
