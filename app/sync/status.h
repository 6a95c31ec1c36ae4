// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace appsync {

// What is going on now. Idle: nothing but the long poll; Waiting: for the next try.
enum class Phase { Idle, FirstPull, Pulling, Pushing, Waiting };
// How the server can be reached, as far as the last exchange showed.
enum class Reach { Online, Offline, CaptivePortal, SignedOut, ServerTrouble };

struct Status
{
    Phase phase = Phase::Idle;
    Reach reach = Reach::Offline;
    bool wanted = true; // the person's wish, as against what is possible
    QDateTime asOf;     // when the cache was last known to be current
    int waiting = 0;    // commands without an answer, wedged ones too
    int wedged = 0;
    qint64 done = 0; // entities of a first pull so far
    qint64 clockSkewSeconds = 0;
    std::optional<base::Error> lastError;
    QDateTime nextTryAt;
};

// What one round did and cost at the LXCP server; a sign-in or refresh at the issuer is not in it.
struct Totals
{
    qint64 pulled = 0; // entities that changed here
    qint64 pushed = 0; // commands answered
    qint64 requests = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    double ms = 0;      // to the microsecond
    qint64 waiting = 0; // commands that are still in the outbox
};

} // namespace appsync

Q_DECLARE_METATYPE(appsync::Status)
Q_DECLARE_METATYPE(appsync::Totals)
