// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenlist.h"

#include <QEvent>
#include <QListView>

namespace widgets {

namespace {

class SpokenRow final : public SpokenItem
{
public:
    SpokenRow(QListView* list, int row) : SpokenItem(list), m_list(list), m_row(row) {}

protected:
    [[nodiscard]] bool isThere() const override { return index().isValid(); }
    [[nodiscard]] QString words(QAccessible::Text kind) const override
    {
        const QString said = kind == QAccessible::Name ? index().data(Qt::AccessibleTextRole).toString() : QString();
        if (!said.isEmpty())
            return said;
        if (kind == QAccessible::Name)
            return index().data(Qt::DisplayRole).toString();
        return kind == QAccessible::Description ? index().data(Qt::AccessibleDescriptionRole).toString() : QString();
    }
    [[nodiscard]] QRect place() const override { return m_list->visualRect(index()); }
    [[nodiscard]] QWidget* surface() const override { return m_list->viewport(); }
    [[nodiscard]] bool isCurrent() const override { return m_list->currentIndex() == index(); }
    void complete(QAccessible::State& state) const override
    {
        state.selected = m_list->selectionModel()->isSelected(index());
        const Qt::ItemFlags flags = index().flags();
        state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
        state.checkable = flags.testFlag(Qt::ItemIsUserCheckable);
        state.checked = state.checkable && index().data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    void go() override { m_list->setCurrentIndex(index()); }
    void press() override { Q_EMIT m_list->activated(index()); }

private:
    [[nodiscard]] QModelIndex index() const
    {
        return m_list->model() ? m_list->model()->index(m_row, m_list->modelColumn(), m_list->rootIndex())
                               : QModelIndex();
    }

    QListView* m_list;
    int m_row;
};

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

int SpokenList::childCount() const
{
    return m_list->model() ? m_list->model()->rowCount(m_list->rootIndex()) : 0;
}

QAccessibleInterface* SpokenList::child(int index) const
{
    attend();
    if (index < 0 || index >= childCount())
        return nullptr;
    return m_rows.at(index, [this, index] { return new SpokenRow(m_list, index); });
}

int SpokenList::indexOfChild(const QAccessibleInterface* child) const
{
    return m_rows.placeOf(child, -1);
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
    m_rows.forget();
    m_model = m_list->model();
    m_ear = std::make_unique<QObject>();
    if (!m_model)
        return;
    const auto again = [this] { m_rows.forget(); };
    QObject::connect(m_model, &QAbstractItemModel::modelReset, m_ear.get(), again);
    QObject::connect(m_model, &QAbstractItemModel::layoutChanged, m_ear.get(), again);
    QObject::connect(m_model, &QAbstractItemModel::rowsInserted, m_ear.get(), again);
    QObject::connect(m_model, &QAbstractItemModel::rowsRemoved, m_ear.get(), again);
    QObject::connect(m_model, &QAbstractItemModel::rowsMoved, m_ear.get(), again);
}

} // namespace widgets
