// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace widgets {

// Several lines of plain text in the frame of the other fields. Tab leaves it, Ctrl+Enter says that one is done. It is
// written from the side on which its first letter begins, the window's side while there is none.
class TextArea final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextArea)

public:
    explicit TextArea(int lines, QWidget* parent = nullptr);

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void takeSide();

    int m_lines;
};

} // namespace widgets
