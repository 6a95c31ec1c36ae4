// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/communities.h"

#include "app/domain/communityrules.h"
#include "app/domain/kinds.h"
#include "server/commands/authority.h"
#include "server/commands/consequences.h"
#include "server/commands/evidence.h"
#include "server/commands/foreach.h"
#include "server/commands/form.h"
#include "server/commands/groups.h"
#include "server/commands/inviting.h"
#include "server/data/entityof.h"

#include <QJsonArray>

#include <algorithm>

namespace commands {

namespace {

using domain::Community;
using domain::CommunityMember;
using domain::Conversation;
using domain::Thread;

const auto kMemberState = QStringLiteral("member");
const auto kOwnerRole = QStringLiteral("owner");

QString payloadOf(const domain::Command& command, const char* member)
{
    return command.payload.value(QLatin1StringView(member)).toString();
}

bool isKind(const domain::Command& command, const char* kind)
{
    return command.kind == QLatin1StringView(kind);
}

// The thread that the command names; it is in the community that the command names.
base::Result<Thread> threadFor(data::Reader& reader, const domain::Command& command)
{
    const auto thread = data::entityOf<Thread>(reader, payloadOf(command, "thread_id"));
    if (!thread)
        return tl::unexpected(thread.error());
    if (!*thread || (*thread)->communityId != payloadOf(command, "community_id"))
        return refused("no-such-target", QStringLiteral("the thread"));
    return **thread;
}

base::Result<void> checkThread(data::Reader& reader, const domain::Command& command)
{
    const auto thread = threadFor(reader, command);
    if (!thread)
        return tl::unexpected(thread.error());
    const bool replies = isKind(command, "post.reply");
    if (replies && (thread->lockedAt.isValid() || thread->hiddenAt.isValid() || thread->removedAt.isValid()))
        return refused("wrong-state", QStringLiteral("the thread takes no replies any more"));
    const QString about = payloadOf(command, replies ? "reply_to" : "about_id");
    if (about.isEmpty() || about == thread->id)
        return {};
    const auto post = data::entityOf<domain::Post>(reader, about);
    if (!post)
        return tl::unexpected(post.error());
    if (!*post || (*post)->threadId != thread->id)
        return refused("no-such-target", QStringLiteral("the post"));
    return {};
}

base::Result<void> checkStart(data::Reader& reader, const domain::Command& command)
{
    const auto course = payloadOf(command, "about_kind") == QLatin1StringView("course")
                            ? reader.entity(domain::kindOf<domain::Course>(), payloadOf(command, "about_id"))
                            : base::Result<std::optional<data::StoredEntity>>(data::StoredEntity());
    if (!course)
        return tl::unexpected(course.error());
    if (!*course)
        return refused("no-such-target", QStringLiteral("the catalog does not have the course"));
    return {};
}

base::Result<void> checkAnswer(data::Reader& reader, const domain::Command& command)
{
    const auto event = data::entityOf<domain::Event>(reader, payloadOf(command, "event_id"));
    if (!event)
        return tl::unexpected(event.error());
    if (!*event || (*event)->communityId != payloadOf(command, "community_id"))
        return refused("no-such-target", QStringLiteral("the event"));
    return {};
}

base::Result<void> checkAccepted(data::Reader& reader, const domain::Command& command)
{
    const QString id = payloadOf(command, "post_id");
    const auto post = data::entityOf<domain::Post>(reader, id);
    if (!post)
        return tl::unexpected(post.error());
    if (!id.isEmpty() && (!*post || (*post)->threadId != command.target))
        return refused("no-such-target", QStringLiteral("the post"));
    if (*post && ((*post)->hiddenAt.isValid() || (*post)->removedAt.isValid()))
        return refused("answer-gone", QStringLiteral("nobody reads that reply any more"));
    return {};
}

// One name, one community, but for those that have ended.
base::Result<void> checkName(data::Reader& reader, const domain::Command& command,
                             const std::optional<QJsonObject>& current)
{
    const auto named = [](const QString& name) { return name.simplified().toCaseFolded(); };
    const QString name = named(payloadOf(command, "name"));
    const QString before = current ? named(current->value(QLatin1StringView("name")).toString()) : QString();
    if (name.isEmpty() || name == before)
        return {};
    bool taken = false;
    const auto all = forEach<Community>(reader, [&](const Community& other) {
        taken = taken || (other.id != command.target && other.members > 0 && named(other.name) == name);
    });
    if (!all)
        return all;
    return taken ? base::Result<void>(refused("name-taken", QStringLiteral("another community has that name")))
                 : base::Result<void>();
}

// Everybody named is somebody active of the organisation.
base::Result<void> checkPeople(data::Reader& reader, const QJsonArray& people)
{
    for (const QJsonValue& person : people) {
        const auto found = data::entityOf<domain::PersonRecord>(reader, person.toString());
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || !(*found)->active)
            return refused("invalid-payload", person.toString() + QStringLiteral(" is nobody of the organisation"));
    }
    return {};
}

base::Result<void> checkInConversation(data::Reader& reader, const QString& actorId, const QString& id)
{
    const auto conversation = data::entityOf<Conversation>(reader, id);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (!*conversation || !(*conversation)->people.contains(actorId))
        return refused("no-such-target", QStringLiteral("the conversation"));
    return {};
}

// A file goes where its person may write.
base::Result<void> checkPlace(data::Reader& reader, const QString& actorId, const QString& placeId)
{
    const auto member = data::entityOf<CommunityMember>(reader, domain::communityMemberId(placeId, actorId));
    if (!member)
        return tl::unexpected(member.error());
    if (*member && !domain::roleBy(**member).isEmpty())
        return {};
    return checkInConversation(reader, actorId, placeId);
}

// A community keeps an owner as long as it has members.
base::Result<void> checkOwner(data::Reader& reader, const domain::Command& command,
                              const std::optional<QJsonObject>& current)
{
    const auto before =
        current ? domain::fromJson<CommunityMember>(*current) : base::Result<CommunityMember>(CommunityMember());
    if (!before)
        return tl::unexpected(before.error());
    const bool stays = isKind(command, "membership.appoint") && payloadOf(command, "role") == kOwnerRole;
    if (domain::roleBy(*before) != kOwnerRole || stays)
        return {};
    const auto all = allReferring<CommunityMember>(reader, "community_id", before->communityId);
    if (!all)
        return tl::unexpected(all.error());
    bool others = false;
    for (const CommunityMember& member : *all) {
        if (member.id == before->id || domain::roleBy(member).isEmpty())
            continue;
        others = true;
        if (member.role == kOwnerRole)
            return {};
    }
    return others ? base::Result<void>(refused("last-owner", QStringLiteral("appoint another owner first")))
                  : base::Result<void>();
}

base::Result<void> checkMembership(data::Reader& reader, const domain::Command& command,
                                   const std::optional<QJsonObject>& current)
{
    const auto community = data::entityOf<Community>(reader, domain::communityOf(command, current));
    if (!community)
        return tl::unexpected(community.error());
    if (!*community)
        return refused("no-such-target", QStringLiteral("the community"));
    const bool comes = isKind(command, "membership.join") || isKind(command, "membership.admit");
    if (comes && (*community)->members == 0)
        return refused("wrong-state", QStringLiteral("its last member has closed it"));
    if (isKind(command, "membership.admit"))
        return checkPeople(reader, {command.target.section(QLatin1Char(':'), 1)});
    if (isKind(command, "membership.join") || isKind(command, "membership.decline") ||
        isKind(command, "membership.withdraw"))
        return {};
    return checkOwner(reader, command, current);
}

// How many there are, and who owns it.
base::Result<void> countMembers(data::Transaction& transaction, const QString& communityId)
{
    const auto community = transaction.entity(domain::kindOf<Community>(), communityId);
    const auto all = allReferring<CommunityMember>(transaction, "community_id", communityId);
    if (!community || !all)
        return tl::unexpected(community ? all.error() : community.error());
    if (!*community)
        return {};
    int members = 0;
    QStringList owners;
    for (const CommunityMember& member : *all) {
        members += member.state == kMemberState;
        if (domain::roleBy(member) == kOwnerRole)
            owners.append(member.personId);
    }
    owners.sort();
    QJsonObject counted = (*community)->object();
    counted.insert(QStringLiteral("members"), members);
    counted.insert(QStringLiteral("owners"), QJsonArray::fromStringList(owners));
    const auto stored = store(transaction, domain::kindOf<Community>(), communityId, counted);
    return stored ? base::Result<void>() : tl::unexpected(stored.error());
}

base::Result<void> welcomeFounder(data::Transaction& transaction, const Community& community)
{
    CommunityMember founder;
    founder.communityId = community.id;
    founder.personId = community.createdBy;
    founder.id = domain::communityMemberId(community.id, community.createdBy);
    founder.role = kOwnerRole;
    founder.state = kMemberState;
    founder.since = community.createdAt;
    founder.updatedAt = community.createdAt;
    const auto stored = store(transaction, domain::kindOf<CommunityMember>(), founder.id, domain::toJson(founder));
    return stored ? base::Result<void>() : tl::unexpected(stored.error());
}

// What becomes of the files of a text that was removed or hidden, or is shown again: one that hangs on no text any more
// goes, the others go to those who may read what they hang on.
base::Result<void> followFiles(data::Transaction& transaction, const QJsonObject& before)
{
    const QJsonArray files = before.value(QLatin1StringView("attachments")).toArray();
    for (const QJsonValue& reference : files) {
        const QString id = reference.toObject().value(QLatin1StringView("id")).toString();
        const auto file = transaction.entity(domain::kindOf<domain::Attachment>(), id);
        if (!file)
            return tl::unexpected(file.error());
        bool hangs = false;
        for (const QString& kind :
             {domain::kindOf<Thread>(), domain::kindOf<domain::Post>(), domain::kindOf<domain::Message>()}) {
            const auto texts = transaction.referring(kind, QStringLiteral("attachments"), id);
            if (!texts)
                return tl::unexpected(texts.error());
            hangs = hangs || !texts->isEmpty();
        }
        if (!*file)
            continue;
        const auto done =
            hangs ? store(transaction, domain::kindOf<domain::Attachment>(), id, (*file)->object()).map([](qint64) {
                return true;
            })
                  : transaction.remove(domain::kindOf<domain::Attachment>(), id);
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

// What nobody reads any more is no answer.
base::Result<void> followAnswer(data::Transaction& transaction, const QJsonObject& post)
{
    const auto gone = [&](const char* member) { return !post.value(QLatin1StringView(member)).isNull(); };
    if (!gone("hidden_at") && !gone("removed_at"))
        return {};
    auto thread = data::entityOf<Thread>(transaction, post.value(QLatin1StringView("thread_id")).toString());
    if (!thread)
        return tl::unexpected(thread.error());
    if (!*thread || (*thread)->acceptedPostId != post.value(QLatin1StringView("id")).toString())
        return {};
    (*thread)->acceptedPostId.clear();
    (*thread)->answerGoneAt = transaction.now();
    const auto stored = store(transaction, domain::kindOf<Thread>(), (*thread)->id, domain::toJson(**thread));
    return stored ? removeDeed(transaction, QStringLiteral("answer:") + (*thread)->id) : tl::unexpected(stored.error());
}

base::Result<void> showThreadsAnew(data::Transaction& transaction, const QString& communityId)
{
    const auto threads = allReferring<Thread>(transaction, "community_id", communityId);
    if (!threads)
        return tl::unexpected(threads.error());
    for (const Thread& thread : *threads) {
        if (thread.aboutId.isEmpty())
            continue;
        if (const auto stored = store(transaction, domain::kindOf<Thread>(), thread.id, domain::toJson(thread));
            !stored)
            return tl::unexpected(stored.error());
    }
    return {};
}

} // namespace

base::Result<void> addStanding(data::Reader& reader, const domain::Command& command,
                               const std::optional<QJsonObject>& current, domain::RuleContext& context)
{
    const QString communityId = domain::communityOf(command, current);
    if (communityId.isEmpty())
        return {};
    const auto community = data::entityOf<Community>(reader, communityId);
    const auto member =
        data::entityOf<CommunityMember>(reader, domain::communityMemberId(communityId, context.actorId));
    if (!community || !member)
        return tl::unexpected(community ? member.error() : community.error());
    if (!*community)
        return {};
    context.communityOpen = (*community)->open;
    context.communityRole = *member ? domain::roleBy(**member) : QString();
    return {};
}

base::Result<void> checkTalk(data::Reader& reader, const QString& actorId, const QString& kind,
                             const domain::Command& command, const std::optional<QJsonObject>& current)
{
    if (isKind(command, "post.reply") || isKind(command, "reaction.set") || isKind(command, "report.make"))
        return checkThread(reader, command);
    if (isKind(command, "community.create") || isKind(command, "community.update"))
        return checkName(reader, command, current);
    if (isKind(command, "thread.start"))
        return checkStart(reader, command);
    if (isKind(command, "thread.accept"))
        return checkAccepted(reader, command);
    if (isKind(command, "event.answer"))
        return checkAnswer(reader, command);
    if (isKind(command, "attachment.put"))
        return checkPlace(reader, actorId, payloadOf(command, "place_id"));
    if (isKind(command, "message.send"))
        return checkInConversation(reader, actorId, payloadOf(command, "conversation_id"));
    if (isKind(command, "conversation.start"))
        return checkPeople(reader, command.payload.value(QLatin1StringView("people")).toArray());
    if (isKind(command, "conversation.change"))
        return checkPeople(reader, command.payload.value(QLatin1StringView("add")).toArray());
    if (kind == domain::kindOf<CommunityMember>())
        return checkMembership(reader, command, current);
    return {};
}

base::Result<QJsonObject> withReaders(data::Reader& reader, const QJsonObject& message)
{
    auto made = domain::fromJson<domain::Message>(message);
    if (!made)
        return tl::unexpected(made.error());
    const auto conversation = data::entityOf<Conversation>(reader, made->conversationId);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (*conversation && made->people.isEmpty())
        made->people = (*conversation)->people;
    return domain::toJson(*made);
}

base::Result<void> followTalk(data::Transaction& transaction, const QString& actorId, const domain::Command& command,
                              const std::optional<QJsonObject>& before, const QJsonObject& after)
{
    if (isKind(command, "community.create")) {
        const auto community = domain::fromJson<Community>(after);
        return community ? welcomeFounder(transaction, *community) : tl::unexpected(community.error());
    }
    if (isKind(command, "community.update")) {
        const auto open = QLatin1StringView("open");
        const bool same = before && before->value(open) == after.value(open);
        return same ? base::Result<void>() : showThreadsAnew(transaction, command.target);
    }
    if (isKind(command, "conversation.change") || isKind(command, "conversation.leave"))
        return followGroup(transaction, command, actorId, before, after);
    if (isKind(command, "notices.set"))
        return followTelling(transaction, before, after);
    if (command.kind.startsWith(QLatin1StringView("event.")))
        return followEvent(transaction, command, before, after);
    if (command.kind.startsWith(QLatin1StringView("membership.")))
        return countMembers(transaction, domain::communityOf(command, before)).and_then([&] {
            return followMembership(transaction, before, after);
        });
    if (isKind(command, "post.remove") || isKind(command, "post.hide")) {
        if (const auto done = followAnswer(transaction, after); !done)
            return done;
    }
    const bool leaves =
        command.kind.endsWith(QLatin1StringView(".remove")) || command.kind.endsWith(QLatin1StringView(".hide"));
    return leaves && before ? followFiles(transaction, *before) : base::Result<void>();
}

} // namespace commands
