// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textpaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QImage>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStringListModel>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace widgets;

class TestLayouts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toast_liesOverNothingThatCanBePressed();
    void toast_betweenHeadingAndButtons_liesOverTheWords();
    void toast_liesOverRowsRatherThanOverButtons();
    void toast_keptOpen_offersNothingThatIsOver();
    void choice_goesOnOnTheNextLine();
    void ring_standsAtSomeDistanceFromTheWords_data();
    void ring_standsAtSomeDistanceFromTheWords();
    void ring_ofAChoice_staysClearOfItsBoxAndWords_data();
    void ring_ofAChoice_staysClearOfItsBoxAndWords();
    void ring_ofAPrimaryButton_isSeen();
    void quietButtons_beginWhereTheLineDoes();
    void cards_reflowFromTwoColumnsToOne();
    void cards_areMirroredForRightToLeft();
    void flow_goesOnOnTheNextLine();
    void pills_keepTheirFiguresWhereLettersAreLarge();
    void aChipThatWraps_takesTheLinesItNeeds();
    void aWholeColumn_fillsItsPage_andScrollsWhereItIsTooLow();
    void aRowThatWraps_leavesNothingOut();
    void pillsBelow_haveTheRoomUnderTheTrailingWords();
    void pillsBesideAButton_areNotCut_data();
    void pillsBesideAButton_areNotCut();
    void aCard_isAsHighAsItsRowsWillBe();
    void banner_keepsItsActionsOnOneLineWhereTheyFit();
    void searchHint_standsBesideTheLens();
    void searchHint_isWholeOrShort();
    void column_neverScrollsSideways();
    void column_scrollsToThePlaceAskedForBeforeTheContentCame();
    void column_growsWhenItsContentIsReplaced();
    void column_beginsWhereItDidBeforeItScrolled();
};

class Bench final : public QWidget
{
public:
    Bench() : toast(this)
    {
        resize(900, 500);
        QWidget::show();
    }
    // In the corner where toasts begin.
    QPushButton* addButton(int x)
    {
        auto* button = new QPushButton(QStringLiteral("Press"), this);
        button->setGeometry(x, height() - 60, 120, 40);
        button->show();
        return button;
    }
    Toast toast;
};

static QWidget* block(int height)
{
    auto* widget = new QWidget;
    widget->setFixedHeight(height);
    return widget;
}

void TestLayouts::toast_liesOverNothingThatCanBePressed()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowExposed(&bench));
    bench.toast.show(QStringLiteral("Saved."));
    const QRect corner = bench.toast.geometry();
    QVERIFY(corner.left() < 100 && corner.bottom() > 450);
    // What comes to be below it later makes it move.
    const auto* late = bench.addButton(20);
    LXCP_TRY_VERIFY(!bench.toast.geometry().intersects(late->geometry()));
    bench.toast.hide();
    const auto* middle = bench.addButton(390);
    bench.toast.show(QStringLiteral("Saved."));
    for (const auto* button : {late, middle})
        QVERIFY(!bench.toast.geometry().intersects(button->geometry()));
    QTest::mouseClick(&bench.toast, Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(!bench.toast.isVisible());
    // And what says where one is.
    auto* heading = new TextLabel(QStringLiteral("What is new"), Type::Lead, Role::Text, &bench);
    heading->setGeometry(780, bench.height() - 60, 110, 40);
    heading->show();
    bench.toast.show(QStringLiteral("Saved."));
    for (const QWidget* below :
         {static_cast<const QWidget*>(late), static_cast<const QWidget*>(middle), static_cast<const QWidget*>(heading)})
        QVERIFY(!bench.toast.geometry().intersects(below->geometry()));
}

