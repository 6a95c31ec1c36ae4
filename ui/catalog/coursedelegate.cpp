// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/coursedelegate.h"

#include "ui/models/textmatch.h"
#include "ui/models/words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textpaint.h"

#include <QPainter>

namespace catalog {

using namespace widgets;
using models::Words;

namespace {

constexpr int kRowHeight = 92;
constexpr int kCellHeight = 196;

QList<TextMark> marksOf(const QString& text, const QString& words)
{
    QList<TextMark> result;
    if (words.isEmpty())
        return result;
    for (const auto& [start, length] : models::findWords(text, words))
        result.append({start, length});
    return result;
}

QString factsOf(const services::CourseRow& course)
{
    QStringList facts;
    if (!course.provider.isEmpty())
        facts << course.provider;
    if (course.durationMinutes && *course.durationMinutes > 0)
        facts << Words::duration(*course.durationMinutes);
    if (!course.level.isEmpty())
        facts << Words::level(course.level);
    if (!course.language.isEmpty())
        facts << Words::language(course.language);
    return models::inLine(facts);
}

struct TagWord
{
    QString text;
    Tone tone;
    QString icon;
};

QList<TagWord> tagsOf(const services::CourseRow& course, const models::CatalogModel& model)
{
    QList<TagWord> tags;
    if (!course.enrollmentState.isEmpty() && course.enrollmentState != QLatin1StringView("withdrawn"))
        tags.append({Words::enrollmentState(course.enrollmentState),
                     course.enrollmentState == QLatin1StringView("completed") ? Tone::Success : Tone::Accent,
                     {}});
    if (model.isForbidden(course))
        tags.append({models::CatalogModel::forbiddenWords(), Tone::Warning, QStringLiteral("lock")});
    else if (course.offlineReady)
        tags.append({CourseDelegate::tr("offline"), Tone::Neutral, QStringLiteral("hard-drive-download")});
    if (course.requiresApproval && course.enrollmentState.isEmpty())
        tags.append({CourseDelegate::tr("on request"), Tone::Neutral, QStringLiteral("lock")});
    return tags;
}

// The tags of a course from the trailing edge, as many as fit; returns the width used.
int paintTags(QPainter& painter, const QRect& line, const QList<TagWord>& tags, bool rtl)
{
    int used = 0;
    for (const TagWord& tag : tags) {
        const int wide = tagSize(tag.text, !tag.icon.isEmpty()).width();
        if (used + wide > line.width())
            break;
        const QRect box(rtl ? line.left() + used : line.right() - used - wide + 1, line.y(), wide, line.height());
        paintTag(painter, box, tag.text, tag.tone, tag.icon, false);
        used += wide + grid(1);
    }
    return used;
}

int lineHeight(Type type, Weight weight)
{
    return widgets::lineHeight(font(type, weight));
}

} // namespace

CourseDelegate::CourseDelegate(const models::CatalogModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void CourseDelegate::setGrid(bool grid, int cellWidth)
{
    m_grid = grid;
    m_cellWidth = cellWidth;
}

QSize CourseDelegate::cellSize() const
{
    return {m_cellWidth, scaled(kCellHeight)};
}

QSize CourseDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return m_grid ? cellSize() : QSize(200, scaled(kRowHeight));
}

int CourseDelegate::paintTitle(QPainter& painter, const QRect& area, const QString& text, int lines, bool rtl) const
{
    const TextStyle style{font(Type::Lead, Weight::Strong), Role::Text, lines, rtl, false,
                          marksOf(text, m_model.words())};
    return paintText(painter, area, text, style);
}

int CourseDelegate::paintSummary(QPainter& painter, const QRect& area, const QString& text, int lines, bool rtl) const
{
    const TextStyle style{font(Type::Body), Role::TextMuted, lines, rtl, false, marksOf(text, m_model.words())};
    return paintText(painter, area, text, style);
}

void CourseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const services::CourseRow* course = m_model.row(index.row());
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const QRect box = m_grid ? option.rect.adjusted(0, 0, -grid(3), -grid(3)) : option.rect;
    if (m_grid)
        paintPanel(*painter, box, current ? Role::AccentSoft : hover ? Role::Hover : Role::Surface, Role::Hairline);
    else if (hover || current)
        paintPanel(*painter, QRectF(box).adjusted(0, 1, 0, -1), current ? Role::AccentSoft : Role::Hover,
                   tokens::kRadiusMedium);
    if (!course)
        paintPanel(*painter, QRectF(box).adjusted(grid(4), grid(5), -box.width() / 2.0, -box.height() + grid(8)),
                   Role::Skeleton, tokens::kRadiusSmall);
    else if (m_grid)
        paintCell(*painter, box, *course, rtl);
    else
        paintRow(*painter, box, *course, rtl);
    if (!m_grid)
        painter->fillRect(QRect(box.x() + grid(3), box.bottom(), box.width() - 2 * grid(3), 1), colour(Role::Hairline));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocus(*painter, box, tokens::kRadiusMedium);
    painter->restore();
}

