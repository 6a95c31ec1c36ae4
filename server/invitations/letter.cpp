// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invitations/letter.h"

#include "app/calendar/itip.h"
#include "app/domain/sessionrules.h"
#include "app/mentoring/meetings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace invitations {

namespace {

constexpr int kYears = 100; // that a series is looked ahead: of at most 1,000 meetings to its end

// One mail's words, in the language of its reader.
struct Letter
{
    [[nodiscard]] QString say(const char* text) const
    {
        return office.languages ? office.languages->say(reader.locale, "invitations::Letter", text)
                                : QString::fromUtf8(text);
    }
    [[nodiscard]] QLocale locale() const
    {
        return office.languages ? office.languages->localeOf(reader.locale) : mail::Languages::englishOf(reader.locale);
    }
    const PostOffice& office;
    const domain::Person& reader;
};

QTimeZone zoneOf(const QString& iana)
{
    const QTimeZone zone(iana.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

// In the zone of whoever reads it, with the zone's name: a mail is read anywhere. And what the other's clock shows.
QString whenFor(const QDateTime& when, const Letter& letter, const domain::Person& other)
{
    const QTimeZone theirs(other.timezone.toUtf8());
    const QDateTime at = when.toTimeZone(zoneOf(letter.reader.timezone));
    const QLocale locale = letter.locale();
    const auto clock = [&](const QDateTime& time) {
        return locale.toString(time.time(), QLocale::ShortFormat) + QLatin1Char(' ') + time.timeZoneAbbreviation();
    };
    const QString here = locale.toString(at.date(), QLocale::LongFormat) + QStringLiteral(", ") + clock(at);
    const QDateTime there = when.toTimeZone(theirs.isValid() ? theirs : at.timeZone());
    if (there.offsetFromUtc() == at.offsetFromUtc())
        return here;
    const QString day =
        there.date() == at.date() ? QString() : locale.toString(there.date(), QStringLiteral("ddd")) + QLatin1Char(' ');
    return here + QStringLiteral(" · ") + day + clock(there);
}

// Of the acts that are news those about single meetings, when there are no others: what is said is of these alone.
QList<domain::SessionAct> singlesIn(const domain::MentorSession& session, const QDateTime& since)
{
    const auto acts = domain::actsOf(session);
    const auto first = std::ranges::find(acts, since, &domain::SessionAct::at);
    QList<domain::SessionAct> singles;
    for (auto act = first; act != acts.end(); ++act) {
        singles.removeIf([&](const domain::SessionAct& before) { return before.on == act->on; });
        singles.append(*act);
    }
    const bool all = domain::takesPlace(session) && since.isValid() &&
                     std::ranges::all_of(singles, [](const domain::SessionAct& act) { return act.on.isValid(); });
    return all ? singles : QList<domain::SessionAct>();
}

bool isCancelled(const domain::SessionAct& act)
{
    return act.act == QLatin1StringView("cancelled");
}

bool areCancelled(const QList<domain::SessionAct>& singles)
{
    return !singles.isEmpty() && std::ranges::all_of(singles, isCancelled);
}

// Its new time was declined: it is when it was before.
bool isPutBack(const domain::SessionAct& act)
{
    return act.act == QLatin1StringView("declined");
}

bool arePutBack(const QList<domain::SessionAct>& singles)
{
    return !singles.isEmpty() && std::ranges::all_of(singles, isPutBack);
}

// Somebody called off what is to come of it, or the mentorship has ended.
bool isOff(const domain::MentorSession& session)
{
    const auto acts = domain::actsOf(session);
    return !domain::takesPlace(session) ||
           (!acts.isEmpty() && !acts.back().on.isValid() &&
            (isCancelled(acts.back()) || acts.back().act == QLatin1StringView("ended")));
}

// People were told of another time before this news, and had not answered.
bool wasTold(const domain::MentorSession& session, const QDateTime& since)
{
    const auto acts = domain::actsOf(session);
    return session.sequence > 0 &&
           std::ranges::any_of(acts, [&](const domain::SessionAct& act) { return !since.isValid() || act.at < since; });
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
        .arg(clock, place);
}

// How often, as the window's planner says it, and until when; empty: once.
QString seriesFor(const domain::MentorSession& session, const Letter& letter, const domain::Person& other)
{
    constexpr std::pair<const char*, const char*> kOften[] = {
        {"FREQ=WEEKLY", QT_TRANSLATE_NOOP("invitations::Letter", "Every week")},
        {"FREQ=WEEKLY;INTERVAL=2", QT_TRANSLATE_NOOP("invitations::Letter", "Every two weeks")},
        {"FREQ=WEEKLY;INTERVAL=4", QT_TRANSLATE_NOOP("invitations::Letter", "Every four weeks")},
    };
    if (session.rule.isEmpty())
        return {};
    domain::MentorSession planned = session;
    planned.state = QStringLiteral("accepted"); // the dates of one that is cancelled, too
    const auto all = mentoring::meetingsOf(planned, session.startsAt.addDays(-1), session.startsAt.addYears(kYears));
    QString often = letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "A series"));
    const QString rule = session.rule.section(QStringLiteral(";COUNT="), 0, 0).section(QStringLiteral(";UNTIL="), 0, 0);
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

QString subjectOf(const domain::MentorSession& session, const QList<domain::SessionAct>& singles,
                  const QDateTime& since, const Letter& letter)
{
    const char* words = QT_TRANSLATE_NOOP("invitations::Letter", "Invitation: %1");
    if (areCancelled(singles))
        words = singles.size() == 1 ? QT_TRANSLATE_NOOP("invitations::Letter", "One meeting is cancelled: %1")
                                    : QT_TRANSLATE_NOOP("invitations::Letter", "Some meetings are cancelled: %1");
    else if (arePutBack(singles))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "The old time stays: %1");
    else if (isOff(session))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "Cancelled: %1");
    else if (session.state == QLatin1StringView("moved") ||
             (session.state == QLatin1StringView("proposed") && wasTold(session, since)))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "New time: %1");
    else if (session.state == QLatin1StringView("accepted"))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "Agreed: %1");
    return letter.say(words).arg(session.title);
}

