// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/noticesof.h"

#include "app/domain/badgerules.h"
#include "app/domain/communityrules.h"
#include "app/domain/json.h"
#include "app/domain/sessionrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr QLatin1StringView kPlanned("planned");
constexpr std::array kDaysBeforeItEnds{kRenewalDays, 14, 0}; // when a person is told of a badge or certificate

Notice noticeIn(const QString& kind, const QDateTime& at, const QString& aboutKind, const QString& aboutId)
{
    Notice notice;
    notice.kind = kind;
    notice.at = at;
    notice.aboutKind = aboutKind;
    notice.aboutId = aboutId;
    return notice;
}

// 'notBefore': when there is something that one can do about it; invalid: always.
void addEndings(QList<Notice>& notices, Notice notice, const QDateTime& ends, const QDateTime& notBefore,
                const QDateTime& from, const QDateTime& to)
{
    const QString id = notice.id;
    for (const int days : kDaysBeforeItEnds) {
        notice.at = ends.addDays(-days);
        if (notBefore.isValid() && notice.at < notBefore)
            notice.at = notBefore;
        if (notice.at < from || notice.at > to)
            continue;
        notice.id = id + QString::number(days);
        notice.until = days > 0 ? ends : QDateTime();
        notices.append(notice);
    }
}

// When the organisation has given it, of one that ends: by its signature.
QDateTime givenAt(const BadgeAward& award)
{
    if (!award.expiresAt.isValid() || award.credential.isEmpty())
        return {};
    const QJsonValue proof = QJsonDocument::fromJson(award.credential.toUtf8()).object().value(u"proof");
    const QJsonObject signature = proof.isArray() ? proof.toArray().first().toObject() : proof.toObject();
    return instantFromWire(signature.value(u"created").toString());
}

// What lies before it was given nobody could know; of what was over by then, that alone is told (noticeOf).
bool isKnownToo(const Notice& ending, const BadgeAward& award, const QDateTime& given)
{
    return !given.isValid() || (given < award.expiresAt && given <= ending.at);
}

} // namespace

std::optional<Notice> noticeOf(const Post& post, const Thread& thread, const QString& answeredId, const QString& me)
{
    const bool mentioned = post.mentions.contains(me);
    const bool answers = thread.authorId == me || answeredId == me;
    if (post.authorId == me || post.hiddenAt.isValid() || post.removedAt.isValid() || !(mentioned || answers))
        return std::nullopt;
    Notice notice = noticeIn(mentioned ? QStringLiteral("mention") : QStringLiteral("reply"), heardAt(post),
                             QStringLiteral("thread"), post.threadId);
    notice.here = true;
    notice.id = QStringLiteral("post:") + post.id;
    notice.partId = post.id;
    notice.places = {post.threadId, post.communityId};
    notice.who = post.authorId;
    notice.title = thread.title;
    notice.text = excerptOf(post.text);
    return notice;
}

std::optional<Notice> noticeOf(const Thread& thread, const QString& me)
{
    if (thread.authorId == me || thread.hiddenAt.isValid() || thread.removedAt.isValid() ||
        !thread.mentions.contains(me))
        return std::nullopt;
    Notice notice = noticeIn(QStringLiteral("mention"), heardAt(thread), QStringLiteral("thread"), thread.id);
    notice.here = true;
    notice.id = QStringLiteral("thread:") + thread.id;
    notice.places = {thread.id, thread.communityId};
    notice.who = thread.authorId;
    notice.title = thread.title;
    notice.text = excerptOf(thread.text);
    return notice;
}

std::optional<Notice> answerGoneNotice(const Thread& thread, const QString& me)
{
    if (thread.acceptedBy != me || !thread.answerGoneAt.isValid() || thread.removedAt.isValid())
        return std::nullopt;
    Notice notice = noticeIn(QStringLiteral("answer_gone"), thread.answerGoneAt, QStringLiteral("thread"), thread.id);
    notice.here = true;
    notice.id = QStringLiteral("answer_gone:") + thread.id + toWire(thread.answerGoneAt);
    notice.places = {thread.id, thread.communityId};
    notice.title = thread.title;
    return notice;
}

std::optional<Notice> noticeOf(const Message& message, const Conversation& conversation, const QString& me)
{
    if (message.authorId == me || message.removedAt.isValid())
        return std::nullopt;
    if (!message.act.isEmpty() && !message.about.contains(me))
        return std::nullopt;
    const bool mentioned = message.mentions.contains(me);
    Notice notice = noticeIn(mentioned ? QStringLiteral("mention") : QStringLiteral("message"), heardAt(message),
                             QStringLiteral("conversation"), message.conversationId);
    notice.here = true;
    notice.id = QStringLiteral("message:") + message.id;
    notice.partId = message.id;
    notice.places = {message.conversationId};
    notice.who = message.authorId;
    notice.title = conversation.title;
    if (message.act.isEmpty())
        notice.text = excerptOf(message.text);
    else
        notice.answer = message.act;
    return notice;
}

