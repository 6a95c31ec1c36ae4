// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/communityreader.h"

#include "app/domain/communityrules.h"
#include "app/domain/pathway.h"
#include "app/services/clashes.h"
#include "app/services/coming.h"
#include "app/services/mentoringreader.h"
#include "app/store/searchtext.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

using domain::Community;
using domain::CommunityMember;
using domain::Post;
using domain::Thread;
using store::Table;

namespace {

constexpr int kMembersShown = 300;
// Whoever has left does not come any more.
constexpr char kAnswersOfMembers[] = "WHERE event_id = ?1 AND EXISTS (SELECT 1 FROM community_member m WHERE "
                                     "m.id = community_id || ':' || event_answer.person_id AND m.state = 'member')";
constexpr int kUnreadLookedAt = 100; // threads, the newest
constexpr int kYear = 366;           // days
constexpr int kThreadsOfEvent = 3;

int rank(const QString& role)
{
    return role == QLatin1StringView("owner") ? 0 : role == QLatin1StringView("moderator") ? 1 : 2;
}

} // namespace

Door CommunityReader::doorOf(const Community& community, const std::optional<CommunityMember>& member)
{
    const QString state = member ? member->state : QString();
    const auto is = [&state](const char* word) { return state == QLatin1StringView(word); };
    if (is("member"))
        return Door::Inside;
    if (community.members <= 0)
        return Door::Closed;
    if (is("asked"))
        return Door::Asked;
    if (is("removed"))
        return Door::Removed;
    return is("invited") || is("declined") ? Door::Invited : community.open ? Door::Open : Door::ByAsking;
}

// What I am there; of one that I have just begun the server has not yet said so.
std::optional<CommunityMember> CommunityReader::mine(const Community& community)
{
    const QString id = domain::communityMemberId(community.id, m_me);
    auto member = Table<CommunityMember>::find(m_db, id);
    if (member || community.createdBy != m_me)
        return member;
    CommunityMember founder;
    founder.id = id;
    founder.personId = m_me;
    founder.role = QStringLiteral("owner");
    founder.state = QStringLiteral("member");
    return founder;
}

QList<std::pair<QString, QString>> CommunityReader::ownersOf(const Community& community)
{
    QList<std::pair<QString, QString>> owners;
    const QStringList ids = community.owners.isEmpty() ? QStringList{community.createdBy} : community.owners;
    for (const QString& id : ids) {
        if (const QString name = nameOf(id); !name.isEmpty() && id != m_me)
            owners.append({id, name});
    }
    return owners;
}

CommunityRow CommunityReader::rowOf(const Community& community)
{
    CommunityRow row;
    row.community = community;
    const QString memberId = domain::communityMemberId(community.id, m_me);
    const auto member = mine(community);
    if (member) {
        row.state = member->state;
        row.role = domain::roleBy(*member);
        row.invitedBy = nameOf(member->invitedBy);
        row.removal = {member->since.isValid(), nameOf(member->removedBy), member->removeReason};
    }
    row.door = doorOf(community, member);
    row.waiting = isWaiting(community.id) || isWaiting(memberId);
    row.refused = refusedOf({community.id, memberId});
    row.community.members += comingAndGoing(memberId);
    if (!row.role.isEmpty())
        row.unread = unreadIn(community.id);
    return row;
}

// What the server's count does not know yet: that one has joined, or left, here.
int CommunityReader::comingAndGoing(const QString& memberId)
{
    if (!isWaiting(memberId))
        return 0;
    auto row = m_db.statement("SELECT instr(ifnull(b.data, ''), '\"state\":\"member\"') > 0, ifnull(m.state = "
                              "'member', 0) FROM base b LEFT JOIN community_member m ON m.id = b.id WHERE b.kind = "
                              "'community_member' AND b.id = ?1");
    row.args(memberId);
    return row.next() ? int(row.number(1)) - int(row.number(0)) : 0;
}

int CommunityReader::unreadIn(const QString& communityId)
{
    auto row = m_db.statement(
        "SELECT count(*) FROM (SELECT a.thread_id, a.heard_at, ifnull(r.read_at, ifnull((SELECT since FROM "
        "community_member WHERE id = ?3), '')) AS mark FROM thread_activity a LEFT JOIN read_mark r ON r.id = ?2 || "
        "':' || a.thread_id WHERE a.community_id = ?1 ORDER BY a.heard_at DESC LIMIT ?4) n JOIN thread t ON t.id = "
        "n.thread_id WHERE n.heard_at > n.mark AND t.removed_at IS NULL AND ((t.author_id <> ?2 AND "
        "ifnull(t.arrived_at, t.created_at) > n.mark) OR EXISTS (SELECT 1 FROM post p WHERE p.thread_id = n.thread_id "
        "AND ifnull(p.arrived_at, p.created_at) > n.mark AND p.author_id <> ?2 AND p.removed_at IS NULL))");
    row.args(communityId, m_me, domain::communityMemberId(communityId, m_me), kUnreadLookedAt);
    return row.next() ? int(row.number(0)) : 0;
}

