// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/icalendar.h"
#include "tests/conformance/scorm2004.h"
#include "tests/conformance/suite.h"

namespace conformance {

// One file NAME.cpp each, with a declaration of `Report runNAME(const Options&)` that is seen here.
Report runBadges(const Options& options);
Report runPackages(const Options& options);

QVector<Suite> suites()
{
    return {
        {QStringLiteral("badges"), runBadges},
        {QStringLiteral("packages"), runPackages},
        {QStringLiteral("scorm2004"), runScorm2004},
        {QStringLiteral("icalendar"), runICalendar},
    };
}

} // namespace conformance