// As in a narrow window: what decides is at the end of the page, and across its top stand heading and button.
void TestLayouts::toast_betweenHeadingAndButtons_liesOverTheWords()
{
    Bench bench;
    bench.resize(700, 500);
    QList<QWidget*> wanted;
    for (int x = 16; x < 680; x += 130)
        wanted << bench.addButton(x);
    auto* heading = new TextLabel(QStringLiteral("Requests"), Type::Display, Role::Text, &bench);
    heading->setGeometry(16, 20, 500, 40);
    heading->show();
    auto* add = bench.addButton(560);
    add->move(560, 20);
    wanted << heading << add;
    auto* words = new TextLabel(QStringLiteral("Why it is wanted"), Type::Body, Role::Text, &bench);
    words->setGeometry(16, 80, 660, 340);
    words->show();
    QVERIFY(QTest::qWaitForWindowExposed(&bench));
    bench.toast.show(
        QStringLiteral("Approved. It is sent when you are online, and the requester will read of it then."),
        QStringLiteral("Undo"));
    for (const QWidget* below : std::as_const(wanted))
        QVERIFY(!bench.toast.geometry().intersects(below->geometry()));
    QVERIFY(bench.rect().contains(bench.toast.geometry()));
}

// Buttons take so little room that a toast would hide them rather than a list: rows can be scrolled to.
void TestLayouts::toast_liesOverRowsRatherThanOverButtons()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowExposed(&bench));
    auto* list = new QListView(&bench);
    QStringListModel rows;
    list->setModel(&rows);
    list->setGeometry(0, 100, 260, bench.height() - 100);
    list->show();
    QList<QPushButton*> buttons;
    for (const int x : {380, 760}) {
        buttons << bench.addButton(x);
        auto* top = bench.addButton(x);
        top->move(x, 20);
        buttons << top;
    }
    bench.addButton(20)->move(20, 20);
    bench.toast.show(QStringLiteral("Approved."), QStringLiteral("Undo"));
    QVERIFY2(list->geometry().contains(bench.toast.geometry().center()), "an empty list has nothing to press");
    bench.toast.hide();
    QStringList names;
    for (int i = 0; i < 60; ++i)
        names << QStringLiteral("Request %1").arg(i);
    rows.setStringList(names);
    bench.toast.show(QStringLiteral("Approved."), QStringLiteral("Undo"));
    for (const auto* button : buttons)
        QVERIFY(!bench.toast.geometry().intersects(button->geometry()));
}

// Whoever rests on it keeps the words, not what cannot be done any more.
void TestLayouts::toast_keptOpen_offersNothingThatIsOver()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench));
    auto* before = bench.addButton(20);
    before->setFocus();
    bool done = false;
    bench.toast.show(
        QStringLiteral("Approved."), QStringLiteral("Undo"), [&done] { done = true; }, std::chrono::milliseconds(40));
    auto* undo = bench.toast.findChild<QPushButton*>();
    undo->setFocus();
    const int wide = bench.toast.width();
    LXCP_TRY_VERIFY(!undo->isVisible());
    QVERIFY(bench.toast.isVisible() && bench.toast.width() < wide);
    QVERIFY(before->hasFocus() && !done);
    // The next one is not ended by what was left of the time of the one before.
    bench.toast.show(
        QStringLiteral("Approved."), QStringLiteral("Undo"), [] {}, std::chrono::milliseconds(40));
    bench.toast.show(QStringLiteral("Withdrawn."), QStringLiteral("Undo"), [&done] { done = true; });
    const auto timers = bench.toast.findChildren<QTimer*>(Qt::FindDirectChildrenOnly);
    QVERIFY(std::ranges::none_of(timers, [](const QTimer* one) { return one->isActive() && one->interval() == 40; }));
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(done);
}

// Words of a choice, times and zones give way where letters are large.
void TestLayouts::choice_goesOnOnTheNextLine()
{
    CheckBox choice(QStringLiteral("Those I have a mentorship with see when I am busy, not with what"));
    QVERIFY(choice.minimumSizeHint().width() < 200);
    QVERIFY(choice.heightForWidth(200) > choice.heightForWidth(2000));
    QCOMPARE(choice.heightForWidth(2000), choice.sizeHint().height());
}

