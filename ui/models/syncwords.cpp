// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/syncwords.h"

#include "app/base/listed.h"
#include "app/domain/fieldmerge.h"
#include "ui/models/conflictwords.h"
#include "ui/models/errorwords.h"
#include "ui/models/fieldwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace models {

namespace {

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(models::SyncText)
};

QString asOfWords(const services::SyncStatus& status, const QDateTime& now)
{
    return status.asOf.isValid() ? SyncText::tr("As of %1.").arg(momentWords(status.asOf, now))
                                 : SyncText::tr("Nothing has been fetched yet.");
}

QString nextTryWords(const services::SyncStatus& status, const QDateTime& now)
{
    if (!status.nextTryAt.isValid() || status.nextTryAt <= now)
        return {};
    return SyncText::tr("The next try is in %1.").arg(secondsWords(now.secsTo(status.nextTryAt)));
}

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

// What stands between this computer and the server, which may be as well as ever.
bool isNotTheServer(const base::Error& error)
{
    return std::ranges::any_of(
        std::array{"tls", "no-tls", "proxy", "proxy-refuses", "proxy-unreachable", "not-the-server", "issuer-answer"},
        [&](const char* code) { return error.code == QLatin1StringView(code); });
}

bool isDeactivated(const services::SyncStatus& status)
{
    return status.lastError && status.lastError->code == QLatin1StringView("inactive-person");
}

// In few words what of that time alone does not mend; empty: nothing.
QString hurdleLine(const services::SyncStatus& status)
{
    constexpr std::array kHurdles{
        std::pair{"tls", QT_TRANSLATE_NOOP("models::SyncText", "certificate not trusted")},
        std::pair{"no-tls", QT_TRANSLATE_NOOP("models::SyncText", "no secure connection")},
        std::pair{"proxy", QT_TRANSLATE_NOOP("models::SyncText", "the proxy wants a password")},
        std::pair{"proxy-refuses", QT_TRANSLATE_NOOP("models::SyncText", "the proxy refuses")},
        std::pair{"proxy-unreachable", QT_TRANSLATE_NOOP("models::SyncText", "proxy not reachable")},
        std::pair{"inactive-person", QT_TRANSLATE_NOOP("models::SyncText", "account deactivated")},
    };
    if (!status.wanted || status.reach != services::Reach::ServerTrouble || !status.lastError)
        return {};
    for (const auto& [code, line] : kHurdles) {
        if (status.lastError->code == QLatin1StringView(code))
            return SyncText::tr(line);
    }
    return {};
}

SyncWords reachWords(const services::SyncStatus& status, const QDateTime& now)
{
    const QString local = SyncText::tr("You can go on; what you do is kept and sent later.");
    switch (status.reach) {
    case services::Reach::Offline:
        return {SyncText::tr("The server cannot be reached"),
                sentences({asOfWords(status, now), local, nextTryWords(status, now)}), Mood::Warning};
    case services::Reach::CaptivePortal:
        return {SyncText::tr("This network wants you to sign in to it first"),
                sentences({asOfWords(status, now), local}), Mood::Warning};
    case services::Reach::SignedOut:
        return {SyncText::tr("Your session has ended"), sentences({asOfWords(status, now), local}), Mood::Warning};
    case services::Reach::ServerTrouble: {
        if (isDeactivated(status)) {
            const ErrorWords words = wordsFor(*status.lastError);
            return {words.happened, sentences({words.safe, asOfWords(status, now), words.todo}), Mood::Danger};
        }
        if (status.lastError && isNotTheServer(*status.lastError)) {
            const ErrorWords words = wordsFor(*status.lastError);
            return {words.happened, sentences({words.todo, asOfWords(status, now), local, nextTryWords(status, now)}),
                    Mood::Danger};
        }
        const QString what = status.lastError ? wordsFor(*status.lastError).happened : QString();
        return {SyncText::tr("The server has trouble"),
                sentences({what, asOfWords(status, now), local, nextTryWords(status, now)}), Mood::Danger};
    }
    case services::Reach::Online:
        break;
    }
    return {SyncText::tr("Everything is up to date"), asOfWords(status, now), Mood::Success};
}

