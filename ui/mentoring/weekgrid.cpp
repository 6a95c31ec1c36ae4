// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/weekgrid.h"

#include "app/base/timezones.h"
#include "ui/mentoring/mentoringwords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/textpaint.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <QToolTip>

#include <algorithm>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kFirstHour = 6;
constexpr int kLastHour = 22;
constexpr int kHours = kLastHour - kFirstHour;
constexpr int kHourHeight = 26;
constexpr int kHead = 40;
constexpr int kAxis = 52; // at least
constexpr int kMostAxis = 110;
constexpr int kLeastDay = 20; // pixels: the number of the day
constexpr int kDays = 7;
constexpr int kStep = 30; // minutes
constexpr int kDayMinutes = 24 * 60;
constexpr int kNoon = 12 * 60;
constexpr int kAxisStep = 2; // hours

QTimeZone zoneOf(const QString& iana)
{
    const QTimeZone zone = base::zoneNamed(iana);
    return zone.isValid() ? zone : QTimeZone::utc();
}

bool touches(const calendar::Stretches& stretches, qint64 from, qint64 to)
{
    return std::any_of(stretches.begin(), stretches.end(),
                       [&](const calendar::Stretch& one) { return one.from < to && from < one.to; });
}

bool holds(const calendar::Stretches& stretches, qint64 from, qint64 to)
{
    return std::any_of(stretches.begin(), stretches.end(),
                       [&](const calendar::Stretch& one) { return one.from <= from && to <= one.to; });
}

} // namespace

WeekGrid::WeekGrid(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("week-grid"));
    setFocusPolicy(Qt::StrongFocus);
    speakAs(this, QAccessible::SpinBox); // one time, which the arrows move
    measureAxis();
    describe();
}

void WeekGrid::setWeek(const services::SharedWeek& week)
{
    m_week = week;
    keepWeekOfChosen();
    measureAxis();
    updateGeometry();
    describe();
    update();
}

void WeekGrid::choose(const QDateTime& start, int minutes)
{
    m_chosen = start.toUTC();
    m_minutes = minutes;
    keepWeekOfChosen();
    describe();
    update();
}

void WeekGrid::keepWeekOfChosen()
{
    const int day = dayOf(m_chosen);
    if (!m_chosen.isValid() || (day >= 0 && day < kDays))
        m_weekOfChosen = m_week;
}

int WeekGrid::dayOf(const QDateTime& at) const
{
    return m_week.first.isValid() && at.isValid()
               ? int(m_week.first.daysTo(at.toTimeZone(zoneOf(m_week.myZone)).date()))
               : -1;
}

QDate WeekGrid::firstOf(const QDate& day)
{
    return day.addDays(-((day.dayOfWeek() - int(QLocale().firstDayOfWeek()) + kDays) % kDays));
}

// The hours as this country writes them, and the names of the places.
void WeekGrid::measureAxis()
{
    const QFont face = widgets::font(Type::Small);
    int hours = 0;
    for (int hour = kFirstHour; hour < kLastHour; ++hour)
        hours = qMax(hours, textWidth(models::clockWords(QTime(hour, 0)), face));
    int wide = hours;
    for (const QString& zone : {m_week.myZone, m_week.otherZone})
        wide = qMax(wide, textWidth(models::placeWords(zone), face));
    m_leastAxis = qBound(scaled(kAxis), hours + grid(3), scaled(kMostAxis));
    m_wantedAxis = qBound(m_leastAxis, wide + grid(3), scaled(kMostAxis));
    fitAxis();
}

// Where it is narrow the days come first; the names of the places take two lines then.
void WeekGrid::fitAxis()
{
    m_axis = qBound(m_leastAxis, (width() - kDays * scaled(kLeastDay)) / 2, m_wantedAxis);
}

void WeekGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitAxis();
}

QSize WeekGrid::sizeHint() const
{
    return {2 * m_wantedAxis + kDays * scaled(86), scaled(kHead) + kHours * scaled(kHourHeight)};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {2 * m_leastAxis + kDays * kLeastDay, sizeHint().height()};
}

QRect WeekGrid::dayRect(int day) const
{
    const int axis = m_axis;
    const int wide = (width() - 2 * axis) / kDays;
    const int place = layoutDirection() == Qt::RightToLeft ? kDays - 1 - day : day;
    return {axis + place * wide, scaled(kHead), wide, kHours * scaled(kHourHeight)};
}

int WeekGrid::yOf(int minute) const
{
    const int shown = qBound(0, minute - kFirstHour * 60, kHours * 60);
    return scaled(kHead) + shown * scaled(kHourHeight) / 60;
}

