// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/enrollmentrules.h"

namespace domain {

void setRegistered(Enrollment& enrollment, const QDateTime& at)
{
    enrollment.state = enrollment.progress > 0 ? QStringLiteral("active") : QStringLiteral("registered");
    enrollment.registeredAt = at;
    enrollment.updatedAt = at;
}

base::Result<QJsonObject> registerForCourse(const Command& command, const RuleContext& context,
                                            const std::optional<QJsonObject>& current)
{
    const auto courseId = requiredText(command, "course_id");
    if (!courseId)
        return tl::unexpected(courseId.error());
    if (command.target != enrollmentId(context.actorId, *courseId))
        return ruleFailure("not-allowed", QStringLiteral("an enrollment is made by the person themself"));
    Enrollment enrollment;
    if (current) {
        auto read = fromJson<Enrollment>(*current);
        if (!read)
            return tl::unexpected(read.error());
        enrollment = std::move(*read);
        if (enrollment.state != QLatin1StringView("withdrawn"))
            return *current;
    }
    enrollment.id = command.target;
    enrollment.personId = context.actorId;
    enrollment.courseId = *courseId;
    setRegistered(enrollment, command.at);
    return toJson(enrollment);
}

base::Result<QJsonObject> withdrawFromCourse(const Command& command, const RuleContext& context,
                                             const std::optional<QJsonObject>& current)
{
    auto enrollment = existing<Enrollment>(current, command);
    if (!enrollment)
        return tl::unexpected(enrollment.error());
    if (enrollment->personId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's enrollment"));
    if (enrollment->state == QLatin1StringView("withdrawn"))
        return *current;
    if (enrollment->state == QLatin1StringView("completed"))
        return ruleFailure("wrong-state", QStringLiteral("the course is completed"));
    if (enrollment->mandatory)
        return ruleFailure("not-allowed", QStringLiteral("the course is mandatory"));
    enrollment->state = QStringLiteral("withdrawn");
    enrollment->updatedAt = command.at;
    return toJson(*enrollment);
}

base::Result<QJsonObject> joinPathway(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    const auto pathwayId = requiredText(command, "pathway_id");
    if (!pathwayId)
        return tl::unexpected(pathwayId.error());
    if (command.target != pathwayEnrollmentId(context.actorId, *pathwayId))
        return ruleFailure("not-allowed", QStringLiteral("a pathway is joined by the person themself"));
    if (current && current->value(QLatin1StringView("state")).toString() == QLatin1StringView("active"))
        return *current;
    PathwayEnrollment joined;
    joined.id = command.target;
    joined.personId = context.actorId;
    joined.pathwayId = *pathwayId;
    joined.joinedAt = command.at;
    joined.updatedAt = command.at;
    return toJson(joined);
}

base::Result<QJsonObject> leavePathway(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    auto joined = existing<PathwayEnrollment>(current, command);
    if (!joined)
        return tl::unexpected(joined.error());
    if (joined->personId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's pathway"));
    joined->state = QStringLiteral("left");
    joined->updatedAt = command.at;
    return toJson(*joined);
}

bool isOlderWord(const Command& command, const QJsonObject& stands)
{
    const auto is = [&](const char* kind) { return command.kind == QLatin1StringView(kind); };
    const QString state = stands.value(QLatin1StringView("state")).toString();
    const char* said = nullptr;
    if (is("enrollment.register") || is("enrollment.withdraw"))
        said = state == QLatin1StringView("withdrawn") ? "updated_at" : "registered_at";
    else if (is("pathway.join") || is("pathway.leave"))
        said = state == QLatin1StringView("left") ? "updated_at" : "joined_at";
    if (!said || !command.at.isValid())
        return false;
    const QDateTime word = instantFromWire(stands.value(QLatin1StringView(said)).toString());
    return word.isValid() && command.at < word;
}

} // namespace domain
