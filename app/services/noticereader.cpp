// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/noticereader.h"

#include "app/domain/badgerules.h"
#include "app/domain/communityrules.h"
#include "app/domain/kinds.h"
#include "app/domain/noticegroups.h"
#include "app/services/coming.h"
#include "app/services/earnedbadges.h"
#include "app/services/mentoringreader.h"
#include "app/services/messagereader.h"
#include "app/services/pathwaysdue.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

using domain::Notice;
using store::Table;

namespace {

constexpr int kNoticeDays = 30;
constexpr int kNoticesShown = 200;
constexpr int kRepliesCounted = 1000;

// Of what begins or is due then.
Notice reminderOf(const QString& id, const QDateTime& then, const QDateTime& now)
{
    Notice notice;
    notice.id = id;
    notice.until = then;
    notice.settled = then <= now;
    return notice;
}

} // namespace

QList<Notice> NoticeReader::notices(const QDateTime& here)
{
    const QDateTime now = here.toUTC();
    const QDateTime since = now.addDays(-kNoticeDays);
    m_notices.clear();
    m_common.clear();
    m_readAll = readAt(QStringLiteral("notices"));
    addPosts(since);
    addThreads(since);
    addMessages(since);
    addRequests(since);
    addBadges(since);
    addProfile(since);
    addMemberships(since);
    addReports(since);
    addEvents(since);
    addMentoring(since);
    addBothKept(since);
    addReminders(now);
    addEndings(now);
    m_notices = domain::grouped(m_notices, here.timeZone());
    std::ranges::sort(m_notices,
                      [](const Notice& a, const Notice& b) { return a.at != b.at ? a.at > b.at : a.id < b.id; });
    if (m_notices.size() > kNoticesShown)
        m_notices.resize(kNoticesShown);
    return std::move(m_notices);
}

void NoticeReader::add(std::optional<Notice> told, const QString& alias)
{
    if (!told)
        return;
    Notice& notice = *told;
    const QDateTime own = readAt(notice.aboutId);
    const QDateTime read = own.isValid() && (!m_readAll.isValid() || own > m_readAll) ? own : m_readAll;
    const bool followed = readAt(notice.id).isValid() || (!alias.isEmpty() && readAt(alias).isValid());
    notice.unread = !notice.settled && !followed && (!read.isValid() || notice.at > read);
    m_notices.append(std::move(notice));
}

void NoticeReader::addNamed(std::optional<Notice> told)
{
    if (told)
        told->who = nameApart(told->who);
    add(std::move(told));
}

// Whoever is mentioned, whose thread it is, or whom it answers.
void NoticeReader::addPosts(const QDateTime& since)
{
    const auto posts = Table<domain::Post>::select(
        m_db,
        "WHERE ifnull(arrived_at, created_at) > ?1 AND author_id <> ?2 AND hidden_at IS NULL AND removed_at IS NULL "
        "AND (instr(mentions, '\"' || ?2 || '\"') > 0 OR EXISTS (SELECT 1 FROM thread t WHERE t.id = post.thread_id "
        "AND t.author_id = ?2) OR EXISTS (SELECT 1 FROM post q WHERE q.id = post.reply_to AND q.author_id = ?2)) "
        "ORDER BY ifnull(arrived_at, created_at) DESC LIMIT ?3",
        since, m_me, kRepliesCounted);
    QHash<QString, std::optional<domain::Thread>> threads;
    for (const domain::Post& post : posts) {
        if (!threads.contains(post.threadId))
            threads.insert(post.threadId, Table<domain::Thread>::find(m_db, post.threadId));
        const auto& thread = threads[post.threadId];
        auto answered = m_db.statement("SELECT author_id FROM post WHERE id = ?1");
        answered.args(post.replyTo);
        if (thread)
            addNamed(domain::noticeOf(post, *thread, answered.next() ? answered.text(0) : QString(), m_me));
    }
}

void NoticeReader::addThreads(const QDateTime& since)
{
    const auto threads = Table<domain::Thread>::select(
        m_db,
        "WHERE instr(mentions, '\"' || ?2 || '\"') > 0 AND ifnull(arrived_at, created_at) > ?1 AND author_id <> ?2 AND "
        "hidden_at IS NULL AND removed_at IS NULL LIMIT ?3",
        since, m_me, kNoticesShown);
    for (const domain::Thread& thread : threads)
        addNamed(domain::noticeOf(thread, m_me));
    const auto unanswered = Table<domain::Thread>::select(
        m_db, "WHERE accepted_by = ?2 AND answer_gone_at > ?1 LIMIT ?3", since, m_me, kNoticesShown);
    for (const domain::Thread& thread : unanswered)
        add(domain::answerGoneNotice(thread, m_me));
}

