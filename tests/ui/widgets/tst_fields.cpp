// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/namepicker.h"
#include "ui/widgets/namespicker.h"
#include "ui/widgets/openfile.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace widgets;

namespace {

const QHash<QString, QString> kKnots{{QStringLiteral("b"), QStringLiteral("Bowline")},
                                     {QStringLiteral("h"), QStringLiteral("Half hitch")}};

NamesPicker::Source knots(bool typed)
{
    NamesPicker::Source source{[](const QString& words) {
                                   QList<NamesPicker::Hit> hits;
                                   for (auto it = kKnots.begin(); it != kKnots.end(); ++it) {
                                       if (it.value().startsWith(words.trimmed(), Qt::CaseInsensitive))
                                           hits.append({it.key(), it.value()});
                                   }
                                   return hits;
                               },
                               [](const QString& id) { return kKnots.value(id); }};
    if (typed)
        source.read = [](const QString& words) { return kKnots.key(words); };
    return source;
}

NamesPicker* picker(bool typed)
{
    return new NamesPicker(QStringLiteral("Add a knot"), QStringLiteral("Knots"), QStringLiteral("knots"),
                           knots(typed));
}

} // namespace

// Fields of forms: what is wrong is said beside them, for as long as it is wrong.
class TestFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme({}); }

    void ofTwoOfOneName_theOneThatTheKeysMark_isTaken()
    {
        NamePicker picker(QStringLiteral("Name of a person"), QStringLiteral("People"), [](const QString&) {
            const auto name = QStringLiteral("Sam Bell");
            return QList<NamePicker::Hit>{{QStringLiteral("sam"), name, QStringLiteral("Cook")},
                                          {QStringLiteral("sam2"), name, QStringLiteral("Rigger")}};
        });
        picker.show();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
        auto* field = picker.findChild<QLineEdit*>();
        auto* list = picker.findChild<QListWidget*>();
        QTest::keyClicks(field, QStringLiteral("Sam"));
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(list->hasFocus() && list->currentRow() == 0);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(list->currentItem()->toolTip().contains(QStringLiteral("Rigger")));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(picker.chosenId(), QStringLiteral("sam2"));
        QVERIFY(field->hasFocus());
    }

    // Qt lays plain text out from the left, whatever it says.
    void text_isWrittenFromItsOwnSide_elseFromThatOfTheWindow_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fromTheRight");
        const auto arabic = QStringLiteral("\u0645\u0631\u062D\u0628\u0627");
        QTest::newRow("nothing") << false << QString() << false;
        QTest::newRow("nothing, mirrored") << true << QString() << true;
        QTest::newRow("figures, mirrored") << true << QStringLiteral("12") << true;
        QTest::newRow("Latin, mirrored") << true << QStringLiteral("1. knots") << false;
        QTest::newRow("Arabic") << false << arabic << true;
        QTest::newRow("Arabic, mirrored") << true << QStringLiteral("(") + arabic + QStringLiteral(" ok") << true;
    }
    void text_isWrittenFromItsOwnSide_elseFromThatOfTheWindow()
    {
        QFETCH(bool, mirrored);
        QFETCH(QString, text);
        QFETCH(bool, fromTheRight);
        TextArea area(3);
        area.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        area.resize(400, area.height());
        area.show();
        area.setPlainText(text);
        area.moveCursor(QTextCursor::Start);
        const int caret = area.cursorRect().center().x();
        const int middle = area.viewport()->width() / 2;
        QVERIFY2(fromTheRight == (caret > middle), qPrintable(QString::number(caret)));
        area.clear();
        QVERIFY(mirrored == (area.cursorRect().center().x() > middle));
    }

    void person_isFoundOverTheSpaceInTheirName()
    {
        Composer composer(QStringLiteral("Send"), 0);
        composer.setPeople([](const QString& begin, int) {
            Composer::People found;
            for (const QString& name : {QStringLiteral("Maya Lind"), QStringLiteral("Maya Srinivasan")}) {
                const QStringList words = name.split(QLatin1Char(' '));
                if (std::ranges::any_of(
                        words, [&](const QString& word) { return word.startsWith(begin, Qt::CaseInsensitive); }))
                    found.append({name.left(6), name});
            }
            return found;
        });
        composer.show();
        composer.activateWindow();
        auto* text = composer.findChild<QPlainTextEdit*>();
        text->setFocus();
        LXCP_TRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("@maya s"));
        auto* people = composer.findChild<QListWidget*>();
        QVERIFY(people->isVisible());
        QCOMPARE(people->count(), 1);
        QTest::keyClicks(text, QStringLiteral("ri"));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(composer.text(), QStringLiteral("@Maya Srinivasan"));
        QTest::keyClicks(text, QStringLiteral(" and on")); // the name came with a space
        QCOMPARE(composer.text(), QStringLiteral("@Maya Srinivasan and on"));
        QTest::keyClicks(text, QStringLiteral("says so"));
        QVERIFY(!people->isVisible());
    }

    void files_standSideBySide()
    {
        const QTemporaryDir folder;
        Composer composer(QStringLiteral("Send"), 1000);
        composer.resize(600, 300);
        composer.show();
        for (const char* name : {"a.txt", "b.txt", "c.txt"}) {
            QFile file(folder.filePath(QLatin1StringView(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rope") == 4);
            file.close();
            composer.addFile(file.fileName());
        }
        QCOMPARE(composer.files().size(), 3);
        composer.layout()->activate();
        QSet<int> heights;
        for (const auto* chip : composer.findChildren<Chip*>())
            heights.insert(chip->y());
        QCOMPARE(heights.size(), 1);
    }

    void error_goesWithTheNextLetter()
    {
        auto* line = new QLineEdit;
        FormField field(QStringLiteral("Link"), line, FormField::Need::Required);
        field.setError(QStringLiteral("No address."));
        QCOMPARE(line->accessibleDescription(), QStringLiteral("No address."));
        line->setText(QStringLiteral("h"));
        QVERIFY(field.error().isEmpty() && line->accessibleDescription().isEmpty());
        auto* choice = new QComboBox;
        choice->addItems({QStringLiteral("a"), QStringLiteral("b")});
        FormField other(QStringLiteral("One"), choice, FormField::Need::Required);
        other.setError(QStringLiteral("Not that."));
        choice->setCurrentIndex(1);
        QVERIFY(other.error().isEmpty());
    }

    void error_staysWhileItIsTrue_andIsNotThereBefore()
    {
        auto* line = new QLineEdit;
        FormField field(QStringLiteral("Number"), line, FormField::Need::Required);
        field.setCheck([line] { return line->text() == QStringLiteral("12") ? QString() : QStringLiteral("12!"); });
        line->setText(QStringLiteral("1"));
        QVERIFY(field.error().isEmpty()); // nobody has asked
        QVERIFY(!field.check());
        line->setText(QStringLiteral("13"));
        QCOMPARE(field.error(), QStringLiteral("12!"));
        line->setText(QStringLiteral("12"));
        QVERIFY(field.error().isEmpty() && field.check());
    }

    void names_areTyped_withCommas()
    {
        auto* names = picker(true);
        FormField field(QStringLiteral("Knots"), names, FormField::Need::Optional);
        field.setCheck([names] { return names->unread().join(QLatin1Char('+')); });
        field.show();
        auto* line = names->findChild<QLineEdit*>(QStringLiteral("knots"));
        QTest::keyClicks(line, QStringLiteral("Bowline, Granny, "));
        QCOMPARE(names->chosen(), QStringList{QStringLiteral("b")});
        QCOMPARE(line->text().simplified(), QStringLiteral("Granny,"));
        QCOMPARE(field.error(), QStringLiteral("Granny")); // at the comma
        QTest::keyClicks(line, QStringLiteral("Hal"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(names->chosen(), QStringList({QStringLiteral("b"), QStringLiteral("h")}));
        QCOMPARE(names->takeTyped(), QStringList{QStringLiteral("Granny")});
        line->clear();
        QTest::keyClicks(line, QStringLiteral("x")); // something else is in it
        QCOMPARE(field.error(), QStringLiteral("x"));
        names->setChosen({QStringLiteral("h"), QStringLiteral("Bowline"), QStringLiteral("?")});
        QCOMPARE(names->chosen(), QStringList({QStringLiteral("h"), QStringLiteral("b")}));
        QCOMPARE(line->text(), QStringLiteral("?"));
    }

    void names_areChosenOnly_whereNothingReadsThem()
    {
        auto* names = picker(false);
        names->show();
        QSignalSpy unknown(names, &NamesPicker::unknown);
        auto* line = names->findChild<QLineEdit*>(QStringLiteral("knots"));
        QTest::keyClicks(line, QStringLiteral("Granny"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(unknown.size(), 1);
        QCOMPARE(names->unread(), QStringList{QStringLiteral("Granny")});
        line->clear();
        QTest::keyClicks(line, QStringLiteral("bow"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(names->chosen(), QStringList{QStringLiteral("b")});
        QVERIFY(line->text().isEmpty());
        delete names;
    }

    void fileThatFits_takesTheWordAboutAnotherAway()
    {
        QTemporaryDir folder;
        const auto file = [&](const char* name, int bytes) {
            QFile made(folder.filePath(QLatin1StringView(name)));
            return made.open(QIODevice::WriteOnly) && made.write(QByteArray(bytes, 'x')) == bytes ? made.fileName()
                                                                                                  : QString();
        };
        Composer composer(QStringLiteral("Send"), 10);
        composer.show();
        const auto problem = [&] {
            for (const auto* label : composer.findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("Files may")))
                    return true;
            }
            return false;
        };
        composer.addFile(file("large.txt", 11));
        QVERIFY(problem() && composer.files().isEmpty());
        composer.addFile(file("small.txt", 10));
        QVERIFY(!problem());
        QCOMPARE(composer.files().size(), 1);
    }

    void preview_leavesTheButtonsWhereTheyAre()
    {
        Composer composer(QStringLiteral("Send"), 0);
        composer.resize(500, composer.sizeHint().height());
        composer.show();
        composer.setText(QStringLiteral("one"));
        auto* send = composer.findChild<QAbstractButton*>(QStringLiteral("composer-send"));
        QVERIFY(QTest::qWaitForWindowExposed(&composer));
        const int before = send->y();
        composer.findChild<QAbstractButton*>(QStringLiteral("composer-preview"))->click();
        QCoreApplication::sendPostedEvents();
        QTRY_COMPARE(send->y(), before);
    }

    // Also figures, and words in letters that run the other way: the field's icon stands at the other end.
    void linesOfAMirroredWindow_beginAtItsStart()
    {
        const auto direction = QGuiApplication::layoutDirection();
        const auto style = std::make_unique<Style>();
        for (const auto side : {Qt::RightToLeft, Qt::LeftToRight}) {
            QGuiApplication::setLayoutDirection(side);
            QLineEdit line(QStringLiteral("Rust for devices"));
            QSpinBox number;
            for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&number)})
                style->polish(field);
            auto* figures = number.findChild<QLineEdit*>();
            style->polish(figures);
            const auto wanted = side == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
            for (const QLineEdit* field :
                 {static_cast<const QLineEdit*>(&line), static_cast<const QLineEdit*>(figures)}) {
                QVERIFY(field->alignment().testFlag(Qt::AlignAbsolute));
                QVERIFY(field->alignment().testFlag(wanted));
            }
        }
        QGuiApplication::setLayoutDirection(direction);
    }

    // Qt keeps its distance from the left edge only.
    void hintOfALargeField_keepsClearOfBothEdges()
    {
        for (const auto side : {Qt::LeftToRight, Qt::RightToLeft}) {
            const auto picture = [side](const QString& hint) {
                TextArea area(2);
                area.setLayoutDirection(side);
                area.setPlaceholderText(hint);
                area.resize(300, area.height());
                return area.grab().toImage();
            };
            const QImage with = picture(QStringLiteral("Write a reply"));
            const QImage without = picture({});
            const int edge = grid(2) - 2;
            for (int y = 0; y < with.height(); ++y) {
                for (int x = 0; x < edge; ++x) {
                    QCOMPARE(with.pixel(x, y), without.pixel(x, y));
                    QCOMPARE(with.pixel(with.width() - 1 - x, y), without.pixel(with.width() - 1 - x, y));
                }
            }
            QVERIFY(with != without);
        }
    }

    // Not how they end, as where somebody types.
    void filledLine_showsHowItsWordsBegin()
    {
        auto* line = new QLineEdit(QStringLiteral("rowing"));
        FormField field(QStringLiteral("Interests"), line, FormField::Need::Optional);
        QCOMPARE(line->cursorPosition(), 0);
        line->setText(QStringLiteral("rowing, embedded displays, cooking for many"));
        QCOMPARE(line->cursorPosition(), 0);
        field.show();
        field.activateWindow();
        LXCP_TRY_VERIFY(field.isActiveWindow());
        line->clearFocus();
        field.claimFocus();
        LXCP_TRY_VERIFY(line->hasFocus());
        QCOMPARE(line->cursorPosition(), int(line->text().size()));
    }

    void dialogsForFiles_beginAtHome()
    {
        QVERIFY(QDir(filesFolder()).exists());
        QVERIFY(filesFolder() != QDir::currentPath() || QDir::currentPath() == QDir::homePath());
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
