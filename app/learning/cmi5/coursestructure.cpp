// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/coursestructure.h"

#include <QUrl>

namespace cmi5 {

QString moveOnName(MoveOn moveOn)
{
    switch (moveOn) {
    case MoveOn::Passed:
        return QStringLiteral("Passed");
    case MoveOn::Completed:
        return QStringLiteral("Completed");
    case MoveOn::CompletedAndPassed:
        return QStringLiteral("CompletedAndPassed");
    case MoveOn::CompletedOrPassed:
        return QStringLiteral("CompletedOrPassed");
    case MoveOn::NotApplicable:
        break;
    }
    return QStringLiteral("NotApplicable");
}

bool AssignableUnit::isRelative() const
{
    return QUrl(url).isRelative();
}

const AssignableUnit* CourseStructure::unit(const QString& publisherId) const
{
    for (const AssignableUnit& unit : units) {
        if (unit.id == publisherId)
            return &unit;
    }
    return nullptr;
}

QString text(const LangStrings& strings, const QStringList& languages)
{
    const QStringList wanted = languages + QStringList{QStringLiteral("en")};
    for (const QString& language : wanted) {
        const QString primary = language.section(QLatin1Char('-'), 0, 0).toLower();
        QString near;
        for (const auto& [tag, value] : strings.asKeyValueRange()) {
            if (tag.compare(language, Qt::CaseInsensitive) == 0)
                return value;
            if (near.isNull() && tag.section(QLatin1Char('-'), 0, 0).toLower() == primary)
                near = value;
        }
        if (!near.isNull())
            return near;
    }
    return strings.isEmpty() ? QString() : strings.first();
}

} // namespace cmi5