std::optional<CommunityRow> CommunityReader::row(const QString& communityId)
{
    const auto community = Table<Community>::find(m_db, communityId);
    return community ? std::optional(rowOf(*community)) : std::nullopt;
}

QString CommunityReader::stateOf(const QString& communityId, const QString& personId)
{
    const auto member = Table<CommunityMember>::find(m_db, domain::communityMemberId(communityId, personId));
    return member ? member->state : QString();
}

QList<CommunityRow> CommunityReader::communities(const QString& words)
{
    const QStringList wanted = store::searchtext::folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<CommunityRow> rows;
    for (const Community& community : Table<Community>::select(m_db, "ORDER BY name COLLATE NOCASE, id")) {
        const QString all = store::searchtext::folded(community.name + QLatin1Char(' ') + community.purpose +
                                                      QLatin1Char(' ') + community.tags.join(QLatin1Char(' ')));
        if (!std::ranges::all_of(wanted, [&](const QString& word) { return all.contains(word); }))
            continue;
        const CommunityRow row = rowOf(community);
        if (community.members > 0 || !row.role.isEmpty()) // not one that its last member has closed
            rows.append(row);
    }
    std::ranges::stable_sort(rows, {}, [](const CommunityRow& row) { return row.role.isEmpty(); });
    return rows;
}

QList<MemberRow> CommunityReader::membersOf(const QString& communityId, const char* state)
{
    QList<MemberRow> rows;
    const auto members = Table<CommunityMember>::select(m_db, "WHERE community_id = ?1 AND state = ?2 LIMIT ?3",
                                                        communityId, QString::fromLatin1(state), kMembersShown);
    for (const CommunityMember& member : members) {
        MemberRow row;
        row.member = member;
        row.name = nameOf(member.personId);
        row.invitedBy = nameOf(member.invitedBy);
        row.about = aboutPerson(member.personId);
        rows.append(row);
    }
    std::ranges::sort(rows, [](const MemberRow& a, const MemberRow& b) {
        return std::pair(rank(a.member.role), a.name) < std::pair(rank(b.member.role), b.name);
    });
    return rows;
}

QList<EventRow> CommunityReader::eventsOf(const QString& communityId, const QDateTime& now)
{
    QList<EventRow> rows;
    const auto events = Table<domain::Event>::select(
        m_db, "WHERE community_id = ?1 AND ends_at > ?2 ORDER BY starts_at, id LIMIT 20", communityId, now);
    QDateTime last;
    for (const domain::Event& event : events)
        last = std::max(last, event.endsAt);
    const auto meetings =
        events.isEmpty()
            ? QList<MeetingItem>()
            : MentoringReader(m_db, m_me, now).meetings(events.front().startsAt, qMin(last, now.addDays(kYear)));
    for (const domain::Event& event : events) {
        EventRow row;
        row.event = event;
        for (const auto& answer : Table<domain::EventAnswer>::select(m_db, kAnswersOfMembers, event.id)) {
            row.yes += answer.answer == QLatin1StringView("yes");
            row.maybe += answer.answer == QLatin1StringView("maybe");
            if (answer.personId == m_me)
                row.mine = answer.answer;
        }
        if (row.mine.isEmpty()) {
            row.mine = answerTo(m_db, event.id, m_me);
            row.yes += row.mine == QLatin1StringView("yes");
        }
        const QString answerId = domain::eventAnswerId(event.id, m_me);
        row.waiting = isWaiting(event.id) || isWaiting(answerId);
        row.refused = refusedOf({event.id, answerId});
        if (!event.cancelledAt.isValid())
            row.clashes = clashesOf(m_db, m_me, {event.id, event.startsAt, event.endsAt}, meetings);
        auto thread = m_db.statement("SELECT id, title FROM thread WHERE about_id = ?1 AND removed_at IS NULL AND "
                                     "hidden_at IS NULL ORDER BY created_at DESC LIMIT ?2");
        thread.args(event.id, kThreadsOfEvent);
        while (thread.next())
            row.threads.append({thread.text(0), thread.text(1)});
        rows.append(row);
    }
    return rows;
}

