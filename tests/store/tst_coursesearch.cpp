// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/coursesearch.h"
#include "app/store/facets.h"
#include "app/store/meta.h"
#include "app/store/table.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace store;
using support::CatalogLines;
using support::StoreBuilder;

namespace {

QByteArray course(const char* id, const char* title, const char* skills = "", const char* summary = "",
                  const char* description = "", const char* more = "")
{
    static qint64 rev = 0;
    return CatalogLines::put("course", id, ++rev,
                             "\"title\":" + support::quotedJson(title) + ",\"skills\":[" + skills +
                                 "],\"summary\":" + support::quotedJson(summary) +
                                 ",\"description\":" + support::quotedJson(description) + more);
}

QString ids(StoreBuilder& built, const FoundCourses& found)
{
    QStringList names;
    for (const qint64 key : found.keys) {
        Statement row = built.writer().statement("SELECT id FROM course WHERE key = ?1");
        row.args(key);
        if (row.next())
            names.append(row.text(0));
    }
    return names.join(QLatin1Char(' '));
}

QString search(StoreBuilder& built, const QString& words, const CourseFilter& filter = {}, int limit = 50)
{
    return ids(built, CourseSearch(built.writer()).find(words, filter, limit));
}

QByteArray manyScripts()
{
    return course("uber", "Über die Grundlagen") + course("kurs", "日本語コース入門") + course("katakana", "ｺｰｽ一覧") +
           course("arabic", "دَوْرَة العربية") + course("hindi", "हिन्दी पाठ्यक्रम") + course("emoji", "Graduate🎓 now") +
           course("cpp", "C++ in practice") + course("c", "C for everyone") +
           course("quotes", "The \"NEAR(\" operator * and OR") + course("kube", "Kubernetes for teams") +
           course("reg", "Microsoft® Office") + course("thai", "หลักสูตรภาษาไทย") + course("street", "Die Große Straße") +
           course("ship", "Ærlig i Malmø") + course("korean", "K", "", "한국어 교육과정") +
           course("greek", "Ασφάλεια στους λιμένες") + course("russian", "Ёлочный порядок") +
           course("harbour", "السلامة في الميناء") + course("advice", "إرشاد لذوى الخبرة");
}

} // namespace

class TestCourseSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_anyScriptAndSpelling_data();
    void find_anyScriptAndSpelling();
    void find_ranksTitleOverSkillsOverSummaryOverDescription();
    void find_wholeWordsBeforePrefixesAndShortTitlesFirst();
    void find_languagesOfThePerson_comeFirst();
    void find_misspelling_saysWhatItSearched_data();
    void find_misspelling_saysWhatItSearched();
    void find_misspeltWordOfADescription_isFound_andOneOfATitleFirst();
    void find_wordsWrittenTogether_areTakenApart();
    void find_misspeltRun_saysWhatItSearched_data();
    void find_misspeltRun_saysWhatItSearched();
    void find_singleCharacter_findsAllThatHasIt_data();
    void find_singleCharacter_findsAllThatHasIt();
    void find_indexOfAnotherForm_isMadeAnewOnce();
    void find_severalWords_meetAcrossColumns();
    void find_notYetIndexed_findsTitles();
    void find_changedAndDeletedCourses_areNotFoundByOldWords();
    void find_manyChanges_rebuildsTheIndex();
    void building_saysHowMuchIsLeft();
    void building_withoutRoom_saysSo_andGoesOn();
    void building_withoutRoom_saysSoFromItsThread();
    void find_withFilter_equalsFilteringByHand();
    void facets_everyCombination_equalCountingByHand();
    void facets_capitalsMakeNoOther();
};

