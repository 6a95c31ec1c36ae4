// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spokenitem.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QListView;
QT_END_NAMESPACE

namespace widgets {

// A list of rows to assistive programs: with Qt 6.4 rows of a page that is not in sight are showing, and the current
// one says that it has the focus while the list has not. A row is a button, too, which does what Enter does.
class SpokenList final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(SpokenList)

public:
    explicit SpokenList(QListView* list);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    void attend() const; // to the model that the list has now

    QListView* m_list;
    const std::unique_ptr<QObject> m_teller; // of the row, when the list gets the focus
    mutable SpokenItems<int> m_rows;
    mutable QPointer<QAbstractItemModel> m_model;
    mutable std::unique_ptr<QObject> m_ear; // of the model's signals
};

} // namespace widgets
