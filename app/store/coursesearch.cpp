// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/coursesearch.h"

#include "app/base/log.h"
#include "app/store/courseindex.h"
#include "app/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace store {

namespace {

// Steps of the virtual machine, in thousands, that fit well into a frame.
constexpr int kFrameBudget = 40;
// With fewer hits than this a misspelling is considered.
constexpr int kFew = 3;
// Rows that fill a screen: with these found, what takes long is left to the full search behind the scenes.
constexpr int kScreenful = 30;

struct ListFilter
{
    Dimension dimension;
    const char* column; // of course_facet and course alike
    const QStringList* values;
};

std::vector<ListFilter> listsOf(const CourseFilter& filter)
{
    return {{Dimension::Topic, "topic", &filter.topics},          {Dimension::Level, "level", &filter.levels},
            {Dimension::Language, "language", &filter.languages}, {Dimension::Format, "format", &filter.formats},
            {Dimension::Provider, "provider", &filter.providers}, {Dimension::Duration, "duration", &filter.durations}};
}

QByteArray jsonList(const QStringList& values)
{
    return QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
}

using searchtext::Match;

constexpr char kDurationOfCourse[] =
    "CASE WHEN c.duration_minutes IS NULL THEN '' WHEN c.duration_minutes < 30 THEN '-30' WHEN "
    "c.duration_minutes < 120 THEN '30-120' WHEN c.duration_minutes < 480 THEN '120-480' ELSE "
    "'480-' END";

} // namespace

struct CourseSearch::Collector
{
    int limit;
    QList<qint64> keys;
    QSet<qint64> seen;
    bool stopped = false; // out of budget, or enough for a screen

    [[nodiscard]] bool full() const { return stopped || (limit >= 0 && keys.size() >= limit); }
    void add(qint64 key)
    {
        if (seen.contains(key))
            return;
        seen.insert(key);
        keys.append(key);
    }
};

// Letter by letter, as QString::compare does without regard to case: what is the same is as long.
QString foldedValue(QString value)
{
    for (QChar& letter : value)
        letter = letter.toCaseFolded();
    return value;
}

QByteArray savedKeys()
{
    return "SELECT sc.key FROM saved_course s JOIN course sc ON sc.id = s.course_id WHERE ifnull(s.removed_at, '') = "
           "''";
}

bool CourseFilter::isEmpty() const
{
    return topics.isEmpty() && skills.isEmpty() && levels.isEmpty() && languages.isEmpty() && formats.isEmpty() &&
           providers.isEmpty() && durations.isEmpty() && !offlineOnly && !savedOnly;
}

FoundCourses CourseSearch::find(const QString& words, const CourseFilter& filter, int limit)
{
    m_db.mapFile();
    Collector found{limit, {}, {}, false};
    FoundCourses result;
    if (limit >= 0)
        m_db.setBudget(kFrameBudget);
    const auto terms = searchtext::terms(words);
    if (words.trimmed().isEmpty()) {
        browse(filter, found);
    } else if (terms.isEmpty()) {
        titlesWith(words.trimmed(), filter, found); // "+++" and the like
    } else {
        search(terms, filter, found);
        if (found.keys.size() < kFew && !found.stopped) {
            const QString instead = corrected(terms);
            const auto before = found.keys.size();
            if (!instead.isEmpty())
                search(searchtext::terms(instead), filter, found);
            if (found.keys.size() > before)
                result.corrected = instead;
        }
    }
    if (limit >= 0)
        m_db.setBudget(0);
    result.keys = found.keys;
    result.complete = !found.full();
    return result;
}

void CourseSearch::take(Statement& row, Collector& found)
{
    while (!found.full() && row.next())
        found.add(row.number(0));
    if (!row.ok())
        found.stopped = true;
}

