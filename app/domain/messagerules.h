// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/messaging.h"
#include "app/domain/rulesupport.h"

namespace domain {

[[nodiscard]] base::Result<QJsonObject> startConversation(const Command&, const RuleContext&,
                                                          const std::optional<QJsonObject>&);
// Adds people to a group, takes some out (mayTakeOut) and sets its title.
[[nodiscard]] base::Result<QJsonObject> changeConversation(const Command&, const RuleContext&,
                                                           const std::optional<QJsonObject>&);
// Who began a group takes people out of it; once they are not in it any more, whoever is.
[[nodiscard]] bool mayTakeOut(const Conversation& group, const QString& personId);
[[nodiscard]] base::Result<QJsonObject> leaveConversation(const Command&, const RuleContext&,
                                                          const std::optional<QJsonObject>&);
// Whether the actor is in the conversation, and whom the message reaches, the server says.
[[nodiscard]] base::Result<QJsonObject> sendMessage(const Command&, const RuleContext&,
                                                    const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> editMessage(const Command&, const RuleContext&,
                                                    const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> removeMessage(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);
// What a mark can say when somebody has seen the texts that were heard at 'seen' and not those at 'unseen': the newest
// of the ones not after the first of the others; what was heard at the same moment counts together. Invalid: nothing.
[[nodiscard]] QDateTime readUpTo(const QList<QDateTime>& seen, const QList<QDateTime>& unseen);
// Only moves forward, in whatever order marks arrive; the server ends it at its own time.
[[nodiscard]] base::Result<QJsonObject> markRead(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
[[nodiscard]] std::optional<QJsonObject> coalesceMarks(const Command& older, const Command& newer);
[[nodiscard]] base::Result<QJsonObject> setNotices(const Command&, const RuleContext&,
                                                   const std::optional<QJsonObject>&);
[[nodiscard]] std::optional<QJsonObject> coalesceNotices(const Command& older, const Command& newer);

} // namespace domain
