// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace widgets {

namespace {
constexpr int kMark = 16;
} // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent), m_hint(placeholder)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(false);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT moveToResults();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int side = scaled(kMark);
    const QRect mark(rtl ? width() - grid(3) - side : grid(3), (height() - side) / 2, side, side);
    paintIcon(painter, mark, QLatin1StringView("search"), Role::TextMuted);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    fit();
}

// Words begin beside the lens, also the hint, which Qt lets begin where the keyboard's language does.
void SearchField::fit()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int lead = grid(1) + scaled(kMark) + grid(1);
    setTextMargins(rtl ? grid(1) : lead, 0, rtl ? lead : grid(1), 0);
    setAlignment((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    sayWhatFits();
}

void SearchField::sayWhatFits()
{
    // As Qt does when it paints the hint: joined letters are not as wide as they are one by one.
    constexpr int kInner = 2; // its own, at each side
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    const QRect inside =
        style()->subElementRect(QStyle::SE_LineEditContents, &frame, this).marginsRemoved(textMargins());
    const bool fits = fontMetrics().elidedText(m_hint, Qt::ElideRight, inside.width() - 2 * kInner) == m_hint;
    setPlaceholderText(fits ? m_hint : tr("Search"));
    setToolTip(fits ? QString() : m_hint);
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        fit();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        sayWhatFits();
    }
}

} // namespace widgets
