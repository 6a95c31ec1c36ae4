// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/suite.h"

namespace conformance {

// One file NAME.cpp each: declare `Report runNAME(const Options&)` here and list it below.
Report runPackages(const Options& options);

QVector<Suite> suites()
{
    return {{QStringLiteral("packages"), runPackages}};
}

} // namespace conformance
