// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/homecards.h"

#include <QWidget>

namespace dashboard {

// The newest badges as hexagons; those of the last week are filled. What each is for is in its tool tip and read out.
class BadgeRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BadgeRow)

public:
    BadgeRow(const QList<domain::BadgeAward>& badges, const QDateTime& now, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect cell(int index) const;

    QList<domain::BadgeAward> m_badges;
    QDateTime m_now;
};

} // namespace dashboard