void TestCourseSearch::find_anyScriptAndSpelling_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* words, const char* expected) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(expected);
    };
    row("über", "uber");
    row("uber", "uber");
    row("ÜBER", "uber");
    row("u", "uber");
    row("コース", "katakana kurs");
    row("ｺｰｽ", "katakana kurs");
    row("コ", "katakana kurs");
    row("日本", "kurs");
    row("本日", "");
    row("دورة", "arabic");
    row("العرب", "arabic");
    row("हिन्दी", "hindi");
    row("हिन", "hindi");
    row("ภาษา", "thai");
    row("ษ", "thai");
    row("ασφάλεια", "greek");
    row("ασφαλεια", "greek");
    row("ΑΣΦΑΛΕΙΑ", "greek");
    row("ασφ", "greek");
    row("λιμενεσ", "greek");
    row("ΛΙΜΈΝΕΣ", "greek");
    row("ёлочный", "russian");
    row("елочныи", "russian");
    row("ЕЛОЧНЫЙ", "russian");
    row("елочн", "russian");
    row("السلامة", "harbour");
    row("سلامة", "harbour");
    row("سلامه", "harbour");
    row("السل", "harbour");
    row("ارشاد", "advice");
    row("لذوي", "advice");
    row("strasse", "street");
    row("STRASSE", "street");
    row("straße", "street");
    row("STRAẞE", "street");
    row("große strass", "street");
    row("aerlig", "ship");
    row("ærlig", "ship");
    row("malmo", "ship");
    row("교육", "korean");
    row("교", "korean");
    row("🎓", "emoji");
    row("graduate", "emoji");
    row("c++", "cpp");
    row("\"", "quotes");
    row("*", "quotes");
    row("NEAR(", "quotes");
    row("\"near(\" OR", "quotes");
    row("near OR nothing", "");
    row("title:kubernetes", "");
    row("NOT kubernetes", "");
    row("-kubernetes", "kube");
    row("^kube", "kube");
    row("microsoft", "reg");
    row("office'; DROP TABLE course; --", "");
    row("(", "quotes");
    row("AND", "quotes");
}

void TestCourseSearch::find_anyScriptAndSpelling()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    StoreBuilder built;
    built.lines(manyScripts()).index();
    QString found = search(built, words);
    if (words == QStringLiteral("AND")) // a word like others: it is in one title
        QVERIFY(found.contains(expected));
    else
        QCOMPARE(found, expected);
}

void TestCourseSearch::find_ranksTitleOverSkillsOverSummaryOverDescription()
{
    StoreBuilder built;
    built
        .lines(course("description", "Aaa", "", "", "all about azure") + course("summary", "Aab", "", "azure at last") +
               course("skill", "Aac", "\"azure\"") + course("title", "A much longer title that has Azure in it"))
        .index();
    QCOMPARE(search(built, QStringLiteral("azure")), QStringLiteral("title skill summary description"));
    QCOMPARE(search(built, QStringLiteral("azu")), QStringLiteral("title skill summary description"));
}

void TestCourseSearch::find_wholeWordsBeforePrefixesAndShortTitlesFirst()
{
    StoreBuilder built;
    built
        .lines(course("datas", "Databases") + course("long", "Working with data in a large organisation") +
               course("short", "Data") + course("middle", "Data at work"))
        .index();
    QCOMPARE(search(built, QStringLiteral("data")), QStringLiteral("short middle long datas"));
    QCOMPARE(search(built, QStringLiteral("d")), QStringLiteral("short datas middle long"));
}

