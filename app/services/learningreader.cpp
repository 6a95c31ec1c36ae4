// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/learningreader.h"

#include "app/domain/badgerules.h"
#include "app/domain/pathwayprogress.h"
#include "app/domain/ports.h"
#include "app/learning/offline/attempts.h"
#include "app/services/courseformats.h"
#include "app/services/earnedbadges.h"
#include "app/services/mentoringreader.h"
#include "app/services/pathwaysdue.h"
#include "app/services/teamcourses.h"
#include "app/store/people.h"
#include "app/store/rescue.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

namespace {

constexpr int kMostNext = 5;
constexpr int kSessionDays = 60;
constexpr int kMostTeamItems = 50;
constexpr int kRemindAfter = 90; // days after a badge or certificate has ended

// The enrollment's columns with a table's name before them, for joins.
QByteArray enrollmentColumns()
{
    QByteArray names;
    for (const auto& column : store::Table<domain::Enrollment>::kind().columns)
        names += QByteArray("e.") + column.name + ", ";
    return names;
}

int columnsOfEnrollment()
{
    return int(store::Table<domain::Enrollment>::kind().columns.size());
}

StepState stateOf(const domain::StepStanding& standing)
{
    if (standing.done)
        return StepState::Done;
    if (standing.locked)
        return StepState::Locked;
    return standing.started ? StepState::Active : StepState::Open;
}

} // namespace

LearningReader::LearningReader(store::Database& db, const domain::Clock& clock, const QString& personId,
                               const std::optional<QStringList>& formats)
    : m_db(db), m_clock(clock), m_personId(personId), m_formats(formats), m_now(clock.now())
{
    auto waiting = db.statement("SELECT DISTINCT entity, target FROM outbox");
    while (waiting.next())
        m_waiting.insert({waiting.text(0), waiting.text(1)});
    auto learning =
        db.statement("SELECT DISTINCT a.enrollment_id FROM outbox o JOIN attempt a ON a.id = o.target WHERE "
                     "o.entity = 'attempt'");
    while (learning.next())
        m_waiting.insert({QStringLiteral("enrollment"), learning.text(0)});
    auto row = db.statement(
        "SELECT " + enrollmentColumns() +
        "c.title, c.provider, c.offline_ready, EXISTS(SELECT 1 FROM package k WHERE k.course_id = "
        "e.course_id), EXISTS(SELECT 1 FROM package k JOIN package_file f ON f.package_id = k.id WHERE "
        "k.course_id = e.course_id AND f.state = 'ready'), c.format FROM enrollment e LEFT JOIN course c ON c.id = "
        "e.course_id WHERE "
        "e.person_id = ?1 AND e.state <> 'withdrawn'");
    row.args(personId);
    const int after = columnsOfEnrollment();
    const auto learned = offline::Attempts(db).learning();
    while (row.next()) {
        LearningItem item;
        item.enrollment = store::Table<domain::Enrollment>::value(row);
        item.enrollment = domain::withLearning(item.enrollment, learned.value(item.enrollment.id));
        item.title = row.isNull(after) ? item.enrollment.courseId : row.text(after);
        item.provider = row.text(after + 1);
        item.offlineReady = row.number(after + 2) != 0;
        item.playable = row.number(after + 3) != 0;
        item.here = row.number(after + 4) != 0;
        item.forbidden = !opensFormat(m_formats, row.text(after + 5));
        item.waiting = isWaiting(QStringLiteral("enrollment"), item.enrollment.id);
        item.daysToDue = daysUntil(item.enrollment.dueAt);
        const QString& course = item.enrollment.courseId;
        if (item.enrollment.state == QLatin1StringView("completed"))
            m_completed.insert(course);
        if (item.enrollment.state == QLatin1StringView("active"))
            m_started.insert(course);
        m_itemOfCourse.insert(course, m_items.size());
        m_items.append(std::move(item));
    }
}

bool LearningReader::isWaiting(const QString& entity, const QString& target) const
{
    return m_waiting.contains({entity, target});
}

// Days of the person's calendar: due tomorrow morning is one day away, also at night.
int LearningReader::daysUntil(const QDateTime& instant) const
{
    if (!instant.isValid())
        return 0;
    const QTimeZone zone = m_clock.zone();
    return int(m_now.toTimeZone(zone).date().daysTo(instant.toTimeZone(zone).date()));
}

