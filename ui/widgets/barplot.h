// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace widgets {

// What a plot is about, in words: they are painted, and are what a screen reader hears instead.
struct PlotWords
{
    QString title;
    QString unit;     // of the figure, under the axis
    QString summary;  // the text alternative: where most are, and where the person is
    QStringList bins; // of each bar: what it stands for
    QString mine;     // the mark above one's own bar
};

// A bar for each range or time, as high as there are people in it; the person's own, if there is one, in another colour
// with a mark above. Nothing in it depends on colour alone.
class BarPlot final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarPlot)

public:
    enum class Height { Full, Small };

    // 'people' of each bar; 'mine': the number of the person's own, -1 for none.
    BarPlot(QList<int> people, int mine, PlotWords words, Height height = Height::Full, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF barArea() const;
    void paintAxis(QPainter& painter, const QRectF& area, int most) const;
    void paintBars(QPainter& painter, const QRectF& area, int most) const;

    const QList<int> m_people;
    const int m_mine;
    const PlotWords m_words;
    const Height m_height;
};

} // namespace widgets
