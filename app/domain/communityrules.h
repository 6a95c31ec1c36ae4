// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/community.h"
#include "app/domain/fieldmerge.h"
#include "app/domain/rulesupport.h"

namespace domain {

// The community in which a command needs a place: its id, from the command and from what it changes; empty for commands
// that need none. Whoever asks applyRule() fills RuleContext from the actor's membership there.
[[nodiscard]] QString communityOf(const Command& command, const std::optional<QJsonObject>& current);

// member, moderator and owner may write; moderator and owner may moderate.
[[nodiscard]] bool isMember(const RuleContext& context);
[[nodiscard]] bool moderates(const RuleContext& context);

// The role that a membership gives: empty unless its state is 'member'.
[[nodiscard]] QString roleBy(const CommunityMember& member);
// What somebody answers to an event that keeps the time free for it.
[[nodiscard]] bool comes(const QString& answer);

[[nodiscard]] base::Result<QJsonObject> createCommunity(const Command&, const RuleContext&,
                                                        const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> updateCommunity(const Command&, const RuleContext&,
                                                        const std::optional<QJsonObject>&);
[[nodiscard]] std::optional<QJsonObject> coalesceCommunityUpdates(const Command& older, const Command& newer);
[[nodiscard]] const FieldMerge& communityMerge();

// The target of these is COMMUNITY:PERSON.
[[nodiscard]] base::Result<QJsonObject> joinCommunity(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> leaveCommunity(const Command&, const RuleContext&,
                                                       const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> admitMember(const Command&, const RuleContext&,
                                                    const std::optional<QJsonObject>&);
// Of an invitation: by whom it is for, who can join all the same, and by moderators, who take it back.
[[nodiscard]] base::Result<QJsonObject> declineInvitation(const Command&, const RuleContext&,
                                                          const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> withdrawInvitation(const Command&, const RuleContext&,
                                                           const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> removeMember(const Command&, const RuleContext&,
                                                     const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> appointMember(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);

// Events of a community (K4), ahead (in-the-past): planned by members, changed by who planned them and by moderators.
[[nodiscard]] base::Result<QJsonObject> planEvent(const Command&, const RuleContext&,
                                                  const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> changeEvent(const Command&, const RuleContext&,
                                                    const std::optional<QJsonObject>&);
[[nodiscard]] const FieldMerge& eventMerge();
[[nodiscard]] base::Result<QJsonObject> cancelEvent(const Command&, const RuleContext&,
                                                    const std::optional<QJsonObject>&);
// The target is EVENT:PERSON; the last answer by time counts, in whatever order they arrive.
[[nodiscard]] base::Result<QJsonObject> answerEvent(const Command&, const RuleContext&,
                                                    const std::optional<QJsonObject>&);

} // namespace domain