void TestLayouts::ring_ofAChoice_staysClearOfItsBoxAndWords_data()
{
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QString>("words");
    const auto words = QStringLiteral("Jobs \u00c5gypten");
    QTest::newRow("light") << SchemeChoice::Light << 100 << false << words;
    QTest::newRow("dark") << SchemeChoice::Dark << 100 << false << words;
    QTest::newRow("high contrast") << SchemeChoice::HighContrast << 100 << false << words;
    QTest::newRow("mirrored") << SchemeChoice::Light << 100 << true << words;
    QTest::newRow("large") << SchemeChoice::Light << 200 << false << words;
    QTest::newRow("large, mirrored") << SchemeChoice::HighContrast << 200 << true << words;
    QTest::newRow("without words") << SchemeChoice::Light << 100 << false << QString();
}

// Whatever the ring lies on is free where the same choice has it not and stands at the same place.
void TestLayouts::ring_ofAChoice_staysClearOfItsBoxAndWords()
{
    QFETCH(SchemeChoice, scheme);
    QFETCH(int, percent);
    QFETCH(bool, mirrored);
    QFETCH(QString, words);
    applyTheme({scheme, percent, false});
    CheckBox choice(words);
    choice.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    choice.setChecked(true);
    choice.resize(choice.sizeHint());
    choice.show();
    choice.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&choice));
    choice.setAttribute(Qt::WA_KeyboardFocusChange);
    choice.setFocus(Qt::TabFocusReason);
    QVERIFY(focusVisible(&choice));
    const QImage ringed = choice.grab().toImage();
    // Within the two pixels of the ring there is one of the ground all round.
    const QColor ground = QApplication::palette().color(QPalette::Window);
    const QRect around = ringed.rect().adjusted(2, 2, -2, -2);
    for (int x = around.left() + 3; x <= around.right() - 3; ++x) {
        QCOMPARE(ringed.pixelColor(x, around.top()), ground);
        QCOMPARE(ringed.pixelColor(x, around.bottom()), ground);
    }
    for (int y = around.top() + 3; y <= around.bottom() - 3; ++y) {
        QCOMPARE(ringed.pixelColor(around.left(), y), ground);
        QCOMPARE(ringed.pixelColor(around.right(), y), ground);
    }
    applyTheme({SchemeChoice::Light, 100, false});
}

// Between the ring and a ground of the accent's colour is the page.
void TestLayouts::ring_ofAPrimaryButton_isSeen()
{
    Button button(QStringLiteral("Publish"), Button::Kind::Primary);
    button.resize(button.sizeHint());
    button.show();
    button.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&button));
    button.setAttribute(Qt::WA_KeyboardFocusChange);
    button.setFocus(Qt::TabFocusReason);
    const QImage image = button.grab().toImage();
    const int middle = image.height() / 2;
    QVERIFY(contrastRatio(image.pixelColor(1, middle), image.pixelColor(3, middle)) > 3);
    QVERIFY(contrastRatio(image.pixelColor(6, middle), image.pixelColor(3, middle)) > 3);
}

// What is only words begins where the words above it do, also on the second line, and mirrored.
// Light round the label, on both sides, also where it begins the line, and in several lines.
void TestLayouts::ring_standsAtSomeDistanceFromTheWords_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<bool>("narrow");
    QTest::newRow("left to right") << false << false;
    QTest::newRow("right to left") << true << false;
    QTest::newRow("in lines") << false << true;
}

void TestLayouts::ring_standsAtSomeDistanceFromTheWords()
{
    QFETCH(bool, mirrored);
    QFETCH(bool, narrow);
    Button button(QStringLiteral("Profile of somebody else"), Button::Kind::Quiet);
    button.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    button.setAtLineStart(true);
    button.setWraps(narrow);
    const int width = narrow ? button.sizeHint().width() / 2 : button.sizeHint().width();
    button.resize(width, narrow ? button.heightForWidth(width) : button.sizeHint().height());
    button.show();
    button.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&button));
    button.setAttribute(Qt::WA_KeyboardFocusChange);
    button.setFocus(Qt::TabFocusReason);
    QVERIFY(focusVisible(&button));
    const QImage image = button.grab().toImage();
    const QColor ground = image.pixelColor(image.width() / 2, 4);
    for (int y = 8; y < image.height() - 8; ++y) {
        for (const int x : {3, 4, 5, 6}) {
            QCOMPARE(image.pixelColor(x, y), ground);
            QCOMPARE(image.pixelColor(image.width() - 1 - x, y), ground);
        }
    }
}

