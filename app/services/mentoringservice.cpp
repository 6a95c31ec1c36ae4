// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/mentoringservice.h"

#include "app/base/ids.h"
#include "app/domain/community.h"
#include "app/domain/json.h"
#include "app/domain/mentorshiprules.h"
#include "app/domain/ports.h"
#include "app/domain/sessionrules.h"
#include "app/mentoring/meetings.h"
#include "app/services/commandsender.h"
#include "app/services/firstoffer.h"
#include "app/services/mentoringreader.h"
#include "app/services/noticereader.h"
#include "app/services/skillnames.h"
#include "app/store/meta.h"
#include "app/store/people.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

namespace {

constexpr int kYearsAhead = 3;    // that series are looked ahead
constexpr int kToldAgainDays = 7; // after which what has not changed is told again
const auto kToldSources = QStringLiteral("busy_told");

// What somebody answers a session with says what they saw.
QJsonObject seenOf(const domain::MentorSession& session, const QDateTime& occurrence)
{
    QJsonObject seen{{QStringLiteral("sequence"), session.sequence},
                     {QStringLiteral("when"), domain::toWire(domain::proposedTime(session))}};
    if (!occurrence.isValid())
        return seen;
    seen.insert(QStringLiteral("occurrence"), domain::toWire(occurrence));
    const auto one = std::ranges::find(session.changes, occurrence, &domain::SessionChange::at);
    if (one != session.changes.end())
        seen.insert(QStringLiteral("when"), domain::toWire(one->startsAt));
    return seen;
}

bool concernsMentoring(const QString& kind)
{
    const QLatin1StringView kinds(
        " mentor_offer mentor_wish mentorship mentor_session mentorship_entry mentoring_feedback "
        "availability mentor_programme person person_detail outbox ");
    return kinds.contains(QString(u' ' + kind + u' '));
}

} // namespace

struct MentoringService::Private
{
    Private(store::Store& s, const domain::Clock& c, const QString& who, MentoringService* q)
        : store(s),
          clock(c),
          me(who),
          drafts(s, c),
          service(q),
          sender(s, c, who, q, [q](const QString& id, const base::Error& error) { Q_EMIT q->refused(id, error); }),
          finder(s.reader())
    {
    }
    [[nodiscard]] MentoringReader reader() const { return {store.reader(), me, clock.now(), clock.zone()}; }
    template <domain::Entity T>
    [[nodiscard]] std::optional<T> mine() const
    {
        return store::Table<T>::find(store.reader(), me);
    }

    void send(const QString& kind, const QString& target, const QJsonObject& payload)
    {
        const auto refused = [q = service, kind, target, payload](const QString& id, const base::Error& error) {
            Q_EMIT q->refused(id, error);
            Q_EMIT q->cameBack(kind, target, payload);
        };
        CommandSender(store, clock, me, service, refused).send(kind, target, payload);
    }

    store::Store& store;
    const domain::Clock& clock;
    const QString me;
    TextDrafts drafts;
    MentoringService* service;
    CommandSender sender;
    mutable PeopleFinder finder;
};

MentoringService::MentoringService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(store, clock, personId, this))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (kind == domain::kindOf<domain::Event>() || kind == domain::kindOf<domain::EventAnswer>())
            tellWhenBusy();
        if (PeopleFinder::isAbout(kind))
            d->finder.forget();
        if (concernsMentoring(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &MentoringService::changed);
}

MentoringService::~MentoringService() = default;

QString MentoringService::me() const
{
    return d->me;
}

TextDrafts& MentoringService::drafts()
{
    return d->drafts;
}

QDateTime MentoringService::now() const
{
    return d->clock.now().toTimeZone(d->clock.zone());
}

QString MentoringService::homeZone() const
{
    return store::personOf(d->store.reader(), d->me).value_or(domain::Person{}).timezone;
}

FindPage MentoringService::find() const
{
    return d->reader().find();
}

domain::MentorOffer MentoringService::offer() const
{
    domain::MentorOffer none;
    none.active = false;
    return d->mine<domain::MentorOffer>().value_or(none);
}

