// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/cmitypes.h"
#include "app/learning/scorm/interactions.h"
#include "app/learning/scorm/languages.h"

#include <QTest>

using namespace scorm;

class TestScormTypes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timestamp_needsEachPartBeforeTheNext_data();
    void timestamp_needsEachPartBeforeTheNext();
    void period_readsAndWritesHundredths_data();
    void period_readsAndWritesHundredths();
    void timespan_readsAndWritesHundredths();
    void real_isDigitsWithPointAndSign_data();
    void real_isDigitsWithPointAndSign();
    void identifier_isAUri_data();
    void identifier_isAUri();
    void language_knowsIsoCodesAndRegisteredTags_data();
    void language_knowsIsoCodesAndRegisteredTags();
    void pattern_perInteractionType_data();
    void pattern_perInteractionType();
    void learnerResponse_hasNoFlagsAndNoRanges();
};

void TestScormTypes::timestamp_needsEachPartBeforeTheNext_data()
{
    QTest::addColumn<bool>("right");
    for (const char* text :
         {"2004", "2004-04", "2004-04-01", "2004-04-01T09", "2004-04-01T09:45", "2004-04-01T09:45:58",
          "2004-04-01T09:45:58.5", "2004-04-01T09:45:58.55Z", "2004-04-01T09:45:58.55+02",
          "2004-04-01T09:45:58.55-03:30", "1970-01-01", "2038-12-31", "2004-02-29"})
        QTest::newRow(text) << true;
    for (const char* text :
         {"", "1969", "2039", "2004-13", "2004-4", "2004-04-31", "2003-02-29", "2004-04-01T24", "2004-04-01T09:60",
          "2004-04-01T09:45:58+02:30", "2004-04-01T09:45:58.555", "2004-04-01T09:45Z", "2004-04-01 09:45"})
        QTest::newRow(text) << false;
}

void TestScormTypes::timestamp_needsEachPartBeforeTheNext()
{
    QFETCH(bool, right);
    QCOMPARE(isTimestamp(QString::fromLatin1(QTest::currentDataTag())), right);
}

