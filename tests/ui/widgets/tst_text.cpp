// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapedtext.h"
#include "ui/widgets/textpaint.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QtTest/QtTest>

using namespace widgets;

namespace {

const auto kLong = QStringLiteral("Reading the commons: how a budget is made, passed and explained to everybody");

// The columns that a text was painted in.
QPair<int, int> inked(const QImage& image)
{
    int first = image.width();
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 60) {
                first = qMin(first, x);
                last = qMax(last, x);
            }
        }
    }
    return {first, last};
}

QImage painted(const std::function<void(QPainter&)>& paint)
{
    QImage image(400, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image;
}

} // namespace

class tst_Text : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme({}); }

    void height_growsAsTheWidthShrinks_andComesBack()
    {
        const TextStyle style{font(Type::Body), Role::Text, 0, false, false, {}};
        const int one = textHeight(kLong, textWidth(kLong, style.font) + 1, style);
        QCOMPARE(one, lineHeight(style.font));
        const int narrow = textHeight(kLong, 160, style);
        QVERIFY(narrow >= 3 * one);
        QCOMPARE(textHeight(kLong, textWidth(kLong, style.font) + 1, style), one);
        QCOMPARE(textHeight(kLong, 160, style), narrow);
    }

    void maxLines_limitsTheHeight()
    {
        const TextStyle style{font(Type::Body), Role::Text, 2, false, false, {}};
        QCOMPARE(textHeight(kLong, 160, style), 2 * lineHeight(style.font));
    }

    // A server may hold to no limit; that one title must not stop the window.
    void textWithoutEnd_isShapedInPart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << QString(300'000, QLatin1Char('a'));
        QTest::newRow("words") << kLong.repeated(4000);
        QTest::newRow("pairs") << QStringLiteral("\U0001F600").repeated(150'000);
    }

    void textWithoutEnd_isShapedInPart()
    {
        QFETCH(QString, text);
        ShapedText shape(text, font(Type::Body));
        QVERIFY(shape.layout().text().size() <= 20'002);
        QVERIFY(shape.layout().text().endsWith(QChar(0x2026)) && shape.layout().text().isValidUtf16());
        QVERIFY(shape.measure(400, 2).more);
        QElapsedTimer time;
        time.start();
        QVERIFY(shape.measure(400, 0).count > 100);
        qInfo("%lld ms for all lines", time.elapsed());
    }

    void lineFeed_beginsALine()
    {
        const TextStyle style{font(Type::Body), Role::Text, 0, false, false, {}};
        QCOMPARE(textHeight(QStringLiteral("one\ntwo"), 300, style), 2 * lineHeight(style.font));
    }

    void paint_takesTheHeightThatWasMeasured_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("as many as it takes") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
    }
    void paint_takesTheHeightThatWasMeasured()
    {
        QFETCH(int, lines);
        const TextStyle style{font(Type::Body), Role::Text, lines, false, false, {{0, 7}}};
        const int measured = textHeight(kLong, 180, style);
        int used = 0;
        const QImage image =
            painted([&](QPainter& painter) { used = paintText(painter, QRect(10, 0, 180, 100), kLong, style); });
        QCOMPARE(used, measured);
        QVERIFY(inked(image).second <= 192);
    }

    void sides_areThoseOfTheRectangle()
    {
        const QString word = QStringLiteral("Home");
        const QRect box(50, 0, 300, 40);
        const int wide = textWidth(word, font(Type::Body));
        const auto at = [&](Qt::Alignment side) {
            return inked(
                painted([&](QPainter& painter) { paintLine(painter, box, word, font(Type::Body), Role::Text, side); }));
        };
        QVERIFY(qAbs(at(Qt::AlignLeft).first - 50) <= 3);
        QVERIFY(qAbs(at(Qt::AlignRight).second - 349) <= 3);
        QVERIFY(qAbs(at(Qt::AlignHCenter).first - (200 - wide / 2)) <= 3);
        // And again as it was at first: the text is shared by all who show it.
        QVERIFY(qAbs(at(Qt::AlignLeft).first - 50) <= 3);
    }

    void longLine_isElidedWithinTheRectangle()
    {
        const auto ink = inked(painted([&](QPainter& painter) {
            paintLine(painter, QRect(20, 0, 120, 40), kLong, font(Type::Body), Role::Text, Qt::AlignLeft);
        }));
        QVERIFY(ink.first >= 19 && ink.second <= 141);
        QVERIFY(ink.second > 100);
    }

    // Only the beginning of a long text is looked at: what is shown is what Qt would show of all of it.
    void elided_isWhatQtElidesOfTheWholeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << kLong.repeated(6);
        QTest::newRow("narrow letters") << QStringLiteral("illicit lilting ").repeated(60);
        QTest::newRow("wide letters") << QStringLiteral("MAMMOTH WWW ").repeated(60);
        QTest::newRow("Arabic") << QStringLiteral("الميزانية مفهومة للجميع، خطوة بعد خطوة. ").repeated(20);
        QTest::newRow("Japanese") << QStringLiteral("データ分析の基礎を学び、予算を読み解くための").repeated(20);
        QTest::newRow("beyond the first plane") << QStringLiteral("𝒜𝒷𝒸 😀 ").repeated(80);
    }
    void elided_isWhatQtElidesOfTheWholeText()
    {
        QFETCH(QString, text);
        for (const QFont& used : {font(Type::Body), font(Type::Lead, Weight::Strong)}) {
            for (int width = 1; width < 1400; width += 37)
                QCOMPARE(elided(text, used, width), QFontMetrics(used).elidedText(text, Qt::ElideRight, width));
        }
    }

    void elided_ofWhatFits_isTheTextItself()
    {
        const QFont body = font(Type::Body);
        QCOMPARE(elided(kLong, body, textWidth(kLong, body)), kLong);
        QVERIFY(elided(kLong, body, textWidth(kLong, body) - 4).endsWith(QChar(0x2026)));
    }

    void japanese_isBrokenToo()
    {
        const QString text = QStringLiteral("データ分析の基礎を学び、予算を読み解くためのやさしい入門講座です");
        const TextStyle style{font(Type::Body), Role::Text, 0, false, false, {}};
        QVERIFY(textHeight(text, 150, style) > lineHeight(style.font));
    }
};

QTEST_MAIN(tst_Text)
#include "tst_text.moc"
