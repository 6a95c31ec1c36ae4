// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textmatch.h"

#include <QTest>

// What a search finds is marked: letters count as the search counts them.
class TestTextMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areMarkedWhereTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("marked");
        const auto row = [](const char* name, const char* text, const char* typed, const char* marked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(typed)
                                << QString::fromUtf8(marked).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        };
        row("beginnings", "Secure coding, coded securely", "cod", "cod|cod");
        row("not within words", "Decoding", "cod", "");
        row("accents", "Über Café", "uber cafe", "Über|Café");
        row("composed otherwise", "Cafe\u0301 noir", "café", "Cafe\u0301");
        row("Polish", "Łódź and Łukasz", "lodz luk", "Łódź|Łuk");
        row("Polish as written", "Łódź", "łódź", "Łódź");
        row("Danish", "Ærlig på Søndag", "aerlig son", "Ærlig|Søn");
        row("Croatian", "Đorđe Đukić", "dord", "Đorđ");
        row("German", "Die Straße", "strasse", "Straße");
        row("German, in capitals", "DIE STRASSE", "straße", "STRASSE");
        row("half of a letter", "Weiß", "weis", "Weiß");
        row("Japanese", "情報セキュリティ入門", "セキュリティ", "セキュリティ");
    }
    void words_areMarkedWhereTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QStringList marked;
        for (const auto& [start, length] : models::findWords(text, typed))
            marked.append(text.mid(start, length));
        QTEST(marked, "marked");
    }
};

QTEST_GUILESS_MAIN(TestTextMatch)
#include "tst_textmatch.moc"
