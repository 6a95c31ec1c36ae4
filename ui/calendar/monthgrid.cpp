// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthgrid.h"

#include "ui/models/timewords.h"
#include "ui/widgets/textpaint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace uicalendar {

using namespace widgets;

namespace {
constexpr int kCellHeight = 84;
constexpr int kNarrowCell = 76; // below: marks instead of titles
constexpr int kDot = 6;
} // namespace

MonthGrid::MonthGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("month-grid"));
}

void MonthGrid::setToday(const QDate& today)
{
    m_today = today;
    if (!m_chosen.isValid())
        m_chosen = today;
    describe();
    update();
}

void MonthGrid::setMarks(const Marks& marks)
{
    m_marks = marks;
    describe();
    update();
}

void MonthGrid::choose(const QDate& day)
{
    if (!day.isValid() || day == m_chosen)
        return;
    m_chosen = day;
    describe();
    update();
}

void MonthGrid::move(const QDate& day)
{
    if (!day.isValid() || day == m_chosen)
        return;
    choose(day);
    Q_EMIT chosenChanged(day);
}

QString MonthGrid::contentsOf(const QDate& day) const
{
    QStringList titles;
    for (const Mark& mark : m_marks.value(day))
        titles << mark.title;
    return titles.isEmpty() ? tr("Nothing on this day") : titles.join(QStringLiteral("; "));
}

QString MonthGrid::cellName(int number) const
{
    const QDate day = firstSeen().addDays(number);
    return locale().toString(day, QLocale::LongFormat) + QStringLiteral(": ") + contentsOf(day);
}

void MonthGrid::pressCell(int number)
{
    Q_EMIT activated(firstSeen().addDays(number));
}

// What a screen reader says when the chosen day moves.
void MonthGrid::describe()
{
    setAccessibleName(models::monthWords(m_chosen));
    const QString day = cellName(currentCell());
    if (day == accessibleDescription()) // made anew, and as it was
        return;
    setAccessibleDescription(day);
    tellCurrentCell(this, *this);
}

QDate MonthGrid::firstSeen() const
{
    const QDate first(m_chosen.year(), m_chosen.month(), 1);
    const int start = int(locale().firstDayOfWeek());
    return first.addDays(-((first.dayOfWeek() - start + kColumns) % kColumns));
}

int MonthGrid::headHeight() const
{
    return scaled(28);
}

QSize MonthGrid::sizeHint() const
{
    return {scaled(560), headHeight() + kRows * scaled(kCellHeight)};
}

QRect MonthGrid::cell(int number) const
{
    const int column = number % kColumns;
    const int row = number / kColumns;
    const int high = (height() - headHeight()) / kRows;
    const int left = width() * column / kColumns;
    const int right = width() * (column + 1) / kColumns;
    QRect area(left, headHeight() + row * high, right - left, high);
    if (layoutDirection() == Qt::RightToLeft)
        area.moveLeft(width() - right);
    return area;
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QDate first = firstSeen();
    const QFont small = widgets::font(Type::Small, Weight::Medium);
    for (int column = 0; column < kColumns; ++column) {
        const QRect area = cell(column);
        const bool narrow = area.width() < scaled(kNarrowCell);
        const QString name = locale().standaloneDayName(first.addDays(column).dayOfWeek(),
                                                        narrow ? QLocale::NarrowFormat : QLocale::ShortFormat);
        paintLine(painter, QRect(area.left(), 0, area.width(), headHeight()), name, small, Role::TextMuted,
                  Qt::AlignHCenter);
    }
    for (int number = 0; number < kCells; ++number)
        paintCell(painter, cell(number).adjusted(1, 1, -1, -1), first.addDays(number));
    if (focusVisible(this)) {
        const int number = int(first.daysTo(m_chosen));
        paintFocus(painter, cell(number).adjusted(1, 1, -1, -1));
    }
}

