// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/mentorshiprules.h"

#include "app/domain/textmerge.h"

#include <QUuid>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype kMessageMost = 4000; // characters
constexpr qsizetype kEntryMost = 8000;
const QStringList kEntryTypes{QStringLiteral("goal"), QStringLiteral("agenda"), QStringLiteral("note"),
                              QStringLiteral("action")};
const QStringList kOutcomes{QStringLiteral("reached"), QStringLiteral("partly"), QStringLiteral("stopped")};

QString payloadWord(const Command& command, const char* member)
{
    return command.payload.value(QLatin1StringView(member)).toString().trimmed();
}

// The mentorship, when the actor is one of the two and it is in one of these states.
base::Result<Mentorship> inState(const Command& command, const RuleContext& context,
                                 const std::optional<QJsonObject>& current, const QStringList& states)
{
    auto mentorship = existing<Mentorship>(current, command);
    if (!mentorship)
        return mentorship;
    if (!isOf(*mentorship, context.actorId))
        return ruleFailure("not-allowed", QStringLiteral("somebody else's mentorship"));
    if (!states.contains(mentorship->state))
        return ruleFailure("wrong-state", mentorship->state);
    mentorship->updatedAt = command.at;
    return mentorship;
}

// It stands already as the command wants it: done on another device, or by the other one. Words that nobody would read
// then are no small thing.
bool isDone(const Command& command, const RuleContext& context, const std::optional<QJsonObject>& current,
            const char* state, const char* words = nullptr)
{
    const auto mentorship = existing<Mentorship>(current, command);
    if (!mentorship || !isOf(*mentorship, context.actorId) || mentorship->state != QLatin1StringView(state))
        return false;
    const QString said = words ? payloadWord(command, words) : QString();
    return said.isEmpty() || said == current->value(QLatin1StringView(words)).toString();
}

bool isPlausible(const MentorshipEntry& entry)
{
    return kEntryTypes.contains(entry.type) && !entry.mentorshipId.isEmpty() && !entry.text.trimmed().isEmpty() &&
           entry.text.size() <= kEntryMost && entry.progress >= 0 && entry.progress <= 100;
}

} // namespace

bool isOpen(const Mentorship& mentorship)
{
    return mentorship.state == QLatin1StringView("proposed") || isRunning(mentorship);
}

bool isRunning(const Mentorship& mentorship)
{
    return mentorship.state == QLatin1StringView("accepted") || mentorship.state == QLatin1StringView("active");
}

bool holdsSeat(const Mentorship& mentorship)
{
    return isRunning(mentorship) || (isOpen(mentorship) && !mentorship.programmeId.isEmpty());
}

bool isOf(const Mentorship& mentorship, const QString& personId)
{
    return !personId.isEmpty() && (mentorship.mentorId == personId || mentorship.menteeId == personId);
}

base::Result<QJsonObject> proposeMentorship(const Command& command, const RuleContext& context,
                                            const std::optional<QJsonObject>& current)
{
    const bool asMentor = payloadWord(command, "mentor_id").isEmpty() && !payloadWord(command, "mentee_id").isEmpty();
    const auto other = requiredText(command, asMentor ? "mentee_id" : "mentor_id");
    if (!other)
        return tl::unexpected(other.error());
    if (current)
        return ruleFailure("wrong-state", QStringLiteral("it is proposed already"));
    if (*other == context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("to oneself"));
    Mentorship made;
    made.id = command.target;
    made.mentorId = asMentor ? context.actorId : *other;
    made.menteeId = asMentor ? *other : context.actorId;
    made.proposedBy = context.actorId;
    made.state = QStringLiteral("proposed");
    made.message = payloadWord(command, "message");
    const QJsonArray skills = command.payload.value(QLatin1StringView("skills")).toArray();
    for (const QJsonValue& skill : skills)
        made.skills.append(skill.toString());
    if (QUuid(made.id).isNull() || made.message.size() > kMessageMost || made.skills.size() > 50)
        return ruleFailure("invalid-payload", QStringLiteral("id, message or skills"));
    (asMentor ? made.mentorAgreedAt : made.menteeAgreedAt) = command.at;
    made.createdAt = command.at;
    made.updatedAt = command.at;
    return toJson(made);
}

