// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace widgets {

namespace {

constexpr int kHalfDay = 12 * 3600;
constexpr int kExampleHour = 14;
constexpr int kRoomForIcon = 40;
constexpr int kAnyYear = 2000;
constexpr int kLastYear = 9999;
const QTime kUsualTime(10, 0);

using Part = DateText::Part;
using Wrong = DateText::Wrong;

bool isFull(const DateText::Run& run, Part part)
{
    return run.size >= (part == Part::Year ? 4 : 2);
}

// By so much a step moves what has a length of its own. Noon is crossed within the day.
qint64 secondsOf(Part part, const QTime& time, int by)
{
    if (part == Part::Half)
        return time.hour() < kHalfDay / 3600 ? kHalfDay : -kHalfDay;
    return by * qint64(part == Part::Hour ? 3600 : 60);
}

QDateTime steppedBy(const QDateTime& moment, Part part, int by)
{
    switch (part) {
    case Part::Year:
        return moment.addYears(by);
    case Part::Month:
        return moment.addMonths(by);
    case Part::Day:
        return moment.addDays(by);
    default:
        return moment.addSecs(secondsOf(part, moment.time(), by));
    }
}

} // namespace

DateField::DateField(Parts parts, QWidget* parent)
    : QLineEdit(parent), m_parts(parts), m_text(parts), m_zone(QTimeZone::utc())
{
    // An example is read as the description, and would be taken for another time beside the one that is there.
    const auto exemplify = [this] { setPlaceholderText(text().isEmpty() ? example() : QString()); };
    connect(this, &QLineEdit::textChanged, this, exemplify);
    exemplify();
    connect(this, &QLineEdit::editingFinished, this, &DateField::writeOut);
    if (m_parts != Parts::Time)
        addCalendar();
}

void DateField::addCalendar()
{
    QAction* calendar = addAction(icon(QLatin1StringView("calendar")), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose from a calendar"));
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    nameCalendar({});
}

void DateField::nameCalendar(const QString& field)
{
    const auto buttons = findChildren<QToolButton*>();
    for (QToolButton* button : buttons)
        button->setAccessibleName(field.isEmpty() ? tr("Choose from a calendar")
                                                  : tr("Choose from a calendar: %1", "label of a field").arg(field));
}

QString DateField::example() const
{
    return m_text.write(QDate(QDate::currentDate().year(), 12, 31), QTime(kExampleHour, 30));
}

QSize DateField::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(example());
    return {words + kRoomForIcon + (m_parts == Parts::Time ? 0 : QLineEdit::sizeHint().height()),
            QLineEdit::sizeHint().height()};
}

void DateField::setZone(const QTimeZone& zone)
{
    m_zone = zone;
}

void DateField::setDate(const QDate& date)
{
    setMoment(date, m_time);
}

void DateField::setTime(const QTime& time)
{
    setMoment({}, time);
}

void DateField::setMoment(const QDate& date, const QTime& time)
{
    m_time = time;
    setText(m_text.write(date, time));
}

DateText::Read DateField::read() const
{
    DateText::Read read = m_text.read(text());
    if (read.wrong == Wrong::NoTime && m_time.isValid())
        read = {Wrong::Nothing, read.day, m_time};
    return read;
}

std::optional<QDate> DateField::date() const
{
    const DateText::Read read = this->read();
    if (read.wrong == Wrong::Empty)
        return QDate();
    return read.wrong == Wrong::Nothing ? std::optional(read.day) : std::nullopt;
}

QTime DateField::time() const
{
    const DateText::Read read = this->read();
    return read.wrong == Wrong::Nothing ? read.time : QTime();
}

QDateTime DateField::moment() const
{
    const DateText::Read read = this->read();
    return read.wrong == Wrong::Nothing && !isLeftOut(read) ? QDateTime(read.day, read.time, m_zone) : QDateTime();
}

// Qt makes another hour of one that there is not.
bool DateField::isLeftOut(const DateText::Read& read) const
{
    if (m_parts != Parts::DayAndTime || read.wrong != Wrong::Nothing)
        return false;
    const QDateTime there = QDateTime(read.day, read.time, m_zone).toUTC().toTimeZone(m_zone);
    return there.date() != read.day || there.time() != read.time;
}

QString DateField::wrong() const
{
    const DateText::Read read = this->read();
    switch (read.wrong) {
    case Wrong::Empty:
        return {};
    case Wrong::Nothing:
        break;
    case Wrong::NoSuchDay:
        return tr("There is no such day. Write one as in %1.").arg(example());
    case Wrong::NoSuchTime:
        return tr("There is no such time of day. Write one as in %1.").arg(example());
    case Wrong::HalfMissing:
        return tr("Before or after noon? Add %1 or %2.").arg(QLocale().amText(), QLocale().pmText());
    case Wrong::NoTime:
    case Wrong::Unread:
        return whatToWrite();
    }
    if (!isLeftOut(read))
        return {};
    const QDateTime before = QDateTime(read.day, QTime(0, 0), m_zone).addSecs(-3600);
    const QTime next = m_zone.nextTransition(before).atUtc.toTimeZone(m_zone).time();
    const DateText clock(Parts::Time);
    return tr("The clocks go forward on that day: there is no %1. The next time is %2.")
        .arg(clock.write({}, read.time), clock.write({}, next));
}

