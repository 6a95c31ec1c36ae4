// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invitations/postman.h"

#include "app/base/log.h"
#include "app/calendar/itip.h"
#include "app/domain/json.h"
#include "app/domain/provisioned.h"
#include "app/domain/sessionrules.h"
#include "app/mentoring/meetings.h"
#include "server/data/entityof.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace invitations {

namespace {

using domain::Invitation;

constexpr int kPage = 200;
constexpr int kYears = 3; // that a series is looked ahead
constexpr int kKeptDays = 7;
constexpr int kClaimSeconds = 300; // longer than two mails take
constexpr int kFirstPause = 60;    // seconds before the second try
constexpr int kLongestPause = 3600;
constexpr int kMostDoublings = 6;

// One mail's words, in the language of its reader.
struct Letter
{
    [[nodiscard]] QString say(const char* text) const
    {
        return office.languages ? office.languages->say(reader.locale, "invitations::Letter", text)
                                : QString::fromUtf8(text);
    }
    const PostOffice& office;
    const domain::Person& reader;
};

// In the zone of whoever reads it, with the zone's name: a mail is read anywhere. And what the other's clock shows.
QString whenFor(const QDateTime& when, const domain::Person& reader, const domain::Person& other)
{
    const QTimeZone zone(reader.timezone.toUtf8());
    const QTimeZone theirs(other.timezone.toUtf8());
    const QDateTime at = when.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    const QLocale locale(reader.locale);
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

// How often, as the window's planner says it, and until when; empty: once.
QString seriesFor(const domain::MentorSession& session, const Letter& letter)
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
    const QTimeZone zone(letter.reader.timezone.toUtf8());
    const QDate last = all.back().starts.toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
    return letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "%1, the last time on %2"))
        .arg(often, QLocale(letter.reader.locale).toString(last, QLocale::LongFormat));
}

QString subjectOf(const domain::MentorSession& session, const QList<domain::SessionAct>& singles, const Letter& letter)
{
    const char* words = QT_TRANSLATE_NOOP("invitations::Letter", "Invitation: %1");
    if (areCancelled(singles))
        words = singles.size() == 1 ? QT_TRANSLATE_NOOP("invitations::Letter", "One meeting is cancelled: %1")
                                    : QT_TRANSLATE_NOOP("invitations::Letter", "Some meetings are cancelled: %1");
    else if (!domain::takesPlace(session))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "Cancelled: %1");
    else if (session.state == QLatin1StringView("moved"))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "New time: %1");
    else if (session.state == QLatin1StringView("accepted"))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "Agreed: %1");
    return letter.say(words).arg(session.title);
}

