// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spokenitem.h"

#include <QAccessibleWidget>

namespace widgets {

// What a widget that paints its parts itself (the days of a month) tells assistive programs of each.
class CellSource
{
public:
    virtual ~CellSource() = default;
    [[nodiscard]] virtual int cellCount() const = 0;
    [[nodiscard]] virtual QString cellName(int number) const = 0;
    [[nodiscard]] virtual QRect cellRect(int number) const = 0; // in the widget
    [[nodiscard]] virtual int currentCell() const = 0;
    virtual void goToCell(int number) = 0;
    virtual void pressCell(int number) = 0; // as Enter there

protected:
    CellSource() = default;
    Q_DISABLE_COPY_MOVE(CellSource)
};

// Another part is the current one: it is read out when the widget has the focus. Of the one before the name may be
// another one now.
void tellCurrentCell(QWidget* widget, const CellSource& source);

// Such a widget as a list of its parts.
class SpokenCells final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(SpokenCells)

public:
    SpokenCells(QWidget* widget, CellSource& source);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    CellSource& m_source;
    mutable SpokenItems<int> m_cells;
};

} // namespace widgets

Q_DECLARE_INTERFACE(widgets::CellSource, "example.lxcp.CellSource/1")
