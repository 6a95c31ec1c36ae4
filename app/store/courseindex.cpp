// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/courseindex.h"

#include "app/store/database.h"
#include "app/store/meta.h"
#include "app/store/searchtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

namespace store {

namespace {

// A slice is what may pass before another job gets its turn in the store thread: some 50 ms.
constexpr int kTitlesPerSlice = 1000;
constexpr int kTextsPerSlice = 500;
constexpr int kWeightInSight = 8; // of a word of a title beside one of a description, as correction

QStringList listOf(const QByteArray& json)
{
    QStringList values;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array())
        values.append(value.toString());
    return values;
}

const auto kLanguages = QStringLiteral("search_languages");

// "de" of "de-AT" and of "de_AT".
QString languageOf(const QString& tag)
{
    const auto* const end = std::find_if(tag.cbegin(), tag.cend(), [](QChar c) { return c == u'-' || c == u'_'; });
    return tag.left(end - tag.cbegin()).toLower();
}

bool exists(Database& db, const char* sql)
{
    return db.number(sql).value_or(0) != 0;
}

} // namespace

struct CourseIndex::Row
{
    qint64 key = 0, doc = 0;
    QByteArray title;
    QString topic, level, language, format, provider, duration;
    QStringList skills;
    QByteArray skillWords; // skills and tags
    bool offline = false;
};

qint64 DocNumber::of(bool isForeign, qsizetype titleLength, qint64 key, qint64 version)
{
    const qint64 order = (isForeign ? 256 : 0) + qint64(std::min<qsizetype>(titleLength, 255));
    return (order << (kKeyBits + kVersionBits)) | (key << kVersionBits) | version;
}

QString durationClass(std::optional<qint64> minutes)
{
    if (!minutes)
        return {};
    if (*minutes < 30)
        return QStringLiteral("-30");
    if (*minutes < 120)
        return QStringLiteral("30-120");
    return *minutes < 480 ? QStringLiteral("120-480") : QStringLiteral("480-");
}

QString CourseIndex::languages()
{
    QStringList all;
    const auto person = meta(m_db, QStringLiteral("person"));
    if (!person)
        return {};
    Statement row = m_db.statement("SELECT ifnull((SELECT locale FROM person WHERE id = ?1), ''), ifnull((SELECT "
                                   "languages FROM profile WHERE id = ?1), '[]')");
    row.args(*person);
    if (row.next())
        all = listOf(row.bytes(1)) << row.text(0);
    std::ranges::transform(all, all.begin(), languageOf);
    all.removeAll(QString());
    all.removeDuplicates();
    all.sort();
    return all.join(QLatin1Char(' '));
}

bool CourseIndex::isInOtherLanguages()
{
    const QString now = languages();
    return !now.isEmpty() && now != meta(m_db, kLanguages).value_or(QString());
}

CourseIndex::Work CourseIndex::pending()
{
    if (exists(m_db, "SELECT EXISTS (SELECT 1 FROM index_queue) OR EXISTS (SELECT 1 FROM index_batch)"))
        return Work::Titles;
    // The second count, which walks through an index as large as the catalog, only when the first one is large: this is
    // asked with each start.
    const QByteArray tooMany = "SELECT CASE WHEN (SELECT count(*) FROM stale_doc) > 1000 THEN "
                               "(SELECT count(*) FROM stale_doc) > 1000 + (SELECT count(*) FROM course_facet) / " +
                               QByteArray::number(kStaleShare) + " ELSE 0 END";
    if (exists(m_db, tooMany.constData()) || isInOtherLanguages())
        return Work::Rebuild;
    if (exists(m_db, "SELECT EXISTS (SELECT 1 FROM text_queue)"))
        return Work::Texts;
    return m_mergeWanted ? Work::Merge : Work::None;
}

