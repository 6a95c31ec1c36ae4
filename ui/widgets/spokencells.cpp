// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokencells.h"

#include <QPointer>
#include <QWidget>

namespace widgets {

namespace {

class SpokenPart final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenPart(QWidget* widget, CellSource& source, int number) : m_widget(widget), m_source(source), m_number(number)
    {
    }

    [[nodiscard]] int number() const { return m_number; }

    [[nodiscard]] bool isValid() const override { return m_widget && m_number < m_source.cellCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_source.cellName(m_number) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const QRect inside = isValid() ? m_source.cellRect(m_number) : QRect();
        return inside.isNull() ? QRect() : QRect(m_widget->mapToGlobal(inside.topLeft()), inside.size());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool here = m_widget->isVisible() && m_widget->visibleRegion().intersects(m_source.cellRect(m_number));
        const bool current = m_source.currentCell() == m_number;
        state.invisible = !m_widget->isVisible();
        state.offscreen = !here;
        state.selectable = true;
        state.selected = current;
        state.focusable = true;
        state.focused = current && m_widget->hasFocus();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType kind) override
    {
        return kind == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (!isValid())
            return;
        m_source.goToCell(m_number);
        if (action == setFocusAction())
            m_widget->setFocus();
        else if (action == pressAction())
            m_source.pressCell(m_number);
    }

private:
    QPointer<QWidget> m_widget;
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

SpokenCells::~SpokenCells()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

int SpokenCells::childCount() const
{
    return m_source.cellCount();
}

QAccessibleInterface* SpokenCells::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const QAccessible::Id known = m_cells.value(index))
        return QAccessible::accessibleInterface(known);
    auto* made = new SpokenPart(widget(), m_source, index);
    m_cells.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int SpokenCells::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* part = dynamic_cast<const SpokenPart*>(child);
    return part && m_cells.contains(part->number()) ? part->number() : -1;
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
