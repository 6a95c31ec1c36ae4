// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QProgressBar>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace widgets {

// A slim bar, or the same as a ring with the figure inside. While nobody knows how far it is (range 0..0) a piece of
// the bar goes along it, or all of it is tinted for those who want less motion; nothing runs while it is hidden. Screen
// readers hear a progress bar with the accessible name that the owner sets.
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
    void timerEvent(QTimerEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void paintUnknown(QPainter& painter);

    Shape m_shape;
    QBasicTimer m_step;
    QElapsedTimer m_since;
};

// For delegates and painted rows.
void paintProgressBar(QPainter& painter, const QRectF& rect, int percent, bool rtl);
void paintProgressRing(QPainter& painter, const QRectF& rect, int percent, bool figure);

} // namespace widgets
