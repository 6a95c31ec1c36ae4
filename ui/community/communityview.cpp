// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/community/communityview.h"

#include "app/services/communityservice.h"
#include "app/services/standingservice.h"
#include "ui/community/threaddelegate.h"
#include "ui/models/noticewords.h"
#include "ui/models/threadlistmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/waitingsign.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace community {

using namespace widgets;
using services::CommunityPage;

namespace {

constexpr int kAboutWidth = 820;
enum Tab { Threads, Events, About, Members, Moderation };
const auto kTabKey = QStringLiteral("tab");

} // namespace

CommunityView::CommunityView(services::CommunityService& communities, Find find, QWidget* parent)
    : Page(parent),
      m_communities(communities),
      m_find(std::move(find)),
      m_threads(new models::ThreadListModel(communities, this)),
      m_head(new QVBoxLayout),
      m_stack(new QStackedWidget),
      m_list(new QListView),
      m_empty(new EmptyState(QLatin1StringView("messages-square"), {})),
      m_scroll(new ScrollColumn(kAboutWidth))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid(3));
    m_head->setSpacing(grid(2));
    column->addLayout(m_head);
    auto* tabs = new FlowLayout(nullptr, grid(2));
    auto* oneOf = new QButtonGroup(this);
    const QString names[] = {tr("Threads"), tr("Events"), tr("About"), tr("Members"), tr("Moderation")};
    for (int tab = Threads; tab <= Moderation; ++tab) {
        auto* chip = new Chip(names[tab]);
        chip->setObjectName(QStringLiteral("community-tab-%1").arg(tab));
        chip->setCheckable(true);
        connect(chip, &QPushButton::clicked, this, [this, tab] { setTab(tab); });
        m_tabs.append(chip);
        oneOf->addButton(chip);
        tabs->addWidget(chip);
    }
    column->addLayout(tabs);
    buildThreads();
    m_scroll->setPlace(ScrollColumn::Place::Inner);
    m_stack->addWidget(m_scroll);
    m_stack->setMinimumHeight(grid(20)); // what is above it is not laid one over the other
    column->addWidget(m_stack, 1);
    connect(&m_communities, &services::CommunityService::changed, this, &Page::refreshSoon);
    connect(
        &m_communities, &services::CommunityService::refused, this, [this](const QString& id) { m_back.give(id); },
        Qt::QueuedConnection);
    addKey(Qt::Key_N, [this] { startThread(); });
    keepTime();
}

void CommunityView::buildThreads()
{
    m_list->setObjectName(QStringLiteral("thread-list"));
    m_list->setAccessibleName(tr("Threads"));
    m_list->setModel(m_threads);
    m_list->setItemDelegate(
        new ThreadDelegate([this](int row) -> const services::ThreadRow& { return m_threads->row(row); },
                           [this] { return m_communities.now(); }, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    const auto openThread = [this](const QModelIndex& index) {
        const services::ThreadRow& row = m_threads->row(index.row());
        if (!row.title.isEmpty())
            Q_EMIT go(place(QStringLiteral("thread"), row.id));
    };
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_seeking = false; });
    connect(m_list, &QListView::clicked, this, openThread);
    connect(m_list, &QListView::activated, this, openThread);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_empty->setAction(tr("Start a thread")), &QPushButton::clicked, this, &CommunityView::startThread);
}

void CommunityView::setStanding(services::StandingService* standing)
{
    m_standing = standing;
    if (standing)
        connect(standing, &services::StandingService::changed, this, &Page::refreshSoon);
}

void CommunityView::open(const QUrl& where)
{
    m_id = placeId(where);
    m_tab = placeValue(where, kTabKey).toInt();
    closeQuestions();
    m_event = placeValue(where, QStringLiteral("event"));
    m_seeking = !m_event.isEmpty();
    m_found = false;
    if (m_seeking)
        m_tab = Events;
    m_threads->open(m_id);
    refreshNow();
}

void CommunityView::setTab(int tab)
{
    closeQuestions();
    m_event.clear();
    m_tab = tab;
    refreshNow();
}

void CommunityView::lookedAt()
{
    if (m_tab == Events && isLookedAt())
        m_communities.markEventsRead(m_id);
}

void CommunityView::refresh()
{
    fillPage();
    // The head is made anew each time, what is below it stays; Tab goes from top to bottom all the same.
    QWidget* last = chainTab(nullptr, m_head);
    for (Chip* tab : std::as_const(m_tabs))
        last = chainTab(last, tab);
    for (QWidget* below : std::initializer_list<QWidget*>{m_list, m_empty, m_scroll})
        last = chainTab(last, below);
}

