// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/steprow.h"

#include "app/base/listed.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textpaint.h"

#include <QEvent>
#include <QPainter>

namespace player {

using namespace widgets;

namespace {

constexpr int kMark = 20;
constexpr int kIndent = 4; // grid steps for each level
constexpr int kMostLines = 3;

struct Mark
{
    const char* icon;
    Role role;
};

Mark markOf(const services::PlayItem& item)
{
    using State = services::PlayItem::State;
    switch (item.state) {
    case State::Completed:
    case State::Passed:
        return {"circle-check", Role::Success};
    case State::Failed:
        return {"circle-x", Role::Danger};
    case State::Incomplete:
        return {"circle-dot", Role::Accent};
    case State::NotStarted:
        break;
    }
    return item.enabled || item.current ? Mark{"circle-dashed", Role::TextMuted} : Mark{"lock", Role::TextMuted};
}

TextStyle titleStyle(const services::PlayItem& item, bool rtl)
{
    TextStyle style;
    style.font = widgets::font(Type::Body, item.current || !item.launchable ? Weight::Strong : Weight::Regular);
    style.role = item.launchable && !item.enabled && !item.current ? Role::TextMuted : Role::Text;
    style.maxLines = kMostLines;
    style.rtl = rtl;
    return style;
}

} // namespace

QString stepWords(services::PlayItem::State state)
{
    using State = services::PlayItem::State;
    switch (state) {
    case State::Incomplete:
        return StepRow::tr("begun");
    case State::Completed:
        return StepRow::tr("completed");
    case State::Passed:
        return StepRow::tr("passed");
    case State::Failed:
        return StepRow::tr("failed");
    case State::NotStarted:
        break;
    }
    return StepRow::tr("not started");
}

StepRow::StepRow(QWidget* parent) : QPushButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoDefault(true); // Enter presses it, as Space does
    setFlat(true);
}

void StepRow::setItem(const services::PlayItem& item)
{
    m_item = item;
    setEnabled(item.launchable && (item.enabled || item.current));
    setFocusPolicy(isEnabled() ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QStringList words;
    if (item.launchable)
        words << stepWords(item.state);
    if (item.current)
        words << tr("you are here");
    if (item.launchable && !item.enabled && !item.current)
        words << tr("not open yet");
    if (!item.offline)
        words << tr("needs the network");
    setAccessibleName(item.title);
    setAccessibleDescription(base::listed(words));
    setToolTip(base::listed(words));
    updateGeometry();
    update();
}

int StepRow::textRoom(int width) const
{
    const int lead = m_item.launchable ? scaled(kMark) + grid(3) : 0;
    const int tail = m_item.offline ? 0 : 16 + grid(2);
    return qMax(scaled(60), width - 2 * grid(3) - grid(kIndent) * m_item.depth - lead - tail);
}

int StepRow::heightForWidth(int width) const
{
    const int text = textHeight(m_item.title, textRoom(width), titleStyle(m_item, false));
    return qMax(text + grid(4), scaled(40));
}

QSize StepRow::sizeHint() const
{
    return {scaled(240), heightForWidth(width() > 0 ? width() : scaled(240))};
}

QSize StepRow::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

void StepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRect whole = rect();
    if (m_item.current)
        paintPanel(painter, whole, Role::AccentSoft, tokens::kRadiusMedium);
    else if (isEnabled() && (underMouse() || isDown()))
        paintPanel(painter, whole, Role::Hover, tokens::kRadiusMedium);
    const int indent = grid(3) + grid(kIndent) * m_item.depth;
    QRect area = whole.adjusted(rtl ? grid(3) : indent, 0, rtl ? -indent : -grid(3), 0);
    if (m_item.launchable) {
        const int side = scaled(kMark);
        QRect mark(area.x(), area.y() + (area.height() - side) / 2, side, side);
        if (rtl)
            mark.moveRight(area.right());
        const Mark shown = markOf(m_item);
        paintIcon(painter, mark, QLatin1StringView(shown.icon), shown.role);
        area.adjust(rtl ? 0 : side + grid(3), 0, rtl ? -side - grid(3) : 0, 0);
    }
    if (!m_item.offline) {
        const QRect mark(rtl ? area.left() : area.right() - 15, area.center().y() - 7, 16, 16);
        paintIcon(painter, mark, QLatin1StringView("globe"), Role::TextMuted);
        area.adjust(rtl ? 16 + grid(2) : 0, 0, rtl ? 0 : -16 - grid(2), 0);
    }
    const TextStyle style = titleStyle(m_item, rtl);
    const int height = textHeight(m_item.title, area.width(), style);
    paintText(painter, QRect(area.x(), area.y() + (area.height() - height) / 2, area.width(), height), m_item.title,
              style);
    if (focusVisible(this))
        paintFocus(painter, whole);
}

void StepRow::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void StepRow::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    updateGeometry();
}

} // namespace player
