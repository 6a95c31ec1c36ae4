// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listrow.h"

#include "app/base/listed.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progressbar.h"
#include "ui/widgets/textpaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kLead = 32;
constexpr int kNarrow = 400;
constexpr int kTagHeight = 22;
constexpr int kLargeText = 150; // per cent
constexpr int kLinesOfLargeText = 3;

TextStyle rowStyle(Type type, Weight weight, Role role, bool rtl, int lines)
{
    return {font(type, weight), role, lines, rtl, false, {}};
}

// Of title and of subtitle: more where letters are large and the row is narrow.
int mostLines(int width)
{
    return scaled(100) >= kLargeText && width < scaled(kNarrow) ? kLinesOfLargeText : 1;
}

int actionRoom(const Button* action, bool opens)
{
    return action ? action->sizeHint().width() + grid(2) : opens ? scaled(16) + grid(2) : 0;
}

// Of what words and end share: a date with its word is longer than half of it where letters are large.
int trailingRoom(const QString& trailing, int room)
{
    return qMin(textWidth(trailing, font(Type::Small)) + 2, room * 3 / 5);
}

int textRoom(int width, bool led, int action, const QString& trailing)
{
    int room = width - 2 * grid(2) - action - (led ? scaled(kLead) + grid(3) : 0);
    if (!trailing.isEmpty())
        room -= trailingRoom(trailing, room) + grid(3);
    return qMax(room, 1);
}

// Tags on as many lines as they take, each in its box from (0, 0) on, as read from the left.
template <typename Tags>
QList<QRect> tagBoxes(const Tags& tags, int room)
{
    QList<QRect> boxes;
    QPoint at;
    for (const auto& tag : tags) {
        const int wide = qMin(tagSize(tag.text, !tag.icon.isEmpty()).width(), room);
        if (at.x() > 0 && at.x() + wide > room)
            at = {0, at.y() + scaled(kTagHeight) + grid(1)};
        boxes.append({at, QSize(wide, scaled(kTagHeight))});
        at.rx() += wide + grid(2);
    }
    return boxes;
}

} // namespace

ListRow::ListRow(const QString& title, const QString& subtitle, QWidget* parent)
    : QPushButton(parent), m_title(title), m_subtitle(subtitle)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses it, as Space does
    setFlat(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void ListRow::setIconName(QLatin1StringView name, Role role)
{
    m_iconName = name;
    m_iconRole = role;
}

void ListRow::setAvatar(const QString& name, const QPixmap& picture)
{
    m_avatar = name;
    m_picture = picture;
}

void ListRow::setRing(int percent)
{
    m_percent = percent;
    describe();
}

void ListRow::setTrailing(const QString& text, Tone tone)
{
    m_trailing = text;
    m_trailingTone = tone;
    describe();
}

void ListRow::addTag(const QString& text, Tone tone, QLatin1StringView iconName)
{
    m_tags.append({text, tone, iconName});
    describe();
    updateGeometry();
}

void ListRow::setWrapping(bool wraps)
{
    m_wraps = wraps;
    updateGeometry();
}

void ListRow::setTitleLines(int most)
{
    m_titleLines = most;
    updateGeometry();
}

void ListRow::setCurrent(bool current)
{
    setCheckable(current);
    setChecked(current);
}

Button* ListRow::setAction(const QString& text)
{
    m_action = new Button(text, Button::Kind::Secondary, this);
    m_action->setCompact(true);
    m_action->setAccessibleName(text + QStringLiteral(": ") + m_title);
    updateGeometry();
    return m_action;
}

QLayout* ListRow::layoutBeneath(QWidget* holder)
{
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, grid(2));
    line->setSpacing(0);
    line->addSpacing(grid(2) + scaled(kLead) + grid(3));
    auto* flow = new FlowLayout(nullptr, grid(2));
    line->addLayout(flow, 1);
    return flow;
}

void ListRow::describe()
{
    setAccessibleName(m_title);
    QStringList parts;
    if (!m_subtitle.isEmpty())
        parts << m_subtitle;
    if (m_percent >= 0)
        parts << tr("%1 % done").arg(m_percent);
    for (const RowTag& tag : m_tags)
        parts << tag.text;
    if (!m_trailing.isEmpty())
        parts << m_trailing;
    setAccessibleDescription(base::listed(parts));
    setToolTip(m_subtitle.isEmpty() ? m_title : m_title + QLatin1Char('\n') + m_subtitle);
}