LearningItem LearningReader::itemOf(const QString& courseId) const
{
    const auto mine = m_itemOfCourse.constFind(courseId);
    if (mine != m_itemOfCourse.cend())
        return m_items[*mine];
    LearningItem item;
    item.enrollment.state.clear();
    item.enrollment.courseId = courseId;
    item.title = courseId;
    auto row = m_db.statement("SELECT title, provider, offline_ready, format FROM course WHERE id = ?1");
    row.args(courseId);
    if (row.next()) {
        item.title = row.text(0);
        item.provider = row.text(1);
        item.offlineReady = row.number(2) != 0;
        item.forbidden = !opensFormat(m_formats, row.text(3));
    }
    auto asked =
        m_db.statement("SELECT EXISTS (SELECT 1 FROM course_request WHERE course_id = ?1 AND person_id = ?2 AND "
                       "state IN ('pending', 'asked'))");
    asked.args(courseId, m_personId);
    item.requested = asked.next() && asked.number(0) != 0;
    return item;
}

PathwayProgress LearningReader::progressOf(const domain::Pathway& pathway) const
{
    PathwayProgress progress;
    progress.pathway = pathway;
    const QString id = domain::pathwayEnrollmentId(m_personId, pathway.id);
    progress.joined = store::Table<domain::PathwayEnrollment>::find(m_db, id);
    if (progress.joined && progress.joined->state != QLatin1StringView("active"))
        progress.joined.reset();
    progress.waiting = isWaiting(QStringLiteral("pathway_enrollment"), id);
    const auto standings = domain::pathwayStanding(pathway, m_completed, m_started,
                                                   progress.joined ? progress.joined->joinedAt : QDateTime());
    for (qsizetype i = 0; i < standings.size(); ++i) {
        StepProgress step;
        step.step = pathway.steps[i];
        step.state = stateOf(standings[i]);
        step.done = standings[i].completed;
        step.needed = standings[i].needed;
        step.blockedBy = standings[i].blockedBy;
        step.dueAt = standings[i].dueAt;
        for (const QString& course : step.step.courseIds)
            step.items.append(itemOf(course));
        if (!step.step.optional) {
            ++progress.stepsNeeded;
            progress.stepsDone += standings[i].done ? 1 : 0;
        }
        progress.steps.append(std::move(step));
    }
    if (progress.joined)
        progress.news = newsOf(pathway.id);
    return progress;
}

QList<PathwayProgress::News> LearningReader::newsOf(const QString& pathwayId) const
{
    QList<PathwayProgress::News> news;
    auto row = m_db.statement("SELECT id, at, change, subject FROM pathway_news WHERE pathway_id = ?1 AND dismissed = "
                              "0 ORDER BY at DESC, rowid");
    row.args(pathwayId);
    while (row.next())
        news.append({row.text(0), row.instant(1), row.text(2), row.text(3)});
    return news;
}

QList<PathwayProgress> LearningReader::pathways() const
{
    QList<PathwayProgress> all;
    for (const auto& pathway : store::Table<domain::Pathway>::select(m_db, "ORDER BY title, id"))
        all.append(progressOf(pathway));
    std::stable_partition(all.begin(), all.end(), [](const auto& progress) { return progress.joined.has_value(); });
    return all;
}

QList<PathwayProgress> LearningReader::joinedPathways(int most) const
{
    QList<PathwayProgress> joined;
    const auto enrollments = store::Table<domain::PathwayEnrollment>::select(
        m_db, "WHERE person_id = ?1 AND state = 'active' ORDER BY joined_at DESC LIMIT ?2", m_personId, most);
    for (const auto& enrollment : enrollments) {
        if (auto progress = pathway(enrollment.pathwayId))
            joined.append(std::move(*progress));
    }
    return joined;
}

std::optional<PathwayProgress> LearningReader::pathway(const QString& id) const
{
    const auto found = store::Table<domain::Pathway>::find(m_db, id);
    return found ? std::optional(progressOf(*found)) : std::nullopt;
}

QList<PathwayDue> LearningReader::pathwaysDue(int days) const
{
    auto due = services::pathwaysDue(m_db, m_personId);
    for (PathwayDue& one : due)
        one.daysToDue = daysUntil(one.dueAt);
    due.removeIf([days](const PathwayDue& one) { return one.daysToDue > days; });
    return due;
}

