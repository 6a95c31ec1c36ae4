// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/badgerules.h"
#include "app/domain/communityrules.h"
#include "app/domain/enrollment.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/noticegroups.h"
#include "app/domain/noticesof.h"
#include "app/domain/pathwayprogress.h"
#include "app/domain/sessionrules.h"
#include "app/mentoring/meetings.h"
#include "server/data/scopes.h"
#include "server/telling/digest.h"
#include "server/telling/happened.h"

#include <algorithm>

namespace telling {

namespace {

using domain::Notice;

constexpr int kChangesAtOnce = 500;
constexpr int kMostNotices = 50; // of one digest

// Collects for one person in one view of the database.
class Gathering
{
public:
    Gathering(data::Reader& reader, const domain::Person& person, const domain::NoticeSettings& settings,
              const domain::Digest& digest, const QDateTime& now)
        : m_reader(reader),
          m_me(person.id),
          m_settings(settings),
          m_digest(digest),
          m_now(now),
          m_zone(person.timezone.toUtf8())
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::utc();
    }

    base::Result<DigestContent> content()
    {
        const auto done = readMarks()
                              .and_then([this] { return gatherChanges(); })
                              .and_then([this] { return gatherEvents(); })
                              .and_then([this] { return gatherSessions(); })
                              .and_then([this] { return gatherDue(); })
                              .and_then([this] { return gatherEndings(); });
        if (!done)
            return base::failure(done.error());
        m_content.fresh = domain::grouped(m_content.fresh, m_zone);
        std::ranges::sort(m_content.fresh, std::greater{}, &Notice::at);
        std::ranges::sort(m_content.ahead, {}, &Notice::until);
        if (m_content.fresh.size() > kMostNotices)
            m_content.fresh.resize(kMostNotices);
        return m_content;
    }

private:
    base::Result<void> readMarks()
    {
        const auto read = readAt(QStringLiteral("notices"));
        if (!read)
            return base::failure(read.error());
        m_readAll = *read;
        return {};
    }

    base::Result<QDateTime> readAt(const QString& about)
    {
        const auto mark = data::entityOf<domain::ReadMark>(m_reader, domain::readMarkId(m_me, about));
        if (!mark)
            return base::failure(mark.error());
        return *mark ? (*mark)->readAt : QDateTime();
    }

    // What changed in the person's own scopes since the last digest; the catalog tells nobody anything.
    base::Result<void> gatherChanges()
    {
        const auto visit = m_reader.visit(m_me);
        if (!visit)
            return base::failure(visit.error());
        QList<data::ScopeRange> ranges;
        for (const data::Grant& grant : visit->grants) {
            if (grant.holds() && grant.scope != data::orgScope() && grant.scope != data::commonsScope())
                ranges.append({grant.scope, m_digest.seq, false});
        }
        QSet<data::EntityKey> seen;
        while (true) {
            const auto changes = m_reader.changed(ranges, visit->seq, kChangesAtOnce);
            if (!changes)
                return base::failure(changes.error());
            for (const data::ChangedEntity& change : *changes) {
                if (change.exists && !change.gone && !seen.contains(change.key())) {
                    seen.insert(change.key());
                    if (const auto taken = take(change); !taken)
                        return taken;
                }
            }
            if (changes->size() < kChangesAtOnce)
                return {};
            for (data::ScopeRange& range : ranges)
                range.after = changes->back().seq;
        }
    }