base::Result<QJsonObject> agreeToMentorship(const Command& command, const RuleContext& context,
                                            const std::optional<QJsonObject>& current)
{
    auto mentorship = inState(command, context, current,
                              {QStringLiteral("proposed"), QStringLiteral("accepted"), QStringLiteral("active")});
    if (!mentorship)
        return tl::unexpected(mentorship.error());
    QDateTime& mine = mentorship->mentorId == context.actorId ? mentorship->mentorAgreedAt : mentorship->menteeAgreedAt;
    if (mine.isValid())
        return *current;
    if (isRunning(*mentorship))
        return ruleFailure("wrong-state", mentorship->state);
    mine = command.at;
    if (mentorship->mentorAgreedAt.isValid() && mentorship->menteeAgreedAt.isValid())
        mentorship->state = QStringLiteral("accepted");
    return toJson(*mentorship);
}

base::Result<QJsonObject> declineMentorship(const Command& command, const RuleContext& context,
                                            const std::optional<QJsonObject>& current)
{
    if (isDone(command, context, current, "declined", "reason"))
        return *current;
    auto mentorship = inState(command, context, current, {QStringLiteral("proposed")});
    if (!mentorship)
        return tl::unexpected(mentorship.error());
    mentorship->reason = payloadWord(command, "reason");
    if (mentorship->reason.size() > kMessageMost)
        return ruleFailure("invalid-payload", QStringLiteral("reason"));
    mentorship->state = QStringLiteral("declined");
    return toJson(*mentorship);
}

base::Result<QJsonObject> withdrawMentorship(const Command& command, const RuleContext& context,
                                             const std::optional<QJsonObject>& current)
{
    if (isDone(command, context, current, "withdrawn"))
        return *current;
    auto mentorship = inState(command, context, current, {QStringLiteral("proposed")});
    if (!mentorship)
        return tl::unexpected(mentorship.error());
    // A programme asks both, and its mentee may take it back.
    const bool asked = mentorship->proposedBy == mentorship->mentorId ? context.actorId == mentorship->mentorId
                                                                      : context.actorId == mentorship->menteeId;
    if (!asked)
        return ruleFailure("not-allowed", QStringLiteral("only who asked takes it back"));
    mentorship->state = QStringLiteral("withdrawn");
    return toJson(*mentorship);
}

base::Result<QJsonObject> beginMentorship(const Command& command, const RuleContext& context,
                                          const std::optional<QJsonObject>& current)
{
    if (isDone(command, context, current, "active")) // the day on which the first means to end it stands
        return *current;
    auto mentorship = inState(command, context, current, {QStringLiteral("accepted")});
    if (!mentorship)
        return tl::unexpected(mentorship.error());
    if (!wire::decode(command.payload.value(QLatin1StringView("until")), mentorship->until))
        return ruleFailure("invalid-payload", QStringLiteral("until"));
    mentorship->state = QStringLiteral("active");
    mentorship->startedAt = command.at;
    return toJson(*mentorship);
}

base::Result<QJsonObject> endMentorship(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    if (isDone(command, context, current, "ended", "closing") &&
        payloadWord(command, "outcome") == current->value(QLatin1StringView("outcome")).toString())
        return *current;
    auto mentorship = inState(command, context, current, {QStringLiteral("accepted"), QStringLiteral("active")});
    if (!mentorship)
        return tl::unexpected(mentorship.error());
    mentorship->outcome = payloadWord(command, "outcome");
    mentorship->closing = payloadWord(command, "closing");
    if (!kOutcomes.contains(mentorship->outcome) || mentorship->closing.size() > kMessageMost)
        return ruleFailure("invalid-payload", QStringLiteral("outcome or closing"));
    mentorship->state = QStringLiteral("ended");
    mentorship->endedAt = command.at;
    mentorship->endedBy = context.actorId;
    return toJson(*mentorship);
}