// As the change itself calls the thing that it gives another name: what is here may have the one of somebody else.
QString ownName(const domain::Command& command)
{
    const QJsonValue were = command.payload.value(domain::wereMember());
    for (const QString& member : {QStringLiteral("title"), QStringLiteral("name")}) {
        if (were.toObject().contains(member) && command.payload.contains(member))
            return command.payload.value(member).toString();
    }
    return {};
}

// Not all words name what they are about.
QString toldOf(const QString& words, const QString& thing)
{
    if (!words.contains(QLatin1StringView("%1")))
        return words;
    return words.arg(apart(thing.isEmpty() ? SyncText::tr("something that is not here") : thing));
}

struct Kind
{
    const char* kind;
    const char* words;
};

constexpr std::array kKinds{
    Kind{"enrollment.register", QT_TRANSLATE_NOOP("models::SyncText", "Registration for “%1”")},
    Kind{"enrollment.withdraw", QT_TRANSLATE_NOOP("models::SyncText", "Withdrawal from “%1”")},
    Kind{"attempt.save", QT_TRANSLATE_NOOP("models::SyncText", "Progress in “%1”")},
    Kind{"note.put", QT_TRANSLATE_NOOP("models::SyncText", "Note in “%1”")},
    Kind{"note.delete", QT_TRANSLATE_NOOP("models::SyncText", "Removal of a note in “%1”")},
    Kind{"pathway.join", QT_TRANSLATE_NOOP("models::SyncText", "Joining the pathway “%1”")},
    Kind{"pathway.leave", QT_TRANSLATE_NOOP("models::SyncText", "Leaving the pathway “%1”")},
    Kind{"request.submit", QT_TRANSLATE_NOOP("models::SyncText", "Request for “%1”")},
    Kind{"request.withdraw", QT_TRANSLATE_NOOP("models::SyncText", "Withdrawal of the request for “%1”")},
    Kind{"request.answer", QT_TRANSLATE_NOOP("models::SyncText", "Answer about “%1”")},
    Kind{"request.approve", QT_TRANSLATE_NOOP("models::SyncText", "Approval of “%1”")},
    Kind{"request.decline", QT_TRANSLATE_NOOP("models::SyncText", "Declining “%1”")},
    Kind{"request.ask", QT_TRANSLATE_NOOP("models::SyncText", "Question about “%1”")},
    Kind{"profile.update", QT_TRANSLATE_NOOP("models::SyncText", "Your profile")},
    Kind{"skill.assess", QT_TRANSLATE_NOOP("models::SyncText", "A level for “%1”")},
    Kind{"skill.endorse", QT_TRANSLATE_NOOP("models::SyncText", "Endorsement of “%1”")},
    Kind{"skill.retract", QT_TRANSLATE_NOOP("models::SyncText", "Taking back what you said of “%1”")},
    Kind{"skill.contest", QT_TRANSLATE_NOOP("models::SyncText", "Contesting what was said of “%1”")},
    Kind{"kudos.give", QT_TRANSLATE_NOOP("models::SyncText", "Kudos to “%1”")},
    Kind{"kudos.remove", QT_TRANSLATE_NOOP("models::SyncText", "Removal of kudos to “%1”")},
    Kind{"game.join", QT_TRANSLATE_NOOP("models::SyncText", "Taking part in the leaderboards")},
    Kind{"game.leave", QT_TRANSLATE_NOOP("models::SyncText", "Leaving the leaderboards")},
    Kind{"game.set_rules", QT_TRANSLATE_NOOP("models::SyncText", "The organisation's rules of points")},
    Kind{"challenge.set", QT_TRANSLATE_NOOP("models::SyncText", "The challenge “%1”")},
    Kind{"challenge.end", QT_TRANSLATE_NOOP("models::SyncText", "The end of the challenge “%1”")},
    Kind{"course.save", QT_TRANSLATE_NOOP("models::SyncText", "Saving “%1” for later")},
    Kind{"course.unsave", QT_TRANSLATE_NOOP("models::SyncText", "Not saving “%1” any more")},
    Kind{"course.recommend", QT_TRANSLATE_NOOP("models::SyncText", "Recommending “%1”")},
    Kind{"recommendation.remove", QT_TRANSLATE_NOOP("models::SyncText", "Putting away a recommendation")},
    Kind{"course.rate", QT_TRANSLATE_NOOP("models::SyncText", "Rating of “%1”")},
    Kind{"course.unrate", QT_TRANSLATE_NOOP("models::SyncText", "Taking back the rating of “%1”")},
    Kind{"wish.make", QT_TRANSLATE_NOOP("models::SyncText", "A wish to learning & development: “%1”")},
    Kind{"wish.remove", QT_TRANSLATE_NOOP("models::SyncText", "Taking back the wish for “%1”")},
    Kind{"demand.answer", QT_TRANSLATE_NOOP("models::SyncText", "One course for all who ask for “%1”")},
    Kind{"badge.define", QT_TRANSLATE_NOOP("models::SyncText", "The badge “%1”")},
    Kind{"badge.award", QT_TRANSLATE_NOOP("models::SyncText", "Awarding “%1”")},
    Kind{"badge.revoke", QT_TRANSLATE_NOOP("models::SyncText", "Revoking a badge")},
    Kind{"mentor_offer.put", QT_TRANSLATE_NOOP("models::SyncText", "Your offer to mentor")},
    Kind{"mentor_wish.put", QT_TRANSLATE_NOOP("models::SyncText", "Your wish for a mentor")},
    Kind{"availability.set", QT_TRANSLATE_NOOP("models::SyncText", "When you have time")},
    Kind{"mentorship.propose", QT_TRANSLATE_NOOP("models::SyncText", "Question to a mentor: “%1”")},
    Kind{"mentorship.agree", QT_TRANSLATE_NOOP("models::SyncText", "Agreement to the mentorship with “%1”")},
    Kind{"mentorship.decline", QT_TRANSLATE_NOOP("models::SyncText", "Declining the mentorship with “%1”")},
    Kind{"mentorship.withdraw", QT_TRANSLATE_NOOP("models::SyncText", "Taking back your question to “%1”")},
    Kind{"mentorship.begin", QT_TRANSLATE_NOOP("models::SyncText", "Beginning of the mentorship with “%1”")},
    Kind{"mentorship.end", QT_TRANSLATE_NOOP("models::SyncText", "End of the mentorship with “%1”")},
    Kind{"mentorship_entry.put", QT_TRANSLATE_NOOP("models::SyncText", "Something written for “%1”")},
    Kind{"mentorship_entry.remove", QT_TRANSLATE_NOOP("models::SyncText", "Removal of something written for “%1”")},
    Kind{"mentoring_feedback.give", QT_TRANSLATE_NOOP("models::SyncText", "Feedback about “%1”")},
    Kind{"mentor_session.propose", QT_TRANSLATE_NOOP("models::SyncText", "Proposal of the session “%1”")},
    Kind{"mentor_session.accept", QT_TRANSLATE_NOOP("models::SyncText", "Agreement to the session “%1”")},
    Kind{"mentor_session.decline", QT_TRANSLATE_NOOP("models::SyncText", "Declining the session “%1”")},
    Kind{"mentor_session.doubt", QT_TRANSLATE_NOOP("models::SyncText", "“Perhaps” to the session “%1”")},
    Kind{"mentor_session.change", QT_TRANSLATE_NOOP("models::SyncText", "Another time for the session “%1”")},
    Kind{"mentor_session.cancel", QT_TRANSLATE_NOOP("models::SyncText", "Cancellation of the session “%1”")},
    Kind{"mentor_programme.save", QT_TRANSLATE_NOOP("models::SyncText", "The programme “%1”")},
    Kind{"mentor_programme.publish", QT_TRANSLATE_NOOP("models::SyncText", "Publication of the programme “%1”")},
    Kind{"request.reassign", QT_TRANSLATE_NOOP("models::SyncText", "Passing on “%1”")},
    Kind{"community.create", QT_TRANSLATE_NOOP("models::SyncText", "The community “%1”")},
    Kind{"community.update", QT_TRANSLATE_NOOP("models::SyncText", "Changing the community “%1”")},
    Kind{"membership.join", QT_TRANSLATE_NOOP("models::SyncText", "Joining “%1”")},
    Kind{"membership.leave", QT_TRANSLATE_NOOP("models::SyncText", "Leaving “%1”")},
    Kind{"membership.admit", QT_TRANSLATE_NOOP("models::SyncText", "Admitting somebody to “%1”")},
    Kind{"membership.decline", QT_TRANSLATE_NOOP("models::SyncText", "Declining an invitation to “%1”")},
    Kind{"membership.withdraw", QT_TRANSLATE_NOOP("models::SyncText", "Taking back an invitation to “%1”")},
    Kind{"membership.remove", QT_TRANSLATE_NOOP("models::SyncText", "Removing somebody from “%1”")},
    Kind{"membership.appoint", QT_TRANSLATE_NOOP("models::SyncText", "A role in “%1”")},
    Kind{"event.plan", QT_TRANSLATE_NOOP("models::SyncText", "The event “%1”")},
    Kind{"event.change", QT_TRANSLATE_NOOP("models::SyncText", "Changing the event “%1”")},
    Kind{"event.cancel", QT_TRANSLATE_NOOP("models::SyncText", "Cancelling the event “%1”")},
    Kind{"event.answer", QT_TRANSLATE_NOOP("models::SyncText", "Your answer to “%1”")},
    Kind{"thread.start", QT_TRANSLATE_NOOP("models::SyncText", "The thread “%1”")},
    Kind{"thread.edit", QT_TRANSLATE_NOOP("models::SyncText", "Changing the thread “%1”")},
    Kind{"thread.remove", QT_TRANSLATE_NOOP("models::SyncText", "Removal of the thread “%1”")},
    Kind{"thread.accept", QT_TRANSLATE_NOOP("models::SyncText", "The accepted answer in “%1”")},
    Kind{"thread.pin", QT_TRANSLATE_NOOP("models::SyncText", "Pinning “%1”")},
    Kind{"thread.lock", QT_TRANSLATE_NOOP("models::SyncText", "Locking “%1”")},
    Kind{"thread.hide", QT_TRANSLATE_NOOP("models::SyncText", "Hiding “%1”")},
    Kind{"post.reply", QT_TRANSLATE_NOOP("models::SyncText", "Reply in “%1”")},
    Kind{"post.edit", QT_TRANSLATE_NOOP("models::SyncText", "Changing your reply in “%1”")},
    Kind{"post.remove", QT_TRANSLATE_NOOP("models::SyncText", "Removal of your reply in “%1”")},
    Kind{"post.hide", QT_TRANSLATE_NOOP("models::SyncText", "Hiding a reply in “%1”")},
    Kind{"reaction.set", QT_TRANSLATE_NOOP("models::SyncText", "Reaction in “%1”")},
    Kind{"attachment.put", QT_TRANSLATE_NOOP("models::SyncText", "A file for “%1”")},
    Kind{"report.make", QT_TRANSLATE_NOOP("models::SyncText", "Report about “%1”")},
    Kind{"report.settle", QT_TRANSLATE_NOOP("models::SyncText", "Answer to a report about “%1”")},
    Kind{"conversation.start", QT_TRANSLATE_NOOP("models::SyncText", "Conversation “%1”")},
    Kind{"conversation.change", QT_TRANSLATE_NOOP("models::SyncText", "Changing the conversation “%1”")},
    Kind{"conversation.leave", QT_TRANSLATE_NOOP("models::SyncText", "Leaving the conversation “%1”")},
    Kind{"message.send", QT_TRANSLATE_NOOP("models::SyncText", "Message in “%1”")},
    Kind{"message.edit", QT_TRANSLATE_NOOP("models::SyncText", "Changing a message in “%1”")},
    Kind{"message.remove", QT_TRANSLATE_NOOP("models::SyncText", "Removal of a message in “%1”")},
    Kind{"read.mark", QT_TRANSLATE_NOOP("models::SyncText", "How far you have read in “%1”")},
    Kind{"notices.set", QT_TRANSLATE_NOOP("models::SyncText", "How you want to be told")},
};

} // namespace