// What waits at the person's desk, or what became of what they asked for.
std::optional<Notice> noticeOf(const CourseRequest& request, const QString& me)
{
    const bool desk = request.deskId == me;
    if (!desk && (request.personId != me || request.events.isEmpty() || request.events.back().actorId == me))
        return std::nullopt;
    Notice notice = noticeIn(QStringLiteral("desk"), request.deskSince, QStringLiteral("request"), request.id);
    notice.id = QStringLiteral("desk:") + request.id + toWire(request.deskSince);
    notice.who = request.personId;
    notice.title = request.title;
    if (desk)
        return notice;
    const RequestEvent& last = request.events.back();
    notice.kind = QStringLiteral("request");
    notice.id = QStringLiteral("request:") + request.id + last.id;
    notice.at = last.at;
    notice.who = last.actorId;
    notice.text = last.text;
    return notice;
}

std::optional<Notice> noticeOf(const BadgeAward& award, const QString& me)
{
    if (award.personId != me)
        return std::nullopt;
    Notice notice = noticeIn(QStringLiteral("badge"), award.awardedAt, QStringLiteral("badge"), award.id);
    notice.id = QStringLiteral("badge:") + award.id;
    notice.title = award.title;
    if (award.revokedAt.isValid()) {
        notice.id = QStringLiteral("revoked:") + award.id;
        notice.at = award.revokedAt;
        notice.answer = QStringLiteral("revoked");
        notice.text = award.revokedReason;
    } else if (award.credential.isEmpty()) {
        notice.answer = QStringLiteral("unsigned");
    } else if (const QDateTime given = givenAt(award); given.isValid() && award.expiresAt <= given) {
        notice.at = given;
        notice.answer = QStringLiteral("ended");
        notice.when = award.expiresAt;
    }
    return notice;
}

QString earnedNoticeId(const BadgeAward& award)
{
    return QStringLiteral("earned:%1:%2").arg(award.badgeId).arg(award.cycle);
}

std::optional<Notice> noticeOf(const Kudos& kudos, const QString& me)
{
    if (kudos.toId != me || kudos.removedAt.isValid())
        return std::nullopt;
    Notice notice = noticeIn(QStringLiteral("kudos"), kudos.givenAt, QStringLiteral("profile"), me);
    notice.id = QStringLiteral("kudos:") + kudos.id;
    notice.who = kudos.fromId;
    notice.text = excerptOf(kudos.text);
    return notice;
}

std::optional<Notice> noticeOf(const Recommendation& recommendation, const QString& me)
{
    if (recommendation.toId != me || recommendation.removedAt.isValid())
        return std::nullopt;
    Notice notice =
        noticeIn(QStringLiteral("recommended"), recommendation.at, QStringLiteral("course"), recommendation.courseId);
    notice.id = QStringLiteral("recommended:") + recommendation.id;
    notice.who = recommendation.fromId;
    notice.text = excerptOf(recommendation.text);
    if (recommendation.fromId.isEmpty())
        notice.answer = QStringLiteral("office");
    return notice;
}

std::optional<Notice> noticeOf(const PersonSkill& said, const QString& me)
{
    if (said.raterId != me || said.personId == me || !said.contestedAt.isValid() || said.removedAt.isValid())
        return std::nullopt;
    Notice notice = noticeIn(QStringLiteral("contested"), said.contestedAt, QStringLiteral("profile"), said.personId);
    notice.id = QStringLiteral("contested:%1:%2").arg(said.id, toWire(said.contestedAt));
    notice.partId = said.skillId;
    notice.who = said.personId;
    notice.text = excerptOf(said.contestReason);
    return notice;
}

QList<Notice> endingNotices(const QList<BadgeAward>& awards, const QDateTime& from, const QDateTime& to)
{
    QList<Notice> notices;
    for (const BadgeAward& award : endingAwards(awards, from, to.addDays(kDaysBeforeItEnds.front()))) {
        Notice notice = noticeIn(QStringLiteral("ends"), {}, QStringLiteral("badge"), award.id);
        notice.id = QStringLiteral("ends:%1:").arg(award.id);
        notice.title = award.title;
        addEndings(notices, notice, award.expiresAt, renewableFrom(award), from, to);
        const QDateTime given = givenAt(award);
        notices.removeIf([&](const Notice& one) { return one.aboutId == award.id && !isKnownToo(one, award, given); });
    }
    return notices;
}

