// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/talkreader.h"

#include <optional>

namespace services {

// Conversations as they stand in the cache. One question, one object.
class MessageReader final : public TalkReader
{
public:
    using TalkReader::TalkReader;

    [[nodiscard]] QList<ConversationRow> conversations(); // where something arrived last first
    [[nodiscard]] std::optional<ConversationPage> page(const QString& conversationId, int count);
    // Of one that is not here (any more): of those who wrote in it what is.
    [[nodiscard]] QString titleOf(const QString& conversationId);
    // That somebody has taken me out of it; nothing where I am in it, or have left.
    [[nodiscard]] std::optional<LeftGroup> takenOutOf(const QString& conversationId);
    // How many messages there are from that one on; 0: it is not here.
    [[nodiscard]] int messagesFrom(const QString& conversationId, const QString& messageId);
    [[nodiscard]] int unread(); // messages in all of them

private:
    [[nodiscard]] QString titleOf(const domain::Conversation& conversation);
    [[nodiscard]] QStringList othersOf(const domain::Conversation& conversation) const; // ids
    [[nodiscard]] ConversationRow rowOf(const domain::Conversation& conversation);
    [[nodiscard]] ActLine actOf(const domain::Message& message);
    void addReaders(ConversationPage& page);
};

} // namespace services
