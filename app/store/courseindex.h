// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/indexpart.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace store {

// Facet dimensions as they are numbered in 'facet_value'.
enum class Dimension { Topic = 1, Level, Language, Format, Provider, Duration, Skill };

// A course's place in the full-text index: whether its language is foreign to the person (their own come first), title
// length (short titles first), key and a version. FTS5 gives unranked
// hits in this order, which is most of the ranking for nothing. The version makes the place new whenever the course
// changes: the index keeps no text, so that old entries cannot be removed one by one; they are listed in 'stale_doc'
// and skipped until the index is made anew.
struct DocNumber
{
    static constexpr int kVersionBits = 12;
    static constexpr int kKeyBits = 36;
    [[nodiscard]] static qint64 of(bool isForeign, qsizetype titleLength, qint64 key, qint64 version);
    [[nodiscard]] static qint64 key(qint64 doc) { return (doc >> kVersionBits) & ((qint64(1) << kKeyBits) - 1); }
    [[nodiscard]] static qint64 version(qint64 doc) { return doc & ((qint64(1) << kVersionBits) - 1); }
};

// "-30", "30-120", "120-480", "480-"; empty: unknown.
[[nodiscard]] QString durationClass(std::optional<qint64> minutes);

// Keeps the derived tables (course_facet, course_skill, search_*) up with 'course'. Two passes: facets and titles,
// which is quick, then the other texts.
class CourseIndex final : public IndexPart
{
public:
    explicit CourseIndex(Database& writer) : m_db(writer) {}

    [[nodiscard]] bool isPending() override { return pending() != Work::None; }
    [[nodiscard]] base::Result<void> slice() override;
    void forgetSlice() override
    {
        m_values.clear();
        m_counts.clear();
    }
    [[nodiscard]] base::Result<void> startAnew() override;
    [[nodiscard]] qint64 left() override;

private:
    enum class Work { Titles, Texts, Merge, Rebuild, None };
    struct Row;
    [[nodiscard]] Work pending();
    [[nodiscard]] base::Result<void> takeBatch();
    [[nodiscard]] base::Result<void> indexTitles();
    [[nodiscard]] base::Result<void> indexTexts();
    [[nodiscard]] base::Result<void> merge();
    [[nodiscard]] base::Result<std::vector<Row>> takeRows();
    [[nodiscard]] base::Result<void> forget(qint64 key);
    [[nodiscard]] base::Result<void> writeFacet(const Row& row);
    // Those of the person, as they are told by their profile and by where they work: "de en"; empty: not known.
    [[nodiscard]] QString languages();
    [[nodiscard]] bool isInOtherLanguages();
    [[nodiscard]] base::Result<qint64> valueId(Dimension dimension, const QString& value);
    void countWords(const QString& text, int weight);
    [[nodiscard]] base::Result<void> writeWords();

    Database& m_db;
    bool m_mergeWanted = false;
    QHash<QPair<int, QString>, qint64> m_values;
    QHash<QString, int> m_counts; // words of the slice that is being made
};

} // namespace store
