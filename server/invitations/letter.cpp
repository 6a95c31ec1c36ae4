// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invitations/letter.h"

#include "app/base/timezones.h"
#include "app/calendar/itip.h"
#include "app/domain/json.h"
#include "app/domain/sessionrules.h"
#include "app/mentoring/meetings.h"
#include "server/invitations/news.h"
#include "server/invitations/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace invitations {

namespace {

constexpr int kYears = 100; // that a series is looked ahead: of at most 1,000 meetings to its end

QString whenFor(const QDateTime& when, const Letter& letter, const domain::Person& other)
{
    return whenFor(when, letter, other.timezone);
}

// Whose clock counts, when the two do not change theirs on the same days; empty otherwise.
QString clockFor(const QList<mentoring::Meeting>& meetings, const domain::MentorSession& session, const Letter& letter,
                 const domain::Person& other)
{
    const QTimeZone own = zoneOf(session.timezone);
    QList<int> apart;
    for (const mentoring::Meeting& meeting : meetings) {
        for (const QString& zone : {letter.reader.timezone, other.timezone})
            apart.append(own.offsetFromUtc(meeting.at) - zoneOf(zone).offsetFromUtc(meeting.at));
    }
    bool moves = false;
    for (qsizetype i = 2; i < apart.size(); ++i)
        moves = moves || apart[i] != apart[i - 2];
    if (!moves)
        return {};
    const QString clock = letter.locale().toString(session.startsAt.toTimeZone(own).time(), QLocale::ShortFormat);
    const QString place = session.timezone.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
    return letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "It stays at %1 in %2 when clocks change."))
        .arg(clock, letter.apart(place));
}

// How often, as the window's planner says it, and until when; empty: once.
QString seriesFor(const domain::MentorSession& session, const Letter& letter, const domain::Person& other)
{
    constexpr std::pair<const char*, const char*> kOften[] = {
        {"FREQ=WEEKLY", QT_TRANSLATE_NOOP("invitations::Letter", "Every week")},
        {"FREQ=WEEKLY;INTERVAL=2", QT_TRANSLATE_NOOP("invitations::Letter", "Every two weeks")},
        {"FREQ=WEEKLY;INTERVAL=4", QT_TRANSLATE_NOOP("invitations::Letter", "Every four weeks")},
        {"FREQ=MONTHLY", QT_TRANSLATE_NOOP("invitations::Letter", "Every month")},
    };
    if (session.rule.isEmpty())
        return {};
    domain::MentorSession planned = session;
    planned.state = QStringLiteral("accepted"); // the dates of one that is cancelled, too
    const auto all = mentoring::meetingsOf(planned, session.startsAt.addDays(-1), session.startsAt.addYears(kYears));
    QString often = letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "A series"));
    QString rule = session.rule;
    for (const char* part : {";COUNT=", ";UNTIL=", ";BYDAY="})
        rule = rule.section(QString::fromLatin1(part), 0, 0);
    for (const auto& [known, words] : kOften) {
        if (rule == QLatin1StringView(known))
            often = letter.say(words);
    }
    if (all.isEmpty())
        return often;
    const QDate last = all.back().starts.toTimeZone(zoneOf(letter.reader.timezone)).date();
    const QString until = letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "%1, the last time on %2"))
                              .arg(often, letter.locale().toString(last, QLocale::LongFormat));
    const QString clock = clockFor(all, session, letter, other);
    return clock.isEmpty() ? until : until + QLatin1Char('\n') + clock;
}

// A new time that nobody answered before it was: the one that was agreed stands again.
bool hasLapsed(const domain::MentorSession& session, const domain::SessionAct& act)
{
    const auto change = std::ranges::find(session.changes, act.on, &domain::SessionChange::at);
    return isAct(act, "moved") && change != session.changes.end() && !change->cancelled &&
           !domain::isProposed(*change) && change->startsAt != act.when;
}

