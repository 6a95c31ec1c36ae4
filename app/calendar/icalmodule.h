// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/component.h"

// What the module 'icalendar' offers: libical comes into the process with it. Any thread.

// Reads unfolded content lines (RFC 5545 section 3.1) by libical: names, parameters and values that are of their
// property's type. A line that libical does not take comes back with `understood` false and nothing but `original`.
extern "C" Q_DECL_EXPORT void lxcpReadLines(const QList<QByteArray>& lines, QList<calendar::Property>* properties);

// The first `most` instances of a rule in another calendar than the Gregorian one (RSCALE, RFC 7529), by libical and
// ICU, as DATE or DATE-TIME text: of those from 'from' to 'to', where these are not empty. With 'from' neither COUNT
// nor INTERVAL. False when the rule or the calendar is not known. It is without end for rules that never come about.
extern "C" Q_DECL_EXPORT bool lxcpForeignInstances(const QByteArray& rule, const QByteArray& start,
                                                   const QByteArray& from, const QByteArray& to, int most,
                                                   QList<QByteArray>* instances);
