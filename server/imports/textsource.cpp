// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/textsource.h"

namespace imports {

namespace {

constexpr qint64 kChunk = 64 * 1024;

} // namespace

QByteArray TextSource::read()
{
    while (true) {
        const QByteArray bytes = m_started ? m_device.read(kChunk) : readFirst();
        if (bytes.isEmpty() || !m_fromUtf16)
            return bytes;
        const QByteArray text = m_toUtf8.encode(QString(m_fromUtf16->decode(bytes)));
        if (!text.isEmpty())
            return text;
    }
}

QByteArray TextSource::readFirst()
{
    m_started = true;
    QByteArray bytes = m_device.read(kChunk);
    const auto drop = [&bytes](const char* mark) {
        const bool isThere = bytes.startsWith(mark);
        if (isThere)
            bytes.remove(0, qsizetype(qstrlen(mark)));
        return isThere;
    };
    if (!drop("\xEF\xBB\xBF")) {
        if (drop("\xFF\xFE"))
            m_fromUtf16.emplace(QStringConverter::Utf16LE);
        else if (drop("\xFE\xFF"))
            m_fromUtf16.emplace(QStringConverter::Utf16BE);
    }
    // A file of nothing but its mark, or whose first piece was no more.
    return bytes.isEmpty() ? m_device.read(kChunk) : bytes;
}

} // namespace imports
