// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/imports/imports.h"
#include "tests/server/serversupport.h"

#include <QBuffer>

namespace support {

inline const QDateTime kImportTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
inline const imports::Report kFailedImport{-1, -1, -1, -1, {}};

// Runs an import of 'text'; kFailedImport when it cannot be read at all.
template <typename Import>
imports::Report importText(const QByteArray& text, Import import)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return import(buffer).value_or(kFailedImport);
}

inline imports::Report importCatalog(data::Storage& storage, const QByteArray& text,
                                     imports::Format format = imports::Format::Ndjson,
                                     const QDateTime& now = kImportTime)
{
    return importText(text, [&](QIODevice& file) { return imports::importCatalog(storage, file, format, now); });
}

inline imports::Report importPeople(data::Storage& storage, const QByteArray& text, const QDateTime& now = kImportTime)
{
    return importText(text, [&](QIODevice& file) { return imports::importPeople(storage, file, now); });
}

inline imports::Report importSkills(data::Storage& storage, const QByteArray& text,
                                    imports::Format format = imports::Format::Ndjson,
                                    const QDateTime& now = kImportTime)
{
    return importText(text, [&](QIODevice& file) { return imports::importSkills(storage, file, format, now); });
}

// Of the rejected rows.
inline QList<qint64> linesOf(const imports::Report& report)
{
    QList<qint64> lines;
    for (const imports::Rejection& rejection : report.rejected)
        lines.append(rejection.line);
    return lines;
}

inline domain::Course courseOf(data::Storage& storage, const char* source)
{
    return load<domain::Course>(storage, imports::courseId(QString::fromLatin1(source))).value_or(domain::Course{});
}

} // namespace support