    base::Result<void> take(const data::ChangedEntity& change)
    {
        const QJsonObject json = QJsonDocument::fromJson(change.json).object();
        const auto is = [&](const QString& kind) { return change.kind == kind.toUtf8(); };
        if (is(domain::kindOf<domain::Post>()))
            return takePost(domain::fromJson<domain::Post>(json));
        if (is(domain::kindOf<domain::Message>()))
            return takeMessage(domain::fromJson<domain::Message>(json));
        if (is(domain::kindOf<domain::Event>()))
            return takeChanges(domain::fromJson<domain::Event>(json));
        if (is(domain::kindOf<domain::CommunityMember>()))
            return takeMember(domain::fromJson<domain::CommunityMember>(json));
        if (is(domain::kindOf<domain::Report>()))
            return takeReport(domain::fromJson<domain::Report>(json));
        if (is(domain::kindOf<domain::Thread>())) {
            const auto thread = domain::fromJson<domain::Thread>(json);
            return thread ? tell(domain::noticeOf(*thread, m_me), thread->updatedAt <= thread->createdAt).and_then([&] {
                return tell(domain::answerGoneNotice(*thread, m_me), false);
            })
                          : base::failure(thread.error());
        }
        if (is(domain::kindOf<domain::CourseRequest>())) {
            const auto request = domain::fromJson<domain::CourseRequest>(json);
            return request ? tell(domain::noticeOf(*request, m_me), false) : base::failure(request.error());
        }
        if (is(domain::kindOf<domain::Mentorship>())) {
            const auto mentorship = domain::fromJson<domain::Mentorship>(json);
            return mentorship ? tellAll(domain::noticesOf(*mentorship, m_me), mentorship->updatedAt)
                              : base::failure(mentorship.error());
        }
        if (is(domain::kindOf<domain::MentorSession>())) {
            const auto session = domain::fromJson<domain::MentorSession>(json);
            return session ? tellAll(domain::noticesOf(*session, m_me), session->updatedAt)
                           : base::failure(session.error());
        }
        if (is(domain::kindOf<domain::MentoringFeedback>())) {
            const auto said = domain::fromJson<domain::MentoringFeedback>(json);
            return said ? tell(domain::noticeOf(*said, m_me), false) : base::failure(said.error());
        }
        if (is(domain::kindOf<domain::BadgeAward>())) {
            const auto award = domain::fromJson<domain::BadgeAward>(json);
            return award ? tellAward(*award) : base::failure(award.error());
        }
        if (is(domain::kindOf<domain::Kudos>())) {
            const auto kudos = domain::fromJson<domain::Kudos>(json);
            return kudos ? tell(domain::noticeOf(*kudos, m_me), false) : base::failure(kudos.error());
        }
        if (is(domain::kindOf<domain::Recommendation>()))
            return takeRecommendation(domain::fromJson<domain::Recommendation>(json));
        if (is(domain::kindOf<domain::PersonSkill>()))
            return takeRating(domain::fromJson<domain::PersonSkill>(json));
        return {};
    }

    base::Result<void> takePost(const base::Result<domain::Post>& post)
    {
        if (!post)
            return base::failure(post.error());
        const auto thread = data::entityOf<domain::Thread>(m_reader, post->threadId);
        const auto answered = data::entityOf<domain::Post>(m_reader, post->replyTo);
        if (!thread || !answered)
            return base::failure(thread ? answered.error() : thread.error());
        if (!*thread)
            return {};
        const QString answeredId = *answered ? (*answered)->authorId : QString();
        return tell(domain::noticeOf(*post, **thread, answeredId, m_me), post->updatedAt <= post->createdAt);
    }

    base::Result<void> takeMessage(const base::Result<domain::Message>& message)
    {
        if (!message)
            return base::failure(message.error());
        const auto talk = data::entityOf<domain::Conversation>(m_reader, message->conversationId);
        if (!talk)
            return base::failure(talk.error());
        return *talk ? tell(domain::noticeOf(*message, **talk, m_me), message->updatedAt <= message->sentAt)
                     : base::Result<void>();
    }

    base::Result<void> takeChanges(const base::Result<domain::Event>& event)
    {
        if (!event)
            return base::failure(event.error());
        const auto answer = data::entityOf<domain::EventAnswer>(m_reader, domain::eventAnswerId(event->id, m_me));
        if (!answer)
            return base::failure(answer.error());
        for (const Notice& notice : *answer ? domain::noticesOf(*event, **answer) : QList<Notice>()) {
            if (const auto told = tell(notice, false); !told)
                return told;
        }
        const auto member =
            data::entityOf<domain::CommunityMember>(m_reader, domain::communityMemberId(event->communityId, m_me));
        if (!member)
            return base::failure(member.error());
        return *member ? tell(domain::newEventNotice(*event, (*member)->since, answer->has_value(), m_me), false)
                       : base::Result<void>();
    }

    base::Result<void> takeMember(const base::Result<domain::CommunityMember>& member)
    {
        if (!member)
            return base::failure(member.error());
        const auto community = data::entityOf<domain::Community>(m_reader, member->communityId);
        const auto mine =
            data::entityOf<domain::CommunityMember>(m_reader, domain::communityMemberId(member->communityId, m_me));
        if (!community || !mine)
            return base::failure(community ? mine.error() : community.error());
        const QString role = *mine ? domain::roleBy(**mine) : QString();
        const bool moderates = role == QLatin1StringView("owner") || role == QLatin1StringView("moderator");
        return *community ? tell(domain::noticeOf(*member, **community, moderates, m_me), false) : base::Result<void>();
    }

    base::Result<void> takeRecommendation(const base::Result<domain::Recommendation>& recommendation)
    {
        if (!recommendation)
            return base::failure(recommendation.error());
        auto notice = domain::noticeOf(*recommendation, m_me);
        if (!notice)
            return {};
        const auto course = data::entityOf<domain::Course>(m_reader, recommendation->courseId);
        if (!course)
            return base::failure(course.error());
        notice->title = *course ? (*course)->title : QString();
        return tell(notice, false);
    }