void CommunityView::fillPage()
{
    const auto page = m_communities.page(m_id);
    setWindowTitle(page ? page->row.community.name : QString());
    clearLayout(m_head);
    if (!page) {
        m_head->addWidget(new TextLabel(tr("This community is not here."), Type::Title));
        m_stack->setCurrentWidget(m_scroll);
        m_scroll->clear();
        return;
    }
    m_role = page->row.role;
    showHead(*page);
    const bool moderates = m_role == QLatin1StringView("owner") || m_role == QLatin1StringView("moderator");
    if (!moderates && m_tab == Moderation)
        m_tab = Threads;
    for (int tab = Threads; tab <= Moderation; ++tab)
        m_tabs.at(tab)->setChecked(tab == m_tab);
    m_tabs.at(Moderation)->setVisible(moderates);
    const auto work = page->asking.size() + page->reports.size();
    m_tabs.at(Moderation)
        ->setText(work > 0 ? tr("Moderation (%1)").arg(locale().toString(qint64(work))) : tr("Moderation"));
    if (m_tab == Threads) {
        showThreads(*page);
        return;
    }
    const int y = m_scroll->verticalScrollBar()->value();
    const QString soughtName = QStringLiteral("event-") + m_event;
    const QWidget* now = window()->focusWidget();
    const bool inside = now && (now == this || isAncestorOf(now));
    m_found = m_found || (inside && now->objectName() == soughtName);
    if (m_found && inside && now != this && now->objectName() != soughtName)
        m_seeking = false; // the person has gone on
    m_stack->setCurrentWidget(m_scroll);
    m_scroll->clear();
    if (m_tab == Events) {
        showEvents(*page);
        lookedAt();
    } else if (m_tab == About)
        showAbout(*page);
    else if (m_tab == Members)
        showMembers(*page);
    else
        showModeration(*page);
    // What is read of it makes the page anew at once, so that it is looked for until somebody scrolls.
    QWidget* sought = m_seeking ? m_scroll->findChild<QWidget*>(soughtName) : nullptr;
    if (sought && (inside || !m_found))
        focusOn(soughtName); // which brings it into sight
    if (sought)
        m_scroll->keepInSight(sought);
    else
        m_scroll->scrollTo(y);
}

Button* CommunityView::action(QLayout* line, const QString& text, const char* name, std::function<void()> run)
{
    auto* button = new Button(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, std::move(run));
    line->addWidget(button);
    return button;
}

void CommunityView::showHead(const CommunityPage& page)
{
    const auto& community = page.row.community;
    auto* title = new TextLabel(community.name, Type::Display);
    title->setType(Type::Display, Weight::Strong);
    m_head->addWidget(title);
    auto* purpose = new TextLabel(community.purpose, Type::Body, Role::TextMuted);
    purpose->setLines(TextLabel::Lines::Wrap, m_tab == About ? 0 : 2);
    m_head->addWidget(purpose);
    auto* line = new FlowLayout(nullptr, grid(2));
    line->addWidget(new Tag(tr("%n members", nullptr, community.members)));
    const bool closed = page.row.door == services::Door::Closed;
    if (!closed && community.open)
        line->addWidget(new Tag(tr("Open to all")));
    else
        line->addWidget(new Tag(closed ? tr("Closed") : tr("By admission"), Tone::Neutral, QLatin1StringView("lock")));
    if (page.row.waiting)
        line->addWidget(waitingSign(!page.row.refused.isEmpty(), page.row.refused,
                                    [this](const QUrl& where) { Q_EMIT go(where); }));
    if (!m_role.isEmpty()) {
        action(line, tr("Start a thread"), "thread-start", [this] { startThread(); })->setKind(Button::Kind::Primary);
        addMute(line, page.muted);
    }
    m_head->addLayout(line);
    if (m_role.isEmpty())
        showDoor(page);
}

void CommunityView::addMute(QLayout* line, bool muted)
{
    Button* mute =
        action(line, models::muteWords(muted), "community-mute", [this, muted] { m_communities.mute(m_id, !muted); });
    mute->setIconName(QLatin1StringView(muted ? "bell" : "bell-off"));
    mute->setToolTip(models::muteHint());
}

void CommunityView::showThreads(const CommunityPage& page)
{
    m_threads->reload();
    const bool none = m_threads->rowCount() == 0;
    if (none) {
        const services::Door door = page.row.door;
        const bool barred = door == services::Door::Closed || door == services::Door::Removed;
        m_empty->setSentence(!m_role.isEmpty() ? tr("Nothing has been said yet. A question is a good beginning.")
                             : barred          ? tr("What was said here reached its members.")
                                      : tr("What is said here reaches its members. Join to read it, also without a "
                                           "network."));
        m_empty->action()->setVisible(!m_role.isEmpty());
    }
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_list);
}

void CommunityView::startThread()
{
    if (!m_role.isEmpty())
        Q_EMIT go(place(QStringLiteral("edit-thread"), {}, {{QStringLiteral("community"), m_id}}));
}

void CommunityView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int side = ScrollColumn::marginFor(width());
    layout()->setContentsMargins(side, grid(6), side, grid(2));
}

QVariantMap CommunityView::saveState() const
{
    return {{kTabKey, m_tab}, {QStringLiteral("y"), m_list->verticalScrollBar()->value()}};
}

void CommunityView::restoreState(const QVariantMap& state)
{
    m_tab = state.value(kTabKey).toInt();
    refreshNow();
    m_list->verticalScrollBar()->setValue(state.value(QStringLiteral("y")).toInt());
}

QList<Page::Key> CommunityView::keys() const
{
    return {{tr("Up, Down"), tr("From thread to thread")},
            {tr("Enter"), tr("Open the thread")},
            {tr("N"), tr("Start a thread")}};
}

void CommunityView::closeQuestions()
{
    m_leaving = m_inviting = false;
    m_removing.clear();
}

bool CommunityView::closeTopmost()
{
    if (!m_leaving && !m_inviting && m_removing.isEmpty())
        return false;
    closeQuestions();
    refreshNow();
    return true;
}

void CommunityView::focusFirst()
{
    QWidget* shown = m_stack->currentWidget();
    QWidget* first = shown == m_empty ? m_empty->action() : shown;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace community
