// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

class Button;
class Composer;
class FlowLayout;
class TextArea;
class TextLabel;

// What somebody was writing in a place where they can write no more: to be read, copied or thrown away.
class LeftWords final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftWords)

public:
    // Hidden. 'title' says what it was; empty: what was written here. 'which' goes behind the names of its parts, where
    // a page has several.
    explicit LeftWords(const QString& title = {}, const QString& which = {}, QWidget* parent = nullptr);
    // Shown when something stands in it; what one has selected here stays selected.
    void showFrom(const Composer& composer);
    void showText(const QString& text);
    Button* addAction(const QString& text, const QString& name); // what else can be done with it

Q_SIGNALS:
    void thrownAway(); // wanted: the owner clears the composer and forgets the draft

private:
    const QString m_which;
    TextArea* m_text;
    TextLabel* m_files;
    FlowLayout* m_acts;
    Button* m_copy;
    Button* m_away;
};

} // namespace widgets
