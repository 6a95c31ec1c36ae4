// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/records.h"

#include <utility>

namespace imports {

namespace {

QString tooLong()
{
    return QStringLiteral("the record is longer than %1 bytes").arg(kRecordLimit);
}

// Of comma, semicolon and tab the one that the first line has most of outside of quotes; a comma when it has none.
char separatorIn(const QByteArray& beginning)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool quoted = false;
    for (const char c : beginning) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n')
            break;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
    }
    if (commas >= semicolons && commas >= tabs)
        return ',';
    return semicolons >= tabs ? ';' : '\t';
}

} // namespace

QString problemOfText(const QByteArray& bytes)
{
    if (bytes.contains('\0'))
        return QStringLiteral("there is a NUL byte in it");
    if (!bytes.isValidUtf8())
        return QStringLiteral("it is not UTF-8");
    return {};
}

// Its own buffer: QIODevice::readLine() with a limit clears so many bytes for each line.
bool LineReader::readLine(QByteArray& line, bool& tooLongForUs)
{
    tooLongForUs = false;
    line.clear();
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        const qsizetype upTo = end < 0 ? m_buffer.size() : end;
        if (line.size() + (upTo - m_at) <= kRecordLimit)
            line.append(m_buffer.constData() + m_at, upTo - m_at);
        else
            tooLongForUs = true;
        if (end >= 0) {
            m_at = end + 1;
            return true;
        }
        m_buffer = m_source.read();
        m_at = 0;
        if (m_buffer.isEmpty())
            return tooLongForUs || !line.isEmpty();
    }
}

bool LineReader::next(Record& record)
{
    QByteArray line;
    bool tooLongForUs = false;
    while (readLine(line, tooLongForUs)) {
        record = Record{};
        record.line = ++m_line;
        if (tooLongForUs) {
            record.problem = tooLong();
            return true;
        }
        while (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        record.problem = problemOfText(line);
        record.text = std::move(line);
        return true;
    }
    return false;
}

bool CsvReader::readChar(char& c)
{
    if (m_at == m_buffer.size()) {
        m_buffer = m_source.read();
        m_at = 0;
        if (m_buffer.isEmpty())
            return false;
        if (m_separator == 0)
            m_separator = separatorIn(m_buffer);
    }
    c = m_buffer[m_at++];
    return true;
}

void CsvReader::endField()
{
    m_fields.append(m_field);
    m_field.clear();
    m_state = State::FieldStart;
}

bool CsvReader::take(char c)
{
    if (m_state == State::Quoted) {
        if (c == '"')
            m_state = State::QuoteInQuoted;
        else
            m_field.append(c);
        return true;
    }
    if (c == '"' && m_state == State::FieldStart && m_hasQuotes) {
        m_state = State::Quoted;
        return true;
    }
    if (c == '"' && m_state == State::QuoteInQuoted) {
        m_field.append('"');
        m_state = State::Quoted;
        return true;
    }
    if (c == '\n' || c == m_separator) {
        if (c == '\n' && m_state != State::QuoteInQuoted && m_field.endsWith('\r'))
            m_field.chop(1);
        endField();
        return c != '\n';
    }
    if (m_state == State::QuoteInQuoted) {
        if (c != '\r')
            m_problem = QStringLiteral("there is text after a closing quote");
        return true;
    }
    m_field.append(c);
    m_state = State::Plain;
    return true;
}

// A quote that nothing closes, or the next line's does, has taken other records for its field.
void CsvReader::goBackToTheSecondLine()
{
    m_buffer = std::exchange(m_later, {}) + m_buffer.mid(m_at);
    m_at = 0;
    m_line = m_firstLine + 1;
}

bool CsvReader::readRecord(Record& record)
{
    m_fields.clear();
    m_field.clear();
    m_state = State::FieldStart;
    m_problem.clear();
    m_size = 0;
    m_later.clear();
    record = Record{};
    record.line = m_firstLine = m_line;
    char c = 0;
    while (true) {
        if (!readChar(c)) {
            if (m_size == 0)
                return false;
            if (m_state == State::Quoted) {
                m_problem = QStringLiteral("a quote is not closed");
                if (!m_later.isEmpty())
                    goBackToTheSecondLine();
            }
            endField();
            return true;
        }
        ++m_size;
        if (m_line > m_firstLine && m_size <= kRecordLimit)
            m_later.append(c);
        m_line += c == '\n';
        if (m_size > kRecordLimit) {
            m_problem = tooLong();
            m_field.clear();
            if (c == '\n') // whatever was open: the next line is a new record
                return true;
            continue;
        }
        if (take(c))
            continue;
        if (!m_problem.isEmpty() && !m_later.isEmpty())
            goBackToTheSecondLine();
        return true;
    }
}

bool CsvReader::next(Record& record)
{
    while (readRecord(record)) {
        record.problem = m_problem;
        bool blank = m_fields.size() == 1 && m_fields.front().isEmpty();
        for (const QByteArray& field : std::as_const(m_fields)) {
            if (record.problem.isEmpty())
                record.problem = problemOfText(field);
            if (record.problem.isEmpty())
                record.fields.append(QString::fromUtf8(field));
        }
        if (!blank || !record.problem.isEmpty())
            return true;
    }
    return false;
}

} // namespace imports
