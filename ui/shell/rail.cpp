// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textpaint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace shell {

using namespace widgets;

namespace {
constexpr int kWide = 208;
constexpr int kHead = 72;
constexpr int kRailMark = 22;
constexpr int kLogo = 32;
} // namespace

RailButton::RailButton(const QString& view, QLatin1StringView iconName, const QString& label, QWidget* parent)
    : QPushButton(parent), m_view(view), m_iconName(iconName), m_label(label)
{
    setObjectName(QStringLiteral("rail-") + view);
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(true); // Enter presses it, as Space does
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting for you", nullptr, count) : QString());
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? m_label : QString());
    updateGeometry();
}

QSize RailButton::sizeHint() const
{
    return {48, qMax(44, scaled(40))};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRectF area = rect();
    if (isChecked())
        paintPanel(painter, area, Role::AccentSoft, tokens::kRadiusMedium);
    else if (underMouse())
        paintPanel(painter, area, Role::Hover, tokens::kRadiusMedium);
    const Role ink = isChecked() ? Role::OnAccentSoft : Role::TextMuted;
    const int side = scaled(kRailMark);
    QRect mark(m_narrow ? (width() - side) / 2 : grid(3), (height() - side) / 2, side, side);
    if (rtl && !m_narrow)
        mark.moveRight(width() - grid(3) - 1);
    paintIcon(painter, mark, QLatin1StringView(m_iconName.toLatin1()), ink);
    QRect rest = rect().adjusted(grid(3) + side + grid(3), 0, -grid(3), 0);
    if (rtl)
        rest = rect().adjusted(grid(3), 0, -grid(3) - side - grid(3), 0);
    if (m_count > 0) {
        const QFont face = widgets::font(Type::Small);
        const QString figure = m_count > 99 ? QStringLiteral("99+") : locale().toString(m_count);
        const int high = scaled(m_narrow ? 16 : 20);
        const int wide = qMax(high, textWidth(figure, face) + grid(2));
        QRect pill(rtl ? rest.left() : rest.right() - wide + 1, (height() - high) / 2, wide, high);
        if (m_narrow)
            pill.moveTopLeft({rtl ? 0 : width() - wide, qMax(0, mark.top() - high / 2 + 1)});
        paintPanel(painter, pill, Role::Accent, tokens::kRadiusPill);
        paintLine(painter, pill, figure, face, Role::OnAccent, Qt::AlignHCenter);
        rest.adjust(rtl ? wide + 4 : 0, 0, rtl ? 0 : -wide - 4, 0);
    }
    if (!m_narrow) {
        const QFont face = widgets::font(Type::Body, Weight::Medium);
        paintLine(painter, rest, m_label, face, isChecked() ? Role::OnAccentSoft : Role::Text,
                  rtl ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (focusVisible(this))
        paintFocus(painter, rect());
}

Rail::Rail(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Rooms"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid(1));
    column->addWidget(add(QStringLiteral("home"), QLatin1StringView("house"), tr("Home")));
    column->addWidget(add(QStringLiteral("catalog"), QLatin1StringView("library"), tr("Catalog")));
    column->addWidget(add(QStringLiteral("learning"), QLatin1StringView("route"), tr("Learning")));
    m_requests = add(QStringLiteral("requests"), QLatin1StringView("inbox"), tr("Requests"));
    column->addWidget(m_requests);
    column->addWidget(add(QStringLiteral("people"), QLatin1StringView("users"), tr("People")));
    column->addWidget(add(QStringLiteral("communities"), QLatin1StringView("messages-square"), tr("Communities")));
    column->addWidget(add(QStringLiteral("calendar"), QLatin1StringView("calendar"), tr("Calendar")));
    m_mentoring = add(QStringLiteral("mentoring"), QLatin1StringView("graduation-cap"), tr("Mentoring"));
    column->addWidget(m_mentoring);
    m_team = add(QStringLiteral("team"), QLatin1StringView("user-check"), tr("Team"));
    m_team->hide();
    column->addWidget(m_team);
    m_development = add(QStringLiteral("development"), QLatin1StringView("layers"), tr("Development"));
    m_development->hide();
    column->addWidget(m_development);
    column->addStretch(1);
    column->addWidget(add(QStringLiteral("settings"), QLatin1StringView("settings"), tr("Settings")));
    fit();
}

RailButton* Rail::add(const QString& view, QLatin1StringView iconName, const QString& label)
{
    auto* button = new RailButton(view, iconName, label, this);
    m_buttons.append(button);
    connect(button, &QPushButton::clicked, this, [this, view] { Q_EMIT chosen(view); });
    return button;
}

void Rail::setOrganisation(const QString& name)
{
    m_organisation = name;
    update();
}

void Rail::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (RailButton* button : std::as_const(m_buttons))
        button->setNarrow(narrow);
    fit();
    update();
}

void Rail::setCurrent(const QString& view)
{
    for (RailButton* button : std::as_const(m_buttons)) {
        // Of buttons of which one is always down, none can be let up.
        button->setAutoExclusive(false);
        button->setChecked(button->view() == view);
        button->setAutoExclusive(true);
    }
}

void Rail::setSupervisor(bool supervisor)
{
    m_team->setVisible(supervisor);
}

void Rail::setDevelopment(bool development)
{
    m_development->setVisible(development);
}

void Rail::setRequestCount(int count)
{
    m_requests->setCount(count);
}

void Rail::setMentoringCount(int count)
{
    m_mentoring->setCount(count);
}

QList<Rail::Room> Rail::rooms() const
{
    QList<Room> result;
    for (const RailButton* button : m_buttons) {
        const bool taken = button->isHidden() && button->testAttribute(Qt::WA_WState_ExplicitShowHide);
        if (!taken)
            result.append({button->view(), button->label()});
    }
    return result;
}

void Rail::fit()
{
    setFixedWidth(m_narrow ? scaled(kRailMark) + grid(10) + 2 : scaled(kWide));
    const int side = m_narrow ? grid(2) : grid(3);
    // Where the rooms have too little height they give way, not what is above them.
    layout()->setContentsMargins(side, scaled(kHead), side, grid(3));
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Rail));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rtl ? 0 : width() - 1, 0, 1, height()), colour(Role::Hairline));
    const int head = scaled(kHead);
    const int side = scaled(kLogo);
    QRect logo(m_narrow ? (width() - side) / 2 : grid(5), (head - side) / 2, side, side);
    if (rtl && !m_narrow)
        logo.moveRight(width() - grid(5));
    paintApplicationIcon(painter, logo);
    if (m_narrow)
        return;
    QRect words(grid(5) + side + grid(3), 0, width() - 2 * grid(5) - side - grid(3), head);
    if (rtl)
        words.moveRight(width() - grid(5) - side - grid(3));
    TextStyle style{widgets::font(Type::Body, Weight::Medium), Role::Text, 2, rtl, false, {}};
    const QString name = m_organisation.isEmpty() ? QStringLiteral("LXCP") : m_organisation;
    const int high = textHeight(name, words.width(), style);
    paintText(painter, words.adjusted(0, (head - high) / 2, 0, 0), name, style);
}

void Rail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_buttons.isEmpty())
        fit();
}

} // namespace shell
