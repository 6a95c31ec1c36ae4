// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playerbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace player {

using namespace widgets;

namespace {

constexpr int kWide = 860;
constexpr int kMiddle = 620;
constexpr int kNarrow = 400; // below, the title needs the room more than the way back, which the steps have too
constexpr int kLine = 3;

Button* iconButton(const char* icon, const QString& name, const char* objectName)
{
    auto* button = new Button(QLatin1StringView(icon), name);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

} // namespace

PlayerBar::PlayerBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid(3), grid(2), grid(3), grid(2) + kLine);
    row->setSpacing(grid(1));
    buildStart();
    buildEnd();
    buildMenu();
    setNothing();
}

void PlayerBar::buildStart()
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    m_back = iconButton("arrow-left", tr("Back to the course page"), "player-back");
    m_back->setIconName(QLatin1StringView("arrow-left"), true);
    m_steps = iconButton("list", tr("Steps"), "player-steps");
    m_steps->setCheckable(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = new TextLabel(QString(), Type::Body);
    m_title->setType(Type::Body, Weight::Strong);
    m_title->setLines(TextLabel::Lines::One);
    m_step = new TextLabel(QString(), Type::Small, Role::TextMuted);
    m_step->setLines(TextLabel::Lines::One);
    words->addWidget(m_title);
    words->addWidget(m_step);
    row->addWidget(m_back);
    row->addWidget(m_steps);
    row->addSpacing(grid(2));
    row->addLayout(words, 1);
    connect(m_back, &QPushButton::clicked, this, &PlayerBar::backWanted);
    connect(m_steps, &QPushButton::clicked, this, &PlayerBar::stepsWanted);
}

void PlayerBar::buildEnd()
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    m_offline = new Tag(tr("works offline"), Tone::Neutral, QLatin1StringView("hard-drive-download"));
    m_look = new Tag(QString(), Tone::Accent, QLatin1StringView("eye"));
    m_look->setObjectName(QStringLiteral("player-look"));
    m_percent = new TextLabel(QString(), Type::Small, Role::TextMuted);
    m_percent->setLines(TextLabel::Lines::One);
    m_previous = iconButton("chevron-left", tr("Previous step"), "player-previous");
    m_previous->setIconName(QLatin1StringView("chevron-left"), true);
    m_next = new Button(tr("Next step"), Button::Kind::Primary);
    m_next->setObjectName(QStringLiteral("player-next"));
    m_next->setIconName(QLatin1StringView("chevron-right"), true);
    m_next->setAccessibleName(tr("Next step"));
    m_notes = iconButton("notebook-pen", tr("Notes and bookmarks"), "player-notes");
    m_notes->setCheckable(true);
    m_fullScreen = iconButton("maximize", tr("Full screen"), "player-full-screen");
    m_more = iconButton("ellipsis", tr("More"), "player-more");
    row->addSpacing(grid(2));
    row->addWidget(m_look);
    row->addWidget(m_offline);
    row->addSpacing(grid(2));
    row->addWidget(m_percent);
    row->addSpacing(grid(2));
    for (Button* button : {m_previous, m_next, m_notes, m_fullScreen, m_more}) {
        row->addWidget(button);
        if (button == m_next)
            row->addSpacing(grid(1));
    }
    connect(m_previous, &QPushButton::clicked, this, &PlayerBar::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &PlayerBar::nextWanted);
    connect(m_notes, &QPushButton::clicked, this, &PlayerBar::notesWanted);
    connect(m_fullScreen, &QPushButton::clicked, this, &PlayerBar::fullScreenToggled);
}

