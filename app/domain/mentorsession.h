// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"
#include "app/domain/mentoring.h"

#include <QJsonObject>

namespace domain {

// What was changed of one instance of a series.
struct SessionChange
{
    QDateTime at;       // when it was to be by the rule
    QDateTime startsAt; // when it is instead
    bool cancelled = false;
    // Of one of a series that was agreed to, while its new time waits for an answer: who proposed it, and when it is
    // unless the other agrees (invalid: it was off). Never in a BusySpan.
    QString proposedBy{};
    QDateTime before{};
};

template <>
struct Declared<SessionChange>
{
    static constexpr auto fields = std::tuple{
        Field{"at", &SessionChange::at},
        Field{"starts_at", &SessionChange::startsAt},
        Field{"cancelled", &SessionChange::cancelled},
        Field{"proposed_by", &SessionChange::proposedBy},
        Field{"before", &SessionChange::before},
    };
};

// When a session is to be, once or by a rule, with what is otherwise about single ones.
struct SessionTimes
{
    QDateTime startsAt;
    QString timezone;
    int minutes = 60;
    QString rule;
    QList<SessionChange> changes;
};

template <>
struct Declared<SessionTimes>
{
    static constexpr auto fields = std::tuple{
        Field{"starts_at", &SessionTimes::startsAt}, Field{"timezone", &SessionTimes::timezone},
        Field{"minutes", &SessionTimes::minutes},    Field{"rule", &SessionTimes::rule},
        Field{"changes", &SessionTimes::changes},
    };
};

// Something that was done with a session: what is told of it later says it as it was then.
struct SessionAct
{
    QString act; // as MentorSession::act
    QString by;
    QDateTime at;
    QDateTime on;   // of one of a series alone: when that was to be by the rule
    QDateTime when; // the time that it was about; invalid: that of a series as a whole
    QString reason{};
    QJsonObject was{}; // of the session's members that it changed, what they were
};

template <>
struct Declared<SessionAct>
{
    static constexpr auto fields = std::tuple{
        Field{"act", &SessionAct::act}, Field{"by", &SessionAct::by},     Field{"at", &SessionAct::at},
        Field{"on", &SessionAct::on},   Field{"when", &SessionAct::when}, Field{"reason", &SessionAct::reason},
        Field{"was", &SessionAct::was},
    };
};

// A meeting of the two of a mentorship, once or by a rule. 'proposed': 'proposedBy' waits for the other. 'moved': it
// was accepted, and waits for the other at its new time, or single ones of it do (SessionChange::proposedBy).
struct MentorSession
{
    QString id;
    QString mentorshipId;
    QString mentorId;
    QString menteeId;
    QString title;
    QDateTime startsAt; // UTC; of a series its first
    QString timezone;   // IANA: on whose clock a series keeps its time of day
    int minutes = 60;
    QString rule; // RRULE (RFC 5545 section 3.3.10); empty: once
    QList<SessionChange> changes;
    QString url;    // where they meet
    QString agenda; // what they mean to talk about: lines
    QString state;  // proposed | accepted | moved | declined | cancelled
    QString proposedBy;
    QString reason;         // of a cancellation or refusal
    bool tentative = false; // who is waited for has said 'perhaps'
    int sequence = 0;       // RFC 5545 section 3.8.7.4: raised when the time changes
    // While another time waits for all of what was accepted: how it was agreed, which stands again when the other
    // declines. One, or none.
    QList<SessionTimes> agreed;
    QString replaces; // id of the series that has begun and ends once this one, its other time, is agreed to
    // What was done with it last, and by whom: proposed | moved | accepted | declined | doubted | cancelled | edited
    // (title, link, agenda) | ended (by whoever ended the mentorship) | replaced (by another series); empty: not known.
    QString act;
    QString actBy;
    QDateTime actAt;
    QList<SessionAct> acts; // the last of them, the oldest first; empty: not known
    QDateTime updatedAt;
};

template <>
struct Declared<MentorSession>
{
    static constexpr auto kind = "mentor_session";
    static constexpr auto fields = std::tuple{
        Field{"id", &MentorSession::id, Key},
        Field{"mentorship_id", &MentorSession::mentorshipId, Indexed},
        Field{"mentor_id", &MentorSession::mentorId, Indexed},
        Field{"mentee_id", &MentorSession::menteeId, Indexed},
        Field{"title", &MentorSession::title},
        Field{"starts_at", &MentorSession::startsAt, Indexed},
        Field{"timezone", &MentorSession::timezone},
        Field{"minutes", &MentorSession::minutes},
        Field{"rule", &MentorSession::rule},
        Field{"changes", &MentorSession::changes},
        Field{"url", &MentorSession::url},
        Field{"agenda", &MentorSession::agenda},
        Field{"state", &MentorSession::state},
        Field{"proposed_by", &MentorSession::proposedBy},
        Field{"reason", &MentorSession::reason},
        Field{"tentative", &MentorSession::tentative},
        Field{"sequence", &MentorSession::sequence},
        Field{"agreed", &MentorSession::agreed},
        Field{"replaces", &MentorSession::replaces},
        Field{"act", &MentorSession::act},
        Field{"act_by", &MentorSession::actBy},
        Field{"act_at", &MentorSession::actAt},
        Field{"acts", &MentorSession::acts},
        Field{"updated_at", &MentorSession::updatedAt},
    };
};

// A time at which somebody cannot meet, once or by a rule; never with what.
struct BusySpan
{
    QDateTime startsAt;
    int minutes = 0;
    QString rule;
    QString timezone; // IANA, of the rule
    QList<SessionChange> changes;
};

template <>
struct Declared<BusySpan>
{
    static constexpr auto fields = std::tuple{
        Field{"starts_at", &BusySpan::startsAt}, Field{"minutes", &BusySpan::minutes}, Field{"rule", &BusySpan::rule},
        Field{"timezone", &BusySpan::timezone},  Field{"changes", &BusySpan::changes},
    };
};

// What is known of when somebody is busy from one source: the organisation's events, of which all of their devices know
// the same, or one of their calendars.
struct BusySource
{
    QString id;   // kEventsSource, or what stands for a calendar
    QDateTime at; // when a device told it
    QList<BusySpan> spans;
    QDateTime until{}; // how far ahead it looked; of what comes then nothing is known. Invalid: 60 days
};

inline constexpr char kEventsSource[] = "events";

template <>
struct Declared<BusySource>
{
    static constexpr auto fields = std::tuple{
        Field{"id", &BusySource::id},
        Field{"at", &BusySource::at},
        Field{"spans", &BusySource::spans},
        Field{"until", &BusySource::until},
    };
};

// When somebody has time: their usual hours, and when they are busy. Id: the person's. Seen by the people with whom
// they have a mentorship that is not over, when they share it.
struct Availability
{
    QString id;
    QString timezone;         // IANA, of 'hours'
    QList<WeekSlot> hours;    // empty: not said
    QList<BusySource> told;   // what their devices know of, see toldBusy() in mentoringrules.h
    QList<BusySpan> meetings; // their mentoring sessions; kept by the server
    bool shared = true;
    QDateTime updatedAt;
};

template <>
struct Declared<Availability>
{
    static constexpr auto kind = "availability";
    static constexpr auto fields = std::tuple{
        Field{"id", &Availability::id, Key},           Field{"timezone", &Availability::timezone},
        Field{"hours", &Availability::hours},          Field{"told", &Availability::told},
        Field{"meetings", &Availability::meetings},    Field{"shared", &Availability::shared},
        Field{"updated_at", &Availability::updatedAt},
    };
};

} // namespace domain