    base::Result<void> takeRating(const base::Result<domain::PersonSkill>& said)
    {
        if (!said)
            return base::failure(said.error());
        auto notice = domain::noticeOf(*said, m_me);
        if (!notice)
            return {};
        const auto skill = data::entityOf<domain::Skill>(m_reader, said->skillId);
        if (!skill)
            return base::failure(skill.error());
        notice->title = *skill ? (*skill)->name : QString();
        return tell(notice, false);
    }

    base::Result<void> takeReport(const base::Result<domain::Report>& report)
    {
        if (!report)
            return base::failure(report.error());
        const auto community = data::entityOf<domain::Community>(m_reader, report->communityId);
        if (!community)
            return base::failure(community.error());
        return *community ? tell(domain::noticeOf(*report, **community, m_me), false) : base::Result<void>();
    }

    // Whoever has followed what told that it was earned, before the organisation heard of it, knows it.
    base::Result<void> tellAward(const domain::BadgeAward& award)
    {
        auto notice = domain::noticeOf(award, m_me);
        const auto earned = readAt(domain::earnedNoticeId(award));
        if (!earned)
            return base::failure(earned.error());
        if (notice && earned->isValid() && !award.revokedAt.isValid())
            notice->settled = true;
        return tell(notice, false);
    }

    base::Result<void> tellAll(const QList<Notice>& notices, const QDateTime& updatedAt)
    {
        for (const Notice& notice : notices) {
            if (const auto told = tell(notice, notice.at >= updatedAt); !told)
                return told;
        }
        return {};
    }

    // 'fresh': it came as it was written, perhaps long after that; otherwise what is older was told before.
    base::Result<void> tell(std::optional<Notice> notice, bool fresh)
    {
        if (!notice || (!fresh && notice->at <= m_digest.toldAt))
            return {};
        const auto own = readAt(notice->aboutId);
        const auto followed = own ? readAt(notice->id) : own;
        if (!followed)
            return base::failure(followed.error());
        const auto isRead = [&](const QDateTime& mark) { return mark.isValid() && notice->at <= mark; };
        notice->unread = !notice->settled && !followed->isValid() && !isRead(*own) && !isRead(m_readAll);
        const auto way = domain::deliveryOf(*notice, m_settings, domain::Channel::Mail, m_digest.toldAt, m_zone);
        if (way.when == domain::Delivery::When::Never)
            return {};
        notice->who = nameOf(m_reader, notice->who);
        m_content.fresh.append(*notice);
        return {};
    }

    // What begins, or has to be done, before the next digest.
    void announce(Notice notice, const QDateTime& at)
    {
        const QDateTime end = domain::nextDigest(m_settings, m_now, m_zone);
        const bool muted =
            m_settings.mutedKinds.contains(notice.kind) ||
            std::ranges::any_of(notice.places, [&](const auto& it) { return m_settings.mutedPlaces.contains(it); });
        if (muted || at <= m_now || !end.isValid() || at > end)
            return;
        notice.until = at;
        m_content.ahead.append(std::move(notice));
    }

    base::Result<void> gatherEvents()
    {
        const auto memberships = mine<domain::CommunityMember>();
        if (!memberships)
            return base::failure(memberships.error());
        for (const domain::CommunityMember& member : *memberships) {
            if (domain::roleBy(member).isEmpty() || !domain::mailsEvents(m_settings))
                continue;
            const auto events =
                m_reader.referring(domain::kindOf<domain::Event>(), QStringLiteral("community_id"), member.communityId);
            if (!events)
                return base::failure(events.error());
            for (const data::StoredEntity& stored : *events) {
                if (const auto taken = takeEvent(domain::fromJson<domain::Event>(stored.object())); !taken)
                    return taken;
            }
        }
        return {};
    }

    base::Result<void> takeEvent(const base::Result<domain::Event>& event)
    {
        if (!event)
            return base::failure(event.error());
        const auto answer = data::entityOf<domain::EventAnswer>(m_reader, domain::eventAnswerId(event->id, m_me));
        if (!answer)
            return base::failure(answer.error());
        const bool comes = *answer && (*answer)->answer != QLatin1StringView("no");
        if (!comes || event->cancelledAt.isValid())
            return {};
        Notice notice;
        notice.kind = QStringLiteral("event");
        notice.places = {event->communityId};
        notice.title = event->title;
        notice.text = event->location;
        announce(std::move(notice), event->startsAt);
        return {};
    }

    base::Result<void> gatherSessions()
    {
        const QDateTime end = domain::nextDigest(m_settings, m_now, m_zone);
        for (const char* side : {"mentor_id", "mentee_id"}) {
            const auto all =
                m_reader.referring(domain::kindOf<domain::MentorSession>(), QString::fromLatin1(side), m_me);
            if (!all)
                return base::failure(all.error());
            for (const data::StoredEntity& stored : *all) {
                const auto session = domain::fromJson<domain::MentorSession>(stored.object());
                if (!session || !end.isValid())
                    continue;
                const QString& other = session->mentorId == m_me ? session->menteeId : session->mentorId;
                for (const mentoring::Meeting& meeting : mentoring::meetingsOf(*session, m_now, end)) {
                    if (!domain::isAgreed(*session, meeting.at))
                        continue;
                    Notice notice;
                    notice.kind = QStringLiteral("event");
                    notice.title = session->title;
                    notice.text = nameOf(m_reader, other);
                    announce(std::move(notice), meeting.starts);
                }
            }
        }
        return {};
    }