domain::MentorOffer MentoringService::firstOffer() const
{
    return offerFromProfile(d->store.reader(), d->me);
}

domain::MentorWish MentoringService::wish() const
{
    domain::MentorWish none;
    none.active = false;
    return d->mine<domain::MentorWish>().value_or(none);
}

domain::MentorWish MentoringService::firstWish() const
{
    return wishFromProfile(d->store.reader(), d->me);
}

domain::Availability MentoringService::times() const
{
    domain::Availability none;
    none.shared = false;
    return d->mine<domain::Availability>().value_or(none);
}

bool MentoringService::isWaiting(const QString& target) const
{
    return d->reader().isWaiting(target);
}

bool MentoringService::needsMe(const QString& target) const
{
    auto row = d->store.reader().statement("SELECT 1 FROM outbox WHERE target = ?1 AND state = 'wedged' LIMIT 1");
    row.args(target);
    return row.next();
}

QList<MentorshipLine> MentoringService::mentorships() const
{
    return d->reader().mentorships();
}

std::optional<MentorshipPage> MentoringService::mentorship(const QString& id) const
{
    return d->reader().mentorship(id);
}

std::optional<SharedWeek> MentoringService::week(const QString& mentorshipId, const QDate& first,
                                                 const QString& withoutSession, const QDateTime& withoutMeeting) const
{
    return d->reader().week(mentorshipId, first, withoutSession, withoutMeeting);
}

QList<QDateTime> MentoringService::clashes(const domain::MentorSession& session) const
{
    return d->reader().clashes(session);
}

mentoring::Carried MentoringService::carriedOver(const domain::MentorSession& before,
                                                 const domain::MentorSession& after) const
{
    return mentoring::carriedOver(before, after, now());
}

int MentoringService::meetingsLeft(const domain::MentorSession& session) const
{
    const QDateTime now = d->clock.now();
    return int(mentoring::meetingsOf(session, now, now.addYears(kYearsAhead)).size());
}

QList<QDateTime> MentoringService::startsOf(const domain::MentorSession& session, int most) const
{
    QList<QDateTime> starts;
    for (const auto& one : mentoring::meetingsOf(session, session.startsAt, session.startsAt.addYears(kYearsAhead)))
        starts << one.starts;
    return starts.mid(0, most);
}

QList<MeetingItem> MentoringService::meetings(const QDateTime& from, const QDateTime& to) const
{
    return d->reader().meetings(from, to);
}

int MentoringService::waitingForMe() const
{
    return d->reader().waitingForMe();
}

bool MentoringService::isLearningDevelopment() const
{
    const auto me = store::personOf(d->store.reader(), d->me);
    return me && me->roles.contains(QStringLiteral("learning-development"));
}

QList<domain::MentorProgramme> MentoringService::programmes() const
{
    return store::Table<domain::MentorProgramme>::select(d->store.reader(), "ORDER BY updated_at DESC, id");
}

void MentoringService::programme(const QString& id, QObject* context,
                                 std::function<void(std::optional<ProgrammeView>)> done) const
{
    d->store.read<std::optional<ProgrammeView>>(
        [id, me = d->me, now = d->clock.now()](store::Database& db) {
            return MentoringReader(db, me, now).programme(id);
        },
        context, std::move(done));
}

QString MentoringService::nameOf(const QString& personId) const
{
    return d->reader().nameOf(personId);
}

QString MentoringService::skillName(const QString& skillId) const
{
    return d->reader().skillName(skillId);
}

QList<domain::Skill> MentoringService::skills(const QString& words, int limit) const
{
    return skillsWith(d->store.reader(), words, limit);
}

QList<domain::Skill> MentoringService::skillsLike(const QString& words, int limit) const
{
    return nearSkills(d->store.reader(), words, limit);
}

void MentoringService::send(const char* kind, const QString& target, const QJsonObject& payload)
{
    d->send(QString::fromLatin1(kind), target, payload);
}

void MentoringService::putOffer(const QJsonObject& fields)
{
    send("mentor_offer.put", d->me, fields);
}