QDateTime WeekGrid::startOf(int day, int minute) const
{
    return QDateTime(m_week.first.addDays(day), QTime(0, 0).addSecs(60 * minute), zoneOf(m_week.myZone));
}

QDateTime WeekGrid::there(int day, int minute) const
{
    return startOf(day, minute).toTimeZone(zoneOf(m_week.otherZone));
}

QStringList WeekGrid::clocksThere() const
{
    const int chosen = dayOf(m_chosen);
    const int day = chosen >= 0 && chosen < kDays ? chosen : 0;
    QStringList clocks;
    for (int hour = kFirstHour; hour < kLastHour && !m_week.otherZone.isEmpty(); hour += kAxisStep)
        clocks << models::clockWords(there(day, hour * 60).time());
    return clocks;
}

QString WeekGrid::changeWords() const
{
    for (int day = 1; day < kDays && !m_week.otherZone.isEmpty(); ++day) {
        const QTime clock = there(day, kNoon).time();
        if (clock != there(day - 1, kNoon).time())
            return tr("Clocks change: from %1 on it is %2 in %3 when it is %4 here.", "day, time, city, time")
                .arg(models::dayWords(m_week.first.addDays(day)), models::clockWords(clock),
                     models::apart(models::placeWords(m_week.otherZone)), models::clockWords(QTime(12, 0)));
    }
    return {};
}

QDateTime WeekGrid::timeAt(const QPoint& at) const
{
    for (int day = 0; day < kDays; ++day) {
        const QRect rect = dayRect(day);
        if (at.x() < rect.left() || at.x() > rect.right() || at.y() < rect.top() || at.y() > rect.bottom())
            continue;
        const int minute = kFirstHour * 60 + (at.y() - rect.top()) * 60 / scaled(kHourHeight);
        return startOf(day, minute / kStep * kStep).toUTC();
    }
    return {};
}

void WeekGrid::paintEvent(QPaintEvent*)
{
    measureAxis(); // the size of the text may have changed
    QPainter painter(this);
    paintAxes(painter);
    const QStringList names = dayNames(widgets::font(Type::Small, Weight::Medium));
    for (int day = 0; day < kDays; ++day)
        paintDay(painter, day, names.at(day));
    paintChosen(painter);
    if (focusVisible(this))
        paintFocus(painter, rect());
}

