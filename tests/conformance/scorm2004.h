// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/conformance/suite.h"

namespace conformance {

// ADL's SCORM 2004 4th edition LMS cases in DATA_DIR/scorm/adl-2004-4e-lms.
[[nodiscard]] Report runScorm2004(const Options& options);
// The same with the engine saved and loaded after every so many calls and around each navigation.
[[nodiscard]] Report runScorm2004Reloading(const Options& options, int reload);

} // namespace conformance