QString waitingCount(int n)
{
    return SyncText::tr("%n change(s) waiting", nullptr, n);
}

SyncWords syncWords(const services::SyncStatus& status, const QDateTime& now)
{
    if (!status.wanted)
        return {
            SyncText::tr("You work offline"),
            sentences({asOfWords(status, now), SyncText::tr("Nothing is sent or fetched until you go online again.")}),
            Mood::Neutral};
    if (status.phase == services::SyncPhase::FirstPull)
        return {SyncText::tr("Fetching for the first time"), SyncText::tr("You can look around meanwhile."),
                Mood::Accent};
    if (status.reach == services::Reach::Online && status.phase == services::SyncPhase::Pulling)
        return {SyncText::tr("Fetching what is new"), asOfWords(status, now), Mood::Accent};
    if (status.reach == services::Reach::Online && status.phase == services::SyncPhase::Pushing)
        return {SyncText::tr("Sending your changes"), asOfWords(status, now), Mood::Accent};
    if (status.reach != services::Reach::Online)
        return reachWords(status, now);
    if (status.wedged > 0)
        return {needsYouWords(status.wedged), asOfWords(status, now), Mood::Warning};
    if (status.waiting > 0)
        return {waitingCount(status.waiting), sentences({asOfWords(status, now), nextTryWords(status, now)}),
                Mood::Accent};
    return reachWords(status, now);
}

