// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

// The data types of xAPI statements (1.0.3 part 2 section 4, 2.0 section 4.2.7). All functions are pure.
namespace xapi {

[[nodiscard]] bool isIri(const QString& text);         // RFC 3987, with a scheme
[[nodiscard]] bool isMailto(const QString& text);      // 'mailto:' and one address
[[nodiscard]] bool isSha1(const QString& text);        // 40 hexadecimal digits
[[nodiscard]] bool isSha2(const QString& text);        // 56, 64, 96 or 128 hexadecimal digits
[[nodiscard]] bool isUuid(const QString& text);        // RFC 4122, standard form
[[nodiscard]] bool isLanguageTag(const QString& text); // RFC 5646, well-formed
[[nodiscard]] bool isDuration(const QString& text);    // ISO 8601 section 4.4.3.2
[[nodiscard]] bool isMediaType(const QString& text);   // RFC 2046

// RFC 3339, or ISO 8601 basic and extended; with a time and, unless 'lenient', an offset that is not '-00:00'. Invalid
// when the text is no instant. Without an offset UTC is meant. Milliseconds: what is finer is cut.
[[nodiscard]] QDateTime parseInstant(const QString& text, bool lenient = false);
// "2026-03-02T09:00:00.000Z"
[[nodiscard]] QString instantText(const QDateTime& instant);

// A duration with seconds cut to hundredths, for comparing (2.0 section 4.2.7): "PT1.2399S" → "PT1.23S".
[[nodiscard]] QString comparableDuration(const QString& duration);

} // namespace xapi