// The message of each conversation by somebody else that arrived last, and those that mention the person; whom somebody
// has taken out does not have the conversation any more.
void NoticeReader::addMessages(const QDateTime& since)
{
    auto row = m_db.statement(
        "WITH heard AS (SELECT id, conversation_id, mentions, ifnull(arrived_at, sent_at) AS at FROM message WHERE "
        "ifnull(arrived_at, sent_at) > ?1 AND author_id <> ?2 AND removed_at IS NULL AND (ifnull(act, '') = '' OR "
        "instr(about, '\"' || ?2 || '\"') > 0)) SELECT id, max(at) "
        "FROM heard GROUP BY conversation_id UNION SELECT id, at FROM heard WHERE instr(mentions, '\"' || ?2 || '\"') "
        "> 0");
    row.args(since, m_me);
    while (row.next()) {
        const auto message = Table<domain::Message>::find(m_db, row.text(0));
        const auto talk = message ? Table<domain::Conversation>::find(m_db, message->conversationId) : std::nullopt;
        domain::Conversation left;
        left.title = message && message->act == QLatin1StringView("removed") ? message->text : QString();
        const bool out = message && !talk && message->act == QLatin1StringView("removed");
        if (out || (talk && talk->people.contains(m_me)))
            addNamed(domain::noticeOf(*message, talk.value_or(left), m_me));
    }
}

void NoticeReader::addRequests(const QDateTime& since)
{
    const auto requests = Table<domain::CourseRequest>::select(
        m_db, "WHERE (person_id = ?1 OR desk_id = ?1) AND updated_at > ?2 LIMIT ?3", m_me, since, kNoticesShown);
    for (const domain::CourseRequest& request : requests)
        addNamed(domain::noticeOf(request, m_me));
}

void NoticeReader::addBadges(const QDateTime& since)
{
    const auto awards = Table<domain::BadgeAward>::select(
        m_db,
        "WHERE person_id = ?1 AND max(awarded_at, ifnull(revoked_at, awarded_at), ifnull(expires_at, awarded_at)) > ?2 "
        "LIMIT ?3",
        m_me, since, kNoticesShown);
    // What was told when it was earned here is not told again when the organisation has heard of it.
    const auto toldHere = [this](const QString& id) {
        auto row = m_db.statement("SELECT 1 FROM notice_shown WHERE id = ?1");
        row.args(id);
        return row.next();
    };
    for (const domain::BadgeAward& award : awards) {
        auto notice = domain::noticeOf(award, m_me);
        if (notice && notice->at <= since)
            continue;
        const QString earlier = domain::earnedNoticeId(award);
        if (notice && !award.revokedAt.isValid()) {
            m_common.insert(notice->id, earlier); // where it was earned that was told before it had its id
            if (toldHere(earlier))
                notice->id = earlier;
        }
        add(notice, award.revokedAt.isValid() ? QString() : earlier);
    }
    const auto all = Table<domain::BadgeAward>::select(m_db, "WHERE person_id = ?1", m_me);
    for (const domain::BadgeAward& award : earnedHere(m_db, m_me, all)) {
        auto notice = domain::noticeOf(award, m_me);
        if (!notice || award.awardedAt <= since)
            continue;
        notice->id = domain::earnedNoticeId(award);
        add(notice);
    }
}

// Thanks, courses that are commended, and what others contest of what the person said of their skills.
void NoticeReader::addProfile(const QDateTime& since)
{
    const auto thanks =
        Table<domain::Kudos>::select(m_db, "WHERE to_id = ?1 AND given_at > ?2 LIMIT ?3", m_me, since, kNoticesShown);
    for (const domain::Kudos& kudos : thanks)
        addNamed(domain::noticeOf(kudos, m_me));
    const auto commended = Table<domain::Recommendation>::select(m_db, "WHERE to_id = ?1 AND at > ?2 LIMIT ?3", m_me,
                                                                 since, kNoticesShown);
    for (const domain::Recommendation& one : commended) {
        auto notice = domain::noticeOf(one, m_me);
        if (const auto course = Table<domain::Course>::find(m_db, one.courseId); notice && course)
            notice->title = course->title;
        addNamed(std::move(notice));
    }
    const auto contested = Table<domain::PersonSkill>::select(
        m_db, "WHERE rater_id = ?1 AND contested_at > ?2 LIMIT ?3", m_me, since, kNoticesShown);
    for (const domain::PersonSkill& said : contested) {
        auto notice = domain::noticeOf(said, m_me);
        if (const auto skill = Table<domain::Skill>::find(m_db, said.skillId); notice && skill)
            notice->title = skill->name;
        addNamed(std::move(notice));
    }
}