QList<ReportRow> CommunityReader::reportsOf(const QString& communityId)
{
    QList<ReportRow> rows;
    const auto reports = Table<domain::Report>::select(
        m_db, "WHERE community_id = ?1 AND state = 'open' ORDER BY created_at, id LIMIT 100", communityId);
    for (const domain::Report& report : reports) {
        ReportRow row;
        row.report = report;
        row.byName = nameOf(report.personId);
        if (const auto thread = Table<Thread>::find(m_db, report.threadId)) {
            row.threadTitle = thread->title;
            row.excerpt = excerptOf(thread->text);
        }
        if (const auto post = Table<Post>::find(m_db, report.aboutId))
            row.excerpt = excerptOf(post->text);
        rows.append(row);
    }
    return rows;
}

std::optional<CommunityPage> CommunityReader::page(const QString& communityId, const QDateTime& now)
{
    const auto community = Table<Community>::find(m_db, communityId);
    if (!community)
        return std::nullopt;
    CommunityPage page;
    page.row = rowOf(*community);
    page.members = membersOf(communityId, "member");
    page.events = eventsOf(communityId, now);
    page.muted = isMuted(communityId);
    page.owners = ownersOf(*community);
    if (rank(page.row.role) == 0) {
        auto owners = m_db.statement("SELECT count(*) FROM community_member WHERE community_id = ?1 AND state = "
                                     "'member' AND role = 'owner' AND person_id <> ?2");
        owners.args(communityId, m_me);
        page.onlyOwner = owners.next() && owners.number(0) == 0;
    }
    if (rank(page.row.role) < 2) {
        page.asking = membersOf(communityId, "asked");
        page.removed = membersOf(communityId, "removed");
        page.invited = membersOf(communityId, "invited") + membersOf(communityId, "declined");
        page.reports = reportsOf(communityId);
    }
    return page;
}

int CommunityReader::threadCount(const QString& communityId)
{
    auto row = m_db.statement("SELECT count(*) FROM thread_activity WHERE community_id = ?1");
    row.args(communityId);
    return row.next() ? int(row.number(0)) : 0;
}

QStringList CommunityReader::pinned(const QString& communityId)
{
    QStringList ids;
    auto row = m_db.statement("SELECT id FROM thread WHERE community_id = ?1 AND pinned = 1 ORDER BY created_at DESC");
    row.args(communityId);
    while (row.next())
        ids.append(row.text(0));
    return ids;
}

QList<ThreadRow> CommunityReader::threads(const QString& communityId, int from, int count)
{
    const QStringList first = pinned(communityId);
    QList<ThreadRow> rows;
    for (qsizetype at = from; at < first.size() && rows.size() < count; ++at)
        rows.append(threadRow(first.at(at)));
    QStringList window;
    // What is skipped is skipped in the index alone.
    auto row = m_db.statement(
        "SELECT thread_id FROM thread_activity WHERE community_id = ?1 AND thread_id NOT IN (SELECT id FROM thread "
        "WHERE community_id = ?1 AND pinned = 1) ORDER BY heard_at DESC LIMIT ?2 OFFSET ?3");
    row.args(communityId, int(count - rows.size()), int(std::max<qsizetype>(0, from - first.size())));
    while (row.next())
        window.append(row.text(0));
    for (const QString& id : std::as_const(window))
        rows.append(threadRow(id));
    return rows;
}

// One question for all that a line shows: a list asks for 25 lines at once, between two frames.
ThreadRow CommunityReader::threadRow(const QString& id)
{
    auto found = m_db.statement(
        "SELECT t.community_id, t.title, substr(t.text, 1, 600), p.name, t.created_at, t.pinned, t.locked_at, "
        "t.accepted_post_id, t.hidden_at, t.removed_at, t.author_id, r.read_at, a.last_at, a.replies, a.heard_at, "
        "ifnull(t.arrived_at, t.created_at), EXISTS (SELECT 1 FROM post x WHERE x.id = t.accepted_post_id AND "
        "(x.hidden_at IS NOT NULL OR x.removed_at IS NOT NULL)) FROM (SELECT ?1 AS id) n LEFT JOIN thread t ON t.id = "
        "n.id LEFT JOIN "
        "thread_activity a ON a.thread_id = n.id LEFT JOIN person p ON p.id = t.author_id LEFT JOIN read_mark r ON "
        "r.id = ?2 || ':' || n.id");
    found.args(id, m_me);
    ThreadRow row;
    row.id = id;
    if (!found.next())
        return row;
    row.lastAt = found.instant(12);
    row.replies = int(found.number(13));
    if (found.isNull(0))
        return row;
    row.communityId = found.text(0);
    if (!isInside(row.communityId))
        row.replies = -1;
    row.title = found.text(1);
    row.excerpt = excerptOf(found.text(2));
    row.authorName = found.text(3);
    row.createdAt = found.instant(4);
    row.pinned = found.number(5) != 0;
    row.locked = !found.isNull(6);
    row.answered = !found.isNull(7) && !found.text(7).isEmpty() && found.number(16) == 0;
    row.hidden = !found.isNull(8);
    row.removed = !found.isNull(9);
    const QDateTime read = found.isNull(11) ? memberSince(row.communityId) : found.instant(11);
    const bool byOther = found.text(10) != m_me;
    const auto isNews = [&](const QDateTime& heard) { return !read.isValid() || heard > read; };
    row.unread =
        !row.removed && isNews(found.instant(14)) && ((byOther && isNews(found.instant(15))) || hasNewReply(id, read));
    row.waiting = isWaiting(id) || waitingThreads().contains(id);
    return row;
}

