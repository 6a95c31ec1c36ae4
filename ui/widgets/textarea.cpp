// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textarea.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QTextOption>

#include <optional>

namespace widgets {

namespace {

std::optional<Qt::LayoutDirection> firstDirection(const QString& text)
{
    for (const char32_t letter : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(letter);
        if (direction == QChar::DirL)
            return Qt::LeftToRight;
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return Qt::RightToLeft;
    }
    return std::nullopt;
}

} // namespace

TextArea::TextArea(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    // Not those of the document: Qt lets a hint keep only the left and the upper one.
    document()->setDocumentMargin(0);
    setViewportMargins(grid(2), grid(2), grid(2), grid(2));
    fit();
    takeSide();
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::takeSide);
}

// Qt lays plain text out from the left whatever it says.
void TextArea::takeSide()
{
    const Qt::LayoutDirection side = firstDirection(toPlainText()).value_or(layoutDirection());
    QTextOption option = document()->defaultTextOption();
    if (option.textDirection() == side)
        return;
    option.setTextDirection(side);
    option.setAlignment(side == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
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
    if (event->type() == QEvent::LayoutDirectionChange)
        takeSide();
}

} // namespace widgets
