// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/ruletargets.h"

#include "app/domain/badge.h"
#include "app/domain/challenge.h"
#include "app/domain/community.h"
#include "app/domain/course.h"
#include "app/domain/json.h"
#include "app/domain/pathway.h"
#include "app/domain/persondetail.h"
#include "app/domain/skill.h"
#include "server/commands/foreach.h"
#include "server/commands/form.h"

#include <algorithm>

namespace commands {

namespace {

// As the rule reads it; nothing: it cannot.
template <domain::Entity T>
std::optional<T> payloadAs(const domain::Command& command)
{
    QJsonObject json = command.payload;
    json.insert(QStringLiteral("id"), command.target);
    auto value = domain::fromJson<T>(json);
    return value ? std::optional<T>(std::move(*value)) : std::nullopt;
}

base::Result<void> mustBeThere(data::Reader& reader, const QString& kind, const QString& id, const char* what)
{
    const auto stored = reader.entity(kind, id);
    if (!stored)
        return tl::unexpected(stored.error());
    return *stored ? base::Result<void>()
                   : refused("no-such-reference", QStringLiteral("there is no such %1").arg(QLatin1StringView(what)));
}

base::Result<void> needsDepartment(data::Reader& reader, const QString& name)
{
    bool found = false;
    const auto read = forEach<domain::PersonRecord>(
        reader, [&](const domain::Person& person) { found = found || (person.active && person.department == name); });
    if (!read)
        return tl::unexpected(read.error());
    return found ? base::Result<void>()
                 : refused("no-such-reference", QStringLiteral("nobody is in such a department"));
}

// A team is whoever reports to somebody.
base::Result<void> needsTeam(data::Reader& reader, const QString& leaderId)
{
    const auto reports = allReferring<domain::PersonRecord>(reader, "supervisor_id", leaderId);
    if (!reports)
        return tl::unexpected(reports.error());
    const bool any = std::ranges::any_of(*reports, [](const domain::Person& person) { return person.active; });
    return any ? base::Result<void>() : refused("no-such-reference", QStringLiteral("nobody reports to such a person"));
}

base::Result<void> needsGroup(data::Reader& reader, const domain::Challenge& challenge)
{
    const auto is = [&](const char* kind) { return challenge.groupKind == QLatin1StringView(kind); };
    if (is("department"))
        return needsDepartment(reader, challenge.groupId);
    if (is("team"))
        return needsTeam(reader, challenge.groupId);
    if (is("pathway"))
        return mustBeThere(reader, domain::kindOf<domain::Pathway>(), challenge.groupId, "pathway");
    if (is("community"))
        return mustBeThere(reader, domain::kindOf<domain::Community>(), challenge.groupId, "community");
    return challenge.groupId == QLatin1StringView("org")
               ? base::Result<void>()
               : refused("no-such-reference", QStringLiteral("there is one organisation"));
}

} // namespace

base::Result<void> checkBadgeTarget(data::Reader& reader, const domain::Command& command)
{
    const auto badge = payloadAs<domain::Badge>(command);
    if (!badge)
        return {};
    const auto is = [&](const char* kind) { return badge->ruleKind == QLatin1StringView(kind); };
    if (is("course"))
        return mustBeThere(reader, domain::kindOf<domain::Course>(), badge->ruleTarget, "course");
    if (is("pathway"))
        return mustBeThere(reader, domain::kindOf<domain::Pathway>(), badge->ruleTarget, "pathway");
    return is("skill") ? mustBeThere(reader, domain::kindOf<domain::Skill>(), badge->ruleTarget, "skill")
                       : base::Result<void>();
}

base::Result<void> checkChallengeTargets(data::Reader& reader, const domain::Command& command)
{
    const auto challenge = payloadAs<domain::Challenge>(command);
    if (!challenge)
        return {};
    if (const auto group = needsGroup(reader, *challenge); !group)
        return group;
    const bool courses =
        std::ranges::all_of(challenge->kinds, [](const QString& kind) { return kind == QLatin1StringView("course"); });
    for (const QString& ref : courses ? challenge->refs : QStringList()) {
        if (const auto course = mustBeThere(reader, domain::kindOf<domain::Course>(), ref, "course"); !course)
            return course;
    }
    return {};
}

} // namespace commands
