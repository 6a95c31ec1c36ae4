// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/widgets/textpaint.h"

#include <QPainter>

namespace widgets {

namespace {
constexpr int kGutter = 28;
} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Timeline::setEntries(const QList<Entry>& entries)
{
    m_entries = entries;
    QStringList words;
    for (const Entry& entry : entries)
        words << entry.headline + QLatin1Char(' ') + entry.when + QLatin1Char(' ') + entry.detail;
    setAccessibleName(tr("History"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize Timeline::sizeHint() const
{
    return {scaled(360), heightForWidth(scaled(360))};
}

int Timeline::heightForWidth(int width) const
{
    return layOut(nullptr, width);
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    layOut(&painter, width());
}

int Timeline::layOut(QPainter* painter, int width) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRect column(rtl ? 0 : kGutter, 0, width - kGutter, 0);
    const TextStyle head{widgets::font(Type::Body, Weight::Medium), Role::Text, 0, rtl, false, {}};
    const TextStyle quiet{widgets::font(Type::Small), Role::TextMuted, 0, rtl, false, {}};
    const TextStyle said{widgets::font(Type::Body), Role::Text, 0, rtl, false, {}};
    const int x = rtl ? width - 9 : 8;
    int y = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries.at(i);
        const int top = y;
        for (const auto& [text, style] :
             {std::pair{&entry.headline, &head}, {&entry.when, &quiet}, {&entry.detail, &said}}) {
            const int height = textHeight(*text, column.width(), *style);
            if (painter)
                paintText(*painter, QRect(column.x(), y, column.width(), height), *text, *style);
            y += height;
        }
        y += grid(4);
        if (!painter)
            continue;
        painter->setRenderHint(QPainter::Antialiasing);
        if (i + 1 < m_entries.size()) {
            painter->setPen(QPen(colour(Role::Hairline), 2, m_entries.at(i + 1).awaited ? Qt::DotLine : Qt::SolidLine));
            painter->drawLine(x, top + scaled(18) + 2, x, y + 1);
        }
        const Role ink = entry.tone == Tone::Neutral ? Role::Control : toneInk(entry.tone);
        painter->setPen(QPen(colour(ink), 2));
        painter->setBrush(entry.awaited ? QBrush(Qt::NoBrush) : QBrush(colour(ink)));
        painter->drawEllipse(QPointF(x, top + scaled(10)), 4.5, 4.5);
    }
    return qMax(0, y - grid(4));
}

} // namespace widgets
