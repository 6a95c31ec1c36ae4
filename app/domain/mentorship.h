// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace domain {

// Two people who learn from each other for a while; seen by the two and nobody else.
// proposed → accepted | declined | withdrawn; accepted → active → ended.
struct Mentorship
{
    QString id;
    QString mentorId;
    QString menteeId;
    QString proposedBy;  // the mentee, or who published the programme
    QString programmeId; // empty: they found each other
    QString state;
    QString message;    // of who proposed
    QStringList skills; // ids of the catalogue
    QDateTime mentorAgreedAt;
    QDateTime menteeAgreedAt;
    QString reason; // why declined
    QDateTime startedAt;
    QDate until; // when they mean to end
    QDateTime endedAt;
    QString endedBy;
    QString outcome; // '' | reached | partly | stopped
    QString closing; // the last words of who ended it
    QDateTime createdAt;
    QDateTime updatedAt;
};

template <>
struct Declared<Mentorship>
{
    static constexpr auto kind = "mentorship";
    static constexpr auto fields = std::tuple{
        Field{"id", &Mentorship::id, Key},
        Field{"mentor_id", &Mentorship::mentorId, Indexed},
        Field{"mentee_id", &Mentorship::menteeId, Indexed},
        Field{"proposed_by", &Mentorship::proposedBy},
        Field{"programme_id", &Mentorship::programmeId, Indexed},
        Field{"state", &Mentorship::state},
        Field{"message", &Mentorship::message},
        Field{"skills", &Mentorship::skills},
        Field{"mentor_agreed_at", &Mentorship::mentorAgreedAt},
        Field{"mentee_agreed_at", &Mentorship::menteeAgreedAt},
        Field{"reason", &Mentorship::reason},
        Field{"started_at", &Mentorship::startedAt},
        Field{"until", &Mentorship::until},
        Field{"ended_at", &Mentorship::endedAt},
        Field{"ended_by", &Mentorship::endedBy},
        Field{"outcome", &Mentorship::outcome},
        Field{"closing", &Mentorship::closing},
        Field{"created_at", &Mentorship::createdAt},
        Field{"updated_at", &Mentorship::updatedAt},
    };
};

// One line of what the two share: each is an entity of its own, so that what both write without a network never meets
// in one place; see mergedText() for two changes of the same line.
struct MentorshipEntry
{
    QString id;
    QString mentorshipId;
    QString sessionId; // empty: of the mentorship
    QString type;      // goal | agenda | note | action
    QString text;
    QString authorId;   // who wrote it first
    QString assigneeId; // action: whose it is; may be empty
    int progress = 0;   // goal: per cent
    bool done = false;
    QDate dueOn;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime removedAt; // invalid: it stands
};

template <>
struct Declared<MentorshipEntry>
{
    static constexpr auto kind = "mentorship_entry";
    static constexpr auto fields = std::tuple{
        Field{"id", &MentorshipEntry::id, Key},
        Field{"mentorship_id", &MentorshipEntry::mentorshipId, Indexed},
        Field{"session_id", &MentorshipEntry::sessionId},
        Field{"type", &MentorshipEntry::type},
        Field{"text", &MentorshipEntry::text},
        Field{"author_id", &MentorshipEntry::authorId},
        Field{"assignee_id", &MentorshipEntry::assigneeId},
        Field{"progress", &MentorshipEntry::progress},
        Field{"done", &MentorshipEntry::done},
        Field{"due_on", &MentorshipEntry::dueOn},
        Field{"created_at", &MentorshipEntry::createdAt},
        Field{"updated_at", &MentorshipEntry::updatedAt},
        Field{"removed_at", &MentorshipEntry::removedAt},
    };
};

// How it was: of one session, or of the mentorship as a whole (sessionId empty). Its writer's own unless it is shared.
struct MentoringFeedback
{
    QString id; // feedbackId()
    QString mentorshipId;
    QString sessionId;
    QString occurrence; // which of a series: its start as RFC 3339; empty otherwise
    QString personId;   // who says it
    int rating = 0;     // 1..5; 0: none
    QString text;
    bool shared = false; // the other person may read it
    QDateTime updatedAt;
};

template <>
struct Declared<MentoringFeedback>
{
    static constexpr auto kind = "mentoring_feedback";
    static constexpr auto fields = std::tuple{
        Field{"id", &MentoringFeedback::id, Key},
        Field{"mentorship_id", &MentoringFeedback::mentorshipId, Indexed},
        Field{"session_id", &MentoringFeedback::sessionId},
        Field{"occurrence", &MentoringFeedback::occurrence},
        Field{"person_id", &MentoringFeedback::personId},
        Field{"rating", &MentoringFeedback::rating},
        Field{"text", &MentoringFeedback::text},
        Field{"shared", &MentoringFeedback::shared},
        Field{"updated_at", &MentoringFeedback::updatedAt},
    };
};

[[nodiscard]] inline QString feedbackId(const QString& mentorshipId, const QString& sessionId,
                                        const QString& occurrence, const QString& personId)
{
    return mentorshipId + QLatin1Char('/') + sessionId + QLatin1Char('/') + occurrence + QLatin1Char('/') + personId;
}

} // namespace domain
