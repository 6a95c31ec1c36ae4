// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/courseindex.h"
#include "app/store/coursesearch.h"

#include <QMap>

namespace store {

struct FacetCount
{
    QString value;
    int count = 0;
};

struct FacetCounts
{
    QMap<Dimension, QList<FacetCount>> values; // most first, then by value; without those that count nothing
    int offlineReady = 0;
    int saved = 0; // for later
};

// Exact counts: of each value, the courses that have it and meet the words and all of the filter but its own list. One
// pass over course_facet. For the reading thread; nullopt when it was cancelled.
[[nodiscard]] std::optional<FacetCounts> countFacets(Database& db, const QString& words, const CourseFilter& filter);

// Values as the facets call them, where several spellings of one are one. As they are where nothing is known of them.
[[nodiscard]] QStringList sharedSpellings(Database& db, Dimension dimension, const QStringList& values);

} // namespace store