    base::Result<void> gatherDue()
    {
        const auto all = m_reader.referring(domain::kindOf<domain::Enrollment>(), QStringLiteral("person_id"), m_me);
        if (!all)
            return base::failure(all.error());
        QSet<QString> completed;
        for (const data::StoredEntity& stored : *all) {
            const auto enrollment = domain::fromJson<domain::Enrollment>(stored.object());
            if (enrollment && enrollment->state == QLatin1StringView("completed"))
                completed.insert(enrollment->courseId);
            const bool open = enrollment && (enrollment->state == QLatin1StringView("registered") ||
                                             enrollment->state == QLatin1StringView("active"));
            if (!open || !enrollment->dueAt.isValid())
                continue;
            const auto course = data::entityOf<domain::Course>(m_reader, enrollment->courseId);
            if (!course)
                return base::failure(course.error());
            Notice notice;
            notice.kind = QStringLiteral("due");
            notice.title = *course ? (*course)->title : enrollment->courseId;
            announce(std::move(notice), enrollment->dueAt);
        }
        return gatherPathwayDays(completed);
    }

    base::Result<void> gatherPathwayDays(const QSet<QString>& completedCourses)
    {
        const auto followed = mine<domain::PathwayEnrollment>();
        if (!followed)
            return base::failure(followed.error());
        for (const domain::PathwayEnrollment& joined : *followed) {
            const auto pathway = data::entityOf<domain::Pathway>(m_reader, joined.pathwayId);
            if (!pathway)
                return base::failure(pathway.error());
            for (const auto& date :
                 *pathway ? domain::pathwayDates(**pathway, joined, completedCourses) : QList<domain::PathwayDate>()) {
                Notice notice;
                notice.kind = QStringLiteral("due");
                notice.title = date.title;
                announce(std::move(notice), date.dueAt);
            }
        }
        return {};
    }

    // Badges and certificates that end: they change nothing on the day on which they are to be told of.
    base::Result<void> gatherEndings()
    {
        const auto awards = mine<domain::BadgeAward>();
        const auto enrollments = mine<domain::Enrollment>();
        if (!awards || !enrollments)
            return base::failure(awards ? enrollments.error() : awards.error());
        QHash<QString, QString> courses;
        for (const domain::BadgeAward& award : *awards) {
            const auto badge = data::entityOf<domain::Badge>(m_reader, award.badgeId);
            if (!badge)
                return base::failure(badge.error());
            if (*badge && (*badge)->ruleKind == QLatin1StringView("course"))
                courses.insert(award.badgeId, (*badge)->ruleTarget);
        }
        auto notices = domain::endingNotices(*awards, m_digest.toldAt, m_now);
        const auto certificates = domain::endingCertificates(*enrollments, *awards, courses);
        for (Notice& notice : domain::endingNotices(certificates, m_digest.toldAt, m_now)) {
            const auto course = data::entityOf<domain::Course>(m_reader, notice.aboutId);
            if (!course)
                return base::failure(course.error());
            notice.title = *course ? (*course)->title : notice.aboutId;
            notices.append(notice);
        }
        for (const Notice& notice : std::as_const(notices)) {
            if (const auto told = tell(notice, false); !told)
                return told;
        }
        return {};
    }

    template <domain::Entity T>
    base::Result<QList<T>> mine()
    {
        const auto all = m_reader.referring(domain::kindOf<T>(), QStringLiteral("person_id"), m_me);
        if (!all)
            return base::failure(all.error());
        QList<T> entities;
        for (const data::StoredEntity& stored : *all) {
            auto entity = domain::fromJson<T>(stored.object());
            if (!entity)
                return base::failure(entity.error());
            entities.append(std::move(*entity));
        }
        return entities;
    }

    data::Reader& m_reader;
    const QString m_me;
    const domain::NoticeSettings& m_settings;
    const domain::Digest& m_digest;
    const QDateTime m_now;
    QTimeZone m_zone;
    QDateTime m_readAll;
    DigestContent m_content;
};

} // namespace

base::Result<DigestContent> digestOf(data::Reader& reader, const domain::Person& person,
                                     const domain::NoticeSettings& settings, const domain::Digest& digest,
                                     const QDateTime& now)
{
    return Gathering(reader, person, settings, digest, now).content();
}

} // namespace telling