void LearningReader::readCards(Home& home) const
{
    home.next = store::Table<domain::Event>::select(
        m_db,
        "WHERE ifnull(ends_at, starts_at) > ?1 AND cancelled_at IS NULL AND NOT EXISTS (SELECT 1 FROM event_answer a "
        "WHERE a.id = event.id || ':' || ?2 AND a.answer = 'no') ORDER BY starts_at LIMIT 5",
        m_now, m_personId);
    const MentoringReader mentoring(m_db, m_personId, m_now);
    for (const MeetingItem& meeting : mentoring.meetings(m_now, m_now.addDays(kSessionDays))) {
        domain::Event event;
        event.id = meeting.session.id;
        event.communityId = meeting.session.mentorshipId;
        event.type = QStringLiteral("session");
        event.title = meeting.session.title;
        event.location = meeting.otherName;
        event.startsAt = meeting.starts;
        event.endsAt = meeting.ends;
        home.next.append(event);
    }
    std::ranges::stable_sort(home.next, {}, &domain::Event::startsAt);
    home.next = home.next.mid(0, kMostNext);
    home.badges = store::Table<domain::BadgeAward>::select(
        m_db, "WHERE person_id = ?1 AND revoked_at IS NULL ORDER BY awarded_at DESC LIMIT 6", m_personId);
    home.expiring = expiring();
    home.standing = store::Table<domain::Standing>::find(m_db, m_personId);
    if (const auto me = store::personOf(m_db, m_personId))
        home.personName = me->name;
    if (const auto kept = store::lastRescue(m_db))
        home.rescue = Rescue{kept->commands, kept->drafts};
    auto reports = m_db.statement("SELECT 1 FROM person WHERE supervisor_id = ?1 LIMIT 1");
    reports.args(m_personId);
    home.isSupervisor = reports.next();
}

// Of each badge the last cycle counts; one that ended long ago is not spoken of any more.
QList<Expiring> LearningReader::expiring() const
{
    const QDateTime from = m_now.addDays(-kRemindAfter);
    const QDateTime to = m_now.addDays(domain::kRenewalDays);
    const auto courses = coursesOfBadges(m_db);
    const auto awards =
        store::Table<domain::BadgeAward>::select(m_db, "WHERE person_id = ?1 AND badge_id <> ''", m_personId);
    QList<Expiring> expiring;
    for (const domain::BadgeAward& award : domain::endingAwards(awards, from, to)) {
        if (domain::renewableFrom(award) <= m_now)
            expiring.append({award.title, award.expiresAt, courses.value(award.badgeId)});
    }
    QList<domain::Enrollment> mine;
    for (const LearningItem& item : m_items)
        mine.append(item.enrollment);
    for (const domain::Enrollment& one : domain::endingCertificates(mine, awards, courses)) {
        if (from <= one.expiresAt && one.expiresAt <= to)
            expiring.append({itemOf(one.courseId).title, one.expiresAt, one.courseId});
    }
    std::ranges::stable_sort(expiring, {}, &Expiring::expiresAt);
    return expiring;
}

QList<TeamItem> LearningReader::team(const QByteArray& where, const QDateTime& from, const QDateTime& to) const
{
    QList<TeamItem> items;
    auto row = m_db.statement("SELECT " + enrollmentColumns() +
                              "p.name, c.title FROM person p JOIN enrollment e ON e.person_id = p.id LEFT JOIN course "
                              "c ON c.id = e.course_id "
                              "WHERE p.supervisor_id = ?1 AND " +
                              where + " LIMIT " + QByteArray::number(kMostTeamItems));
    row.args(m_personId, from, to);
    const int after = columnsOfEnrollment();
    while (row.next()) {
        TeamItem item;
        item.enrollment = store::Table<domain::Enrollment>::value(row);
        item.personName = row.text(after);
        item.courseTitle = row.isNull(after + 1) ? item.enrollment.courseId : row.text(after + 1);
        items.append(std::move(item));
    }
    return items;
}

QList<TeamItem> LearningReader::teamOverdue() const
{
    return team("e.state IN ('registered', 'active') AND e.due_at > ?2 AND e.due_at < ?3 ORDER BY e.due_at",
                QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC), m_now);
}

QList<TeamItem> LearningReader::teamExpiring(int days) const
{
    QList<TeamItem> items;
    for (const TeamCourse& one : teamCourses(m_db, m_personId, true)) {
        const QDateTime& ends = one.enrollment.expiresAt;
        if (ends <= m_now || ends >= m_now.addDays(days))
            continue;
        const auto person = store::personOf(m_db, one.personId);
        items.append({one.enrollment, person ? person->name : one.personId, one.title});
    }
    std::ranges::stable_sort(items, {}, [](const TeamItem& item) { return item.enrollment.expiresAt; });
    return items.mid(0, kMostTeamItems);
}

} // namespace services