void TestCourseSearch::find_languagesOfThePerson_comeFirst()
{
    StoreBuilder built;
    built
        .lines(course("ja", "Azure", "", "", "", ",\"language\":\"ja\"") +
               course("de", "Azure lernen und lehren", "", "", "", ",\"language\":\"de-de\"") +
               course("en", "Azure for everybody here", "", "", "", ",\"language\":\"en\"") +
               course("none", "Azure, whatever language") +
               course("skill", "Clouds", "\"azure\"", "", "", ",\"language\":\"en\""))
        .index();
    QCOMPARE(search(built, QStringLiteral("azure")), QStringLiteral("ja de en none skill"));
    // Known once the person is: by where they work, then by what they say of themselves.
    QVERIFY(setMeta(built.writer(), QStringLiteral("person"), QStringLiteral("maya")));
    built.lines(CatalogLines::put("person", "maya", 100, "\"locale\":\"en_GB\"")).index();
    QCOMPARE(search(built, QStringLiteral("azure")), QStringLiteral("en none ja de skill"));
    built.lines(CatalogLines::put("profile", "maya", 101, "\"languages\":[\"de\"]")).index();
    QCOMPARE(search(built, QStringLiteral("azure")), QStringLiteral("de en none ja skill"));
    built.lines(course("late", "Azure", "", "", "", ",\"language\":\"fr\"")).index();
    QCOMPARE(search(built, QStringLiteral("azure")), QStringLiteral("de en none ja late skill"));
}

void TestCourseSearch::find_misspelling_saysWhatItSearched_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("corrected");
    QTest::newRow("transposed") << QStringLiteral("kubrenetes") << QStringLiteral("kubernetes");
    QTest::newRow("two edits in a long word") << QStringLiteral("kubernets team") << QStringLiteral("kubernetes team");
    QTest::newRow("one edit in a short word") << QStringLiteral("teems") << QStringLiteral("teams");
    QTest::newRow("two edits in a short word") << QStringLiteral("tiems") << QString();
    QTest::newRow("three letters") << QStringLiteral("fro") << QString();
    QTest::newRow("nothing near") << QStringLiteral("xylophone") << QString();
}

void TestCourseSearch::find_misspelling_saysWhatItSearched()
{
    QFETCH(QString, typed);
    QFETCH(QString, corrected);
    StoreBuilder built;
    built.lines(manyScripts()).index();
    const auto found = CourseSearch(built.writer()).find(typed, {}, 50);
    QCOMPARE(found.corrected, corrected);
    QCOMPARE(ids(built, found), corrected.isEmpty() ? QString() : QStringLiteral("kube"));
}

void TestCourseSearch::find_misspeltWordOfADescription_isFound_andOneOfATitleFirst()
{
    StoreBuilder built;
    built
        .lines(course("sheets", "Tables", "", "", "Sums and charts with Excel, Python and JavaScript") +
               course("dashes", "Typography", "", "A line about dashes", "Em dash, en dash, dashes") +
               course("more", "More of it", "", "dashes", "") + course("dishes", "Dishes"))
        .index();
    const auto corrected = [&](const char* typed) {
        return CourseSearch(built.writer()).find(QString::fromLatin1(typed), {}, 50).corrected;
    };
    QCOMPARE(corrected("excell"), QStringLiteral("excel"));
    QCOMPARE(corrected("javascirpt"), QStringLiteral("javascript"));
    QCOMPARE(corrected("hcarts"), QStringLiteral("charts"));
    QCOMPARE(corrected("chtars"), QStringLiteral("charts")); // a letter that is two places too early
    QCOMPARE(corrected("carths"), QStringLiteral("charts")); // or too late
    QCOMPARE(corrected("strahc"), QString());                // no more than the same letters
    QCOMPARE(corrected("phyton"), QStringLiteral("python")); // a letter that was typed two places too early
    QCOMPARE(search(built, QStringLiteral("excell")), QStringLiteral("sheets"));
    QCOMPARE(corrected("deshes"), QStringLiteral("dishes"));
}

void TestCourseSearch::find_wordsWrittenTogether_areTakenApart()
{
    StoreBuilder built;
    built
        .lines(course("gdpr", "Data protection at work") + course("base", "Database basics") +
               course("other", "Data and the protection of it") + course("datum", "Datum"))
        .index();
    const auto corrected = [&](const char* typed) {
        return CourseSearch(built.writer()).find(QString::fromLatin1(typed), {}, 50).corrected;
    };
    QCOMPARE(corrected("dataprotection"), QStringLiteral("data protection"));
    QCOMPARE(corrected("Dataprotection work"), QStringLiteral("data protection work"));
    QCOMPARE(corrected("dataprotec"), QStringLiteral("data protec")); // while it is typed
    QCOMPARE(corrected("dataprotec work"), QString());                // of a word before the last nothing is left out
    QCOMPARE(corrected("database"), QString());
    QCOMPARE(corrected("databasse"), QStringLiteral("database"));
    QCOMPARE(corrected("protectiondata"), QString()); // not in this order anywhere
    QCOMPARE(search(built, QStringLiteral("dataprotection")), QStringLiteral("gdpr other"));
}

