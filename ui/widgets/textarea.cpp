// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textarea.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>

namespace widgets {

TextArea::TextArea(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    // Not those of the document: Qt lets a hint keep only the left and the upper one.
    document()->setDocumentMargin(0);
    setViewportMargins(grid(2), grid(2), grid(2), grid(2));
    fit();
}

void TextArea::fit()
{
    setFixedHeight(m_lines * fontMetrics().lineSpacing() + 2 * grid(2) + 2 * frameWidth());
}

void TextArea::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT finished();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace widgets
