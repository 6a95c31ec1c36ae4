// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/badgeevidence.h"

#include "app/domain/attempt.h"
#include "app/domain/gamerules.h"
#include "app/domain/json.h"
#include "app/domain/personskill.h"
#include "server/commands/foreach.h"

#include <algorithm>

namespace commands {

namespace {

base::Result<void> readLearning(data::Reader& reader, const QString& personId, DatedEvidence& evidence)
{
    const auto completions = allReferring<domain::Completion>(reader, "person_id", personId);
    if (!completions)
        return tl::unexpected(completions.error());
    for (const domain::Completion& completion : *completions) {
        Instants& instants = evidence.completions[completion.courseId];
        instants += completion.completedAt;
        const auto attempts = allReferring<domain::Attempt>(reader, "enrollment_id", completion.id);
        if (!attempts)
            return tl::unexpected(attempts.error());
        for (const domain::Attempt& attempt : *attempts) {
            if (attempt.completedAt.isValid() && !instants.contains(attempt.completedAt))
                instants += attempt.completedAt;
        }
        std::sort(instants.begin(), instants.end());
    }
    return {};
}

base::Result<void> readOthersWords(data::Reader& reader, const QString& personId, DatedEvidence& evidence)
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
    std::sort(evidence.sessions.begin(), evidence.sessions.end());
    std::sort(evidence.answers.begin(), evidence.answers.end());
    return {};
}

} // namespace

DatedEvidence DatedEvidence::after(const QDateTime& since) const
{
    if (!since.isValid())
        return *this;
    DatedEvidence later = *this;
    const auto isOld = [&](const QDateTime& at) { return !at.isValid() || at <= since; };
    for (Instants& instants : later.completions)
        instants.removeIf(isOld);
    later.completions.removeIf([](QHash<QString, Instants>::iterator course) { return course->isEmpty(); });
    later.words.removeIf([&](const Word& word) { return isOld(word.at); });
    later.sessions.removeIf(isOld);
    later.answers.removeIf(isOld);
    return later;
}

domain::BadgeEvidence DatedEvidence::shown() const
{
    domain::BadgeEvidence evidence;
    for (auto it = completions.cbegin(); it != completions.cend(); ++it)
        evidence.completedCourses.insert(it.key());
    for (const Word& word : words)
        evidence.skillLevels[word.skillId] = std::max(evidence.skillLevels.value(word.skillId), word.level);
    evidence.sessions = int(sessions.size());
    evidence.answers = int(answers.size());
    return evidence;
}

Instants DatedEvidence::earnedAt(const domain::Badge& badge, const domain::Pathway* pathway) const
{
    QDateTime last;
    const auto reach = [&last](const QDateTime& at) { last = last.isValid() ? std::max(last, at) : at; };
    if (badge.ruleKind == QLatin1StringView("course"))
        return completions.value(badge.ruleTarget);
    if (badge.ruleKind == QLatin1StringView("sessions"))
        return {sessions.value(badge.ruleLevel - 1)};
    if (badge.ruleKind == QLatin1StringView("answers"))
        return {answers.value(badge.ruleLevel - 1)};
    if (badge.ruleKind == QLatin1StringView("skill")) {
        for (const Word& word : words) {
            if (word.skillId == badge.ruleTarget)
                reach(word.at);
        }
        return {last};
    }
    for (const domain::PathwayStep& step : pathway ? pathway->steps : QList<domain::PathwayStep>()) {
        for (const QString& course : step.courseIds) {
            const Instants times = completions.value(course);
            if (!times.isEmpty())
                reach(times.last());
        }
    }
    return {last};
}

base::Result<DatedEvidence> badgeEvidenceOf(data::Reader& reader, const QString& personId)
{
    DatedEvidence evidence;
    auto read = readLearning(reader, personId, evidence);
    if (read)
        read = readOthersWords(reader, personId, evidence);
    return read ? base::Result<DatedEvidence>(evidence) : tl::unexpected(read.error());
}

} // namespace commands
