// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/package/reader.h"
#include "server/imports/report.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <functional>

// The files of a OneRoster 1.2 bulk export (1EdTech OneRoster CSV Binding 1.2) as we read them.
namespace imports {
namespace oneroster {

// A row by the names of its columns, which are small letters here.
class FileRow
{
public:
    FileRow(const QStringList& columns, const QStringList& fields, qint64 line)
        : m_columns(columns), m_fields(fields), m_line(line)
    {
    }
    [[nodiscard]] QString value(const char* column) const; // trimmed; empty also when the file has no such column
    [[nodiscard]] QStringList list(const char* column) const;
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] bool isDeleted() const; // status tobedeleted
    // What of a status or a date cannot be meant; empty: nothing. Such a row says nothing of what is true.
    [[nodiscard]] QString problem() const;
    // True when 'day' lies between beginDate and endDate, as far as they are given.
    [[nodiscard]] bool isCurrent(const QDate& day) const;

private:
    const QStringList& m_columns;
    const QStringList& m_fields;
    const qint64 m_line;
};

// Opened by its manifest.
class Bundle
{
public:
    [[nodiscard]] static base::Result<Bundle> open(const QString& path);

    using Rows = std::function<void(const FileRow&)>;

    // Calls 'take' for each row of a file of the bundle; a file that the manifest calls absent has none. Rows that
    // cannot be read go into the report; those of them that are a row and have a problem() to 'refused', too.
    [[nodiscard]] base::Result<void> each(const char* name, Report& report, const Rows& take,
                                          const Rows& refused = {}) const;
    [[nodiscard]] bool has(const char* name) const; // 'users' for users.csv

private:
    std::shared_ptr<const package::Reader> m_files;
    QString m_folder;                   // of the files in the archive, with a slash; empty: they are not in one
    QHash<QString, QString> m_manifest; // property, in small letters → value
};

// What a role of OneRoster means here; empty for those who are not of the organisation.
[[nodiscard]] QString roleFor(const QString& role);
// One of those who are not: a parent, a guardian, a relative.
[[nodiscard]] bool isOutside(const QString& role);
// One of those that somebody can have in a class (OneRoster 1.2, RoleEnum of enrollments), in small letters.
[[nodiscard]] bool isInClass(const QString& role);

} // namespace oneroster
} // namespace imports
