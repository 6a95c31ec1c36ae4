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

// A surface with a hairline round it: a title, an optional link in the head, and what it is about. Rows reach out to
// both sides a little, so that their words stand under the title and their ground does not end at the words.
class Card final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    // Where words and controls go; after a row it is a new one beneath it.
    [[nodiscard]] QVBoxLayout* body();
    void addRow(QWidget* row);
    void clear(); // all but the head
    // A small line above the title: what kind of thing the card is about.
    void setOverline(const QString& text);
    // A quiet link at the end of the head line.
    Button* setHeadAction(const QString& text);
    void addToHead(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_outer = nullptr;
    QVBoxLayout* m_titles = nullptr;
    QLayout* m_head = nullptr;
    QVBoxLayout* m_body = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace widgets
