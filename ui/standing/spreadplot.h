// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/comparison.h"

#include <QWidget>

namespace uistanding {

// What a plot is about, in words: they are painted, and are what a screen reader hears instead.
struct PlotWords
{
    QString title;
    QString unit;     // of the figure, under the axis
    QString summary;  // the text alternative: where most are, and where the person is
    QStringList bins; // of each bar: what it stands for
};

// How a figure is spread over a group: a bar for each range, as high as there are people in it, the person's own in
// another colour with a mark above. Nothing in it depends on colour alone.
class SpreadPlot final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpreadPlot)

public:
    SpreadPlot(const domain::PlotFigures& figures, PlotWords words, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF barArea() const;
    void paintAxis(QPainter& painter, const QRectF& area, int most) const;
    void paintBars(QPainter& painter, const QRectF& area, int most) const;

    const domain::PlotFigures m_figures;
    const PlotWords m_words;
};

} // namespace uistanding
