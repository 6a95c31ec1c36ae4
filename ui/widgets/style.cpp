// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/arrowkeys.h"
#include "ui/widgets/currentrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textpaint.h"
#include "ui/widgets/theme.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QStyleOption>

namespace widgets {

namespace {

int checkSize()
{
    return scaled(18);
}

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
    QRectF box(0, 0, checkSize(), checkSize());
    box.moveCenter(QRectF(option.rect).center());
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const qreal radius = round ? checkSize() / 2.0 : qreal(tokens::kRadiusSmall);
    if (!enabled)
        painter.setOpacity(0.5);
    if (!on && !some) {
        paintPanel(painter, box, Role::Surface, Role::Control, radius);
    } else {
        paintPanel(painter, box, Role::Accent, radius);
        if (round)
            paintPanel(painter, box.adjusted(scaled(5), scaled(5), -scaled(5), -scaled(5)), Role::OnAccent, radius);
        else if (some)
            painter.fillRect(box.adjusted(scaled(4), scaled(8), -scaled(4), -scaled(8)), colour(Role::OnAccent));
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
        paintCurrentRow(painter, QRectF(item.rect).adjusted(4, 1, -4, -1), Role::Hover, rtl);
    const int mid = item.rect.center().y();
    const int side = scaled(18);
    const int lead = scaled(14) + side + scaled(8);
    const QRect text = rtl ? item.rect.adjusted(scaled(16), 0, -lead, 0) : item.rect.adjusted(lead, 0, -scaled(16), 0);
    QRect mark(item.rect.x() + scaled(14), mid - side / 2 + 1, side, side);
    if (rtl)
        mark.moveRight(item.rect.right() - scaled(14));
    if (item.checked)
        paintIcon(painter, mark, QLatin1StringView("check"), Role::Accent);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = item.text.split(QLatin1Char('\t'));
    const auto group = enabled ? QPalette::Normal : QPalette::Disabled;
    painter.setFont(item.font);
    painter.setPen(item.palette.color(group, QPalette::Text));
    paintLine(painter, text, parts.value(0), rtl ? Qt::AlignRight : Qt::AlignLeft, Qt::TextHideMnemonic);
    painter.setPen(colour(Role::TextMuted));
    paintLine(painter, text, parts.value(1), rtl ? Qt::AlignLeft : Qt::AlignRight);
}

// A field that the wheel would change.
bool turns(const QObject* watched)
{
    return qobject_cast<const QComboBox*>(watched) || qobject_cast<const QAbstractSpinBox*>(watched) ||
           (qobject_cast<const QAbstractSlider*>(watched) && !qobject_cast<const QScrollBar*>(watched));
}

// The words of a line begin where the window's do, whatever letters or figures they are and however the keyboard runs.
void beginAtStart(QLineEdit* line)
{
    const Qt::Alignment side = line->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (!line->alignment().testFlag(Qt::AlignHCenter))
        line->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

// The rows of a box's list, as high as those of a menu.
class ComboRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool rtl = option.direction == Qt::RightToLeft;
        const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
        if (option.state.testFlag(QStyle::State_Selected))
            paintCurrentRow(*painter, row, Role::Hover, rtl);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            paintPanel(*painter, row, Role::Hover, tokens::kRadiusMedium);
        painter->setFont(option.font);
        painter->setPen(colour(Role::Text));
        paintLine(*painter, option.rect.adjusted(grid(3), 0, -grid(3), 0), index.data().toString(),
                  rtl ? Qt::AlignRight : Qt::AlignLeft);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {textWidth(index.data().toString(), option.font) + 2 * grid(3), scaled(34)};
    }
};

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
            QRect mark(0, 0, scaled(16), scaled(16));
            mark.moveCenter(arrow.center());
            paintIcon(*painter, mark, QLatin1StringView("chevron-down"), Role::TextMuted);
            return;
        }
        for (const auto& [part, name] :
             {std::pair{SC_SpinBoxUp, "chevron-up"}, std::pair{SC_SpinBoxDown, "chevron-down"}}) {
            QRect mark(0, 0, scaled(12), scaled(12));
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
        return checkSize();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(grid(2));
    case PM_SmallIconSize:
        return scaled(18);
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
    case SH_UnderlineShortcut:
        return m_alt ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        // The words of a box start where those of a line do.
        const QRect& whole = option->rect;
        const int arrow = scaled(16) + 2 * grid(2);
        const QRect words = whole.adjusted(grid(3) - 1, 1, -arrow, -1);
        const QRect box(whole.right() - arrow + 1, whole.y(), arrow, whole.height());
        return visualRect(option->direction, whole, part == SC_ComboBoxArrow ? box : words);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element != SE_LineEditContents || !frame || frame->lineWidth <= 0)
        return rect;
    // The words of a line begin where those of a box do.
    const bool rtl = option->direction == Qt::RightToLeft;
    return rect.adjusted(grid(rtl ? 1 : 2), 0, -grid(rtl ? 2 : 1), 0);
}

void Style::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                         const QString& text, QPalette::ColorRole role) const
{
    const auto before = painter->layoutDirection();
    const auto side = visualAlignment(before, Qt::Alignment(flags));
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const int others = flags & ~int(Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask);
    QProxyStyle::drawItemText(painter, rect, others | int(side), palette, enabled, text, role);
    painter->setLayoutDirection(before);
}

void Style::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
    m_keyboard.follow(*application);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* box = qobject_cast<QComboBox*>(widget); box && !dynamic_cast<ComboRows*>(box->itemDelegate()))
        box->setItemDelegate(new ComboRows(box));
    if (auto* list = qobject_cast<QListWidget*>(widget); list && !dynamic_cast<ComboRows*>(list->itemDelegate()))
        list->setItemDelegate(new ComboRows(list));
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        beginAtStart(line);
    if (auto* list = qobject_cast<QListWidget*>(widget))
        list->viewport()->setAutoFillBackground(false); // it would lie over the corners of the frame
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    m_keyboard.note(watched, *event);
    if (event->type() == QEvent::Wheel && turns(watched) && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore(); // it goes on to what the field is in
        return true;
    }
    if (event->type() == QEvent::LayoutDirectionChange) {
        if (auto* line = qobject_cast<QLineEdit*>(watched))
            beginAtStart(line);
    }
    if (event->type() == QEvent::KeyPress && qobject_cast<QPushButton*>(watched)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
            return true;
    }
    if (event->type() == QEvent::KeyPress && arrowOnButton(watched, static_cast<QKeyEvent*>(event)))
        return true;
    bool alt = m_alt;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
            alt = event->type() == QEvent::KeyPress;
    } else if (event->type() == QEvent::WindowDeactivate) {
        alt = false;
    }
    if (alt != m_alt) {
        m_alt = alt;
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            for (QWidget* child : window->findChildren<QWidget*>())
                child->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int field = scaled(36);
    switch (type) {
    case CT_ComboBox: // with the room that subControlRect() takes from the words
        result.setWidth(qMax(result.width(), size.width() + grid(3) + scaled(16) + 2 * grid(2) + 2));
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(qMax(result.height(), field));
        break;
    case CT_SpinBox: // its own field has that height already, and it stands beside others; with FormField's margins
        result.rwidth() += grid(3);
        result.setHeight(qMax(field, option->fontMetrics.lineSpacing() + grid(2)));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            result.setHeight(9);
        else
            result = {result.width() + scaled(40), scaled(34)};
        break;
    default:
        break;
    }
    return result;
}

} // namespace widgets
