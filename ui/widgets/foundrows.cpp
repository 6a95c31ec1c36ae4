// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foundrows.h"

#include "ui/widgets/listrow.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace widgets {

namespace {

// An arrow that no row takes comes to what the rows are in.
class WayBack final : public QObject
{
public:
    WayBack(SearchField* field, const QVBoxLayout* rows) : QObject(field), m_field(field), m_rows(rows)
    {
        rows->parentWidget()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        const auto* first = m_rows && event->type() == QEvent::KeyPress ? firstRow(m_rows) : nullptr;
        if (!first || !first->hasFocus() || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Up)
            return false;
        m_field->setFocus(Qt::BacktabFocusReason);
        return true;
    }

private:
    SearchField* m_field;
    const QPointer<const QVBoxLayout> m_rows; // made anew with the page it may go before the field
};

} // namespace

ListRow* firstRow(const QVBoxLayout* rows)
{
    return rows->count() > 0 ? qobject_cast<ListRow*>(rows->itemAt(0)->widget()) : nullptr;
}

void leadToRows(SearchField* field, const QVBoxLayout* rows)
{
    new WayBack(field, rows);
    QObject::connect(field, &SearchField::moveToResults, rows, [rows] {
        if (auto* row = firstRow(rows))
            row->setFocus(Qt::TabFocusReason);
    });
}

} // namespace widgets
