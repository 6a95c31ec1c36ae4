// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/noticeservice.h"

#include "app/base/log.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/ports.h"
#include "app/services/commandsender.h"
#include "app/services/noticereader.h"
#include "app/services/tellonce.h"
#include "app/store/meta.h"
#include "app/store/store.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

namespace services {

namespace {

constexpr int kSettleMs = 400;               // changes come in bursts
constexpr int kLongestWait = 60 * 60 * 1000; // the clock may be set, the machine may sleep
constexpr int kKeptDays = 60;
const auto kSince = QStringLiteral("notices_since");

bool concernsNotices(const QString& kind)
{
    for (const char* one :
         {"post",         "thread",         "message",           "conversation",   "course_request", "badge_award",
          "badge",        "attempt",        "community_member",  "report",         "event",          "event_answer",
          "enrollment",   "read_mark",      "notice_settings",   "mentor_session", "mentorship",     "kudos",
          "person_skill", "recommendation", "mentoring_feedback"}) {
        if (kind == QLatin1StringView(one))
            return true;
    }
    return false;
}

} // namespace

struct NoticeService::Private
{
    struct Read
    {
        QList<domain::Notice> notices;
        domain::NoticeSettings settings;
        QSet<QString> shown;
        QHash<QString, QString> common;
        QString owed;    // TellOnce
        QDateTime since; // what is older was there before this machine had the account
    };

    Private(store::Store& s, const domain::Clock& c, QString person, OtherDevices* others, NoticeService* owner)
        : q(owner),
          store(s),
          clock(c),
          me(std::move(person)),
          sender(s, c, me, owner,
                 [](const QString&, const base::Error& error) {
                     qCWarning(lcStore, "notices: %s", qUtf8Printable(error.detail));
                 }),
          once(s, others, nullptr)
    {
        timer.setSingleShot(true);
        QObject::connect(
            &once, &TellOnce::answered, owner,
            [this](const QStringList& first, const QStringList& elsewhere) { onAnswer(first, elsewhere); });
        QObject::connect(&timer, &QTimer::timeout, owner, [this] { read(); });
    }

    void read()
    {
        isBehind = false;
        ++readings;
        const QDateTime now = clock.now().toTimeZone(clock.zone());
        store.read<Read>(
            [me = me, now](store::Database& db) {
                Read read;
                NoticeReader reader(db, me);
                read.notices = reader.notices(now);
                read.common = reader.commonIds();
                read.settings = reader.settings();
                read.owed = store::meta(db, QLatin1StringView(TellOnce::kOwed)).value_or(QString());
                auto shown = db.statement("SELECT id FROM notice_shown");
                while (shown.next())
                    read.shown.insert(shown.text(0));
                read.since = domain::instantFromWire(store::meta(db, kSince).value_or(QString()));
                return read;
            },
            q, [this](const Read& read) { take(read); });
    }

    void take(const Read& read)
    {
        --readings;
        const QDateTime now = clock.now();
        settings = read.settings;
        all = read.notices;
        common = read.common;
        if (!hasBegun)
            once.begin(read.owed);
        hasBegun = true;
        if (!read.since.isValid()) {
            store.post([now](store::Database& db) { (void)store::setMeta(db, kSince, domain::toWire(now)); });
        }
        const QDateTime since = read.since.isValid() ? read.since : now;
        QDateTime next;
        QStringList due;
        for (const domain::Notice& notice : std::as_const(all)) {
            if (notice.at <= since || read.shown.contains(notice.id) || told.contains(notice.id))
                continue;
            const auto delivery = deliveryOf(notice);
            if (delivery.when == domain::Delivery::When::Now)
                due.append(commonId(notice));
            else if (delivery.when == domain::Delivery::When::Later && (!next.isValid() || delivery.at < next))
                next = delivery.at;
        }
        const qint64 wait = next.isValid() ? std::max<qint64>(0, now.msecsTo(next)) : kLongestWait;
        timer.start(int(std::min<qint64>(wait, kLongestWait)));
        if (due.isEmpty())
            once.payBack();
        else
            once.ask(due);
        Q_EMIT q->changed();
    }

    [[nodiscard]] QString commonId(const domain::Notice& notice) const { return common.value(notice.id, notice.id); }

    [[nodiscard]] domain::Delivery deliveryOf(const domain::Notice& notice) const
    {
        return domain::deliveryOf(notice, settings, domain::Channel::Desktop, clock.now(), clock.zone());
    }

