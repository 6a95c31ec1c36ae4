// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QCalendarWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace widgets;

namespace {

const QDate kDay(2027, 3, 28);
const QTime kTime(10, 30);
const QTimeZone kBerlin("Europe/Berlin");

// Whatever stands between the parts, by the digits alone.
QString inDigitsOf(const QLocale& locale, QString latin)
{
    const QString zero = locale.zeroDigit();
    for (QChar& each : latin) {
        if (each.isDigit())
            each = QChar(zero.front().unicode() + each.digitValue());
    }
    return latin;
}

struct Typist
{
    explicit Typist(DateField::Parts parts = DateField::Parts::DayAndTime)
        : field(new DateField(parts)),
          form(std::make_unique<FormField>(QStringLiteral("When"), field, FormField::Need::Required))
    {
        field->setZone(kBerlin);
        field->setMoment(kDay, kTime);
        form->show();
        form->activateWindow();
        field->setFocus();
    }
    void over(const QString& words, int delay = 0) const
    {
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        type(words, delay);
    }
    // QTest types Latin letters only.
    void type(const QString& words, int delay = 0) const
    {
        for (const QChar each : words) {
            if (each.unicode() < 0x80)
                QTest::keyClick(field, each.toLatin1(), Qt::NoModifier, delay);
            else
                QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(each), Qt::NoModifier, delay);
        }
    }
    void home() const { QTest::keyClick(field, Qt::Key_Home); }
    QString leave() const
    {
        Q_EMIT field->editingFinished();
        return form->error();
    }
    [[nodiscard]] QDateTime typed() const { return field->moment(); }

    DateField* field;
    std::unique_ptr<FormField> form;
};

QDateTime inBerlin(const QDate& day, const QTime& time)
{
    return QDateTime(day, time, kBerlin);
}

} // namespace

