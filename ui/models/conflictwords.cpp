// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conflictwords.h"

#include "app/domain/enrollment.h"
#include "app/domain/json.h"
#include "app/domain/mentoringrules.h"
#include "app/domain/mentorsession.h"
#include "app/domain/mentorshiprules.h"
#include "app/domain/noticesof.h"
#include "app/domain/pathway.h"
#include "app/domain/requestrules.h"
#include "app/domain/rules.h"
#include "app/domain/sessionrules.h"
#include "ui/models/fieldwords.h"
#include "ui/models/noticewords.h"
#include "ui/models/programmewords.h"
#include "ui/models/syncwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace models {

namespace {

struct ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(models::ConflictText)
};

QString momentOr(const QDateTime& at, const QDateTime& now)
{
    return at.isValid() ? momentWords(at, now) : QString();
}

QString feedbackWords(const domain::MentoringFeedback& feedback)
{
    const QString figure =
        feedback.rating > 0 ? ConflictText::tr("%1 of 5").arg(feedback.rating) : ConflictText::tr("no figure");
    return (feedback.text.isEmpty() ? ConflictText::tr("No words") : feedback.text) + QLatin1Char('\n') +
           inLine({figure, feedback.shared ? ConflictText::tr("read by both") : ConflictText::tr("read by you alone")});
}

// Of whom the server's version is, where the server says so; else empty.
QString changedBy(const services::OutboxItem& item)
{
    return item.theirs.value(QLatin1StringView("updated_by")).toString();
}

QDateTime changedAt(const services::OutboxItem& item)
{
    return domain::instantFromWire(item.theirs.value(QLatin1StringView("updated_at")).toString());
}

template <typename T>
T versionOf(const QJsonObject& json)
{
    return domain::fromJson<T>(json).value_or(T{});
}

} // namespace

QString outcomeWords(const QString& outcome)
{
    if (outcome == QLatin1StringView("reached"))
        return ConflictText::tr("We reached what we wanted");
    return outcome == QLatin1StringView("partly") ? ConflictText::tr("We reached a part of it")
                                                  : ConflictText::tr("We stopped before that");
}

