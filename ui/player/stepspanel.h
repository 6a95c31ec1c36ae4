// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/playsession.h"

#include <QWidget>

namespace widgets {
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace player {

class StepRow;

// The list of steps beside the content. Changes states in place, so that focus and scrolling stay.
class StepsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepsPanel)

public:
    explicit StepsPanel(QWidget* parent = nullptr);
    void setItems(const QList<services::PlayItem>& items);
    void focusCurrent();

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    widgets::TextLabel* m_count;
    widgets::ScrollColumn* m_scroll;
    QList<StepRow*> m_rows;
};

} // namespace player