void TestScormTypes::period_readsAndWritesHundredths_data()
{
    QTest::addColumn<qint64>("hundredths");
    QTest::addColumn<QString>("written");
    QTest::newRow("PT0S") << qint64(0) << QStringLiteral("PT0H0M0S");
    QTest::newRow("PT1H5M") << qint64(390'000) << QStringLiteral("PT1H5M");
    QTest::newRow("PT90S") << qint64(9'000) << QStringLiteral("PT1M30S");
    QTest::newRow("PT1.5S") << qint64(150) << QStringLiteral("PT1.50S");
    QTest::newRow("PT0.05S") << qint64(5) << QStringLiteral("PT0.05S");
    QTest::newRow("P1D") << qint64(8'640'000) << QStringLiteral("P1D");
    QTest::newRow("P1M") << qint64(30) * 8'640'000 << QStringLiteral("P30D");
    for (const char* text : {"", "P", "PT", "P1DT", "1H", "PT1H2", "PT1.555S", "P1H", "PT1D", "P-1D", "PT1S1M"})
        QTest::newRow(text) << qint64(-1) << QString();
}

void TestScormTypes::period_readsAndWritesHundredths()
{
    QFETCH(qint64, hundredths);
    QFETCH(QString, written);
    const auto read = fromPeriod(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(read.value_or(-1), hundredths);
    if (!written.isEmpty())
        QCOMPARE(toPeriod(hundredths), written);
}

void TestScormTypes::timespan_readsAndWritesHundredths()
{
    QCOMPARE(fromTimespan(QStringLiteral("01:02:03.4")).value_or(-1), qint64(372'340));
    QCOMPARE(fromTimespan(QStringLiteral("0001:02:03.45")).value_or(-1), qint64(372'345));
    QCOMPARE(toTimespan(372'345), QStringLiteral("0001:02:03.45"));
    QCOMPARE(toTimespan(0), QStringLiteral("0000:00:00"));
    for (const char* text : {"", "1:02:03", "01:2:03", "00001:02:03", "01:02:03.456", "PT1S"})
        QVERIFY2(!fromTimespan(QString::fromLatin1(text)), text);
}

void TestScormTypes::real_isDigitsWithPointAndSign_data()
{
    QTest::addColumn<bool>("right");
    for (const char* text : {"0", "1.0", "-0.5", ".5", "+3", "12345.6789012"})
        QTest::newRow(text) << true;
    for (const char* text : {"", "-", ".", "1,5", "1e3", "0x1", " 1", "1 ", "nan", "1.0.0"})
        QTest::newRow(text) << false;
}

void TestScormTypes::real_isDigitsWithPointAndSign()
{
    QFETCH(bool, right);
    QCOMPARE(toReal(QString::fromLatin1(QTest::currentDataTag())).has_value(), right);
}

void TestScormTypes::identifier_isAUri_data()
{
    QTest::addColumn<bool>("right");
    for (const char* text :
         {"a", "obj-1", "urn:ADL:objective-id-0001", "http://example.org/a?b=c#d", "a%20b", "3rd/part:x"})
        QTest::newRow(text) << true;
    for (const char* text :
         {"", " ", "a b", "urn:", "urn:x", "a{b}", "a[b]", "a\"b", "a%2", "1a:b", "a#b#c", "a\tb", ":x"})
        QTest::newRow(text) << false;
}

void TestScormTypes::identifier_isAUri()
{
    QFETCH(bool, right);
    QCOMPARE(isIdentifier(QString::fromLatin1(QTest::currentDataTag())), right);
}

void TestScormTypes::language_knowsIsoCodesAndRegisteredTags_data()
{
    QTest::addColumn<bool>("right");
    for (const char* text : {"de", "EN", "eng", "QUE", "deu", "ger", "en-US", "de-CH-1996", "zh-Hant", "i-klingon",
                             "x-own", "qaa", "mo", "sgn-BE-fr"})
        QTest::newRow(text) << true;
    for (const char* text :
         {"", "sp", "frl", "ruq", "en-", "en-us!", "english", "i", "en-verylongpart", "en-QQ", "-en"})
        QTest::newRow(text) << false;
}

void TestScormTypes::language_knowsIsoCodesAndRegisteredTags()
{
    QFETCH(bool, right);
    QCOMPARE(isLanguageTag(QString::fromLatin1(QTest::currentDataTag())), right);
}

void TestScormTypes::pattern_perInteractionType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("right");
    const auto row = [](const char* type, const char* pattern, bool right) {
        QTest::addRow("%s %s", type, pattern) << QString::fromLatin1(type) << QString::fromLatin1(pattern) << right;
    };
    row("true-false", "true", true);
    row("true-false", "yes", false);
    row("choice", "", true);
    row("choice", "a[,]b", true);
    row("choice", "a[,]a", false);
    row("choice", "a[,]", false);
    row("fill-in", "{case_matters=true}{order_matters=false}{lang=en}a[,]b", true);
    row("fill-in", "{order_matters=false}{case_matters=true}a", true);
    row("fill-in", "{case_matters=maybe}a", false);
    row("fill-in", "{lang=qq}a", false);
    row("fill-in", "{lang=en}{case_matters=maybe}a", true); // behind the language all is text
    row("long-fill-in", "{case_matters=false}{lang=de}lang[,]er Text", true);
    row("matching", "a[.]b[,]c[.]d", true);
    row("matching", "a[.]", false);
    row("matching", "a", false);
    row("performance", "{order_matters=true}step[.]1[:]2[,][.]x[,]y[.]", true);
    row("performance", "step[.]2[:]1", false);
    row("performance", "[.]", false);
    row("sequencing", "a[,]b[,]a", true);
    row("sequencing", "", false);
    row("likert", "a", true);
    row("likert", "a b", false);
    row("numeric", "1[:]2", true);
    row("numeric", "[:]2", true);
    row("numeric", "1[:]", true);
    row("numeric", "2[:]1", false);
    row("numeric", "x", false);
    row("other", "anything {at} [all]", true);
}

void TestScormTypes::pattern_perInteractionType()
{
    QFETCH(QString, type);
    QFETCH(QString, pattern);
    QFETCH(bool, right);
    QCOMPARE(isResponsePattern(type, pattern), right);
}

void TestScormTypes::learnerResponse_hasNoFlagsAndNoRanges()
{
    QVERIFY(isLearnerResponse(QStringLiteral("numeric"), QStringLiteral("-1.5")));
    QVERIFY(!isLearnerResponse(QStringLiteral("numeric"), QStringLiteral("1[:]2")));
    QVERIFY(isLearnerResponse(QStringLiteral("performance"), QStringLiteral("step[.]2[:]1")));
    QVERIFY(!isLearnerResponse(QStringLiteral("fill-in"), QStringLiteral("{lang=}a")));
}

QTEST_GUILESS_MAIN(TestScormTypes)
#include "tst_scormtypes.moc"