std::optional<QByteArray> CourseSearch::condition(const CourseFilter& filter)
{
    const auto idsOf = [this](Dimension dimension, const QStringList& values) {
        QByteArray ids;
        Statement row = m_db.statement("SELECT v.id, v.value, j.value FROM facet_value v JOIN json_each(?2) j ON "
                                       "length(j.value) = length(v.value) WHERE v.dimension = ?1 ORDER BY v.id");
        row.args(int(dimension), jsonList(values));
        while (row.next()) {
            if (row.text(1).compare(row.text(2), Qt::CaseInsensitive) == 0)
                ids += (ids.isEmpty() ? "" : ",") + QByteArray::number(row.number(0));
        }
        return ids;
    };
    QByteArray sql;
    for (const ListFilter& list : listsOf(filter)) {
        if (list.values->isEmpty())
            continue;
        const QByteArray ids = idsOf(list.dimension, *list.values);
        if (ids.isEmpty())
            return std::nullopt;
        sql += QByteArray(" AND f.") + list.column + " IN (" + ids + ')';
    }
    if (filter.offlineOnly)
        sql += " AND f.offline = 1";
    if (filter.savedOnly)
        sql += " AND f.key IN (" + savedKeys() + ')';
    if (!filter.skills.isEmpty()) {
        const QByteArray ids = idsOf(Dimension::Skill, filter.skills);
        if (ids.isEmpty())
            return std::nullopt;
        sql += " AND EXISTS (SELECT 1 FROM course_skill k WHERE k.skill IN (" + ids + ") AND k.key = f.key)";
    }
    return sql;
}

void CourseSearch::browse(const CourseFilter& filter, Collector& found)
{
    if (const auto where = condition(filter)) {
        Statement row = m_db.statement("SELECT f.key FROM course_facet f WHERE 1" + *where + " ORDER BY f.sort, f.key");
        take(row, found);
    }
    notIndexed({}, filter, found);
}

// Hits in the order of the document numbers, see DocNumber.
void CourseSearch::tier(const char* table, const QByteArray& match, const QByteArray& filter, Collector& found)
{
    if (found.full())
        return;
    const QByteArray name(table);
    const QByteArray key = "((s.rowid >> 12) & 68719476735)";
    const QByteArray sql =
        filter.isEmpty() ? "SELECT " + key + " FROM " + name + " s WHERE " + name +
                               " MATCH ?1 AND NOT EXISTS (SELECT 1 FROM stale_doc WHERE doc = s.rowid) ORDER BY s.rowid"
                         : "SELECT " + key + " FROM " + name + " s CROSS JOIN course_facet f WHERE " + name +
                               " MATCH ?1 AND f.key = " + key + " AND f.doc = s.rowid" + filter + " ORDER BY s.rowid";
    Statement row = m_db.statement(sql);
    row.args(match);
    take(row, found);
}

void CourseSearch::search(const QList<searchtext::Term>& typed, const CourseFilter& filter, Collector& found)
{
    auto terms = typed;
    const auto where = canMatch(terms) ? condition(filter) : std::nullopt;
    if (where) {
        narrow(terms);
        const QByteArray whole = searchtext::inColumns(terms, Match::Whole);
        // The prefix of one or two letters stands for a good part of all words: it is looked for in titles only.
        const bool prefixes = terms.last().pairs.isEmpty() && !terms.last().isShort;
        const auto inColumns = [&](const char* table, const char* columns) {
            tier(table, QByteArray(columns) + " : (" + whole + ')', *where, found);
            if (prefixes && !found.full())
                tier(table, QByteArray(columns) + " : (" + searchtext::inColumns(terms, Match::Begun) + ')', *where,
                     found);
        };
        tier("search_title", searchtext::inOrder(terms, Match::Whole), *where, found);
        tier("search_title", searchtext::inOrder(terms, Match::Begun), *where, found);
        inColumns("search_brief", "{title skills}");
        inColumns("search_brief", "{title skills summary}");
        if (found.limit >= 0 && found.keys.size() >= kScreenful)
            found.stopped = true;
        inColumns("search_text", "{title skills summary description}");
    }
    notIndexed(terms, filter, found);
}

