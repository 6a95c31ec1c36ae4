// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace domain {

// One person on one revision of a course's package on one device: it has one writer. Going on on another device makes
// a new attempt with a copy of the state, so that both histories stay (docs/learning-merge.md). The id, a UUID, is the
// xAPI registration too.
//
// The status members say what was reached so far and never go back; 'state' is where the run-time is now.
struct Attempt
{
    QString id;
    QString personId;
    QString courseId;
    QString enrollmentId; // of the two
    QString packageId;
    QString packageSha256; // the revision of the package, lower-case hex
    QString device;        // id of the device that writes it
    QString resumedFrom;   // id of the attempt whose state it began with; empty: none
    qint64 resumedSeq = 0; // the 'seq' of that attempt then
    qint64 seq = 0;        // grows with each save

    QString completion = QStringLiteral("unknown"); // unknown | not-attempted | incomplete | completed
    QString success = QStringLiteral("unknown");    // unknown | failed | passed
    std::optional<double> score;                    // the best so far, scaled, -1..1
    int progress = 0;                               // per cent, 0..100
    QString nextItem;                               // title of the item to go on with
    qint64 seconds = 0;                             // spent in this attempt, without those of 'resumedFrom'
    QDateTime startedAt;
    QDateTime updatedAt;
    QDateTime completedAt; // when the course counted as done for the first time; invalid: not yet
    QString completedZone; // IANA zone of the person then
    QDateTime finishedAt;  // when the attempt was ended for good; invalid: it can be resumed
    QStringList days;      // local dates (2026-11-25) on which somebody was at it, ascending
    QJsonObject state;     // the run-time's own
};

template <>
struct Declared<Attempt>
{
    static constexpr auto kind = "attempt";
    static constexpr auto fields = std::tuple{
        Field{"id", &Attempt::id, Key},
        Field{"person_id", &Attempt::personId},
        Field{"course_id", &Attempt::courseId},
        Field{"enrollment_id", &Attempt::enrollmentId, Indexed},
        Field{"package_id", &Attempt::packageId},
        Field{"package_sha256", &Attempt::packageSha256},
        Field{"device", &Attempt::device},
        Field{"resumed_from", &Attempt::resumedFrom},
        Field{"resumed_seq", &Attempt::resumedSeq},
        Field{"seq", &Attempt::seq},
        Field{"completion", &Attempt::completion},
        Field{"success", &Attempt::success},
        Field{"score", &Attempt::score},
        Field{"progress", &Attempt::progress},
        Field{"next_item", &Attempt::nextItem},
        Field{"seconds", &Attempt::seconds},
        Field{"started_at", &Attempt::startedAt},
        Field{"updated_at", &Attempt::updatedAt},
        Field{"completed_at", &Attempt::completedAt},
        Field{"completed_zone", &Attempt::completedZone},
        Field{"finished_at", &Attempt::finishedAt},
        Field{"days", &Attempt::days},
        Field{"state", &Attempt::state}, // last: lists of attempts do not read it
    };
};

// The id of a person's n-th attempt (from 0) at a course on a device: a UUID of version 5, so that it can be said
// before the server has heard of it.
[[nodiscard]] QString attemptId(const QString& enrollmentId, const QString& device, int n);

} // namespace domain