base::Result<void> CourseIndex::slice()
{
    const Work work = pending();
    return work == Work::Titles    ? indexTitles()
           : work == Work::Texts   ? indexTexts()
           : work == Work::Merge   ? merge()
           : work == Work::Rebuild ? startAnew()
                                   : base::Result<void>();
}

// Titles come first and are a fifth of the work; they put their courses into the second queue.
qint64 CourseIndex::left()
{
    return m_db.number("SELECT 5 * (SELECT count(*) FROM index_waiting) + 4 * (SELECT count(*) FROM text_queue)")
        .value_or(0);
}

// What came first is put in order when nothing is left of the ones before.
base::Result<void> CourseIndex::takeBatch()
{
    if (exists(m_db, "SELECT EXISTS (SELECT 1 FROM index_queue)"))
        return {};
    return m_db.exec(
        "INSERT OR IGNORE INTO index_queue (key) SELECT value FROM json_each((SELECT keys FROM index_batch "
        "ORDER BY id LIMIT 1)) ORDER BY value;"
        "DELETE FROM index_batch WHERE id = (SELECT min(id) FROM index_batch)");
}

base::Result<void> CourseIndex::indexTitles()
{
    if (const auto taken = takeBatch(); !taken)
        return taken;
    auto rows = takeRows();
    if (!rows)
        return base::failure(rows.error());
    // FTS5 writes a segment whenever a number is lower than the one before.
    std::sort(rows->begin(), rows->end(), [](const Row& a, const Row& b) { return a.doc < b.doc; });
    Statement title = m_db.statement("INSERT INTO search_title (rowid, title) VALUES (?1, ?2)");
    Statement text = m_db.statement("INSERT OR IGNORE INTO text_queue (key) VALUES (?1)");
    for (const Row& row : *rows) {
        auto done = writeFacet(row);
        if (done)
            done = title.args(row.doc, searchtext::forIndex(row.title)).run();
        if (done)
            done = text.args(row.key).run();
        if (!done)
            return done;
    }
    for (const Row& row : *rows)
        countWords(QString::fromUtf8(row.title + ' ' + row.skillWords), kWeightInSight);
    return writeWords();
}

