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
    // Of several pieces of a day the first one is shown; what nobody touched is given back as it came. 'zone': of these
    // times (IANA); 'others': which the person may want them to be in instead. Empty and double ones are left out.
    void setTimes(const QList<domain::WeekSlot>& times, const QString& zone, const QStringList& others);
    [[nodiscard]] QList<domain::WeekSlot> times() const;
    [[nodiscard]] QList<domain::WeekSlot> before() const { return m_before; } // as they came
    [[nodiscard]] QString zone() const;
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void settle() { m_touched = false; } // as shown it is kept
    void touch() { m_touched = true; }   // as shown it is the person's choice
    // What is wrong with what somebody has chosen; empty: nothing.
    [[nodiscard]] QString wrong() const;

Q_SIGNALS:
    void changed(); // by the person

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Day
    {
        QCheckBox* on;
        QComboBox* from;
        QComboBox* until;
    };
    void alignDays();
    void show(Day& day, bool on, int from, int until);

    QList<Day> m_days; // Monday first
    QComboBox* m_zone;
    QList<domain::WeekSlot> m_before;
    bool m_touched = false;
};

} // namespace uimentoring
