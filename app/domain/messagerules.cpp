// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/messagerules.h"

#include "app/domain/noticerules.h"
#include "app/domain/talkrules.h"

#include <QTime>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kGroup = 100; // people
constexpr qsizetype kGroupTitle = 120;
constexpr qsizetype kMuted = 500;

const QStringList kNoticeFields{
    QStringLiteral("desktop"),    QStringLiteral("quiet_from"),     QStringLiteral("quiet_to"),
    QStringLiteral("quiet_days"), QStringLiteral("muted_kinds"),    QStringLiteral("muted_places"),
    QStringLiteral("digest"),     QStringLiteral("remind_minutes"), QStringLiteral("tell_reads")};

QStringList peopleOf(const QJsonValue& value)
{
    QStringList people;
    if (!wire::decode(value, people))
        return {};
    people.removeAll(QString());
    people.removeDuplicates();
    people.sort();
    return people;
}

base::Result<Conversation> ownConversation(const Command& command, const RuleContext& context,
                                           const std::optional<QJsonObject>& current)
{
    auto conversation = existing<Conversation>(current, command);
    if (conversation && !conversation->people.contains(context.actorId))
        return ruleFailure("no-such-target", command.target);
    if (conversation && conversation->direct)
        return ruleFailure("wrong-state", QStringLiteral("two people stay two"));
    return conversation;
}

base::Result<Message> ownMessage(const Command& command, const RuleContext& context,
                                 const std::optional<QJsonObject>& current)
{
    auto message = existing<Message>(current, command);
    if (message && message->authorId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's message"));
    if (message && !message->act.isEmpty())
        return ruleFailure("wrong-state", QStringLiteral("nobody wrote it"));
    if (message && message->removedAt.isValid())
        return ruleFailure("wrong-state", QStringLiteral("it was removed"));
    return message;
}

// Both ends, or none of them; whatever was kept before that was asked does not refuse the rest.
bool areQuietTimes(const NoticeSettings& settings, const QJsonObject& payload)
{
    const auto isTime = [](const QString& text) { return QTime::fromString(text, QStringLiteral("HH:mm")).isValid(); };
    if (payload.contains(QLatin1StringView("quiet_days")) && !std::ranges::all_of(settings.quietDays, isQuietDayName))
        return false;
    if (!payload.contains(QLatin1StringView("quiet_from")) && !payload.contains(QLatin1StringView("quiet_to")))
        return true;
    const bool none = settings.quietFrom.isEmpty() && settings.quietTo.isEmpty();
    return none || (isTime(settings.quietFrom) && isTime(settings.quietTo));
}

QJsonObject chosen(QJsonObject into, const QJsonObject& payload)
{
    for (const QString& field : kNoticeFields) {
        if (payload.contains(field))
            into.insert(field, payload.value(field));
    }
    return into;
}

} // namespace

base::Result<QJsonObject> startConversation(const Command& command, const RuleContext& context,
                                            const std::optional<QJsonObject>& current)
{
    Conversation made;
    made.id = command.target;
    made.people = peopleOf(command.payload.value(QLatin1StringView("people")));
    made.title = command.payload.value(QLatin1StringView("title")).toString().trimmed();
    made.direct = command.payload.value(QLatin1StringView("direct")).toBool();
    if (!made.people.contains(context.actorId) || made.people.size() < 2 || made.people.size() > kGroup ||
        made.title.size() > kGroupTitle)
        return ruleFailure("invalid-payload", QStringLiteral("people or title"));
    const bool named = made.direct ? made.people.size() == 2 && made.title.isEmpty() &&
                                         made.id == directConversationId(made.people.front(), made.people.back())
                                   : isUuid(made.id);
    if (!named)
        return ruleFailure("invalid-payload", QStringLiteral("the id does not fit the people"));
    if (current) {
        const auto before = fromJson<Conversation>(*current);
        if (!before)
            return tl::unexpected(before.error());
        if (!before->people.contains(context.actorId))
            return ruleFailure("not-allowed", QStringLiteral("the id is taken"));
        return *current;
    }
    made.createdBy = context.actorId;
    made.createdAt = command.at;
    made.updatedAt = command.at;
    return toJson(made);
}

base::Result<QJsonObject> changeConversation(const Command& command, const RuleContext& context,
                                             const std::optional<QJsonObject>& current)
{
    auto conversation = ownConversation(command, context, current);
    if (!conversation)
        return tl::unexpected(conversation.error());
    const QStringList out = peopleOf(command.payload.value(QLatin1StringView("remove")));
    if (!out.isEmpty() && !mayTakeOut(*conversation, context.actorId))
        return ruleFailure("not-allowed", QStringLiteral("who began the group takes people out of it"));
    if (out.contains(context.actorId))
        return ruleFailure("invalid-payload", QStringLiteral("everybody leaves for themself"));
    for (const QString& person : out)
        conversation->people.removeAll(person);
    conversation->people += peopleOf(command.payload.value(QLatin1StringView("add")));
    conversation->people.removeDuplicates();
    conversation->people.sort();
    if (const QJsonValue title = command.payload.value(QLatin1StringView("title")); title.isString())
        conversation->title = title.toString().trimmed();
    if (conversation->people.size() > kGroup || conversation->title.size() > kGroupTitle)
        return ruleFailure("invalid-payload", QStringLiteral("people or title"));
    conversation->updatedAt = std::max(conversation->updatedAt, command.at);
    return toJson(*conversation);
}

