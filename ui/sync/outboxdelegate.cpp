// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/outboxdelegate.h"

#include "ui/models/outboxmodel.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

namespace uisync {

using models::OutboxModel;
using widgets::grid;
using widgets::Role;
using widgets::scaled;
using widgets::TextStyle;
using widgets::Type;
using widgets::Weight;

namespace {

TextStyle style(Type type, Weight weight, Role role, bool rtl, int lines)
{
    return {widgets::font(type, weight), role, lines, rtl, false, {}};
}

} // namespace

OutboxDelegate::OutboxDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void OutboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(grid(3), 2, -grid(3), -2);
    if (selected)
        widgets::paintPanel(*painter, row, Role::Selection, widgets::tokens::kRadiusMedium);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        widgets::paintPanel(*painter, row, Role::Hover, widgets::tokens::kRadiusMedium);
    const QRect area = row.adjusted(grid(3), grid(2), -grid(3), -grid(2));
    int y = area.y();
    y += widgets::paintText(*painter, QRect(area.x(), y, area.width(), area.height()), index.data().toString(),
                            style(Type::Body, Weight::Medium, selected ? Role::OnSelection : Role::Text, rtl, 2));
    y += widgets::paintText(
        *painter, QRect(area.x(), y, area.width(), area.height()), index.data(OutboxModel::AgeRole).toString(),
        style(Type::Small, Weight::Regular, selected ? Role::OnSelection : Role::TextMuted, rtl, 1));
    y += grid(1);
    const auto tone = widgets::Tone(index.data(OutboxModel::MoodRole).toInt());
    widgets::paintTag(*painter, QRect(area.x(), y, area.width(), scaled(22)),
                      index.data(OutboxModel::StateRole).toString(), tone,
                      tone == widgets::Tone::Danger ? QStringLiteral("circle-alert") : QStringLiteral("hourglass"), rtl,
                      selected ? widgets::TagOn::Selection : widgets::TagOn::Ground);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && widgets::focusVisible(option.widget))
        widgets::paintFocus(*painter, row);
    painter->restore();
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = (option.widget ? option.widget->width() : option.rect.width()) - 4 * grid(3) - 12;
    const int title = widgets::textHeight(index.data().toString(), qMax(80, width),
                                          style(Type::Body, Weight::Medium, Role::Text, false, 2));
    const int age = widgets::lineHeight(widgets::font(Type::Small));
    return {scaled(160), title + age + grid(1) + scaled(22) + 2 * grid(2) + 4};
}

} // namespace uisync
