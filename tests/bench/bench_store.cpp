// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store and its services against bare SQLite: lxcp-bench-store [--quick]. One result a line, see bench.py.
#include "app/services/catalogservice.h"
#include "app/services/learningservice.h"
#include "app/store/coursesearch.h"
#include "app/store/facets.h"
#include "app/store/schema.h"
#include "tests/bench/barestore.h"
#include "tests/bench/figures.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace {

using bench::Limit;
using bench::median;
using bench::percentile99;
using bench::realQueries;
using bench::report;
using support::CatalogLines;

template <typename F>
double timed(F&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

class Bench
{
public:
    explicit Bench(int courses) : m_count(courses)
    {
        CatalogLines lines;
        for (int n = 1; n <= courses; ++n)
            m_lines += lines.course(n, n);
        m_lines += CatalogLines::end("v1");
    }

    void ingest();
    void delta();
    void index();
    void search();
    void facets();
    void home();
    void opening();

private:
    void feed(store::Database& db, store::Ingest::Mode mode, const QByteArray& lines) const;
    void makeBareIndex();
    std::vector<double> searchPrefixes(const QStringList& queries, int from, int to);
    std::vector<double> barePrefixes(const QStringList& queries, int from, int to);

    int m_count;
    QByteArray m_lines;
    support::StoreBuilder m_store;
};

void Bench::feed(store::Database& db, store::Ingest::Mode mode, const QByteArray& lines) const
{
    constexpr qsizetype kNetworkBuffer = 64 * 1024;
    store::Ingest ingest(db, mode);
    for (qsizetype at = 0; at < lines.size(); at += kNetworkBuffer) {
        if (!ingest.feed(QByteArrayView(lines).sliced(at, std::min(kNetworkBuffer, lines.size() - at))))
            qFatal("ingest");
    }
    if (!ingest.finish())
        qFatal("ingest");
}

std::string createCourse()
{
    return store::kindTable(std::string_view("course"))->createSql().toStdString();
}

std::string columnsOfCourse()
{
    return store::kindTable(std::string_view("course"))->selectList.toStdString();
}

void Bench::ingest()
{
    std::vector<double> ours, bare;
    std::vector<std::vector<bench::Value>> rows;
    for (int run = 0; run < 3; ++run) {
        support::StoreBuilder fresh;
        ours.push_back(timed([&] { feed(fresh.writer(), store::Ingest::Mode::Snapshot, m_lines); }));
        if (rows.empty())
            rows =
                bench::BareFile(fresh.store().path()).rows("SELECT " + columnsOfCourse() + " FROM course ORDER BY key");
        const QTemporaryDir folder;
        bench::BareFile file(folder.filePath(QStringLiteral("bare.sqlite")));
        file.exec(createCourse());
        std::string marks = "?";
        for (std::size_t i = 1; i < rows.front().size(); ++i)
            marks += ", ?";
        bare.push_back(
            timed([&] { file.write("INSERT INTO course (" + columnsOfCourse() + ") VALUES (" + marks + ")", rows); }));
    }
    report(QStringLiteral("store.ingest"), median(ours), {QStringLiteral("bare inserts"), median(bare), 1.3}, ours);
    feed(m_store.writer(), store::Ingest::Mode::Snapshot, m_lines);
}

void Bench::delta()
{
    std::vector<double> ours, bare;
    const QTemporaryDir folder;
    if (!m_store.writer().exec("PRAGMA wal_checkpoint(TRUNCATE)"))
        qFatal("checkpoint");
    QFile::copy(m_store.store().path(), folder.filePath(QStringLiteral("bare.sqlite")));
    bench::BareFile file(folder.filePath(QStringLiteral("bare.sqlite")));
    const std::string upsert = store::kindTable(std::string_view("course"))->writeSql().upsert.toStdString();
    for (int run = 1; run <= 5; ++run) {
        CatalogLines changed(unsigned(run) + 100);
        QByteArray lines;
        for (int i = 0; i < 1000; ++i)
            lines += changed.course(1 + changed.pick(m_count), qint64(m_count) * (run + 1) + i);
        lines += CatalogLines::end("v" + QByteArray::number(run));
        ours.push_back(timed([&] { feed(m_store.writer(), store::Ingest::Mode::Changes, lines); }));
        const auto rows = bench::BareFile(m_store.store().path())
                              .rows("SELECT " + columnsOfCourse() +
                                    " FROM course WHERE rev >= " + std::to_string(qint64(m_count) * (run + 1)));
        bare.push_back(timed([&] { file.write(upsert, rows); }));
    }
    report(QStringLiteral("store.delta-1000"), median(ours), {QStringLiteral("bare upserts"), median(bare), 1.3}, ours);
}

void Bench::index()
{
    const double ms = timed([&] { m_store.index(); });
    report(QStringLiteral("store.index"), ms, {}, {ms});
}

// From the key to the rows of a screenful.
std::vector<double> Bench::searchPrefixes(const QStringList& queries, int from, int to)
{
    services::CatalogService catalog(m_store.store(), QStringLiteral("maya"));
    std::vector<double> runs;
    for (const QString& query : queries) {
        for (int length = from; length <= std::min<int>(to, int(query.size())); ++length) {
            services::CatalogFilter filter;
            filter.words = query.left(length);
            runs.push_back(timed([&] {
                const auto found = catalog.find(filter);
                (void)catalog.rows(found.keys.mid(0, 30));
            }));
        }
    }
    return runs;
}

std::vector<double> Bench::barePrefixes(const QStringList& queries, int from, int to)
{
    bench::BareFile file(m_store.store().path());
    file.exec("PRAGMA mmap_size = 268435456");
    sqlite3_stmt* find =
        file.prepare("SELECT rowid FROM search_text WHERE search_text MATCH ?1 ORDER BY rank LIMIT 200");
    std::vector<double> runs;
    for (const QString& query : queries) {
        for (int length = from; length <= std::min<int>(to, int(query.size())); ++length) {
            QStringList words = query.left(length).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (QString& word : words)
                word = QLatin1Char('"') + word + QLatin1Char('"');
            const QByteArray match = words.join(QStringLiteral(" AND ")).toUtf8() + " *";
            runs.push_back(timed([&] {
                sqlite3_bind_text(find, 1, match.constData(), int(match.size()), SQLITE_STATIC);
                while (sqlite3_step(find) == SQLITE_ROW) {
                }
                sqlite3_reset(find);
            }));
        }
    }
    sqlite3_finalize(find);
    return runs;
}

// What one would write first: one FTS5 table over the same columns, ranked by bm25.
void Bench::makeBareIndex()
{
    bench::BareFile file(m_store.store().path());
    file.exec("CREATE VIRTUAL TABLE IF NOT EXISTS bare_text USING fts5 (title, skills, summary, description, content = "
              "'course', content_rowid = 'key')");
    file.exec("INSERT INTO bare_text (bare_text) VALUES ('rebuild')");
}

void Bench::search()
{
    makeBareIndex();
    const auto queries = realQueries(m_store.writer(), m_count < 10000 ? 20 : 200);
    (void)searchPrefixes(queries.mid(0, 5), 1, 100); // the file's pages are in memory, as after a moment of use
    const Limit frame{QStringLiteral("one frame"), 16, 1.0};
    const auto one = searchPrefixes(queries, 1, 1);
    report(QStringLiteral("store.search-1-letter-p99"), percentile99(one), frame, one);
    const auto two = searchPrefixes(queries, 2, 2);
    report(QStringLiteral("store.search-2-letters-p99"), percentile99(two), frame, two);
    const auto more = searchPrefixes(queries, 3, 100);
    report(QStringLiteral("store.search-3-letters-p99-frame"), percentile99(more), frame, more);
    const auto bare = barePrefixes(queries.mid(0, 25), 3, 100); // the same kind of queries; all of them take minutes
    report(QStringLiteral("store.search-3-letters-p99"), percentile99(more),
           {QStringLiteral("bare FTS5 query"), percentile99(bare), 2.0}, more);
    report(QStringLiteral("store.search-3-letters-median"), median(more),
           {QStringLiteral("bare FTS5 query"), median(bare), 2.0}, more);
    services::CatalogService catalog(m_store.store(), QStringLiteral("maya"));
    std::vector<double> misspelt, filtered;
    for (const QString& query : queries) {
        services::CatalogFilter filter;
        filter.words = QString(query).replace(1, 1, QStringLiteral("q"));
        misspelt.push_back(timed([&] { (void)catalog.find(filter); }));
        filter.words = query.left(1);
        filter.languages = {QStringLiteral("ja")};
        filter.topics = {QStringLiteral("Finance")};
        filter.levels = {QStringLiteral("advanced")};
        filter.formats = {QStringLiteral("h5p")};
        filtered.push_back(timed([&] { (void)catalog.find(filter); }));
    }
    report(QStringLiteral("store.search-misspelt-p99"), percentile99(misspelt), frame, misspelt);
    report(QStringLiteral("store.search-filtered-p99"), percentile99(filtered), frame, filtered);
}

void Bench::facets()
{
    std::vector<double> runs;
    for (int run = 0; run < 9; ++run) {
        store::CourseFilter filter;
        if (run % 3 > 0)
            filter.topics = {QStringLiteral("Data")};
        if (run % 3 > 1)
            filter.languages = {QStringLiteral("de"), QStringLiteral("ja")};
        const QString words = run < 5 ? QString() : QStringLiteral("data");
        runs.push_back(timed([&] { (void)store::countFacets(m_store.writer(), words, filter); }));
    }
    report(QStringLiteral("store.facets-worst"), *std::max_element(runs.begin(), runs.end()),
           {QStringLiteral("target"), 150, 1.0}, runs);
}

void Bench::home()
{
    QByteArray lines = CatalogLines::put("person", "maya", 1, "\"name\":\"Maya\",\"supervisor_id\":\"osei\"");
    for (int i = 0; i < 40; ++i) {
        const QByteArray course = CatalogLines::courseId(1 + i * (m_count / 50));
        lines += CatalogLines::put("enrollment", "maya:" + course, 1,
                                   "\"person_id\":\"maya\",\"course_id\":\"" + course +
                                       "\",\"state\":\"active\",\"due_at\":\"2026-03-09T00:00:00.000Z\"");
    }
    m_store.lines(lines);
    const support::FakeClock clock;
    services::LearningService learning(m_store.store(), clock, QStringLiteral("maya"));
    std::vector<double> runs;
    for (int run = 0; run < 20; ++run)
        runs.push_back(timed([&] { (void)learning.home(); }));
    report(QStringLiteral("store.home"), median(runs), {QStringLiteral("target"), 3, 1.0}, runs);
}

void Bench::opening()
{
    m_store.close();
    const support::FakeClock clock;
    std::vector<double> runs;
    for (int run = 0; run < 9; ++run) {
        std::unique_ptr<store::Store> opened;
        runs.push_back(timed([&] {
            opened = support::StoreBuilder::openIn(m_store.folder(), store::Store::Threads::Own);
            services::LearningService learning(*opened, clock, QStringLiteral("maya"));
            (void)learning.home();
        }));
    }
    report(QStringLiteral("store.open-and-home"), median(runs), {QStringLiteral("target"), 10, 1.0}, runs);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const bool quick = app.arguments().contains(QStringLiteral("--quick"));
    Bench bench(quick ? 2000 : 100000);
    bench.ingest();
    bench.index();
    bench.search();
    bench.facets();
    bench.home();
    bench.delta();
    bench.opening();
    return 0;
}
