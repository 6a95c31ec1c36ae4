// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/demostory.h"

#include "app/domain/skill.h"
#include "server/imports/imports.h"

#include <QJsonArray>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace imports {

namespace {

constexpr QUuid kDemoNamespace(0x2d1c6f0e, 0x94b7, 0x4a35, 0x8c, 0x20, 0x5b, 0xe8, 0x17, 0xa4, 0xf9, 0x63);
constexpr int kReviewDays = 5;

QString word(const QJsonObject& line, const char* member)
{
    return line.value(QLatin1StringView(member)).toString();
}

QJsonValue valueOf(const QJsonObject& line, const char* member)
{
    return line.value(QLatin1StringView(member));
}

QStringList words(const QJsonObject& line, const char* member)
{
    QStringList list;
    for (const QJsonValue& item : line.value(QLatin1StringView(member)).toArray())
        list.append(item.toString());
    return list;
}

domain::PathwayStep stepOf(const QJsonObject& line)
{
    domain::PathwayStep step;
    step.id = word(line, "id");
    step.title = word(line, "title");
    for (const QString& key : words(line, "courses"))
        step.courseIds.append(demoCourseId(key));
    step.need = valueOf(line, "need").toInt();
    step.optional = valueOf(line, "optional").toBool();
    step.afterStepIds = words(line, "after");
    if (valueOf(line, "due_days").isDouble())
        step.dueDays = valueOf(line, "due_days").toInt();
    return step;
}

} // namespace

QString demoId(const char* what, const QString& key)
{
    return QUuid::createUuidV5(kDemoNamespace, QLatin1StringView(what) + key).toString(QUuid::WithoutBraces);
}

QString demoCourseId(const QString& key)
{
    return courseId(QStringLiteral("demo:") + key);
}

QDateTime DemoStory::daysFromNow(const QJsonValue& days) const
{
    return days.isDouble() ? m_now.addDays(days.toInt()) : QDateTime();
}

QDateTime DemoStory::endOfDay(const QJsonValue& days) const
{
    return days.isDouble() ? QDateTime(m_now.date().addDays(days.toInt()), QTime(16, 0), Qt::UTC) : QDateTime();
}

domain::Pathway DemoStory::pathway(const QJsonObject& line) const
{
    domain::Pathway pathway;
    pathway.id = demoId("pathway:", word(line, "key"));
    pathway.title = word(line, "title");
    pathway.summary = word(line, "summary");
    pathway.description = word(line, "description");
    pathway.ownerId = word(line, "owner_id");
    for (const QJsonValue& step : valueOf(line, "steps").toArray())
        pathway.steps.append(stepOf(step.toObject()));
    pathway.updatedAt = m_now;
    return pathway;
}

domain::Enrollment DemoStory::enrollment(const QJsonObject& line) const
{
    domain::Enrollment made;
    made.personId = word(line, "person");
    made.courseId = demoCourseId(word(line, "course"));
    made.id = domain::enrollmentId(made.personId, made.courseId);
    made.state = word(line, "state");
    made.progress = valueOf(line, "progress").toInt();
    made.nextItem = word(line, "next_item");
    made.mandatory = valueOf(line, "mandatory").toBool();
    made.assignedBy = word(line, "assigned_by");
    made.registeredAt = daysFromNow(valueOf(line, "registered"));
    made.dueAt = endOfDay(valueOf(line, "due"));
    made.completedAt = daysFromNow(valueOf(line, "completed"));
    made.expiresAt = endOfDay(valueOf(line, "expires"));
    made.updatedAt = made.completedAt.isValid() ? made.completedAt : made.registeredAt;
    if (made.state == QLatin1StringView("active")) // somebody was at it in the last days, the further on the later
        made.updatedAt = std::max(made.registeredAt, m_now.addSecs(-3600 * (4 + 100 - made.progress)));
    return made;
}

domain::PathwayEnrollment DemoStory::pathwayEnrollment(const QJsonObject& line) const
{
    domain::PathwayEnrollment made;
    made.personId = word(line, "person");
    made.pathwayId = demoId("pathway:", word(line, "pathway"));
    made.id = domain::pathwayEnrollmentId(made.personId, made.pathwayId);
    made.joinedAt = daysFromNow(valueOf(line, "joined"));
    made.updatedAt = made.joinedAt;
    return made;
}

domain::CourseRequest DemoStory::request(const QJsonObject& line) const
{
    domain::CourseRequest made;
    made.id = demoId("request:", word(line, "key"));
    made.personId = word(line, "person");
    if (const QString key = word(line, "course"); !key.isEmpty())
        made.courseId = demoCourseId(key);
    made.title = word(line, "title");
    made.link = word(line, "link");
    made.provider = word(line, "provider");
    if (valueOf(line, "cost").isDouble())
        made.cost = valueOf(line, "cost").toDouble();
    made.currency = word(line, "currency");
    made.fromDate = daysFromNow(valueOf(line, "from_days")).date();
    made.toDate = daysFromNow(valueOf(line, "to_days")).date();
    made.reason = word(line, "reason");
    made.skillGap = word(line, "skill_gap");
    made.state = word(line, "state");
    for (const QJsonValue& item : valueOf(line, "events").toArray()) {
        const QJsonObject told = item.toObject();
        domain::RequestEvent event;
        event.id = demoId("event:", made.id + QString::number(made.events.size()));
        event.at = daysFromNow(valueOf(told, "days"));
        event.actorId = word(told, "actor");
        event.onBehalfOf = word(told, "behalf");
        event.action = word(told, "action");
        event.text = word(told, "text");
        event.toId = word(told, "to");
        made.events.append(event);
        if (!event.toId.isEmpty() && event.toId != made.personId)
            made.deskSince = event.at;
    }
    made.submittedAt = made.events.front().at;
    made.updatedAt = made.events.back().at;
    made.deskId = word(line, "desk");
    if (made.deskId.isEmpty()) {
        made.deskSince = {};
    } else {
        made.deskRole = word(line, "role");
        made.dueAt = made.deskSince.addDays(kReviewDays);
    }
    return made;
}

