// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/report.h"

namespace credentials {

// Open Badges 3.0 (Appendix B): whether an achievement credential has what it must have, and its parts are of the kinds
// that they must be. Findings of Check::Context (the two contexts at the front) and Check::Structure; all that are
// wrong, at most 20.
[[nodiscard]] QVector<Finding> checkBadgeModel(const QJsonObject& credential);

// What there is to read in it, as far as it is there.
[[nodiscard]] BadgeSummary summaryOf(const QJsonObject& credential);

// Words of whoever made a badge, as they can be shown: nothing that turns what stands around them, names in one line.
[[nodiscard]] QString shownName(const QJsonValue& name);
[[nodiscard]] QString shownText(const QJsonValue& text);

// The values of a property that may be there once, as a list, or not at all.
[[nodiscard]] QJsonArray listAt(const QJsonObject& object, QStringView property);
// 'type' names this one.
[[nodiscard]] bool hasType(const QJsonObject& object, QStringView type);
// The id of a value that is an address or an object with one.
[[nodiscard]] QString idOf(const QJsonValue& value);

// An instant of RFC 3339 or of XML Schema's dateTime with a zone; invalid when it is none.
[[nodiscard]] QDateTime instant(const QString& text);

} // namespace credentials