// By others.
bool CommunityReader::hasNewReply(const QString& threadId, const QDateTime& since)
{
    auto row = m_db.statement("SELECT 1 FROM post WHERE thread_id = ?1 AND ifnull(arrived_at, created_at) > ?2 AND "
                              "author_id <> ?3 AND removed_at IS NULL LIMIT 1");
    row.bind(1, threadId).bind(3, m_me);
    if (since.isValid())
        row.bind(2, since);
    else
        row.bind(2, QString());
    return row.next();
}

// Of mine; what was said before is not new to me.
QDateTime CommunityReader::memberSince(const QString& communityId)
{
    auto known = m_since.constFind(communityId);
    if (known == m_since.constEnd()) {
        const auto member = Table<CommunityMember>::find(m_db, domain::communityMemberId(communityId, m_me));
        known = m_since.insert(communityId, member ? member->since : QDateTime());
    }
    return *known;
}

bool CommunityReader::isInside(const QString& communityId)
{
    auto known = m_inside.constFind(communityId);
    if (known == m_inside.constEnd()) {
        const auto community = Table<Community>::find(m_db, communityId);
        const auto member = community ? mine(*community) : std::nullopt;
        known = m_inside.insert(communityId, member && !domain::roleBy(*member).isEmpty());
    }
    return *known;
}

// Those with a reply of mine that has not reached the server.
const QSet<QString>& CommunityReader::waitingThreads()
{
    if (!m_waitingThreads) {
        m_waitingThreads.emplace();
        auto row = m_db.statement("SELECT p.thread_id FROM outbox o JOIN post p ON p.id = o.target WHERE o.entity = "
                                  "'post'");
        while (row.next())
            m_waitingThreads->insert(row.text(0));
    }
    return *m_waitingThreads;
}

QString CommunityReader::aboutTitle(const About& about)
{
    if (about.kind == QLatin1StringView("step")) {
        const auto pathway = Table<domain::Pathway>::find(m_db, about.id.section(QLatin1Char('/'), 0, 0));
        const QString stepId = about.id.section(QLatin1Char('/'), 1);
        for (const domain::PathwayStep& step : pathway ? pathway->steps : QList<domain::PathwayStep>()) {
            if (step.id == stepId)
                return step.title;
        }
        return {};
    }
    auto row = m_db.statement(about.kind == QLatin1StringView("session") ? "SELECT title FROM event WHERE id = ?1"
                                                                         : "SELECT title FROM course WHERE id = ?1");
    row.args(about.id);
    return row.next() ? row.text(0) : QString();
}

QList<ThreadRow> CommunityReader::threadsAbout(const QString& aboutId, int limit)
{
    QList<ThreadRow> rows;
    QList<std::pair<QString, QString>> found;
    auto row = m_db.statement("SELECT t.id, c.name FROM thread t LEFT JOIN community c ON c.id = t.community_id WHERE "
                              "t.about_id = ?1 AND t.removed_at IS NULL AND t.hidden_at IS NULL ORDER BY t.created_at "
                              "DESC LIMIT ?2");
    row.args(aboutId, limit);
    while (row.next())
        found.append({row.text(0), row.text(1)});
    for (const auto& [id, community] : std::as_const(found)) {
        rows.append(threadRow(id));
        rows.last().communityName = community;
    }
    return rows;
}

QList<domain::Event> CommunityReader::eventsAhead(const QDateTime& now, int limit)
{
    return Table<domain::Event>::select(
        m_db, "WHERE ends_at > ?1 AND cancelled_at IS NULL ORDER BY starts_at, id LIMIT ?2", now, limit);
}

} // namespace services
