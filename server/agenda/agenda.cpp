// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/agenda/agenda.h"

#include "app/calendar/publish.h"
#include "app/domain/community.h"
#include "app/domain/communityrules.h"
#include "app/domain/course.h"
#include "app/domain/enrollment.h"
#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "app/domain/pathwayprogress.h"
#include "app/domain/persondetail.h"
#include "app/mentoring/meetings.h"
#include "server/agenda/eventdate.h"
#include "server/data/entityof.h"
#include "server/data/scopes.h"

#include <QCoreApplication> // QT_TRANSLATE_NOOP
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace agenda {

namespace {

using calendar::Dated;

constexpr int kPage = 500;
constexpr int kMostEvents = 20'000; // of the organisation

// In the language of the person.
struct Words
{
    [[nodiscard]] QString say(const char* text) const
    {
        return languages ? languages->say(locale, "agenda::Words", text) : QString::fromUtf8(text);
    }
    const mail::Languages* languages;
    QString locale;
};

class Writer
{
public:
    Writer(data::Reader& reader, const domain::Person& person, QString host, QString organizer, const QDateTime& now,
           bool tasks, const mail::Languages* languages)
        : m_reader(reader),
          m_person(person),
          m_host(std::move(host)),
          m_organizer(std::move(organizer)),
          m_now(now),
          m_tasks(tasks),
          m_words{languages, person.locale}
    {
        const QTimeZone zone(person.timezone.toUtf8());
        m_zone = zone.isValid() ? zone : QTimeZone::utc();
    }

    base::Result<QByteArray> text()
    {
        if (const auto done = addEnrollments(); !done)
            return base::failure(done.error());
        if (const auto done = addPathways(); !done)
            return base::failure(done.error());
        if (const auto done = addEvents(); !done)
            return base::failure(done.error());
        if (const auto done = addSessions(); !done)
            return base::failure(done.error());
        const QString name = m_words.say(QT_TRANSLATE_NOOP("agenda::Words", "Learning"));
        return calendar::written(calendar::published(name, m_dates, m_host, m_now.date(), m_sessions));
    }

private:
    static Dated dated(const char* kind, const data::StoredEntity& stored, const QString& title,
                       const QDateTime& changed)
    {
        Dated one{QString::fromLatin1(kind), stored.id, title};
        one.revision = int(qMin(stored.rev, qint64(INT_MAX)));
        one.changed = changed;
        return one;
    }

    base::Result<void> addEnrollments()
    {
        const auto mine =
            m_reader.referring(domain::kindOf<domain::Enrollment>(), QStringLiteral("person_id"), m_person.id);
        if (!mine)
            return base::failure(mine.error());
        for (const data::StoredEntity& stored : *mine) {
            const auto enrollment = domain::fromJson<domain::Enrollment>(stored.object());
            if (!enrollment || enrollment->state == QLatin1StringView("withdrawn"))
                continue;
            const auto title = titleOf(enrollment->courseId);
            if (!title)
                return base::failure(title.error());
            const bool done = enrollment->state == QLatin1StringView("completed");
            if (done)
                m_completed.insert(enrollment->courseId);
            if (isRecent(enrollment->dueAt) && !done) {
                Dated due = dated("due", stored, dueTitle(*title), enrollment->updatedAt);
                due.category = m_words.say(QT_TRANSLATE_NOOP("agenda::Words", "Course"));
                due.begun = enrollment->progress > 0;
                addDue(std::move(due), enrollment->dueAt);
            }
            if (isRecent(enrollment->expiresAt)) {
                const char* expires = QT_TRANSLATE_NOOP("agenda::Words", "Certificate expires: %1");
                Dated expiry = dated("expiry", stored, m_words.say(expires).arg(*title), enrollment->updatedAt);
                expiry.day = dayOf(enrollment->expiresAt);
                m_dates += expiry;
            }
        }
        return {};
    }

    [[nodiscard]] QString dueTitle(const QString& title) const
    {
        return m_tasks ? title : m_words.say(QT_TRANSLATE_NOOP("agenda::Words", "Due: %1")).arg(title);
    }

    void addDue(Dated due, const QDateTime& at)
    {
        due.day = dayOf(at);
        due.task = m_tasks;
        m_dates += due;
    }

    // After addEnrollments(). As the client's pathwaysDue().
    base::Result<void> addPathways()
    {
        const auto mine =
            m_reader.referring(domain::kindOf<domain::PathwayEnrollment>(), QStringLiteral("person_id"), m_person.id);
        if (!mine)
            return base::failure(mine.error());
        for (const data::StoredEntity& stored : *mine) {
            const auto joined = domain::fromJson<domain::PathwayEnrollment>(stored.object());
            if (!joined)
                continue;
            const auto there = m_reader.entity(domain::kindOf<domain::Pathway>(), joined->pathwayId);
            if (!there)
                return base::failure(there.error());
            const auto pathway = *there ? domain::fromJson<domain::Pathway>((*there)->object())
                                        : base::Result<domain::Pathway>(domain::Pathway());
            if (!pathway)
                continue;
            for (const domain::PathwayDate& date : domain::pathwayDates(*pathway, *joined, m_completed)) {
                if (!isRecent(date.dueAt))
                    continue;
                Dated due = dated("due", stored, dueTitle(date.title), std::max(joined->updatedAt, pathway->updatedAt));
                due.id = date.id;
                due.revision = int(qMin(std::max(stored.rev, (*there)->rev), qint64(INT_MAX)));
                addDue(std::move(due), date.dueAt);
            }
        }
        return {};
    }

    base::Result<void> addEvents()
    {
        const QString kind = domain::kindOf<domain::Event>();
        const auto held = data::heldScopes(m_reader, m_person.id, m_now);
        if (!held)
            return base::failure(held.error());
        if (const auto known = readMemberships(); !known)
            return known;
        QStringList scopes{data::personScope(m_person.id)};
        scopes += held->filter(QRegularExpression(QStringLiteral("^community:")));
        QString after;
        for (int seen = 0; seen < kMostEvents; seen += kPage) {
            const auto page = m_reader.page(kind, after, kPage);
            if (!page)
                return base::failure(page.error());
            QList<data::EntityKey> keys;
            for (const data::StoredEntity& stored : *page)
                keys += {stored.kind, stored.id};
            const auto mine = m_reader.visible(keys, scopes);
            if (!mine)
                return base::failure(mine.error());
            for (const data::StoredEntity& stored : *page) {
                if (!mine->contains(data::EntityKey{stored.kind, stored.id}))
                    continue;
                const auto said = whatWasSaid(stored);
                if (!said)
                    return base::failure(said.error());
                if (domain::comes(said->answer))
                    addEvent(stored, *said);
            }
            if (page->size() < kPage)
                break;
            after = page->last().id;
        }
        return addEventsOfOthers();
    }

    struct Membership
    {
        qint64 rev = 0;
        domain::CommunityMember member;
    };

    base::Result<void> readMemberships()
    {
        const auto mine =
            m_reader.referring(domain::kindOf<domain::CommunityMember>(), QStringLiteral("person_id"), m_person.id);
        if (!mine)
            return base::failure(mine.error());
        for (const data::StoredEntity& stored : *mine) {
            if (const auto member = domain::fromJson<domain::CommunityMember>(stored.object()))
                m_memberships.insert(member->communityId, {stored.rev, *member});
        }
        return {};
    }

    // Events of communities in which the person is no longer, to which they had said that they come: they go out of
    // their calendar. What of them is new since then is not for them.
    base::Result<void> addEventsOfOthers()
    {
        for (const Membership& one : std::as_const(m_memberships)) {
            const domain::CommunityMember& was = one.member;
            if (!domain::roleBy(was).isEmpty())
                continue;
            const auto events =
                m_reader.referring(domain::kindOf<domain::Event>(), QStringLiteral("community_id"), was.communityId);
            const auto community = data::entityOf<domain::Community>(m_reader, was.communityId);
            if (!events || !community)
                return base::failure(events ? community.error() : events.error());
            for (const data::StoredEntity& stored : *events) {
                const auto said = whatWasSaid(stored);
                auto event = domain::fromJson<domain::Event>(stored.object());
                if (!said)
                    return base::failure(said.error());
                if (!event || !domain::comes(said->answer))
                    continue;
                if (event->updatedAt > was.updatedAt)
                    event->title = *community ? (*community)->name : QString();
                event->location.clear();
                event->url.clear();
                event->description.clear();
                if (!event->cancelledAt.isValid())
                    event->cancelledAt = was.updatedAt;
                event->updatedAt = std::max(event->updatedAt, was.updatedAt);
                addDated(*event, stored.rev, *said);
            }
        }
        return {};
    }

    struct Said
    {
        QString answer;
        qint64 rev = 0; // of the answer
    };

    // To an event of a community; what else concerns the person is as if they had said yes.
    base::Result<Said> whatWasSaid(const data::StoredEntity& stored)
    {
        if (stored.object().value(QLatin1StringView("community_id")).toString().isEmpty())
            return Said{QStringLiteral("yes")};
        const auto answer =
            m_reader.entity(domain::kindOf<domain::EventAnswer>(), domain::eventAnswerId(stored.id, m_person.id));
        if (!answer)
            return base::failure(answer.error());
        return *answer ? Said{(*answer)->object().value(QLatin1StringView("answer")).toString(), (*answer)->rev}
                       : Said{};
    }

    // As series, by id; cancelled ones stay, so that calendars take them off.
    base::Result<void> addSessions()
    {
        QMap<QString, domain::MentorSession> mine;
        for (const char* side : {"mentor_id", "mentee_id"}) {
            const auto found =
                m_reader.referring(domain::kindOf<domain::MentorSession>(), QString::fromLatin1(side), m_person.id);
            if (!found)
                return base::failure(found.error());
            for (const data::StoredEntity& stored : *found) {
                if (const auto session = domain::fromJson<domain::MentorSession>(stored.object()))
                    mine.insert(session->id, *session);
            }
        }
        for (const domain::MentorSession& session : std::as_const(mine)) {
            m_sessions += mentoring::seriesOf(session, m_host, person(session.mentorId), person(session.menteeId));
            if (!m_organizer.isEmpty())
                mentoring::setOrganizer(m_sessions.back(), m_organizer);
        }
        return {};
    }

    std::optional<domain::Person> person(const QString& id)
    {
        const auto stored = m_reader.entity(domain::kindOf<domain::PersonRecord>(), id);
        if (!stored || !*stored)
            return std::nullopt;
        const auto value = domain::fromJson<domain::Person>((*stored)->object());
        return value ? std::optional(*value) : std::nullopt;
    }

    void addEvent(const data::StoredEntity& stored, const Said& said)
    {
        if (const auto event = domain::fromJson<domain::Event>(stored.object()))
            addDated(*event, stored.rev, said);
    }

    void addDated(const domain::Event& event, qint64 rev, const Said& said)
    {
        if (!event.startsAt.isValid() || !isRecent(event.startsAt))
            return;
        if (event.cancelledAt.isValid() && !calendar::isStillTold(event.cancelledAt, event.startsAt, m_now))
            return;
        const qint64 revision = revisionOf(rev, said.rev, m_memberships.value(event.communityId).rev);
        m_dates += datedOf(event, revision, said.answer == QLatin1StringView("maybe"));
    }

    [[nodiscard]] QDate dayOf(const QDateTime& when) const { return when.toTimeZone(m_zone).date(); }

    [[nodiscard]] bool isRecent(const QDateTime& when) const { return when.isValid() && when > m_now.addYears(-1); }

    base::Result<QString> titleOf(const QString& courseId)
    {
        return m_reader.entity(domain::kindOf<domain::Course>(), courseId)
            .map([](const std::optional<data::StoredEntity>& stored) {
                return stored ? stored->object().value(QLatin1StringView("title")).toString() : QString();
            });
    }

    data::Reader& m_reader;
    const domain::Person& m_person;
    QSet<QString> m_completed; // courses
    QString m_host;
    QString m_organizer;
    QDateTime m_now;
    bool m_tasks;
    Words m_words;
    QTimeZone m_zone = QTimeZone::utc();
    QHash<QString, Membership> m_memberships; // by community
    QList<Dated> m_dates;
    QList<calendar::Series> m_sessions;
};

} // namespace

base::Result<QByteArray> icalendarOf(data::Storage& storage, const QString& personId, const QString& host,
                                     const QDateTime& now, bool tasks, const QString& organizer,
                                     const mail::Languages* languages)
{
    const auto person = storage.person(personId);
    if (!person)
        return base::failure(person.error());
    if (!*person || !(*person)->active) {
        base::Error error{base::Error::Kind::Rejected, QStringLiteral("nobody active"), 404, {}, 0};
        error.code = QStringLiteral("not-found");
        return base::failure(error);
    }
    const auto reader = storage.read();
    if (!reader)
        return base::failure(reader.error());
    return Writer(**reader, **person, host, organizer, now, tasks, languages).text();
}

} // namespace agenda
