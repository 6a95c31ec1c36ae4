// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/series.h"
#include "app/services/calendaritem.h"
#include "app/services/davtables.h"

#include <QTimeZone>

namespace store {
class Store;
}

namespace services {

// Whose calendar it is, and what LXCP knows of the person.
struct DavPerson
{
    QString id;
    QString host; // whose UIDs our entries have
    CalendarWords words;
    QDateTime now; // UTC
    QTimeZone zone;
};

// One visit to a person's own calendar server, in the store thread: first what changed in the calendars there, then
// what LXCP has to write, one request after the other. Each step is kept when it is done: what a lost connection or the
// end of the program leaves undone is found again by comparing, so that nothing has to be queued.
//
// Who changed one of our entries there keeps what they added; times and title are those of LXCP, where the other side
// agrees to them. Who took one out does not get it back until it changes. Who changes one between our look and our
// request (412, RFC 9110 section 13.1.1) has refused nothing: it is read again and written again at once, a few times.
class DavRound final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DavRound)

public:
    // The first error that ended it; one entry that the server refuses does not end it and is told at the end: code
    // "calendar-read-only" where that means that nothing may be written there, "calendar-changes" where somebody else
    // wrote it each time, else "calendar-refused".
    using Done = std::function<void(const std::optional<base::Error>&)>;

    DavRound(store::Store& store, net::Http& http, const caldav::Account& account, DavPerson person, Done done,
             QObject* parent = nullptr);
    void start();

private:
    struct Task
    {
        QString uid;
        QUrl url; // of a removal where it is, of a new one where it shall be
        QString etag;
        std::optional<calendar::Series> series; // nothing: to be taken out
        QByteArray text;
        QByteArray before{};   // what LXCP wrote last
        bool stranger = false; // what stands there is not as we wrote it
        int conflicts = 0;     // how often it was changed there between our look and our request
        bool isNew = false;    // not known to have been written
    };

    void readNext();
    void readChunk();
    void noteChanges(const caldav::Changes& changes);
    [[nodiscard]] base::Result<void> keep(const caldav::Resource& resource);
    void plan();
    void planRemovals(const QHash<QString, calendar::Series>& wanted);
    void planWrites(const QHash<QString, calendar::Series>& wanted);
    [[nodiscard]] QHash<QString, calendar::Series> wantedSeries() const;
    void writeNext();
    void remove(const Task& task);
    void put(const Task& task);
    void mergeAndPut(Task task);
    void wasPut(const Task& task, const QString& etag);
    void failed(const base::Error& error);
    [[nodiscard]] static bool isTriedAgain(const base::Error& error, Task& task); // counts it
    void finish(const std::optional<base::Error>& error);
    [[nodiscard]] bool kept(const base::Result<void>& done); // false: the cache cannot be written, and it is over

    store::Store& m_store;
    caldav::CalDavClient m_client;
    const DavPerson m_person;
    const Done m_done;
    QString m_address; // of the person's mail
    QList<DavCalendar> m_calendars;
    DavCalendar m_reading;
    QList<QUrl> m_wanted;
    QHash<QUrl, QString> m_etags; // of what is read now
    QString m_token;
    QUrl m_target; // empty: nothing is written
    QList<Task> m_tasks;
    std::optional<base::Error> m_refused;
    bool m_over = false;
};

} // namespace services
