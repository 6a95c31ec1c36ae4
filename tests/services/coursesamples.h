// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Manifests. Apart from the tests, because moc gives up on raw strings with '//' in them.
namespace samples {

[[nodiscard]] QByteArray scorm2004();       // two lessons, one.html (i1) and two.html (i2), freely chosen
[[nodiscard]] QByteArray scorm2004Shared(); // the same, i1 reads and writes the global objective 'safety'
[[nodiscard]] QByteArray scorm12();         // one lesson, one.html
[[nodiscard]] QByteArray cmi5();            // units one.html (done when completed) and two.html (when passed)

} // namespace samples