void MentoringService::putWish(const QJsonObject& fields)
{
    send("mentor_wish.put", d->me, fields);
}

// Of what this device knows what was not told, or not for long; of a calendar that it has told of, and that counts here
// no more, that there is nothing.
QJsonArray MentoringService::newsOfTimes(const domain::Availability& told, QStringList* sources) const
{
    const QDateTime now = d->clock.now();
    const auto ahead = [&](QList<domain::BusySpan> spans) {
        spans.removeIf([&](const domain::BusySpan& span) {
            return span.rule.isEmpty() && span.startsAt.addSecs(60LL * span.minutes) <= now;
        });
        return domain::wire::encode(spans);
    };
    QJsonArray news;
    QJsonValue until;
    const auto add = [&](const QString& id, const QJsonValue& spans) {
        news.append(QJsonObject{
            {QStringLiteral("id"), id}, {QStringLiteral("spans"), spans}, {QStringLiteral("until"), until}});
    };
    for (const domain::BusySource& source : d->reader().ownBusy()) {
        sources->append(source.id);
        until = domain::wire::encode(source.until); // the same of all
        const auto known = std::ranges::find(told.told, source.id, &domain::BusySource::id);
        const bool same = known != told.told.end() && known->at.addDays(kToldAgainDays) > now &&
                          ahead(known->spans) == ahead(source.spans);
        if (!same)
            add(source.id, domain::wire::encode(source.spans));
    }
    const QString before = store::meta(d->store.reader(), kToldSources).value_or(QString());
    for (const QString& id : before.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!sources->contains(id))
            add(id, QJsonArray());
    }
    return news;
}

void MentoringService::setTimes(const QJsonObject& fields)
{
    const auto told = times();
    QStringList sources;
    QJsonObject all = fields;
    const QJsonArray news = newsOfTimes(told, &sources);
    const bool shared = fields.value(QLatin1StringView("shared")).toBool(told.shared);
    if (shared && !news.isEmpty())
        all.insert(QStringLiteral("told"), news);
    d->sender.send(QStringLiteral("availability.set"), d->me, all, 0, [shared, sources](store::Database& db) {
        return shared ? store::setMeta(db, kToldSources, sources.join(QLatin1Char(' '))) : base::Result<void>();
    });
}

void MentoringService::tellWhenBusy()
{
    const auto told = d->mine<domain::Availability>();
    QStringList sources;
    if (told && told->shared && !newsOfTimes(*told, &sources).isEmpty())
        setTimes({});
}

void MentoringService::markRead(const QString& mentorshipId)
{
    const auto latest = [mentorshipId, me = d->me, now = d->clock.now()](store::Database& db) {
        QDateTime last;
        for (const domain::Notice& notice : NoticeReader(db, me).notices(now)) {
            if (notice.aboutId == mentorshipId && notice.unread && notice.at <= now)
                last = std::max(last, notice.at);
        }
        return last;
    };
    d->store.read<QDateTime>(latest, this, [this, mentorshipId](const QDateTime& last) {
        if (last.isValid())
            send("read.mark", domain::readMarkId(d->me, mentorshipId),
                 {{QStringLiteral("about_kind"), domain::kindOf<domain::Mentorship>()},
                  {QStringLiteral("about_id"), mentorshipId},
                  {QStringLiteral("read_at"), domain::toWire(last)}});
    });
}

QString MentoringService::propose(const QString& mentorId, const QString& message, const QStringList& skills)
{
    const QString id = base::newId();
    send("mentorship.propose", id,
         {{QStringLiteral("mentor_id"), mentorId},
          {QStringLiteral("message"), message},
          {QStringLiteral("skills"), QJsonArray::fromStringList(skills)}});
    return id;
}

QString MentoringService::proposeTo(const QString& menteeId, const QString& message)
{
    const QString id = base::newId();
    send("mentorship.propose", id,
         {{QStringLiteral("mentee_id"), menteeId},
          {QStringLiteral("message"), message},
          {QStringLiteral("skills"), QJsonArray::fromStringList(offer().skills)}});
    return id;
}

