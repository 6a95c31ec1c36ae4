// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/coursepackage.h"
#include "server/content/contentfiles.h"
#include "server/data/storage.h"

namespace server::content {

// The id of a course's package: the same for all its revisions (RFC 9562 UUID version 5).
[[nodiscard]] QString packageId(const QString& courseId);

struct Imported
{
    enum class What { New, Updated, Same };
    What what = What::New;
    domain::CoursePackage package;
    QStringList notes; // what is odd in it but was put right
    QString replaced;  // SHA-256 of the revision before; empty: none, or the same
};

// Makes the zip file, folder or single file at 'path' the package of a course: staged, held to the rules and recognised
// (app/learning/package), kept under its SHA-256, then entered into the database. The course gets the package's
// format and size. The revision before stays on the disk for
// ContentFiles::kDaysKept days, older ones that no package names are removed. A folder is packed the same way each
// time, so that the same files are no new revision. Errors: Malformed with the code of a package::Fault, Rejected
// "unknown-course", Storage.
[[nodiscard]] base::Result<Imported> importContent(data::Storage& storage, const ContentFiles& files,
                                                   const QString& path, const QString& courseId, const QDateTime& now);

} // namespace server::content
