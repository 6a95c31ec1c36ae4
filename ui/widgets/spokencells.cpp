// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokencells.h"

namespace widgets {

namespace {

class PaintedCell final : public SpokenItem
{
public:
    PaintedCell(QWidget* widget, CellSource& source, int number)
        : SpokenItem(widget), m_widget(widget), m_source(source), m_number(number)
    {
    }

protected:
    [[nodiscard]] bool isThere() const override { return m_number < m_source.cellCount(); }
    [[nodiscard]] QString words(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_source.cellName(m_number) : QString();
    }
    [[nodiscard]] QRect place() const override { return m_source.cellRect(m_number); }
    [[nodiscard]] QWidget* surface() const override { return m_widget; }
    [[nodiscard]] bool isCurrent() const override { return m_source.currentCell() == m_number; }
    void go() override { m_source.goToCell(m_number); }
    void press() override { m_source.pressCell(m_number); }

private:
    QWidget* m_widget;
    CellSource& m_source; // the widget itself
    int m_number;
};

} // namespace

void tellCurrentCell(QWidget* widget, const CellSource& source)
{
    if (!QAccessible::isActive())
        return;
    for (const auto kind : {QAccessible::NameChanged, QAccessible::Selection, QAccessible::Focus}) {
        if (kind == QAccessible::Focus && !widget->hasFocus())
            continue;
        QAccessibleEvent event(widget, kind);
        event.setChild(source.currentCell());
        QAccessible::updateAccessibility(&event);
    }
}

SpokenCells::SpokenCells(QWidget* widget, CellSource& source)
    : QAccessibleWidget(widget, QAccessible::List), m_source(source)
{
}

int SpokenCells::childCount() const
{
    return m_source.cellCount();
}

QAccessibleInterface* SpokenCells::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return m_cells.at(index, [this, index] { return new PaintedCell(widget(), m_source, index); });
}

int SpokenCells::indexOfChild(const QAccessibleInterface* child) const
{
    return m_cells.placeOf(child, -1);
}

QAccessibleInterface* SpokenCells::childAt(int x, int y) const
{
    const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
    for (int number = 0; number < childCount(); ++number) {
        if (m_source.cellRect(number).contains(at))
            return child(number);
    }
    return nullptr;
}

QAccessibleInterface* SpokenCells::focusChild() const
{
    return widget()->hasFocus() ? child(m_source.currentCell()) : nullptr;
}

} // namespace widgets