QString ownWords(const domain::Command& command)
{
    for (const char* member : {"text", "closing", "reason", "message"}) {
        const QString words = command.payload.value(QLatin1StringView(member)).toString();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

// How it ended, and with which words.
static QString endingWords(const QString& outcome, const QString& closing)
{
    const QString how = outcomeWords(outcome);
    return closing.isEmpty() ? how : how + QLatin1Char('\n') + closing;
}

ConflictSide mySide(const QString& commandKind, const QString& text, const QDateTime& at, const QDateTime& now)
{
    return {decisionWords(commandKind),
            at.isValid() ? momentWords(at, now) : ConflictText::tr("while it could not be sent"), text};
}

ConflictSide mySide(const services::OutboxItem& item, const QDateTime& now, const NameOf& nameOf)
{
    if (isOfProgramme(item))
        return {commandWords(item.command, item.subject), momentOr(item.command.at, now), myPairs(item, nameOf)};
    if (changesFields(item))
        return {metWords(item, item.command.payload), momentOr(item.command.at, now), {}};
    QString said;
    for (const EditableField& field : editableFields(item.command)) {
        if (field.many && said.isEmpty())
            said = item.command.payload.value(field.member).toString();
    }
    if (item.command.kind == QLatin1StringView("mentoring_feedback.give")) {
        QJsonObject whole = item.command.payload;
        whole.insert(QStringLiteral("id"), item.command.target);
        return {commandWords(item.command, item.subject), momentOr(item.command.at, now),
                feedbackWords(versionOf<domain::MentoringFeedback>(whole))};
    }
    if (domain::targetKind(item.command.kind) == domain::kindOf<domain::CourseRequest>() &&
        item.command.kind != QLatin1StringView("request.submit"))
        return mySide(item.command.kind, said, item.command.at, now);
    if (item.command.kind == QLatin1StringView("availability.set")) {
        QJsonObject whole = item.command.payload;
        whole.insert(QStringLiteral("id"), item.command.target);
        const auto payload = versionOf<domain::Availability>(whole);
        const QString zone = payload.timezone.isEmpty()
                                 ? item.command.payload.value(QLatin1StringView("timezone_was")).toString()
                                 : payload.timezone;
        return {zoneWords(zone), momentOr(item.command.at, now), weekWords(payload.hours)};
    }
    if (item.command.kind == QLatin1StringView("mentorship.end"))
        said = endingWords(item.command.payload.value(QLatin1StringView("outcome")).toString(),
                           item.command.payload.value(QLatin1StringView("closing")).toString());
    for (const char* member : {"when", "starts_at", "occurrence"}) {
        const QString at = item.command.payload.value(QLatin1StringView(member)).toString();
        const bool ofSession = domain::targetKind(item.command.kind) == domain::kindOf<domain::MentorSession>();
        if (const QDateTime time = domain::instantFromWire(at); ofSession && time.isValid()) {
            const QString when = momentWords(time, item.zones);
            said = said.isEmpty() ? when : when + QLatin1Char('\n') + said;
            break;
        }
    }
    return {commandWords(item.command, item.subject), momentOr(item.command.at, now), said};
}

ConflictSide theirSide(const domain::CourseRequest& request, const QString& me, const NameOf& nameOf,
                       const QDateTime& now)
{
    if (request.events.isEmpty())
        return {stateWords(request), momentOr(request.updatedAt, now), {}};
    const domain::RequestEvent& last = request.events.constLast();
    return {eventWords(last, me, nameOf), momentWords(last.at, now), last.text};
}

// The one of a series that the command is about, where it is off; else nothing.
static const domain::SessionChange* calledOff(const domain::MentorSession& session, const services::OutboxItem& item)
{
    const QDateTime one =
        domain::instantFromWire(item.command.payload.value(QLatin1StringView("occurrence")).toString());
    const auto change = std::ranges::find(session.changes, one, &domain::SessionChange::at);
    const bool off = one.isValid() && change != session.changes.end() && change->cancelled;
    return off && domain::takesPlace(session) ? &*change : nullptr;
}

// Who called it off, when, and why.
static ConflictSide calledOffSide(const domain::MentorSession& session, const QDateTime& one,
                                  const services::OutboxItem& item, const NameOf& nameOf, const QDateTime& now)
{
    const auto acts = domain::actsOf(session);
    const auto act = std::find_if(acts.crbegin(), acts.crend(), [&](const domain::SessionAct& done) {
        return done.on == one && done.act == QLatin1StringView("cancelled");
    });
    ConflictSide side{ConflictText::tr("This meeting is cancelled"), {}, momentWords(one, item.zones)};
    if (act == acts.crend())
        return side;
    if (act->when.isValid())
        side.said = momentWords(act->when, item.zones);
    if (!act->reason.isEmpty())
        side.said += QLatin1Char('\n') + act->reason;
    side.when = inLine({nameOf(act->by), momentOr(act->at, now)});
    return side;
}

// What the other person did, and what stands now.
static ConflictSide theirSide(const domain::MentorSession& session, const services::OutboxItem& item, const QString& me,
                              const NameOf& nameOf, const QDateTime& now)
{
    if (const auto* off = calledOff(session, item))
        return calledOffSide(session, off->at, item, nameOf, now);
    QStringList said{domain::reasonOf(session)};
    if (domain::takesPlace(session))
        said.prepend(momentWords(domain::proposedTime(session), item.zones));
    said.removeAll(QString());
    const auto notices = domain::noticesOf(session, me);
    auto told = notices.isEmpty() || notices.back().settled ? std::nullopt : std::optional(notices.back());
    QString what = session.act == QLatin1StringView("ended")         ? ConflictText::tr("The mentorship has ended.")
                   : session.state == QLatin1StringView("cancelled") ? ConflictText::tr("The session is cancelled")
                   : session.state == QLatin1StringView("declined")  ? ConflictText::tr("The time is declined")
                                                                     : QString();
    if (told) {
        told->who = nameOf(told->who);
        what = noticeWords(*told).title;
    } else if (what.isEmpty() && !said.isEmpty()) {
        what = said.takeFirst();
    }
    return {what, momentOr(session.updatedAt, now), said.join(QLatin1Char('\n'))};
}

static ConflictSide theirSide(const domain::Mentorship& mentorship, const QString& me, const NameOf& nameOf,
                              const QDateTime& now)
{
    const auto notices = domain::noticesOf(mentorship, me);
    const QString when = momentOr(mentorship.updatedAt, now);
    const bool ended = mentorship.state == QLatin1StringView("ended");
    const QString said = ended ? endingWords(mentorship.outcome, mentorship.closing) : mentorship.reason;
    if (notices.isEmpty() || notices.back().settled) // one's own doing, on another device
        return {domain::isRunning(mentorship) ? ConflictText::tr("You have this mentorship")
                : domain::isOpen(mentorship)  ? ConflictText::tr("It waits for an answer")
                : ended                       ? ConflictText::tr("It has ended already")
                                              : ConflictText::tr("There is no such mentorship"),
                when, said};
    domain::Notice told = notices.back();
    told.who = nameOf(told.who);
    return {noticeWords(told).title, when, said};
}

// Whether what was decided here can still be decided of what is there; for what the rule needs nobody else to know.
static bool isPossible(const services::OutboxItem& item, const QString& me)
{
    domain::RuleContext context;
    context.actorId = me;
    return domain::applyRule(item.command, context, item.theirs).has_value();
}

// Hours in another zone than those that stand since: the person has seen both now.
static QJsonObject hoursAgain(const services::OutboxItem& item)
{
    QJsonObject payload = item.command.payload;
    if (payload.value(QLatin1StringView("timezone")).toString().isEmpty())
        payload.insert(QStringLiteral("timezone"), payload.value(QLatin1StringView("timezone_was")));
    // Days that only the other device changed stay as it has them.
    QList<domain::WeekSlot> was, mine, theirs;
    if (payload.value(QLatin1StringView("timezone")) == item.theirs.value(QLatin1StringView("timezone")) &&
        domain::wire::decode(payload.value(QLatin1StringView("hours_were")), was) &&
        domain::wire::decode(payload.value(QLatin1StringView("hours")), mine) &&
        domain::wire::decode(item.theirs.value(QLatin1StringView("hours")), theirs))
        payload.insert(QStringLiteral("hours"), domain::wire::encode(domain::mergedWeek(was, mine, theirs)));
    payload.insert(QStringLiteral("timezone_was"), item.theirs.value(QLatin1StringView("timezone")));
    payload.insert(QStringLiteral("hours_were"), item.theirs.value(QLatin1StringView("hours")));
    return payload;
}

AnswerAgain answerAgain(const services::OutboxItem& item, const QString& me)
{
    if (isOfProgramme(item) && !item.theirs.isEmpty())
        return programmeAgain(item);
    if (changesFields(item) && !item.theirs.isEmpty())
        return {AnswerAgain::What::Same, insistingOn(item)};
    if (item.command.kind == QLatin1StringView("availability.set") && !item.theirs.isEmpty())
        return {AnswerAgain::What::Same, hoursAgain(item)};
    const auto is = [&](const char* kind) { return item.command.kind == QLatin1StringView(kind); };
    const bool agrees = is("mentor_session.accept");
    if (!agrees && !is("mentor_session.decline") && !is("mentor_session.doubt")) {
        const QString kind = domain::targetKind(item.command.kind);
        if (kind == domain::kindOf<domain::CourseRequest>() && !item.theirs.isEmpty() &&
            !domain::isOpen(versionOf<domain::CourseRequest>(item.theirs)))
            return {AnswerAgain::What::Nothing, {}};
        const bool ofTwo =
            kind == domain::kindOf<domain::Mentorship>() || kind == domain::kindOf<domain::MentorSession>();
        if (ofTwo && !isPossible(item, me))
            return {AnswerAgain::What::Nothing, {}};
        const bool anew =
            is("mentor_session.change") && calledOff(versionOf<domain::MentorSession>(item.theirs), item) != nullptr;
        return {anew ? AnswerAgain::What::Anew : AnswerAgain::What::Same, {}};
    }
    const auto there = versionOf<domain::MentorSession>(item.theirs);
    const QJsonValue seen = item.command.payload.value(QLatin1StringView("sequence"));
    if (!domain::waitsFor(there, me))
        return {AnswerAgain::What::Nothing, {}};
    if (seen.toInt(-1) == there.sequence)
        return {AnswerAgain::What::Same, {}};
    QJsonObject payload = item.command.payload;
    payload.insert(QStringLiteral("sequence"), there.sequence);
    payload.insert(QStringLiteral("when"), domain::toWire(domain::proposedTime(there)));
    const QDateTime one = domain::instantFromWire(payload.value(QLatin1StringView("occurrence")).toString());
    if (one.isValid() && !domain::waitsFor(there, me, one))
        return {AnswerAgain::What::Nothing, {}};
    const auto change = std::ranges::find(there.changes, one, &domain::SessionChange::at);
    if (one.isValid() && change != there.changes.end())
        payload.insert(QStringLiteral("when"), domain::toWire(change->startsAt));
    return {agrees ? AnswerAgain::What::NewTime : AnswerAgain::What::Nothing, payload};
}

bool isOwnDoing(const services::OutboxItem& item, const QString& me)
{
    if (item.theirs.isEmpty() || me.isEmpty())
        return false;
    if (const QString by = changedBy(item); !by.isEmpty())
        return by == me;
    const QString kind = domain::targetKind(item.command.kind);
    if (kind == domain::kindOf<domain::Event>()) {
        const auto there = versionOf<domain::Event>(item.theirs);
        return !there.changes.isEmpty() && there.changes.constLast().by == me;
    }
    if (kind == domain::kindOf<domain::CourseRequest>()) {
        const auto there = versionOf<domain::CourseRequest>(item.theirs);
        return !there.events.isEmpty() && there.events.constLast().actorId == me;
    }
    if (kind == domain::kindOf<domain::MentorSession>())
        return versionOf<domain::MentorSession>(item.theirs).actBy == me;
    if (kind == domain::kindOf<domain::Mentorship>()) {
        const auto notices = domain::noticesOf(versionOf<domain::Mentorship>(item.theirs), me);
        return notices.isEmpty() || notices.back().settled;
    }
    return kind == domain::kindOf<domain::Enrollment>() || kind == domain::kindOf<domain::PathwayEnrollment>() ||
           kind == domain::kindOf<domain::Delegation>() || kind == domain::kindOf<domain::Availability>() ||
           kind == domain::kindOf<domain::MentoringFeedback>();
}

bool isOwnDecline(const services::OutboxItem& item, const QString& me)
{
    if (domain::targetKind(item.command.kind) != domain::kindOf<domain::MentorSession>())
        return false;
    const auto there = versionOf<domain::MentorSession>(item.theirs);
    return there.state == QLatin1StringView("declined") && there.actBy == me;
}

QString doneWords(const services::OutboxItem& item, const QDateTime& now)
{
    const QString at = momentWords(item.command.at, now);
    const QDateTime there = changedAt(item);
    if (item.state != QLatin1StringView("wedged") || !there.isValid() || there == item.command.at)
        return ConflictText::tr("You did this at %1.").arg(at);
    return there < item.command.at ? ConflictText::tr("You did this at %1, after what is on the server.").arg(at)
                                   : ConflictText::tr("You did this at %1, before what is on the server.").arg(at);
}

std::optional<ConflictSide> theirSide(const services::OutboxItem& item, const QString& me, const NameOf& nameOf,
                                      const QDateTime& now)
{
    if (item.theirs.isEmpty())
        return std::nullopt;
    if (isOfProgramme(item))
        return theirProgramme(item, nameOf, now);
    if (changesFields(item)) {
        const QString by = changedBy(item);
        const QString who = by.isEmpty() ? QString()
                            : by == me   ? ConflictText::tr("you, on another device")
                                         : nameOf(by);
        return ConflictSide{metWords(item, item.theirs), inLine({who, momentOr(changedAt(item), now)}), {}};
    }
    const QString kind = domain::targetKind(item.command.kind);
    if (kind == domain::kindOf<domain::CourseRequest>())
        return theirSide(versionOf<domain::CourseRequest>(item.theirs), me, nameOf, now);
    if (kind == domain::kindOf<domain::MentorSession>()) {
        const auto there = versionOf<domain::MentorSession>(item.theirs);
        return theirSide(there, item, me, nameOf, now);
    }
    if (kind == domain::kindOf<domain::MentoringFeedback>()) {
        const auto there = versionOf<domain::MentoringFeedback>(item.theirs);
        return ConflictSide{ConflictText::tr("Your feedback from another device"), momentOr(there.updatedAt, now),
                            feedbackWords(there)};
    }
    if (kind == domain::kindOf<domain::Mentorship>())
        return theirSide(versionOf<domain::Mentorship>(item.theirs), me, nameOf, now);
    if (kind == domain::kindOf<domain::Availability>()) {
        const auto there = versionOf<domain::Availability>(item.theirs);
        return ConflictSide{zoneWords(there.timezone), momentOr(there.updatedAt, now), weekWords(there.hours)};
    }
    if (kind == domain::kindOf<domain::Enrollment>()) {
        const auto there = versionOf<domain::Enrollment>(item.theirs);
        const QString what = there.state == QLatin1StringView("withdrawn") ? ConflictText::tr("You are not registered")
                                                                           : Words::enrollmentState(there.state);
        return ConflictSide{what, momentOr(there.updatedAt, now), {}};
    }
    if (kind == domain::kindOf<domain::PathwayEnrollment>()) {
        const auto there = versionOf<domain::PathwayEnrollment>(item.theirs);
        return ConflictSide{there.state == QLatin1StringView("active") ? ConflictText::tr("You follow the pathway")
                                                                       : ConflictText::tr("You do not follow it"),
                            momentOr(there.updatedAt, now),
                            {}};
    }
    if (kind == domain::kindOf<domain::Delegation>()) {
        const auto there = versionOf<domain::Delegation>(item.theirs);
        const QString until = momentOr(there.endsAt, now);
        return ConflictSide{
            there.endsAt > now
                ? ConflictText::tr("%1 stands in for you until %2").arg(apart(nameOf(there.delegateId)), until)
                : ConflictText::tr("Nobody stands in for you"),
            momentOr(there.updatedAt, now),
            {}};
    }
    return std::nullopt;
}

} // namespace models
