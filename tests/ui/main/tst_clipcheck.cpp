// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "ui/main/checkedwords.h"
#include "ui/main/clipcheck.h"
#include "ui/main/clipreport.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using uimain::CheckedWords;
using uimain::Clipped;
using uimain::clippedTexts;

namespace {

const QString kLong = QStringLiteral("A sentence of the program that is quite long");

// A window with one thing in it, of this size.
QList<Clipped> seen(QWidget* thing, const QRect& where, bool own = true)
{
    QWidget window;
    window.resize(600, 200);
    thing->setParent(&window);
    thing->setObjectName(QStringLiteral("thing"));
    thing->setGeometry(where);
    window.show();
    return clippedTexts(window, [own](const QString&) { return own; });
}

} // namespace

class ClipCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLine_tooNarrow_isElided();
    void ofCoursesAndPeople_mayBeElided();
    void wrapped_tooLow_losesLines();
    void button_tooNarrow_isElided();
    void checkBox_tooNarrow_isNarrow();
    void outsideOfItsParent_isTold();
    void beyondTheEdgeOfAColumn_isTold();
    void whatWasJustMade_isLaidOutFirst();
    void whatFits_isNotTold();
    void words_knowTheirOwn();
    void stretched_keepsWhatIsNotWords_data();
    void stretched_keepsWhatIsNotWords();
    void report_hasTableAndLines();
};

void ClipCheckTest::whatWasJustMade_isLaidOutFirst()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* label = new QLabel(QStringLiteral("Short"));
    label->setWordWrap(true);
    column->addWidget(label);
    column->addStretch(1);
    window.resize(300, 400);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    label->setText(kLong.repeated(5)); // nothing has turned the event loop since
    QCOMPARE(clippedTexts(window, [](const QString&) { return true; }).size(), 0);
    QCOMPARE(label->height(), label->heightForWidth(label->width()));
}

void ClipCheckTest::oneLine_tooNarrow_isElided()
{
    auto* label = new widgets::TextLabel(kLong);
    label->setLines(widgets::TextLabel::Lines::One);
    const auto found = seen(label, {0, 0, 80, 30});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().how, QStringLiteral("elided"));
    QCOMPARE(found.first().where, QStringLiteral("thing"));
    QVERIFY(found.first().takes.width() > found.first().room.width());
}

void ClipCheckTest::ofCoursesAndPeople_mayBeElided()
{
    auto* label = new widgets::TextLabel(kLong);
    label->setLines(widgets::TextLabel::Lines::One);
    QVERIFY(seen(label, {0, 0, 80, 30}, false).isEmpty());
}

void ClipCheckTest::wrapped_tooLow_losesLines()
{
    const auto found = seen(new widgets::TextLabel(kLong), {0, 0, 100, 22});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().how, QStringLiteral("lines"));
}

void ClipCheckTest::button_tooNarrow_isElided()
{
    const auto found = seen(new widgets::Button(kLong), {0, 0, 90, 36});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().how, QStringLiteral("elided"));
}

void ClipCheckTest::checkBox_tooNarrow_isNarrow()
{
    const auto found = seen(new QCheckBox(kLong), {0, 0, 90, 30});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().how, QStringLiteral("narrow"));
}

void ClipCheckTest::outsideOfItsParent_isTold()
{
    const auto found = seen(new widgets::TextLabel(kLong), {400, 0, 500, 60});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().how, QStringLiteral("outside"));
}

// What makes its surroundings wider than what they scroll in.
void ClipCheckTest::beyondTheEdgeOfAColumn_isTold()
{
    widgets::ScrollColumn column(400);
    auto* wide = new QPushButton(kLong);
    wide->setMinimumWidth(900);
    column.column()->addWidget(wide);
    column.resize(500, 180);
    column.show();
    LXCP_TRY_COMPARE(wide->width(), 900);
    const auto found = clippedTexts(column, [](const QString&) { return true; });
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().how, QStringLiteral("sideways"));
}

void ClipCheckTest::whatFits_isNotTold()
{
    QVERIFY(seen(new widgets::TextLabel(kLong), {0, 0, 590, 60}).isEmpty());
    auto* button = new widgets::Button(kLong);
    QVERIFY(seen(button, QRect({0, 0}, button->sizeHint())).isEmpty());
    auto* box = new QCheckBox(kLong);
    QVERIFY(seen(box, QRect({0, 0}, box->sizeHint())).isEmpty());
}

void ClipCheckTest::words_knowTheirOwn()
{
    const CheckedWords words;
    (void)QCoreApplication::translate("models::Words", "Beginner");
    (void)QCoreApplication::translate("models::Words", "due on %1");
    (void)QCoreApplication::translate("QPlatformTheme", "Somewhere");
    QVERIFY(words.spoke(QStringLiteral("Beginner")));
    QVERIFY(words.spoke(QStringLiteral("due on 3 November")));
    QVERIFY(!words.spoke(QStringLiteral("due on ") + kLong)); // it is the value that is long
    QVERIFY(!words.spoke(QStringLiteral("Git for beginners")));
    QVERIFY(!words.spoke(QStringLiteral("Somewhere")));
}

void ClipCheckTest::stretched_keepsWhatIsNotWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("placeholders") << "%1 of %L2 items"
                                  << "%1 %L2";
    QTest::newRow("plural") << "%n course(s)"
                            << "%n";
    QTest::newRow("tags") << "<b>Sign in</b> again"
                          << "<b> </b>";
    QTest::newRow("mnemonic") << "&Title of it"
                              << "&";
    QTest::newRow("address") << "as in https://example.org/work now"
                             << "https://example.org/work";
}

void ClipCheckTest::stretched_keepsWhatIsNotWords()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const QString longer = uimain::stretched(text);
    for (const QString& part : kept.split(QLatin1Char(' ')))
        QVERIFY2(longer.contains(part), qUtf8Printable(longer));
    QVERIFY(longer != text);
    const QString words = QStringLiteral("The catalog is being fetched");
    QCOMPARE(uimain::stretched(words).size(), qRound(double(words.size()) * 1.4));
}

void ClipCheckTest::report_hasTableAndLines()
{
    uimain::ClipReport report;
    report.add({QStringLiteral("fr"), 200, QStringLiteral("home")},
               {{QStringLiteral("card"), QStringLiteral("elided"), QStringLiteral("Deux\nlignes"), {10, 5}, {20, 0}}});
    report.add({QStringLiteral("fr"), 200, QStringLiteral("catalog")}, {});
    QCOMPARE(report.lines(), QStringList{QStringLiteral("fr\t200\thome\tcard\telided\t10x5\t20x0\tDeux lignes")});
    const QTemporaryDir folder;
    QVERIFY(report.write(folder.filePath(QStringLiteral("found"))));
    QFile table(folder.filePath(QStringLiteral("found.md")));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(table.readAll()),
             QStringLiteral("| View | fr 200 |\n|---|--:|\n| home | 1 |\n| catalog | 0 |\n"));
    QVERIFY(!report.write(folder.filePath(QStringLiteral("no/folder"))));
}

QTEST_MAIN(ClipCheckTest)
#include "tst_clipcheck.moc"
