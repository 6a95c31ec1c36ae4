// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rulesupport.h"
#include "app/domain/talk.h"

namespace domain {

// Threads, posts, reactions, files and reports of a community. Whether the thread of a reply is there and open, the
// server asks besides. Edits of one text on two devices: the later keeps what it did not know below its own.

[[nodiscard]] base::Result<QJsonObject> startThread(const Command&, const RuleContext&,
                                                    const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> editThread(const Command&, const RuleContext&,
                                                   const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> removeThread(const Command&, const RuleContext&,
                                                     const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> acceptAnswer(const Command&, const RuleContext&,
                                                     const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> pinThread(const Command&, const RuleContext&,
                                                  const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> lockThread(const Command&, const RuleContext&,
                                                   const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> hideThread(const Command&, const RuleContext&,
                                                   const std::optional<QJsonObject>&);

[[nodiscard]] base::Result<QJsonObject> replyInThread(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> editPost(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> removePost(const Command&, const RuleContext&,
                                                   const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> hidePost(const Command&, const RuleContext&, const std::optional<QJsonObject>&);

[[nodiscard]] base::Result<QJsonObject> setReaction(const Command&, const RuleContext&,
                                                    const std::optional<QJsonObject>&);
[[nodiscard]] std::optional<QJsonObject> coalesceReactions(const Command& older, const Command& newer);
[[nodiscard]] base::Result<QJsonObject> putAttachment(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> makeReport(const Command&, const RuleContext&,
                                                   const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> settleReport(const Command&, const RuleContext&,
                                                     const std::optional<QJsonObject>&);

// People and files of a text, as the payload names them. Errors: invalid-payload.
[[nodiscard]] base::Result<QStringList> mentionsOf(const Command& command);
[[nodiscard]] base::Result<QList<AttachmentRef>> attachmentsOf(const Command& command, const QString& placeId);
// The text after an edit: 'now', and below it what stood there meanwhile ('stands') unless the writer knew it ('was').
[[nodiscard]] QString editedText(const QString& stands, const QString& was, const QString& now);

} // namespace domain