int unansweredOf(const services::SyncStatus& status)
{
    return status.waiting - status.wedged;
}

QString notHereYetWords()
{
    return SyncText::tr(
        "What belongs here is not on this computer at the moment. It is fetched anew from the server as "
        "soon as that can be reached.");
}

// The first sync has not ended, or the file that it filled was damaged.
bool isNotHereYet(const services::SyncStatus& status)
{
    return !status.asOf.isValid();
}

QString needsYouWords(int wedged)
{
    return SyncText::tr("%n change(s) need you", nullptr, wedged);
}

QString syncLine(const services::SyncStatus& status, const QDateTime& now)
{
    QStringList parts;
    if (const QString hurdle = hurdleLine(status); !hurdle.isEmpty())
        parts << hurdle;
    else if (!status.wanted || status.reach == services::Reach::Offline ||
             status.reach == services::Reach::CaptivePortal)
        parts << SyncText::tr("offline");
    else if (status.reach == services::Reach::SignedOut)
        parts << SyncText::tr("signed out");
    else if (status.asOf.isValid())
        parts << SyncText::tr("as of %1").arg(momentWords(status.asOf, now));
    if (const int waiting = unansweredOf(status); waiting > 0)
        parts << waitingCount(waiting);
    if (status.wedged > 0)
        parts << needsYouWords(status.wedged);
    return base::listed(parts);
}

