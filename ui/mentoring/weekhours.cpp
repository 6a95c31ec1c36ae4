// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/weekhours.h"

#include "ui/models/timewords.h"
#include "ui/widgets/spokenchoice.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLocale>

namespace uimentoring {

using namespace widgets;

namespace {

constexpr int kHalf = 30; // minutes
constexpr int kNarrowBox = 68;
constexpr int kDay = 24 * 60;
constexpr int kUsualFrom = 9 * 60;
constexpr int kUsualUntil = 17 * 60;

QComboBox* clockBox(int first, int last, const QString& name)
{
    auto* box = new QComboBox;
    widgets::nameChoice(box, name);
    for (int minute = first; minute <= last; minute += kHalf)
        box->addItem(QLocale().toString(QTime(minute / 60 % 24, minute % 60), QLocale::ShortFormat), minute);
    box->setMinimumWidth(widgets::scaled(kNarrowBox));
    return box;
}

} // namespace

WeekHours::WeekHours(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("week-hours"));
    auto* table = new QGridLayout(this);
    table->setContentsMargins(QMargins());
    table->setHorizontalSpacing(grid(3));
    table->setVerticalSpacing(grid(1));
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QString name = QLocale().dayName(weekday);
        Day day{new QCheckBox(name), clockBox(0, kDay - kHalf, tr("%1 from").arg(name)),
                clockBox(kHalf, kDay, tr("%1 until").arg(name))};
        const int row = weekday - 1;
        table->addWidget(day.on, row, 0);
        table->addWidget(day.from, row, 1);
        table->addWidget(day.until, row, 2);
        show(day, false, kUsualFrom, kUsualUntil);
        const auto touched = [this] { m_touched = true; };
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
    table->addWidget(m_zone, int(m_days.size()), 0, 1, 4, Qt::AlignLeading);
    table->setColumnStretch(3, 1);
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
            m_zone->addItem(tr("In the time of %1").arg(models::placeWords(one)), one);
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
