// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>

namespace widgets {

namespace {
constexpr int kFocusLine = 2;
} // namespace

TextLabel::TextLabel(const QString& text, Type type, Role role, QWidget* parent)
    : QLabel(parent), m_type(type), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(widgets::font(m_type, m_weight));
    setLines(Lines::Wrap);
    setText(text);
}

void TextLabel::setType(Type type, Weight weight)
{
    m_type = type;
    m_weight = weight;
    setFont(widgets::font(m_type, m_weight));
    updateGeometry();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void TextLabel::setLines(Lines lines, int maxLines)
{
    m_oneLine = lines == Lines::One;
    m_maxLines = m_oneLine ? 1 : maxLines;
    setWordWrap(!m_oneLine);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(!m_oneLine);
    setSizePolicy(policy);
    updateGeometry();
}

void TextLabel::setCentred(bool centred)
{
    m_centred = centred;
    update();
}

void TextLabel::setMiddle(bool middle)
{
    m_middle = middle;
    update();
}

void TextLabel::setMarks(const QList<TextMark>& marks)
{
    m_marks = marks;
    update();
}

TextStyle TextLabel::textStyle() const
{
    return {font(), isEnabled() ? m_role : Role::TextMuted, m_maxLines, layoutDirection() == Qt::RightToLeft, m_centred,
            m_marks};
}

QSize TextLabel::sizeHint() const
{
    const QMargins around = contentsMargins();
    const int natural = textWidth(text(), font()) + 2 + around.left() + around.right();
    if (m_oneLine)
        return {natural, lineHeight(font()) + around.top() + around.bottom()};
    const int width = qMin(natural, scaled(560));
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    const int line = lineHeight(font());
    return {qMin(textWidth(text(), font()) + 2, 24), line};
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int room = width - around.left() - around.right();
    return (m_oneLine ? lineHeight(font()) : textHeight(text(), room, textStyle())) + around.top() + around.bottom();
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect area = contentsRect();
    const int used = textHeight(text(), area.width(), textStyle());
    if ((m_oneLine || m_middle) && used < area.height())
        area.translate(0, (area.height() - used) / 2);
    paintText(painter, area, text(), textStyle());
    if (focusVisible(this)) // a line below: a ring would cut the words
        painter.fillRect(0, height() - kFocusLine, width(), kFocusLine, colour(Role::Focus));
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(widgets::font(m_type, m_weight));
        updateGeometry();
    }
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_oneLine)
        setToolTip(textWidth(text(), font()) > width() ? text() : QString());
}

} // namespace widgets