QString commandWords(const domain::Command& command, const QString& subject)
{
    if (command.kind == QLatin1StringView("delegation.set"))
        return SyncText::tr("Somebody stands in for you");
    if (command.kind == QLatin1StringView("delegation.clear"))
        return SyncText::tr("The end of standing in for you");
    if (command.kind == QLatin1StringView("read.mark") &&
        command.payload.value(QLatin1StringView("about_kind")).toString().startsWith(QLatin1StringView("notice")))
        return SyncText::tr("What you have read of your notifications");
    QString thing = ownName(command);
    if (thing.isEmpty())
        thing = subject;
    for (const char* member : {"title", "name"}) {
        if (thing.isEmpty())
            thing = command.payload.value(QLatin1StringView(member)).toString();
    }
    for (const Kind& kind : kKinds) {
        if (command.kind == QLatin1StringView(kind.kind))
            return toldOf(SyncText::tr(kind.words), thing);
    }
    return thing.isEmpty() ? SyncText::tr("A change") : SyncText::tr("A change of “%1”").arg(apart(thing));
}

namespace {

const auto kThreadClosed = QStringLiteral("thread-closed");
const auto kMentorshipOver = QStringLiteral("mentorship-over");

// Of a thread's states only this one keeps a reply out.
bool repliesTooLate(const services::OutboxItem& item)
{
    return item.command.kind == QLatin1StringView("post.reply") && item.why == QLatin1StringView("wrong-state");
}

// Nor do a mentorship's states keep anything else out of it than its end does.
bool mentorshipIsOver(const services::OutboxItem& item)
{
    return item.why == QLatin1StringView("wrong-state") &&
           (item.command.kind == QLatin1StringView("mentor_session.propose") ||
            item.command.kind == QLatin1StringView("mentorship_entry.put"));
}

// Members may do these, whatever their role.
bool isForMembers(const services::OutboxItem& item)
{
    for (const char* kind : {"post.reply", "thread.start", "reaction.set", "event.plan", "event.answer"}) {
        if (item.why == QLatin1StringView("not-allowed") && item.command.kind == QLatin1StringView(kind))
            return true;
    }
    return false;
}

bool isForThoseInIt(const services::OutboxItem& item)
{
    return item.why == QLatin1StringView("no-such-target") && item.command.kind == QLatin1StringView("message.send");
}

// Anybody may do these, but in their own reporting line.
bool isInLine(const services::OutboxItem& item)
{
    return item.why == QLatin1StringView("not-allowed") &&
           (item.command.kind == QLatin1StringView("mentorship.propose") ||
            item.command.kind == QLatin1StringView("mentorship.agree"));
}

// Why, more closely than the server's word says it.
QString closerWhy(const services::OutboxItem& item)
{
    if (isForMembers(item))
        return QStringLiteral("members-only");
    if (isInLine(item))
        return QStringLiteral("in-line");
    if (isForThoseInIt(item))
        return QStringLiteral("not-in-it");
    return repliesTooLate(item) ? kThreadClosed : mentorshipIsOver(item) ? kMentorshipOver : item.why;
}

bool met(const QString& code)
{
    return code == QLatin1StringView("stale-revision") || code == QLatin1StringView("conflict");
}

// Two of one's own devices met: nobody else is to blame, and there is a choice only where there are two ways.
QString ownConflictWords(const services::OutboxItem& item, const QString& me)
{
    if (answerAgain(item, me).what == AnswerAgain::What::Nothing)
        return wordsForCode(QStringLiteral("wrong-state")).text();
    const ErrorWords words = wordsForCode(QStringLiteral("conflict"));
    return sentences({words.safe, words.todo});
}

} // namespace

