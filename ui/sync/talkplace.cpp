// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/talkplace.h"

#include "app/domain/kinds.h"
#include "app/domain/rules.h"
#include "ui/widgets/place.h"

namespace uisync {

using widgets::place;

QUrl talkPlace(const domain::Command& command)
{
    using namespace domain;
    const QString kind = targetKind(command.kind);
    const auto payload = [&](const char* member) {
        return command.payload.value(QLatin1StringView(member)).toString();
    };
    const auto either = [](const QString& view, const QString& id, const QString& all) {
        return id.isEmpty() ? place(all) : place(view, id);
    };
    const QString community = payload("community_id");
    const auto inCommunity = [&](const QString& id) {
        return either(QStringLiteral("community"), id, QStringLiteral("communities"));
    };
    if (kind == kindOf<Community>() || kind == kindOf<CommunityMember>())
        return inCommunity(command.target.section(QLatin1Char(':'), 0, 0));
    if (kind == kindOf<Event>() || kind == kindOf<EventAnswer>())
        return inCommunity(community);
    if (kind == kindOf<Thread>() || kind == kindOf<Post>() || kind == kindOf<Reaction>() || kind == kindOf<Report>()) {
        const QString thread = kind == kindOf<Thread>() ? command.target : payload("thread_id");
        return thread.isEmpty() ? inCommunity(community)
                                : place(QStringLiteral("thread"), thread, {{QStringLiteral("community"), community}});
    }
    if (kind == kindOf<Conversation>() || kind == kindOf<Message>()) {
        const QString id = kind == kindOf<Conversation>() ? command.target : payload("conversation_id");
        return either(QStringLiteral("conversation"), id, QStringLiteral("messages"));
    }
    return {};
}

} // namespace uisync
