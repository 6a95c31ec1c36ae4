// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/mentoringreader.h"

#include "app/domain/mentorshiprules.h"
#include "app/domain/profile.h"
#include "app/domain/sessionrules.h"
#include "app/domain/skill.h"
#include "app/mentoring/meetings.h"
#include "app/services/clashes.h"
#include "app/store/people.h"
#include "app/store/table.h"

#include <QTimeZone>

#include <algorithm>

namespace services {

namespace {

constexpr int kAhead = 400; // days that are looked ahead for the next meeting
constexpr int kHeld = 183;  // days that are looked back for what one says how it was
constexpr int kSuggestions = 20;
constexpr int kMeetings = 60; // of a series that are listed

domain::Person namedPerson(store::Database& db, const QString& id)
{
    auto person = store::personOf(db, id).value_or(domain::Person{});
    person.id = id;
    if (person.name.isEmpty())
        person.name = id;
    return person;
}

template <typename Lines>
void byTime(Lines& lines)
{
    std::ranges::sort(lines, {}, [](const EntryLine& line) { return std::pair(line.entry.createdAt, line.entry.id); });
}

} // namespace

MentoringReader::MentoringReader(store::Database& db, QString me, const QDateTime& now, const QTimeZone& zone)
    : m_db(db), m_me(std::move(me)), m_now(now), m_zone(zone), m_people(db)
{
    auto waiting = m_db.statement("SELECT DISTINCT target FROM outbox WHERE entity IN ('mentor_offer', 'mentor_wish', "
                                  "'mentorship', 'mentor_session', 'mentorship_entry', 'mentoring_feedback', "
                                  "'availability', 'mentor_programme')");
    while (waiting.next())
        m_waiting.insert(waiting.text(0));
}

QString MentoringReader::nameOf(const QString& personId) const
{
    const QString name = m_people.apart(personId);
    return name.isEmpty() ? personId : name;
}

QString MentoringReader::skillName(const QString& skillId) const
{
    auto row = m_db.statement("SELECT name FROM skill WHERE id = ?1");
    row.args(skillId);
    const QString name = row.next() ? row.text(0) : QString();
    return name.isEmpty() ? skillId : name;
}

// Whoever wishes or offers, and whom they report to.
FindPage MentoringReader::find() const
{
    FindPage page;
    mentoring::MatchInput input;
    input.offers = store::Table<domain::MentorOffer>::select(m_db, "WHERE active = 1 AND id <> ?1", m_me);
    const auto wish = store::Table<domain::MentorWish>::find(m_db, m_me);
    page.waiting = isWaiting(m_me);
    QHash<QString, domain::MentorOffer> offers;
    for (const auto& offer : std::as_const(input.offers))
        offers.insert(offer.id, offer);
    const auto mine = mentorships();
    const auto candidate = [&](const QString& offerId) {
        Candidate made;
        made.offer = offers.value(offerId);
        made.mentor = namedPerson(m_db, made.offer.personId);
        const auto open = std::ranges::find_if(mine, [&](const MentorshipLine& line) {
            return !line.iAmMentor && line.otherId == made.offer.personId && domain::isOpen(line.mentorship);
        });
        if (open != mine.end())
            made.open = *open;
        return made;
    };
    if (!wish || !wish->active) {
        for (const auto& offer : std::as_const(input.offers))
            page.best.append(candidate(offer.id));
        std::ranges::sort(page.best, {}, [](const Candidate& one) { return one.mentor.name; });
        return page;
    }
    page.wish = *wish;
    input.wishes = {*wish};
    addPeople(input);
    addStandings(input);
    const auto found = mentoring::suggest(mentoring::Matcher(input), wish->id, kSuggestions);
    if (!found)
        return page;
    page.nobody = found->nobody;
    for (const mentoring::Suggestion& one : found->best) {
        Candidate made = candidate(one.offerId);
        made.score = one.score;
        made.reasons = one.reasons;
        page.best.append(made);
    }
    for (const mentoring::Refusal& one : found->ruledOut) {
        Candidate made = candidate(one.offerId);
        made.obstacles = one.obstacles;
        made.reasons = one.reasons;
        page.ruledOut.append(made);
    }
    return page;
}

MentorshipLine MentoringReader::lineOf(const domain::Mentorship& mentorship) const
{
    MentorshipLine line;
    line.mentorship = mentorship;
    line.iAmMentor = mentorship.mentorId == m_me;
    line.otherId = line.iAmMentor ? mentorship.menteeId : mentorship.mentorId;
    line.otherName = nameOf(line.otherId);
    line.otherFace = m_people.plain(line.otherId);
    const QDateTime mine = line.iAmMentor ? mentorship.mentorAgreedAt : mentorship.menteeAgreedAt;
    line.waitsForMe = mentorship.state == QLatin1StringView("proposed") && !mine.isValid();
    line.waiting = isWaiting(mentorship.id);
    line.zones = {zoneOfHours(m_db, m_me), zoneOfHours(m_db, line.otherId)};
    QDateTime first; // that waits for me
    for (const auto& session :
         sessions("WHERE mentorship_id = ?1 AND state NOT IN ('declined', 'cancelled')", mentorship.id)) {
        const QDateTime next = nextOf(session);
        if (domain::isOpen(mentorship) && next.isValid() && (!line.next.isValid() || next < line.next))
            line.next = next;
        if (!isToAnswer(session) || mentorship.endedAt.isValid())
            continue;
        ++line.toAnswer;
        if (!first.isValid() || next < first) {
            first = next;
            line.firstToAnswer = session.id;
        }
    }
    return line;
}

QList<domain::MentorSession> MentoringReader::sessions(const QByteArray& where, const QString& id) const
{
    auto found = store::Table<domain::MentorSession>::select(m_db, where, id);
    for (domain::MentorSession& session : found)
        domain::putPassedBack(session, m_now);
    return found;
}

QDateTime MentoringReader::nextOf(const domain::MentorSession& session) const
{
    const auto next = mentoring::meetingsOf(session, m_now, m_now.addDays(kAhead));
    return next.isEmpty() ? QDateTime() : next.front().starts;
}

bool MentoringReader::isToAnswer(const domain::MentorSession& session) const
{
    if (!domain::waitsFor(session, m_me))
        return false;
    if (!domain::waitsForSingles(session))
        return nextOf(session).isValid();
    return std::ranges::any_of(session.changes, [this](const domain::SessionChange& change) {
        return domain::isProposedTo(change, m_me) && change.startsAt > m_now;
    });
}

int MentoringReader::waitingForMe() const
{
    auto row = m_db.statement(
        "SELECT count(*) FROM mentorship WHERE state = 'proposed' AND ((mentor_id = ?1 AND mentor_agreed_at IS NULL) "
        "OR (mentee_id = ?1 AND mentee_agreed_at IS NULL))");
    row.args(m_me);
    const auto open = sessions(
        "WHERE state IN ('proposed', 'moved') AND (mentor_id = ?1 OR mentee_id = ?1) AND mentorship_id NOT IN (SELECT "
        "id FROM mentorship WHERE ended_at IS NOT NULL)",
        m_me);
    return (row.next() ? int(row.number(0)) : 0) +
           int(std::ranges::count_if(open, [this](const auto& one) { return isToAnswer(one); }));
}

QList<MentorshipLine> MentoringReader::mentorships() const
{
    QList<MentorshipLine> lines;
    for (const auto& mentorship :
         store::Table<domain::Mentorship>::select(m_db, "WHERE mentor_id = ?1 OR mentee_id = ?1", m_me))
        lines.append(lineOf(mentorship));
    std::ranges::sort(lines, {}, [](const MentorshipLine& line) {
        const bool waits = line.waitsForMe || line.toAnswer > 0;
        const int place = waits ? 0 : domain::isOpen(line.mentorship) ? 1 : 2;
        return std::tuple(place, -line.mentorship.updatedAt.toMSecsSinceEpoch(), line.mentorship.id);
    });
    return lines;
}

// Those that take place from now on and those that were called off, each with what was done with it last.
QList<MeetingLine> MentoringReader::meetingLines(const domain::MentorSession& session,
                                                 const QList<mentoring::Meeting>& coming) const
{
    QList<MeetingLine> lines;
    for (const mentoring::Meeting& meeting : coming)
        lines.append({meeting.at, meeting.starts});
    for (const domain::SessionChange& change : session.changes) {
        if (change.cancelled && change.at > m_now)
            lines.append({change.at});
    }
    std::ranges::sort(lines, {}, &MeetingLine::at);
    lines = lines.mid(0, kMeetings);
    const auto acts = domain::actsOf(session);
    for (MeetingLine& line : lines) {
        const auto change = std::ranges::find(session.changes, line.at, &domain::SessionChange::at);
        if (change == session.changes.end())
            continue;
        line.open = domain::isProposed(*change);
        line.before = change->before;
        line.waitsForMe = domain::waitsForSingles(session) && domain::waitsFor(session, m_me, line.at);
        const auto last = std::find_if(acts.crbegin(), acts.crend(),
                                       [&](const domain::SessionAct& act) { return act.on == line.at; });
        if (last == acts.crend())
            continue;
        line.declined = !line.open && last->act == QLatin1StringView("declined");
        if (line.declined || (line.isOff() && last->act == QLatin1StringView("cancelled")))
            line.reason = last->reason;
        // What was called off and is proposed again has its reason beside it.
        const auto off = std::find_if(acts.crbegin(), acts.crend(), [&](const domain::SessionAct& act) {
            return act.on == line.at && act.act == QLatin1StringView("cancelled");
        });
        if (line.open && !line.before.isValid() && off != acts.crend())
            line.reason = off->reason;
    }
    return lines;
}

SessionLine MentoringReader::sessionLine(const domain::MentorSession& session) const
{
    SessionLine line;
    line.session = session;
    line.waiting = isWaiting(session.id);
    line.waitsForMe = isToAnswer(session);
    const auto next = mentoring::meetingsOf(session, m_now, m_now.addDays(kAhead));
    if (!next.isEmpty()) {
        line.next = next.front().starts;
        line.clashes = clashesOf(m_db, m_me, {session.id, next.front().starts, next.front().ends},
                                 meetings(next.front().starts.addDays(-1), next.front().ends));
        if (!session.rule.isEmpty()) {
            line.nextByRule = next.front().at;
            line.meetings = meetingLines(session, next);
        }
    }
    line.off = int(std::ranges::count_if(session.changes, &domain::SessionChange::cancelled));
    const auto acts = domain::actsOf(session);
    for (const domain::SessionAct& act : domain::wasPutBack(session) ? acts : QList<domain::SessionAct>()) {
        if (act.act == QLatin1StringView("declined") && !act.on.isValid())
            line.declined = act.when;
    }
    return line;
}

// Proposed here, and the server does not have it, or has said no.
bool MentoringReader::isOnlyHere(const domain::MentorSession& session) const
{
    auto row = m_db.statement("SELECT 1 FROM base WHERE kind = 'mentor_session' AND id = ?1 AND data IS NULL");
    row.args(session.id);
    return row.next();
}

void MentoringReader::addEntries(MentorshipPage& page) const
{
    for (const auto& entry : store::Table<domain::MentorshipEntry>::select(
             m_db, "WHERE mentorship_id = ?1 AND removed_at IS NULL", page.line.mentorship.id)) {
        EntryLine line{entry, nameOf(entry.authorId), entry.assigneeId.isEmpty() ? QString() : nameOf(entry.assigneeId),
                       isWaiting(entry.id)};
        auto& lines = entry.type == QLatin1StringView("goal")     ? page.goals
                      : entry.type == QLatin1StringView("agenda") ? page.agenda
                      : entry.type == QLatin1StringView("action") ? page.actions
                                                                  : page.notes;
        lines.append(std::move(line));
    }
    for (auto* lines : {&page.goals, &page.agenda, &page.actions, &page.notes})
        byTime(*lines);
    std::stable_partition(page.actions.begin(), page.actions.end(),
                          [](const EntryLine& line) { return !line.entry.done; });
}

// A mentor's own mentorships say more than the server's count, which knows nothing of what waits here.
void MentoringReader::addSeats(MentorshipPage& page) const
{
    const domain::Mentorship& mine = page.line.mentorship;
    const auto offer = store::Table<domain::MentorOffer>::find(m_db, mine.mentorId);
    if (!offer || !offer->active || mine.state != QLatin1StringView("proposed"))
        return;
    page.seats = offer->capacity;
    auto taken = std::ptrdiff_t(offer->taken) - int(domain::holdsSeat(mine));
    if (mine.mentorId == m_me) {
        const auto all =
            store::Table<domain::Mentorship>::select(m_db, "WHERE mentor_id = ?1 AND id <> ?2", m_me, mine.id);
        taken = std::ranges::count_if(all, domain::holdsSeat);
    }
    page.noSeat = taken >= offer->capacity;
}

bool MentoringReader::leads(const QString& above, QString below) const
{
    for (int step = 0; step < kLongestLine && !below.isEmpty(); ++step) {
        const auto person = store::personOf(m_db, below);
        below = person ? person->supervisorId : QString();
        if (below == above)
            return true;
    }
    return false;
}

// Of what waits for another time, as it was agreed.
void MentoringReader::addHeld(MentorshipPage& page, domain::MentorSession session) const
{
    const bool agreed = session.state == QLatin1StringView("accepted") || domain::waitsForSingles(session);
    if (!agreed && session.agreed.isEmpty())
        return;
    if (!session.agreed.isEmpty()) {
        const domain::SessionTimes& times = session.agreed.front();
        session.startsAt = times.startsAt;
        session.timezone = times.timezone;
        session.minutes = times.minutes;
        session.rule = times.rule;
        session.changes = times.changes;
    }
    for (const mentoring::Meeting& meeting : mentoring::meetingsOf(session, m_now.addDays(-kHeld), m_now)) {
        if (meeting.ends <= m_now)
            page.held.append({session.id, session.title,
                              session.rule.isEmpty() ? QString() : domain::toWire(meeting.at), meeting.starts});
    }
}

std::optional<MentorshipPage> MentoringReader::mentorship(const QString& id) const
{
    const auto found = store::Table<domain::Mentorship>::find(m_db, id);
    if (!found || !domain::isOf(*found, m_me))
        return std::nullopt;
    MentorshipPage page;
    page.line = lineOf(*found);
    page.me = namedPerson(m_db, m_me);
    page.other = namedPerson(m_db, page.line.otherId);
    page.me.timezone = page.line.zones.front();
    page.other.timezone = page.line.zones.back();
    addSeats(page);
    const domain::Mentorship& asked = page.line.mentorship;
    page.inLine = asked.state == QLatin1StringView("proposed") &&
                  (leads(asked.mentorId, asked.menteeId) || leads(asked.menteeId, asked.mentorId));
    addEntries(page);
    auto all = sessions("WHERE mentorship_id = ?1", id);
    for (auto& session : all) {
        const auto next = std::ranges::find_if(all, [&](const domain::MentorSession& other) {
            return other.replaces == session.id && other.state == QLatin1StringView("accepted");
        });
        const bool goesOn = next != all.end();
        // As the server does when it learns of the end, or that it goes on at another time.
        const QDateTime ended = found->endedAt.isValid() ? found->endedAt : goesOn ? next->actAt : QDateTime();
        const bool endsNow = ended.isValid() && domain::takesPlace(session) && !domain::isOver(session, ended);
        if (endsNow)
            domain::callOff(session, ended);
        page.sessions.append(sessionLine(session));
        const bool withIt = session.act == QLatin1StringView("ended") || (endsNow && found->endedAt.isValid());
        page.sessions.back().unsent = withIt && isOnlyHere(session);
        page.sessions.back().endedWith = withIt && !page.sessions.back().unsent;
        addHeld(page, session);
        page.sessions.back().movesOn = std::ranges::any_of(all, [&](const domain::MentorSession& other) {
            return other.replaces == session.id && domain::takesPlace(other) && !goesOn;
        });
    }
    std::ranges::sort(page.held, std::ranges::greater(), &HeldMeeting::starts);
    std::ranges::sort(page.sessions, {}, [](const SessionLine& line) {
        const qint64 over = -line.session.startsAt.toMSecsSinceEpoch();
        return std::tuple(!line.next.isValid(), line.next.isValid() ? line.next.toMSecsSinceEpoch() : over,
                          line.session.id);
    });
    for (const auto& feedback : store::Table<domain::MentoringFeedback>::select(
             m_db, "WHERE mentorship_id = ?1 ORDER BY updated_at DESC, id", id))
        page.feedback.append({feedback, nameOf(feedback.personId), feedback.personId == m_me, isWaiting(feedback.id)});
    return page;
}

QList<MeetingItem> MentoringReader::meetings(const QDateTime& from, const QDateTime& to) const
{
    QList<MeetingItem> items;
    for (const auto& session : sessions(kMine, m_me)) {
        const QString other = nameOf(session.mentorId == m_me ? session.menteeId : session.mentorId);
        for (const mentoring::Meeting& meeting : mentoring::meetingsOf(session, from, to))
            items.append({session, other, meeting.starts, meeting.ends, domain::waitsFor(session, m_me, meeting.at),
                          domain::isAgreed(session, meeting.at)});
    }
    std::ranges::sort(items, {}, [](const MeetingItem& item) { return std::pair(item.starts, item.session.id); });
    return items;
}

} // namespace services