QList<qint64> CourseSearch::matching(const QString& words)
{
    m_db.mapFile();
    const auto collect = [this](const QList<searchtext::Term>& terms, Collector& found) {
        if (canMatch(terms)) {
            const bool prefixes = terms.last().pairs.isEmpty() && !terms.last().isShort;
            tier("search_title", searchtext::inOrder(terms, Match::Begun), {}, found);
            tier("search_text", searchtext::inColumns(terms, prefixes ? Match::Begun : Match::Whole), {}, found);
        }
        notIndexed(terms, {}, found);
    };
    Collector found{-1, {}, {}, false};
    const auto terms = searchtext::terms(words);
    if (terms.isEmpty()) {
        titlesWith(words.trimmed(), {}, found);
        return found.keys;
    }
    collect(terms, found);
    if (found.keys.size() < kFew) {
        if (const QString instead = corrected(terms); !instead.isEmpty())
            collect(searchtext::terms(instead), found);
    }
    return found.keys;
}

// Courses that the index does not know yet: by their titles.
void CourseSearch::notIndexed(const QList<searchtext::Term>& terms, const CourseFilter& filter, Collector& found)
{
    if (found.full() ||
        m_db.number("SELECT EXISTS (SELECT 1 FROM index_queue) OR EXISTS (SELECT 1 FROM index_batch)").value_or(0) == 0)
        return;
    QByteArray sql = "SELECT c.key FROM index_waiting q JOIN course c ON c.key = q.key WHERE 1";
    QList<QByteArray> values;
    const auto parameter = [&](const QByteArray& value) {
        values.append(value);
        return '?' + QByteArray::number(values.size());
    };
    for (const auto& term : terms)
        sql += " AND instr(lower(c.title), " + parameter(term.text.toLower().toUtf8()) + ") > 0";
    for (const ListFilter& list : listsOf(filter)) {
        const QByteArray value =
            list.dimension == Dimension::Duration ? QByteArray(kDurationOfCourse) : QByteArray("c.") + list.column;
        if (!list.values->isEmpty())
            sql += " AND " + value + " COLLATE NOCASE IN (SELECT value FROM json_each(" +
                   parameter(jsonList(*list.values)) + "))";
    }
    if (filter.offlineOnly)
        sql += " AND c.offline_ready = 1";
    if (filter.savedOnly)
        sql += " AND c.key IN (" + savedKeys() + ')';
    if (!filter.skills.isEmpty())
        sql += " AND EXISTS (SELECT 1 FROM json_each(c.skills) s JOIN json_each(" + parameter(jsonList(filter.skills)) +
               ") w ON w.value = s.value COLLATE NOCASE)";
    Statement row = m_db.statement(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        row.bind(int(i) + 1, values[i]);
    take(row, found);
}

void CourseSearch::titlesWith(const QString& words, const CourseFilter& filter, Collector& found)
{
    const auto where = condition(filter);
    if (!where)
        return;
    Statement row = m_db.statement("SELECT f.key FROM course_facet f WHERE instr(f.sort, ?1) > 0" + *where +
                                   " ORDER BY f.sort, f.key");
    row.args(searchtext::folded(words));
    take(row, found);
}

bool CourseSearch::isKnown(const searchtext::Term& term, bool begun)
{
    Statement row = m_db.statement("SELECT 1 FROM search_text WHERE search_text MATCH ?1 LIMIT 1");
    row.args(searchtext::inColumns({term}, Match::Whole));
    if (row.next())
        return true;
    row.reset();
    row.args(searchtext::inColumns({term}, Match::Begun));
    return begun && row.next();
}

// False when a word before the last is in no course. FTS5 gathers all that begins with the last word before it looks at
// the others; with a misspelling among them that is for nothing.
bool CourseSearch::canMatch(const QList<searchtext::Term>& terms)
{
    if (terms.size() < 2 || m_db.number("SELECT EXISTS (SELECT 1 FROM text_queue)").value_or(1) != 0)
        return true;
    return std::all_of(terms.cbegin(), terms.cend() - 1, [this](const auto& term) { return isKnown(term, false); });
}

} // namespace store