QString waitingWords(const services::OutboxItem& item, const services::SyncStatus& status, const QDateTime& now,
                     const QString& me)
{
    if (item.state == QLatin1StringView("wedged") && met(item.why) && (isOwnDoing(item, me) || changesFields(item)))
        return ownConflictWords(item, me);
    if (item.state == QLatin1StringView("wedged")) {
        ErrorWords words = wordsForCode(closerWhy(item));
        if (met(item.why) && answerAgain(item, me).what == AnswerAgain::What::Nothing)
            words.todo.clear(); // there is nothing to choose
        return words.text();
    }
    if (item.state == QLatin1StringView("sending"))
        return SyncText::tr("It is being sent.");
    if (item.why.isEmpty() && item.beforeNeedsMe)
        return SyncText::tr("It waits until you have decided about this change, which comes before it: %1")
            .arg(commandWords(item.before, item.beforeSubject));
    if (status.wanted && isDeactivated(status))
        return SyncText::tr("It waits: nothing is sent while your account is deactivated.");
    QStringList parts;
    const bool later = status.wanted && item.nextTryAt.isValid() && item.nextTryAt > now;
    const QString wait = later ? secondsWords(now.secsTo(item.nextTryAt)) : QString();
    if (!status.wanted)
        parts << SyncText::tr("It waits because you work offline.");
    else if (status.reach == services::Reach::Offline)
        parts << SyncText::tr("It waits until the server can be reached.");
    else if (status.reach == services::Reach::CaptivePortal)
        parts << SyncText::tr("It waits until you have signed in to this network.");
    else if (status.reach == services::Reach::SignedOut)
        parts << SyncText::tr("It waits until you have signed in again.");
    else if (!item.why.isEmpty())
        parts << wordsForCode(item.why).happened;
    else if (status.reach == services::Reach::ServerTrouble && status.lastError)
        parts << wordsFor(*status.lastError).happened;
    else if (later && item.attempts == 0)
        parts << SyncText::tr("It is sent in %1; until then you can take it back.").arg(wait);
    else if (!item.before.id.isEmpty())
        parts << SyncText::tr("It is sent after this change, which comes before it: %1")
                     .arg(commandWords(item.before, item.beforeSubject));
    else
        parts << SyncText::tr("It is sent in a moment.");
    if (item.attempts > 0)
        parts << SyncText::tr("It was tried %n time(s).", nullptr, item.attempts);
    if (later && item.attempts > 0)
        parts << SyncText::tr("The next try is in %1.").arg(wait);
    return sentences(parts);
}

bool isFinal(const services::OutboxItem& item)
{
    if (item.state != QLatin1StringView("wedged"))
        return false;
    for (const char* code : {"wrong-state", "no-such-target", "not-allowed", "in-the-past", "already-open",
                             "already-granted", "answer-gone"}) {
        if (item.why == QLatin1StringView(code))
            return true;
    }
    return false;
}

bool isTooLate(const services::OutboxItem& item)
{
    return item.state == QLatin1StringView("wedged") && mentorshipIsOver(item);
}

} // namespace models
