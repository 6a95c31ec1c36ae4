// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Manifests and pages. Apart from the tests, because moc gives up on raw strings with '//' in them.
namespace samples {

// SCORM 1.2: item 'one' opens 'href', item 'two' an address on the web.
[[nodiscard]] QByteArray manifest(const QByteArray& href, const QByteArray& title = "A course");
extern const QByteArray kCmi5;   // a block with a.html, and a unit on the web
extern const QByteArray kTincan; // a course, its quiz without a page, and a second page
extern const QByteArray kH5p;
extern const QByteArray kPage;  // refers to other hosts in every way that does and does not count
extern const QByteArray kHosts; // lxcp.json
} // namespace samples