void TestCourseSearch::find_misspeltRun_saysWhatItSearched_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("corrected");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* typed, const char* corrected, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(corrected) << QString::fromUtf8(expected);
    };
    row("another letter at the end", "サービズ", "サービス", "service cloud skill");
    row("another letter at the beginning", "ザービス", "サービス", "service cloud skill");
    row("another letter within", "サーピス", "サービス", "service cloud skill");
    row("in half width", "ｻｰﾋﾞｽﾞ", "サービス", "service cloud skill");
    row("one is missing", "クラウドサビス", "クラウドサービス", "cloud");
    row("one too many", "クラウウドサービス", "クラウドサービス", "cloud");
    row("in each other's place", "クラドウサービス", "クラウドサービス", "cloud");
    row("Han", "機械学集", "機械学習", "learning");
    row("with a word beside it", "azure サービズ", "azure サービス", "cloud");
    row("two letters are wrong", "ザービズ", "", "");
    row("three letters, one is missing", "サビス", "サービス", "service cloud skill");
    row("three letters, the last is wrong", "機械額", "", "");
    row("three letters, the one in the middle is wrong", "日木語", "日本語", "japanese");
    row("three letters, the one in the middle is wrong, kana", "ケヌス", "ケース", "japanese");
    row("three letters, the first two in each other's place", "本日語", "日本語", "japanese");
    row("three letters, the last two in each other's place", "日語本", "日本語", "japanese");
    row("three letters, the one in the middle is too many", "始一末", "始末", "start");
    row("three letters, the middle of a longer word", "機戒学", "", "");
    row("two letters", "サビ", "", "");
    row("nothing near", "ネットワーク", "", "");
}

void TestCourseSearch::find_misspeltRun_saysWhatItSearched()
{
    QFETCH(QString, typed);
    QFETCH(QString, corrected);
    StoreBuilder built;
    built
        .lines(course("service", "サービスの基礎") + course("cloud", "Azure クラウドサービス入門") +
               course("skill", "はじめに", "\"サービス\"") + course("server", "サーバーの運用") +
               course("learning", "機械学習入門") + course("office", "オフィスビズ") +
               course("japanese", "日本語ケースの会") + course("start", "始末のまとめ"))
        .index();
    const auto found = CourseSearch(built.writer()).find(typed, {}, 50);
    QCOMPARE(found.corrected, corrected);
    QTEST(ids(built, found), "expected");
}

void TestCourseSearch::find_singleCharacter_findsAllThatHasIt_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* one : {"的", "の", "中", "ー", "𠮷"})
        QTest::newRow(one) << QString::fromUtf8(one);
}

// Wherever it stands: at the beginning of a run, within, at its end; in whatever text of a course.
void TestCourseSearch::find_singleCharacter_findsAllThatHasIt()
{
    QFETCH(QString, typed);
    const QByteArray one = typed.toUtf8();
    StoreBuilder built;
    built
        .lines(course("title", ("始" + one + "末").constData()) +
               course("skill", "A", ("\"始" + one + "末\"").constData()) +
               course("begin", "B", "", (one + "末末").constData()) +
               course("within", "C", "", ("word 始" + one + "末末。").constData()) +
               course("end", "D", "", "", ("始" + one).constData()) + course("other", "始末", "\"始末\"", "末", "始"))
        .index();
    QCOMPARE(search(built, typed), QStringLiteral("title skill begin within end"));
}

