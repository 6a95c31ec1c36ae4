// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lazycolumn.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QtTest/QtTest>
#include <QVBoxLayout>

using namespace widgets;

namespace {

struct Window
{
    Window()
    {
        auto* column = new QVBoxLayout(&whole);
        first = new Button(QStringLiteral("First"));
        list = new QListWidget;
        list->addItems({QStringLiteral("a"), QStringLiteral("b")});
        field = new QLineEdit;
        last = new Button(QStringLiteral("Last"));
        for (QWidget* part : std::initializer_list<QWidget*>{first, list, field, last})
            column->addWidget(part);
        whole.resize(500, 400);
        whole.show();
        first->setFocus(Qt::OtherFocusReason);
    }
    [[nodiscard]] bool shown() const { return focusVisible(whole.focusWidget()); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(whole.window()->windowHandle(), key, held);
    }
    void click(QWidget* on)
    {
        QTest::mouseClick(whole.windowHandle(), Qt::LeftButton, {}, on->mapTo(&whole, on->rect().center()));
    }

    QWidget whole;
    Button* first;
    QListWidget* list;
    QLineEdit* field;
    Button* last;
};

// Of a page of which one part stays and the others come and go, in whatever order.
class Sheet final : public Page
{
public:
    Sheet()
    {
        auto* column = new QVBoxLayout(this);
        top = new QVBoxLayout;
        form = new QVBoxLayout;
        column->addLayout(top);
        column->addLayout(form);
        add(column, "skill");
        add(column, "ask");
        add(top, "recommend");
    }
    void open() { add(form, "whom"); }
    static void add(QBoxLayout* to, const char* name)
    {
        auto* button = new Button(QString::fromLatin1(name));
        button->setObjectName(QString::fromLatin1(name));
        to->addWidget(button);
    }

    QVBoxLayout* top;
    QVBoxLayout* form;
};

} // namespace

class TestKeyboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme({});
        speakChoices();
    }

    void focus_isShownFromTheFirstKeyThatLeadsSomewhere_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("held");
        QTest::addColumn<bool>("shown");
        QTest::newRow("Enter") << Qt::Key_Return << Qt::KeyboardModifiers() << true;
        QTest::newRow("a letter") << Qt::Key_J << Qt::KeyboardModifiers() << true;
        QTest::newRow("an arrow with Ctrl") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::ControlModifier) << true;
        QTest::newRow("to copy") << Qt::Key_C << Qt::KeyboardModifiers(Qt::ControlModifier) << false;
        QTest::newRow("Shift by itself") << Qt::Key_Shift << Qt::KeyboardModifiers() << false;
    }
    void focus_isShownFromTheFirstKeyThatLeadsSomewhere()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.whole));
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, held);
        QFETCH(bool, shown);
        w.click(w.last);
        w.first->setFocus(Qt::OtherFocusReason);
        QVERIFY(!w.shown());
        w.press(key, held);
        QCOMPARE(w.shown(), shown);
    }

    // A shortcut that leads elsewhere, at once or when something has been laid out.
    void shortcut_showsTheFocusWhereItWentTo()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.whole));
        QShortcut four(QKeySequence(Qt::CTRL | Qt::Key_4), &w.whole);
        connect(&four, &QShortcut::activated, &w.whole, [&w] {
            QMetaObject::invokeMethod(
                w.list, [&w] { w.list->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
        });
        w.press(Qt::Key_4, Qt::ControlModifier);
        LXCP_TRY_VERIFY(w.list->hasFocus());
        QVERIFY(w.shown());
    }

    void mouse_hidesItAgain()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.whole));
        w.press(Qt::Key_Tab);
        QVERIFY(w.shown());
        w.click(w.last);
        QVERIFY(w.last->hasFocus());
        QVERIFY(!w.shown());
        w.first->setFocus(Qt::OtherFocusReason); // what the press led to
        QVERIFY(!w.shown());
        w.press(Qt::Key_Return);
        QVERIFY(w.shown());
        w.click(&w.whole);
        QVERIFY(!w.shown());
    }

    void sheet_isADialog_roundWhichTabGoes()
    {
        Window w;
        Overlay sheet(QStringLiteral("Keys"), 300, Overlay::Position::Middle, &w.whole);
        auto* book = new Button(QStringLiteral("Handbook"));
        auto* close = new Button(QStringLiteral("Close"));
        auto* off = new Button(QStringLiteral("Not now"));
        off->setEnabled(false);
        for (QWidget* part : {book, off, close})
            sheet.column()->addWidget(part);
        QVERIFY(QTest::qWaitForWindowActive(&w.whole));
        sheet.openFor(close);
        QCOMPARE(w.whole.focusWidget(), close);
        for (QWidget* next : {book, close, book}) {
            w.press(Qt::Key_Tab);
            QCOMPARE(w.whole.focusWidget(), next);
        }
        w.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(w.whole.focusWidget(), close);
        auto* spoken = QAccessible::queryAccessibleInterface(sheet.panel());
        QCOMPARE(spoken->role(), QAccessible::Dialog);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Keys"));
        QVERIFY(spoken->state().modal);
        sheet.close();
        QCOMPARE(w.whole.focusWidget(), w.first);
    }

    // What is opened later stands between what was made before; what is beside the page keeps its place.
    void form_isReachedWhereItStands()
    {
        QWidget whole;
        auto* row = new QHBoxLayout(&whole);
        Sheet::add(row, "home");
        auto* page = new Sheet;
        row->addWidget(page);
        Sheet::add(row, "help");
        whole.show();
        page->open();
        QVERIFY(QTest::qWaitForWindowActive(&whole));
        whole.findChild<QWidget*>(QStringLiteral("recommend"))->setFocus();
        for (const char* next : {"whom", "skill", "ask", "help"}) {
            QTest::keyClick(whole.focusWidget(), Qt::Key_Tab);
            QCOMPARE(whole.focusWidget()->objectName(), QLatin1StringView(next));
        }
        whole.findChild<QWidget*>(QStringLiteral("recommend"))->setFocus();
        QTest::keyClick(whole.focusWidget(), Qt::Key_Backtab);
        QCOMPARE(whole.focusWidget()->objectName(), QLatin1StringView("home"));
    }

    void entries_areReachedFromTopToBottom_thoughOneCameInBetween()
    {
        Page page;
        auto* column = new QVBoxLayout(&page);
        auto* list = new LazyColumn([](const QString&) { return new QWidget; });
        auto* below = new QLineEdit;
        column->addWidget(below);
        column->insertWidget(0, list);
        list->setItems({{QStringLiteral("a"), {}, {}, 1}, {QStringLiteral("c"), {}, {}, 1}});
        list->setItems(
            {{QStringLiteral("a"), {}, {}, 1}, {QStringLiteral("b"), {}, {}, 1}, {QStringLiteral("c"), {}, {}, 1}});
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QList<QWidget*> met;
        below->setFocus();
        for (int step = 0; step < 4; ++step) {
            QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
            met.append(page.focusWidget());
        }
        QCOMPARE(met, list->entries() << below);
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
