// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringConverter>

#include <optional>

namespace imports {

// A file of text as UTF-8, piece by piece. A byte order mark is dropped; a file that begins with that of UTF-16 is
// converted, where half a character becomes a NUL, which no record may have.
class TextSource
{
public:
    explicit TextSource(QIODevice& device) : m_device(device) {}
    // Empty at the end.
    [[nodiscard]] QByteArray read();

private:
    [[nodiscard]] QByteArray readFirst();

    QIODevice& m_device;
    bool m_started = false;
    std::optional<QStringDecoder> m_fromUtf16;
    QStringEncoder m_toUtf8{QStringConverter::Utf8, QStringConverter::Flag::ConvertInvalidToNull};
};

} // namespace imports