void MonthGrid::paintCell(QPainter& painter, const QRect& area, const QDate& day) const
{
    const bool isMonth = day.month() == m_chosen.month();
    const bool isChosen = day == m_chosen;
    const Role ground = isChosen ? Role::AccentSoft : isMonth ? Role::Surface : Role::Window;
    paintPanel(painter, area, ground, isChosen ? Role::Accent : Role::Hairline, tokens::kRadiusMedium);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool isToday = day == m_today;
    const QFont face = widgets::font(Type::Small, isToday ? Weight::Strong : Weight::Regular);
    const QString figure = locale().toString(day.day());
    const int side = qMax(scaled(22), textWidth(figure, face) + grid(2));
    QRect number(area.left() + 4, area.top() + 4, side, scaled(22));
    if (rtl)
        number.moveRight(area.right() - 4);
    if (isToday)
        paintPanel(painter, number, Role::Accent, tokens::kRadiusPill);
    const Role ink = isToday ? Role::OnAccent : isChosen ? Role::OnAccentSoft : isMonth ? Role::Text : Role::TextMuted;
    paintLine(painter, number, figure, face, ink, Qt::AlignHCenter);
    const auto marks = m_marks.constFind(day);
    if (marks != m_marks.constEnd())
        paintMarks(painter,
                   QRect(area.left() + 6, number.bottom() + 2, area.width() - 12, area.bottom() - number.bottom() - 4),
                   *marks);
}

void MonthGrid::paintMarks(QPainter& painter, QRect area, const QList<Mark>& marks) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.setPen(Qt::NoPen);
    if (area.width() < scaled(kNarrowCell) - 12) {
        int x = rtl ? area.right() - kDot : area.left();
        for (const Mark& mark : marks.mid(0, 4)) {
            painter.setBrush(colour(toneInk(mark.tone)));
            painter.drawEllipse(x, area.top() + 4, kDot, kDot);
            x += rtl ? -(kDot + 3) : kDot + 3;
        }
        return;
    }
    const QFont face = widgets::font(Type::Small);
    const int line = lineHeight(face) + 2;
    const int room = qMax(1, area.height() / line);
    const int shown = marks.size() > room ? room - 1 : int(marks.size());
    for (int i = 0; i < shown; ++i) {
        const QRect at(area.left(), area.top() + i * line, area.width(), line);
        const int x = rtl ? at.right() - kDot : at.left();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(toneInk(marks[i].tone)));
        painter.drawEllipse(x, at.center().y() - kDot / 2, kDot, kDot);
        const QRect words = rtl ? at.adjusted(0, 0, -kDot - 4, 0) : at.adjusted(kDot + 4, 0, 0, 0);
        paintLine(painter, words, marks[i].title, face, Role::Text, rtl ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (shown < marks.size()) {
        const QRect at(area.left(), area.top() + shown * line, area.width(), line);
        paintLine(painter, at, tr("%n more", nullptr, int(marks.size()) - shown), face, Role::TextMuted,
                  rtl ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int inWeek = int(firstSeen().daysTo(m_chosen)) % kColumns;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_chosen.addDays(-ahead));
    case Qt::Key_Right:
        return move(m_chosen.addDays(ahead));
    case Qt::Key_Up:
        return move(m_chosen.addDays(-kColumns));
    case Qt::Key_Down:
        return move(m_chosen.addDays(kColumns));
    case Qt::Key_PageUp:
        return move(m_chosen.addMonths(-1));
    case Qt::Key_PageDown:
        return move(m_chosen.addMonths(1));
    case Qt::Key_Home:
        return move(m_chosen.addDays(-inWeek));
    case Qt::Key_End:
        return move(m_chosen.addDays(kColumns - 1 - inWeek));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    const QDate first = firstSeen();
    for (int number = 0; number < kCells; ++number) {
        if (cell(number).contains(event->position().toPoint()))
            return move(first.addDays(number));
    }
}

// Qt tells of the whole, after this; the day is where one is.
void MonthGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { tellCurrentCell(this, *this); }, Qt::QueuedConnection);
}

void MonthGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace uicalendar
