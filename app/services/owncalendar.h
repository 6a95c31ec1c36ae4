// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/services/calendarfile.h"
#include "app/services/calendaritem.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace domain {
class Clock;
class KeyStore;
} // namespace domain
namespace store {
class Database;
class Store;
} // namespace store

namespace services {

class SyncService;

struct OwnCalendarState
{
    struct Calendar
    {
        QString url;
        QString name;
        bool busy = false;   // its times count when sessions are planned
        bool target = false; // sessions and due dates are written into it
        bool isFile = false; // as it was when it was read
    };

    QUrl address; // empty: no account
    QString user;
    QList<Calendar> calendars;
    bool shared = false;  // those with whom the person has a mentorship learn when they are busy, not with what
    bool working = false; // something is under way
    bool waiting = false; // something has changed here that the server has not
    bool leaving = false; // once all that was written is taken out
    int reading = -1;     // percent of a file that is being read; -1: none is
    int written = 0;      // entries that LXCP has written there
    QDateTime now;        // UTC
    QDateTime checkedAt;  // the last time that all went well; invalid: never
    std::optional<base::Error> problem;
};

// A person's own calendar on a CalDAV server, both ways. What is read from there is when the person is busy; titles,
// places and people of entries never get into the cache, and nothing of it to LXCP's server unless `share` says so.
// What is written there are sessions, due dates and events, with the UIDs that they have everywhere (see DavRound for
// what happens when somebody changes them there). Without a network all of it waits. The password lies in the keychain
// and nowhere else. Interface thread.
class OwnCalendar final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnCalendar)

public:
    struct Setup
    {
        store::Store& store;
        domain::KeyStore& keys;
        const domain::Clock& clock;
        QString personId;
        QString host;    // as of CalendarService
        QString account; // names the entry in the keychain
        CalendarWords words;
    };

    // 'sync' says whether the person works offline; null: never. All outlive it.
    explicit OwnCalendar(const Setup& setup, SyncService* sync = nullptr, QObject* parent = nullptr);
    ~OwnCalendar() override;

    [[nodiscard]] OwnCalendarState state() const;
    [[nodiscard]] static QString keychainEntry(const QString& account);

    // Looks for calendars there and keeps account and password when there are some. Errors: those of
    // caldav::CalDavClient and of the keychain. Not called when the context is gone.
    using Done = std::function<void(const base::Result<void>&)>;
    void connectTo(const QUrl& address, const QString& user, const QByteArray& password, QObject* context, Done done);
    // Another password for the account that is there; see connectTo(). What is being taken out goes on so.
    void renewPassword(const QByteArray& password, QObject* context, Done done);
    // Forgets account, password and what was read. What was written stays in the person's calendar, or is taken out
    // first, as soon as the server can be reached.
    enum class Written { Stays, Goes };
    void forget(Written written);
    void setBusy(const QString& url, bool busy);
    // A calendar as a file (iCalendar text) counts, too, also without an account; the same name replaces it. 'done'
    // gets what came of it. Errors: those of FileRound, and Cancelled.
    using FileDone = std::function<void(const base::Result<FileReading>&)>;
    void readFile(const QString& name, const QByteArray& text, QObject* context, FileDone done);
    void stopReading();
    // What puts it back.
    [[nodiscard]] std::function<void()> removeFile(const QString& url);
    // Empty: into none, and what was written is taken out again.
    void writeInto(const QString& url);
    void share(bool shared);
    // The person has chosen another language: what stands there is written anew.
    void setWords(const CalendarWords& words);

    // Begins to keep up: call it after the first paint.
    void start();
    void syncNow();

Q_SIGNALS:
    void changed();

private:
    void change(std::function<base::Result<void>(store::Database&)> work);
    void onStoreChanged(const QString& kind);
    void onLooked(const std::optional<base::Error>& error);
    void onRounded(const std::optional<base::Error>& error);
    void schedule(std::chrono::milliseconds pause);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
