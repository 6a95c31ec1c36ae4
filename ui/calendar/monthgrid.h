// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spokencells.h"
#include "ui/widgets/tag.h"

#include <QDate>
#include <QHash>
#include <QWidget>

namespace uicalendar {

// A month of days with what is on each: titles where there is room, marks where there is little. One day is chosen;
// arrow keys, Home, End, Page Up and Page Down move it, Enter opens it.
class MonthGrid final : public QWidget, public widgets::CellSource
{
    Q_OBJECT
    Q_INTERFACES(widgets::CellSource)
    Q_DISABLE_COPY_MOVE(MonthGrid)

public:
    struct Mark
    {
        QString title;
        widgets::Tone tone = widgets::Tone::Neutral;
    };
    using Marks = QHash<QDate, QList<Mark>>;

    explicit MonthGrid(QWidget* parent = nullptr);

    void setToday(const QDate& today);
    void setMarks(const Marks& marks);
    void choose(const QDate& day);
    [[nodiscard]] QDate chosen() const { return m_chosen; }
    // The first and the last day that are seen of the chosen day's month.
    [[nodiscard]] QDate firstSeen() const;
    [[nodiscard]] QDate lastSeen() const { return firstSeen().addDays(kCells - 1); }

    [[nodiscard]] QSize sizeHint() const override;

    // The days, as they are read out.
    [[nodiscard]] int cellCount() const override { return kCells; }
    [[nodiscard]] QString cellName(int number) const override; // "Tuesday, 3 March 2026: 10:00 Rehearsal"
    [[nodiscard]] QRect cellRect(int number) const override { return cell(number); }
    [[nodiscard]] int currentCell() const override { return int(firstSeen().daysTo(m_chosen)); }
    void goToCell(int number) override { move(firstSeen().addDays(number)); }
    void pressCell(int number) override;

Q_SIGNALS:
    void chosenChanged(const QDate& day);
    void activated(const QDate& day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int kColumns = 7;
    static constexpr int kRows = 6;
    static constexpr int kCells = kColumns * kRows;

    void move(const QDate& day);
    void describe();
    [[nodiscard]] QString contentsOf(const QDate& day) const;
    [[nodiscard]] QRect cell(int number) const;
    [[nodiscard]] int headHeight() const;
    void paintCell(QPainter& painter, const QRect& area, const QDate& day) const;
    void paintMarks(QPainter& painter, QRect area, const QList<Mark>& marks) const;

    QDate m_today;
    QDate m_chosen;
    Marks m_marks;
};

} // namespace uicalendar
