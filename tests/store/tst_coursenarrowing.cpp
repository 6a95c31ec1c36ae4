// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/coursesearch.h"
#include "tests/support/storebuilder.h"

#include <QTest>

#include <algorithm>

using namespace store;
using support::CatalogLines;

// What a word that is only begun stands for after rare words: the same courses as without that knowledge, which
// matching() does without.
class TestCourseNarrowing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_begunWordAfterAnother_findsWhatMatchingFinds();
    void find_textThatChanged_isFoundByItsNewWordsBeforeItIsIndexed();
};

namespace {

// Words with one beginning in every column, in several scripts and spellings.
QByteArray mixedCatalog()
{
    const QByteArray longWord = "azur" + QByteArray(60, 'x');
    const char* const endings[] = {"azure",     "AZURITE", "Äzurblau",  "lazurite",        "azu",
                                   "azur-blue", "Ázure",   "C++ azuro", "azuйka линейный", longWord.constData()};
    QByteArray lines;
    for (int i = 0; i < 280; ++i) {
        const QByteArray ending = endings[i % 10];
        const QByteArray rare = i % 7 == 0 ? "medusa" : i % 3 == 0 ? "common" : "other";
        const QByteArray words[] = {ending + " one", rare + " two", "three 日本語 " + ending,
                                    "four, " + rare + '_' + ending};
        const auto text = [&](int column) { return support::quotedJson(words[(i / 10 + column) % 4]); };
        lines += CatalogLines::put("course", "c" + QByteArray::number(i), i + 1,
                                   "\"title\":" + text(0) + ",\"skills\":[" + text(1) + "],\"summary\":" + text(2) +
                                       ",\"description\":" + text(3));
    }
    return lines;
}

QList<qint64> sorted(QList<qint64> keys)
{
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

void TestCourseNarrowing::find_begunWordAfterAnother_findsWhatMatchingFinds()
{
    support::StoreBuilder built;
    built.lines(mixedCatalog());
    built.index();
    CourseSearch search(built.writer());
    int hits = 0;
    for (const char* before : {"medusa", "common", "medusa two", "日本 medusa", "two"}) {
        for (const char* begun :
             {"azu", "azur", "azurb", "äzu", "fou", "azuri", "azurx", "rus", "rusй", "линей", "zuri", "nothing"}) {
            const QString words = QString::fromUtf8(before) + QLatin1Char(' ') + QString::fromUtf8(begun);
            const auto found = sorted(search.find(words, {}, -1).keys);
            QVERIFY2(found == sorted(search.matching(words)), qPrintable(words));
            hits += int(found.size());
        }
    }
    QVERIFY(hits > 100);
}

void TestCourseNarrowing::find_textThatChanged_isFoundByItsNewWordsBeforeItIsIndexed()
{
    support::StoreBuilder built;
    built.lines(CatalogLines::put("course", "a", 1, R"("title":"Medusa azure")"));
    built.index();
    built.lines(CatalogLines::put("course", "a", 2, R"("title":"Medusa violet")"));
    CourseSearch search(built.writer());
    QCOMPARE(search.find(QStringLiteral("medusa vio"), {}, 10).keys.size(), 1);
    QCOMPARE(search.find(QStringLiteral("medusa vio"), {}, 10).corrected, QString());
}

QTEST_GUILESS_MAIN(TestCourseNarrowing)
#include "tst_coursenarrowing.moc"
