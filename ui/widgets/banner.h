// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tag.h"

#include <QWidget>

namespace widgets {

class Button;
class FlowLayout;
class TextLabel;

// A quiet line about a state that lasts: what happened, what is safe, what to do.
class Banner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    Banner(QLatin1StringView iconName, Tone tone, QWidget* parent = nullptr);
    void setText(const QString& text);
    Button* addAction(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_iconName;
    Tone m_tone;
    TextLabel* m_text;
    FlowLayout* m_actions = nullptr; // beside the words, or on lines of their own below them
};

} // namespace widgets