void PlayerBar::buildMenu()
{
    m_menu = new QMenu(this);
    const auto add = [this](const char* icon, const QString& text, const QKeySequence& keys) {
        QAction* action = m_menu->addAction(widgets::icon(QLatin1StringView(icon)), text);
        action->setShortcut(keys);
        // The page has the shortcut; the menu only shows it.
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    QAction* larger = add("zoom-in", tr("Larger"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    QAction* smaller = add("zoom-out", tr("Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    QAction* normal = m_menu->addAction(tr("As it is made"));
    normal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    normal->setShortcutContext(Qt::WidgetShortcut);
    connect(larger, &QAction::triggered, this, [this] { Q_EMIT zoomWanted(1); });
    connect(smaller, &QAction::triggered, this, [this] { Q_EMIT zoomWanted(-1); });
    connect(normal, &QAction::triggered, this, [this] { Q_EMIT zoomWanted(0); });
    m_menu->addSeparator();
    m_notesInMenu = add("notebook-pen", tr("Notes and bookmarks"), QKeySequence(Qt::Key_F8));
    connect(m_notesInMenu, &QAction::triggered, this, [this] { Q_EMIT notesWanted(!m_notes->isChecked()); });
    m_bookmark = add("bookmark-plus", tr("Bookmark this place"), QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_bookmark, &QAction::triggered, this, &PlayerBar::bookmarkWanted);
    m_browser = add("external-link", tr("Open in browser"), {});
    connect(m_browser, &QAction::triggered, this, &PlayerBar::browserToggled);
    connect(m_more, &QPushButton::clicked, this, [this] {
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const QPoint corner = m_more->mapToGlobal(QPoint(rtl ? 0 : m_more->width(), m_more->height() + grid(1)));
        m_menu->popup(rtl ? corner : corner - QPoint(m_menu->sizeHint().width(), 0));
    });
}

void PlayerBar::setNothing()
{
    m_progress = -1;
    for (QWidget* part : std::initializer_list<QWidget*>{m_steps, m_look, m_offline, m_percent, m_previous, m_next,
                                                         m_notes, m_fullScreen, m_more})
        part->hide();
    m_title->setText(QString());
    m_step->setText(QString());
    update();
}

void PlayerBar::setSession(const services::PlaySession& session, const services::PlayItem& current)
{
    m_title->setText(session.title());
    const bool several = session.items().size() > 1;
    m_step->setText(several ? current.title : QString());
    m_step->setVisible(several);
    m_progress = session.progress();
    m_percent->setText(tr("%1 %").arg(m_progress));
    m_percent->setAccessibleName(tr("%1 % of the course done").arg(m_progress));
    m_worksOffline = current.offline;
    m_counts = session.mode() == services::PlayMode::Normal;
    m_look->setText(session.mode() == services::PlayMode::Browse ? tr("preview, not recorded")
                                                                 : tr("review, not recorded"));
    const services::PlayControls controls = session.controls();
    m_steps->setVisible(several);
    m_hasPrevious = several && controls.showPrevious;
    m_next->setVisible(several && controls.showContinue);
    m_previous->setEnabled(controls.canPrevious);
    m_next->setEnabled(controls.canContinue);
    // Content that talks to us has a way on of its own, and that one comes first.
    m_next->setKind(session.runtime() == services::Runtime::None ? Button::Kind::Primary : Button::Kind::Secondary);
    m_more->show();
    fit();
    update();
}

void PlayerBar::focusStart()
{
    m_back->setFocus(Qt::ShortcutFocusReason);
}

void PlayerBar::setPanels(bool steps, bool notes)
{
    m_steps->setChecked(steps);
    m_notes->setChecked(notes);
}

void PlayerBar::setHasNotes(bool has)
{
    m_hasNotes = has;
    m_bookmark->setVisible(has);
    m_notesInMenu->setVisible(has);
    fit();
}

void PlayerBar::setFullScreen(bool on)
{
    m_fullScreen->setIconName(QLatin1StringView(on ? "minimize" : "maximize"));
    const QString name = on ? tr("Leave full screen") : tr("Full screen");
    m_fullScreen->setAccessibleName(name);
    m_fullScreen->setToolTip(name);
}

void PlayerBar::setInBrowser(bool on)
{
    m_browser->setText(on ? tr("Go on here") : tr("Open in browser"));
}

// What must give way first when there is little room.
void PlayerBar::fit()
{
    if (m_progress < 0)
        return;
    m_look->setVisible(!m_counts && width() >= scaled(kNarrow));
    m_offline->setVisible(m_worksOffline && m_counts && width() >= scaled(kWide));
    m_previous->setVisible(m_hasPrevious && width() >= scaled(kNarrow));
    m_percent->setVisible(width() >= scaled(kMiddle));
    m_fullScreen->setVisible(width() >= scaled(kMiddle));
    m_next->setText(width() >= scaled(kMiddle) ? tr("Next step") : QString());
    // The menu has them too.
    m_notes->setVisible(m_hasNotes && width() >= scaled(kNarrow));
}

void PlayerBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PlayerBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Surface));
    QRect line(0, height() - 1, width(), 1);
    painter.fillRect(line, colour(Role::Hairline));
    if (m_progress <= 0)
        return;
    const int done = int(double(width()) * m_progress / 100);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QRect bar(rtl ? width() - done : 0, height() - kLine, done, kLine);
    painter.fillRect(bar, colour(m_progress >= 100 ? Role::Success : Role::Accent));
}

} // namespace player
