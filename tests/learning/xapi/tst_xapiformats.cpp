// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/formats.h"
#include "app/learning/xapi/statementformat.h"
#include "app/learning/xapi/strictjson.h"

#include <QtTest/QtTest>

using namespace xapi;

class TestXapiFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isIri_needsASchemeAndNoSpaces()
    {
        QVERIFY(isIri(QStringLiteral("http://example.org/a")));
        QVERIFY(isIri(QStringLiteral("urn:uuid:1")));
        QVERIFY(isIri(QStringLiteral("https://例え.jp/道?x=1#y")));
        QVERIFY(isIri(QStringLiteral("tag:example.org,2026:a%20b")));
        for (const char* bad : {"", "example.org/a", "http:", "http://a b", "http://a<b>", "1http://a", "x:%2"})
            QVERIFY2(!isIri(QString::fromLatin1(bad)), bad);
    }

    void isMailto_needsAnAddress()
    {
        QVERIFY(isMailto(QStringLiteral("mailto:a.b+c@example.org")));
        for (const char* bad : {"a@example.org", "mailto:a.example.org", "mailto:a@b@c", "mailto:a b@c", "http://a@b"})
            QVERIFY2(!isMailto(QString::fromLatin1(bad)), bad);
    }

    void isLanguageTag_followsTheGrammar()
    {
        for (const char* good : {"de", "en-US", "zh-Hant", "sr-Latn-RS", "es-419", "cmn", "sl-rozaj-biske-1994",
                                 "de-DE-u-co-phonebk", "x-whatever", "i-klingon", "en-a-bbb-x-a-ccc", "und"})
            QVERIFY2(isLanguageTag(QString::fromLatin1(good)), good);
        for (const char* bad : {"", "a12345678", "e", "en_US", "en-", "zh-z-aaa-z-bbb-c-ccc", "de-DE-1"})
            QVERIFY2(!isLanguageTag(QString::fromLatin1(bad)), bad);
    }

    void isDuration_followsIso8601WithoutTheAlternativeForm()
    {
        for (const char* good : {"PT1H0M0.1S", "P3Y1M29DT4H35M59.14S", "P4W", "P3Y", "PT16559.14S", "PT0S", "P1DT12H"})
            QVERIFY2(isDuration(QString::fromLatin1(good)), good);
        for (const char* bad : {"", "P", "PT", "P1DT", "P4W1D", "PA1H0M0S", "P0003-06-04T12:30:05", "PT1.5H3M", "1H"})
            QVERIFY2(!isDuration(QString::fromLatin1(bad)), bad);
    }

    void comparableDuration_cutsAtHundredths()
    {
        QCOMPARE(comparableDuration(QStringLiteral("PT1.2399S")), QStringLiteral("PT1.23S"));
        QCOMPARE(comparableDuration(QStringLiteral("PT1.20S")), QStringLiteral("PT1.2S"));
        QCOMPARE(comparableDuration(QStringLiteral("PT1.001S")), QStringLiteral("PT1S"));
        QCOMPARE(comparableDuration(QStringLiteral("PT1H")), QStringLiteral("PT1H"));
    }

    void parseInstant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: refused
        QTest::newRow("utc") << "2026-03-02T09:00:00Z"
                             << "2026-03-02T09:00:00.000Z";
        QTest::newRow("offset") << "2023-05-04T12:00:00-05:00"
                                << "2023-05-04T17:00:00.000Z";
        QTest::newRow("basic") << "20260302T090000.5+0130"
                               << "2026-03-02T07:30:00.500Z";
        QTest::newRow("fine") << "2026-03-02T09:00:00.123999Z"
                              << "2026-03-02T09:00:00.123Z";
        QTest::newRow("zero offset") << "2008-09-15T15:53:00.601+00:00"
                                     << "2008-09-15T15:53:00.601Z";
        QTest::newRow("leap second") << "2016-12-31T23:59:60Z"
                                     << "2017-01-01T00:00:00.000Z";
        QTest::newRow("-00") << "2008-09-15T15:53:00.601-00"
                             << "";
        QTest::newRow("-0000") << "2008-09-15T15:53:00.601-0000"
                               << "";
        QTest::newRow("-00:00") << "2008-09-15T15:53:00.601-00:00"
                                << "";
        QTest::newRow("no such day") << "2026-02-30T09:00:00Z"
                                     << "";
        QTest::newRow("date only") << "2026-02-03"
                                   << "";
        QTest::newRow("no offset") << "2026-02-03T10:00:00"
                                   << "";
        QTest::newRow("slashes") << "01/011/2015"
                                 << "";
        QTest::newRow("behind it") << "2026-03-02T09:00:00Z\n"
                                   << "";
    }
    void parseInstant()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const QDateTime instant = xapi::parseInstant(text);
        QCOMPARE(instant.isValid() ? instantText(instant) : QString(), utc);
    }

    void parseInstant_lenient_takesUtcForNoOffset()
    {
        QCOMPARE(instantText(xapi::parseInstant(QStringLiteral("2026-02-03T10:00:00"), true)),
                 QStringLiteral("2026-02-03T10:00:00.000Z"));
    }

    void parseJson_refusesWhatQtWouldMerge()
    {
        QVERIFY(!parseJson("{\"a\":1,\"a\":2}"));
        QVERIFY(!parseJson("{\"a\":1,\"\\u0061\":2}"));
        QVERIFY(!parseJson("[{\"x\":{\"a\":[{\"b\":1,\"b\":1}]}}]"));
        QVERIFY(!parseJson("1],[2"));
        QVERIFY(!parseJson(""));
        QVERIFY(!parseJson("{\"a\":1}{"));
        QVERIFY(!parseJson(QByteArray(101, '[') + QByteArray(101, ']')));
    }

    void parseJson_takesEqualNamesInDifferentObjects()
    {
        const auto value = parseJson("{\"a\":{\"a\":[1,\"a\",{\"a\":\"b,\\\"a\\\":\"}]},\"b\":{\"a\":1}}");
        QVERIFY2(value, qPrintable(value ? QString() : value.error().detail));
        QVERIFY(value->isObject());
        QVERIFY(parseJson(" 3 ")->isDouble());
        QVERIFY(parseJson("\"a\"")->isString());
    }

    void bestLanguage_prefersTheReadersOrder()
    {
        const QJsonObject map{{QStringLiteral("en-US"), QStringLiteral("color")},
                              {QStringLiteral("en-GB"), QStringLiteral("colour")},
                              {QStringLiteral("de"), QStringLiteral("Farbe")}};
        const auto best = [&](const char* accept) { return bestLanguage(map, acceptedLanguages(accept)).keys(); };
        QCOMPARE(best("en-GB,de;q=0.5"), QStringList{QStringLiteral("en-GB")});
        QCOMPARE(best("fr, de-AT;q=0.8, en;q=0.9"), QStringList{QStringLiteral("en-GB")});
        QCOMPARE(best("de-AT"), QStringList{QStringLiteral("de")});
        QCOMPARE(best("de;q=0, en-US;q=0.1"), QStringList{QStringLiteral("en-US")});
        QCOMPARE(best("").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestXapiFormats)
#include "tst_xapiformats.moc"