domain::Event DemoStory::event(const QJsonObject& line) const
{
    domain::Event made;
    made.id = demoId("meeting:", word(line, "key"));
    made.title = word(line, "title");
    made.type = word(line, "type");
    made.timezone = word(line, "timezone");
    const QDate day = m_now.date().addDays(valueOf(line, "days").toInt());
    const QTime time = QTime::fromString(word(line, "time"), QStringLiteral("HH:mm"));
    made.startsAt = QDateTime(day, time, QTimeZone(made.timezone.toLatin1())).toUTC();
    made.endsAt = made.startsAt.addSecs(60 * valueOf(line, "minutes").toInt());
    made.location = word(line, "location");
    made.url = word(line, "url");
    made.updatedAt = m_now;
    return made;
}

domain::Badge DemoStory::badgeRule(const QJsonObject& line) const
{
    domain::Badge made;
    made.id = demoId("rule:", word(line, "key"));
    made.title = word(line, "title");
    made.description = word(line, "description");
    made.criteria = word(line, "criteria");
    made.ruleKind = word(line, "kind");
    const QString target = word(line, "target");
    made.ruleTarget = made.ruleKind == QLatin1StringView("course")  ? demoCourseId(target)
                      : made.ruleKind == QLatin1StringView("skill") ? domain::skillId(target)
                                                                    : demoId("pathway:", target);
    made.ruleLevel = valueOf(line, "level").toInt();
    made.monthsValid = valueOf(line, "months").toInt();
    made.updatedAt = m_now;
    return made;
}

domain::BadgeAward DemoStory::badge(const QJsonObject& line) const
{
    domain::BadgeAward made;
    made.id = demoId("badge:", word(line, "key")).remove(QLatin1Char('-'));
    made.personId = word(line, "person");
    made.title = word(line, "title");
    made.criteria = word(line, "criteria");
    made.awardedAt = daysFromNow(valueOf(line, "awarded"));
    return made;
}

domain::Delegation DemoStory::delegation(const QJsonObject& line) const
{
    domain::Delegation made;
    made.id = word(line, "person");
    made.delegateId = word(line, "delegate");
    made.startsAt = daysFromNow(valueOf(line, "from_days"));
    made.endsAt = endOfDay(valueOf(line, "to_days"));
    made.updatedAt = made.startsAt;
    return made;
}

domain::Profile DemoStory::profile(const QJsonObject& line) const
{
    domain::Profile made;
    made.id = word(line, "person");
    made.bio = word(line, "bio");
    made.interests = words(line, "interests");
    made.languages = words(line, "languages");
    made.links = words(line, "links");
    made.mentoring = word(line, "mentoring");
    made.visibility = valueOf(line, "visibility").toObject();
    made.updatedAt = m_now;
    return made;
}

domain::PersonSkill DemoStory::statement(const QJsonObject& line) const
{
    domain::PersonSkill made;
    made.personId = word(line, "person");
    made.skillId = domain::skillId(word(line, "skill"));
    made.raterKind = word(line, "kind");
    made.raterId = word(line, "rater");
    made.id = domain::personSkillId(made.personId, made.skillId, made.raterId);
    made.level = valueOf(line, "level").toInt();
    made.note = word(line, "note");
    for (const QJsonValue& value : valueOf(line, "evidence").toArray())
        made.evidence.append(
            {word(value.toObject(), "kind"), word(value.toObject(), "ref"), word(value.toObject(), "title")});
    made.at = daysFromNow(valueOf(line, "days"));
    return made;
}

domain::Kudos DemoStory::kudos(const QJsonObject& line) const
{
    domain::Kudos made;
    made.id = demoId("kudos:", word(line, "key"));
    made.fromId = word(line, "person");
    made.toId = word(line, "to");
    made.text = word(line, "text");
    if (const QString skill = word(line, "skill"); !skill.isEmpty())
        made.skillId = domain::skillId(skill);
    made.givenAt = daysFromNow(valueOf(line, "days"));
    return made;
}

domain::Policy DemoStory::policy(const QJsonObject& line) const
{
    domain::Policy made;
    made.id = QStringLiteral("org");
    made.organisation = word(line, "organisation");
    made.costLimit = valueOf(line, "cost_limit").toDouble();
    made.currency = word(line, "currency");
    made.reviewDays = valueOf(line, "review_days").toInt();
    made.learningDevelopmentId = word(line, "learning_development");
    return made;
}

} // namespace imports
