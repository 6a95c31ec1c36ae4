// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/textlabel.h"
#include "ui/widgets/textpaint.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCursor>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace widgets {

namespace {

// Paints itself over the toast's ground.
class ToastButton final : public QPushButton
{
public:
    explicit ToastButton(QWidget* parent) : QPushButton(parent)
    {
        setAutoDefault(true);         // Enter presses it, as Space does
        setFocusPolicy(Qt::TabFocus); // a click leaves the focus where one works
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

// What one acts on, and what says where one is. A list is one by its own, what merely scrolls is not: what is in it
// counts.
bool isWanted(const QWidget* widget)
{
    if (widget->isEnabled() && (widget->focusPolicy() & Qt::ClickFocus))
        return true;
    const auto* label = qobject_cast<const TextLabel*>(widget);
    return label && label->isHeading() && !label->text().isEmpty();
}

// A row of a list that is covered can be scrolled to and counts for less than a button.
constexpr int kButtonWeighs = 8;

// How much of a list's rows lies in the box; where it has none is nothing to press.
int rowsIn(const QAbstractItemView& list, const QRect& box)
{
    const QAbstractItemModel* model = list.model();
    const int rows = model ? model->rowCount(list.rootIndex()) : 0;
    if (rows == 0)
        return 0;
    const int end = list.viewport()->y() + list.visualRect(model->index(rows - 1, 0, list.rootIndex())).bottom() + 1;
    return box.width() * std::max(0, std::min(box.y() + box.height(), end) - box.y());
}

// How much of that in a widget lies in the box, in the widget's coordinates and weighed pixels; without what 'but' has.
int wantedIn(const QWidget* widget, const QRect& box, const QWidget* but)
{
    int area = 0;
    for (const QObject* child : widget->children()) {
        const auto* part = qobject_cast<const QWidget*>(child);
        if (!part || part == but || part->isWindow() || !part->isVisible())
            continue;
        const QRect common = box & part->geometry();
        if (common.isEmpty())
            continue;
        const QRect inside = common.translated(-part->pos());
        if (const auto* list = qobject_cast<const QAbstractItemView*>(part))
            area += rowsIn(*list, inside);
        else
            area += isWanted(part) ? kButtonWeighs * common.width() * common.height() : wantedIn(part, inside, but);
    }
    return area;
}

} // namespace

Toast::Toast(QWidget* over, QWidget* within)
    : QWidget(over),
      m_within(within ? within : over),
      m_button(new ToastButton(this)),
      m_timer(new QTimer(this)),
      m_offer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(tokens::kDurationToast);
    connect(m_timer, &QTimer::timeout, this, &Toast::leave);
    m_offer->setSingleShot(true);
    connect(m_offer, &QTimer::timeout, this, &Toast::endOffer);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_onAction, {});
        if (m_button->hasFocus() && m_before)
            m_before->setFocus();
        hide();
        if (action)
            action();
    });
    over->installEventFilter(this);
    if (m_within != over)
        m_within->installEventFilter(this);
    hide();
}

void Toast::offer(const QString& action)
{
    m_action = action;
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

void Toast::endOffer()
{
    if (m_button->hasFocus() && m_before)
        m_before->setFocus();
    m_onAction = {};
    offer({});
    if (isVisible())
        place();
    update();
}

void Toast::show(const QString& text, const QString& action, std::function<void()> onAction,
                 std::chrono::milliseconds lasts)
{
    m_text = text;
    m_onAction = std::move(onAction);
    offer(action);
    m_offer->stop();
    if (lasts.count() > 0)
        m_offer->start(lasts);
    setAccessibleName(text);
    m_pointer = QCursor::pos();
    if (!m_button->hasFocus())
        m_before = window()->focusWidget();
    place();
    // Other words in one that is there already are news as well.
    if (isVisible()) {
        for (const QAccessible::Event kind : {QAccessible::ObjectHide, QAccessible::ObjectShow}) {
            QAccessibleEvent event(this, kind);
            QAccessible::updateAccessibility(&event);
        }
    }
    QWidget::show();
    raise();
    update();
    m_timer->start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::withdraw()
{
    m_onAction = {};
    hide();
}

void Toast::place()
{
    const int action =
        m_action.isEmpty() ? 0 : textWidth(m_action, widgets::font(Type::Body, Weight::Strong)) + grid(6);
    const int gap = m_action.isEmpty() ? 0 : grid(2);
    const int most = qMin(m_within->width() - grid(8), scaled(560));
    const TextStyle style{widgets::font(Type::Body), Role::OnToast, 3, layoutDirection() == Qt::RightToLeft, false, {}};
    const int room = qMin(most - action - gap - grid(8), textWidth(m_text, style.font) + 4);
    const int height = textHeight(m_text, room, style) + grid(6);
    resize(room + grid(8) + action + gap, height);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    move(best().topLeft());
    m_button->setGeometry(rtl ? grid(2) : width() - action - grid(2), grid(2), action, height - grid(4));
}

// The best first: the corner where reading starts, as the buttons of a page are in its middle and at its end.
QList<QRect> Toast::places() const
{
    const QRect area(m_within->mapTo(parentWidget(), QPoint()), m_within->size());
    const QRect room = area.adjusted(grid(4), grid(4), -grid(4), -grid(4));
    QList<Qt::Alignment> edges{Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    if (layoutDirection() == Qt::RightToLeft)
        std::swap(edges.first(), edges.last());
    QList<QRect> all;
    for (const Qt::Alignment vertical : {Qt::AlignBottom, Qt::AlignTop}) {
        for (const Qt::Alignment edge : edges)
            all.append(QStyle::alignedRect(Qt::LeftToRight, edge | vertical, size(), room));
    }
    return all;
}

// Where a page has buttons at its end and its heading across the top, as in a narrow window, over the words between.
QRect Toast::best() const
{
    const auto least = [this](const QList<QRect>& all) {
        return std::ranges::min(all, {}, [this](const QRect& at) { return covered(at); });
    };
    const QList<QRect> edges = places();
    const QRect edge = least(edges);
    const int there = covered(edge);
    QList<QRect> between;
    for (int y = edges.first().y() - height(); there > 0 && y > edges.last().y(); y -= height())
        between.append(QRect(edges.first().x(), y, width(), height()));
    if (between.isEmpty())
        return edge;
    const QRect middle = least(between);
    return covered(middle) * 2 < there ? middle : edge;
}

int Toast::covered(const QRect& place) const
{
    return wantedIn(parentWidget(), place, this);
}

bool Toast::isInHand() const
{
    return m_button->hasFocus() || (underMouse() && QCursor::pos() != m_pointer);
}

// Pages are made anew while it is there. It does not wander for what only scrolls by below it.
void Toast::makeWay()
{
    const int here = covered(geometry());
    if (here == 0 || isInHand())
        return;
    const QRect there = best();
    if (covered(there) * 2 < here)
        move(there.topLeft());
}

void Toast::leave()
{
    if (isInHand())
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
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    else if (isVisible() && event->type() == QEvent::UpdateRequest) // what is below has been laid out
        makeWay();
    return QWidget::eventFilter(watched, event);
}

void Toast::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // not for what is below
    hide();
}

} // namespace widgets