    // What was read, or fell into quiet hours, while the question was under way is not said.
    void onAnswer(const QStringList& first, const QStringList& elsewhere)
    {
        const QDateTime now = clock.now();
        const QList<domain::Notice> known = all; // who is told may change it
        for (const domain::Notice& notice : known) {
            const QString id = commonId(notice);
            const bool mine = first.contains(id);
            if (told.contains(notice.id) || (!mine && !elsewhere.contains(id)))
                continue;
            if (!mine) {
                keep(notice, now);
            } else if (deliveryOf(notice).when == domain::Delivery::When::Now) {
                keep(notice, now);
                Q_EMIT q->tell(notice);
            } else {
                timer.start(kSettleMs);
            }
        }
    }

    void keep(const domain::Notice& notice, const QDateTime& now)
    {
        told.insert(notice.id);
        store.post([id = notice.id, now](store::Database& db) {
            auto done = db.statement("INSERT OR IGNORE INTO notice_shown (id, at) VALUES (?1, ?2)").args(id, now).run();
            if (done)
                done = db.statement("DELETE FROM notice_shown WHERE at < ?1").args(now.addDays(-kKeptDays)).run();
            if (!done)
                qCWarning(lcStore, "notices: %s", qUtf8Printable(done.error().detail));
        });
    }

    void mark(const QString& kind, const QString& id, const QDateTime& at)
    {
        sender.send(QStringLiteral("read.mark"), domain::readMarkId(me, id),
                    {{QStringLiteral("about_kind"), kind},
                     {QStringLiteral("about_id"), id},
                     {QStringLiteral("read_at"), domain::toWire(at)}});
    }

    NoticeService* q;
    store::Store& store;
    const domain::Clock& clock;
    const QString me;
    CommandSender sender;
    TellOnce once;
    QTimer timer;
    bool started = false;
    bool hasBegun = false; // something was read
    bool isBehind = false; // something has changed since it was read
    int readings = 0;      // on their way
    QList<domain::Notice> all;
    domain::NoticeSettings settings;
    QHash<QString, QString> common; // by the notice's id, where all devices know it by another
    QSet<QString> told;             // by this process, or another device
};

NoticeService::NoticeService(store::Store& store, const domain::Clock& clock, QString personId, OtherDevices* others,
                             QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(store, clock, std::move(personId), others, this))
{
    const auto readSoon = [this] {
        if (!d->started)
            return;
        d->isBehind = true;
        d->timer.start(kSettleMs);
    };
    connect(&store, &store::Store::changed, this, [readSoon](const QString& kind) {
        if (concernsNotices(kind))
            readSoon();
    });
    connect(&store, &store::Store::damageRepaired, this, readSoon);
}

NoticeService::~NoticeService() = default;

void NoticeService::start()
{
    if (d->started)
        return;
    d->started = true;
    d->read();
}

void NoticeService::tellOthers()
{
    if (d->hasBegun)
        d->once.payBack();
}

bool NoticeService::isCurrent() const
{
    return !d->isBehind && d->readings == 0;
}

QList<domain::Notice> NoticeService::history() const
{
    QList<domain::Notice> due;
    const QDateTime now = d->clock.now();
    std::ranges::copy_if(d->all, std::back_inserter(due),
                         [&](const auto& notice) { return notice.here || notice.at <= now; });
    return due;
}

int NoticeService::unread() const
{
    const auto due = history();
    return int(std::ranges::count_if(due, &domain::Notice::unread));
}

QDateTime NoticeService::now() const
{
    return d->clock.now().toTimeZone(d->clock.zone());
}

domain::NoticeSettings NoticeService::settings() const
{
    return d->settings;
}

void NoticeService::set(const QJsonObject& fields)
{
    d->sender.send(QStringLiteral("notices.set"), d->me, fields);
}

void NoticeService::mute(const QString& place, bool muted)
{
    set(domain::mutingOf(d->settings, place, muted));
    d->settings.mutedPlaces.removeAll(place);
    if (muted)
        d->settings.mutedPlaces.append(place);
}

QList<std::pair<QString, QString>> NoticeService::mutedPlaces() const
{
    NoticeReader reader(d->store.reader(), d->me);
    QList<std::pair<QString, QString>> places;
    for (const QString& id : std::as_const(d->settings.mutedPlaces)) {
        if (const QString name = reader.placeName(id); !name.isEmpty())
            places.append({id, name});
    }
    return places;
}

void NoticeService::markAllRead()
{
    if (const auto due = history(); !due.isEmpty())
        d->mark(QStringLiteral("notices"), QStringLiteral("notices"), due.front().at);
}

void NoticeService::markRead(const domain::Notice& notice)
{
    if (notice.unread && !domain::isReadInItsPlace(notice))
        d->mark(QStringLiteral("notice"), notice.id, notice.at);
}

} // namespace services