// What is left between the two ends of a row of that width.
int ListRow::wordRoom(int width) const
{
    return textRoom(width, isLed(), actionRoom(m_action, isEnabled()), m_trailing);
}

bool ListRow::isLed() const
{
    return !m_iconName.isEmpty() || !m_avatar.isEmpty() || m_percent >= 0;
}

// Below the words nothing stands at the end but what the row does.
QList<QRect> ListRow::tagsBelowAt(int width) const
{
    if (!tagsBelow(width))
        return {};
    const int action = tagsBeneathAction(width) ? 0 : actionRoom(m_action, isEnabled());
    return tagBoxes(m_tags, textRoom(width, isLed(), action, {}));
}

// One of them is too long for the room beside the button: then they have all of the width, below that, too.
bool ListRow::tagsBeneathAction(int width) const
{
    if (!m_action || !tagsBelow(width))
        return false;
    const int room = textRoom(width, isLed(), actionRoom(m_action, isEnabled()), {});
    return std::any_of(m_tags.begin(), m_tags.end(),
                       [room](const RowTag& tag) { return tagSize(tag.text, !tag.icon.isEmpty()).width() > room; });
}

int ListRow::tagsHeight(int width) const
{
    const QList<QRect> boxes = tagsBelowAt(width);
    return boxes.isEmpty() ? 0 : boxes.last().bottom() + 1 + grid(1);
}

int ListRow::titleLines(int width) const
{
    return m_titleLines == 0 ? 0 : qMax(m_titleLines, mostLines(width));
}

int ListRow::titleHeight(int width) const
{
    const int lines = titleLines(width);
    const QFont face = widgets::font(Type::Body, Weight::Medium);
    return lines == 1 ? lineHeight(face)
                      : textHeight(m_title, wordRoom(width), {face, Role::Text, lines, false, false, {}});
}

int ListRow::subtitleHeight(int width) const
{
    if (m_subtitle.isEmpty())
        return 0;
    const int lines = subtitleLines(width);
    const QFont face = widgets::font(Type::Small);
    return lines == 1 ? lineHeight(face)
                      : textHeight(m_subtitle, wordRoom(width) - besideRoom(width),
                                   {face, Role::Text, lines, false, false, {}});
}

int ListRow::subtitleLines(int width) const
{
    return m_wraps ? 0 : mostLines(width); // 0: as many as there are
}

int ListRow::besideRoom(int width) const
{
    int room = 0;
    for (const RowTag& tag : tagsBelow(width) ? QList<RowTag>() : m_tags)
        room += tagSize(tag.text, !tag.icon.isEmpty()).width() + grid(2);
    return room;
}

// Where the row is narrow, and where they and the title do not fit beside each other.
bool ListRow::tagsBelow(int width) const
{
    if (m_tags.isEmpty() || width < scaled(kNarrow))
        return !m_tags.isEmpty();
    int wide = textWidth(m_title, widgets::font(Type::Body, Weight::Medium)) + grid(2);
    for (const RowTag& tag : m_tags)
        wide += tagSize(tag.text, !tag.icon.isEmpty()).width() + grid(2);
    return wide > wordRoom(width);
}

int ListRow::heightForWidth(int width) const
{
    return qMax(upperHeight(width) + tagsHeight(width) + grid(4), scaled(44));
}

int ListRow::wordsHeight(int width) const
{
    return titleHeight(width) + (m_subtitle.isEmpty() ? 0 : subtitleHeight(width) + 2);
}

// Of what stands above the tags.
int ListRow::upperHeight(int width) const
{
    const int words = wordsHeight(width);
    return tagsBeneathAction(width) ? qMax(words, m_action->sizeHint().height()) : words;
}

QSize ListRow::sizeHint() const
{
    return {scaled(280), heightForWidth(width())};
}

QSize ListRow::minimumSizeHint() const
{
    return {scaled(140), sizeHint().height()};
}

void ListRow::paintLead(QPainter& painter, QRect& area, bool rtl) const
{
    if (m_iconName.isEmpty() && m_avatar.isEmpty() && m_percent < 0)
        return;
    const int side = scaled(kLead);
    QRect lead(area.x(), area.center().y() - side / 2, side, side);
    if (rtl)
        lead.moveRight(area.right());
    if (m_percent >= 0) {
        paintProgressRing(painter, lead, m_percent, true);
    } else if (!m_avatar.isEmpty()) {
        paintAvatar(painter, lead, m_avatar, m_picture, isChecked() ? Role::AccentSoft : Role::Window);
    } else {
        QRect mark(0, 0, scaled(20), scaled(20));
        mark.moveCenter(lead.center());
        paintIcon(painter, mark, QLatin1StringView(m_iconName.toLatin1()), m_iconRole);
    }
    area.adjust(rtl ? 0 : side + grid(3), 0, rtl ? -side - grid(3) : 0, 0);
}