void TestLayouts::quietButtons_beginWhereTheLineDoes()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget page;
        page.setLayoutDirection(direction);
        auto* flow = new FlowLayout(&page);
        auto* first = new Button(QStringLiteral("Remove"), Button::Kind::Quiet);
        auto* second = new Button(QStringLiteral("Remove"), Button::Kind::Quiet);
        flow->addWidget(first);
        flow->addWidget(second);
        page.resize(400, 60);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        // The first column from the line's beginning that has ink.
        const auto inkAt = [direction](Button* button) {
            const QImage image = button->grab().toImage();
            const int width = image.width();
            for (int i = 0; i < width; ++i) {
                const int x = direction == Qt::LeftToRight ? i : width - 1 - i;
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixelColor(x, y) != image.pixelColor(width / 2, 0))
                        return i;
                }
            }
            return -1;
        };
        QVERIFY(inkAt(first) >= 0 && inkAt(first) <= 3);
        QVERIFY(inkAt(second) > 6);
        page.resize(second->sizeHint().width() + 20, 120);
        LXCP_TRY_COMPARE(second->x(), first->x());
        QVERIFY(inkAt(second) <= 3);
    }
}

void TestLayouts::cards_reflowFromTwoColumnsToOne()
{
    QWidget page;
    auto* layout = new ColumnsLayout(300, 2, 16, &page);
    QList<QWidget*> cards{block(100), block(200), block(50)};
    for (QWidget* card : cards)
        layout->addWidget(card);
    page.resize(700, 400);
    page.show();
    QCOMPARE(layout->columnsFor(700), 2);
    QCOMPARE(cards.at(0)->pos(), QPoint(0, 0));
    QCOMPARE(cards.at(1)->x(), (700 - 16) / 2 + 16);
    QCOMPARE(cards.at(2)->pos(), QPoint(0, 116)); // under the shorter one
    page.resize(500, 600);
    LXCP_TRY_COMPARE(cards.at(1)->pos(), QPoint(0, 116));
    QCOMPARE(cards.at(2)->pos(), QPoint(0, 332));
    QCOMPARE(layout->heightForWidth(500), 382);
}

void TestLayouts::cards_areMirroredForRightToLeft()
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    auto* layout = new ColumnsLayout(300, 2, 16, &page);
    QWidget* first = block(100);
    layout->addWidget(first);
    layout->addWidget(block(100));
    page.resize(716, 300);
    page.show();
    LXCP_TRY_COMPARE(first->x(), 366);
}

void TestLayouts::flow_goesOnOnTheNextLine()
{
    QWidget page;
    auto* layout = new FlowLayout(&page, 8);
    QList<QWidget*> items;
    for (int i = 0; i < 3; ++i) {
        auto* item = new QWidget;
        item->setFixedSize(100, 20);
        layout->addWidget(item);
        items << item;
    }
    page.resize(220, 200);
    page.show();
    QCOMPARE(items.at(1)->pos(), QPoint(108, 0));
    QCOMPARE(items.at(2)->pos(), QPoint(0, 28));
    QCOMPARE(layout->heightForWidth(220), 48);
    QCOMPARE(layout->heightForWidth(90), 76);
}

// Where title and pills do not fit beside each other, the pills go below it whole.
void TestLayouts::pills_keepTheirFiguresWhereLettersAreLarge()
{
    applyTheme({SchemeChoice::Light, 200, false});
    const auto height = [](int pills) {
        ListRow row(QStringLiteral("Somebody with a long name"), QStringLiteral("Two open"));
        row.resize(900, 60);
        for (int pill = 0; pill < pills; ++pill)
            row.addTag(QStringLiteral("%1 overdue").arg(pill + 1), Tone::Danger, QLatin1StringView("clock"));
        return row.sizeHint().height();
    };
    QCOMPARE(height(1), height(0));
    QVERIFY(height(4) > height(1));
    applyTheme({SchemeChoice::Light, 100, false});
    QCOMPARE(height(2), height(0));
}

