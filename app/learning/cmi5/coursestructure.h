// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

// A cmi5 course structure (cmi5 'Quartz', 1st edition, sections 13 and 14).
namespace cmi5 {

using LangStrings = QMap<QString, QString>; // by language tag; "und" when the document says none

enum class MoveOn { NotApplicable, Passed, Completed, CompletedAndPassed, CompletedOrPassed };
[[nodiscard]] QString moveOnName(MoveOn moveOn); // as in the course structure

enum class LaunchMethod { AnyWindow, OwnWindow };

struct Objective
{
    QString id;
    LangStrings title;
    LangStrings description;
};

// An assignable unit (section 13.1.4).
struct AssignableUnit
{
    QString id; // the publisher's
    LangStrings title;
    LangStrings description;
    QStringList objectives; // ids
    QString url;            // as written: absolute, or relative to the package's root
    QString launchParameters;
    QString entitlementKey;
    QString activityType;
    MoveOn moveOn = MoveOn::NotApplicable;
    LaunchMethod launchMethod = LaunchMethod::AnyWindow;
    std::optional<double> masteryScore; // 0 to 1

    [[nodiscard]] bool isRelative() const; // the url names a file of the package
};

// A block, or the course itself: what stands in it in the order of the document.
struct Block
{
    struct Child
    {
        bool isBlock = false;
        qsizetype index = 0; // into CourseStructure::blocks or units
    };
    QString id; // the publisher's
    LangStrings title;
    LangStrings description;
    QStringList objectives; // ids
    QList<Child> children;
};

struct CourseStructure
{
    Block course;
    QList<Block> blocks;         // in the order of the document
    QList<AssignableUnit> units; // in the order of the document
    QList<Objective> objectives;

    [[nodiscard]] const AssignableUnit* unit(const QString& publisherId) const; // null: none
};

// The best text for a reader's languages (BCP 47 tags, best first); else English, else any.
[[nodiscard]] QString text(const LangStrings& strings, const QStringList& languages);

struct ParseOptions
{
    // Says whether the package has a file at this path (decoded, '/' between, no query). None: the structure stands
    // alone without a package, so that every url must be absolute (section 14.2).
    std::function<bool(const QString& path)> hasFile;
};

// Error: Malformed with the rule that is broken and the line, as "line 12: …". Its code is one of "not-xml",
// "not-cmi5", "unsafe-xml", "missing-element", "missing-attribute", "unexpected-element", "invalid-value",
// "duplicate-id", "unknown-objective", "invalid-url", "missing-file".
[[nodiscard]] base::Result<CourseStructure> parseCourseStructure(const QByteArray& xml, const ParseOptions& options);

} // namespace cmi5
