// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"
#include "app/domain/rulesupport.h"

namespace domain {

struct Person;

constexpr qsizetype kBioLength = 2000;  // characters
constexpr qsizetype kProfileWords = 30; // of one list
constexpr qsizetype kProfileWordLength = 80;
constexpr qsizetype kProfileLinks = 10;

// The rules of profiles, skills and kudos; see applyRule() in rules.h for what they have in common.
[[nodiscard]] base::Result<QJsonObject> updateProfile(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);
// As BCP 47 is built (RFC 5646 section 2.1), not whether somebody speaks it.
[[nodiscard]] bool isLanguageTag(const QString& tag);
// What updateProfile() would refuse of the changes: the name of a field; empty: nothing.
[[nodiscard]] QString wrongField(const Profile& before, const QJsonObject& changes);
[[nodiscard]] std::optional<QJsonObject> coalesceUpdates(const Command& older, const Command& newer);

// One's own level, or one's report's. 'rater_kind' in the payload says which (raterKindFor); whether it is true the
// server looks up, as it knows the report's record as of now.
[[nodiscard]] base::Result<QJsonObject> assessSkill(const Command&, const RuleContext&,
                                                    const std::optional<QJsonObject>&);
// A colleague's word, with or without a level. A supervisor who endorses keeps the level that they gave.
[[nodiscard]] base::Result<QJsonObject> endorseSkill(const Command&, const RuleContext&,
                                                     const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> retractSkill(const Command&, const RuleContext&,
                                                     const std::optional<QJsonObject>&);
// By the person whom the statement is about; an empty 'reason' takes it back.
[[nodiscard]] base::Result<QJsonObject> contestSkill(const Command&, const RuleContext&,
                                                     const std::optional<QJsonObject>&);

[[nodiscard]] base::Result<QJsonObject> giveKudos(const Command&, const RuleContext&,
                                                  const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> removeKudos(const Command&, const RuleContext&,
                                                    const std::optional<QJsonObject>&);

// self | supervisor | peer
[[nodiscard]] QString raterKindFor(const QString& actorId, const Person& person);

} // namespace domain