base::Result<QJsonObject> putMentorshipEntry(const Command& command, const RuleContext& context,
                                             const std::optional<QJsonObject>& current)
{
    MentorshipEntry entry;
    if (current) {
        auto before = fromJson<MentorshipEntry>(*current);
        if (!before)
            return tl::unexpected(before.error());
        entry = std::move(*before);
    }
    QJsonObject json = toJson(entry);
    const std::initializer_list<const char*> once{"mentorship_id", "session_id", "type"};
    const std::initializer_list<const char*> always{"progress", "done", "due_on", "assignee_id"};
    const auto take = [&](const char* member) {
        if (command.payload.contains(QLatin1StringView(member)))
            json.insert(QLatin1StringView(member), command.payload.value(QLatin1StringView(member)));
    };
    if (!current)
        std::ranges::for_each(once, take);
    std::ranges::for_each(always, take);
    json.insert(QStringLiteral("id"), command.target);
    auto changed = fromJson<MentorshipEntry>(json);
    if (!changed || QUuid(command.target).isNull())
        return ruleFailure("invalid-payload", changed ? QStringLiteral("id") : changed.error().detail);
    const bool writes = command.payload.contains(QLatin1StringView("text"));
    if (entry.removedAt.isValid() && !writes)
        return *current;
    if (writes) {
        const QString text = payloadWord(command, "text");
        changed->text = mergedText(command.payload.value(QLatin1StringView("was")).toString(), entry.text, text);
        changed->removedAt = {};
    }
    if (!isPlausible(*changed))
        return ruleFailure("invalid-payload", QStringLiteral("not an entry"));
    if (!current) {
        changed->authorId = context.actorId;
        changed->createdAt = command.at;
    }
    changed->updatedAt = std::max(entry.updatedAt, command.at);
    return toJson(*changed);
}

std::optional<QJsonObject> coalesceEntries(const Command& older, const Command& newer)
{
    QJsonObject both = older.payload;
    for (auto it = newer.payload.begin(); it != newer.payload.end(); ++it)
        both.insert(it.key(), it.value());
    const auto text = QStringLiteral("text");
    const auto was = QStringLiteral("was");
    if (!older.payload.contains(text))
        return both;
    // Of a new entry the first text was made of nothing.
    if (older.payload.contains(was))
        both.insert(was, older.payload.value(was));
    else
        both.remove(was);
    return both;
}

base::Result<QJsonObject> removeMentorshipEntry(const Command& command, const RuleContext& /*context*/,
                                                const std::optional<QJsonObject>& current)
{
    auto entry = existing<MentorshipEntry>(current, command);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->removedAt.isValid() || entry->text != command.payload.value(QLatin1StringView("was")).toString())
        return *current;
    entry->removedAt = command.at;
    entry->updatedAt = std::max(entry->updatedAt, command.at);
    return toJson(*entry);
}

base::Result<QJsonObject> giveMentoringFeedback(const Command& command, const RuleContext& context,
                                                const std::optional<QJsonObject>& current)
{
    MentoringFeedback blank;
    blank.id = command.target;
    QJsonObject json = current.value_or(toJson(blank));
    for (const char* member : {"mentorship_id", "session_id", "occurrence", "rating", "text", "shared"}) {
        if (command.payload.contains(QLatin1StringView(member)))
            json.insert(QLatin1StringView(member), command.payload.value(QLatin1StringView(member)));
    }
    auto feedback = fromJson<MentoringFeedback>(json);
    if (!feedback)
        return ruleFailure("invalid-payload", feedback.error().detail);
    if (command.target !=
        feedbackId(feedback->mentorshipId, feedback->sessionId, feedback->occurrence, context.actorId))
        return ruleFailure("not-allowed", QStringLiteral("everybody speaks for themself"));
    if (feedback->mentorshipId.isEmpty() || feedback->rating < 0 || feedback->rating > 5 ||
        feedback->text.size() > kMessageMost)
        return ruleFailure("invalid-payload", QStringLiteral("rating or text"));
    feedback->personId = context.actorId;
    feedback->updatedAt = command.at;
    return toJson(*feedback);
}

} // namespace domain
