// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/talksubject.h"

#include "app/domain/kinds.h"
#include "app/domain/rules.h"
#include "app/services/messagereader.h"
#include "app/store/table.h"

namespace services {

namespace {

template <domain::Entity T>
QString titleOf(store::Database& db, const QString& id)
{
    const auto entity = store::Table<T>::find(db, id);
    return entity ? entity->title : QString();
}

QString communityName(store::Database& db, const QString& id)
{
    const auto community = store::Table<domain::Community>::find(db, id);
    return community ? community->name : QString();
}

QString threadOf(store::Database& db, const QString& id)
{
    const auto post = store::Table<domain::Post>::find(db, id);
    return titleOf<domain::Thread>(db, post ? post->threadId : id);
}

} // namespace

QString talkSubject(store::Database& db, const domain::Command& command, const QString& me)
{
    using namespace domain;
    const QString kind = targetKind(command.kind);
    const QString first = command.target.section(QLatin1Char(':'), 0, 0);
    const auto payload = [&](const char* member) {
        return command.payload.value(QLatin1StringView(member)).toString();
    };
    if (kind == kindOf<Community>() || kind == kindOf<CommunityMember>())
        return communityName(db, first);
    if (kind == kindOf<Event>() || kind == kindOf<EventAnswer>())
        return titleOf<Event>(db, first);
    if (kind == kindOf<Thread>() || kind == kindOf<Post>() || kind == kindOf<Reaction>() || kind == kindOf<Report>()) {
        QString title = threadOf(db, kind == kindOf<Post>() ? command.target : first);
        if (title.isEmpty())
            title = threadOf(db, payload("thread_id"));
        // Of a thread that is not here (any more) the community that it is in; a new one has its title with it.
        return title.isEmpty() && payload("title").isEmpty() ? communityName(db, payload("community_id")) : title;
    }
    if (kind == kindOf<ReadMark>() && payload("about_kind") == QLatin1StringView("thread"))
        return titleOf<Thread>(db, payload("about_id"));
    if (kind == kindOf<ReadMark>() && payload("about_kind") == QLatin1StringView("event"))
        return titleOf<Event>(db, payload("about_id"));
    QString conversation;
    if (kind == kindOf<Conversation>())
        conversation = command.target;
    else if (kind == kindOf<Message>()) {
        const auto message = store::Table<Message>::find(db, command.target);
        conversation = message ? message->conversationId : payload("conversation_id");
    } else if (kind == kindOf<ReadMark>()) {
        conversation = payload("about_id");
    } else if (kind == kindOf<Attachment>()) {
        const QString name = communityName(db, first);
        return name.isEmpty() ? MessageReader(db, me).titleOf(first) : name;
    }
    return conversation.isEmpty() ? QString() : MessageReader(db, me).titleOf(conversation);
}

} // namespace services