// A day and a time, as people type them: what was typed is what is there, or a word says what is wrong.
class TestDateField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme({}); }
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    // Assistive programs read it as the description: "19:00, 14:30".
    void example_isThereWhileNothingElseIs()
    {
        const Typist typist(DateField::Parts::Time);
        const auto described = [&typist] {
            return QAccessible::queryAccessibleInterface(typist.field)->text(QAccessible::Description);
        };
        QVERIFY(!described().contains(QLatin1Char(':')));
        typist.field->clear();
        QVERIFY(described().contains(QLatin1Char(':')));
        typist.over(QStringLiteral("9"));
        QVERIFY(!described().contains(QLatin1Char(':')));
    }

    void typed_isWhatIsThere_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDateTime>("wanted");
        const auto at = inBerlin({2027, 4, 30}, {14, 45});
        const auto row = [&](const char* locale, const char* words, const QDateTime& wanted) {
            QTest::addRow("%s: %s", locale, words) << QString::fromLatin1(locale) << QString::fromUtf8(words) << wanted;
        };
        row("en_GB", "30/04/2027 14:45", at);
        row("en_GB", "30/4/27 14:45", at);
        row("en_GB", "30042027 1445", at);
        row("en_GB", "30/04/2027 1445", at);
        row("en_GB", "30 April 2027, 14:45", at);
        row("en_GB", "30 apr 2027 2:45 pm", at);
        row("en_GB", "30/04/2027", inBerlin({2027, 4, 30}, kTime)); // at the same time of day
        row("en_GB", "2027-04-30T14:45", at);
        row("en_GB", "31/12/2027 00:05", inBerlin({2027, 12, 31}, {0, 5}));
        row("en_US", "4/30/2027 2:45 PM", at);
        row("en_US", "4/30/27 2:45pm", at);
        row("en_US", "4/30/2027 14:45", at);
        row("en_US", "April 30, 2027 2:45 PM", at);
        row("en_US", "4/30/2027 12:05 AM", inBerlin({2027, 4, 30}, {0, 5}));
        row("en_US", "4/30/2027 12:05 PM", inBerlin({2027, 4, 30}, {12, 5}));
        row("en_US", "4/30/2027 2 PM", inBerlin({2027, 4, 30}, {14, 0}));
        row("de_DE", "30.04.2027 14:45", at);
        row("de_DE", "30.4.27 14.45", at);
        row("de_DE", "30. April 2027 14:45", at);
        row("fr_FR", "30/04/2027 14h45", at);
        row("ja_JP", "2027/04/30 14:45", at);
        row("ja_JP", "2027年4月30日 14時45分", at);
        row("zh_CN", "2027/4/30 14:45", at);
        row("ar_EG", "30/4/2027 2:45 م", at);
        row("ar_EG", "30/4/2027 14:45", at);
        row("ar_EG", "٣٠/٤/٢٠٢٧ ٢:٤٥ م", at);
        row("ar_EG", "30 أبريل 2027 14:45", at);
    }

    void typed_isWhatIsThere()
    {
        QFETCH(QString, locale);
        QFETCH(QString, words);
        QFETCH(QDateTime, wanted);
        QLocale::setDefault(QLocale(locale));
        const Typist typist;
        typist.over(words);
        QCOMPARE(typist.typed(), wanted);
        QCOMPARE(typist.leave(), QString());
        QCOMPARE(typist.typed(), wanted); // as the locale writes it, too
        const QString written = typist.field->text();
        typist.over(written);
        QCOMPARE(typist.typed(), wanted);
        QGuiApplication::clipboard()->setText(words);
        typist.field->setMoment({2026, 1, 1}, wanted.time());
        QTest::keyClick(typist.field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(typist.field, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(typist.typed().date(), wanted.date());
    }

    void typedSlowly_isTheSame()
    {
        const Typist typist;
        typist.over(QStringLiteral("30/04/2027 09:45"), 20);
        QCOMPARE(typist.typed(), inBerlin({2027, 4, 30}, {9, 45}));
    }

    // The figures that stand there make room, whether one types the marks between or not.
    void typedPartByPart_takesThePlaceOfThePart_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char* locale : {"en_GB", "en_US", "de_DE", "ja_JP", "zh_CN", "ar_EG", "fr_FR", "es_ES", "pt_BR"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }

    void typedPartByPart_takesThePlaceOfThePart()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        const DateText text(DateText::Parts::DayAndTime);
        const auto wanted = inBerlin({2027, 11, 23}, {11, 45});
        for (const bool withMarks : {true, false}) {
            const Typist typist;
            typist.home();
            for (const QChar each : text.write(wanted.date(), wanted.time())) {
                if (each.isDigit() || (withMarks && (each.isPunct() || each == QLatin1Char(' '))))
                    typist.type(QString(each));
                if (withMarks && typist.typed() == wanted)
                    break; // what is left says before noon, which stands there
            }
            QCOMPARE(typist.typed(), wanted);
        }
        const Typist typist; // the first part alone
        typist.home();
        const auto first = text.order(typist.field->text()).front();
        typist.type(first == DateText::Part::Year    ? QStringLiteral("2028")
                    : first == DateText::Part::Month ? QStringLiteral("12")
                                                     : QStringLiteral("15"));
        QCOMPARE(typist.typed().date(), first == DateText::Part::Year    ? QDate(2028, 3, 28)
                                        : first == DateText::Part::Month ? QDate(2027, 12, 28)
                                                                         : QDate(2027, 3, 15));
        QCOMPARE(typist.typed().time(), kTime);
    }

    void whatIsNoTime_isSaid_andNothingElseIsMadeOfIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* locale, const char* words, const char* said) {
            QTest::addRow("%s: %s", locale, words) << QString::fromLatin1(locale) << QString::fromUtf8(words) << said;
        };
        row("en_GB", "31/04/2027 10:00", "no such day");
        row("en_GB", "29/02/2027 10:00", "no such day");
        row("en_GB", "04/30/2027 10:00", "no such day");
        row("en_GB", "30/04/2027 24:30", "no such time");
        row("en_GB", "30/04/2027 10:60", "no such time");
        row("en_GB", "30/04/2027 10", "Write a day and a time");
        row("en_GB", "30/04/207 10:00", "Write a day and a time");
        row("en_GB", "next Monday", "Write a day and a time");
        row("en_GB", "30/04", "Write a day and a time");
        row("en_GB", "28/03/2027 02:30", "02:30. The next time is 03:00");
        row("en_US", "4/30/2027 2:45", "AM or PM");
        row("en_US", "4/30/2027 14:45 AM", "no such time");
        row("de_DE", "28.03.2027 02:30", "02:30");
        row("ja_JP", "2027/03/28 2:30", "2:30");
    }

    void whatIsNoTime_isSaid_andNothingElseIsMadeOfIt()
    {
        QFETCH(QString, locale);
        QFETCH(QString, words);
        QFETCH(QString, said);
        QLocale::setDefault(QLocale(locale));
        const Typist typist;
        typist.over(words);
        QVERIFY(!typist.typed().isValid());
        QCOMPARE(typist.form->error(), QString()); // not while one types
        QVERIFY2(typist.leave().contains(said), qPrintable(typist.form->error()));
        QVERIFY(typist.field->accessibleDescription().contains(said));
        QVERIFY(!typist.form->check());
        QVERIFY(typist.field->text() == words || said.contains(QStringLiteral(":30")));
        typist.over(QStringLiteral("2027-05-02 13:00"));
        QCOMPARE(typist.leave(), QString());
    }

    void arrows_moveThePartAtTheCursor()
    {
        const Typist typist;
        typist.home();
        QSignalSpy edited(typist.field, &QLineEdit::textEdited);
        QTest::keyClick(typist.field, Qt::Key_Up);
        QCOMPARE(typist.typed(), inBerlin({2027, 3, 29}, kTime));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(typist.field->selectedText(), QStringLiteral("29"));
        typist.type(QStringLiteral("31")); // in its place
        QCOMPARE(typist.typed(), inBerlin({2027, 3, 31}, kTime));
        QTest::keyClick(typist.field, Qt::Key_Right);
        QTest::keyClick(typist.field, Qt::Key_Down);
        QCOMPARE(typist.typed(), inBerlin({2027, 2, 28}, kTime));
        QTest::keyClick(typist.field, Qt::Key_End);
        QTest::keyClick(typist.field, Qt::Key_Down);
        QCOMPARE(typist.typed(), inBerlin({2027, 2, 28}, {10, 29}));
        typist.field->setMoment(kDay, {1, 30});
        typist.field->setCursorPosition(int(typist.field->text().size()) - 4);
        QTest::keyClick(typist.field, Qt::Key_Up); // the hour that there is not is passed
        QCOMPARE(typist.typed(), inBerlin(kDay, {3, 30}));
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        const Typist american;
        QTest::keyClick(american.field, Qt::Key_End);
        QTest::keyClick(american.field, Qt::Key_Up);
        QCOMPARE(american.typed(), inBerlin(kDay, {22, 30}));
        QTest::keyClick(american.field, Qt::Key_Up);
        QCOMPARE(american.typed(), inBerlin(kDay, {10, 30}));
    }

    void calendar_choosesTheDay_andLeavesTheTime()
    {
        const Typist typist;
        QTest::keyClick(typist.field, Qt::Key_Down, Qt::AltModifier);
        auto* calendar = typist.field->findChild<QCalendarWidget*>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), kDay);
        Q_EMIT calendar->activated(QDate(2027, 4, 1));
        QCOMPARE(typist.typed(), inBerlin({2027, 4, 1}, kTime));
    }

    // A number says nothing to who does not see the month above it, nor one button of two which field it is for.
    void daysOfTheCalendar_andItsButton_sayWhatTheyAre()
    {
        speakChoices();
        auto* field = new DateField;
        const FormField until(QStringLiteral("&Until"), field, FormField::Need::Optional);
        const auto buttons = field->findChildren<QToolButton*>();
        QVERIFY(!buttons.isEmpty());
        for (const QToolButton* button : buttons)
            QCOMPARE(button->accessibleName(), QStringLiteral("Choose from a calendar: Until"));
        QCalendarWidget calendar;
        calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar.setFirstDayOfWeek(Qt::Monday);
        calendar.setCurrentPage(2027, 3); // from Monday, 1 March, on: Qt shows a week before it
        auto* days = calendar.findChild<QTableView*>();
        auto* spoken = QAccessible::queryAccessibleInterface(days);
        QStringList named;
        for (int row = 1; row < days->model()->rowCount(); ++row) {
            for (int column = 0; column < days->model()->columnCount(); ++column)
                named << spoken->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
        }
        QCOMPARE(named.size(), 42);
        for (int i = 0; i < named.size(); ++i)
            QCOMPARE(named[i], calendar.locale().toString(QDate(2027, 2, 22).addDays(i), QLocale::LongFormat));
    }

    void timesOfDay_areTypedAndMoved()
    {
        for (const char* locale : {"en_GB", "en_US", "de_DE", "ja_JP", "ar_EG"}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
            const Typist typist(DateField::Parts::Time);
            typist.over(QStringLiteral("19:05"));
            QCOMPARE(typist.leave(), QString());
            QCOMPARE(typist.field->time(), QTime(19, 5));
            typist.over(QStringLiteral("2030"));
            QCOMPARE(typist.field->time(), QTime(20, 30));
            typist.over(QStringLiteral("25:00"));
            QVERIFY(!typist.field->time().isValid() && !typist.leave().isEmpty());
            typist.field->setTime({23, 30});
            typist.home();
            QTest::keyClick(typist.field, Qt::Key_Up);
            QCOMPARE(typist.field->time(), QTime(0, 30));
            QVERIFY(!typist.field->findChild<QAction*>());
        }
    }

    void nameAndRole_areThoseOfAFieldOfText()
    {
        const Typist typist;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(typist.field);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("When"));
        QCOMPARE(spoken->role(), QAccessible::EditableText);
        QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("28/03/2027 10:30"));
    }

    void days_areEmptyOrRead()
    {
        const Typist typist(DateField::Parts::Day);
        typist.field->clear();
        QCOMPARE(typist.field->date(), std::optional(QDate()));
        typist.over(inDigitsOf(QLocale(QStringLiteral("ar_EG")), QStringLiteral("30/04/2027")));
        QCOMPARE(typist.field->date(), std::optional(QDate(2027, 4, 30)));
        typist.over(QStringLiteral("30/04/2027 10:00"));
        QVERIFY(!typist.field->date());
        typist.over(QStringLiteral("soon"));
        QVERIFY(!typist.field->date() && typist.leave().contains(QStringLiteral("Write a day")));
    }
};

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