QList<PeopleFinder::Hit> MentoringService::people(const QString& words, int limit) const
{
    auto found = d->finder.find(words, limit + 1);
    found.removeIf([this](const PeopleFinder::Hit& hit) { return hit.id == d->me; });
    return found.mid(0, limit);
}

void MentoringService::agree(const domain::Mentorship& mentorship)
{
    send("mentorship.agree", mentorship.id);
}

void MentoringService::decline(const domain::Mentorship& mentorship, const QString& reason)
{
    send("mentorship.decline", mentorship.id, {{QStringLiteral("reason"), reason}});
}

void MentoringService::withdraw(const domain::Mentorship& mentorship)
{
    send("mentorship.withdraw", mentorship.id);
}

void MentoringService::begin(const domain::Mentorship& mentorship, const QDate& until)
{
    send("mentorship.begin", mentorship.id, {{QStringLiteral("until"), domain::wire::encode(until)}});
}

void MentoringService::end(const domain::Mentorship& mentorship, const QString& outcome, const QString& closing)
{
    send("mentorship.end", mentorship.id, {{QStringLiteral("outcome"), outcome}, {QStringLiteral("closing"), closing}});
}

QString MentoringService::putEntry(const QString& id, const QJsonObject& fields)
{
    const QString target = id.isEmpty() ? base::newId() : id;
    send("mentorship_entry.put", target, fields);
    return target;
}

void MentoringService::removeEntry(const domain::MentorshipEntry& entry)
{
    send("mentorship_entry.remove", entry.id, {{QStringLiteral("was"), entry.text}});
}

void MentoringService::giveFeedback(const domain::MentoringFeedback& feedback)
{
    send("mentoring_feedback.give",
         domain::feedbackId(feedback.mentorshipId, feedback.sessionId, feedback.occurrence, d->me),
         {{QStringLiteral("mentorship_id"), feedback.mentorshipId},
          {QStringLiteral("session_id"), feedback.sessionId},
          {QStringLiteral("occurrence"), feedback.occurrence},
          {QStringLiteral("rating"), feedback.rating},
          {QStringLiteral("text"), feedback.text},
          {QStringLiteral("shared"), feedback.shared}});
}

QString MentoringService::proposeSession(const domain::MentorSession& session)
{
    const auto mentorship = store::Table<domain::Mentorship>::find(d->store.reader(), session.mentorshipId);
    QJsonObject payload = domain::toJson(session);
    for (const char* member : {"id", "state", "proposed_by", "sequence", "updated_at", "agreed", "reason", "act",
                               "act_by", "act_at", "acts"})
        payload.remove(QLatin1StringView(member));
    if (mentorship) {
        payload.insert(QStringLiteral("mentor_id"), mentorship->mentorId);
        payload.insert(QStringLiteral("mentee_id"), mentorship->menteeId);
    }
    const QString id = base::newId();
    send("mentor_session.propose", id, payload);
    return id;
}

void MentoringService::acceptSession(const domain::MentorSession& session, const QDateTime& occurrence)
{
    send("mentor_session.accept", session.id, seenOf(session, occurrence));
}

void MentoringService::declineSession(const domain::MentorSession& session, const QString& reason,
                                      const QDateTime& occurrence)
{
    QJsonObject payload = seenOf(session, occurrence);
    payload.insert(QStringLiteral("reason"), reason);
    send("mentor_session.decline", session.id, payload);
}

void MentoringService::doubtSession(const domain::MentorSession& session, const QDateTime& occurrence)
{
    send("mentor_session.doubt", session.id, seenOf(session, occurrence));
}

void MentoringService::changeSession(const domain::MentorSession& session, const QJsonObject& fields)
{
    send("mentor_session.change", session.id, fields);
}

void MentoringService::cancelSession(const domain::MentorSession& session, const QString& reason,
                                     const QDateTime& occurrence)
{
    QJsonObject payload{{QStringLiteral("reason"), reason}};
    if (occurrence.isValid())
        payload.insert(QStringLiteral("occurrence"), domain::toWire(occurrence));
    send("mentor_session.cancel", session.id, payload);
}

} // namespace services