bool haveLapsed(const domain::MentorSession& session, const News& news)
{
    return news.isOfSingles() &&
           std::ranges::all_of(news.singles, [&](const auto& act) { return hasLapsed(session, act); });
}

// Who did what, for whoever did not do it; empty for the others.
QString whoFor(const domain::SessionAct& act, const Letter& letter, const domain::Person& other)
{
    constexpr std::pair<const char*, const char*> kSaid[] = {
        {"proposed", QT_TRANSLATE_NOOP("invitations::Letter", "%1 proposes a session")},
        {"moved", QT_TRANSLATE_NOOP("invitations::Letter", "%1 proposes another time")},
        {"accepted", QT_TRANSLATE_NOOP("invitations::Letter", "%1 agrees")},
        {"doubted", QT_TRANSLATE_NOOP("invitations::Letter", "%1 says perhaps")},
        {"declined", QT_TRANSLATE_NOOP("invitations::Letter", "%1 declines")},
        {"cancelled", QT_TRANSLATE_NOOP("invitations::Letter", "%1 cancels a session")},
    };
    for (const auto& [word, said] : kSaid) {
        if (isAct(act, word) && act.by == other.id)
            return letter.say(said).arg(letter.apart(other.name));
    }
    return {};
}

QString subjectOf(const domain::MentorSession& session, const News& news, const QDateTime& since, const Letter& letter)
{
    const bool singles = news.isOfSingles();
    const char* words = QT_TRANSLATE_NOOP("invitations::Letter", "Invitation: %1");
    const auto isOffAlone = [&session](const domain::SessionAct& act) {
        const auto change = std::ranges::find(session.changes, act.on, &domain::SessionChange::at);
        return change != session.changes.end() && change->cancelled;
    };
    // Another time for one that was off, declined: it is off still.
    const bool offAgain = news.are("declined") && std::ranges::all_of(news.singles, isOffAlone);
    if (singles && (news.are("cancelled") || offAgain))
        words = news.singles.size() == 1 ? QT_TRANSLATE_NOOP("invitations::Letter", "One meeting is cancelled: %1")
                                         : QT_TRANSLATE_NOOP("invitations::Letter", "Some meetings are cancelled: %1");
    else if (haveLapsed(session, news) || (singles && news.are("declined")) ||
             (news.isWhole("declined") && domain::takesPlace(session)))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "The old time stays: %1");
    else if (isOff(session, news))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "Cancelled: %1");
    else if (news.isWhole("edited"))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "Changed: %1");
    else if (news.isWhole("replaced"))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "New time: %1");
    else if (session.state == QLatin1StringView("accepted") || news.isWhole("accepted") ||
             (singles && news.are("accepted")))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "Agreed: %1");
    else if (session.state == QLatin1StringView("moved") || wasTold(session, since))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "New time: %1");
    return letter.say(words).arg(letter.apart(session.title));
}

QString insteadFor(const QJsonObject& was, const Letter& letter, const domain::Person& other)
{
    const QDateTime before = domain::instantFromWire(was.value(QLatin1StringView("starts_at")).toString());
    return before.isValid() ? letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "instead of %1"))
                                  .arg(whenFor(before, letter, other))
                            : QString();
}

// What the act says of one of a series, as it is since then.
QStringList singleFor(const domain::MentorSession& session, const domain::SessionAct& act, bool allCancelled,
                      const Letter& letter, const domain::Person& other)
{
    const auto cancelled = [&](const QDateTime& when) {
        return letter.say("Cancelled: %1").arg(whenFor(when, letter, other));
    };
    if (isAct(act, "cancelled") && !allCancelled)
        return {cancelled(act.when)};
    const bool lapsed = hasLapsed(session, act);
    if (!isAct(act, "declined") && !lapsed)
        return {whenFor(act.when, letter, other), insteadFor(act.was, letter, other)};
    const auto change = std::ranges::find(session.changes, act.on, &domain::SessionChange::at);
    const bool off = change != session.changes.end() && change->cancelled;
    const QDateTime stands = change != session.changes.end() && !off ? change->startsAt : act.on;
    const char* declined = lapsed ? QT_TRANSLATE_NOOP("invitations::Letter", "Nobody answered the new time: %1")
                                  : QT_TRANSLATE_NOOP("invitations::Letter", "The new time was declined: %1");
    return {off ? cancelled(stands) : whenFor(stands, letter, other),
            letter.say(declined).arg(whenFor(act.when, letter, other))};
}

