// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace scorm {

// What SCORM 1.2 RTE section 3.4 says about one element.
struct ElementRule12
{
    enum class Access { Read, Write, ReadWrite };
    enum class Kind { Text, Identifier, Score, Decimal, Integer, Time, Timespan, Words, Result };

    Access access = Access::ReadWrite;
    Kind kind = Kind::Text;
    int least = 0, most = 0; // of Integer
    QStringList words;       // of Words
    QString fallback;        // value before anybody set one
};

[[nodiscard]] const ElementRule12* elementRule12(const QString& pattern);
[[nodiscard]] bool isContainer12(const QString& pattern);
[[nodiscard]] std::optional<QString> children12(const QString& pattern);
[[nodiscard]] bool isCollection12(const QString& pattern);

} // namespace scorm