QString textFor(const domain::MentorSession& session, const QList<domain::SessionAct>& singles, const Letter& letter,
                const domain::Person& other)
{
    const char* with = QT_TRANSLATE_NOOP("invitations::Letter", "%1, with %2");
    QStringList lines{letter.say(with).arg(session.title, other.name)};
    for (const domain::SessionAct& act : singles) {
        const QString when = whenFor(act.when, letter.reader, other);
        lines << (isCancelled(act) && !areCancelled(singles) ? letter.say("Cancelled: %1").arg(when) : when);
    }
    if (singles.isEmpty())
        lines << whenFor(session.startsAt, letter.reader, other);
    if (!singles.isEmpty())
        lines << letter.say(areCancelled(singles)
                                ? QT_TRANSLATE_NOOP("invitations::Letter",
                                                    "Only this is cancelled; the other meetings stay as they are.")
                                : QT_TRANSLATE_NOOP("invitations::Letter",
                                                    "Only this has changed; the other meetings stay as they are."));
    if (const QString series = seriesFor(session, letter); !series.isEmpty())
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
    if (off)
        series.master->status = "CANCELLED";
    const QByteArray method = off ? "CANCEL" : "REQUEST";
    const QByteArray calendar = calendar::written(calendar::calendarFrom(series, method));
    QList<mail::Message> mails;
    for (const auto& [reader, other] : {std::pair{&mentor, &mentee}, std::pair{&mentee, &mentor}}) {
        mail::Message message;
        message.from = office.from;
        message.to = {reader->email, reader->name};
        const Letter letter{office, *reader};
        message.subject = subjectOf(session, singles, letter);
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

Postman::Postman(data::Storage& storage, const domain::Clock& clock, PostOffice office)
    : m_storage(storage), m_clock(clock), m_office(std::move(office))
{
}

base::Result<int> Postman::deliver()
{
    QList<data::StoredEntity> due;
    {
        const auto reader = m_storage.read();
        if (!reader)
            return base::failure(reader.error());
        const auto page = (*reader)->page(domain::kindOf<Invitation>(), {}, kPage);
        if (!page)
            return base::failure(page.error());
        for (const data::StoredEntity& stored : *page) {
            const auto invitation = domain::fromJson<Invitation>(stored.object());
            if (!invitation || invitation->dueAt <= m_clock.now())
                due.append(stored);
        }
    }
    int sent = 0;
    for (const data::StoredEntity& stored : std::as_const(due)) {
        const auto one = deliverOne(stored);
        if (!one)
            return one;
        sent += *one;
    }
    return sent;
}

// Not due for others meanwhile; nothing when somebody else has it, or it changed.
base::Result<std::optional<data::StoredEntity>> Postman::claimed(const data::StoredEntity& stored)
{
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const auto present = (*transaction)->entity(stored.kind, stored.id);
    if (!present)
        return base::failure(present.error());
    if (!*present || (*present)->rev != stored.rev)
        return std::optional<data::StoredEntity>();
    auto invitation = domain::fromJson<Invitation>(stored.object()).value_or(Invitation{});
    invitation.id = stored.id;
    // Of the same instant as before it would be the same entity, and nobody's.
    const QDateTime until = m_clock.now().addSecs(kClaimSeconds);
    invitation.dueAt = until == invitation.dueAt ? until.addSecs(1) : until;
    data::StoredEntity mine = stored;
    mine.json = QJsonDocument(domain::toJson(invitation)).toJson(QJsonDocument::Compact);
    const auto rev = (*transaction)->put({mine.kind, mine.id, mine.json, {}});
    if (!rev)
        return base::failure(rev.error());
    mine.rev = *rev;
    const auto done = (*transaction)->commit();
    return done ? base::Result<std::optional<data::StoredEntity>>(mine) : base::failure(done.error());
}

base::Result<int> Postman::deliverOne(const data::StoredEntity& due)
{
    const auto claim = claimed(due);
    if (!claim)
        return base::failure(claim.error());
    if (!*claim)
        return 0;
    const data::StoredEntity& stored = **claim;
    std::optional<domain::MentorSession> session;
    std::optional<domain::Person> mentor, mentee;
    {
        const auto reader = m_storage.read();
        if (!reader)
            return base::failure(reader.error());
        const auto found = data::entityOf<domain::MentorSession>(**reader, stored.id);
        if (!found)
            return base::failure(found.error());
        session = *found;
        if (session) {
            mentor = data::entityOf<domain::Person>(**reader, session->mentorId).value_or(std::nullopt);
            mentee = data::entityOf<domain::Person>(**reader, session->menteeId).value_or(std::nullopt);
        }
    }
    int sent = 0;
    bool done = true;
    const auto invitation = domain::fromJson<Invitation>(stored.object()).value_or(Invitation{});
    const auto mails = session && mentor && mentee
                           ? mailsAbout(*session, *mentor, *mentee, m_office, m_clock.now(), invitation.since)
                           : QList<mail::Message>();
    for (const mail::Message& message : mails) {
        const auto delivered = mail::send(m_office.smtp, message);
        sent += delivered ? 1 : 0;
        if (delivered)
            continue;
        done = done && !base::isTransient(delivered.error());
        qCWarning(lcServer, "mail about %s: %s", qUtf8Printable(stored.id), qUtf8Printable(delivered.error().detail));
    }
    const auto settled = settle(stored, done);
    return settled ? base::Result<int>(sent) : base::failure(settled.error());
}

// Done: it goes, unless the session changed meanwhile. Else it is tried again, later each time.
base::Result<void> Postman::settle(const data::StoredEntity& stored, bool done)
{
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const auto present = (*transaction)->entity(stored.kind, stored.id);
    if (!present)
        return base::failure(present.error());
    if (!*present || (*present)->rev != stored.rev)
        return {};
    auto invitation = domain::fromJson<Invitation>(stored.object()).value_or(Invitation{});
    done = done || invitation.changedAt.addDays(kKeptDays) < m_clock.now();
    if (done) {
        if (const auto removed = (*transaction)->remove(stored.kind, stored.id); !removed)
            return base::failure(removed.error());
        return (*transaction)->commit();
    }
    const int pause = std::min(kLongestPause, kFirstPause << std::min(invitation.attempts, kMostDoublings));
    ++invitation.attempts;
    invitation.dueAt = m_clock.now().addSecs(pause);
    const QByteArray json = QJsonDocument(domain::toJson(invitation)).toJson(QJsonDocument::Compact);
    if (const auto kept = (*transaction)->put({stored.kind, stored.id, json, {}}); !kept)
        return base::failure(kept.error());
    return (*transaction)->commit();
}

Round::Round(const char* name, Work work, std::chrono::milliseconds pause)
    : m_name(name), m_work(std::move(work)), m_pause(pause), m_thread([this] { run(); })
{
}

Round::~Round()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Round::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, m_pause, [this] { return m_stopping; })) {
        lock.unlock();
        if (const auto done = m_work(); !done)
            qCWarning(lcServer, "%s: %s", m_name, qUtf8Printable(done.error().detail));
        lock.lock();
    }
}

} // namespace invitations