void TestCourseSearch::find_indexOfAnotherForm_isMadeAnewOnce()
{
    StoreBuilder built;
    built.lines(course("a", "Alpha")).index();
    QVERIFY(built.store().indexReady());
    // What the index of an older version does not have is looked for in vain until it is made anew.
    QVERIFY(built.writer().exec("DELETE FROM meta WHERE name = 'search_form';"
                                "INSERT INTO search_title (search_title) VALUES ('delete-all');"
                                "INSERT INTO search_brief (search_brief) VALUES ('delete-all');"
                                "INSERT INTO search_text (search_text) VALUES ('delete-all')"));
    built.reopen();
    QVERIFY(!built.store().indexReady());
    QCOMPARE(search(built, QStringLiteral("alpha")), QString());
    built.index();
    QVERIFY(built.store().indexReady());
    QCOMPARE(search(built, QStringLiteral("alpha")), QStringLiteral("a"));
    const auto before = built.writer().number("SELECT total_changes()").value_or(-1);
    built.index();
    QCOMPARE(built.writer().number("SELECT total_changes()").value_or(-2), before);
}

void TestCourseSearch::find_severalWords_meetAcrossColumns()
{
    StoreBuilder built;
    built
        .lines(course("a", "Azure", "", "for beginners") + course("b", "Azure", "\"beginners\"") +
               course("c", "Azure", "", "for experts"))
        .index();
    QCOMPARE(search(built, QStringLiteral("azure beginn")), QStringLiteral("b a"));
    QCOMPARE(search(built, QStringLiteral("beginners azure")), QStringLiteral("b a"));
}

void TestCourseSearch::find_notYetIndexed_findsTitles()
{
    StoreBuilder built;
    built.lines(course("a", "Azure basics") + course("b", "Cooking", "", "azure"));
    QVERIFY(!built.store().indexReady());
    QCOMPARE(search(built, QStringLiteral("azure")), QStringLiteral("a"));
    QCOMPARE(search(built, QString()), QStringLiteral("a b"));
    built.index();
    QVERIFY(built.store().indexReady());
    QCOMPARE(search(built, QStringLiteral("azure")), QStringLiteral("a b"));
}

void TestCourseSearch::find_changedAndDeletedCourses_areNotFoundByOldWords()
{
    StoreBuilder built;
    built.lines(course("a", "Alpha one") + course("b", "Alpha two")).index();
    built.lines(course("a", "Omega one")).index();
    QCOMPARE(search(built, QStringLiteral("alpha")), QStringLiteral("b"));
    QCOMPARE(search(built, QStringLiteral("omega")), QStringLiteral("a"));
    built.lines(CatalogLines::remove("course", "b", 1000000)).index();
    QCOMPARE(search(built, QStringLiteral("alpha")), QString());
    QCOMPARE(built.writer().number("SELECT count(*) FROM course_facet").value_or(-1), 1);
}

void TestCourseSearch::find_manyChanges_rebuildsTheIndex()
{
    StoreBuilder built;
    built.courses(1500).index();
    CatalogLines again(2);
    QByteArray lines;
    for (int n = 1; n <= 1500; ++n)
        lines += again.course(n, 10000 + n);
    built.lines(lines).index();
    QVERIFY(built.writer().number("SELECT count(*) FROM stale_doc").value_or(-1) == 0);
    QVERIFY(built.store().indexReady());
    QCOMPARE(CourseSearch(built.writer()).find({}, {}, -1).keys.size(), 1500);
}

void TestCourseSearch::building_saysHowMuchIsLeft()
{
    StoreBuilder built;
    built.courses(5000);
    QList<qint64> left;
    connect(&built.store(), &Store::indexing, this, [&left](qint64 n) { left.append(n); });
    built.index();
    QVERIFY(left.size() > 2);
    QVERIFY(std::ranges::is_sorted(left, std::greater()));
    QCOMPARE(left.constLast(), 0);
}

