// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextLayout>

using models::Words;

// Values in words, and words in a line.
class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void line_ofLatinParts_isAsWritten()
    {
        QCOMPARE(models::inLine({QStringLiteral("Harbourline"), QStringLiteral("2 h")}),
                 QStringLiteral("Harbourline · 2 h"));
        QCOMPARE(models::inLine({}), QString());
    }

    // Else a dot before it has nothing behind.
    void line_ofNothing_isEmptyInAMirroredWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(models::inLine({}), QString());
    }

    // Where each part is drawn, from the right: in the order in which they are given, whatever their letters.
    void line_inAMirroredWindow_keepsItsOrder_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("begins with Latin")
            << QStringList{QStringLiteral("Learn"), QStringLiteral("مبتدئ"), QStringLiteral("English")};
        QTest::newRow("Latin only") << QStringList{QStringLiteral("Learn"), QStringLiteral("Beginner")};
        QTest::newRow("begins with Arabic")
            << QStringList{QStringLiteral("متقدم"), QStringLiteral("Learn"), QStringLiteral("دورة")};
    }

    void line_inAMirroredWindow_keepsItsOrder()
    {
        QFETCH(QStringList, parts);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString line = models::inLine(parts);
        QVERIFY(line.isRightToLeft());
        QTextLayout layout(line);
        layout.beginLayout();
        const QTextLine drawn = layout.createLine();
        layout.endLayout();
        qreal before = 1e9;
        qsizetype from = 0;
        for (const QString& part : parts) {
            const qsizetype at = line.indexOf(part, from);
            QVERIFY(at >= 0);
            from = at + part.size();
            const qreal middle = (drawn.cursorToX(int(at)) + drawn.cursorToX(int(at + part.size()))) / 2;
            QVERIFY2(middle < before, qPrintable(part));
            before = middle;
        }
    }

    void levels_ofSchoolsAndUniversities_haveWords_othersBeginLarge()
    {
        QCOMPARE(Words::level(QStringLiteral("beginner")), QStringLiteral("Beginner"));
        QCOMPARE(Words::level(QStringLiteral("master")), QStringLiteral("Master"));
        QCOMPARE(Words::level(QStringLiteral("d226")), QStringLiteral("D226"));
    }
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
