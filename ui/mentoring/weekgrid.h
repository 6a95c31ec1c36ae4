// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/mentoringpage.h"

#include <QWidget>

namespace uimentoring {

// A week of two people: free and busy times of both, both zones on the axes, and the time that is chosen. Arrow keys
// move it by half an hour or a day, Page Up and Page Down by a week, Enter takes it.
class WeekGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeekGrid)

public:
    explicit WeekGrid(QWidget* parent = nullptr);
    void setWeek(const services::SharedWeek& week);
    void choose(const QDateTime& start, int minutes);
    [[nodiscard]] QDateTime chosen() const { return m_chosen; } // UTC
    [[nodiscard]] static QDate firstOf(const QDate& day);       // of its week, by the locale
    // At the hours of the axis, on the day of the chosen time.
    [[nodiscard]] QStringList clocksThere() const;
    // Since when in this week the other's clocks are otherwise than before, beside mine; else empty.
    [[nodiscard]] QString changeWords() const;

    enum class Fit { Past, Free, MineBusy, TheirsBusy, BothBusy, OutsideHours, NotKnown };
    [[nodiscard]] Fit fit() const; // of the chosen time
    [[nodiscard]] QString fitWords() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QDateTime& start);
    void taken();
    void weekWanted(int by); // weeks

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void measureAxis();
    void fitAxis();
    void keepWeekOfChosen();
    [[nodiscard]] int dayOf(const QDateTime& at) const; // of the week that is shown, from 0 on, or outside of it
    [[nodiscard]] QDateTime there(int day, int minute) const;
    [[nodiscard]] int minuteOf(int day, qint64 at) const; // on that day's clock, within it
    [[nodiscard]] QRect dayRect(int day) const;
    [[nodiscard]] QDateTime timeAt(const QPoint& at) const;
    [[nodiscard]] QDateTime startOf(int day, int minute) const; // in my zone
    [[nodiscard]] int yOf(int minute) const;
    [[nodiscard]] QStringList dayNames(const QFont& face) const; // of QLocale
    void paintAxes(QPainter& painter);
    void paintPlace(QPainter& painter, const QRect& room, const QString& zone);
    void paintDay(QPainter& painter, int day, const QString& name);
    void paintStretches(QPainter& painter, int day, const calendar::Stretches& stretches, int half, bool busy);
    void paintCommon(QPainter& painter, int day, const calendar::Stretches& stretches, const QBrush& brush);
    [[nodiscard]] QRect areaOf(int day, const calendar::Stretch& one) const; // empty: on another day
    void paintChosen(QPainter& painter);
    void move(int days, int minutes);
    void describe();
    [[nodiscard]] QString spanAt(const QDateTime& at) const;

    services::SharedWeek m_week;
    services::SharedWeek m_weekOfChosen; // what is said of a time does not depend on which week is shown
    QDateTime m_chosen;
    int m_minutes = 60;
    int m_axis = 0;       // pixels of each
    int m_leastAxis = 0;  // for its hours
    int m_wantedAxis = 0; // for the names of the places
};

} // namespace uimentoring
