// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/playsession.h"

#include <QPushButton>

namespace player {

// One step of the list: how it stands, its title on up to three lines, and whether it needs the network. Indented by
// its depth.
class StepRow final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepRow)

public:
    explicit StepRow(QWidget* parent = nullptr);
    void setItem(const services::PlayItem& item);
    [[nodiscard]] const QString& id() const { return m_item.id; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int textRoom(int width) const;

    services::PlayItem m_item;
};

// 'completed', 'begun' …
[[nodiscard]] QString stepWords(services::PlayItem::State state);

} // namespace player
