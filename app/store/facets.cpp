// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/facets.h"

#include "app/store/database.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace store {

namespace {

constexpr int kSingle = 6; // dimensions with one value a course: Topic .. Duration
constexpr int kSkill = int(Dimension::Skill);

// A word with a capital first, or some in it, before one that shouts or whispers.
bool isBetterSpelling(const QString& one, const QString& other)
{
    const auto isMixed = [](const QString& text) { return text != text.toUpper() && text != text.toLower(); };
    return isMixed(one) != isMixed(other) ? isMixed(one) : one < other;
}

// The dictionary, and what is chosen in it.
struct Values
{
    struct Value
    {
        Dimension dimension = Dimension::Topic;
        QString text; // of the first of several spellings: the best
        bool chosen = false;
        std::size_t first = 0; // of the spellings of the same value, which is counted for all
        int count = 0;
        qint64 countedFor = -1; // a course that has two spellings counts once
    };
    std::vector<Value> byId;
    std::array<bool, kSkill + 1> restricted{}; // by dimension

    void read(Database& db, const CourseFilter& filter)
    {
        const std::array<const QStringList*, kSkill + 1> lists{nullptr,           &filter.topics,  &filter.levels,
                                                               &filter.languages, &filter.formats, &filter.providers,
                                                               &filter.durations, &filter.skills};
        std::array<QSet<QString>, kSkill + 1> wanted;
        for (std::size_t i = 1; i < lists.size(); ++i) {
            restricted[i] = !lists[i]->isEmpty();
            for (const QString& value : *lists[i])
                wanted[i].insert(foldedValue(value));
        }
        QHash<std::pair<int, QString>, std::size_t> firsts;
        Statement row = db.statement("SELECT id, dimension, value FROM facet_value ORDER BY id");
        while (row.next()) {
            const auto id = std::size_t(row.number(0));
            if (byId.size() <= id)
                byId.resize(id + 1);
            const auto dimension = std::size_t(row.number(1));
            const QString text = row.text(2);
            const QString folded = foldedValue(text);
            const bool chosen = dimension < wanted.size() && wanted[dimension].contains(folded);
            const std::pair key(int(dimension), folded);
            const std::size_t first = firsts.contains(key) ? firsts.value(key) : *firsts.insert(key, id);
            byId[id] = {Dimension(int(dimension)), text, chosen, first, 0, -1};
            if (first != id && isBetterSpelling(text, byId[first].text))
                byId[first].text = text;
        }
    }
    void countOne(std::size_t id, qint64 course)
    {
        Value& value = byId[byId[id].first];
        if (std::exchange(value.countedFor, course) != course)
            ++value.count;
    }
};

// The numbers in a blob, which need not lie on a boundary.
template <typename F>
void eachSkill(std::string_view blob, F&& f)
{
    for (std::size_t at = 0; at + 4 <= blob.size(); at += 4) {
        qint32 id = 0;
        std::memcpy(&id, blob.data() + at, 4);
        f(std::size_t(id));
    }
}

// Courses that meet the rest of the filter and have the mark.
struct FlagCounts
{
    QSet<qint64> saved; // rows that are saved for later
    int offlineReady = 0;
    int savedForLater = 0;
};

// One course: counts for every dimension when it meets everything, for the one dimension that it fails otherwise.
void count(const Statement& row, const CourseFilter& filter, Values& values, FlagCounts& flags)
{
    std::array<std::size_t, kSingle> single{};
    int failed = 0;
    int failedDimension = 0;
    for (int i = 0; i < kSingle; ++i) {
        single[std::size_t(i)] = std::size_t(row.number(i + 1));
        if (values.restricted[std::size_t(i) + 1] && !values.byId[single[std::size_t(i)]].chosen) {
            ++failed;
            failedDimension = i + 1;
        }
    }
    const std::string_view skills = row.blob(kSingle + 2);
    if (values.restricted[kSkill]) {
        bool any = false;
        eachSkill(skills, [&](std::size_t id) { any = any || values.byId[id].chosen; });
        failed += any ? 0 : 1;
        failedDimension = any ? failedDimension : kSkill;
    }
    const bool offline = row.number(kSingle + 1) != 0;
    const bool saved = flags.saved.contains(row.number(0));
    const bool failsOffline = filter.offlineOnly && !offline;
    const bool failsSaved = filter.savedOnly && !saved;
    if (failed == 0 && offline && !failsSaved)
        ++flags.offlineReady;
    if (failed == 0 && saved && !failsOffline)
        ++flags.savedForLater;
    if (failed > 1 || failsOffline || failsSaved)
        return;
    for (int i = 0; i < kSingle; ++i) {
        if (failed == 0 || failedDimension == i + 1)
            values.countOne(single[std::size_t(i)], row.number(0));
    }
    if (failed == 0 || failedDimension == kSkill) {
        eachSkill(skills, [&](std::size_t id) { values.countOne(id, row.number(0)); });
    }
}

FacetCounts sorted(const Values& values, const FlagCounts& flags)
{
    FacetCounts counts;
    counts.offlineReady = flags.offlineReady;
    counts.saved = flags.savedForLater;
    for (const auto& value : values.byId) {
        if (value.count > 0 && !value.text.isEmpty())
            counts.values[value.dimension].append({value.text, value.count});
    }
    for (auto& list : counts.values) {
        std::sort(list.begin(), list.end(), [](const FacetCount& a, const FacetCount& b) {
            return a.count != b.count ? a.count > b.count : a.value < b.value;
        });
    }
    return counts;
}

} // namespace

std::optional<FacetCounts> countFacets(Database& db, const QString& words, const CourseFilter& filter)
{
    const bool all = words.trimmed().isEmpty();
    std::vector<qint64> matching;
    if (!all) {
        const auto found = CourseSearch(db).matching(words);
        matching.assign(found.cbegin(), found.cend());
        std::sort(matching.begin(), matching.end());
    }
    Values values;
    values.read(db, filter);
    FlagCounts flags;
    Statement kept = db.statement(savedKeys());
    while (kept.next())
        flags.saved.insert(kept.number(0));
    Statement row = db.statement("SELECT key, topic, level, language, format, provider, duration, offline, skills FROM "
                                 "course_facet ORDER BY key");
    auto next = matching.cbegin();
    while (row.next()) {
        if (!all) {
            while (next != matching.cend() && *next < row.number(0))
                ++next;
            if (next == matching.cend())
                break;
            if (*next != row.number(0))
                continue;
        }
        count(row, filter, values, flags);
    }
    if (!row.ok())
        return std::nullopt;
    return sorted(values, flags);
}

// One pass over the words of the dimension, of which only those of the right length are looked at closely.
QStringList sharedSpellings(Database& db, Dimension dimension, const QStringList& values)
{
    QHash<QString, QString> best; // by the folded value
    QSet<qsizetype> lengths;
    for (const QString& value : values) {
        best.insert(foldedValue(value), value);
        lengths.insert(value.size());
    }
    Statement row = db.statement("SELECT value FROM facet_value WHERE dimension = ?1");
    row.args(int(dimension));
    while (!values.isEmpty() && row.next()) {
        const QString text = row.text(0);
        const auto found = lengths.contains(text.size()) ? best.find(foldedValue(text)) : best.end();
        if (found != best.end() && isBetterSpelling(text, *found))
            *found = text;
    }
    QStringList spelt;
    for (const QString& value : values)
        spelt << best.value(foldedValue(value));
    spelt.removeDuplicates();
    return spelt;
}

} // namespace store