// Of others' memberships only moderators have those of who asks.
void NoticeReader::addMemberships(const QDateTime& since)
{
    const auto members = Table<domain::CommunityMember>::select(
        m_db,
        "WHERE updated_at > ?1 AND ((state = 'invited' AND person_id = ?2) OR (state = 'asked' AND person_id <> ?2) "
        "OR (state = 'declined' AND invited_by = ?2) OR (state = 'removed' AND person_id = ?2)) LIMIT ?3",
        since, m_me, kNoticesShown);
    for (const domain::CommunityMember& member : members) {
        if (const auto community = Table<domain::Community>::find(m_db, member.communityId))
            addNamed(domain::noticeOf(member, *community, true, m_me));
    }
}

void NoticeReader::addReports(const QDateTime& since)
{
    const auto reports = Table<domain::Report>::select(
        m_db, "WHERE state = 'open' AND created_at > ?1 AND person_id <> ?2 LIMIT ?3", since, m_me, kNoticesShown);
    for (const domain::Report& report : reports) {
        if (const auto community = Table<domain::Community>::find(m_db, report.communityId))
            addNamed(domain::noticeOf(report, *community, m_me));
    }
}

// What is new in the communities of the person, and of what changes that to which they come.
void NoticeReader::addEvents(const QDateTime& since)
{
    const auto events = Table<domain::Event>::select(
        m_db, "WHERE updated_at > ?1 AND changes <> '[]' AND community_id <> '' ORDER BY updated_at DESC LIMIT ?2",
        since, kNoticesShown);
    for (const domain::Event& event : events) {
        const auto answer = Table<domain::EventAnswer>::find(m_db, domain::eventAnswerId(event.id, m_me));
        const auto member =
            Table<domain::CommunityMember>::find(m_db, domain::communityMemberId(event.communityId, m_me));
        auto notices = answer ? domain::noticesOf(event, *answer) : QList<Notice>();
        if (member && !domain::roleBy(*member).isEmpty()) {
            if (auto planned = domain::newEventNotice(event, member->since, answer.has_value(), m_me))
                notices.append(*std::move(planned));
        }
        for (const Notice& notice : std::as_const(notices)) {
            if (notice.at > since)
                addNamed(notice);
        }
    }
}

void NoticeReader::addMentoring(const QDateTime& since)
{
    const auto mentorships = Table<domain::Mentorship>::select(
        m_db, "WHERE (mentor_id = ?1 OR mentee_id = ?1) AND updated_at > ?2 LIMIT ?3", m_me, since, kNoticesShown);
    const auto tell = [&](QList<Notice> notices, const QStringList& zones) {
        for (Notice& notice : notices) {
            notice.zones = zones;
            if (notice.at > since)
                addNamed(std::move(notice));
        }
    };
    for (const domain::Mentorship& mentorship : mentorships)
        tell(domain::noticesOf(mentorship, m_me), {});
    const auto sessions = Table<domain::MentorSession>::select(
        m_db, "WHERE (mentor_id = ?1 OR mentee_id = ?1) AND act_at > ?2 LIMIT ?3", m_me, since, kNoticesShown);
    for (const domain::MentorSession& session : sessions)
        tell(domain::noticesOf(session, m_me), zonesOf(m_db, session, m_me));
    const auto said = Table<domain::MentoringFeedback>::select(
        m_db, "WHERE shared = 1 AND person_id <> ?1 AND updated_at > ?2 LIMIT ?3", m_me, since, kNoticesShown);
    for (const domain::MentoringFeedback& feedback : said)
        addNamed(domain::noticeOf(feedback, m_me));
}

