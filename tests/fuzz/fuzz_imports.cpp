// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "server/imports/rows.h"

#include <QBuffer>
#include <QJsonDocument>

#include <cstdlib>

// The importer's parsers: whatever comes in, they end, stay in bounds, and let through only what can be kept.

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkKept(const domain::Course& course)
{
    require(!course.sourceId.isEmpty() && !course.title.isEmpty());
    require(!course.title.contains(QChar(0)) && course.description.isValidUtf16());
    // What goes into the database comes out as the same.
    const auto again = domain::fromJson<domain::Course>(
        QJsonDocument::fromJson(QJsonDocument(domain::toJson(course)).toJson(QJsonDocument::Compact)).object());
    require(again && again->title == course.title && again->skills == course.skills &&
            again->durationMinutes == course.durationMinutes);
}

void readLines(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    require(buffer.open(QIODevice::ReadOnly));
    imports::LineReader reader(buffer);
    imports::Record record;
    qint64 last = 0;
    while (reader.next(record)) {
        require(record.line > last);
        last = record.line;
        if (!record.problem.isEmpty())
            continue;
        if (const auto given = imports::courseFromLine(record.text))
            checkKept(imports::mergedCourse(given->course, *given));
    }
}

void readCsv(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    require(buffer.open(QIODevice::ReadOnly));
    imports::CsvReader reader(buffer);
    imports::Record record;
    if (!reader.next(record))
        return;
    const QStringList columns = imports::columnsOf(record.fields);
    qint64 last = 0;
    while (reader.next(record)) {
        require(record.line > last);
        last = record.line;
        if (!record.problem.isEmpty())
            continue;
        if (const auto given = imports::courseFromFields(columns, record.fields))
            checkKept(imports::mergedCourse(std::nullopt, *given));
        if (const auto person = imports::personFromFields(columns, record.fields))
            require(!person->id.isEmpty() && !person->id.contains(QLatin1Char(':')) &&
                    person->id != person->supervisorId);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    readLines(bytes);
    readCsv(bytes);
    return 0;
}
