// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/teamcourses.h"

#include "app/domain/json.h"
#include "app/domain/profile.h"
#include "app/store/table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace services {

namespace {

using domain::Achievement;

// What a card shows that ends: of each course and badge the newest.
QList<Achievement> endingOn(const QByteArray& card)
{
    QHash<QString, Achievement> newest;
    const QJsonArray shown = QJsonDocument::fromJson(card).array();
    for (const QJsonValue& value : shown) {
        const auto achievement = domain::fromJson<Achievement>(value.toObject());
        if (!achievement)
            continue;
        const bool course = achievement->kind == QLatin1StringView("course");
        Achievement& known = newest[achievement->kind + (course ? achievement->ref : achievement->title)];
        if (known.kind.isEmpty() || known.at < achievement->at)
            known = *achievement;
    }
    newest.removeIf([](const QHash<QString, Achievement>::iterator& one) { return !one.value().expiresAt.isValid(); });
    QList<Achievement> ending = newest.values();
    std::ranges::sort(ending, {}, [](const Achievement& one) { return std::tie(one.kind, one.ref); });
    return ending;
}

// The courses of the badges that a course brings, by their titles: a card names no more of a badge.
QHash<QString, QString> coursesByBadgeTitle(store::Database& db)
{
    QHash<QString, QString> courses;
    auto row = db.statement("SELECT title, rule_target FROM badge WHERE rule_kind = 'course'");
    while (row.next())
        courses.insert(row.text(0), row.text(1));
    return courses;
}

class Courses
{
public:
    Courses(store::Database& db, const QString& supervisorId) : m_db(db), m_supervisorId(supervisorId) {}

    QList<TeamCourse> read(bool ending)
    {
        readTitles();
        for (const auto& enrollment : store::Table<domain::Enrollment>::select(
                 m_db,
                 QByteArray(ending ? "WHERE expires_at IS NOT NULL AND " : "WHERE ") +
                     "state <> 'withdrawn' AND person_id IN (SELECT id FROM person WHERE supervisor_id = ?1 AND active "
                     "<> 0)",
                 m_supervisorId))
            add({enrollment.personId, m_titles.value(enrollment.courseId, enrollment.courseId), enrollment});
        addCards();
        std::ranges::sort(m_courses, {}, [](const TeamCourse& one) { return std::tie(one.personId, one.title); });
        return std::move(m_courses);
    }

private:
    void readTitles()
    {
        auto row = m_db.statement("SELECT DISTINCT c.id, c.title FROM person p JOIN enrollment e ON e.person_id = p.id "
                                  "JOIN course c ON c.id = e.course_id WHERE p.supervisor_id = ?1");
        row.args(m_supervisorId);
        while (row.next())
            m_titles.insert(row.text(0), row.text(1));
    }

    void add(const TeamCourse& one)
    {
        m_rows.insert({one.personId, one.enrollment.courseId}, m_courses.size());
        m_courses.append(one);
    }

    void addCards()
    {
        const auto courses = coursesByBadgeTitle(m_db);
        auto row = m_db.statement("SELECT c.id, c.achievements FROM person p JOIN team_card c ON c.id = p.id WHERE "
                                  "p.supervisor_id = ?1 AND p.active <> 0");
        row.args(m_supervisorId);
        while (row.next()) {
            for (const Achievement& achievement : endingOn(row.bytes(1)))
                addAchievement(row.text(0), achievement, courses);
        }
    }

    void addAchievement(const QString& personId, const Achievement& achievement, const QHash<QString, QString>& courses)
    {
        const bool course = achievement.kind == QLatin1StringView("course");
        const QString courseId = course ? achievement.ref : courses.value(achievement.title);
        const auto known = courseId.isEmpty() ? m_rows.cend() : m_rows.constFind({personId, courseId});
        if (known != m_rows.cend()) {
            domain::Enrollment& enrollment = m_courses[*known].enrollment;
            if (enrollment.expiresAt < achievement.expiresAt) // also where it has no end
                enrollment.expiresAt = achievement.expiresAt;
            return;
        }
        TeamCourse one{personId, achievement.title, {}};
        one.enrollment.personId = personId;
        one.enrollment.courseId = courseId;
        one.enrollment.state = QStringLiteral("completed");
        one.enrollment.progress = 100;
        one.enrollment.completedAt = achievement.at;
        one.enrollment.expiresAt = achievement.expiresAt;
        if (courseId.isEmpty())
            m_courses.append(one);
        else
            add(one);
    }

    store::Database& m_db;
    const QString m_supervisorId;
    QHash<QString, QString> m_titles;
    QHash<std::pair<QString, QString>, qsizetype> m_rows; // by person and course
    QList<TeamCourse> m_courses;
};

} // namespace

QList<TeamCourse> teamCourses(store::Database& db, const QString& supervisorId, bool ending)
{
    return Courses(db, supervisorId).read(ending);
}

} // namespace services