bool mayTakeOut(const Conversation& group, const QString& personId)
{
    return !group.direct && group.people.contains(personId) &&
           (group.createdBy == personId || !group.people.contains(group.createdBy));
}

base::Result<QJsonObject> leaveConversation(const Command& command, const RuleContext& context,
                                            const std::optional<QJsonObject>& current)
{
    auto conversation = ownConversation(command, context, current);
    if (!conversation)
        return tl::unexpected(conversation.error());
    conversation->people.removeAll(context.actorId);
    conversation->updatedAt = std::max(conversation->updatedAt, command.at);
    return toJson(*conversation);
}

base::Result<QJsonObject> sendMessage(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    if (current) {
        if (current->value(QLatin1StringView("author_id")).toString() != context.actorId)
            return ruleFailure("not-allowed", QStringLiteral("the id is taken"));
        return *current;
    }
    Message message;
    message.id = command.target;
    const auto conversation = requiredText(command, "conversation_id");
    const auto text = requiredText(command, "text");
    const auto mentions = mentionsOf(command);
    if (!conversation || !text || !mentions)
        return tl::unexpected(!conversation ? conversation.error() : !text ? text.error() : mentions.error());
    const auto files = attachmentsOf(command, *conversation);
    if (!files)
        return tl::unexpected(files.error());
    if (!isUuid(message.id))
        return ruleFailure("invalid-payload", QStringLiteral("the id is no UUID"));
    message.conversationId = *conversation;
    message.authorId = context.actorId;
    message.text = *text;
    message.mentions = *mentions;
    message.attachments = *files;
    message.sentAt = command.at;
    message.updatedAt = command.at;
    return toJson(message);
}

base::Result<QJsonObject> editMessage(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    auto message = ownMessage(command, context, current);
    const auto text = requiredText(command, "text");
    if (!message || !text)
        return tl::unexpected(message ? text.error() : message.error());
    if (command.payload.contains(QLatin1StringView("mentions"))) { // not by those of before
        const auto mentions = mentionsOf(command);
        if (!mentions)
            return tl::unexpected(mentions.error());
        message->mentions = *mentions;
    }
    message->text = editedText(message->text, command.payload.value(QLatin1StringView("was")).toString(), *text);
    message->editedAt = command.at;
    message->updatedAt = std::max(message->updatedAt, command.at);
    return toJson(*message);
}

base::Result<QJsonObject> removeMessage(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    auto message = ownMessage(command, context, current);
    if (!message)
        return tl::unexpected(message.error());
    message->text.clear();
    message->mentions.clear();
    message->attachments.clear();
    message->removedAt = command.at;
    message->updatedAt = std::max(message->updatedAt, command.at);
    return toJson(*message);
}

QDateTime readUpTo(const QList<QDateTime>& seen, const QList<QDateTime>& unseen)
{
    const auto first = std::ranges::min_element(unseen);
    QDateTime last;
    for (const QDateTime& at : seen) {
        if ((first == unseen.end() || at <= *first) && (!last.isValid() || at > last))
            last = at;
    }
    return last;
}

base::Result<QJsonObject> markRead(const Command& command, const RuleContext& context,
                                   const std::optional<QJsonObject>& current)
{
    QJsonObject json = command.payload;
    json.insert(QStringLiteral("id"), command.target);
    auto mark = fromJson<ReadMark>(json);
    if (!mark || !mark->readAt.isValid() || mark->aboutId.isEmpty())
        return ruleFailure("invalid-payload", mark ? QStringLiteral("read_at or about_id") : mark.error().detail);
    if (command.target != readMarkId(context.actorId, mark->aboutId))
        return ruleFailure("not-allowed", QStringLiteral("somebody else's mark"));
    mark->personId = context.actorId;
    mark->seenAt = command.at;
    if (!current)
        return toJson(*mark);
    const auto before = fromJson<ReadMark>(*current);
    if (!before)
        return tl::unexpected(before.error());
    return before->readAt >= mark->readAt ? *current : toJson(*mark);
}

std::optional<QJsonObject> coalesceMarks(const Command& older, const Command& newer)
{
    const auto at = [](const Command& command) {
        return instantFromWire(command.payload.value(QLatin1StringView("read_at")).toString());
    };
    return at(older) > at(newer) ? older.payload : newer.payload;
}

base::Result<QJsonObject> setNotices(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& current)
{
    if (command.target != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's settings"));
    NoticeSettings before;
    before.id = command.target;
    auto settings = fromJson<NoticeSettings>(chosen(current.value_or(toJson(before)), command.payload));
    if (!settings)
        return ruleFailure("invalid-payload", settings.error().detail);
    const bool digest = settings->digest.isEmpty() || settings->digest == QLatin1StringView("daily") ||
                        settings->digest == QLatin1StringView("weekly");
    if (!areQuietTimes(*settings, command.payload) || !digest || settings->remindMinutes < 0 ||
        settings->remindMinutes > 24 * 60 || settings->mutedKinds.size() > kMuted ||
        settings->mutedPlaces.size() > kMuted || settings->quietDays.size() > 7)
        return ruleFailure("invalid-payload", QStringLiteral("times, digest or lists"));
    settings->updatedAt = command.at;
    return toJson(*settings);
}

std::optional<QJsonObject> coalesceNotices(const Command& older, const Command& newer)
{
    return chosen(older.payload, newer.payload);
}

} // namespace domain
