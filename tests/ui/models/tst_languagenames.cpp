// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/languagenames.h"

#include <QLocale>
#include <QTest>

using models::LanguageNames;

// Languages are named as people name them, and stored as BCP 47 does.
class TestLanguageNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("de_DE"))); }

    void read_takesNamesAndTags_andNothingElse_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("tag");
        const auto row = [](const char* words, const char* tag) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(tag);
        };
        row("German", "de");
        row("deutsch", "de");
        row("DE", "de");
        row("Français", "fr");
        row("francais", "fr");
        row("日本語", "ja");
        row("pt-br", "pt-BR");
        row("ZH-hans", "zh-Hans");
        row("es-419", "es-419");
        row("por", "pt");
        row("Deu-at", "de-AT");
        row("fil", "fil");
        row("klingon", "");
        row("zz", "");
        row("de-klingon", "");
        row("en, de", "");
        row("", "");
    }
    void read_takesNamesAndTags_andNothingElse()
    {
        QFETCH(QString, words);
        QTEST(LanguageNames::read(words), "tag");
    }

    void find_isByTheBeginning_oneOfEachAndNotTooMany()
    {
        const auto hits = LanguageNames::find(QStringLiteral("Portu"), 8);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.front().first, QStringLiteral("pt"));
        QCOMPARE(LanguageNames::find(QStringLiteral("a"), 8).size(), 8);
        QCOMPARE(LanguageNames::find(QStringLiteral("de"), 8).front().first, QStringLiteral("de"));
        QVERIFY(LanguageNames::find(QStringLiteral("klingon"), 8).isEmpty());
    }

    void find_namesNoneTwice_alsoWhereTheBeginningIsACode()
    {
        for (const auto* words : {"Por", "por", "deu", "ger", "eng", "fra", "spa", "no", "nor", "pt-BR", "zh", "tl"}) {
            QStringList names;
            for (const auto& hit : LanguageNames::find(QString::fromLatin1(words), 8))
                names.append(hit.second);
            QVERIFY2(!names.isEmpty() && names.removeDuplicates() == 0, words);
        }
    }

    void name_isThereForEveryTag()
    {
        QVERIFY(!LanguageNames::name(QStringLiteral("pt-BR")).isEmpty());
        QCOMPARE(LanguageNames::name(QStringLiteral("zz")), QStringLiteral("zz"));
        QVERIFY(LanguageNames::name(QStringLiteral("English please")).isEmpty());
    }
};

QTEST_MAIN(TestLanguageNames)
#include "tst_languagenames.moc"
