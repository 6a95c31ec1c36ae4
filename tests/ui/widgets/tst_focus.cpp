// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/lazycolumn.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/page.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/sendkeys.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <QtTest/qtestspontaneevent.h>
#include <QtTest/QtTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace widgets;

namespace {

// A page that makes all of its rows anew each time, as most do.
class Rows final : public Page
{
public:
    explicit Rows(QWidget* parent) : Page(parent), m_scroll(new ScrollColumn(400))
    {
        auto* whole = new QVBoxLayout(this);
        whole->addWidget(m_scroll);
        addKey(Qt::Key_N, [this] { ++letters; });
    }
    void again() { refreshNow(); }
    void openForm()
    {
        form = true;
        focusOn(QStringLiteral("reason"));
        refreshNow();
    }

    QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    bool form = false;
    int letters = 0;

protected:
    void refresh() override
    {
        m_scroll->clear();
        for (const QString& name : std::as_const(names)) {
            auto* card = new QWidget;
            card->setObjectName(QStringLiteral("card-") + name);
            auto* line = new QHBoxLayout(card);
            auto* words = new QLineEdit(QStringLiteral("words"));
            words->setObjectName(QStringLiteral("words"));
            auto* yes = new Button(QStringLiteral("Yes"));
            line->addWidget(words);
            line->addWidget(yes);
            m_scroll->column()->addWidget(card);
        }
        if (form) {
            auto* reason = new TextArea(2);
            reason->setObjectName(QStringLiteral("reason"));
            m_scroll->column()->addSpacing(2000);
            m_scroll->column()->addWidget(reason);
        }
    }

private:
    ScrollColumn* m_scroll;
};

// As in the window: what is beside the page comes first in the order of Tab.
struct Window
{
    Window()
    {
        auto* row = new QHBoxLayout(&whole);
        rail = new QPushButton(QStringLiteral("Home"));
        page = new Rows(&whole);
        row->addWidget(rail);
        row->addWidget(page);
        whole.resize(600, 400);
        whole.show();
        QVERIFY(QTest::qWaitForWindowActive(&whole));
    }
    [[nodiscard]] QWidget* in(const char* card, const char* kind) const
    {
        for (auto* found : page->findChildren<QWidget*>(QLatin1StringView(card))) {
            if (!found->isVisible())
                continue;
            for (auto* child : found->findChildren<QWidget*>()) {
                if (child->inherits(kind))
                    return child;
            }
        }
        return nullptr;
    }

