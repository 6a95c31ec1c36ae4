// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/enrollment.h"
#include "app/domain/json.h"
#include "server/data/entityof.h"
#include "server/data/storage.h"
#include "server/imports/bounds.h"
#include "server/imports/imports.h"
#include "server/imports/rows.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdlib>

// The importers: whatever comes in, they end, stay in bounds, and let through only what can be kept. Catalog and people
// by their parsers, pathways and assignments whole, into a small database that is made anew for each file.

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

// What rows may name: two people, one of them in a department, and two courses.
class Organisation
{
public:
    Organisation()
    {
        const auto storage = open(m_template);
        QBuffer people;
        people.setData("id,name,email,department,timezone\nosei,Osei,osei@x.example,Ops,Europe/Berlin\nmaya,Maya,,,\n");
        QBuffer courses;
        courses.setData("{\"source_id\":\"c1\",\"title\":\"One\"}\n{\"source_id\":\"c2\",\"title\":\"Two\"}\n");
        QBuffer pathways;
        pathways.setData("{\"source_id\":\"p1\",\"title\":\"Path\",\"steps\":[{\"id\":\"s\",\"title\":\"S\","
                         "\"courses\":[\"c1\"],\"due_days\":3}]}\n");
        for (QBuffer* one : {&people, &courses, &pathways})
            require(one->open(QIODevice::ReadOnly));
        require(imports::importPeople(*storage, people, m_now) &&
                imports::importCatalog(*storage, courses, imports::Format::Ndjson, m_now) &&
                imports::importPathways(*storage, pathways, m_now));
    }

    template <typename Import, typename Check>
    void take(const QByteArray& bytes, Import import, Check check) const
    {
        const QString file = m_folder.filePath(QStringLiteral("one.sqlite"));
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1StringView(end));
        require(QFile::copy(m_template, file));
        const auto storage = open(file);
        QBuffer buffer;
        buffer.setData(bytes);
        require(buffer.open(QIODevice::ReadOnly));
        const auto report = import(*storage, buffer, m_now);
        if (!report) // of the whole file: an unknown column of its header
            return require(report.error().kind == base::Error::Kind::Malformed);
        require(report->imported >= 0 && report->updated >= 0);
        const auto reader = storage->read();
        require(reader.has_value());
        check(**reader);
    }

private:
    static std::unique_ptr<data::Storage> open(const QString& file)
    {
        auto opened = data::openStorage(QStringLiteral("sqlite:") + file);
        require(opened.has_value());
        return std::move(*opened);
    }

    QTemporaryDir m_folder;
    const QString m_template = m_folder.filePath(QStringLiteral("template.sqlite"));
    const QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
};

// What was let in can be read again, and is within the bounds of its kind.
template <domain::Entity T, typename Check>
void eachOf(data::Reader& reader, Check check)
{
    const auto all = reader.page(domain::kindOf<T>(), {}, 1000);
    require(all.has_value());
    for (const data::StoredEntity& stored : *all) {
        const auto value = domain::fromJson<T>(stored.object());
        require(value.has_value());
        check(*value);
    }
}

void importWhole(const QByteArray& bytes)
{
    static const Organisation organisation;
    const QByteArray head = bytes.left(bytes.indexOf('\n')).toLower();
    if (bytes.contains("\"steps\"") || bytes.contains("\"owner\"") || bytes.contains("\"source_id\""))
        organisation.take(bytes, imports::importPathways, [](data::Reader& reader) {
            eachOf<domain::Pathway>(reader, [](const domain::Pathway& one) {
                require(!one.id.isEmpty() && imports::reasonAgainst(one).isEmpty());
            });
        });
    if ((head.contains("person") || head.contains("department")) &&
        (head.contains("course") || head.contains("pathway")))
        organisation.take(bytes, imports::importAssignments, [](data::Reader& reader) {
            eachOf<domain::Enrollment>(reader, [&reader](const domain::Enrollment& one) {
                require(one.personId == QLatin1StringView("osei") || one.personId == QLatin1StringView("maya"));
                const auto course = data::entityOf<domain::Course>(reader, one.courseId);
                require(course && *course);
            });
        });
}

} // namespace

// Qt's database drivers are found by an application.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    new QCoreApplication(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    readLines(bytes);
    readCsv(bytes);
    importWhole(bytes);
    return 0;
}
