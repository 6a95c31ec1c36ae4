// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/imports/textsource.h"

#include <QStringList>

namespace imports {

// The longest record that is read; a longer one is skipped and named.
inline constexpr qint64 kRecordLimit = 1024 * 1024;

// One record of a file, or why it is none.
struct Record
{
    qint64 line = 0;    // where it starts, from 1
    QByteArray text;    // NDJSON: the line without its end
    QStringList fields; // CSV
    QString problem;
};

// Lines of a device, one at a time; blank ones are left out.
class LineReader
{
public:
    explicit LineReader(QIODevice& device) : m_source(device) {}
    // False at the end.
    [[nodiscard]] bool next(Record& record);

private:
    // The line without its end; of one that is too long only that it is. False at the end of the device.
    [[nodiscard]] bool readLine(QByteArray& line, bool& tooLongForUs);

    TextSource m_source;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 0;
};

// Records of a CSV file (RFC 4180): quoted fields may hold commas, quotes and line ends. Lines may end with LF or CRLF.
// After a record that is no good reading goes on with the line after its first one, so that a quote that is not closed
// costs its own line (and what follows it up to kRecordLimit characters, where there are as many). Spreadsheets write
// semicolons or tabs instead of commas: without a separator it is the one that the first line has most of. With a tab
// that is asked for quotes are characters like others (text/tab-separated-values of the IANA).
class CsvReader
{
public:
    explicit CsvReader(QIODevice& device, char separator = 0)
        : m_source(device), m_separator(separator), m_hasQuotes(separator != '\t')
    {
    }
    [[nodiscard]] bool next(Record& record);

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };
    [[nodiscard]] bool readChar(char& c);
    [[nodiscard]] bool readRecord(Record& record);
    void endField();
    void goBackToTheSecondLine();
    // What the character does; false at the end of the record.
    [[nodiscard]] bool take(char c);

    TextSource m_source;
    char m_separator; // 0: not known yet
    const bool m_hasQuotes;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    State m_state = State::FieldStart;
    QByteArray m_field;
    QList<QByteArray> m_fields;
    qint64 m_size = 0;
    QByteArray m_later; // the record's characters after its first line
    qint64 m_firstLine = 0;
    QString m_problem;
};

// Empty when the bytes are text that can be kept: UTF-8 without NUL.
[[nodiscard]] QString problemOfText(const QByteArray& bytes);

} // namespace imports
