// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/teamservice.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace team {

// People by skills: each cell a level against what the person's title asks for. Only some columns are shown at a time
// (setWindow), so that the map never scrolls sideways.
class HeatModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatModel)

public:
    explicit HeatModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void set(const services::TeamPage& page);
    void setWindow(int first, int columns);
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int skills() const { return int(m_page.skills.size()); }
    [[nodiscard]] const services::TeamMember* member(int row) const;
    [[nodiscard]] const services::TeamSkill* skill(int column) const; // of the window
    [[nodiscard]] const services::TeamCell* cell(const QModelIndex& index) const;
    // What a column has to be wide so that no name is broken within a word; up to a limit.
    [[nodiscard]] int widestWord() const;
    // "3 of 4 asked for", for people who do not see the colours.
    [[nodiscard]] static QString cellWords(const services::TeamCell& cell);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    services::TeamPage m_page;
    int m_first = 0;
    int m_columns = 0;
};

// A cell: its ground says how far from what is asked for, its figure the level. The same is told by the figures alone.
class HeatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatDelegate)

public:
    explicit HeatDelegate(const HeatModel& model, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const HeatModel& m_model;
};

// Names above and beside the cells, without the grooves of a table's head.
class HeatHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatHeader)

public:
    explicit HeatHeader(Qt::Orientation orientation, QWidget* parent = nullptr);
    // What the names above columns of that width take.
    [[nodiscard]] static int heightOf(const HeatModel& model, int columnWidth);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace team