void TestCourseSearch::building_withoutRoom_saysSo_andGoesOn()
{
    StoreBuilder built;
    built.courses(400);
    auto& writer = built.writer();
    const qint64 pages = writer.number("PRAGMA page_count").value_or(0);
    QVERIFY(writer.exec("PRAGMA max_page_count = " + QByteArray::number(pages)));
    QSignalSpy changed(&built.store(), &store::Store::changed);
    QVERIFY(!built.store().indexProblem());
    built.index();
    QVERIFY(built.store().indexProblem());
    QCOMPARE(built.store().indexProblem()->code, QStringLiteral("disk-full"));
    QVERIFY(changed.contains(QVariantList{QStringLiteral("search_index"), QStringList()}));
    QVERIFY(!built.store().indexReady());
    QVERIFY(writer.exec("PRAGMA max_page_count = 1000000"));
    built.index();
    QVERIFY(!built.store().indexProblem());
    QVERIFY(built.store().indexReady());
}

void TestCourseSearch::building_withoutRoom_saysSoFromItsThread()
{
    QTemporaryDir folder;
    const auto opened = store::Store::open(folder.path(), store::Store::Threads::Own);
    QVERIFY(opened);
    store::Store& own = **opened;
    own.post([](store::Database& writer) {
        CatalogLines lines(1);
        QByteArray all;
        for (int n = 1; n <= 300; ++n)
            all += lines.course(n, n);
        if (!support::feedAll(writer, all + CatalogLines::end("v1"), store::Ingest::Mode::Snapshot))
            return;
        const qint64 pages = writer.number("PRAGMA page_count").value_or(0);
        (void)writer.exec("PRAGMA max_page_count = " + QByteArray::number(pages));
    });
    LXCP_TRY_VERIFY(own.indexProblem());
    QCOMPARE(own.indexProblem()->code, QStringLiteral("disk-full"));
    own.post([](store::Database& writer) {
        (void)writer.exec("PRAGMA max_page_count = 1000000");
        writer.noteManyChanges(QStringLiteral("course"));
    });
    LXCP_TRY_VERIFY(own.indexReady());
    QVERIFY(!own.indexProblem());
}

void TestCourseSearch::find_withFilter_equalsFilteringByHand()
{
    StoreBuilder built;
    built.courses(1200).index();
    CourseFilter filter;
    filter.topics = {QStringLiteral("Data"), QStringLiteral("Cloud")};
    filter.languages = {QStringLiteral("de")};
    filter.durations = {QStringLiteral("120-480")};
    filter.offlineOnly = true;
    for (const auto& words : {QString(), QStringLiteral("a"), QStringLiteral("cloud"), QStringLiteral("lea")}) {
        const auto all = CourseSearch(built.writer()).find(words, {}, -1);
        QStringList expected;
        for (const qint64 key : all.keys) {
            const auto c = Table<domain::Course>::select(built.writer(), "WHERE key = ?1", key).first();
            if (filter.topics.contains(c.topic) && c.language == QStringLiteral("de") && *c.durationMinutes >= 120 &&
                *c.durationMinutes < 480 && c.offlineReady)
                expected.append(c.id);
        }
        QVERIFY(!words.isEmpty() || !expected.isEmpty());
        QCOMPARE(search(built, words, filter, -1), expected.join(QLatin1Char(' ')));
    }
    filter.topics = {QStringLiteral("No such topic")};
    QCOMPARE(search(built, {}, filter), QString());
}

