// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/owncalendar.h"

#include "app/base/backoff.h"
#include "app/base/log.h"
#include "app/domain/enrollment.h"
#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "app/domain/mentorsession.h"
#include "app/domain/ports.h"
#include "app/services/davdesk.h"
#include "app/services/davfile.h"
#include "app/services/syncservice.h"
#include "app/store/meta.h"
#include "app/store/store.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace services {

namespace {

using namespace std::chrono_literals;

constexpr auto kUsualPause = 15min;
constexpr std::chrono::milliseconds kLeastPause = 1min; // between visits that nobody asked for
constexpr std::chrono::milliseconds kSoon = 3s; // after something has changed here: several changes are one visit
const auto kChecked = QStringLiteral("dav_checked");
const auto kShare = QStringLiteral("dav_share");

base::Error withoutPassword(const QString& detail)
{
    return {base::Error::Kind::Storage, detail, 0, QStringLiteral("no-password"), 0};
}

// The other program that writes the same entries is done some day.
bool goesAwayByItself(const base::Error& error)
{
    return base::isTransient(error) || error.code == QLatin1StringView("calendar-changes");
}

} // namespace

struct OwnCalendar::Private
{
    Private(const Setup& s, SyncService* y) : setup(s), sync(y), desk(new DavDesk(s.store)) {}
    ~Private() { desk->dispose(); }

    [[nodiscard]] QString meta(const char* name) const
    {
        return store::meta(setup.store.reader(), QString::fromLatin1(name)).value_or(QString());
    }
    [[nodiscard]] caldav::Account account() const
    {
        return {QUrl(meta("dav_address"), QUrl::StrictMode), meta("dav_user"), {}};
    }
    [[nodiscard]] DavPerson person() const
    {
        return {setup.personId, setup.host, setup.words, setup.clock.now(), setup.clock.zone()};
    }
    [[nodiscard]] bool mayAsk() const { return !sync || sync->status().wanted; }

    Setup setup;
    SyncService* sync;
    DavDesk* desk;
    QTimer timer;
    bool started = false;
    bool working = false;
    bool waiting = false;
    bool again = false;   // when this round is over
    bool leaving = false; // when nothing is left there
    int failures = 0;
    int reading = -1; // percent of a file
    QElapsedTimer sinceRound;
    std::optional<base::Error> problem;
    caldav::Account looking; // with the password, until it is in the keychain
    QPointer<QObject> context;
    Done done;
    QPointer<QObject> fileContext;
    FileDone fileDone;
};

OwnCalendar::OwnCalendar(const Setup& setup, SyncService* sync, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(setup, sync))
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &OwnCalendar::syncNow);
    connect(&setup.store, &store::Store::changed, this, &OwnCalendar::onStoreChanged);
    connect(d->desk, &DavDesk::looked, this, &OwnCalendar::onLooked);
    connect(d->desk, &DavDesk::rounded, this, &OwnCalendar::onRounded);
    connect(d->desk, &DavDesk::settled, this, [this] {
        d->working = false;
        if (d->started)
            schedule(0ms);
        Q_EMIT changed();
    });
    connect(d->desk, &DavDesk::fileGoesOn, this, [this](int percent) {
        if (d->reading >= 0 && std::exchange(d->reading, percent) != percent)
            Q_EMIT changed();
    });
    connect(d->desk, &DavDesk::fileRead, this,
            [this](const FileReading& reading, const std::optional<base::Error>& error) {
                d->reading = -1;
                if (d->fileContext && d->fileDone)
                    d->fileDone(error ? base::Result<FileReading>(base::failure(*error))
                                      : base::Result<FileReading>(reading));
                Q_EMIT changed();
            });
    if (sync)
        connect(sync, &SyncService::statusChanged, this, [this] {
            if (d->started && d->waiting && d->mayAsk() && !d->timer.isActive())
                schedule(kSoon);
        });
}

OwnCalendar::~OwnCalendar() = default;

QString OwnCalendar::keychainEntry(const QString& account)
{
    return QStringLiteral("own-calendar:") + account;
}