    QWidget whole;
    QPushButton* rail = nullptr;
    Rows* page = nullptr;
};

// Whatever was put off until now is done.
void aTurn()
{
    bool over = false;
    QTimer::singleShot(50, qApp, [&over] { over = true; });
    LXCP_TRY_VERIFY(over);
}

void turnWheel(QWidget* over)
{
    const QPointF middle = QRectF(over->rect()).center();
    QWheelEvent event(middle, over->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QSpontaneKeyEvent::setSpontaneous(&event); // only those go on to parents
    qApp->notify(over, &event);
}

} // namespace

class TestFocus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme({}); }

    void wheel_overAFieldWithoutFocusScrollsThePage_data()
    {
        QTest::addColumn<QWidget*>("field");
        auto* combo = new QComboBox;
        combo->addItems({QStringLiteral("never"), QStringLiteral("daily"), QStringLiteral("weekly")});
        QTest::newRow("combo") << static_cast<QWidget*>(combo);
        auto* spin = new QSpinBox;
        spin->setValue(50);
        QTest::newRow("spin") << static_cast<QWidget*>(spin);
        QTest::newRow("date") << static_cast<QWidget*>(new QDateEdit(QDate(2026, 5, 15)));
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setValue(50);
        QTest::newRow("slider") << static_cast<QWidget*>(slider);
    }
    void wheel_overAFieldWithoutFocusScrollsThePage()
    {
        QFETCH(QWidget*, field);
        ScrollColumn page(400);
        auto* first = new QLineEdit;
        page.column()->addWidget(first);
        page.column()->addWidget(field);
        page.column()->addSpacing(3000);
        page.resize(400, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        first->setFocus();
        LXCP_TRY_VERIFY(page.verticalScrollBar()->maximum() > 0);
        const QVariant before = field->metaObject()->userProperty().read(field);
        turnWheel(field);
        QCOMPARE(field->metaObject()->userProperty().read(field), before);
        QVERIFY(!field->hasFocus());
        LXCP_TRY_VERIFY(page.verticalScrollBar()->value() > 0);
        QVERIFY(field->focusPolicy() != Qt::WheelFocus);
        page.verticalScrollBar()->setValue(0);
        field->setFocus();
        turnWheel(field);
        QVERIFY(field->metaObject()->userProperty().read(field) != before);
    }

    void enter_pressesWhatHasTheFocus_data()
    {
        QTest::addColumn<QPushButton*>("button");
        QTest::newRow("button") << static_cast<QPushButton*>(new Button(QStringLiteral("Go")));
        QTest::newRow("row") << static_cast<QPushButton*>(new ListRow(QStringLiteral("Ana"), {}));
        QTest::newRow("chip") << static_cast<QPushButton*>(new Chip(QStringLiteral("Mine")));
    }
    void enter_pressesWhatHasTheFocus()
    {
        QFETCH(QPushButton*, button);
        const std::unique_ptr<QPushButton> owned(button);
        button->show();
        const QSignalSpy pressed(button, &QPushButton::clicked);
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed.size(), 2);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QApplication::sendEvent(button, &held);
        QCOMPARE(pressed.size(), 2);
    }

    // To Qt an arrow on a button is Tab, which leads out of a form at its end.
    void arrows_stayAmongTheButtonsOfALine_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void arrows_stayAmongTheButtonsOfALine()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QWidget window;
        window.setLayoutDirection(direction);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(new QLineEdit);
        auto* line = new QHBoxLayout;
        auto* save = new Button(QStringLiteral("Save"));
        auto* cancel = new Button(QStringLiteral("Cancel"));
        line->addWidget(save);
        line->addWidget(cancel);
        column->addLayout(line);
        column->addWidget(new QLineEdit);
        window.show();
        window.activateWindow();
        LXCP_TRY_VERIFY(window.isActiveWindow());
        const bool mirrored = direction == Qt::RightToLeft;
        const auto on = mirrored ? Qt::Key_Left : Qt::Key_Right;
        const auto back = mirrored ? Qt::Key_Right : Qt::Key_Left;
        const auto press = [&window](Qt::Key key) {
            QTest::keyClick(window.focusWidget(), key);
            return window.focusWidget();
        };
        save->setFocus();
        QCOMPARE(press(back), save);
        QCOMPARE(press(Qt::Key_Up), save);
        QCOMPARE(press(on), cancel);
        QCOMPARE(press(on), cancel);
        QCOMPARE(press(Qt::Key_Down), cancel);
        QCOMPARE(press(back), save);
    }

    void arrows_goThroughAList_andNoFurther()
    {
        QWidget window;
        window.resize(400, 300);
        auto* scroll = new ScrollColumn(400);
        (new QVBoxLayout(&window))->addWidget(scroll);
        scroll->column()->addWidget(new QLineEdit);
        QList<ListRow*> rows;
        for (int i = 0; i < 30; ++i) {
            rows.append(new ListRow(QString::number(i), {}));
            scroll->column()->addWidget(rows.last());
        }
        scroll->column()->addWidget(new QLineEdit);
        window.show();
        window.activateWindow();
        LXCP_TRY_VERIFY(window.isActiveWindow() && rows.last()->isVisible());
        rows.first()->setFocus();
        QTest::keyClick(rows.first(), Qt::Key_Up);
        QVERIFY(rows.first()->hasFocus());
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(window.focusWidget(), Qt::Key_Down);
        QVERIFY(rows.last()->hasFocus());
        const QRect place(rows.last()->mapTo(scroll->viewport(), QPoint()), rows.last()->size());
        QVERIFY(scroll->viewport()->rect().intersects(place));
    }

    void rebuilt_theFocusAndTheCaretStayInTheSameField()
    {
        Window window;
        auto* words = qobject_cast<QLineEdit*>(window.in("card-b", "QLineEdit"));
        QVERIFY(words);
        words->setFocus();
        words->setCursorPosition(2);
        window.page->again();
        LXCP_TRY_COMPARE(QApplication::focusWidget(), window.in("card-b", "QLineEdit"));
        QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->cursorPosition(), 2);
    }

    void rebuilt_aButtonWithoutANameOfItsOwnIsFoundByItsCardAndWords()
    {
        Window window;
        window.in("card-c", "QPushButton")->setFocus();
        window.page->again();
        LXCP_TRY_COMPARE(QApplication::focusWidget(), window.in("card-c", "QPushButton"));
    }

    void gone_theFocusGoesToWhatStandsThereNow()
    {
        Window window;
        window.in("card-b", "QPushButton")->setFocus();
        window.page->names.removeAt(1);
        window.page->names.append(QStringLiteral("d"));
        window.page->again();
        LXCP_TRY_VERIFY(QApplication::focusWidget() != window.page);
        QVERIFY(window.page->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(window.page->isAncestorOf(QApplication::focusWidget()));
    }

    void hidden_disabledOrDeleted_neverTheRail()
    {
        for (int way = 0; way < 3; ++way) {
            Window window;
            QWidget* last = window.in("card-c", "QPushButton");
            last->setFocus();
            if (way == 0)
                last->hide();
            else if (way == 1)
                last->setEnabled(false);
            else
                delete last;
            QVERIFY(!window.rail->hasFocus());
            LXCP_TRY_COMPARE(QApplication::focusWidget(), window.in("card-c", "QLineEdit"));
        }
    }

    void nothingLeft_thePageKeepsItAndItsKeysWork()
    {
        Window window;
        window.in("card-a", "QPushButton")->setFocus();
        window.page->names.clear();
        window.page->again();
        aTurn();
        QVERIFY(window.page->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        QCOMPARE(window.page->letters, 1);
    }

    // Once a choice was opened its list is there, too.
    void aListThatDropsDown_isNotInTheOrder()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* choice = new QComboBox;
        choice->addItems({QStringLiteral("One"), QStringLiteral("Two")});
        auto* line = new QLineEdit;
        column->addWidget(line);
        column->addWidget(choice);
        page.show();
        choice->showPopup();
        choice->hidePopup();
        QTest::failOnWarning(QRegularExpression(QStringLiteral("setTabOrder")));
        QCOMPARE(chainTab(nullptr, &page), choice);
    }

    void aCardWithAListThatDropsDown_isNoBreakInTheOrder()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("setTabOrder")));
        ScrollColumn page(400);
        auto* cards = new LazyColumn([](const QString& id) {
            auto* card = new QWidget;
            auto* line = new QHBoxLayout(card);
            auto* choice = new QComboBox;
            choice->view()->window()->setFocusPolicy(Qt::StrongFocus); // made: it is a window of its own
            choice->setObjectName(id);
            line->addWidget(choice);
            return card;
        });
        page.column()->addWidget(cards);
        page.resize(400, 400);
        page.show();
        cards->setItems({{QStringLiteral("a"), {}, {}, 1}, {QStringLiteral("b"), {}, {}, 1}});
        cards->look();
        LXCP_TRY_COMPARE(cards->cards(), 2);
        QCOMPARE(cards->chain(nullptr), cards->findChild<QComboBox*>(QStringLiteral("b")));
    }

    // One key for the last button of a form, from each of its fields, while the button can be pressed.
    void ctrlEnter_pressesTheLastButtonOfAForm()
    {
        QWidget form;
        auto* column = new QVBoxLayout(&form);
        auto* line = new QLineEdit;
        auto* text = new TextArea(2);
        auto* save = new Button(QStringLiteral("Save"));
        column->addWidget(line);
        column->addWidget(text);
        column->addWidget(save);
        addSendKeys(&form, save);
        int saved = 0;
        connect(save, &QPushButton::clicked, save, [&saved] { ++saved; });
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        const std::initializer_list<QWidget*> fields = {line, text};
        for (QWidget* field : fields) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        }
        QCOMPARE(saved, 4);
        QCOMPARE(text->toPlainText(), QString());
        save->setEnabled(false);
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(saved, 4);
    }

    void elsewhere_theFocusIsNotTakenAway()
    {
        Window window;
        window.rail->setFocus();
        window.page->again();
        aTurn();
        QVERIFY(window.rail->hasFocus());
    }

    void opened_aFormHasTheFocusAndIsInSight()
    {
        Window window;
        window.in("card-a", "QPushButton")->setFocus();
        window.page->openForm();
        LXCP_TRY_VERIFY(QApplication::focusWidget()->objectName() == QLatin1StringView("reason"));
        LXCP_TRY_VERIFY(QApplication::focusWidget()->visibleRegion().boundingRect().height() >
                        QApplication::focusWidget()->height() / 2);
    }

    void key_ofAPageWorksInAListThatSearchesByLetters()
    {
        Window window;
        auto* list = new QListWidget;
        list->addItems({QStringLiteral("New"), QStringLiteral("Old")});
        window.page->layout()->addWidget(list);
        LXCP_TRY_VERIFY(list->isVisible());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_N);
        QCOMPARE(window.page->letters, 1);
        auto* words = window.in("card-a", "QLineEdit");
        words->setFocus();
        QTest::keyClick(words, Qt::Key_N);
        QCOMPARE(window.page->letters, 1);
    }
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
