// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/conformance/suite.h"

#include <QByteArray>

namespace conformance {

// icalendar: rule vectors (icalendar/*.ndjson) and calendar files (icalendar/**/*.ics).
Report runICalendar(const Options& options);

// One line of a file of vectors: {"rrule", "dtstart", "instances" (comma-separated), and sometimes "start-at",
// "comment"}. Instances that begin with *** say that there are none: MALFORMEDDATA wants a refusal, UNIMPLEMENTED
// leaves it open.
Outcome runVector(const QString& id, const QByteArray& line);

// What holds for every file, whoever wrote it: see docs/conformance.md. `expected` is the text that its twin
// …_expected_output.ics has, if there is one.
Outcome runCalendarFile(const QString& id, const QByteArray& text, const QByteArray& expected);

} // namespace conformance
