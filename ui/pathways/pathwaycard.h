// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learningservice.h"
#include "ui/widgets/stepdots.h"

#include <QPushButton>

namespace widgets {
class StepDots;
}

namespace pathways {

// A pathway in the list: what it leads to and where one is on it. Pressed as a whole it opens the pathway.
class PathwayCard final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathwayCard)

public:
    explicit PathwayCard(const services::PathwayProgress& path, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

[[nodiscard]] bool isJoined(const services::PathwayProgress& path);

} // namespace pathways
