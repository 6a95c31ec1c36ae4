// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {

class Button;
class TextLabel;

// A surface with a hairline round it: a title, an optional link in the head, and what it is about.
class Card final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    // A quiet link at the end of the head line.
    Button* setHeadAction(const QString& text);
    void addToHead(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLayout* m_head = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace widgets
