// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace catalog {

// One value of a facet: a box, its words, how many courses have it.
class FacetRow final : public QCheckBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetRow)

public:
    FacetRow(const QString& words, int count, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& pos) const override { return rect().contains(pos); }

private:
    [[nodiscard]] int figureWidth() const;

    QString m_words;
    int m_count;
};

} // namespace catalog