// Takes the next courses out of the queue, with the entries that they had forgotten.
base::Result<std::vector<CourseIndex::Row>> CourseIndex::takeRows()
{
    std::vector<Row> rows;
    std::vector<qint64> keys;
    const QStringList own = meta(m_db, kLanguages).value_or(QString()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Statement queue = m_db.statement("SELECT key FROM index_queue ORDER BY key LIMIT ?1");
    queue.args(kTitlesPerSlice);
    while (queue.next())
        keys.push_back(queue.number(0));
    Statement course =
        m_db.statement("SELECT title, topic, level, language, format, provider, duration_minutes, offline_ready, "
                       "skills, tags FROM course WHERE key = ?1");
    Statement old = m_db.statement("SELECT doc FROM course_facet WHERE key = ?1");
    Statement taken = m_db.statement("DELETE FROM index_queue WHERE key = ?1");
    for (const qint64 key : keys) {
        old.args(key);
        const bool known = old.next();
        const qint64 version = known ? DocNumber::version(old.number(0)) + 1 : 0;
        old.reset();
        if (known) {
            if (const auto done = forget(key); !done)
                return base::failure(done.error());
        }
        course.args(key);
        if (course.next()) {
            Row row;
            row.key = key;
            row.title = course.bytes(0);
            row.topic = course.text(1);
            row.level = course.text(2);
            row.language = course.text(3);
            const bool isForeign = !own.isEmpty() && !row.language.isEmpty() && !own.contains(languageOf(row.language));
            row.doc = DocNumber::of(isForeign, QString::fromUtf8(row.title).size(), key,
                                    version & ((1 << DocNumber::kVersionBits) - 1));
            row.format = course.text(4);
            row.provider = course.text(5);
            row.duration = durationClass(course.isNull(6) ? std::nullopt : std::optional(course.number(6)));
            row.offline = course.number(7) != 0;
            row.skills = listOf(course.bytes(8));
            row.skills.removeDuplicates();
            row.skillWords = (row.skills + listOf(course.bytes(9))).join(QLatin1Char(' ')).toUtf8();
            rows.push_back(std::move(row));
        }
        course.reset();
        if (const auto done = taken.args(key).run(); !done)
            return base::failure(done.error());
    }
    return rows;
}

base::Result<void> CourseIndex::forget(qint64 key)
{
    auto done = m_db.statement("INSERT OR IGNORE INTO stale_doc (doc) SELECT doc FROM course_facet WHERE key = ?1")
                    .args(key)
                    .run();
    Statement row = m_db.statement("SELECT skills FROM course_facet WHERE key = ?1");
    row.args(key);
    if (done && row.next()) {
        const QByteArray skills = row.bytes(0);
        Statement gone = m_db.statement("DELETE FROM course_skill WHERE skill = ?1 AND key = ?2");
        for (qsizetype at = 0; done && at + 4 <= skills.size(); at += 4) {
            qint32 id = 0;
            memcpy(&id, skills.constData() + at, 4);
            done = gone.args(int(id), key).run();
        }
    }
    row.reset();
    if (done)
        done = m_db.statement("DELETE FROM course_facet WHERE key = ?1").args(key).run();
    return done ? m_db.statement("DELETE FROM text_queue WHERE key = ?1").args(key).run() : done;
}

base::Result<qint64> CourseIndex::valueId(Dimension dimension, const QString& value)
{
    const auto cached = m_values.constFind({int(dimension), value});
    if (cached != m_values.cend())
        return *cached;
    const auto made = m_db.statement("INSERT OR IGNORE INTO facet_value (dimension, value) VALUES (?1, ?2)")
                          .args(int(dimension), value)
                          .run();
    if (!made)
        return base::failure(made.error());
    Statement row = m_db.statement("SELECT id FROM facet_value WHERE dimension = ?1 AND value = ?2");
    row.args(int(dimension), value);
    if (!row.next())
        return base::failure(row.error());
    return *m_values.insert({int(dimension), value}, row.number(0));
}

base::Result<void> CourseIndex::writeFacet(const Row& row)
{
    Statement put =
        m_db.statement("INSERT INTO course_facet (key, doc, sort, topic, level, language, format, provider, duration, "
                       "offline, skills) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    put.bind(1, row.key).bind(2, row.doc).bind(3, searchtext::folded(QString::fromUtf8(row.title).trimmed()));
    const std::pair<Dimension, const QString*> values[] = {
        {Dimension::Topic, &row.topic},   {Dimension::Level, &row.level},       {Dimension::Language, &row.language},
        {Dimension::Format, &row.format}, {Dimension::Provider, &row.provider}, {Dimension::Duration, &row.duration}};
    int index = 4;
    for (const auto& [dimension, value] : values) {
        const auto id = valueId(dimension, *value);
        if (!id)
            return base::failure(id.error());
        put.bind(index++, *id);
    }
    put.bind(10, row.offline);
    QByteArray skills;
    Statement link = m_db.statement("INSERT OR IGNORE INTO course_skill (skill, key) VALUES (?1, ?2)");
    for (const QString& skill : row.skills) {
        const auto id = valueId(Dimension::Skill, skill);
        if (!id)
            return base::failure(id.error());
        const auto number = qint32(*id);
        skills.append(reinterpret_cast<const char*>(&number), 4);
        if (const auto done = link.args(*id, row.key).run(); !done)
            return done;
    }
    return put.bindBlob(11, skills).run();
}

// The vocabulary that misspellings are compared with: words from four letters on, each once for a course that has it
// and more often where it stands in sight, in the title, a skill or a tag. What a word that is begun may become is read
// there as well (see CourseSearch::narrow).
void CourseIndex::countWords(const QString& text, int weight)
{
    QSet<QString> seen;
    for (const QString& word : searchtext::words(text)) {
        if (word.size() < 4 || seen.contains(word))
            continue;
        seen.insert(word);
        m_counts[word] += weight;
    }
}

base::Result<void> CourseIndex::writeWords()
{
    const QHash<QString, int> counts = std::exchange(m_counts, {});
    Statement put =
        m_db.statement("INSERT INTO search_word (length, word, n) VALUES (?1, ?2, ?3) ON CONFLICT (length, word) DO "
                       "UPDATE SET n = n + excluded.n");
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (const auto done = put.args(int(it.key().size()), it.key(), it.value()).run(); !done)
            return done;
    }
    return {};
}

base::Result<void> CourseIndex::indexTexts()
{
    struct Text
    {
        qint64 key, doc;
    };
    std::vector<Text> texts;
    Statement queue = m_db.statement(
        "SELECT q.key, f.doc FROM text_queue q JOIN course_facet f ON f.key = q.key ORDER BY q.key LIMIT ?1");
    queue.args(kTextsPerSlice);
    while (queue.next())
        texts.push_back({queue.number(0), queue.number(1)});
    if (texts.empty())
        return m_db.exec("DELETE FROM text_queue");
    std::sort(texts.begin(), texts.end(), [](const Text& a, const Text& b) { return a.doc < b.doc; });
    Statement course = m_db.statement("SELECT title, skills, tags, summary, description FROM course WHERE key = ?1");
    Statement put = m_db.statement(
        "INSERT INTO search_text (rowid, title, skills, summary, description) VALUES (?1, ?2, ?3, ?4, ?5)");
    Statement brief =
        m_db.statement("INSERT INTO search_brief (rowid, title, skills, summary) VALUES (?1, ?2, ?3, ?4)");
    Statement taken = m_db.statement("DELETE FROM text_queue WHERE key = ?1");
    for (const Text& text : texts) {
        course.args(text.key);
        if (course.next()) {
            const QByteArray skills =
                (listOf(course.bytes(1)) + listOf(course.bytes(2))).join(QLatin1Char(' ')).toUtf8();
            const QByteArray title = searchtext::forIndex(course.bytes(0));
            const QByteArray words = searchtext::forIndex(skills);
            const QByteArray summary = searchtext::forIndex(course.bytes(3));
            auto done = brief.args(text.doc, title, words, summary).run();
            if (done)
                done = put.args(text.doc, title, words, summary, searchtext::forIndex(course.bytes(4))).run();
            if (!done)
                return done;
            countWords(course.text(3) + QLatin1Char(' ') + course.text(4), 1);
        }
        course.reset();
        if (const auto done = taken.args(text.key).run(); !done)
            return done;
    }
    m_mergeWanted = true;
    return writeWords();
}

base::Result<void> CourseIndex::merge()
{
    const auto more = mergeSegments(m_db, {"search_title", "search_brief", "search_text"});
    if (!more)
        return base::failure(more.error());
    m_mergeWanted = *more;
    return {};
}

base::Result<void> CourseIndex::startAnew()
{
    m_values.clear();
    if (const QString own = languages(); !own.isEmpty()) {
        if (const auto noted = setMeta(m_db, kLanguages, own); !noted)
            return noted;
    }
    return m_db.exec(
        "INSERT INTO search_title (search_title) VALUES ('delete-all');"
        "INSERT INTO search_brief (search_brief) VALUES ('delete-all');"
        "INSERT INTO search_text (search_text) VALUES ('delete-all');"
        "DELETE FROM stale_doc; DELETE FROM course_facet; DELETE FROM course_skill; DELETE FROM facet_value;"
        "DELETE FROM search_word; DELETE FROM text_queue; DELETE FROM index_batch;"
        "INSERT OR IGNORE INTO index_queue (key) SELECT key FROM course");
}

} // namespace store
