// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace widgets {

namespace {

constexpr int kCheckSize = 18;

void paintField(QPainter& painter, const QStyleOption& option)
{
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintPanel(painter, option.rect, enabled ? Role::Surface : Role::Sunken, enabled ? Role::Control : Role::Hairline,
               tokens::kRadiusMedium);
    if (focus)
        paintFocus(painter, option.rect, tokens::kRadiusMedium);
}

void paintCheck(QPainter& painter, const QStyleOption& option, bool round)
{
    QRectF box(0, 0, kCheckSize, kCheckSize);
    box.moveCenter(QRectF(option.rect).center());
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const qreal radius = round ? kCheckSize / 2.0 : qreal(tokens::kRadiusSmall);
    if (!enabled)
        painter.setOpacity(0.5);
    if (!on && !some) {
        paintPanel(painter, box, Role::Surface, Role::Control, radius);
    } else {
        paintPanel(painter, box, Role::Accent, radius);
        if (round)
            paintPanel(painter, box.adjusted(5, 5, -5, -5), Role::OnAccent, radius);
        else if (some)
            painter.fillRect(box.adjusted(4, 8, -4, -8), colour(Role::OnAccent));
        else
            paintIcon(painter, box.adjusted(1, 1, -1, -1).toRect(), QLatin1StringView("check"), Role::OnAccent);
    }
    painter.setOpacity(1);
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(item.rect.x(), item.rect.center().y(), item.rect.width(), 1), colour(Role::Hairline));
        return;
    }
    const bool rtl = item.direction == Qt::RightToLeft;
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.state.testFlag(QStyle::State_Selected) && enabled)
        paintPanel(painter, QRectF(item.rect).adjusted(4, 1, -4, -1), Role::Hover, tokens::kRadiusMedium);
    const int mid = item.rect.center().y();
    QRect text = item.rect.adjusted(40, 0, -16, 0);
    QRect mark(item.rect.x() + 14, mid - 8, 18, 18);
    if (rtl) {
        text = item.rect.adjusted(16, 0, -40, 0);
        mark.moveLeft(item.rect.right() - 14 - 18);
    }
    if (item.checked)
        paintIcon(painter, mark, QLatin1StringView("check"), Role::Accent);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = item.text.split(QLatin1Char('\t'));
    const auto group = enabled ? QPalette::Normal : QPalette::Disabled;
    painter.setFont(item.font);
    painter.setPen(item.palette.color(group, QPalette::Text));
    const int lead = int(Qt::AlignVCenter) | int(Qt::TextShowMnemonic) | int(Qt::AlignAbsolute) |
                     int(rtl ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(text, lead, parts.value(0));
    painter.setPen(colour(Role::TextMuted));
    painter.drawText(text, int(Qt::AlignVCenter) | int(Qt::AlignAbsolute) | int(rtl ? Qt::AlignLeft : Qt::AlignRight),
                     parts.value(1));
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            paintFocus(*painter, option->rect, tokens::kRadiusSmall);
        return;
    case PE_IndicatorCheckBox:
        paintCheck(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(*painter, *option, true);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            painter->fillRect(option->rect, colour(Role::Surface));
        painter->setPen(colour(Role::Control));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    case PE_PanelTipLabel:
        paintPanel(*painter, option->rect, Role::Toast, tokens::kRadiusSmall);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            paintMenuItem(*painter, *item);
            return;
        }
    }
    if (element == CE_ShapedFrame) {
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            if (frame->frameShape == QFrame::StyledPanel || frame->frameShape == QFrame::Box)
                paintField(*painter, *option);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const bool active = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
        painter->setOpacity(active ? 0.8 : 0.35);
        paintPanel(*painter, QRectF(slider).adjusted(4, 3, -3, -3), Role::Control, tokens::kRadiusPill);
        painter->setOpacity(1);
        return;
    }
    if (control == CC_ComboBox || control == CC_SpinBox) {
        paintField(*painter, *option);
        if (control == CC_ComboBox) {
            const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            QRect mark(0, 0, 16, 16);
            mark.moveCenter(arrow.center());
            paintIcon(*painter, mark, QLatin1StringView("chevron-down"), Role::TextMuted);
            return;
        }
        for (const auto& [part, name] :
             {std::pair{SC_SpinBoxUp, "chevron-up"}, std::pair{SC_SpinBoxDown, "chevron-down"}}) {
            QRect mark(0, 0, 12, 12);
            mark.moveCenter(proxy()->subControlRect(CC_SpinBox, option, part, widget).center());
            paintIcon(*painter, mark, QLatin1StringView(name), Role::TextMuted);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 40;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kCheckSize;
    case PM_SmallIconSize:
        return 18;
    case PM_MenuVMargin:
        return 6;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return grid(4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return motionMs(Motion::Fast);
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int field = scaled(36);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), field));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            result.setHeight(9);
        else
            result = {result.width() + 40, scaled(34)};
        break;
    default:
        break;
    }
    return result;
}

} // namespace widgets