QString DateField::whatToWrite() const
{
    switch (m_parts) {
    case Parts::Day:
        return tr("Write a day, as in %1.").arg(example());
    case Parts::DayAndTime:
        return tr("Write a day and a time, as in %1.").arg(example());
    case Parts::Time:
        break;
    }
    return tr("Write a time of day, as in %1.").arg(example());
}

QString DateField::wrongOrEmpty() const
{
    return read().wrong == Wrong::Empty ? whatToWrite() : wrong();
}

// On the way out: 1/4/27 is read as what it is.
void DateField::writeOut()
{
    const DateText::Read read = this->read();
    if (read.wrong != Wrong::Nothing)
        return;
    if (!isLeftOut(read))
        m_time = read.time;
    if (const QString whole = m_text.write(read.day, read.time); whole != text())
        setText(whole);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool alone = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier) && m_parts != Parts::Time) {
        openCalendar();
        return;
    }
    if (alone && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    if (alone && event->text().size() == 1 && !hasSelectedText() && !isReadOnly()) {
        if (passMark(event->text()))
            return;
        makeRoom(event->text());
    }
    QLineEdit::keyPressEvent(event);
}

// A figure that is typed before or after a part that is whole takes the place of it or of the next one.
void DateField::makeRoom(const QString& typed)
{
    const auto order = m_text.order(text());
    if (!typed.front().isDigit() || order.isEmpty() || cursorPosition() == text().size())
        return;
    const auto runs = DateText::runs(text());
    for (int at = 0; at < runs.size(); ++at) {
        const DateText::Run run = runs[at];
        const int cursor = cursorPosition();
        if (cursor <= run.at) {
            setSelection(run.at, run.size);
            return;
        }
        if (cursor > run.at + run.size)
            continue;
        if (!isFull(run, order[at]))
            return;
        if (cursor < run.at + run.size) {
            setSelection(cursor, 1);
            return;
        }
    }
}

// The mark that stands there already, typed after the part before it: on to the next part.
bool DateField::passMark(const QString& typed)
{
    const int cursor = cursorPosition();
    const auto order = m_text.order(text());
    if (order.isEmpty() || cursor == 0 || cursor >= text().size() || !text().at(cursor - 1).isDigit() ||
        text().at(cursor).isDigit() || !(typed.front().isPunct() || typed.front().isSpace()))
        return false;
    for (const DateText::Run& run : DateText::runs(text())) {
        if (run.at > cursor) {
            setCursorPosition(run.at);
            return true;
        }
    }
    return false;
}

std::optional<Part> DateField::partAt(int position) const
{
    const auto order = m_text.order(text());
    const auto runs = DateText::runs(text());
    for (int at = 0; at < order.size(); ++at) {
        if (position <= runs[at].at + runs[at].size)
            return order[at];
    }
    if (order.isEmpty())
        return std::nullopt;
    return m_text.hasHalves() ? Part::Half : order.back();
}

void DateField::select(Part part)
{
    const auto order = m_text.order(text());
    const auto runs = DateText::runs(text());
    if (const auto at = order.indexOf(part); at >= 0)
        setSelection(runs[at].at, runs[at].size);
    else if (part == Part::Half && !runs.isEmpty())
        setCursorPosition(int(text().size()));
}

void DateField::step(int by)
{
    DateText::Read read = this->read();
    const auto part = partAt(hasSelectedText() ? selectionStart() : cursorPosition());
    if (read.wrong != Wrong::Nothing || !part)
        return;
    const QDate day = read.day.isValid() ? read.day : QDate(kAnyYear, 1, 1);
    QDateTime moved(day, m_parts == Parts::Day ? QTime(0, 0) : read.time, Qt::UTC);
    do {
        moved = steppedBy(moved, *part, by);
    } while (isLeftOut({Wrong::Nothing, moved.date(), moved.time()}));
    if (moved.date().year() < 1 || moved.date().year() > kLastYear)
        return;
    put({Wrong::Nothing, moved.date(), moved.time()});
    select(*part);
}

void DateField::put(const DateText::Read& read)
{
    setMoment(read.day, read.time);
    Q_EMIT textEdited(text());
}

void DateField::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().value_or(QDate()).isValid() ? *date() : QDate::currentDate());
    QTextCharFormat plain;
    plain.setForeground(colour(Role::Text));
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, plain);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](const QDate& day) {
        const QTime time = read().time;
        put({Wrong::Nothing, day, time.isValid() ? time : m_time.isValid() ? m_time : kUsualTime});
        menu->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - menu->sizeHint().width() : 0;
    menu->popup(mapToGlobal(QPoint(left, height() + 2)));
    calendar->setFocus();
}

} // namespace widgets
