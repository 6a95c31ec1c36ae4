// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdelegate.h"

#include "ui/models/requestlistmodel.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

namespace requests {

using models::RequestListModel;
using widgets::grid;
using widgets::Role;
using widgets::scaled;
using widgets::TextStyle;
using widgets::Type;
using widgets::Weight;

namespace {

constexpr int kFace = 32;

struct RowTag
{
    QString words;
    widgets::Tone tone;
    QString icon;
};

QList<RowTag> tagsOf(const QModelIndex& index)
{
    QList<RowTag> tags;
    const QString state = index.data(RequestListModel::StateRole).toString();
    if (!state.isEmpty())
        tags.append({state, widgets::Tone(index.data(RequestListModel::MoodRole).toInt()), {}});
    const QString due = index.data(RequestListModel::DueRole).toString();
    if (!due.isEmpty())
        tags.append(
            {due,
             index.data(RequestListModel::OverdueRole).toBool() ? widgets::Tone::Warning : widgets::Tone::Neutral,
             {}});
    const QString delivery = index.data(RequestListModel::DeliveryRole).toString();
    if (!delivery.isEmpty()) {
        const bool wedged = index.data(RequestListModel::WedgedRole).toBool();
        tags.append({delivery, wedged ? widgets::Tone::Danger : widgets::Tone::Neutral,
                     wedged ? QStringLiteral("circle-alert") : QStringLiteral("hourglass")});
    }
    return tags;
}

TextStyle lineStyle(Type type, Weight weight, Role role, bool rtl)
{
    return {widgets::font(type, weight), role, 1, rtl, false, {}};
}

int lineHeight(Type type, Weight weight)
{
    return widgets::lineHeight(widgets::font(type, weight));
}

// As many tags as fit side by side; the others follow on the next line.
int paintTags(QPainter* painter, QRect area, const QList<RowTag>& tags, bool rtl,
              widgets::TagOn on = widgets::TagOn::Ground)
{
    const int line = scaled(22);
    int used = 0;
    int lines = 1;
    for (const RowTag& tag : tags) {
        const int wide = qMin(widgets::tagSize(tag.words, !tag.icon.isEmpty()).width(), area.width());
        if (used > 0 && used + wide > area.width()) {
            ++lines;
            used = 0;
        }
        if (painter) {
            const int y = area.y() + (lines - 1) * (line + grid(1));
            const QRect box(rtl ? area.right() - used - wide + 1 : area.x() + used, y, wide, line);
            widgets::paintTag(*painter, box, tag.words, tag.tone, tag.icon, rtl, on);
        }
        used += wide + grid(1);
    }
    return lines * line + (lines - 1) * grid(1);
}

int sectionHeight(const QModelIndex& index)
{
    return index.data(RequestListModel::SectionRole).toString().isEmpty()
               ? 0
               : lineHeight(Type::Small, Weight::Medium) + grid(4);
}

void paintMark(QPainter* painter, const QRect& box, bool marked)
{
    if (marked) {
        widgets::paintPanel(*painter, box, Role::Accent, widgets::tokens::kRadiusPill);
        QRect tick(0, 0, box.width() / 2, box.height() / 2);
        tick.moveCenter(box.center());
        widgets::paintIcon(*painter, tick, QLatin1StringView("check"), Role::OnAccent);
    }
}

} // namespace

RequestDelegate::RequestDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void RequestDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(grid(3), 2 + sectionHeight(index), -grid(3), -2);
    if (const QString section = index.data(RequestListModel::SectionRole).toString(); !section.isEmpty())
        widgets::paintText(*painter, option.rect.adjusted(2 * grid(3), grid(3), -2 * grid(3), 0), section,
                           lineStyle(Type::Small, Weight::Medium, Role::TextMuted, rtl));
    if (selected)
        widgets::paintPanel(*painter, row, Role::Selection, widgets::tokens::kRadiusMedium);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        widgets::paintPanel(*painter, row, Role::Hover, widgets::tokens::kRadiusMedium);
    QRect area = row.adjusted(grid(3), grid(2), -grid(3), -grid(2));
    const bool marked = index.data(RequestListModel::MarkedRole).toBool();
    const QString person = index.data(RequestListModel::PersonRole).toString();
    if (m_showsPeople || marked) {
        const int side = scaled(kFace);
        const QRect face(rtl ? area.right() - side + 1 : area.x(), area.y() + 2, side, side);
        if (marked)
            paintMark(painter, face, true);
        else
            widgets::paintAvatar(*painter, face, person);
        area.adjust(rtl ? 0 : side + grid(3), 0, rtl ? -side - grid(3) : 0, 0);
    }
    const Role ink = selected ? Role::OnSelection : Role::Text;
    const Role quiet = selected ? Role::OnSelection : Role::TextMuted;
    int y = area.y();
    y += widgets::paintText(*painter, QRect(area.x(), y, area.width(), area.height()), index.data().toString(),
                            lineStyle(Type::Body, Weight::Medium, ink, rtl));
    if (m_showsPeople)
        y += widgets::paintText(*painter, QRect(area.x(), y, area.width(), area.height()), person,
                                lineStyle(Type::Small, Weight::Regular, quiet, rtl));
    y += widgets::paintText(*painter, QRect(area.x(), y, area.width(), area.height()),
                            index.data(RequestListModel::WhereRole).toString(),
                            lineStyle(Type::Small, Weight::Regular, quiet, rtl));
    y += grid(1);
    paintTags(painter, QRect(area.x(), y, area.width(), area.bottom() - y), tagsOf(index), rtl,
              selected ? widgets::TagOn::Selection : widgets::TagOn::Ground);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && widgets::focusVisible(option.widget))
        widgets::paintFocus(*painter, row);
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = option.widget ? option.widget->width() : option.rect.width();
    const bool face = m_showsPeople || index.data(RequestListModel::MarkedRole).toBool();
    const int inner = width - 4 * grid(3) - (face ? scaled(kFace) + grid(3) : 0) - 12;
    int height = lineHeight(Type::Body, Weight::Medium) +
                 (m_showsPeople ? 2 : 1) * lineHeight(Type::Small, Weight::Regular) + grid(1);
    height += paintTags(nullptr, QRect(0, 0, qMax(60, inner), 100), tagsOf(index), false);
    return {scaled(160), height + 2 * grid(2) + 4 + sectionHeight(index)};
}

} // namespace requests
