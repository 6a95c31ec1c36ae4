// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
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

// Lines of a device, one at a time; blank ones are left out. A byte order mark at the beginning is dropped.
class LineReader
{
public:
    explicit LineReader(QIODevice& device) : m_device(device) {}
    // False at the end.
    [[nodiscard]] bool next(Record& record);

private:
    // The line without its end; of one that is too long only that it is. False at the end of the device.
    [[nodiscard]] bool readLine(QByteArray& line, bool& tooLongForUs);

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 0;
};

// Records of a CSV file (RFC 4180): quoted fields may hold commas, quotes and line ends. Lines may end with LF or CRLF.
// After a record that is no good reading goes on with the line after its first one, so that a quote that is not closed
// costs its own line (and what follows it up to kRecordLimit characters, where there are as many). With a tab as
// separator quotes are characters like others (text/tab-separated-values of the IANA).
class CsvReader
{
public:
    explicit CsvReader(QIODevice& device, char separator = ',') : m_device(device), m_separator(separator) {}
    [[nodiscard]] bool next(Record& record);

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };
    [[nodiscard]] bool readChar(char& c);
    [[nodiscard]] bool readRecord(Record& record);
    void endField();
    void goBackToTheSecondLine();
    // What the character does; false at the end of the record.
    [[nodiscard]] bool take(char c);

    QIODevice& m_device;
    const char m_separator;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_started = false;
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
