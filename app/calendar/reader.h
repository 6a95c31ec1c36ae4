// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/calendar/component.h"

#include <QStringList>

namespace calendar {

// Other people's calendars come from mail, servers and files: nothing of them is believed.
struct ReadLimits
{
    qsizetype bytes = 16 * 1024 * 1024;
    int lines = 500'000;
    qsizetype lineBytes = 4 * 1024 * 1024; // unfolded; a picture may be in it
    int depth = 32;                        // components within components
};

struct Reading
{
    QList<Component> components; // usually one VCALENDAR; several, or a bare VEVENT, are taken, too
    QStringList problems;        // what was put right or is not understood, for logs: 'line 12: …'
};

// Reads iCalendar text (RFC 5545 section 3.4): unfolded here, each content line read by libical. Written again, every
// line is as it was, also those that nobody understands. What is put right: a byte order mark, bare line feeds, empty
// lines, an END that is missing or belongs to nothing. Loads the module 'icalendar'. Any thread.
// Errors: Malformed (code "not-icalendar", "too-large", "too-deep"), Storage when the module is not there.
[[nodiscard]] base::Result<Reading> read(const QByteArray& text, const ReadLimits& limits = {});

} // namespace calendar
