// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/mentoringpage.h"
#include "app/services/personnames.h"

#include <QSet>
#include <QTimeZone>

namespace mentoring {
struct Meeting;
}
namespace store {
class Database;
}

namespace services {

// IANA; the zone in which somebody has said when they work, else that in which they live; empty: not known. Thread of
// the connection.
[[nodiscard]] QString zoneOfHours(store::Database& db, const QString& personId);
// Those of the two of a session, as far as they are known: first that of 'me', as everywhere.
[[nodiscard]] QStringList zonesOf(store::Database& db, const domain::MentorSession& session, const QString& me);

// Mentoring as one person's cache has it. Bounded by the number of offers and of the person's own mentorships, except
// programme(), which is for a thread that may take its time.
class MentoringReader final
{
public:
    // 'zone': of the device.
    MentoringReader(store::Database& db, QString me, const QDateTime& now, const QTimeZone& zone = QTimeZone::utc());

    [[nodiscard]] FindPage find() const;
    [[nodiscard]] QList<MentorshipLine> mentorships() const; // what waits for me first, then open ones, then by time
    [[nodiscard]] std::optional<MentorshipPage> mentorship(const QString& id) const;
    // What is to be moved keeps nobody busy: a session, or of a series the one that is 'withoutMeeting' by the rule.
    [[nodiscard]] std::optional<SharedWeek> week(const QString& mentorshipId, const QDate& first,
                                                 const QString& withoutSession = {},
                                                 const QDateTime& withoutMeeting = {}) const;
    [[nodiscard]] QList<QDateTime> clashes(const domain::MentorSession& session) const;
    [[nodiscard]] QList<MeetingItem> meetings(const QDateTime& from, const QDateTime& to) const;
    // What this device knows of what keeps me from meeting in the next 26 weeks (or as far as fits into a command:
    // BusySource::until), besides sessions: events, and when the person has said so each of the calendars that count
    // here, without titles.
    [[nodiscard]] QList<domain::BusySource> ownBusy() const;
    [[nodiscard]] std::optional<ProgrammeView> programme(const QString& id) const;

    // The session wants an answer of mine, and can have one: it is still to come.
    [[nodiscard]] bool isToAnswer(const domain::MentorSession& session) const;
    [[nodiscard]] int waitingForMe() const; // proposals and such sessions

    // Told apart from others of the name; the id of whom nobody here knows.
    [[nodiscard]] QString nameOf(const QString& personId) const;
    [[nodiscard]] QString skillName(const QString& skillId) const;
    [[nodiscard]] bool isWaiting(const QString& target) const { return m_waiting.contains(target); }

private:
    void addPeople(mentoring::MatchInput& input) const;
    void addAsked(ProgrammeView& view, const mentoring::MatchInput& input, QList<mentoring::PairLock>& locks) const;
    void addStandings(mentoring::MatchInput& input) const;
    [[nodiscard]] MentorshipLine lineOf(const domain::Mentorship& mentorship) const;
    // Mine that take place; not what was still to be proposed when the mentorship ended.
    static constexpr char kMine[] =
        "WHERE (mentor_id = ?1 OR mentee_id = ?1) AND state NOT IN ('declined', 'cancelled') AND (state <> 'proposed' "
        "OR NOT EXISTS (SELECT 1 FROM mentorship m WHERE m.id = mentorship_id AND m.ended_at IS NOT NULL))";
    // As they stand now, see domain::putPassedBack(); ?1 is 'id'.
    [[nodiscard]] QList<domain::MentorSession> sessions(const QByteArray& where, const QString& id) const;
    [[nodiscard]] SessionLine sessionLine(const domain::MentorSession& session) const;
    [[nodiscard]] bool isOnlyHere(const domain::MentorSession& session) const;
    [[nodiscard]] QDateTime nextOf(const domain::MentorSession& session) const;
    [[nodiscard]] QList<MeetingLine> meetingLines(const domain::MentorSession& session,
                                                  const QList<mentoring::Meeting>& coming) const;
    [[nodiscard]] QList<domain::BusySpan> eventsBusy() const;
    [[nodiscard]] QList<domain::BusySpan> calendarBusy(const QUrl& calendar) const;
    [[nodiscard]] QString sourceOf(const QUrl& calendar) const;
    void addHeld(MentorshipPage& page, domain::MentorSession session) const;
    static constexpr int kLongestLine = 100; // of supervisors

    void addSeats(MentorshipPage& page) const;
    [[nodiscard]] bool leads(const QString& above, QString below) const; // at any distance
    void addEntries(MentorshipPage& page) const;
    [[nodiscard]] domain::Availability timesOf(const QString& personId, bool* said) const;

    store::Database& m_db;
    const QString m_me;
    const QDateTime m_now;
    const QTimeZone m_zone;
    QSet<QString> m_waiting;
    mutable PersonNames m_people;
};

} // namespace services