OwnCalendarState OwnCalendar::state() const
{
    OwnCalendarState state;
    const caldav::Account account = d->account();
    state.address = account.address;
    state.user = account.user;
    state.working = d->working;
    state.waiting = d->waiting;
    state.leaving = d->leaving;
    state.problem = d->problem;
    state.reading = d->reading;
    const auto written = davtables::writtenHere(d->setup.store.reader());
    state.written = int(std::ranges::count_if(written, [](const DavWritten& one) { return !one.etag.isEmpty(); }));
    state.now = d->setup.clock.now();
    for (const DavCalendar& one : davtables::calendars(d->setup.store.reader()))
        state.calendars.append(
            {one.url.toString(QUrl::FullyEncoded), one.name, one.busy, one.target, isCalendarFile(one.url)});
    state.shared = d->meta("dav_share") == QLatin1StringView("1");
    state.checkedAt = domain::instantFromWire(d->meta("dav_checked"));
    return state;
}

void OwnCalendar::connectTo(const QUrl& address, const QString& user, const QByteArray& password, QObject* context,
                            Done done)
{
    d->leaving = false;
    d->looking = {address, user, password};
    d->context = context;
    d->done = std::move(done);
    d->working = true;
    d->desk->look(d->looking);
    Q_EMIT changed();
}

void OwnCalendar::onLooked(const std::optional<base::Error>& error)
{
    d->working = false;
    const QByteArray password = std::exchange(d->looking.password, {});
    const auto tell = [this](const base::Result<void>& how) {
        if (d->context && d->done)
            d->done(how);
        d->done = {};
        Q_EMIT changed();
    };
    if (error)
        return tell(base::failure(*error));
    const QPointer<OwnCalendar> alive(this);
    d->setup.keys.write(keychainEntry(d->setup.account), password, [this, alive, tell](const base::Result<void>& kept) {
        if (!alive)
            return;
        d->problem.reset();
        if (d->leaving) // who looks takes up again what it had written
            writeInto({});
        if (kept && d->started)
            schedule(0ms);
        if (kept)
            return tell({});
        change(davtables::forgetAccount); // without a password there is no account
        d->waiting = false;
        tell(base::failure(withoutPassword(kept.error().detail)));
    });
}

void OwnCalendar::change(std::function<base::Result<void>(store::Database&)> work)
{
    d->timer.stop();
    d->waiting = true;
    d->desk->change(std::move(work));
}

void OwnCalendar::renewPassword(const QByteArray& password, QObject* context, Done done)
{
    const caldav::Account account = d->account();
    const bool leaving = d->leaving;
    connectTo(account.address, account.user, password, context, std::move(done));
    d->leaving = leaving;
}

void OwnCalendar::forget(Written written)
{
    d->leaving = written == Written::Goes;
    if (d->leaving) {
        writeInto({});
        syncNow();
        return;
    }
    d->problem.reset();
    d->setup.keys.remove(keychainEntry(d->setup.account), [](const base::Result<void>& removed) {
        if (!removed)
            qCWarning(lcNet, "own calendar: the password stays in the keychain: %s",
                      qUtf8Printable(removed.error().detail));
    });
    change(davtables::forgetAccount);
    d->waiting = false;
}

void OwnCalendar::setBusy(const QString& url, bool busy)
{
    change([place = QUrl(url, QUrl::StrictMode), busy](store::Database& db) {
        return davtables::setBusy(db, place, busy);
    });
}

std::function<void()> OwnCalendar::removeFile(const QString& url)
{
    const auto kept = std::make_shared<std::optional<DavCalendar>>(); // of the store thread alone
    const QUrl place(url, QUrl::StrictMode);
    d->desk->spare(place);
    change([place, kept](store::Database& db) {
        return forgetCalendarFile(db, place).map([&](const std::optional<DavCalendar>& file) { *kept = file; });
    });
    return [alive = QPointer<OwnCalendar>(this), kept] {
        if (alive)
            alive->change(
                [kept](store::Database& db) { return *kept ? putBackCalendarFile(db, **kept) : base::Result<void>(); });
    };
}

