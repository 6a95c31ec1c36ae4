// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/rules.h"

#include "app/domain/attemptrules.h"
#include "app/domain/awardrecord.h"
#include "app/domain/awardrules.h"
#include "app/domain/challenge.h"
#include "app/domain/communityrules.h"
#include "app/domain/coursevoice.h"
#include "app/domain/demand.h"
#include "app/domain/enrollmentrules.h"
#include "app/domain/fieldmerge.h"
#include "app/domain/gamecommands.h"
#include "app/domain/gamerules.h"
#include "app/domain/mentoringrules.h"
#include "app/domain/mentorprogramme.h"
#include "app/domain/mentorshiprules.h"
#include "app/domain/mergedfields.h"
#include "app/domain/messagerules.h"
#include "app/domain/profilerules.h"
#include "app/domain/programmerules.h"
#include "app/domain/requestrules.h"
#include "app/domain/sessionrules.h"
#include "app/domain/talkrules.h"
#include "app/domain/voicerules.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace domain {

namespace {

struct Rule
{
    const char* command;
    QString (*target)();
    bool needsSeenRevision;
    RuleFunction apply;
    CommandLimits limits = {};
    CoalesceFunction coalesce = nullptr;
    const FieldMerge& (*merge)() = nullptr;
};

// A run-time's state with its suspend data or documents, and the statements of a while.
constexpr CommandLimits kAttemptLimits{4 * 1024 * 1024, 4 * 1024 * 1024};

// A programme of a large organisation.
constexpr CommandLimits kProgrammeLimits{1024 * 1024, 10'000};
// What somebody's own calendar has of half a year.
constexpr CommandLimits kTimesLimits{256 * 1024, 1'000};
// A file of kAttachmentBytes as base64.
constexpr CommandLimits kAttachmentLimits{kAttachmentBytes / 3 * 4 + 1024, kAttachmentBytes / 3 * 4 + 4};

// The registry of commands: a new command is one line here and its rule.
const std::array kRules{
    Rule{"enrollment.register", kindOf<Enrollment>, false, registerForCourse},
    Rule{"enrollment.withdraw", kindOf<Enrollment>, false, withdrawFromCourse},
    Rule{"pathway.join", kindOf<PathwayEnrollment>, false, joinPathway},
    Rule{"pathway.leave", kindOf<PathwayEnrollment>, false, leavePathway},
    Rule{"request.submit", kindOf<CourseRequest>, false, submitRequest},
    Rule{"request.withdraw", kindOf<CourseRequest>, true, withdrawRequest},
    Rule{"request.answer", kindOf<CourseRequest>, true, answerRequest},
    Rule{"request.approve", kindOf<CourseRequest>, true, approveRequest},
    Rule{"request.decline", kindOf<CourseRequest>, true, declineRequest},
    Rule{"request.ask", kindOf<CourseRequest>, true, askBack},
    Rule{"request.reassign", kindOf<CourseRequest>, true, reassignRequest},
    Rule{"delegation.set", kindOf<Delegation>, false, setDelegation},
    Rule{"delegation.clear", kindOf<Delegation>, false, clearDelegation},
    Rule{"attempt.save", kindOf<Attempt>, false, saveAttempt, kAttemptLimits, coalesceSaves},
    Rule{"note.put", kindOf<Note>, false, putNote},
    Rule{"note.delete", kindOf<Note>, false, deleteNote},
    Rule{"profile.update", kindOf<Profile>, false, updateProfile, {}, coalesceUpdates, profileMerge},
    Rule{"skill.assess", kindOf<PersonSkill>, false, assessSkill},
    Rule{"skill.endorse", kindOf<PersonSkill>, false, endorseSkill},
    Rule{"skill.retract", kindOf<PersonSkill>, false, retractSkill},
    Rule{"skill.contest", kindOf<PersonSkill>, false, contestSkill},
    Rule{"kudos.give", kindOf<Kudos>, false, giveKudos},
    Rule{"kudos.remove", kindOf<Kudos>, false, removeKudos},
    Rule{"mentor_offer.put", kindOf<MentorOffer>, false, putMentorOffer, {}, coalesceFields, offerMerge},
    Rule{"mentor_wish.put", kindOf<MentorWish>, false, putMentorWish, {}, coalesceFields, wishMerge},
    Rule{"availability.set", kindOf<Availability>, false, setAvailability, kTimesLimits, coalesceTimes},
    Rule{"mentorship.propose", kindOf<Mentorship>, false, proposeMentorship},
    Rule{"mentorship.agree", kindOf<Mentorship>, true, agreeToMentorship},
    Rule{"mentorship.decline", kindOf<Mentorship>, true, declineMentorship},
    Rule{"mentorship.withdraw", kindOf<Mentorship>, true, withdrawMentorship},
    Rule{"mentorship.begin", kindOf<Mentorship>, true, beginMentorship},
    Rule{"mentorship.end", kindOf<Mentorship>, true, endMentorship},
    Rule{"mentorship_entry.put", kindOf<MentorshipEntry>, false, putMentorshipEntry, {}, coalesceEntries, plainMerge},
    Rule{"mentorship_entry.remove", kindOf<MentorshipEntry>, false, removeMentorshipEntry},
    Rule{"mentoring_feedback.give", kindOf<MentoringFeedback>, true, giveMentoringFeedback, {}, coalesceFields},
    Rule{"mentor_session.propose", kindOf<MentorSession>, false, proposeSession},
    Rule{"mentor_session.accept", kindOf<MentorSession>, true, acceptSession},
    Rule{"mentor_session.decline", kindOf<MentorSession>, true, declineSession},
    Rule{"mentor_session.doubt", kindOf<MentorSession>, true, doubtSession},
    Rule{"mentor_session.change", kindOf<MentorSession>, true, changeSession},
    Rule{"mentor_session.cancel", kindOf<MentorSession>, true, cancelSession},
    Rule{"mentor_programme.save", kindOf<MentorProgramme>, false, saveProgramme, kProgrammeLimits, coalesceFields,
         programmeMerge},
    Rule{"mentor_programme.publish", kindOf<MentorProgramme>, true, publishProgramme, kProgrammeLimits, nullptr,
         programmeMerge},

    Rule{"community.create", kindOf<Community>, false, createCommunity},
    Rule{"community.update", kindOf<Community>, false, updateCommunity, {}, coalesceCommunityUpdates, communityMerge},
    Rule{"membership.join", kindOf<CommunityMember>, false, joinCommunity},
    Rule{"membership.leave", kindOf<CommunityMember>, false, leaveCommunity},
    Rule{"membership.admit", kindOf<CommunityMember>, false, admitMember},
    Rule{"membership.decline", kindOf<CommunityMember>, false, declineInvitation},
    Rule{"membership.withdraw", kindOf<CommunityMember>, false, withdrawInvitation},
    Rule{"membership.remove", kindOf<CommunityMember>, false, removeMember},
    Rule{"membership.appoint", kindOf<CommunityMember>, false, appointMember},
    Rule{"event.plan", kindOf<Event>, false, planEvent},
    Rule{"event.change", kindOf<Event>, false, changeEvent, {}, nullptr, eventMerge},
    Rule{"event.cancel", kindOf<Event>, false, cancelEvent},
    Rule{"event.answer", kindOf<EventAnswer>, false, answerEvent},
    Rule{"thread.start", kindOf<Thread>, false, startThread},
    Rule{"thread.edit", kindOf<Thread>, false, editThread},
    Rule{"thread.remove", kindOf<Thread>, false, removeThread},
    Rule{"thread.accept", kindOf<Thread>, false, acceptAnswer},
    Rule{"thread.pin", kindOf<Thread>, false, pinThread},
    Rule{"thread.lock", kindOf<Thread>, false, lockThread},
    Rule{"thread.hide", kindOf<Thread>, false, hideThread},
    Rule{"post.reply", kindOf<Post>, false, replyInThread},
    Rule{"post.edit", kindOf<Post>, false, editPost},
    Rule{"post.remove", kindOf<Post>, false, removePost},
    Rule{"post.hide", kindOf<Post>, false, hidePost},
    Rule{"reaction.set", kindOf<Reaction>, false, setReaction, {}, coalesceReactions},
    Rule{"attachment.put", kindOf<Attachment>, false, putAttachment, kAttachmentLimits},
    Rule{"report.make", kindOf<Report>, false, makeReport},
    Rule{"report.settle", kindOf<Report>, false, settleReport},
    Rule{"conversation.start", kindOf<Conversation>, false, startConversation},
    Rule{"conversation.change", kindOf<Conversation>, false, changeConversation, {}, nullptr, plainMerge},
    Rule{"conversation.leave", kindOf<Conversation>, false, leaveConversation},
    Rule{"message.send", kindOf<Message>, false, sendMessage},
    Rule{"message.edit", kindOf<Message>, false, editMessage},
    Rule{"message.remove", kindOf<Message>, false, removeMessage},
    Rule{"read.mark", kindOf<ReadMark>, false, markRead, {}, coalesceMarks},
    Rule{"notices.set", kindOf<NoticeSettings>, false, setNotices, {}, coalesceNotices, noticesMerge},

    Rule{"game.join", kindOf<GameMember>, false, joinGame},
    Rule{"game.leave", kindOf<GameMember>, false, leaveGame},
    Rule{"game.set_rules", kindOf<GameRules>, false, setGameRules},
    Rule{"challenge.set", kindOf<Challenge>, false, setChallenge, {}, nullptr, challengeMerge},
    Rule{"challenge.end", kindOf<Challenge>, false, endChallenge},
    Rule{"course.save", kindOf<SavedCourse>, false, saveCourse},
    Rule{"course.unsave", kindOf<SavedCourse>, false, unsaveCourse},
    Rule{"course.recommend", kindOf<Recommendation>, false, recommendCourse},
    Rule{"recommendation.remove", kindOf<Recommendation>, false, removeRecommendation},
    Rule{"course.rate", kindOf<CourseRating>, false, rateCourse, {}, nullptr, ratingMerge},
    Rule{"course.unrate", kindOf<CourseRating>, false, unrateCourse},
    Rule{"wish.make", kindOf<Wish>, false, makeWish},
    Rule{"wish.remove", kindOf<Wish>, false, removeWish},
    Rule{"demand.answer", kindOf<Demand>, false, answerDemand},
    Rule{"badge.define", kindOf<Badge>, false, defineBadge, {}, nullptr, badgeMerge},
    Rule{"badge.award", kindOf<AwardRecord>, false, awardBadge},
    Rule{"badge.revoke", kindOf<AwardRecord>, false, revokeBadge},
};

const Rule* ruleFor(const QString& command)
{
    for (const Rule& rule : kRules) {
        if (command == QLatin1StringView(rule.command))
            return &rule;
    }
    return nullptr;
}

} // namespace

QString targetKind(const QString& commandKind)
{
    const Rule* rule = ruleFor(commandKind);
    return rule ? rule->target() : QString();
}

QStringList commandKinds()
{
    QStringList kinds;
    for (const Rule& rule : kRules)
        kinds.append(QString::fromLatin1(rule.command));
    return kinds;
}

bool needsSeenRevision(const QString& commandKind)
{
    const Rule* rule = ruleFor(commandKind);
    return rule && rule->needsSeenRevision;
}

const FieldMerge* fieldMerge(const QString& commandKind)
{
    const Rule* rule = ruleFor(commandKind);
    return rule && rule->merge ? &rule->merge() : nullptr;
}

CommandLimits commandLimits(const QString& commandKind)
{
    const Rule* rule = ruleFor(commandKind);
    return rule ? rule->limits : CommandLimits{};
}

bool isWithin(const QJsonValue& value, qsizetype textLimit)
{
    const auto within = [&](const QJsonValue& item) { return isWithin(item, textLimit); };
    if (value.isString())
        return value.toString().size() <= textLimit;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), within);
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), within);
}

