// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenlist.h"

#include <QEvent>
#include <QListView>

namespace widgets {

namespace {

class SpokenRow final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenRow(QListView* list, int row) : m_list(list), m_row(row) {}

    [[nodiscard]] int row() const { return m_row; }

    [[nodiscard]] bool isValid() const override { return m_list && index().isValid(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_list.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const QString said = kind == QAccessible::Name ? index().data(Qt::AccessibleTextRole).toString() : QString();
        if (!said.isEmpty())
            return said;
        if (kind == QAccessible::Name)
            return index().data(Qt::DisplayRole).toString();
        return kind == QAccessible::Description ? index().data(Qt::AccessibleDescriptionRole).toString() : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect inView = isValid() ? m_list->visualRect(index()) : QRect();
        return inView.isNull() ? QRect() : QRect(m_list->viewport()->mapToGlobal(inView.topLeft()), inView.size());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool here = m_list->isVisible() && m_list->viewport()->rect().intersects(m_list->visualRect(index()));
        state.invisible = !here;
        state.offscreen = !here;
        state.selectable = true;
        state.selected = m_list->selectionModel()->isSelected(index());
        state.focusable = true;
        state.focused = m_list->hasFocus() && m_list->currentIndex() == index();
        const Qt::ItemFlags flags = index().flags();
        state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
        state.checkable = flags.testFlag(Qt::ItemIsUserCheckable);
        state.checked = state.checkable && index().data(Qt::CheckStateRole).toInt() == Qt::Checked;
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
        m_list->setCurrentIndex(index());
        if (action == setFocusAction())
            m_list->setFocus();
        else if (action == pressAction())
            Q_EMIT m_list->activated(index());
    }

private:
    [[nodiscard]] QModelIndex index() const
    {
        return m_list->model() ? m_list->model()->index(m_row, m_list->modelColumn(), m_list->rootIndex())
                               : QModelIndex();
    }

    QPointer<QListView> m_list;
    int m_row;
};

} // namespace

namespace {

// Qt tells that the list has the focus; the row is where one is.
class FocusTeller final : public QObject
{
public:
    explicit FocusTeller(QListView* list) : m_list(list) { list->installEventFilter(this); }

private:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn)
            QMetaObject::invokeMethod(
                this, [this] { tell(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
    void tell() const
    {
        if (!m_list->hasFocus() || !m_list->currentIndex().isValid())
            return;
        QAccessibleEvent event(m_list, QAccessible::Focus);
        event.setChild(m_list->currentIndex().row());
        QAccessible::updateAccessibility(&event);
    }

    QListView* m_list;
};

} // namespace

SpokenList::SpokenList(QListView* list)
    : QAccessibleWidget(list, QAccessible::List), m_list(list), m_teller(std::make_unique<FocusTeller>(list))
{
}

SpokenList::~SpokenList()
{
    m_ear.reset();
    forget();
}

int SpokenList::childCount() const
{
    return m_list->model() ? m_list->model()->rowCount(m_list->rootIndex()) : 0;
}

QAccessibleInterface* SpokenList::child(int index) const
{
    attend();
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const QAccessible::Id known = m_rows.value(index))
        return QAccessible::accessibleInterface(known);
    auto* row = new SpokenRow(m_list, index);
    m_rows.insert(index, QAccessible::registerAccessibleInterface(row));
    return row;
}

int SpokenList::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* row = dynamic_cast<const SpokenRow*>(child);
    return row && m_rows.contains(row->row()) ? row->row() : -1;
}

QAccessibleInterface* SpokenList::childAt(int x, int y) const
{
    return child(m_list->indexAt(m_list->viewport()->mapFromGlobal(QPoint(x, y))).row());
}

QAccessibleInterface* SpokenList::focusChild() const
{
    return m_list->hasFocus() ? child(m_list->currentIndex().row()) : nullptr;
}

// Another row in a place is another thing to whoever has asked for it.
void SpokenList::attend() const
{
    if (m_model == m_list->model() && m_ear)
        return;
    forget();
    m_model = m_list->model();
    m_ear = std::make_unique<QObject>();
    if (!m_model)
        return;
    const auto again = [this] { forget(); };
    QObject::connect(m_model, &QAbstractItemModel::modelReset, m_ear.get(), again);
    QObject::connect(m_model, &QAbstractItemModel::layoutChanged, m_ear.get(), again);
    QObject::connect(m_model, &QAbstractItemModel::rowsInserted, m_ear.get(), again);
    QObject::connect(m_model, &QAbstractItemModel::rowsRemoved, m_ear.get(), again);
    QObject::connect(m_model, &QAbstractItemModel::rowsMoved, m_ear.get(), again);
}

void SpokenList::forget() const
{
    const auto rows = std::exchange(m_rows, {});
    for (const QAccessible::Id id : rows)
        QAccessible::deleteAccessibleInterface(id);
}

} // namespace widgets
