// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/course.h"
#include "app/domain/person.h"
#include "server/imports/records.h"

#include <QJsonObject>

namespace imports {

// What a record of a catalog says: a course, and which of its members the record names (bit n: field n of the
// declaration).
struct GivenCourse
{
    domain::Course course;
    quint64 named = 0;
    QStringList unknown; // members that are none of a course's
};

// Of the right types and within bounds. Errors: Malformed, with the reason in words.
[[nodiscard]] base::Result<GivenCourse> courseFromLine(const QByteArray& line);
[[nodiscard]] base::Result<GivenCourse> courseFromObject(QJsonObject object);
// The same of a CSV record; 'columns' are the names of the header line.
[[nodiscard]] base::Result<GivenCourse> courseFromFields(const QStringList& columns, const QStringList& fields);

// The stored course with what the record names; the rest stays as it was. The topic follows the first skill unless it
// is named.
[[nodiscard]] domain::Course mergedCourse(const std::optional<domain::Course>& stored, const GivenCourse& given);
[[nodiscard]] bool namesUpdatedAt(const GivenCourse& given);

// A person of a CSV record; the roles always have 'learner'. Without the column 'active' they are active.
[[nodiscard]] base::Result<domain::Person> personFromFields(const QStringList& columns, const QStringList& fields);

// What a cell says: true, yes, 1; false, no, 0, nothing. Absent: neither.
[[nodiscard]] std::optional<bool> truthOf(const QString& cell);

// The names of the header line in the form that the functions above want.
[[nodiscard]] QStringList columnsOf(const QStringList& header);

} // namespace imports