void TestLayouts::aChipThatWraps_takesTheLinesItNeeds()
{
    QWidget page;
    auto* flow = new FlowLayout(&page);
    auto* chip = new Chip(QStringLiteral("By the wishes of all of those who learn from somebody"));
    flow->addWidget(chip);
    const int room = chip->sizeHint().width() / 2 + 40;
    QCOMPARE(flow->heightForWidth(room), chip->sizeHint().height());
    chip->setWraps(true);
    QCOMPARE(flow->heightForWidth(chip->sizeHint().width()), chip->sizeHint().height());
    const QFont face = widgets::font(Type::Body);
    QVERIFY(flow->heightForWidth(room) >= 2 * lineHeight(face));
    QList<QString> cut;
    setTextWitness([&cut](const CutText& text) { cut.append(text.text); });
    page.resize(room, flow->heightForWidth(room));
    (void)page.grab();
    setTextWitness({});
    QCOMPARE(cut, QList<QString>());
}

void TestLayouts::aWholeColumn_fillsItsPage_andScrollsWhereItIsTooLow()
{
    ScrollColumn column(0);
    column.setPlace(ScrollColumn::Place::Whole);
    auto* head = new QWidget;
    head->setFixedHeight(200);
    auto* list = new QWidget;
    list->setMinimumHeight(150);
    column.column()->setSpacing(0);
    column.column()->addWidget(head);
    column.column()->addWidget(list, 1);
    column.resize(500, 600);
    column.show();
    LXCP_TRY_COMPARE(list->height(), 400);
    QCOMPARE(head->width(), 500);
    QCOMPARE(column.verticalScrollBar()->maximum(), 0);
    column.resize(500, 300);
    LXCP_TRY_COMPARE(list->height(), 150);
    LXCP_TRY_COMPARE(column.verticalScrollBar()->maximum(), 50);
}

// A time elsewhere stands at the end of what is said, and nobody can guess it.
void TestLayouts::aRowThatWraps_leavesNothingOut()
{
    applyTheme({SchemeChoice::Light, 200, false});
    ListRow row(QStringLiteral("Ana"), QStringLiteral("You mentor · next: Tue 10 Mar, 10:00 · 14:30 in Kolkata · 18:00 "
                                                      "in Tokyo · 04:00 in New York · 09:00 in London"));
    row.resize(300, 60);
    const int cut = row.sizeHint().height();
    row.setWrapping(true);
    const int whole = row.sizeHint().height();
    QVERIFY2(whole >= cut + 60, qPrintable(QStringLiteral("%1 and %2").arg(cut).arg(whole)));
    applyTheme({SchemeChoice::Light, 100, false});
}

// Beside them nothing stands but what the row does: a mark was cut there beside free room.
void TestLayouts::pillsBelow_haveTheRoomUnderTheTrailingWords()
{
    const auto height = [](const QString& trailing) {
        ListRow row(QStringLiteral("Git from the first commit"), QStringLiteral("Mandatory"));
        row.setTrailing(trailing);
        row.addTag(QStringLiteral("waiting"), Tone::Warning, QLatin1StringView("cloud"));
        row.addTag(QStringLiteral("needs the network"), Tone::Neutral, QLatin1StringView("globe"));
        return row.heightForWidth(320);
    };
    QCOMPARE(height(QStringLiteral("due in 14 day(s)")), height({}));
}

