// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/talkrules.h"

#include "app/base/filename.h"
#include "app/domain/communityrules.h"

#include <QCryptographicHash>

namespace domain {

namespace {

constexpr qsizetype kTitle = 200; // characters
constexpr qsizetype kReason = 1000;
constexpr qsizetype kPeople = 50;
constexpr qsizetype kFiles = 10;
constexpr qsizetype kFileName = 200;

QString textOf(const Command& command, const char* member)
{
    return command.payload.value(QLatin1StringView(member)).toString();
}

base::Result<void> onlyMembers(const RuleContext& context)
{
    if (!isMember(context))
        return ruleFailure("not-allowed", QStringLiteral("only members write here"));
    return {};
}

// The reason that a moderator gives; required to hide, lock and report.
base::Result<QString> reasonOf(const Command& command)
{
    auto reason = requiredText(command, "reason");
    if (reason && reason->size() > kReason)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    return reason;
}

template <typename T>
base::Result<T> ownText(const Command& command, const RuleContext& context, const std::optional<QJsonObject>& current)
{
    auto text = existing<T>(current, command);
    if (!text)
        return text;
    if (text->authorId != context.actorId || !isMember(context))
        return ruleFailure("not-allowed", QStringLiteral("somebody else's text"));
    if (text->removedAt.isValid())
        return ruleFailure("wrong-state", QStringLiteral("it was removed"));
    if (text->hiddenAt.isValid())
        return ruleFailure("wrong-state", QStringLiteral("a moderator has hidden it"));
    return text;
}

template <typename T>
base::Result<T> moderated(const Command& command, const RuleContext& context, const std::optional<QJsonObject>& current)
{
    auto text = existing<T>(current, command);
    if (text && !moderates(context))
        return ruleFailure("not-allowed", QStringLiteral("only moderators do this"));
    return text;
}

// Fills what threads and posts have in common.
template <typename T>
base::Result<void> write(T& text, const Command& command, const RuleContext& context)
{
    const auto words = requiredText(command, "text");
    const auto mentions = mentionsOf(command);
    const auto files = attachmentsOf(command, text.communityId);
    if (!words || !mentions || !files)
        return tl::unexpected(!words ? words.error() : !mentions ? mentions.error() : files.error());
    text.text = *words;
    text.mentions = *mentions;
    text.attachments = *files;
    text.authorId = context.actorId;
    text.createdAt = command.at;
    text.updatedAt = command.at;
    return {};
}

template <typename T>
base::Result<void> rewrite(T& text, const Command& command)
{
    const auto words = requiredText(command, "text");
    const auto mentions = mentionsOf(command);
    if (!words || !mentions)
        return tl::unexpected(!words ? words.error() : mentions.error());
    text.text = editedText(text.text, textOf(command, "was"), *words);
    text.mentions = *mentions;
    text.editedAt = command.at;
    text.updatedAt = std::max(text.updatedAt, command.at);
    return {};
}

template <typename T>
QJsonObject removed(T text, const Command& command)
{
    text.text.clear();
    text.mentions.clear();
    text.attachments.clear();
    text.removedAt = command.at;
    text.updatedAt = std::max(text.updatedAt, command.at);
    return toJson(text);
}

template <typename T>
base::Result<QJsonObject> hide(const Command& command, const RuleContext& context,
                               const std::optional<QJsonObject>& current)
{
    auto text = moderated<T>(command, context, current);
    if (!text)
        return tl::unexpected(text.error());
    const bool on = command.payload.value(QLatin1StringView("hidden")).toBool(true);
    if (on) {
        const auto reason = reasonOf(command);
        if (!reason)
            return tl::unexpected(reason.error());
        text->hideReason = *reason;
    } else {
        text->hideReason.clear();
    }
    text->hiddenAt = on ? command.at : QDateTime();
    text->hiddenBy = on ? context.actorId : QString();
    text->updatedAt = std::max(text->updatedAt, command.at);
    return toJson(*text);
}

} // namespace

base::Result<QStringList> mentionsOf(const Command& command)
{
    QStringList people;
    if (!wire::decode(command.payload.value(QLatin1StringView("mentions")), people) || people.size() > kPeople)
        return ruleFailure("invalid-payload", QStringLiteral("mentions"));
    people.removeDuplicates();
    return people;
}

base::Result<QList<AttachmentRef>> attachmentsOf(const Command& command, const QString& placeId)
{
    QList<AttachmentRef> files;
    bool good = wire::decode(command.payload.value(QLatin1StringView("attachments")), files) && files.size() <= kFiles;
    for (AttachmentRef& file : files) {
        file.name = base::fileNameIn(file.name);
        good = good && file.id.startsWith(placeId + QLatin1Char(':')) && !file.name.isEmpty() &&
               file.name.size() <= kFileName && file.type.size() <= kFileName && file.size >= 0 &&
               file.size <= kAttachmentBytes;
    }
    if (!good)
        return ruleFailure("invalid-payload", QStringLiteral("attachments"));
    return files;
}

QString editedText(const QString& stands, const QString& was, const QString& now)
{
    const bool known = stands == was || stands == now || stands.isEmpty();
    return known ? now : now + QStringLiteral("\n\n---\n\n") + stands;
}

base::Result<QJsonObject> startThread(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    if (const auto member = onlyMembers(context); !member)
        return tl::unexpected(member.error());
    if (current) {
        if (current->value(QLatin1StringView("author_id")).toString() != context.actorId)
            return ruleFailure("not-allowed", QStringLiteral("the id is taken"));
        return *current;
    }
    Thread thread;
    thread.id = command.target;
    thread.communityId = textOf(command, "community_id");
    thread.aboutKind = textOf(command, "about_kind");
    thread.aboutId = textOf(command, "about_id");
    const auto title = requiredText(command, "title");
    if (!title)
        return tl::unexpected(title.error());
    thread.title = *title;
    const bool about = thread.aboutKind.isEmpty()
                           ? thread.aboutId.isEmpty()
                           : !thread.aboutId.isEmpty() && (thread.aboutKind == QLatin1StringView("course") ||
                                                           thread.aboutKind == QLatin1StringView("step") ||
                                                           thread.aboutKind == QLatin1StringView("session"));
    if (!isUuid(thread.id) || thread.title.size() > kTitle || !about)
        return ruleFailure("invalid-payload", QStringLiteral("id, title or what it is about"));
    if (const auto written = write(thread, command, context); !written)
        return tl::unexpected(written.error());
    return toJson(thread);
}

base::Result<QJsonObject> editThread(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& current)
{
    auto thread = ownText<Thread>(command, context, current);
    const auto title = requiredText(command, "title");
    if (!thread || !title)
        return tl::unexpected(thread ? title.error() : thread.error());
    if (title->size() > kTitle)
        return ruleFailure("invalid-payload", QStringLiteral("title"));
    thread->title = *title;
    if (const auto written = rewrite(*thread, command); !written)
        return tl::unexpected(written.error());
    return toJson(*thread);
}

base::Result<QJsonObject> removeThread(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    const auto thread = ownText<Thread>(command, context, current);
    if (!thread)
        return tl::unexpected(thread.error());
    return removed(*thread, command);
}

base::Result<QJsonObject> acceptAnswer(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    auto thread = existing<Thread>(current, command);
    if (!thread)
        return tl::unexpected(thread.error());
    if (!isMember(context) || (thread->authorId != context.actorId && !moderates(context)))
        return ruleFailure("not-allowed", QStringLiteral("who asked, or a moderator, accepts an answer"));
    thread->acceptedPostId = textOf(command, "post_id");
    thread->acceptedBy = thread->acceptedPostId.isEmpty() ? QString() : context.actorId;
    thread->answerGoneAt = {};
    thread->updatedAt = std::max(thread->updatedAt, command.at);
    return toJson(*thread);
}

base::Result<QJsonObject> pinThread(const Command& command, const RuleContext& context,
                                    const std::optional<QJsonObject>& current)
{
    auto thread = moderated<Thread>(command, context, current);
    if (!thread)
        return tl::unexpected(thread.error());
    thread->pinned = command.payload.value(QLatin1StringView("pinned")).toBool(true);
    thread->updatedAt = std::max(thread->updatedAt, command.at);
    return toJson(*thread);
}

base::Result<QJsonObject> lockThread(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& current)
{
    auto thread = moderated<Thread>(command, context, current);
    if (!thread)
        return tl::unexpected(thread.error());
    const bool on = command.payload.value(QLatin1StringView("locked")).toBool(true);
    if (on) {
        const auto reason = reasonOf(command);
        if (!reason)
            return tl::unexpected(reason.error());
        thread->lockReason = *reason;
    } else {
        thread->lockReason.clear();
    }
    thread->lockedAt = on ? command.at : QDateTime();
    thread->updatedAt = std::max(thread->updatedAt, command.at);
    return toJson(*thread);
}

base::Result<QJsonObject> hideThread(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& current)
{
    return hide<Thread>(command, context, current);
}

base::Result<QJsonObject> replyInThread(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    if (const auto member = onlyMembers(context); !member)
        return tl::unexpected(member.error());
    if (current) {
        if (current->value(QLatin1StringView("author_id")).toString() != context.actorId)
            return ruleFailure("not-allowed", QStringLiteral("the id is taken"));
        return *current;
    }
    Post post;
    post.id = command.target;
    post.communityId = textOf(command, "community_id");
    post.threadId = textOf(command, "thread_id");
    post.replyTo = textOf(command, "reply_to");
    if (!isUuid(post.id) || post.threadId.isEmpty())
        return ruleFailure("invalid-payload", QStringLiteral("id or thread"));
    if (const auto written = write(post, command, context); !written)
        return tl::unexpected(written.error());
    return toJson(post);
}

base::Result<QJsonObject> editPost(const Command& command, const RuleContext& context,
                                   const std::optional<QJsonObject>& current)
{
    auto post = ownText<Post>(command, context, current);
    if (!post)
        return tl::unexpected(post.error());
    if (const auto written = rewrite(*post, command); !written)
        return tl::unexpected(written.error());
    return toJson(*post);
}

base::Result<QJsonObject> removePost(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& current)
{
    const auto post = ownText<Post>(command, context, current);
    if (!post)
        return tl::unexpected(post.error());
    return removed(*post, command);
}

base::Result<QJsonObject> hidePost(const Command& command, const RuleContext& context,
                                   const std::optional<QJsonObject>& current)
{
    return hide<Post>(command, context, current);
}

base::Result<QJsonObject> setReaction(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    Reaction reaction;
    reaction.id = command.target;
    reaction.communityId = textOf(command, "community_id");
    reaction.threadId = textOf(command, "thread_id");
    reaction.aboutId = textOf(command, "about_id");
    reaction.personId = context.actorId;
    reaction.word = textOf(command, "word");
    reaction.given = command.payload.value(QLatin1StringView("given")).toBool(true);
    reaction.updatedAt = command.at;
    if (!isMember(context) || reaction.id != reactionId(reaction.aboutId, context.actorId, reaction.word))
        return ruleFailure("not-allowed", QStringLiteral("members react for themselves"));
    if (!reactionWords().contains(reaction.word) || reaction.aboutId.isEmpty() || reaction.threadId.isEmpty())
        return ruleFailure("invalid-payload", QStringLiteral("word, thread or what it is about"));
    if (!current)
        return toJson(reaction);
    const auto before = fromJson<Reaction>(*current);
    if (!before)
        return tl::unexpected(before.error());
    if (before->updatedAt > command.at || before->given == reaction.given)
        return *current;
    return toJson(reaction);
}

std::optional<QJsonObject> coalesceReactions(const Command& /*older*/, const Command& newer)
{
    return newer.payload;
}

base::Result<QJsonObject> putAttachment(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    Attachment file;
    file.id = command.target;
    file.placeId = textOf(command, "place_id");
    file.personId = context.actorId;
    file.data = textOf(command, "data");
    file.createdAt = command.at;
    const auto bytes = QByteArray::fromBase64Encoding(file.data.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.isEmpty() || bytes.decoded.size() > kAttachmentBytes)
        return ruleFailure("invalid-payload", QStringLiteral("data"));
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes.decoded, QCryptographicHash::Sha256).toHex());
    if (file.placeId.isEmpty() || file.id != attachmentId(file.placeId, file.sha256))
        return ruleFailure("invalid-payload", QStringLiteral("the id is PLACE:SHA-256"));
    return current ? *current : toJson(file);
}