std::optional<Command> coalesced(const Command& older, const Command& newer)
{
    const Rule* rule = ruleFor(newer.kind);
    if (!rule || !rule->coalesce || older.kind != newer.kind || older.target != newer.target)
        return std::nullopt;
    auto payload = rule->coalesce(older, newer);
    if (!payload)
        return std::nullopt;
    Command both = newer;
    both.payload = std::move(*payload);
    const QJsonObject lists = rule->merge ? listsOfBoth(rule->merge(), older.payload, newer.payload) : QJsonObject();
    for (auto it = lists.begin(); it != lists.end(); ++it)
        both.payload.insert(it.key(), it.value());
    if (const QJsonObject were = rule->merge ? wereOfBoth(rule->merge(), older.payload, newer.payload) : QJsonObject();
        !were.isEmpty())
        both.payload.insert(wereMember(), were);
    else
        both.payload.remove(wereMember());
    both.seenRev = older.seenRev;
    both.after = older.after;
    both.at = std::max(older.at, newer.at);
    return both;
}

base::Result<QJsonObject> applyRule(const Command& command, const RuleContext& context,
                                    const std::optional<QJsonObject>& current)
{
    const Rule* rule = ruleFor(command.kind);
    if (!rule)
        return ruleFailure("unknown-command", command.kind);
    if (!rule->merge || !command.payload.contains(wereMember()))
        return rule->apply(command, context, current);
    Command plain = command;
    plain.payload.remove(wereMember());
    const auto merged =
        current ? mergedPayload(rule->merge(), command.payload, *current) : base::Result<QJsonObject>(plain.payload);
    if (merged)
        plain.payload = *merged;
    auto entity = rule->apply(plain, context, current);
    // Who may not do it, or not like that, need not choose between two versions of it.
    return entity && !merged ? base::Result<QJsonObject>(tl::unexpected(merged.error())) : entity;
}

} // namespace domain
