// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/peoplelist.h"

#include "app/base/listed.h"
#include "ui/models/textmatch.h"
#include "ui/models/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/levelbar.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

namespace profile {

using namespace widgets;

namespace {

constexpr int kPersonHeight = 60;
constexpr int kFace = 36;
constexpr int kLevelWidth = 92;

QList<TextMark> found(const QString& text, const QString& words)
{
    QList<TextMark> marks;
    if (words.isEmpty())
        return marks;
    for (const auto& [start, length] : models::findWords(text, words))
        marks.append({start, length});
    return marks;
}

} // namespace

void PeopleModel::set(QList<services::Colleague> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

const services::Colleague* PeopleModel::at(int row) const
{
    return row >= 0 && row < m_people.size() ? &m_people.at(row) : nullptr;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    const services::Colleague* person = at(index.row());
    if (!person || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QStringList parts{person->name, person->about};
    if (!person->skill.isEmpty())
        parts << tr("%1, level %2").arg(models::apart(person->skill), QLocale().toString(person->level));
    return base::listed(parts);
}

PeopleDelegate::PeopleDelegate(const PeopleModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model)
{
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, scaled(kPersonHeight)};
}

void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const services::Colleague* person = m_model.at(index.row());
    if (!person)
        return;
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (current || option.state.testFlag(QStyle::State_MouseOver))
        paintPanel(*painter, QRectF(option.rect).adjusted(0, 1, 0, -1), current ? Role::AccentSoft : Role::Hover,
                   tokens::kRadiusMedium);
    QRect area = option.rect.adjusted(grid(3), grid(2), -grid(3), -grid(2));
    const int side = scaled(kFace);
    const QRect face(rtl ? area.right() - side + 1 : area.left(), area.center().y() - side / 2, side, side);
    paintAvatar(*painter, face, person->name);
    area.adjust(rtl ? 0 : side + grid(3), 0, rtl ? -side - grid(3) : 0, 0);
    if (!person->skill.isEmpty() && area.width() > scaled(300)) {
        const int wide = scaled(kLevelWidth);
        const QRect end(rtl ? area.left() : area.right() - wide + 1, area.y(), wide, area.height());
        paintLine(*painter, QRect(end.x(), end.y(), wide, end.height() / 2), person->skill, font(Type::Small),
                  Role::Text, rtl ? Qt::AlignLeft : Qt::AlignRight);
        paintLevel(*painter, QRectF(end.x(), end.center().y(), wide, end.height() / 2.0), person->level, 0, rtl);
        area.adjust(rtl ? wide + grid(3) : 0, 0, rtl ? 0 : -wide - grid(3), 0);
    }
    const TextStyle name{font(Type::Body, Weight::Strong), Role::Text, 1, rtl, false, found(person->name, m_words)};
    const int high = lineHeight(name.font);
    const TextStyle about{font(Type::Small), Role::TextMuted, 1, rtl, false, found(person->about, m_words)};
    const int top = area.center().y() - (high + lineHeight(about.font)) / 2;
    paintText(*painter, QRect(area.x(), top, area.width(), high), person->name, name);
    paintText(*painter, QRect(area.x(), top + high, area.width(), lineHeight(about.font)), person->about, about);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocus(*painter, option.rect, tokens::kRadiusMedium);
    painter->restore();
}

} // namespace profile
