// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace scorm {

// The data types of the SCORM 2004 run-time data model (RTE 4.1.1, after IEEE 1484.11.1). Values may be longer than the
// smallest permitted maximum: nothing is cut off.

[[nodiscard]] std::optional<double> toReal(const QString& text); // real(10,7): digits with an optional point and sign
[[nodiscard]] bool isTimestamp(const QString& text);             // time(second,10,0)
[[nodiscard]] bool isIdentifier(const QString& text);            // a URI, never empty
[[nodiscard]] bool isLocalizedText(const QString& text);         // {lang=…} in front, if at all, is a language

// timeinterval(second,10,2): a period of ISO 8601 with hundredths. Hundredths of a second; years and months count as
// 365 and 30 days where they must be added up. Nothing when it is no period.
[[nodiscard]] std::optional<qint64> fromPeriod(const QString& text);
[[nodiscard]] QString toPeriod(qint64 hundredths); // P1DT2H3M4.05S; PT0H0M0S

// CMITimespan of SCORM 1.2: HHHH:MM:SS.SS.
[[nodiscard]] std::optional<qint64> fromTimespan(const QString& text);
[[nodiscard]] QString toTimespan(qint64 hundredths); // 0001:02:03.40

} // namespace scorm
