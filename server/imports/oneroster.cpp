// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/oneroster.h"

#include "server/imports/rows.h"

namespace imports {
namespace oneroster {

namespace {

const QString kManifest = QStringLiteral("manifest.csv");
constexpr qint64 kLargestFile = 2LL * 1024 * 1024 * 1024;
constexpr qsizetype kQuoted = 40; // characters of what cannot be read

tl::unexpected<base::Error> noBundle(const QString& why)
{
    return base::failure(base::Error::Kind::Malformed, why);
}

// Of a date of ISO 8601, or the date of such a time; invalid: it is neither.
QDate dayOf(const QString& text)
{
    constexpr qsizetype kDay = 10;
    const bool isTime = text.size() > kDay && QDateTime::fromString(text, Qt::ISODate).isValid();
    return isTime || text.size() == kDay ? QDate::fromString(text.left(kDay), Qt::ISODate) : QDate();
}

// Whoever packs a folder rather than what is in it has it in the archive.
QString folderAround(const package::Reader& files)
{
    if (files.find(kManifest))
        return {};
    QStringList folders;
    for (const package::Entry& entry : files.entries()) {
        if (entry.name.count(QLatin1Char('/')) == 1 && entry.name.endsWith(QLatin1Char('/') + kManifest))
            folders.append(entry.name.chopped(kManifest.size()));
    }
    return folders.size() == 1 ? folders.first() : QString();
}

} // namespace

QString FileRow::value(const char* column) const
{
    return m_fields.value(m_columns.indexOf(QLatin1StringView(column))).trimmed();
}

QStringList FileRow::list(const char* column) const
{
    QStringList items;
    for (const QString& item : value(column).split(QLatin1Char(','), Qt::SkipEmptyParts))
        items.append(item.trimmed());
    return items;
}

bool FileRow::isDeleted() const
{
    return value("status").compare(QLatin1StringView("tobedeleted"), Qt::CaseInsensitive) == 0;
}

QString FileRow::problem() const
{
    const QString status = value("status");
    if (!status.isEmpty() && !isDeleted() && status.compare(QLatin1StringView("active"), Qt::CaseInsensitive) != 0)
        return QStringLiteral("status: neither active nor tobedeleted: ") + status.left(kQuoted);
    for (const auto& [column, name] : {std::pair("begindate", "beginDate"), std::pair("enddate", "endDate")}) {
        if (const QString date = value(column); !date.isEmpty() && !dayOf(date).isValid())
            return QStringLiteral("%1: no date as 2026-12-31: %2").arg(QLatin1StringView(name), date.left(kQuoted));
    }
    return {};
}

bool FileRow::isCurrent(const QDate& day) const
{
    const QDate from = dayOf(value("begindate"));
    const QDate to = dayOf(value("enddate"));
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

base::Result<Bundle> Bundle::open(const QString& path)
{
    package::Limits limits;
    limits.maxEntryBytes = kLargestFile;
    auto files = package::Reader::open(path, limits);
    if (!files)
        return tl::unexpected(files.error());
    Bundle bundle;
    bundle.m_files = std::move(*files);
    bundle.m_folder = folderAround(*bundle.m_files);
    const package::Entry* manifest = bundle.m_files->find(bundle.m_folder + kManifest);
    if (!manifest)
        return noBundle(QStringLiteral("there is no manifest.csv"));
    const auto device = bundle.m_files->device(*manifest);
    if (!device)
        return tl::unexpected(device.error());
    CsvReader reader(**device);
    Record record;
    while (reader.next(record))
        bundle.m_manifest.insert(record.fields.value(0).trimmed().toLower(),
                                 record.fields.value(1).trimmed().toLower());
    const QString version = bundle.m_manifest.value(QStringLiteral("oneroster.version"));
    if (version != QLatin1StringView("1.2") && !version.startsWith(QLatin1StringView("1.2.")))
        return noBundle(QStringLiteral("manifest.csv: oneroster.version is not 1.2"));
    for (const char* name : {"orgs", "users", "roles", "courses", "classes", "enrollments"}) {
        if (bundle.m_manifest.value(QStringLiteral("file.") + QLatin1StringView(name)) == QLatin1StringView("delta"))
            return noBundle(QStringLiteral("manifest.csv: only bulk files are read, and %1 is a delta")
                                .arg(QLatin1StringView(name)));
    }
    if (!bundle.has("users"))
        return noBundle(QStringLiteral("manifest.csv: there are no users"));
    return bundle;
}

bool Bundle::has(const char* name) const
{
    return m_manifest.value(QStringLiteral("file.") + QLatin1StringView(name)) == QLatin1StringView("bulk");
}

base::Result<void> Bundle::each(const char* name, Report& report, const Rows& take, const Rows& refused) const
{
    if (!has(name))
        return {};
    const QString file = QLatin1StringView(name) + QStringLiteral(".csv");
    const package::Entry* entry = m_files->find(m_folder + file);
    if (!entry)
        return noBundle(file + QStringLiteral(": the manifest names it, and it is not there"));
    const auto device = m_files->device(*entry);
    if (!device)
        return tl::unexpected(device.error());
    CsvReader reader(**device);
    Record record;
    if (!reader.next(record))
        return {};
    const QStringList columns = columnsOf(record.fields);
    if (!columns.contains(QLatin1StringView("sourcedid")))
        return noBundle(file + QStringLiteral(": the header line lacks sourcedId"));
    while (reader.next(record)) {
        ++report.read;
        if (record.problem.isEmpty() && record.fields.size() != columns.size())
            record.problem =
                QStringLiteral("%1 fields where the header has %2").arg(record.fields.size()).arg(columns.size());
        if (!record.problem.isEmpty()) {
            report.reject(record.line, record.problem, file);
            continue;
        }
        const FileRow row(columns, record.fields, record.line);
        const QString problem = row.problem();
        if (problem.isEmpty()) {
            take(row);
            continue;
        }
        report.reject(row.line(), problem, file);
        if (refused)
            refused(row);
    }
    return {};
}

QString roleFor(const QString& role)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("student"), QStringLiteral("learner")},
        {QStringLiteral("aide"), QStringLiteral("mentor")},
        {QStringLiteral("counselor"), QStringLiteral("mentor")},
        {QStringLiteral("proctor"), QStringLiteral("mentor")},
        {QStringLiteral("teacher"), QStringLiteral("mentor")},
        {QStringLiteral("principal"), QStringLiteral("supervisor")},
        {QStringLiteral("siteadministrator"), QStringLiteral("learning-development")},
        {QStringLiteral("districtadministrator"), QStringLiteral("learning-development")},
        {QStringLiteral("systemadministrator"), QStringLiteral("administrator")}};
    return known.value(role.toLower());
}

bool isOutside(const QString& role)
{
    static const QStringList known{QStringLiteral("parent"), QStringLiteral("guardian"), QStringLiteral("relative")};
    return known.contains(role.toLower());
}

bool isInClass(const QString& role)
{
    static const QStringList known{QStringLiteral("student"), QStringLiteral("teacher"), QStringLiteral("proctor"),
                                   QStringLiteral("administrator")};
    return known.contains(role);
}

} // namespace oneroster
} // namespace imports
