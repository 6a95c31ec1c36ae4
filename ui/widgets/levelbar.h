// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace widgets {

// A level of 0 to 5 as five short bars; a mark stands under the level that is asked for. Screen readers hear the
// accessible name that the owner sets.
class LevelBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LevelBar)

public:
    explicit LevelBar(int level, int target = 0, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int m_level;
    int m_target;
};

// For delegates and tables: fills the rectangle.
void paintLevel(QPainter& painter, const QRectF& rect, int level, int target, bool rtl);

} // namespace widgets