// All of it: when, and what is otherwise than before.
QStringList wholeFor(const domain::MentorSession& session, const News& news, const Letter& letter,
                     const domain::Person& other)
{
    QStringList lines;
    if (news.isWhole("ended"))
        lines << letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "The mentorship has ended."));
    if (news.isWhole("replaced"))
        lines << letter
                     .say(QT_TRANSLATE_NOOP("invitations::Letter",
                                            "What was held stays. The other meetings are at their new time from %1."))
                     .arg(whenFor(news.whole->when, letter, other));
    const bool wasHeld = domain::takesPlace(session) && (isOff(session, news) || news.isWhole("replaced"));
    if (wasHeld) // its beginning is over
        return lines;
    lines << whenFor(session.startsAt, letter, other);
    const bool declined = news.isWhole("declined") && domain::takesPlace(session);
    if (declined)
        lines << letter.say("The new time was declined: %1").arg(whenFor(news.whole->when, letter, other));
    if (declined || isOff(session, news))
        return lines;
    lines << insteadFor(news.was, letter, other);
    if (news.was.contains(QLatin1StringView("minutes"))) {
        const QDateTime ends = session.startsAt.addSecs(60LL * session.minutes);
        const QTime clock = ends.toTimeZone(zoneOf(letter.reader.timezone)).time();
        lines << letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "It now ends at %1."))
                     .arg(letter.locale().toString(clock, QLocale::ShortFormat));
    }
    return lines;
}

// What goes on waiting for whoever reads it: which ones of a series, or all of it.
QStringList waitsFor(const domain::MentorSession& session, const Letter& letter, const domain::Person& other)
{
    if (!domain::waitsFor(session, letter.reader.id))
        return {};
    QStringList lines{QString()};
    for (const domain::SessionChange& change : session.changes) {
        if (domain::isProposedTo(change, letter.reader.id))
            lines << letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "Waiting for your answer: %1"))
                         .arg(whenFor(change.startsAt, letter, other));
    }
    if (session.tentative)
        return lines << letter.say(
                   QT_TRANSLATE_NOOP("invitations::Letter", "You said perhaps: agree or decline once you know."));
    const char* waits = letter.office.readsAnswers
                            ? QT_TRANSLATE_NOOP("invitations::Letter", "It waits for your answer, here or in LXCP.")
                            : QT_TRANSLATE_NOOP("invitations::Letter", "It waits for your answer in LXCP.");
    return lines << letter.say(waits);
}

// What they want to talk about, while it is to come and the mail is about all of it.
QStringList agendaFor(const domain::MentorSession& session, const News& news, const Letter& letter)
{
    const bool other = news.was.contains(QLatin1StringView("agenda"));
    if (news.isOfSingles() || isOff(session, news) || (session.agenda.isEmpty() && !other))
        return {};
    if (session.agenda.isEmpty())
        return {QString(), letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "There is no agenda any more."))};
    const char* said = other ? QT_TRANSLATE_NOOP("invitations::Letter", "The agenda is another one:")
                             : QT_TRANSLATE_NOOP("invitations::Letter", "Agenda:");
    return {QString(), letter.say(said), session.agenda};
}

