// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/deeds.h"
#include "server/imports/demostory.h"

#include <QJsonArray>

namespace imports {

namespace {

QString tellingOf(const QJsonObject& line, const char* member)
{
    return line.value(QLatin1StringView(member)).toString();
}

QDate dateOf(const QDateTime& now, const QJsonObject& line, const char* member)
{
    return now.date().addDays(line.value(QLatin1StringView(member)).toInt());
}

} // namespace

domain::GameRules DemoStory::gameRules(const QJsonObject& line) const
{
    domain::GameRules made = standing::usualRules();
    made.preset = tellingOf(line, "preset");
    made.updatedAt = m_now;
    return made;
}

domain::GameMember DemoStory::gameMember(const QJsonObject& line) const
{
    return {tellingOf(line, "person"), true, m_now};
}

domain::Challenge DemoStory::challenge(const QJsonObject& line) const
{
    domain::Challenge made;
    made.id = demoId("challenge:", tellingOf(line, "key"));
    made.title = tellingOf(line, "title");
    made.groupKind = tellingOf(line, "group_kind");
    made.groupId = tellingOf(line, "group_id");
    for (const QJsonValue& kind : line.value(QLatin1StringView("kinds")).toArray())
        made.kinds.append(kind.toString());
    made.aim = tellingOf(line, "aim");
    made.target = line.value(QLatin1StringView("target")).toInt();
    made.from = dateOf(m_now, line, "from_days");
    made.until = dateOf(m_now, line, "to_days");
    made.setBy = QStringLiteral("lin");
    made.updatedAt = m_now;
    return made;
}

// Days of learning from before this program kept attempts.
QList<domain::Deed> DemoStory::learned(const QJsonObject& line) const
{
    QList<domain::Deed> deeds;
    for (const QJsonValue& day : line.value(QLatin1StringView("days")).toArray()) {
        const QDate date = m_now.date().addDays(day.toInt());
        domain::Deed deed;
        deed.personId = tellingOf(line, "person");
        deed.kind = QStringLiteral("learning");
        deed.ref = QStringLiteral("before");
        // By its place in the story: what was told once is not told again some days later.
        deed.id = QStringLiteral("learning:before:%1:%2").arg(deed.personId).arg(day.toInt());
        deed.at = QDateTime(date, QTime(12, 0), Qt::UTC);
        deed.timezone = QStringLiteral("UTC");
        deeds.append(deed);
    }
    return deeds;
}

// The result of a course that was done before; it has no package here, so there is nothing to go on with.
domain::Attempt DemoStory::scored(const QJsonObject& line) const
{
    domain::Attempt made;
    made.personId = tellingOf(line, "person");
    made.courseId = demoCourseId(tellingOf(line, "course"));
    made.enrollmentId = domain::enrollmentId(made.personId, made.courseId);
    made.device = QStringLiteral("before");
    made.id = domain::attemptId(made.enrollmentId, made.device, 0);
    made.seq = 1;
    made.completion = QStringLiteral("completed");
    made.success = QStringLiteral("passed");
    made.score = line.value(QLatin1StringView("score")).toDouble();
    made.progress = 100;
    made.completedAt = daysFromNow(line.value(QLatin1StringView("days")));
    made.startedAt = made.updatedAt = made.finishedAt = made.completedAt;
    return made;
}

domain::SavedCourse DemoStory::saved(const QJsonObject& line) const
{
    domain::SavedCourse made;
    made.personId = tellingOf(line, "person");
    made.courseId = demoCourseId(tellingOf(line, "course"));
    made.id = domain::enrollmentId(made.personId, made.courseId);
    made.savedAt = daysFromNow(line.value(QLatin1StringView("days")));
    return made;
}

domain::Wish DemoStory::wish(const QJsonObject& line) const
{
    const QString person = tellingOf(line, "person");
    const QString words = tellingOf(line, "words");
    return {demoId("wish:", person + words), person, words, daysFromNow(line.value(QLatin1StringView("days"))), {}};
}

domain::Recommendation DemoStory::recommendation(const QJsonObject& line) const
{
    domain::Recommendation made;
    made.fromId = tellingOf(line, "person");
    made.toId = tellingOf(line, "to");
    made.courseId = demoCourseId(tellingOf(line, "course"));
    made.id = demoId("recommendation:", made.fromId + made.toId + made.courseId);
    made.text = tellingOf(line, "text");
    made.at = daysFromNow(line.value(QLatin1StringView("days")));
    return made;
}

// The stars are among those that the catalog counts already.
domain::CourseRating DemoStory::rating(const QJsonObject& line) const
{
    domain::CourseRating made;
    made.personId = tellingOf(line, "person");
    made.courseId = demoCourseId(tellingOf(line, "course"));
    made.id = domain::enrollmentId(made.personId, made.courseId);
    made.stars = line.value(QLatin1StringView("stars")).toInt();
    made.text = tellingOf(line, "text");
    made.at = daysFromNow(line.value(QLatin1StringView("days")));
    return made;
}

} // namespace imports
