// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/weekhours.h"

#include "app/base/listed.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kHalf = 30; // minutes
constexpr int kNarrowBox = 68;
constexpr int kNarrowZone = 140;
constexpr int kDay = 24 * 60;
constexpr int kUsualFrom = 9 * 60;
constexpr int kUsualUntil = 17 * 60;

QComboBox* clockBox(int first, int last, const QString& name)
{
    auto* box = new QComboBox;
    widgets::nameChoice(box, name);
    for (int minute = first; minute <= last; minute += kHalf)
        box->addItem(models::clockWords(QTime(minute / 60 % 24, minute % 60)), minute);
    box->setMinimumWidth(widgets::scaled(kNarrowBox));
    return box;
}

} // namespace

WeekHours::WeekHours(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("week-hours"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    column->setSpacing(grid(1));
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QString called = QLocale().dayName(weekday);
        Day day{new widgets::CheckBox(called), clockBox(0, kDay - kHalf, tr("%1 from").arg(called)),
                clockBox(kHalf, kDay, tr("%1 until").arg(called))};
        // Where letters are large and the page is narrow the times stand below their day.
        auto* line = new FlowLayout(nullptr, grid(3));
        auto* times = new QWidget;
        auto* beside = new QHBoxLayout(times);
        beside->setContentsMargins(QMargins());
        beside->setSpacing(grid(3));
        beside->addWidget(day.from);
        beside->addWidget(day.until);
        line->addWidget(day.on);
        line->addWidget(times);
        column->addLayout(line);
        show(day, false, kUsualFrom, kUsualUntil);
        const auto touched = [this] {
            m_touched = true;
            Q_EMIT changed();
        };
        connect(day.on, &QCheckBox::toggled, day.from, &QWidget::setEnabled);
        connect(day.on, &QCheckBox::toggled, day.until, &QWidget::setEnabled);
        connect(day.on, &QCheckBox::clicked, this, touched);
        connect(day.from, &QComboBox::activated, this, touched);
        connect(day.until, &QComboBox::activated, this, touched);
        m_days.append(day);
    }
    m_zone = new QComboBox;
    m_zone->setObjectName(QStringLiteral("week-zone"));
    m_zone->setAccessibleName(tr("Time zone of the hours"));
    connect(m_zone, &QComboBox::activated, this, [this] { m_touched = true; });
    m_zone->setMinimumWidth(scaled(kNarrowZone));
    auto* last = new FlowLayout(nullptr, grid(3));
    last->addWidget(m_zone);
    column->addLayout(last);
    alignDays();
}

// The times of all days stand in one line.
void WeekHours::alignDays()
{
    int widest = 0;
    for (const Day& day : std::as_const(m_days))
        widest = qMax(widest, day.on->sizeHint().width());
    for (const Day& day : std::as_const(m_days))
        day.on->setMinimumWidth(widest);
}

void WeekHours::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        alignDays();
}

void WeekHours::show(Day& day, bool on, int from, int until)
{
    day.on->setChecked(on);
    day.from->setEnabled(on);
    day.until->setEnabled(on);
    day.from->setCurrentIndex(from / kHalf);
    day.until->setCurrentIndex(until / kHalf - 1);
}

QString WeekHours::zone() const
{
    return m_zone->currentData().toString();
}

void WeekHours::setTimes(const QList<domain::WeekSlot>& times, const QString& zone, const QStringList& others)
{
    m_zone->clear();
    for (const QString& one : QStringList{zone} + others) {
        if (!one.isEmpty() && m_zone->findData(one) < 0)
            m_zone->addItem(tr("In the time of %1").arg(models::apart(models::placeWords(one))), one);
    }
    m_zone->setEnabled(m_zone->count() > 1);
    m_before = times;
    m_touched = false;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        Day& day = m_days[weekday - 1];
        show(day, false, kUsualFrom, kUsualUntil);
        for (const domain::WeekSlot& slot : times) {
            if (slot.weekday != weekday)
                continue;
            show(day, true, slot.fromMinute, slot.untilMinute > slot.fromMinute ? slot.untilMinute : kDay);
            break;
        }
    }
}

QString WeekHours::wrong() const
{
    QStringList days;
    for (const Day& day : m_days) {
        if (m_touched && day.on->isChecked() && day.until->currentData().toInt() <= day.from->currentData().toInt())
            days.append(day.on->text());
    }
    return days.isEmpty()
               ? QString()
               : tr("%1: the end has to be later than the beginning.", "a day, or several").arg(base::listed(days));
}

QList<domain::WeekSlot> WeekHours::times() const
{
    if (!m_touched)
        return m_before;
    QList<domain::WeekSlot> times;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const Day& day = m_days[weekday - 1];
        const int from = day.from->currentData().toInt();
        const int until = day.until->currentData().toInt();
        if (day.on->isChecked() && until > from)
            times.append({weekday, from, until});
    }
    return times;
}

} // namespace uimentoring