// Nor where a button stands beside the words: then a mark that is too long for that goes on below it.
void TestLayouts::pillsBesideAButton_areNotCut_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestLayouts::pillsBesideAButton_areNotCut()
{
    QFETCH(bool, mirrored);
    applyTheme({SchemeChoice::Light, 200, false});
    ListRow row(QStringLiteral("Git from the first commit"), QStringLiteral("next: Branches"));
    row.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    row.setRing(40);
    row.addTag(QStringLiteral("n\u00e9cessite une connexion"), Tone::Neutral, QLatin1StringView("globe"));
    Button* resume = row.setAction(QStringLiteral("Reprendre"));
    row.resize(560, row.heightForWidth(560));
    row.show();
    QList<QString> cut;
    setTextWitness([&cut](const CutText& text) { cut.append(text.text); });
    (void)row.grab();
    setTextWitness({});
    QVERIFY2(!cut.contains(QStringLiteral("n\u00e9cessite une connexion")), qPrintable(cut.join(u'|')));
    QVERIFY(row.rect().contains(resume->geometry()));
    QVERIFY(resume->geometry().bottom() < row.height() - scaled(22)); // above the mark
    applyTheme({SchemeChoice::Light, 100, false});
}

// Not as its rows are while they are still as narrow as before: cards stood with gaps under their headings.
void TestLayouts::aCard_isAsHighAsItsRowsWillBe()
{
    Card card(QStringLiteral("Due soon"));
    auto* row = new ListRow(QStringLiteral("Seeing what runs"), QStringLiteral("Academy"));
    row->addTag(QStringLiteral("needs the network"), Tone::Neutral, QLatin1StringView("globe"));
    card.addRow(row);
    const auto wanted = [&](int width) {
        card.resize(width, 200);
        card.show();
        card.layout()->activate();
        return card.heightForWidth(width);
    };
    const int narrow = wanted(300);
    const int wide = wanted(900);
    QVERIFY(narrow > wide);
    QCOMPARE(card.heightForWidth(300), narrow);
    QCOMPARE(wanted(300), narrow);
    QCOMPARE(card.heightForWidth(900), wide);
}

void TestLayouts::banner_keepsItsActionsOnOneLineWhereTheyFit()
{
    Banner banner(QLatin1StringView("info"), Tone::Warning);
    banner.setText(QStringLiteral("Leave the group? Only those who stay can add you again."));
    const auto* leave = banner.addAction(QStringLiteral("Leave the group"));
    const auto* stay = banner.addAction(QStringLiteral("Cancel"));
    banner.resize(480, 120);
    banner.show();
    LXCP_TRY_VERIFY(stay->x() > leave->geometry().right());
    QCOMPARE(stay->y(), leave->y());
    banner.resize(200, 160);
    LXCP_TRY_VERIFY(stay->y() > leave->geometry().bottom());
}