// Returns where tags below the words may be.
QRect ListRow::paintEnd(QPainter& painter, QRect& area, bool rtl) const
{
    const auto cut = [&](int width) { area.adjust(rtl ? width : 0, 0, rtl ? 0 : -width, 0); };
    const QRect whole = area;
    if (m_action)
        cut(m_action->width() + grid(2));
    else if (isEnabled()) {
        const int side = scaled(16);
        const QRect mark(rtl ? area.left() : area.right() - side + 1, area.center().y() - side / 2 + 1, side, side);
        paintIcon(painter, mark, QLatin1StringView("chevron-right"), Role::TextMuted, rtl);
        cut(side + grid(2));
    }
    const QRect below = tagsBeneathAction(width()) ? whole : area;
    if (!m_trailing.isEmpty()) {
        const QFont face = widgets::font(Type::Small);
        const int room = trailingRoom(m_trailing, area.width());
        const QRect box(rtl ? area.left() : area.right() - room, area.y(), room, area.height() - tagsHeight(width()));
        paintLine(painter, box, m_trailing, face,
                  m_trailingTone == Tone::Neutral ? Role::TextMuted : toneInk(m_trailingTone),
                  rtl ? Qt::AlignLeft : Qt::AlignRight);
        cut(room + grid(3));
    }
    if (tagsBelow(width()))
        return below;
    for (auto it = m_tags.crbegin(); it != m_tags.crend(); ++it) {
        const int wide = tagSize(it->text, !it->icon.isEmpty()).width();
        QRect box(rtl ? area.left() : area.right() - wide + 1, area.y(), wide, area.height());
        paintTag(painter, box, it->text, it->tone, it->icon, false, isChecked() ? TagOn::Selection : TagOn::Ground);
        cut(wide + grid(2));
    }
    return below;
}

void ListRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    if (isChecked())
        paintPanel(painter, rect(), Role::AccentSoft, tokens::kRadiusMedium);
    else if (isEnabled() && (underMouse() || isDown()))
        paintPanel(painter, rect(), Role::Hover, tokens::kRadiusMedium);
    QRect area = rect().adjusted(grid(2), 0, -grid(2), 0);
    paintLead(painter, area, rtl);
    const QRect below = paintEnd(painter, area, rtl);
    const QList<QRect> boxes = tagsBelowAt(width());
    const int upper = upperHeight(width());
    const int top = area.y() + (area.height() - upper - tagsHeight(width())) / 2;
    int y = top + (upper - wordsHeight(width())) / 2;
    y += paintText(painter, QRect(area.x(), y, area.width(), titleHeight(width())), m_title,
                   rowStyle(Type::Body, Weight::Medium, Role::Text, rtl, titleLines(width())));
    if (!m_subtitle.isEmpty())
        paintText(painter, QRect(area.x(), y + 2, area.width(), subtitleHeight(width())), m_subtitle,
                  rowStyle(Type::Small, Weight::Regular, Role::TextMuted, rtl, subtitleLines(width())));
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        QRect box = boxes.at(i).translated(below.x(), top + upper + grid(1));
        if (rtl)
            box.moveRight(below.right() - boxes.at(i).x());
        paintTag(painter, box, m_tags.at(i).text, m_tags.at(i).tone, m_tags.at(i).icon, rtl,
                 isChecked() ? TagOn::Selection : TagOn::Ground);
    }
    if (focusVisible(this))
        paintFocus(painter, rect());
}

void ListRow::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void ListRow::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    if (m_wraps || m_titleLines != 1 || !m_tags.isEmpty() || scaled(100) >= kLargeText)
        updateGeometry();
    if (!m_action)
        return;
    m_action->resize(m_action->sizeHint());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_action->move(rtl ? grid(2) : width() - m_action->width() - grid(2),
                   (height() - (tagsBeneathAction(width()) ? tagsHeight(width()) : 0) - m_action->height()) / 2);
}

} // namespace widgets