// Sessions and events a while before they begin, due dates a day before; what has begun, or is over, is history. What
// was declined is not reminded of.
void NoticeReader::addReminders(const QDateTime& now)
{
    const int minutes = settings().remindMinutes;
    const auto events = Table<domain::Event>::select(
        m_db, "WHERE starts_at > ?1 AND starts_at < ?2 AND cancelled_at IS NULL ORDER BY starts_at DESC LIMIT ?3",
        now.addDays(-kNoticeDays), now.addSecs(60 * minutes).addDays(1), kNoticesShown);
    for (const domain::Event& event : events) {
        const bool coming = event.communityId.isEmpty() || domain::comes(answerTo(m_db, event.id, m_me));
        if (minutes == 0 || !coming)
            continue;
        auto notice =
            reminderOf(QStringLiteral("event:") + event.id + domain::toWire(event.startsAt), event.startsAt, now);
        notice.kind = QStringLiteral("event");
        notice.at = event.startsAt.addSecs(-60 * minutes);
        notice.aboutKind = QStringLiteral("event");
        notice.aboutId = event.id;
        notice.places = {event.communityId};
        notice.title = event.title;
        notice.when = event.startsAt;
        notice.zones = {event.timezone};
        add(notice);
    }
    addSessions(now, minutes);
    auto due = m_db.statement("SELECT e.id, e.course_id, e.due_at, c.title FROM enrollment e JOIN course c ON c.id = "
                              "e.course_id WHERE e.person_id = ?1 AND e.due_at > ?2 AND e.due_at < ?3 AND e.state IN "
                              "('registered', 'active') ORDER BY e.due_at DESC LIMIT ?4");
    due.args(m_me, now.addDays(-kNoticeDays), now.addDays(2), kNoticesShown);
    while (due.next()) {
        auto notice = reminderOf(QStringLiteral("due:") + due.text(0) + due.text(2), due.instant(2), now);
        notice.kind = QStringLiteral("due");
        notice.at = notice.until.addDays(-1);
        notice.aboutKind = QStringLiteral("course");
        notice.aboutId = due.text(1);
        notice.title = due.text(3);
        add(notice);
    }
    addPathwayDays(now);
}

void NoticeReader::addPathwayDays(const QDateTime& now)
{
    for (const PathwayDue& day : pathwaysDue(m_db, m_me)) {
        if (day.dueAt <= now.addDays(-kNoticeDays) || day.dueAt >= now.addDays(2))
            continue;
        auto notice = reminderOf(QStringLiteral("due:") + day.id + domain::toWire(day.dueAt), day.dueAt, now);
        notice.kind = QStringLiteral("due");
        notice.at = day.dueAt.addDays(-1);
        notice.aboutKind = QStringLiteral("pathway");
        notice.aboutId = day.pathwayId;
        notice.title = day.title;
        add(notice);
    }
}

// What both have agreed to; each instance of a series by itself.
void NoticeReader::addSessions(const QDateTime& now, int minutes)
{
    if (minutes == 0)
        return;
    const MentoringReader reader(m_db, m_me, now);
    for (const MeetingItem& meeting :
         reader.meetings(now.addDays(-kNoticeDays), now.addSecs(60 * minutes).addDays(1))) {
        if (!meeting.agreed)
            continue;
        auto notice = reminderOf(QStringLiteral("session:") + meeting.session.id + domain::toWire(meeting.starts),
                                 meeting.starts, now);
        notice.kind = QStringLiteral("event");
        notice.at = meeting.starts.addSecs(-60 * minutes);
        notice.aboutKind = QStringLiteral("mentorship");
        notice.aboutId = meeting.session.mentorshipId;
        notice.partId = meeting.session.id;
        notice.who = nameApart(meeting.session.mentorId == m_me ? meeting.session.menteeId : meeting.session.mentorId);
        notice.title = meeting.session.title;
        notice.text = notice.who;
        notice.when = meeting.starts;
        notice.zones = zonesOf(m_db, meeting.session, m_me);
        add(notice);
    }
}

QString NoticeReader::placeName(const QString& id)
{
    for (const char* query : {"SELECT title FROM thread WHERE id = ?1", "SELECT name FROM community WHERE id = ?1"}) {
        auto row = m_db.statement(query);
        row.args(id);
        if (row.next())
            return row.text(0);
    }
    return MessageReader(m_db, m_me).titleOf(id);
}

void NoticeReader::addEndings(const QDateTime& now)
{
    const auto awards = Table<domain::BadgeAward>::select(m_db, "WHERE person_id = ?1 AND badge_id <> ''", m_me);
    for (const Notice& notice : domain::endingNotices(awards, now.addDays(-kNoticeDays), now.addDays(1)))
        add(notice);
    const auto mine = Table<domain::Enrollment>::select(m_db, "WHERE person_id = ?1 AND expires_at IS NOT NULL", m_me);
    const auto certificates = domain::endingCertificates(mine, awards, coursesOfBadges(m_db));
    for (Notice& notice : domain::endingNotices(certificates, now.addDays(-kNoticeDays), now.addDays(1))) {
        const auto course = Table<domain::Course>::find(m_db, notice.aboutId);
        notice.title = course ? course->title : notice.aboutId;
        add(notice);
    }
}

} // namespace services
