// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/course.h"
#include "app/domain/person.h"
#include "server/imports/records.h"

#include <QJsonObject>

namespace imports {

// What a line of a catalog says: the members of domain::Course that it names, of the right types and within bounds.
// Errors: Malformed, with the reason in words.
[[nodiscard]] base::Result<QJsonObject> courseFromLine(const QByteArray& line);
// The same of a CSV record; 'columns' are the names of the header line.
[[nodiscard]] base::Result<QJsonObject> courseFromFields(const QStringList& columns, const QStringList& fields);

// The course after the import of such an object: what it names is replaced, the rest stays as it was. 'changed' is
// false when nothing differs; else updated_at becomes 'now' unless the object gives it.
[[nodiscard]] base::Result<domain::Course> mergedCourse(const std::optional<QJsonObject>& stored,
                                                        const QJsonObject& given, const QDateTime& now, bool* changed);

// A person of a CSV record; the roles always have 'learner'. Without the column 'active' they are active.
[[nodiscard]] base::Result<domain::Person> personFromFields(const QStringList& columns, const QStringList& fields);

// The names of the header line in the form that the functions above want.
[[nodiscard]] QStringList columnsOf(const QStringList& header);

} // namespace imports
