// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokentable.h"

#include <QCalendarWidget>
#include <QHeaderView>
#include <QTableView>

namespace widgets {

namespace {

constexpr int kMidMonth = 15;
constexpr int kMidRow = 3;

// Which day a cell of Qt's calendar is, which shows its number only; those of the months around stand at the ends.
QDate dayAt(const QCalendarWidget& calendar, int row, int number)
{
    const QDate first(calendar.yearShown(), calendar.monthShown(), 1);
    const int months = row < kMidRow && number > kMidMonth ? -1 : row > kMidRow && number < kMidMonth ? 1 : 0;
    return number > 0 ? first.addMonths(months).addDays(number - 1) : QDate();
}

} // namespace

class SpokenCell final : public SpokenItem, public QAccessibleTableCellInterface
{
public:
    SpokenCell(QTableView* view, int row, int column) : SpokenItem(view), m_view(view), m_row(row), m_column(column) {}

    [[nodiscard]] bool isHeader() const { return m_row < 0 || m_column < 0; }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_row < 0 ? QAccessible::ColumnHeader : m_column < 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    void* interface_cast(QAccessible::InterfaceType kind) override
    {
        return kind == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                       : SpokenItem::interface_cast(kind);
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return isHeader() ? QStringList() : SpokenItem::actionNames();
    }