void OwnCalendar::readFile(const QString& name, const QByteArray& text, QObject* context, FileDone done)
{
    d->fileContext = context;
    d->fileDone = std::move(done);
    d->reading = 0;
    Q_EMIT changed();
    d->desk->readFile(d->person(), name, text);
}

void OwnCalendar::stopReading()
{
    d->desk->stopFile();
}

void OwnCalendar::writeInto(const QString& url)
{
    d->leaving = d->leaving && url.isEmpty();
    change([url](store::Database& db) { return davtables::setTarget(db, QUrl(url, QUrl::StrictMode)); });
}

void OwnCalendar::share(bool shared)
{
    change([shared](store::Database& db) { return store::setMeta(db, kShare, QString::number(int(shared))); });
}

void OwnCalendar::setWords(const CalendarWords& words)
{
    d->setup.words = words;
    d->waiting = d->waiting || !d->account().address.isEmpty();
    if (d->started)
        schedule(kSoon);
}

void OwnCalendar::start()
{
    d->started = true;
    d->desk->sweepFiles();
    if (d->account().address.isEmpty() && !davtables::calendars(d->setup.store.reader()).isEmpty())
        d->desk->change([person = d->person()](store::Database& db) { return lookAhead(db, person); });
    schedule(kSoon);
}

void OwnCalendar::schedule(std::chrono::milliseconds pause)
{
    if (!d->account().address.isEmpty())
        d->timer.start(pause);
}

void OwnCalendar::onStoreChanged(const QString& kind)
{
    static const QStringList kKinds{domain::kindOf<domain::Enrollment>(), domain::kindOf<domain::Event>(),
                                    domain::kindOf<domain::MentorSession>(), QStringLiteral("event_answer")};
    if (!kKinds.contains(kind) || d->account().address.isEmpty())
        return;
    d->waiting = true;
    if (!d->started || (d->timer.isActive() && d->timer.remainingTimeAsDuration() < kLeastPause))
        return;
    // Somebody who learns changes something every few seconds.
    const bool justAsked = d->sinceRound.isValid() && !d->sinceRound.hasExpired(kLeastPause.count());
    schedule(justAsked ? kLeastPause : kSoon);
}

void OwnCalendar::syncNow()
{
    caldav::Account account = d->account();
    if (account.address.isEmpty() || !d->mayAsk())
        return;
    if (d->working) {
        d->again = true;
        return;
    }
    d->working = true;
    d->waiting = false;
    Q_EMIT changed();
    const QPointer<OwnCalendar> alive(this);
    d->setup.keys.read(keychainEntry(d->setup.account),
                       [this, alive, account](const base::Result<std::optional<QByteArray>>& password) mutable {
                           if (!alive)
                               return;
                           if (!password || !*password)
                               return onRounded(
                                   withoutPassword(password ? QStringLiteral("none") : password.error().detail));
                           account.password = **password;
                           d->desk->round(account, d->person());
                       });
}

void OwnCalendar::onRounded(const std::optional<base::Error>& error)
{
    d->working = false;
    if (!error && d->leaving && davtables::writtenHere(d->setup.store.reader()).isEmpty())
        return forget(Written::Stays);
    d->sinceRound.start();
    d->problem = error;
    if (!error) {
        d->failures = 0;
        const QString now = domain::toWire(d->setup.clock.now());
        d->setup.store.post([now](store::Database& db) {
            if (const auto noted = store::setMeta(db, kChecked, now); !noted)
                qCWarning(lcStore, "own calendar: %s", qUtf8Printable(noted.error().detail));
        });
    } else {
        d->waiting = true;
        qCWarning(lcNet, "own calendar: %s", qUtf8Printable(base::kindName(error->kind)));
    }
    if (d->started && std::exchange(d->again, false))
        schedule(0ms);
    else if (d->started && error && goesAwayByItself(*error))
        schedule(base::backoffDelay(++d->failures, QRandomGenerator::global()->generateDouble()));
    else if (d->started)
        schedule(kUsualPause);
    Q_EMIT changed();
}

} // namespace services
