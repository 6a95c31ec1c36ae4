// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/telling/hooks.h"

#include <QDateTime>

namespace telling {

// Something that happened in a community, as others are told it.
struct Happened
{
    QString what; // thread | post | event
    QString id;
    QString communityId, community; // and its name
    QString who;                    // name
    QString title;                  // of the thread or event
    QString text;                   // its beginning, without marks; of an event: when and where
    QDateTime at;
    QString threadId; // of a post
    QString link;     // that opens it; may be empty
};

// The body of the request: Slack and Mattermost take a text with their own marks, Teams an Adaptive Card, 'lxcp' is
// {"type": "thread.started" | "post.written" | "event.planned", "timestamp", "data"} as Standard Webhooks advise. What
// people wrote stays words: it can neither mark up nor mention anybody over there.
[[nodiscard]] QByteArray bodyFor(Format format, const Happened& happened);

} // namespace telling
