// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/catalogmodel.h"

#include <QStyledItemDelegate>

namespace catalog {

// Paints a course as a row (title, summary, what it takes) or as a card in a grid, with the typed words marked.
class CourseDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CourseDelegate)

public:
    explicit CourseDelegate(const models::CatalogModel& model, QObject* parent = nullptr);

    void setGrid(bool grid, int cellWidth);
    [[nodiscard]] QSize cellSize() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintRow(QPainter& painter, const QRect& rect, const services::CourseRow& course, bool rtl) const;
    void paintCell(QPainter& painter, const QRect& rect, const services::CourseRow& course, bool rtl) const;
    int paintTitle(QPainter& painter, const QRect& area, const QString& text, int lines, bool rtl) const;
    int paintSummary(QPainter& painter, const QRect& area, const QString& text, int lines, bool rtl) const;

    const models::CatalogModel& m_model;
    bool m_grid = false;
    int m_cellWidth = 300;
};

} // namespace catalog
