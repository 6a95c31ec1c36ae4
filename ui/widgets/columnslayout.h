// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace widgets {

// Cards in as many equal columns as there is room for (each at least minColumnWidth, at most maxColumns); each card
// goes to the column that is shortest so far, in order, so that nothing is stretched and little is left empty.
class ColumnsLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsLayout)

public:
    ColumnsLayout(int minColumnWidth, int maxColumns, int spacing = 16, QWidget* parent = nullptr);
    ~ColumnsLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] int columnsFor(int width) const;

private:
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    int m_minColumnWidth;
    int m_maxColumns;
};

} // namespace widgets