QList<Notice> endingNotices(const QList<Enrollment>& certificates, const QDateTime& from, const QDateTime& to)
{
    QList<Notice> notices;
    for (const Enrollment& enrollment : certificates) {
        Notice notice = noticeIn(QStringLiteral("ends"), {}, QStringLiteral("course"), enrollment.courseId);
        notice.id = QStringLiteral("ends:%1:%2:").arg(enrollment.id, toWire(enrollment.expiresAt));
        addEndings(notices, notice, enrollment.expiresAt, {}, from, to);
    }
    return notices;
}

std::optional<Notice> noticeOf(const CommunityMember& member, const Community& community, bool moderates,
                               const QString& me)
{
    const bool invited = member.state == QLatin1StringView("invited") && member.personId == me;
    const bool asks = member.state == QLatin1StringView("asked") && member.personId != me && moderates;
    const bool declined = member.state == QLatin1StringView("declined") && member.invitedBy == me;
    const bool removed =
        member.state == QLatin1StringView("removed") && member.personId == me && member.removedBy != me;
    if (!invited && !asks && !declined && !removed)
        return std::nullopt;
    const QString kind = asks ? QStringLiteral("ask") : removed ? member.state : QStringLiteral("invited");
    Notice notice = noticeIn(kind, member.updatedAt, QStringLiteral("community"), member.communityId);
    notice.id = member.state + QLatin1Char(':') + member.id + toWire(member.updatedAt);
    notice.places = {member.communityId};
    notice.who = invited ? member.invitedBy : removed ? member.removedBy : member.personId;
    if (declined)
        notice.answer = member.state;
    if (removed && !member.since.isValid()) // they asked, and never were in it
        notice.answer = QStringLiteral("not_admitted");
    notice.title = community.name;
    notice.text = removed ? excerptOf(member.removeReason) : member.text;
    return notice;
}

std::optional<Notice> noticeOf(const Report& report, const Community& community, const QString& me)
{
    if (report.personId == me || report.state != QLatin1StringView("open"))
        return std::nullopt;
    Notice notice =
        noticeIn(QStringLiteral("report"), report.createdAt, QStringLiteral("community"), report.communityId);
    notice.id = QStringLiteral("report:") + report.id + toWire(report.createdAt);
    notice.places = {report.communityId};
    notice.who = report.personId;
    notice.title = community.name;
    notice.text = report.reason;
    return notice;
}

namespace {

Notice ofEvent(const QString& kind, const Event& event, const EventChange& change)
{
    const QDateTime heard = change.arrivedAt.isValid() ? change.arrivedAt : change.at;
    Notice notice = noticeIn(kind, heard, QStringLiteral("event"), event.id);
    notice.here = true;
    notice.places = {event.communityId};
    notice.who = change.by;
    notice.title = event.title;
    notice.when = event.startsAt;
    notice.zones = {event.timezone};
    notice.until = event.endsAt;
    return notice;
}

} // namespace

QList<Notice> noticesOf(const Event& event, const EventAnswer& answer)
{
    QList<Notice> notices;
    if (!comes(answer.answer))
        return notices;
    for (const EventChange& change : event.changes) {
        Notice notice = ofEvent(QStringLiteral("event_changed"), event, change);
        const bool seen = answer.seenAt.isValid() ? change.at <= answer.seenAt : notice.at <= answer.updatedAt;
        if (seen || change.by == answer.personId || change.what == kPlanned)
            continue;
        const bool ends = change.what == QLatin1StringView("cancelled");
        for (Notice& before : notices)
            before.settled = before.settled || ends || before.answer == change.what;
        notice.id = QStringLiteral("event_changed:%1:%2:%3").arg(event.id, change.what, toWire(change.at));
        notice.answer = change.what;
        const bool known = !change.from.isEmpty() || !change.to.isEmpty();
        if (change.what == QLatin1StringView("place")) {
            notice.text = known ? change.to : event.location.isEmpty() ? event.url : event.location;
            notice.textBefore = change.from;
        } else if (change.what == QLatin1StringView("moved") && known) {
            notice.when = instantFromWire(change.to);
            notice.whenBefore = instantFromWire(change.from);
        }
        notices.append(notice);
    }
    return notices;
}

std::optional<Notice> newEventNotice(const Event& event, const QDateTime& since, bool answered, const QString& me)
{
    if (event.changes.isEmpty())
        return std::nullopt;
    const EventChange& planned = event.changes.front();
    if (planned.what != kPlanned || planned.by == me)
        return std::nullopt;
    Notice notice = ofEvent(QStringLiteral("event_new"), event, planned);
    if (since.isValid() && notice.at < since) // it was there when they came
        return std::nullopt;
    notice.id = QStringLiteral("event_new:") + event.id;
    notice.until = event.startsAt;
    notice.settled = answered || event.cancelledAt.isValid();
    notice.text = event.location;
    return notice;
}

