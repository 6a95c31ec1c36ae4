// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textpaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace shell {

using namespace widgets;

namespace {
constexpr int kBarMark = 16;
} // namespace

BarButton::BarButton(Look look, const QString& name, QWidget* parent) : QPushButton(parent), m_look(look)
{
    setAccessibleName(name);
    setAutoDefault(true); // Enter presses it, as Space does
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setCursor(look == Look::Search ? Qt::IBeamCursor : Qt::PointingHandCursor);
    setSizePolicy(look == Look::Search ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void BarButton::setLine(QLatin1StringView iconName, const QString& text, bool attention)
{
    m_iconName = iconName;
    m_line = text;
    m_attention = attention;
    if (m_look == Look::Line) {
        setAccessibleDescription(text);
        setToolTip(text);
    }
    updateGeometry();
    update();
}

void BarButton::setShort(bool brief)
{
    m_short = brief;
    updateGeometry();
}

void BarButton::setPicture(const QPixmap& picture)
{
    m_picture = picture;
    update();
}

QSize BarButton::sizeHint() const
{
    const int high = scaled(36);
    if (m_look == Look::Search)
        return {scaled(420), high};
    if (m_look == Look::Person)
        return {high, high};
    const QFont font = widgets::font(Type::Small);
    const int words = m_short ? 0 : textWidth(m_line, font) + grid(2);
    return {scaled(kBarMark) + words + grid(4), high};
}

QSize BarButton::minimumSizeHint() const
{
    return m_look == Look::Search              ? QSize(scaled(36), scaled(36))
           : m_short || m_look == Look::Person ? sizeHint()
                                               : QSize(scaled(kBarMark) + grid(4), scaled(36));
}

void BarButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    switch (m_look) {
    case Look::Search:
        paintSearch(painter);
        break;
    case Look::Line:
        paintLine(painter);
        break;
    case Look::Person:
        paintAvatar(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_line, m_picture);
        break;
    }
    if (focusVisible(this))
        paintFocus(painter, rect(), m_look == Look::Person ? height() / 2.0 : qreal(tokens::kRadiusMedium));
}

void BarButton::paintSearch(QPainter& painter) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    paintPanel(painter, rect(), underMouse() ? Role::Hover : Role::Surface, Role::Control, tokens::kRadiusMedium);
    const int side = scaled(kBarMark);
    const QRect mark(rtl ? width() - grid(3) - side : grid(3), (height() - side) / 2, side, side);
    paintIcon(painter, mark, QLatin1StringView("search"), Role::TextMuted);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const QFont small = widgets::font(Type::Small);
    const int keysWidth = width() > scaled(260) ? textWidth(keys, small) + grid(3) : 0;
    QRect words = rect().adjusted(grid(3) + side + grid(2), 0, -grid(3), 0);
    if (rtl)
        words = rect().adjusted(grid(3), 0, -grid(3) - side - grid(2), 0);
    if (keysWidth > 0) {
        widgets::paintLine(painter, words, keys, small, Role::TextMuted, rtl ? Qt::AlignLeft : Qt::AlignRight);
        words.adjust(rtl ? keysWidth : 0, 0, rtl ? 0 : -keysWidth, 0);
    }
    const QFont body = widgets::font(Type::Body);
    // As much as there is room for, or the icon alone.
    for (const QString& text : {accessibleName(), TopBar::tr("Search…")}) {
        if (textWidth(text, body) > words.width())
            continue;
        widgets::paintLine(painter, words, text, body, Role::TextMuted, rtl ? Qt::AlignRight : Qt::AlignLeft);
        return;
    }
}

void BarButton::paintLine(QPainter& painter) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    if (underMouse())
        paintPanel(painter, rect(), Role::Hover, tokens::kRadiusMedium);
    const Role ink = m_attention ? Role::Warning : Role::TextMuted;
    const int side = scaled(kBarMark);
    const QRect mark(rtl ? width() - grid(2) - side : grid(2), (height() - side) / 2, side, side);
    paintIcon(painter, mark, QLatin1StringView(m_iconName.toLatin1()), ink);
    if (m_short)
        return;
    const QFont small = widgets::font(Type::Small);
    QRect words = rect().adjusted(grid(2) + side + grid(2), 0, -grid(2), 0);
    if (rtl)
        words = rect().adjusted(grid(2), 0, -grid(2) - side - grid(2), 0);
    widgets::paintLine(painter, words.adjusted(rtl ? -2 : 0, 0, rtl ? 0 : 2, 0), m_line, small, ink,
                       rtl ? Qt::AlignRight : Qt::AlignLeft);
}

void BarButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      m_back(new Button(QLatin1StringView("arrow-left"), tr("Back"))),
      m_forward(new Button(QLatin1StringView("arrow-right"), tr("Forward"))),
      m_search(new BarButton(BarButton::Look::Search, tr("Search courses, people, threads…"))),
      m_fresh(new BarButton(BarButton::Look::Line, tr("Sync"))),
      m_mail(new BarButton(BarButton::Look::Line, tr("Messages"))),
      m_bell(new BarButton(BarButton::Look::Line, tr("Notifications"))),
      m_person(new BarButton(BarButton::Look::Person, tr("Account")))
{
    m_back->setIconName(QLatin1StringView("arrow-left"), true);
    m_forward->setIconName(QLatin1StringView("arrow-right"), true);
    m_search->setObjectName(QStringLiteral("topbar-search"));
    m_fresh->setObjectName(QStringLiteral("topbar-freshness"));
    m_mail->setObjectName(QStringLiteral("topbar-messages"));
    m_bell->setObjectName(QStringLiteral("topbar-notices"));
    m_mail->setToolTip(tr("Messages"));
    m_bell->setToolTip(tr("Notifications"));
    m_person->setObjectName(QStringLiteral("topbar-person"));
    // A click leaves the focus in the page: after Esc in the menu its letters work, and F5's button opens nothing.
    m_person->setFocusPolicy(Qt::TabFocus);
    m_fresh->setFocusPolicy(Qt::TabFocus);
    m_search->setMaximumWidth(scaled(560));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid(4), grid(3), grid(5), grid(3));
    row->setSpacing(grid(1));
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(grid(2));
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(m_fresh);
    row->addWidget(m_mail);
    row->addWidget(m_bell);
    row->addSpacing(grid(2));
    row->addWidget(m_person);
    connect(m_back, &QPushButton::clicked, this, &TopBar::backWanted);
    connect(m_forward, &QPushButton::clicked, this, &TopBar::forwardWanted);
    connect(m_search, &QPushButton::clicked, this, &TopBar::paletteWanted);
    connect(m_fresh, &QPushButton::clicked, this, &TopBar::syncWanted);
    connect(m_person, &QPushButton::clicked, this, &TopBar::personMenuWanted);
    connect(m_mail, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(QStringLiteral("messages")); });
    connect(m_bell, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(QStringLiteral("notices")); });
    setTalk(false, false);
    setUnread(0, 0);
    setHistory(false, false);
}

void TopBar::setFreshness(const Freshness& freshness)
{
    m_fresh->setLine(freshness.icon, freshness.text, freshness.attention);
}

void TopBar::setPerson(const QString& name)
{
    m_person->setLine({}, name, false);
    m_person->setToolTip(name);
    m_person->setAccessibleDescription(name);
}

void TopBar::setPicture(const QPixmap& picture)
{
    m_person->setPicture(picture);
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::setTalk(bool messages, bool notices)
{
    m_mail->setVisible(messages);
    m_bell->setVisible(notices);
}

void TopBar::setUnread(int messages, int notices)
{
    const auto show = [this](BarButton* button, QLatin1StringView icon, int count) {
        button->setLine(icon, count > 0 ? locale().toString(count) : QString(), false);
        button->setShort(count == 0);
        button->setAccessibleDescription(count > 0 ? tr("%n unread", nullptr, count) : QString());
    };
    show(m_mail, QLatin1StringView("mail"), messages);
    show(m_bell, QLatin1StringView("bell"), notices);
}

void TopBar::setSignedIn(bool signedIn)
{
    for (QWidget* part : {m_search, m_fresh, m_person})
        part->setVisible(signedIn);
}

QWidget* TopBar::personButton() const
{
    return m_person;
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Role::Hairline));
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_fresh->setShort(width() < scaled(600));
    m_forward->setVisible(width() >= 480);
}

} // namespace shell