base::Result<QJsonObject> makeReport(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& current)
{
    Report report;
    report.id = command.target;
    report.communityId = textOf(command, "community_id");
    report.threadId = textOf(command, "thread_id");
    report.aboutId = textOf(command, "about_id");
    report.personId = context.actorId;
    const auto reason = reasonOf(command);
    if (!reason)
        return tl::unexpected(reason.error());
    if (!isMember(context) || report.id != reportId(report.aboutId, context.actorId))
        return ruleFailure("not-allowed", QStringLiteral("members report for themselves"));
    if (report.aboutId.isEmpty() || report.threadId.isEmpty())
        return ruleFailure("invalid-payload", QStringLiteral("what it is about"));
    report.reason = *reason;
    report.state = QStringLiteral("open");
    report.createdAt = command.at;
    report.updatedAt = command.at;
    if (current && current->value(QLatin1StringView("state")).toString() == QLatin1StringView("open"))
        return *current;
    return toJson(report);
}

base::Result<QJsonObject> settleReport(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    auto report = moderated<Report>(command, context, current);
    if (!report)
        return tl::unexpected(report.error());
    if (report->state == QLatin1StringView("settled"))
        return *current;
    report->state = QStringLiteral("settled");
    report->settledBy = context.actorId;
    report->outcome = textOf(command, "outcome").trimmed().left(kReason);
    report->updatedAt = command.at;
    return toJson(*report);
}

} // namespace domain
