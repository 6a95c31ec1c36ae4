// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/freetime.h"
#include "app/domain/mentoring.h"
#include "app/domain/mentorprogramme.h"
#include "app/domain/mentorsession.h"
#include "app/domain/mentorship.h"
#include "app/domain/person.h"
#include "app/mentoring/programme.h"
#include "app/mentoring/suggest.h"
#include "app/services/clash.h"

#include <QHash>
#include <QJsonObject>

namespace services {

// What the views of mentoring show. 'waiting': changed here and not yet answered by the server.

struct MentorshipLine
{
    domain::Mentorship mentorship;
    QString otherId;
    QString otherName; // told apart from others of the same name
    QString otherFace; // the name, for a picture
    bool iAmMentor = false;
    bool waitsForMe = false; // to agree
    bool waiting = false;
    int toAnswer = 0;      // sessions that wait for an answer of mine
    QString firstToAnswer; // id of the one that is first
    QDateTime next;        // the next session, UTC; invalid: none
    QStringList zones;     // IANA, where the two live
};

// Somebody who offers, judged for the person's wish.
struct Candidate
{
    domain::Person mentor;
    domain::MentorOffer offer;
    int score = 0; // 0..1000; 0 without a wish
    QList<mentoring::Reason> reasons;
    QList<mentoring::WhyNot> obstacles;
    std::optional<MentorshipLine> open; // that I have with them, from the question on
};

struct FindPage
{
    std::optional<domain::MentorWish> wish; // only while it is active
    bool waiting = false;
    QList<Candidate> best;     // without a wish: all offers, by name
    QList<Candidate> ruledOut; // fewest obstacles first
    mentoring::WhyNobody nobody;
};

struct EntryLine
{
    domain::MentorshipEntry entry;
    QString author, assignee; // names
    bool waiting = false;
};

// One meeting of a series that is to come, or was to.
struct MeetingLine
{
    QDateTime at;       // when it is by the rule: what 'occurrence' of a command is to be
    QDateTime starts{}; // UTC; invalid: it was called off
    QDateTime before{}; // while its new time waits for an answer: when it is otherwise, if it is
    bool open = false;
    bool waitsForMe = false;
    bool declined = false; // its new time was, and it is where it was
    QString reason{};      // of that, or why it was called off

    [[nodiscard]] bool isOff() const { return !starts.isValid(); }
    // It is not as the rule says, or something was said of it.
    [[nodiscard]] bool differs() const { return starts != at || open || declined; }
};

struct SessionLine
{
    domain::MentorSession session;
    QDateTime next;              // the next time that it takes place, UTC; invalid: over or off
    QDateTime nextByRule;        // what 'occurrence' of a command is to be; of a series only
    QList<MeetingLine> meetings; // of a series that takes place: those to come, by the rule's order; at most 60
    int off = 0;                 // of all of a series, how many were called off
    QList<Clash> clashes;        // what one has at the next time, see clashes.h
    QDateTime declined;          // the new time for all of it that was declined; the agreed one stays
    bool movesOn = false;        // a series that would go on from it waits for an answer
    bool waitsForMe = false;
    bool waiting = false;
    bool endedWith = false; // it is called off because the mentorship has ended
    bool unsent = false;    // likewise, and it was never on the server: nobody else has seen it
};

struct FeedbackLine
{
    domain::MentoringFeedback feedback;
    QString author;
    bool mine = false;
    bool waiting = false;
};

// A meeting that took place, of which one can say how it was.
struct HeldMeeting
{
    QString sessionId;
    QString title;
    QString occurrence; // which of a series, as in MentoringFeedback
    QDateTime starts;
};

struct MentorshipPage
{
    MentorshipLine line;
    int seats = 0;       // that the mentor offers
    bool noSeat = false; // all of them are taken, so that a question cannot be agreed to
    bool inLine = false; // one of the two leads the other by now: likewise
    domain::Person me, other;
    QList<EntryLine> goals, agenda, notes, actions; // by when they were written; open actions first
    QList<SessionLine> sessions;                    // those to come first, by time; then the others, latest first
    QList<FeedbackLine> feedback;
    QList<HeldMeeting> held; // of the last half year, the latest first
};

// A week as two people have it. Stretches are seconds from 1970, UTC.
struct SharedWeek
{
    QDate first; // of its seven days
    QDateTime now;
    QString myZone;              // of the device: its days are the week's; IANA as all
    QString homeZone, otherZone; // of the hours of the two, else where they live; empty: not known
    QString otherName;
    calendar::Stretches myHours, otherHours; // when they work
    calendar::Stretches myBusy, otherBusy;
    calendar::Stretches common; // both work and neither is busy, from now on, as far as that is known
    calendar::Stretches likely; // the same, also where nobody has told yet what keeps the other one busy
    QDateTime knownUntil;       // when that begins; invalid: it does not
    bool otherShares = false;   // otherwise usual hours are assumed
    bool iShare = false;

    [[nodiscard]] QStringList others() const { return {homeZone, otherZone}; }
};

struct ProgrammeView
{
    domain::MentorProgramme programme;
    bool waiting = false;
    mentoring::Programme result;               // of the draft, as things stand; of a published one empty
    QJsonObject report;                        // its figures; of a published one as they were
    QHash<QString, QString> menteeOf;          // name by wish id
    QHash<QString, QString> mentorOf;          // name by offer id
    QList<std::pair<QString, QString>> offers; // id and name of all, by name
    // Pairs that an earlier programme has asked, by its title: they are not asked again unless they are locked.
    QList<std::pair<domain::ProgrammePair, QString>> asked;
    int milliseconds = 0; // that the matching took
};

// A meeting on the calendar.
struct MeetingItem
{
    domain::MentorSession session;
    QString otherName;
    QDateTime starts, ends; // UTC
    bool waitsForMe = false;
    bool agreed = false; // by both, this one of a series
};

} // namespace services