void TestCourseSearch::facets_everyCombination_equalCountingByHand()
{
    StoreBuilder built;
    built.courses(700).index();
    const auto courses = Table<domain::Course>::select(built.writer(), "ORDER BY key");
    std::mt19937 random(7);
    for (int round = 0; round < 24; ++round) {
        CourseFilter filter;
        const auto& pattern = courses[qsizetype(random() % unsigned(courses.size()))];
        if (round & 1)
            filter.topics = {pattern.topic};
        if (round & 2)
            filter.skills = pattern.skills;
        if (round & 4)
            filter.levels = {pattern.level};
        if (round & 8)
            filter.formats = {pattern.format, courses.first().format};
        filter.offlineOnly = round % 5 == 0;
        const auto has = [](const QStringList& wanted, const QStringList& values) {
            return wanted.isEmpty() ||
                   std::any_of(values.cbegin(), values.cend(), [&](const auto& v) { return wanted.contains(v); });
        };
        QHash<QString, int> topics, skills;
        int offline = 0;
        for (const auto& c : courses) {
            const bool rest = has(filter.levels, {c.level}) && has(filter.formats, {c.format}) &&
                              (!filter.offlineOnly || c.offlineReady);
            if (rest && has(filter.skills, c.skills))
                ++topics[c.topic];
            if (rest && has(filter.topics, {c.topic})) {
                for (const auto& skill : QSet<QString>(c.skills.cbegin(), c.skills.cend()))
                    ++skills[skill];
                offline += has(filter.skills, c.skills) && c.offlineReady;
            }
        }
        const auto counts = countFacets(built.writer(), {}, filter);
        QVERIFY(counts);
        const auto same = [](const QList<FacetCount>& counted, const QHash<QString, int>& byHand) {
            return counted.size() == byHand.size() && std::all_of(counted.cbegin(), counted.cend(), [&](const auto& f) {
                       return byHand.value(f.value) == f.count;
                   });
        };
        QVERIFY(same(counts->values.value(Dimension::Topic), topics));
        QVERIFY(same(counts->values.value(Dimension::Skill), skills));
        QCOMPARE(counts->offlineReady, offline);
    }
}

// "azure" and "Azure" are one topic and one skill, shown as the better spelling, and either finds both.
void TestCourseSearch::facets_capitalsMakeNoOther()
{
    StoreBuilder built;
    built
        .lines(
            CatalogLines::put("course", "a", 1, R"("title":"Sky","topic":"azure","skills":["cloud","Cloud","CAFÉ"])") +
            CatalogLines::put("course", "b", 2, R"("title":"Sea","topic":"Azure","skills":["Café"])") +
            CatalogLines::put("course", "c", 3, R"("title":"Rope","topic":"Knots","skills":[])"))
        .index();
    CourseFilter filter;
    const auto counted = [&](Dimension dimension) {
        QStringList said;
        for (const FacetCount& one : countFacets(built.writer(), {}, filter)->values.value(dimension))
            said << QStringLiteral("%1 %2").arg(one.value).arg(one.count);
        return said.join(QStringLiteral(", "));
    };
    QCOMPARE(counted(Dimension::Topic), QStringLiteral("Azure 2, Knots 1"));
    QCOMPARE(counted(Dimension::Skill), QStringLiteral("Café 2, Cloud 1"));
    for (const char* spelling : {"Azure", "azure", "AZURE"}) {
        filter = {};
        filter.topics = {QString::fromLatin1(spelling)};
        QCOMPARE(search(built, {}, filter), QStringLiteral("b a"));
        QCOMPARE(counted(Dimension::Skill), QStringLiteral("Café 2, Cloud 1"));
    }
    filter = {};
    filter.skills = {QStringLiteral("café")};
    QCOMPARE(search(built, {}, filter), QStringLiteral("b a"));
    QCOMPARE(counted(Dimension::Topic), QStringLiteral("Azure 2"));
    // The course's own page names them as the filters do.
    QCOMPARE(sharedSpellings(built.writer(), Dimension::Topic, {QStringLiteral("azure")}),
             QStringList{QStringLiteral("Azure")});
    QCOMPARE(sharedSpellings(built.writer(), Dimension::Skill,
                             {QStringLiteral("CAF\u00c9"), QStringLiteral("knots"), QStringLiteral("caf\u00e9")}),
             QStringList({QStringLiteral("Caf\u00e9"), QStringLiteral("knots")}));
}

QTEST_GUILESS_MAIN(TestCourseSearch)
#include "tst_coursesearch.moc"