QList<Notice> noticesOf(const Mentorship& mentorship, const QString& me)
{
    const bool mentor = mentorship.mentorId == me;
    const QDateTime& mine = mentor ? mentorship.mentorAgreedAt : mentorship.menteeAgreedAt;
    const QDateTime& theirs = mentor ? mentorship.menteeAgreedAt : mentorship.mentorAgreedAt;
    const auto is = [&](const char* state) { return mentorship.state == QLatin1StringView(state); };
    const bool asked = mentorship.proposedBy != me;
    QList<Notice> notices;
    const auto tell = [&](const char* kind, const QDateTime& at, const char* answer, const QString& text) {
        Notice notice = noticeIn(QString::fromLatin1(kind), at, QStringLiteral("mentorship"), mentorship.id);
        notice.id = notice.kind + QLatin1Char(':') + mentorship.id;
        notice.who = mentor ? mentorship.menteeId : mentorship.mentorId;
        notice.answer = QString::fromLatin1(answer);
        notice.text = excerptOf(text);
        notices.append(notice);
    };
    if (asked) {
        tell("mentor_asked", mentorship.createdAt, "", mentorship.message);
        notices.back().settled = !is("proposed") || mine.isValid();
    }
    if (mine.isValid() && theirs.isValid() && mine <= theirs) {
        tell("mentor_answered", theirs, "agreed", {}); // of two whom a programme asked, the first hears of the second
        notices.back().settled = is("ended");
    }
    if (is("declined") && mine.isValid() && !theirs.isValid())
        tell("mentor_answered", mentorship.updatedAt, "declined", mentorship.reason);
    const bool backByMentor = mentorship.proposedBy == mentorship.mentorId;
    if (is("withdrawn") && mentor != backByMentor) {
        tell("mentor_asked", mentorship.updatedAt, "withdrawn", {});
        notices.back().id += QStringLiteral(":withdrawn");
    }
    if (is("ended") && mentorship.endedBy != me)
        tell("mentor_ended", mentorship.endedAt, "", mentorship.closing);
    return notices;
}

namespace {

// A new time was declined, and what was agreed before takes place.
bool isKept(const MentorSession& session, const SessionAct& declined)
{
    if (!declined.on.isValid())
        return wasPutBack(session);
    const auto change = std::ranges::find(session.changes, declined.on, &SessionChange::at);
    return takesPlace(session) && (change == session.changes.end() || !change->cancelled);
}

} // namespace

QList<Notice> noticesOf(const MentorSession& session, const QString& me)
{
    QList<Notice> notices;
    const auto acts = actsOf(session);
    for (const SessionAct& act : acts) {
        const auto is = [&](const char* word) { return act.act == QLatin1StringView(word); };
        if (is("edited") || is("replaced")) // by the other series, of which the agreement is told
            continue;
        for (Notice& before : notices)
            before.settled = true;
        if (act.by == me || is("ended"))
            continue;
        Notice notice =
            noticeIn(QStringLiteral("session_") + act.act, act.at, QStringLiteral("mentorship"), session.mentorshipId);
        if (is("accepted") || is("declined") || is("doubted")) {
            notice.kind = QStringLiteral("mentor_answered");
            notice.answer = is("accepted")         ? QStringLiteral("agreed")
                            : is("doubted")        ? QStringLiteral("perhaps")
                            : isKept(session, act) ? QStringLiteral("kept")
                                                   : act.act;
        }
        notice.id = QStringLiteral("session_act:") + session.id + toWire(act.at);
        notice.partId = session.id;
        notice.who = act.by;
        notice.title = session.title;
        notice.when = act.when;
        notice.text = excerptOf(act.reason);
        notices.append(notice);
    }
    return notices;
}

std::optional<Notice> noticeOf(const MentoringFeedback& feedback, const QString& me)
{
    if (feedback.personId == me || !feedback.shared || (feedback.text.isEmpty() && feedback.rating == 0))
        return std::nullopt;
    Notice notice = noticeIn(QStringLiteral("mentor_answered"), feedback.updatedAt, QStringLiteral("mentorship"),
                             feedback.mentorshipId);
    notice.id = QStringLiteral("feedback:") + feedback.id;
    notice.answer = QStringLiteral("feedback");
    notice.who = feedback.personId;
    notice.text = excerptOf(feedback.text);
    return notice;
}

} // namespace domain
