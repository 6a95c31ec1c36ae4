// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace credentials {

// Baked badges: Open Badges 3.0 section 5.3 and 2.0 'Open Badges Baking'. PNG: an iTXt chunk 'openbadgecredential'
// (2.0: 'openbadges'; 1.0: tEXt); SVG: an element 'credential' of the namespace https://purl.imsglobal.org/ob/v3p0
// (2.0: 'assertion' of http://openbadges.org), with a JWS in its attribute 'verify' or JSON inside.

[[nodiscard]] bool isPng(const QByteArray& file);
[[nodiscard]] bool isPicture(const QByteArray& file); // PNG, or XML that looks like SVG

// The JSON or the JWS in it. Malformed: no badge in it (code 'no-badge'), or the picture is damaged (code 'damaged').
[[nodiscard]] base::Result<QByteArray> unbake(const QByteArray& picture);

// The picture with the badge in it, in place of whatever badges were in it. The iTXt is uncompressed, as the standard
// says. Malformed when the picture is damaged or neither PNG nor SVG.
[[nodiscard]] base::Result<QByteArray> bake(const QByteArray& picture, const QByteArray& credential);

} // namespace credentials
