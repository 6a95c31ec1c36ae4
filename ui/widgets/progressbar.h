// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace widgets {

// A slim bar (range 0..100 or unknown), or the same as a ring with the figure inside. Screen readers hear a progress
// bar with the accessible name that the owner sets.
class ProgressBar final : public QProgressBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressBar)

public:
    enum class Shape { Bar, Ring };

    explicit ProgressBar(Shape shape = Shape::Bar, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shape m_shape;
};

// For delegates and painted rows.
void paintProgressBar(QPainter& painter, const QRectF& rect, int percent, bool rtl);
void paintProgressRing(QPainter& painter, const QRectF& rect, int percent, bool figure);

} // namespace widgets