// What the act says of one of a series, as it is since then.
QStringList singleFor(const domain::MentorSession& session, const domain::SessionAct& act, bool allCancelled,
                      const Letter& letter, const domain::Person& other)
{
    const auto cancelled = [&](const QDateTime& when) {
        return letter.say("Cancelled: %1").arg(whenFor(when, letter, other));
    };
    if (isCancelled(act) && !allCancelled)
        return {cancelled(act.when)};
    if (!isPutBack(act))
        return {whenFor(act.when, letter, other)};
    const auto change = std::ranges::find(session.changes, act.on, &domain::SessionChange::at);
    const bool off = change != session.changes.end() && change->cancelled;
    const QDateTime stands = change != session.changes.end() && !off ? change->startsAt : act.on;
    const char* declined = QT_TRANSLATE_NOOP("invitations::Letter", "The new time was declined: %1");
    return {off ? cancelled(stands) : whenFor(stands, letter, other),
            letter.say(declined).arg(whenFor(act.when, letter, other))};
}

QString textFor(const domain::MentorSession& session, const QList<domain::SessionAct>& singles, const Letter& letter,
                const domain::Person& other)
{
    const char* with = QT_TRANSLATE_NOOP("invitations::Letter", "%1, with %2");
    QStringList lines{letter.say(with).arg(session.title, other.name)};
    for (const domain::SessionAct& act : singles)
        lines << singleFor(session, act, areCancelled(singles), letter, other);
    if (session.act == QLatin1StringView("ended"))
        lines << letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "The mentorship has ended."));
    const bool wasHeld = isOff(session) && domain::takesPlace(session); // its beginning is over
    if (singles.isEmpty() && !wasHeld)
        lines << whenFor(session.startsAt, letter, other);
    if (!singles.isEmpty() && !arePutBack(singles))
        lines << letter.say(areCancelled(singles)
                                ? QT_TRANSLATE_NOOP("invitations::Letter",
                                                    "Only this is cancelled; the other meetings stay as they are.")
                                : QT_TRANSLATE_NOOP("invitations::Letter",
                                                    "Only this has changed; the other meetings stay as they are."));
    if (const QString series = seriesFor(session, letter, other); !series.isEmpty())
        lines << series;
    if (!session.url.isEmpty())
        lines << session.url;
    const QString reason = singles.isEmpty() ? session.reason : singles.back().reason;
    if (!reason.isEmpty())
        lines << QString() << reason;
    const char* waits = letter.office.readsAnswers
                            ? QT_TRANSLATE_NOOP("invitations::Letter", "It waits for your answer, here or in LXCP.")
                            : QT_TRANSLATE_NOOP("invitations::Letter", "It waits for your answer in LXCP.");
    if (domain::waitsFor(session, letter.reader.id))
        lines << QString() << letter.say(waits);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

QList<mail::Message> mailsAbout(const domain::MentorSession& session, const domain::Person& mentor,
                                const domain::Person& mentee, const PostOffice& office, const QDateTime& now,
                                const QDateTime& since)
{
    const auto singles = singlesIn(session, since);
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
        message.subject = subjectOf(session, singles, since, letter);
        message.text = textFor(session, singles, letter, *other);
        message.calendar = calendar;
        message.method = method;
        message.id = QStringLiteral("%1.%2.%3.%4@%5")
                         .arg(session.id)
                         .arg(session.sequence)
                         .arg(session.state, reader->id, office.host);
        message.date = now;
        mails.append(message);
    }
    return mails;
}

} // namespace invitations
