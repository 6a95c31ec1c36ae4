// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/badgeevidence.h"

#include "app/domain/attempt.h"
#include "app/domain/gamerules.h"
#include "app/domain/json.h"
#include "app/domain/learningmerge.h"
#include "app/domain/personskill.h"
#include "server/commands/foreach.h"

namespace commands {

namespace {

base::Result<void> readLearning(data::Reader& reader, const QString& personId, domain::DatedEvidence& evidence)
{
    const auto completions = allReferring<domain::Completion>(reader, "person_id", personId);
    if (!completions)
        return tl::unexpected(completions.error());
    for (const domain::Completion& completion : *completions) {
        const auto attempts = allReferring<domain::Attempt>(reader, "enrollment_id", completion.id);
        if (!attempts)
            return tl::unexpected(attempts.error());
        domain::Instants& instants = evidence.completions[completion.courseId];
        instants = domain::completionsOf(*attempts);
        if (!instants.contains(completion.completedAt))
            instants += completion.completedAt;
    }
    return {};
}

base::Result<void> readOthersWords(data::Reader& reader, const QString& personId, domain::DatedEvidence& evidence)
{
    const auto statements = allReferring<domain::PersonSkill>(reader, "person_id", personId);
    const auto deeds = allReferring<domain::Deed>(reader, "person_id", personId);
    if (!statements || !deeds)
        return tl::unexpected(statements ? deeds.error() : statements.error());
    for (const domain::PersonSkill& statement : *statements) {
        const bool counts = statement.raterKind == QLatin1StringView("assessed") ||
                            statement.raterKind == QLatin1StringView("supervisor");
        if (counts && !statement.removedAt.isValid() && !statement.contestedAt.isValid())
            evidence.words.append({statement.skillId, statement.level, statement.at});
    }
    for (const domain::Deed& deed : *deeds) {
        if (deed.kind == QLatin1StringView("session"))
            evidence.sessions += deed.at;
        if (deed.kind == QLatin1StringView("answer"))
            evidence.answers += deed.at;
    }
    return {};
}

} // namespace

base::Result<domain::DatedEvidence> badgeEvidenceOf(data::Reader& reader, const QString& personId)
{
    domain::DatedEvidence evidence;
    auto read = readLearning(reader, personId, evidence);
    if (read)
        read = readOthersWords(reader, personId, evidence);
    return read ? base::Result<domain::DatedEvidence>(evidence) : tl::unexpected(read.error());
}

} // namespace commands