QString textFor(const domain::MentorSession& session, const News& news, const Letter& letter,
                const domain::Person& other)
{
    const char* with = QT_TRANSLATE_NOOP("invitations::Letter", "%1, with %2");
    QStringList lines{letter.say(with).arg(letter.apart(session.title), letter.apart(other.name))};
    if (const QString before = news.was.value(QLatin1StringView("title")).toString(); !before.isEmpty())
        lines << letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "It was called “%1” before."))
                     .arg(letter.apart(before));
    const domain::SessionAct last = news.whole ? *news.whole : news.singles.value(0);
    const bool same =
        std::ranges::all_of(news.singles, [&](const auto& act) { return act.act == last.act && act.by == last.by; });
    const bool lapsed = haveLapsed(session, news);
    if ((news.whole || same) && !lapsed)
        lines << whoFor(last, letter, other);
    QStringList singles;
    for (const domain::SessionAct& act : news.singles)
        singles << singleFor(session, act, news.isOfSingles() && news.are("cancelled"), letter, other);
    if (news.isOfSingles()) {
        lines << singles;
        if (!news.are("declined") && !lapsed)
            lines << letter.say(news.are("cancelled")
                                    ? QT_TRANSLATE_NOOP("invitations::Letter",
                                                        "Only this is cancelled; the other meetings stay as they are.")
                                    : QT_TRANSLATE_NOOP("invitations::Letter",
                                                        "Only this has changed; the other meetings stay as they are."));
    } else {
        lines << wholeFor(session, news, letter, other);
    }
    lines << seriesFor(session, letter, other);
    if (news.whole)
        lines << singles;
    if (!session.url.isEmpty())
        lines << (news.was.contains(QLatin1StringView("url"))
                      ? letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "There is another link to join: %1"))
                            .arg(session.url)
                      : session.url);
    lines.removeAll(QString());
    lines << agendaFor(session, news, letter);
    const QString reason = news.whole           ? news.whole->reason
                           : news.isOfSingles() ? news.singles.back().reason
                                                : QString();
    if (!reason.isEmpty())
        lines << QString() << reason;
    lines << waitsFor(session, letter, other);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

QList<mail::Message> mailsAbout(const domain::MentorSession& session, const domain::Person& mentor,
                                const domain::Person& mentee, const PostOffice& office, const QDateTime& now,
                                const QDateTime& since)
{
    const News news = newsOf(session, since);
    const bool off = !domain::takesPlace(session);
    calendar::Series series = mentoring::seriesOf(session, office.host, mentor, mentee);
    const QString sender = QStringLiteral("mailto:") + office.from.address;
    // Who sends it in the organizer's name (RFC 5545 section 3.2.18), or who gets the answers.
    if (!office.readsAnswers)
        series.master->organizer->others.append({"SENT-BY", calendar::parameterText(sender)});
    mentoring::setOrganizer(series, office.readsAnswers ? sender : series.master->organizer->address);
    series.master->stamp = calendar::Moment::utc(now.toSecsSinceEpoch());
    for (calendar::Entry& changed : series.changed)
        changed.stamp = series.master->stamp;
    const QByteArray method = off ? "CANCEL" : "REQUEST";
    const QByteArray calendar = calendar::written(calendar::calendarFrom(series, method));
    QList<mail::Message> mails;
    for (const auto& [reader, other] : {std::pair{&mentor, &mentee}, std::pair{&mentee, &mentor}}) {
        mail::Message message;
        message.from = office.from;
        message.to = {reader->email, reader->name};
        const Letter letter{office, *reader};
        message.subject = subjectOf(session, news, since, letter);
        message.text = textFor(session, news, letter, *other);
        message.calendar = calendar;
        message.method = method;
        message.id = QStringLiteral("%1.%2.%3.%4.%5@%6")
                         .arg(session.id)
                         .arg(session.sequence)
                         .arg(session.actAt.toSecsSinceEpoch())
                         .arg(session.state, reader->id, office.host);
        message.date = now;
        mails.append(message);
    }
    return mails;
}

} // namespace invitations