// My hours on the side where reading starts, theirs on the other.
void WeekGrid::paintAxes(QPainter& painter)
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QFont face = widgets::font(Type::Small);
    const int axis = m_axis;
    const QRect left(grid(1), 0, axis - 2 * grid(1), scaled(kHead));
    const QRect right(width() - axis + grid(1), 0, axis - 2 * grid(1), scaled(kHead));
    paintPlace(painter, rtl ? right : left, m_week.myZone);
    const QStringList clocks = clocksThere();
    if (!clocks.isEmpty())
        paintPlace(painter, rtl ? left : right, m_week.otherZone);
    for (int hour = kFirstHour; hour < kLastHour; hour += kAxisStep) {
        const QString clock = models::clockWords(QTime(hour, 0));
        const int y = yOf(hour * 60);
        const QRect row(0, y, axis - grid(2), lineHeight(face));
        const QRect there(width() - axis + grid(2), y, axis - grid(2), lineHeight(face));
        paintLine(painter, rtl ? there : row, clock, face, Role::TextMuted, rtl ? Qt::AlignLeft : Qt::AlignRight);
        paintLine(painter, rtl ? row : there, clocks.value((hour - kFirstHour) / kAxisStep), face, Role::TextMuted,
                  rtl ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void WeekGrid::paintPlace(QPainter& painter, const QRect& room, const QString& zone)
{
    const QString place = models::placeWords(zone);
    const TextStyle style{
        widgets::font(Type::Small), Role::TextMuted, 2, layoutDirection() == Qt::RightToLeft, true, {}};
    const int high = textHeight(place, room.width(), style);
    paintText(painter, QRect(room.x(), room.y() + (room.height() - high) / 2, room.width(), high), place, style);
}

// The longest that there is room for on each day: all are named alike.
QStringList WeekGrid::dayNames(const QFont& face) const
{
    const int room = dayRect(0).width() - grid(1);
    QStringList names;
    for (const auto form : {models::WeekdayForm::WithMonth, models::WeekdayForm::WithNumber}) {
        names.clear();
        for (int day = 0; day < kDays; ++day)
            names << models::weekdayWords(m_week.first.addDays(day), form);
        if (std::ranges::all_of(names, [&](const QString& name) { return textWidth(name, face) <= room; }))
            return names;
    }
    for (int day = 0; day < kDays; ++day)
        names[day] = QLocale().toString(m_week.first.addDays(day), QStringLiteral("d"));
    return names;
}

void WeekGrid::paintDay(QPainter& painter, int day, const QString& name)
{
    const QRect rect = dayRect(day);
    const QFont face = widgets::font(Type::Small, Weight::Medium);
    paintLine(painter, QRect(rect.left(), 0, rect.width(), scaled(kHead)), name, face, Role::Text, Qt::AlignHCenter);
    painter.fillRect(rect.adjusted(1, 0, -1, 0), colour(Role::Surface));
    paintCommon(painter, day, m_week.likely, QBrush(colour(Role::Success), Qt::FDiagPattern));
    paintCommon(painter, day, m_week.common, colour(Role::Surface));
    paintCommon(painter, day, m_week.common, colour(Role::SuccessSoft));
    paintStretches(painter, day, m_week.myHours, 0, false);
    paintStretches(painter, day, m_week.otherHours, 1, false);
    paintStretches(painter, day, m_week.myBusy, 0, true);
    paintStretches(painter, day, m_week.otherBusy, 1, true);
    for (int hour = kFirstHour; hour <= kLastHour; hour += 2)
        painter.fillRect(QRect(rect.left(), yOf(hour * 60), rect.width(), 1), colour(Role::Hairline));
}

int WeekGrid::minuteOf(int day, qint64 at) const
{
    const QDateTime here = QDateTime::fromSecsSinceEpoch(at, zoneOf(m_week.myZone));
    const qint64 days = m_week.first.addDays(day).daysTo(here.date());
    return days < 0 ? 0 : days > 0 ? kDayMinutes : here.time().hour() * 60 + here.time().minute();
}

QRect WeekGrid::areaOf(int day, const calendar::Stretch& one) const
{
    const QRect rect = dayRect(day).adjusted(2, 0, -2, 0);
    const int begin = minuteOf(day, one.from);
    const int end = minuteOf(day, one.to);
    if (end <= 0 || begin >= kDayMinutes)
        return {};
    return {rect.left(), yOf(begin), rect.width(), yOf(end) - yOf(begin)};
}

void WeekGrid::paintCommon(QPainter& painter, int day, const calendar::Stretches& stretches, const QBrush& brush)
{
    for (const calendar::Stretch& one : stretches) {
        if (const QRect area = areaOf(day, one); !area.isEmpty())
            painter.fillRect(area, brush);
    }
}

// half: 0 mine, 1 theirs; hours as a line at the side, what is busy as areas.
void WeekGrid::paintStretches(QPainter& painter, int day, const calendar::Stretches& stretches, int half, bool busy)
{
    const bool leading = (half == 0) != (layoutDirection() == Qt::RightToLeft);
    for (const calendar::Stretch& one : stretches) {
        QRect area = areaOf(day, one);
        if (area.isEmpty())
            continue;
        const QRect rect = area;
        if (busy) {
            area.setWidth(rect.width() / 2);
            if (!leading)
                area.moveRight(rect.right());
            painter.fillRect(area, colour(Role::Hairline));
            painter.fillRect(area, QBrush(colour(Role::TextMuted), Qt::BDiagPattern));
            continue;
        }
        const QRect line(leading ? rect.left() : rect.right() - 2, area.top(), 3, area.height());
        painter.fillRect(line, colour(half == 0 ? Role::Accent : Role::Success));
    }
}

void WeekGrid::paintChosen(QPainter& painter)
{
    if (!m_chosen.isValid())
        return;
    const QDateTime mine = m_chosen.toTimeZone(zoneOf(m_week.myZone));
    const int day = int(m_week.first.daysTo(mine.date()));
    if (day < 0 || day >= kDays)
        return;
    const int minute = mine.time().hour() * 60 + mine.time().minute();
    const QRect rect = dayRect(day).adjusted(3, 0, -3, 0);
    const QRectF area(rect.left(), yOf(minute), rect.width(), qMax(scaled(14), yOf(minute + m_minutes) - yOf(minute)));
    const bool free = fit() == Fit::Free;
    const QFont face = widgets::font(Type::Small, Weight::Medium);
    const QRect room = area.toRect().adjusted(grid(1), 0, -grid(1), 0);
    QString clock = models::clockWords(mine.time());
    if (textWidth(clock, face) > room.width())
        clock = QLocale().toString(mine.time(), QStringLiteral("H:mm")); // without AM and PM
    paintPanel(painter, area, free ? Role::Accent : Role::WarningSoft, free ? Role::Accent : Role::Warning,
               tokens::kRadiusMedium);
    if (textWidth(clock, face) <= room.width()) // else the line beneath says it
        paintLine(painter, room, clock, face, free ? Role::OnAccent : Role::Warning, Qt::AlignHCenter);
}

WeekGrid::Fit WeekGrid::fit() const
{
    const qint64 from = m_chosen.toSecsSinceEpoch();
    if (m_weekOfChosen.now.isValid() && m_chosen <= m_weekOfChosen.now)
        return Fit::Past;
    const qint64 to = from + 60LL * m_minutes;
    if (holds(m_weekOfChosen.common, from, to))
        return Fit::Free;
    const bool mine = touches(m_weekOfChosen.myBusy, from, to);
    const bool theirs = touches(m_weekOfChosen.otherBusy, from, to);
    if (mine && theirs)
        return Fit::BothBusy;
    if (!mine && !theirs && holds(m_weekOfChosen.likely, from, to))
        return Fit::NotKnown;
    return mine ? Fit::MineBusy : theirs ? Fit::TheirsBusy : Fit::OutsideHours;
}

QString WeekGrid::fitWords() const
{
    switch (fit()) {
    case Fit::Past:
        return tr("This time has passed.");
    case Fit::Free:
        return m_weekOfChosen.otherShares
                   ? tr("You are both free.")
                   : tr("You are free; %1 has not shared when they are.").arg(models::apart(m_weekOfChosen.otherName));
    case Fit::MineBusy:
        return tr("You are busy then.");
    case Fit::TheirsBusy:
        return tr("%1 is busy then.").arg(models::apart(m_weekOfChosen.otherName));
    case Fit::BothBusy:
        return tr("You are both busy then.");
    case Fit::NotKnown:
        return tr("You are free; what keeps %1 busy is known until %2.")
            .arg(models::apart(m_weekOfChosen.otherName),
                 models::dayWords(m_weekOfChosen.knownUntil.toTimeZone(zoneOf(m_weekOfChosen.myZone)).date()));
    case Fit::OutsideHours:
        return tr("It is outside of the usual hours of one of you.");
    }
    Q_UNREACHABLE();
}

// What a screen reader says when the chosen time moves: it reads names anew, descriptions it does not. What it is comes
// last, as that stays the same.
void WeekGrid::describe()
{
    const QString what = tr("The week of both");
    setAccessibleDescription(what);
    setAccessibleName(m_chosen.isValid() ? QStringLiteral("%1. %2 %3").arg(spanAt(m_chosen), fitWords(), what) : what);
}

QString WeekGrid::spanAt(const QDateTime& at) const
{
    return MentoringWords::span(at, m_minutes, m_week.now, m_week.myZone, m_week.others());
}

// Days keep the hour where the person lives, also over the change of its clocks.
void WeekGrid::move(int days, int minutes)
{
    QDateTime mine = (m_chosen.isValid() ? m_chosen : startOf(0, 9 * 60)).toTimeZone(zoneOf(m_week.myZone));
    const qint64 at = m_week.first.daysTo(mine.date());
    if (at < 0 || at >= kDays) // the week was turned since: the same day and hour of the one that is shown
        mine.setDate(m_week.first.addDays((mine.date().dayOfWeek() - m_week.first.dayOfWeek() + kDays) % kDays));
    const QDateTime next = mine.addDays(days).addSecs(60LL * minutes);
    const QDate day = next.date();
    choose(next.toUTC(), m_minutes);
    Q_EMIT chosenChanged(m_chosen);
    if (day < m_week.first || day > m_week.first.addDays(kDays - 1))
        Q_EMIT weekWanted(day < m_week.first ? -1 : 1);
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return move(0, -kStep);
    case Qt::Key_Down:
        return move(0, kStep);
    case Qt::Key_Left:
        return move(-forward, 0);
    case Qt::Key_Right:
        return move(forward, 0);
    case Qt::Key_PageUp:
        return move(-kDays, 0);
    case Qt::Key_PageDown:
        return move(kDays, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT taken();
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekGrid::mousePressEvent(QMouseEvent* event)
{
    const QDateTime time = timeAt(event->pos());
    if (!time.isValid())
        return;
    choose(time, m_minutes);
    Q_EMIT chosenChanged(m_chosen);
}

bool WeekGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QDateTime time = timeAt(help->pos());
        QToolTip::showText(help->globalPos(), time.isValid() ? spanAt(time) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace uimentoring
