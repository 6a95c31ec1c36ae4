// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/permissions.h"

#include "app/domain/badge.h"
#include "app/domain/community.h"
#include "app/domain/course.h"
#include "app/domain/enrollment.h"
#include "app/domain/json.h"
#include "server/commands/authority.h"
#include "server/commands/form.h"
#include "server/commands/ruletargets.h"
#include "server/data/entityof.h"

namespace commands {

namespace {

bool hasAnyRole(const domain::Person& person)
{
    return person.roles.contains(QLatin1StringView("learning-development")) ||
           person.roles.contains(QLatin1StringView("administrator"));
}

QString namedIn(const domain::Command& command, const char* member)
{
    return command.payload.value(QLatin1StringView(member)).toString().trimmed();
}

base::Result<bool> isThere(data::Reader& reader, const QString& kind, const QString& id)
{
    return reader.entity(kind, id).map([](const auto& stored) { return stored.has_value(); });
}

// The issuer's register is learning & development's; administrators have lxcp-server badges.
base::Result<void> checkIssuer(const domain::Person& actor)
{
    return actor.roles.contains(QLatin1StringView("learning-development"))
               ? base::Result<void>()
               : refused("not-allowed", QStringLiteral("for learning & development"));
}

base::Result<void> checkRole(const domain::Person& actor)
{
    return hasAnyRole(actor) ? base::Result<void>()
                             : refused("not-allowed", QStringLiteral("for learning & development"));
}

// Supervisors set those of their team, who moderates a community those of its members.
base::Result<void> checkChallenge(data::Reader& reader, const domain::Person& actor, const domain::Command& command,
                                  const std::optional<QJsonObject>& current)
{
    const QJsonObject about = current.value_or(command.payload);
    const QString kind = about.value(QLatin1StringView("group_kind")).toString();
    const QString group = about.value(QLatin1StringView("group_id")).toString();
    bool own = kind == QLatin1StringView("team") && group == actor.id;
    if (kind == QLatin1StringView("community")) {
        const auto member = data::entityOf<domain::CommunityMember>(reader, domain::communityMemberId(group, actor.id));
        if (!member)
            return tl::unexpected(member.error());
        own = *member && (*member)->state == QLatin1StringView("member") &&
              (*member)->role != QLatin1StringView("member");
    }
    const auto may = own ? base::Result<void>() : checkRole(actor);
    return may && command.kind == QLatin1StringView("challenge.set") ? checkChallengeTargets(reader, command) : may;
}

base::Result<void> checkActive(data::Reader& reader, const QString& personId)
{
    const auto person = Authority(reader, {}).activePerson(personId);
    if (!person)
        return tl::unexpected(person.error());
    return *person ? base::Result<void>() : refused("invalid-payload", QStringLiteral("nobody of the organisation"));
}

base::Result<void> checkAward(data::Reader& reader, const domain::Person& actor, const domain::Command& command)
{
    if (const auto role = checkIssuer(actor); !role)
        return role;
    const auto badge = isThere(reader, domain::kindOf<domain::Badge>(), namedIn(command, "badge_id"));
    if (!badge || !*badge)
        return badge ? refused("no-such-target", QStringLiteral("there is no such badge"))
                     : base::Result<void>(tl::unexpected(badge.error()));
    return checkActive(reader, namedIn(command, "person_id"));
}

base::Result<void> checkCatalog(data::Reader& reader, const QString& courseId)
{
    const auto course = isThere(reader, domain::kindOf<domain::Course>(), courseId);
    if (!course)
        return tl::unexpected(course.error());
    return *course ? base::Result<void>()
                   : refused("no-such-target", QStringLiteral("the catalog does not have the course"));
}

base::Result<void> checkDemandAnswer(data::Reader& reader, const domain::Person& actor, const domain::Command& command)
{
    const auto role = checkIssuer(actor);
    return role ? checkCatalog(reader, namedIn(command, "course_id")) : role;
}

base::Result<void> checkVoice(data::Reader& reader, const domain::Person& actor, const domain::Command& command)
{
    const QString courseId = namedIn(command, "course_id");
    if (const auto course = checkCatalog(reader, courseId); !course)
        return course;
    if (command.kind == QLatin1StringView("course.recommend"))
        return checkActive(reader, namedIn(command, "to_id"));
    if (command.kind != QLatin1StringView("course.rate"))
        return {};
    const auto stored = reader.entity(domain::kindOf<domain::Enrollment>(), domain::enrollmentId(actor.id, courseId));
    if (!stored)
        return tl::unexpected(stored.error());
    const QString state = *stored ? (*stored)->object().value(QLatin1StringView("state")).toString() : QString();
    const bool took = state == QLatin1StringView("active") || state == QLatin1StringView("completed");
    return took ? base::Result<void>() : refused("not-allowed", QStringLiteral("who has not begun it cannot rate it"));
}

} // namespace

base::Result<void> checkPermission(data::Reader& reader, const domain::Person& actor, const domain::Command& command,
                                   const std::optional<QJsonObject>& current)
{
    const auto is = [&](const char* kind) { return command.kind == QLatin1StringView(kind); };
    if (is("game.set_rules"))
        return checkRole(actor);
    if (is("badge.revoke"))
        return checkIssuer(actor);
    if (is("badge.define")) {
        const auto role = checkIssuer(actor);
        return role ? checkBadgeTarget(reader, command) : role;
    }
    if (is("demand.answer"))
        return checkDemandAnswer(reader, actor, command);
    if (is("badge.award"))
        return checkAward(reader, actor, command);
    if (is("challenge.set") || is("challenge.end"))
        return checkChallenge(reader, actor, command, current);
    if (is("course.save") || is("course.recommend") || is("course.rate"))
        return checkVoice(reader, actor, command);
    return {};
}

bool isByRole(const QString& commandKind)
{
    return commandKind.startsWith(QLatin1StringView("badge.")) || commandKind == QLatin1StringView("game.set_rules") ||
           commandKind.startsWith(QLatin1StringView("challenge."));
}

} // namespace commands