void CourseDelegate::paintRow(QPainter& painter, const QRect& rect, const services::CourseRow& course, bool rtl) const
{
    QRect area = rect.adjusted(grid(3), grid(3), -grid(3), -grid(3));
    const int titleHeight = lineHeight(Type::Lead, Weight::Strong);
    const QString line = m_model.line(course);
    const int bodyHeight = line.isEmpty() ? 0 : lineHeight(Type::Body, Weight::Regular);
    const int smallHeight = lineHeight(Type::Small, Weight::Regular);
    const int spare = area.height() - titleHeight - bodyHeight - smallHeight;
    area.translate(0, qMax(0, spare / 2));
    QRect head(area.x(), area.y(), area.width(), titleHeight);
    const QRect tagLine(area.x() + (rtl ? 0 : area.width() / 2), head.y(), area.width() / 2, titleHeight);
    const int used = paintTags(painter, tagLine, tagsOf(course, m_model), rtl);
    head.adjust(rtl ? used + grid(2) : 0, 0, rtl ? 0 : -used - grid(2), 0);
    paintTitle(painter, head, course.title, 1, rtl);
    int y = head.bottom() + 1;
    if (bodyHeight > 0)
        paintSummary(painter, QRect(area.x(), y, area.width(), bodyHeight), line, 1, rtl);
    y += bodyHeight;
    const TextStyle facts{font(Type::Small), Role::TextMuted, 1, rtl, false, {}};
    paintText(painter, QRect(area.x(), y, area.width(), smallHeight), factsOf(course), facts);
    if (course.enrollmentState == QLatin1StringView("active") && course.progress > 0)
        paintProgressBar(painter, QRectF(rtl ? area.left() : area.right() - 80, y + smallHeight / 2.0 - 3, 80, 5),
                         course.progress, rtl);
}

void CourseDelegate::paintCell(QPainter& painter, const QRect& rect, const services::CourseRow& course, bool rtl) const
{
    const QRect area = rect.adjusted(grid(4), grid(4), -grid(4), -grid(3));
    int y = area.y();
    y += paintTitle(painter, QRect(area.x(), y, area.width(), 0), course.title, 2, rtl) + grid(1);
    const int tagHeight = scaled(22);
    const int smallHeight = lineHeight(Type::Small, Weight::Regular);
    const int bottom = area.bottom() - tagHeight - smallHeight - grid(1);
    const int lines = qBound(1, (bottom - y) / qMax(1, lineHeight(Type::Body, Weight::Regular)), 3);
    paintSummary(painter, QRect(area.x(), y, area.width(), 0), m_model.line(course), lines, rtl);
    // Without tags the line of these is theirs.
    const QList<TagWord> tags = tagsOf(course, m_model);
    const TextStyle facts{font(Type::Small), Role::TextMuted, tags.isEmpty() ? 2 : 1, rtl, false, {}};
    paintText(painter, QRect(area.x(), bottom, area.width(), smallHeight), factsOf(course), facts);
    paintTags(painter, QRect(area.x(), area.bottom() - tagHeight + 1, area.width(), tagHeight), tags, !rtl);
}

} // namespace catalog
