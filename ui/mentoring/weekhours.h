// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentoring.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
QT_END_NAMESPACE

namespace uimentoring {

// The hours of a usual week: each day with a beginning and an end, in half hours.
class WeekHours final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeekHours)

public:
    explicit WeekHours(QWidget* parent = nullptr);
    // Of several pieces of a day the first one is shown; what nobody touched is given back as it came.
    void setTimes(const QList<domain::WeekSlot>& times);
    [[nodiscard]] QList<domain::WeekSlot> times() const;
    [[nodiscard]] bool isTouched() const { return m_touched; }

private:
    struct Day
    {
        QCheckBox* on;
        QComboBox* from;
        QComboBox* until;
    };
    void show(Day& day, bool on, int from, int until);

    QList<Day> m_days; // Monday first
    QList<domain::WeekSlot> m_before;
    bool m_touched = false;
};

} // namespace uimentoring
