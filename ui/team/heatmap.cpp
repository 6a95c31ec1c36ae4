// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/heatmap.h"

#include "ui/models/words.h"
#include "ui/widgets/textpaint.h"

#include <QLocale>
#include <QPainter>

namespace team {

using namespace widgets;

namespace {

constexpr int kHeadLines = 4;
constexpr int kWidestColumn = 160;

struct Ground
{
    Role fill;
    Role ink;
};

// What is not shown is no figure.
QString levelFigure(const services::TeamCell& cell)
{
    return cell.level > 0 ? QLocale().toString(cell.level) : QStringLiteral("–");
}

Ground groundOf(const services::TeamCell& cell)
{
    if (cell.target == 0)
        return cell.level > 0 ? Ground{Role::AccentSoft, Role::OnAccentSoft} : Ground{Role::Surface, Role::TextMuted};
    if (cell.level == 0) // nothing, or nothing that they show
        return {Role::Sunken, Role::TextMuted};
    const int missing = cell.target - cell.level;
    if (missing <= 0)
        return {Role::SuccessSoft, Role::Success};
    return missing == 1 ? Ground{Role::WarningSoft, Role::Warning} : Ground{Role::DangerSoft, Role::Danger};
}

// Above a column.
TextStyle nameStyle()
{
    return {widgets::font(Type::Small, Weight::Medium), Role::Text, kHeadLines, false, true, {}};
}

} // namespace

int HeatModel::widestWord() const
{
    int wide = 0;
    for (const services::TeamSkill& skill : m_page.skills) {
        for (const QString& word : skill.name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            wide = qMax(wide, textWidth(word, nameStyle().font));
    }
    return qMin(wide + 2 * grid(1) + 2, scaled(kWidestColumn));
}

void HeatModel::set(const services::TeamPage& page)
{
    beginResetModel();
    m_page = page;
    m_first = 0;
    endResetModel();
}

void HeatModel::setWindow(int first, int columns)
{
    first = qBound(0, first, qMax(0, skills() - 1));
    if (first == m_first && columns == m_columns)
        return;
    beginResetModel();
    m_first = first;
    m_columns = columns;
    endResetModel();
}

const services::TeamMember* HeatModel::member(int row) const
{
    return row >= 0 && row < m_page.members.size() ? &m_page.members.at(row) : nullptr;
}

const services::TeamSkill* HeatModel::skill(int column) const
{
    const int at = m_first + column;
    return column >= 0 && at < m_page.skills.size() ? &m_page.skills.at(at) : nullptr;
}

const services::TeamCell* HeatModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_page.cells.size() || !skill(index.column()))
        return nullptr;
    return &m_page.cells.at(index.row()).at(m_first + index.column());
}

QString HeatModel::cellWords(const services::TeamCell& cell)
{
    const QLocale locale;
    if (cell.target == 0)
        return cell.level > 0 ? tr("level %1, not asked for").arg(locale.toString(cell.level)) : tr("nothing");
    return tr("%1 of %2 asked for", "levels").arg(levelFigure(cell), locale.toString(cell.target));
}

int HeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_page.members.size());
}

int HeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : qMin(m_columns, skills() - m_first);
}

QVariant HeatModel::data(const QModelIndex& index, int role) const
{
    const services::TeamCell* found = cell(index);
    if (!found)
        return {};
    if (role == Qt::DisplayRole)
        return found->level > 0 || found->target > 0 ? levelFigure(*found) : QString();
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    return tr("%1, %2: %3", "person, skill, levels")
        .arg(models::apart(member(index.row())->person.name), models::apart(skill(index.column())->name),
             cellWords(*found));
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return member(section) ? member(section)->person.name : QVariant();
    return skill(section) ? skill(section)->name : QVariant();
}

HeatDelegate::HeatDelegate(const HeatModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const services::TeamCell* cell = m_model.cell(index);
    if (!cell)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const Ground ground = groundOf(*cell);
    if (scheme() == Scheme::HighContrast)
        paintPanel(*painter, box, ground.fill, ground.ink, tokens::kRadiusSmall);
    else
        paintPanel(*painter, box, ground.fill, tokens::kRadiusSmall);
    if (cell->level > 0 || cell->target > 0) {
        const QLocale locale;
        const QString figure = cell->target > 0 ? HeatModel::tr("%1/%2", "level, level asked for")
                                                      .arg(levelFigure(*cell), locale.toString(cell->target))
                                                : locale.toString(cell->level);
        paintLine(*painter, option.rect, figure, font(Type::Small, Weight::Medium), ground.ink, Qt::AlignHCenter);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, box, tokens::kRadiusSmall);
    painter->restore();
}

int HeatHeader::heightOf(const HeatModel& model, int columnWidth)
{
    int high = 0;
    for (int column = 0; model.skill(column) && column < model.columnCount(); ++column)
        high = qMax(high, textHeight(model.skill(column)->name, columnWidth - 2 * grid(1), nameStyle()));
    return high + 2 * grid(1);
}

HeatHeader::HeatHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    viewport()->setAutoFillBackground(false);
}

void HeatHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QString name = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const bool beside = orientation() == Qt::Vertical;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const TextStyle style =
        beside ? TextStyle{widgets::font(Type::Small, Weight::Regular), Role::Text, 1, rtl, false, {}} : nameStyle();
    const QRect area = rect.adjusted(beside ? 0 : grid(1), 0, -grid(1), 0);
    const int high = textHeight(name, area.width(), style);
    const int top = beside ? area.center().y() - high / 2 : area.bottom() - high - grid(1);
    paintText(*painter, QRect(area.x(), top, area.width(), high), name, style);
}

} // namespace team
