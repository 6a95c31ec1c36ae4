// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTableWidget>
#include <QTest>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using widgets::Chip;

class SpokenChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::speakChoices(); }

    void toggle_isAPress()
    {
        Chip chip(QStringLiteral("Offline"));
        QSignalSpy pressed(&chip, &QAbstractButton::clicked);
        auto* spoken = QAccessible::queryAccessibleInterface(&chip);
        const QString toggle = QAccessibleActionInterface::toggleAction();
        QVERIFY(spoken->actionInterface()->actionNames().contains(toggle));
        spoken->actionInterface()->doAction(toggle);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(chip.isChecked() && spoken->state().checked);
        chip.setEnabled(false);
        spoken->actionInterface()->doAction(toggle);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(!spoken->actionInterface()->actionNames().contains(toggle));
    }

    void chip_isNamedAsItIsPainted()
    {
        Chip chip(QStringLiteral("Learning & development"));
        chip.setCheckable(true);
        QCOMPARE(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name), chip.text());
    }

    void oneOfSeveral_isARadioButtonAndTellsItsGroup()
    {
        QWidget window;
        QHBoxLayout row(&window);
        QButtonGroup group;
        for (const char* name : {"One", "Two"}) {
            auto* chip = new Chip(QString::fromLatin1(name));
            group.addButton(chip, int(group.buttons().size()));
            row.addWidget(chip);
        }
        group.button(0)->setChecked(true);
        window.show();
        QSignalSpy chosen(&group, &QButtonGroup::idClicked);
        auto* second = QAccessible::queryAccessibleInterface(group.button(1));
        QCOMPARE(second->role(), QAccessible::RadioButton);
        second->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toInt(), 1);
        QVERIFY(!QAccessible::queryAccessibleInterface(group.button(0))->state().checked);
    }

    void rowsOfAListThatIsNotInSight_areNotShowing()
    {
        QStackedWidget stack;
        QStringListModel model({QStringLiteral("One"), QStringLiteral("Two")});
        auto* list = new QListView;
        list->setModel(&model);
        list->setCurrentIndex(model.index(1));
        auto* field = new QLineEdit;
        stack.addWidget(list);
        stack.addWidget(field);
        stack.show();
        QVERIFY(QTest::qWaitForWindowActive(&stack));
        auto* spoken = QAccessible::queryAccessibleInterface(list);
        QCOMPARE(spoken->role(), QAccessible::List);
        QCOMPARE(spoken->childCount(), 2);
        const auto row = [spoken](int at) { return spoken->child(at); };
        QCOMPARE(row(1)->role(), QAccessible::ListItem);
        QCOMPARE(row(1)->text(QAccessible::Name), QStringLiteral("Two"));
        QCOMPARE(row(1)->parent(), spoken);
        QCOMPARE(spoken->indexOfChild(row(1)), 1);
        list->setFocus();
        QVERIFY(!row(1)->state().invisible && row(1)->state().focused && !row(0)->state().focused);
        QCOMPARE(spoken->focusChild(), row(1));
        QCOMPARE(spoken->childAt(row(0)->rect().center().x(), row(0)->rect().center().y()), row(0));
        QSignalSpy opened(list, &QListView::activated);
        row(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        stack.setCurrentWidget(field);
        QVERIFY(row(0)->state().invisible && !row(0)->state().focused && row(0)->state().selected);
        const QAccessible::Id before = QAccessible::uniqueId(row(0));
        model.setStringList({QStringLiteral("Three")});
        QVERIFY(QAccessible::uniqueId(row(0)) != before);
        QCOMPARE(row(0)->text(QAccessible::Name), QStringLiteral("Three"));
        QVERIFY(!row(1));
    }

    void cellsOfATableThatIsNotInSight_areNotShowing()
    {
        QStackedWidget stack;
        auto* table = new QTableWidget(2, 2);
        table->setHorizontalHeaderLabels({QStringLiteral("Skill"), QStringLiteral("People")});
        table->verticalHeader()->hide();
        table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("Knots")));
        table->setItem(1, 1, new QTableWidgetItem(QStringLiteral("7")));
        auto* field = new QLineEdit;
        stack.addWidget(table);
        stack.addWidget(field);
        stack.show();
        QVERIFY(QTest::qWaitForWindowActive(&stack));
        auto* spoken = QAccessible::queryAccessibleInterface(table);
        QCOMPARE(spoken->role(), QAccessible::Table);
        QCOMPARE(spoken->childCount(), 6); // with the header that is shown
        auto* cells = spoken->tableInterface();
        QVERIFY(cells);
        QCOMPARE(cells->columnDescription(1), QStringLiteral("People"));
        auto* seven = cells->cellAt(1, 1);
        QCOMPARE(seven->text(QAccessible::Name), QStringLiteral("7"));
        QCOMPARE(seven->parent(), spoken);
        QCOMPARE(spoken->child(spoken->indexOfChild(seven)), seven);
        QCOMPARE(seven->tableCellInterface()->columnHeaderCells().value(0)->text(QAccessible::Name),
                 QStringLiteral("People"));
        QCOMPARE(spoken->childAt(seven->rect().center().x(), seven->rect().center().y()), seven);
        table->setFocus();
        table->setCurrentCell(1, 1);
        QVERIFY(!seven->state().invisible && seven->state().focused);
        QCOMPARE(spoken->focusChild(), seven);
        QSignalSpy opened(table, &QTableView::activated);
        seven->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        stack.setCurrentWidget(field);
        QVERIFY(seven->state().invisible && !seven->state().focused);
        QVERIFY(spoken->child(0)->state().invisible);
        table->setRowCount(1);
        QVERIFY(!cells->cellAt(1, 1));
        QCOMPARE(spoken->childCount(), 4);
    }

    void toastsAndBanners_areReadOut()
    {
        QWidget window;
        widgets::Banner banner(QLatin1StringView("lock"), widgets::Tone::Warning, &window);
        widgets::Toast toast(&window);
        for (QWidget* told : {static_cast<QWidget*>(&banner), static_cast<QWidget*>(&toast)})
            QCOMPARE(QAccessible::queryAccessibleInterface(told)->role(), QAccessible::Notification);
        window.show();
        static QList<QAccessible::Event> events;
        static const QObject* heard = nullptr;
        heard = &toast;
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true); // as with a reader
        QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
            if (event->object() == heard)
                events.append(event->type());
        });
        toast.show(QStringLiteral("Saved"));
        QCOMPARE(events.count(QAccessible::ObjectShow), 1);
        toast.show(QStringLiteral("Sent"));
        QCOMPARE(events.count(QAccessible::ObjectShow), 2);
        QCOMPARE(QAccessible::queryAccessibleInterface(&toast)->text(QAccessible::Name), QStringLiteral("Sent"));
        QAccessible::installUpdateHandler(nullptr);
    }

    void box_saysNameAndThirdState()
    {
        QCheckBox box(QStringLiteral("&Tell && show"));
        box.setTristate(true);
        box.setCheckState(Qt::PartiallyChecked);
        auto* spoken = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(spoken->role(), QAccessible::CheckBox);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Tell & show"));
        QVERIFY(spoken->state().checkStateMixed);
    }

    void plainButton_staysAsItIs()
    {
        QPushButton button(QStringLiteral("Send"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&button)->role(), QAccessible::Button);
    }
};

QTEST_MAIN(SpokenChoiceTest)
#include "tst_spokenchoice.moc"