// In a mirrored window too, whatever the language of the hint or of the keyboard is.
void TestLayouts::searchHint_standsBesideTheLens()
{
    const auto inkOf = [](Qt::LayoutDirection direction, const QString& hint) {
        SearchField field(hint);
        field.setLayoutDirection(direction);
        field.resize(400, 40);
        return field.grab().toImage();
    };
    // Where the pictures with and without the hint differ.
    const auto hintOf = [&](Qt::LayoutDirection direction) {
        const QImage with = inkOf(direction, QStringLiteral("Find a skill"));
        const QImage without = inkOf(direction, {});
        int first = -1;
        int last = -1;
        for (int x = 0; x < with.width(); ++x) {
            for (int y = 0; y < with.height(); ++y) {
                if (with.pixel(x, y) != without.pixel(x, y)) {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
        }
        return std::pair(first, last);
    };
    const auto [left, leftEnd] = hintOf(Qt::LeftToRight);
    QVERIFY2(left > 0 && left < 60 && leftEnd < 250, qPrintable(QString::number(left)));
    const auto [begin, right] = hintOf(Qt::RightToLeft);
    QVERIFY2(begin > 150 && right > 340, qPrintable(QString::number(right)));
}

void TestLayouts::searchHint_isWholeOrShort()
{
    // Joined letters: as wide as they are together.
    const QString hint = QString::fromUtf8("البحث بالعنوان أو المهارة أو كلمة من الوصف");
    const auto inkOf = [](SearchField& field, const QString& shown) {
        field.setPlaceholderText(shown);
        const QImage with = field.grab().toImage();
        field.setPlaceholderText({});
        const QImage without = field.grab().toImage();
        int first = with.width();
        int last = 0;
        for (int x = 0; x < with.width(); ++x) {
            for (int y = 0; y < with.height(); ++y) {
                if (with.pixel(x, y) != without.pixel(x, y)) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        return last - first;
    };
    applyTheme({SchemeChoice::Light, 200, false});
    SearchField field(hint);
    field.setLayoutDirection(Qt::RightToLeft);
    field.resize(2000, 60);
    field.show();
    const int whole = inkOf(field, hint);
    bool wasWhole = false;
    for (int width = whole + 20; width < whole + 160; width += 3) {
        field.resize(width, 60);
        if (field.placeholderText() != hint)
            continue;
        wasWhole = true;
        QVERIFY2(inkOf(field, hint) >= whole - 1, qPrintable(QString::number(width)));
    }
    QVERIFY(wasWhole);
    applyTheme({SchemeChoice::Light, 100, false});
}

void TestLayouts::column_neverScrollsSideways()
{
    ScrollColumn scroll(800);
    scroll.column()->addWidget(new TextLabel(QString(300, QLatin1Char('w')), Type::Display));
    scroll.resize(320, 200);
    scroll.show();
    LXCP_TRY_VERIFY(scroll.verticalScrollBar()->maximum() > 0);
    QCOMPARE(scroll.horizontalScrollBar()->maximum(), 0);
    QVERIFY(scroll.widget()->width() <= scroll.viewport()->width());
}

void TestLayouts::column_scrollsToThePlaceAskedForBeforeTheContentCame()
{
    ScrollColumn scroll(800);
    scroll.resize(400, 300);
    scroll.show();
    scroll.scrollTo(500);
    scroll.column()->addWidget(block(2000));
    LXCP_TRY_COMPARE(scroll.verticalScrollBar()->value(), 500);
}

void TestLayouts::column_growsWhenItsContentIsReplaced()
{
    ScrollColumn scroll(1080);
    scroll.resize(1100, 600);
    QWidget* cards = nullptr;
    const auto fill = [&](int rows) {
        delete cards;
        cards = new QWidget;
        auto* columns = new ColumnsLayout(380, 2, 16, cards);
        for (int card = 0; card < 4; ++card) {
            auto* one = new Card(QStringLiteral("Card"));
            for (int row = 0; row < rows; ++row) {
                auto* line = new ListRow(QStringLiteral("A course"), QStringLiteral("of somebody"));
                line->addTag(QStringLiteral("offline"), Tone::Neutral);
                one->body()->addWidget(line);
            }
            columns->addWidget(one);
        }
        scroll.column()->addWidget(cards);
        scroll.scrollTo(0);
    };
    fill(0);
    scroll.show();
    QVERIFY(QTest::qWaitForWindowExposed(&scroll));
    QCOMPARE(scroll.verticalScrollBar()->maximum(), 0);
    fill(12);
    LXCP_TRY_VERIFY(scroll.verticalScrollBar()->maximum() > 600);
    QVERIFY(scroll.widget()->height() >= scroll.widget()->heightForWidth(scroll.widget()->width()));
    QVERIFY(cards->height() >= cards->heightForWidth(cards->width()));
}

void TestLayouts::column_beginsWhereItDidBeforeItScrolled()
{
    ScrollColumn scroll(600);
    scroll.resize(1400, 300);
    auto* words = new TextLabel(QStringLiteral("Learning"));
    scroll.column()->addWidget(words);
    scroll.show();
    QVERIFY(QTest::qWaitForWindowExposed(&scroll));
    const int before = words->mapTo(&scroll, QPoint()).x();
    scroll.column()->addWidget(block(2000));
    LXCP_TRY_VERIFY(scroll.verticalScrollBar()->isVisible());
    LXCP_TRY_VERIFY(scroll.viewport()->width() < scroll.width());
    QCOMPARE(words->mapTo(&scroll, QPoint()).x(), before);
}

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
