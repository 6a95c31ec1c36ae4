// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

class Composer;
class TextArea;
class TextLabel;

// What somebody was writing in a place where they can write no more: to be read, copied or thrown away.
class LeftWords final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftWords)

public:
    explicit LeftWords(QWidget* parent = nullptr); // hidden
    // Shown when something stands in it; what one has selected here stays selected.
    void showFrom(const Composer& composer);

Q_SIGNALS:
    void thrownAway(); // wanted: the owner clears the composer and forgets the draft

private:
    TextArea* m_text;
    TextLabel* m_files;
    QWidget* m_copy;
};

} // namespace widgets
