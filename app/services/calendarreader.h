// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/publish.h"
#include "app/services/calendaritem.h"

#include <QTimeZone>

namespace store {
class Database;
}

namespace services {

// A person's dates as their cache has them. Thread of the connection; reading is bounded.
class CalendarReader final
{
public:
    CalendarReader(store::Database& db, QString personId, const QDateTime& now, const QTimeZone& zone);

    // Both days included; by day and time, whole days first. Done courses are not due any more.
    [[nodiscard]] QList<CalendarItem> items(const QDate& from, const QDate& to) const;
    [[nodiscard]] QDate today() const { return m_now.toTimeZone(m_zone).date(); }

    // The same as other calendar programs take it, without sessions, and with events that were cancelled
    // (calendar::isStillTold); 'expiries': also certificates that expire.
    [[nodiscard]] QList<calendar::Dated> dates(const CalendarWords& words, const QDate& from, const QDate& to,
                                               bool expiries) const;
    // All sessions as series of 'host'. With 'people' each has its organizer and attendees.
    [[nodiscard]] QList<calendar::Series> sessions(const QString& host, bool people) const;

private:
    void addCourses(QList<CalendarItem>& items, const QDate& from, const QDate& to) const;
    void addPathways(QList<CalendarItem>& items, const QDate& from, const QDate& to) const;
    void addEvents(QList<CalendarItem>& items, const QDate& from, const QDate& to, bool cancelled) const;
    void addSessions(QList<CalendarItem>& items, const QDate& from, const QDate& to) const;

    store::Database& m_db;
    const QString m_personId;
    const QDateTime m_now;
    const QTimeZone m_zone;
};

} // namespace services