    [[nodiscard]] bool isSelected() const override
    {
        return isValid() && !isHeader() && m_view->selectionModel()->isSelected(index());
    }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override
    {
        return m_row >= 0 && whole() && whole()->heads(Qt::Horizontal)
                   ? QList<QAccessibleInterface*>{whole()->cell(-1, m_column)}
                   : QList<QAccessibleInterface*>();
    }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override
    {
        return m_column >= 0 && whole() && whole()->heads(Qt::Vertical)
                   ? QList<QAccessibleInterface*>{whole()->cell(m_row, -1)}
                   : QList<QAccessibleInterface*>();
    }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

protected:
    [[nodiscard]] bool isThere() const override
    {
        const auto* model = m_view->model();
        return model && m_row < model->rowCount() && m_column < model->columnCount();
    }
    [[nodiscard]] QString words(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return data(Qt::AccessibleDescriptionRole).toString();
        if (kind != QAccessible::Name)
            return {};
        const QString said = data(Qt::AccessibleTextRole).toString();
        if (!said.isEmpty())
            return said;
        const QString shown = data(Qt::DisplayRole).toString();
        const auto* calendar = isHeader() ? nullptr : qobject_cast<const QCalendarWidget*>(m_view->parent());
        const QDate day = calendar ? dayAt(*calendar, m_row, shown.toInt()) : QDate();
        return day.isValid() ? calendar->locale().toString(day, QLocale::LongFormat) : shown;
    }
    [[nodiscard]] QRect place() const override
    {
        if (!isHeader())
            return m_view->visualRect(index());
        const int at = m_row < 0 ? m_column : m_row;
        const int from = header()->sectionViewportPosition(at);
        const int size = header()->sectionSize(at);
        return m_row < 0 ? QRect(from, 0, size, header()->height()) : QRect(0, from, header()->width(), size);
    }
    [[nodiscard]] QWidget* surface() const override { return isHeader() ? header()->viewport() : m_view->viewport(); }
    [[nodiscard]] bool isCurrent() const override { return !isHeader() && m_view->currentIndex() == index(); }
    void complete(QAccessible::State& state) const override
    {
        state.selectable = !isHeader() && m_view->selectionMode() != QAbstractItemView::NoSelection;
        state.selected = isSelected();
        state.focusable = !isHeader() && m_view->focusPolicy() != Qt::NoFocus;
        state.disabled = !isHeader() && !index().flags().testFlag(Qt::ItemIsEnabled);
    }
    void go() override { m_view->setCurrentIndex(index()); }
    void press() override { Q_EMIT m_view->activated(index()); }

private:
    [[nodiscard]] SpokenTable* whole() const { return dynamic_cast<SpokenTable*>(table()); }
    [[nodiscard]] QModelIndex index() const { return m_view->model()->index(m_row, m_column, m_view->rootIndex()); }
    [[nodiscard]] QHeaderView* header() const
    {
        return m_row < 0 ? m_view->horizontalHeader() : m_view->verticalHeader();
    }
    [[nodiscard]] QVariant data(int kind) const
    {
        if (!isHeader())
            return index().data(kind);
        return m_row < 0 ? m_view->model()->headerData(m_column, Qt::Horizontal, kind)
                         : m_view->model()->headerData(m_row, Qt::Vertical, kind);
    }
    QTableView* m_view;
    int m_row;
    int m_column;
};

SpokenTable::SpokenTable(QTableView* table) : QAccessibleWidget(table, QAccessible::Table), m_table(table) {}

bool SpokenTable::heads(Qt::Orientation which) const
{
    const QHeaderView* header = which == Qt::Horizontal ? m_table->horizontalHeader() : m_table->verticalHeader();
    return !header->isHidden();
}

int SpokenTable::rowCount() const
{
    return m_table->model() ? m_table->model()->rowCount(m_table->rootIndex()) : 0;
}

int SpokenTable::columnCount() const
{
    return m_table->model() ? m_table->model()->columnCount(m_table->rootIndex()) : 0;
}

// Where both headers meet there is a cell that says nothing; Qt has one there, too.
int SpokenTable::childCount() const
{
    return (rowCount() + int(heads(Qt::Horizontal))) * (columnCount() + int(heads(Qt::Vertical)));
}

QAccessibleInterface* SpokenTable::child(int index) const
{
    const int wide = columnCount() + int(heads(Qt::Vertical));
    if (index < 0 || index >= childCount() || wide == 0)
        return nullptr;
    return cell(index / wide - int(heads(Qt::Horizontal)), index % wide - int(heads(Qt::Vertical)));
}

int SpokenTable::indexOfChild(const QAccessibleInterface* child) const
{
    const QPair<int, int> none(-2, -2);
    const auto [row, column] = m_cells.placeOf(child, none);
    if (row == none.first)
        return -1;
    return (row + int(heads(Qt::Horizontal))) * (columnCount() + int(heads(Qt::Vertical))) + column +
           int(heads(Qt::Vertical));
}

QAccessibleInterface* SpokenTable::childAt(int x, int y) const
{
    const QModelIndex at = m_table->indexAt(m_table->viewport()->mapFromGlobal(QPoint(x, y)));
    return at.isValid() ? cell(at.row(), at.column()) : nullptr;
}

QAccessibleInterface* SpokenTable::focusChild() const
{
    const QModelIndex current = m_table->currentIndex();
    return m_table->hasFocus() && current.isValid() ? cell(current.row(), current.column()) : nullptr;
}

void* SpokenTable::interface_cast(QAccessible::InterfaceType kind)
{
    return kind == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(kind);
}

QAccessibleInterface* SpokenTable::cellAt(int row, int column) const
{
    return row >= 0 && column >= 0 && row < rowCount() && column < columnCount() ? cell(row, column) : nullptr;
}

QAccessibleInterface* SpokenTable::cell(int row, int column) const
{
    return m_cells.at({row, column}, [=, this] { return new SpokenCell(m_table, row, column); });
}

QList<QAccessibleInterface*> SpokenTable::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        cells.append(cell(index.row(), index.column()));
    return cells;
}

QString SpokenTable::columnDescription(int column) const
{
    return m_table->model() ? m_table->model()->headerData(column, Qt::Horizontal).toString() : QString();
}

QString SpokenTable::rowDescription(int row) const
{
    return m_table->model() ? m_table->model()->headerData(row, Qt::Vertical).toString() : QString();
}

QList<int> SpokenTable::selectedColumns() const
{
    QList<int> columns;
    for (const QModelIndex& index : m_table->selectionModel()->selectedColumns())
        columns.append(index.column());
    return columns;
}

QList<int> SpokenTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

// Another cell in a place is another thing to whoever has asked for it.
void SpokenTable::modelChange(QAccessibleTableModelChangeEvent* event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        m_cells.forget();
}

} // namespace widgets
