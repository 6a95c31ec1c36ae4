// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QStringList>

namespace domain {

// One line of a package's contents.
struct PackageItem
{
    QString id; // unique in the package
    QString title;
    int depth = 0;
    bool openable = true; // false: a heading, or something that cannot be opened
    bool offline = true;  // all that it needs is in the package
};

template <>
struct Declared<PackageItem>
{
    static constexpr auto fields = std::tuple{
        Field{"id", &PackageItem::id, Key},      Field{"title", &PackageItem::title},
        Field{"depth", &PackageItem::depth},     Field{"openable", &PackageItem::openable},
        Field{"offline", &PackageItem::offline},
    };
};

// What a course consists of, to be fetched as one file (GET /v1/content/ID). A course has at most one; a new revision
// has another sha256 under the same id.
struct CoursePackage
{
    QString id; // a-z, 0-9 and '-', at most 63: it is the host of the content's origin
    QString courseId;
    QString format;  // as Course::format
    QString edition; // in words: "SCORM 2004 4th Edition"
    QString title;
    QStringList languages; // BCP 47
    QString sha256;        // of the file, lower-case hex
    qint64 size = 0;       // of the file, bytes
    QList<PackageItem> items;
    QStringList hosts; // that its content fetches from
    QDateTime updatedAt;
};

template <>
struct Declared<CoursePackage>
{
    static constexpr auto kind = "package";
    static constexpr auto fields = std::tuple{
        Field{"id", &CoursePackage::id, Key},           Field{"course_id", &CoursePackage::courseId, Indexed},
        Field{"format", &CoursePackage::format},        Field{"edition", &CoursePackage::edition},
        Field{"title", &CoursePackage::title},          Field{"languages", &CoursePackage::languages},
        Field{"sha256", &CoursePackage::sha256},        Field{"size", &CoursePackage::size},
        Field{"items", &CoursePackage::items},          Field{"hosts", &CoursePackage::hosts},
        Field{"updated_at", &CoursePackage::updatedAt},
    };
};

} // namespace domain
