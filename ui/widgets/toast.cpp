// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/textpaint.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace widgets {

namespace {

// Paints itself over the toast's ground.
class ToastButton final : public QPushButton
{
public:
    explicit ToastButton(QWidget* parent) : QPushButton(parent)
    {
        setAutoDefault(true); // Enter presses it, as Space does
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(widgets::font(Type::Body, Weight::Strong));
        painter.setPen(colour(Role::ToastAction));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(colour(Role::ToastAction), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens::kRadiusSmall, tokens::kRadiusSmall);
        }
    }
};

} // namespace

Toast::Toast(QWidget* over) : QWidget(over), m_button(new ToastButton(this)), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(tokens::kDurationToast);
    connect(m_timer, &QTimer::timeout, this, &Toast::leave);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_onAction, {});
        hide();
        if (action)
            action();
    });
    over->installEventFilter(this);
    hide();
}

void Toast::show(const QString& text, const QString& action, std::function<void()> onAction)
{
    m_text = text;
    m_action = action;
    m_onAction = std::move(onAction);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    QWidget::show();
    raise();
    update();
    m_timer->start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    const QWidget* over = parentWidget();
    const int action =
        m_action.isEmpty() ? 0 : textWidth(m_action, widgets::font(Type::Body, Weight::Strong)) + grid(6);
    const int gap = m_action.isEmpty() ? 0 : grid(2);
    const int most = qMin(over->width() - grid(8), scaled(560));
    const TextStyle style{widgets::font(Type::Body), Role::OnToast, 3, layoutDirection() == Qt::RightToLeft, false, {}};
    const int room = qMin(most - action - gap - grid(8), textWidth(m_text, style.font) + 4);
    const int height = textHeight(m_text, room, style) + grid(6);
    resize(room + grid(8) + action + gap, height);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    // In the corner where reading starts: the buttons of a page are in its middle and at its end.
    move(rtl ? over->width() - width() - grid(4) : grid(4), over->height() - height - grid(4));
    m_button->setGeometry(rtl ? grid(2) : width() - action - grid(2), grid(2), action, height - grid(4));
}

void Toast::leave()
{
    if (underMouse() || m_button->hasFocus())
        m_timer->start();
    else
        hide();
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), Role::Toast, tokens::kRadiusMedium);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int action = m_action.isEmpty() ? 0 : m_button->width() + grid(2);
    const QRect area = rect().adjusted(grid(4) + (rtl ? action : 0), grid(3), -grid(4) - (rtl ? 0 : action), -grid(3));
    paintText(painter, area, m_text, {widgets::font(Type::Body), Role::OnToast, 3, rtl, false, {}});
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
