// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/threaddelegate.h"

#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

namespace community {

using namespace widgets;
using services::ThreadRow;

namespace {

constexpr int kThreadHeight = 84;
constexpr int kThreadFace = 36;
constexpr int kMarkSide = 16;
constexpr int kUnreadSide = 8;

} // namespace

ThreadDelegate::ThreadDelegate(RowAt rowAt, Now now, QObject* parent)
    : QStyledItemDelegate(parent), m_rowAt(std::move(rowAt)), m_now(std::move(now))
{
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, scaled(kThreadHeight)};
}

// Small signs at the end of the title's line; returns how much they took.
int ThreadDelegate::paintMarks(QPainter& painter, const QRect& line, const ThreadRow& row, bool rtl) const
{
    const std::pair<bool, std::pair<const char*, Role>> signs[] = {{row.waiting, {"clock", Role::Accent}},
                                                                   {row.answered, {"circle-check", Role::Success}},
                                                                   {row.pinned, {"pin", Role::TextMuted}},
                                                                   {row.locked, {"lock", Role::TextMuted}},
                                                                   {row.hidden, {"eye-off", Role::TextMuted}}};
    const int side = scaled(kMarkSide);
    int taken = 0;
    for (const auto& [is, sign] : signs) {
        if (!is)
            continue;
        const int x = rtl ? line.left() + taken : line.right() - taken - side + 1;
        paintIcon(painter, QRect(x, line.center().y() - side / 2, side, side), QLatin1StringView(sign.first),
                  sign.second);
        taken += side + grid(1);
    }
    return taken > 0 ? taken + grid(1) : 0;
}

void ThreadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThreadRow& row = m_rowAt(index.row());
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (current || option.state.testFlag(QStyle::State_MouseOver))
        paintPanel(*painter, QRectF(option.rect).adjusted(0, 1, 0, -1), current ? Role::AccentSoft : Role::Hover,
                   tokens::kRadiusMedium);
    QRect area = option.rect.adjusted(grid(3), grid(2), -grid(3), -grid(2));
    const int side = scaled(kThreadFace);
    paintAvatar(*painter, QRect(rtl ? area.right() - side + 1 : area.left(), area.top() + grid(1), side, side),
                row.authorName);
    area.adjust(rtl ? 0 : side + grid(3), 0, rtl ? -side - grid(3) : 0, 0);
    const TextStyle head{font(Type::Body, row.unread ? Weight::Strong : Weight::Medium), Role::Text, 1, rtl, false, {}};
    const TextStyle small{font(Type::Small), Role::TextMuted, 1, rtl, false, {}};
    const int high = lineHeight(head.font);
    const int low = lineHeight(small.font);
    int y = area.center().y() - (high + 2 * low) / 2;
    const int marks = paintMarks(*painter, QRect(area.x(), y, area.width(), high), row, rtl);
    QRect title(rtl ? area.x() + marks : area.x(), y, area.width() - marks, high);
    if (row.unread) {
        const int dot = scaled(kUnreadSide);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::Accent));
        painter->drawEllipse(QRect(rtl ? title.right() - dot : title.left(), title.center().y() - dot / 2, dot, dot));
        title.adjust(rtl ? 0 : dot + grid(2), 0, rtl ? -dot - grid(2) : 0, 0);
    }
    const QString gone = row.removed ? tr("Removed by its author") : tr("Hidden by a moderator");
    paintText(*painter, title, row.title.isEmpty() || row.removed ? gone : row.title, head);
    y += high;
    paintText(*painter, QRect(area.x(), y, area.width(), low), row.excerpt, small);
    y += low;
    QStringList about;
    about << row.authorName << row.communityName;
    if (row.replies >= 0)
        about << tr("%n replies", nullptr, row.replies);
    if (row.lastAt.isValid())
        about << models::agoWords(row.lastAt, m_now());
    about.removeAll(QString());
    paintText(*painter, QRect(area.x(), y, area.width(), low), models::inLine(about), small);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocus(*painter, option.rect, tokens::kRadiusMedium);
    painter->restore();
}

} // namespace community
