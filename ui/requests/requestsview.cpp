// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestsview.h"

#include "app/domain/ports.h"
#include "ui/models/errorwords.h"
#include "ui/models/timewords.h"
#include "ui/requests/contextpane.h"
#include "ui/requests/delegationpage.h"
#include "ui/requests/requestlistpane.h"
#include "ui/requests/requestpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotime.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QTimer>

namespace requests {

using services::RequestItem;
using widgets::Button;
using widgets::Chip;
using widgets::grid;

namespace {

constexpr int kPauseMs = 40;

QString tabName(RequestsView::Tab tab)
{
    switch (tab) {
    case RequestsView::Tab::Review:
        return QStringLiteral("review");
    case RequestsView::Tab::Decided:
        return QStringLiteral("decided");
    case RequestsView::Tab::Mine:
        break;
    }
    return QStringLiteral("mine");
}

RequestsView::Tab tabOf(const QString& name)
{
    if (name == QLatin1StringView("review"))
        return RequestsView::Tab::Review;
    return name == QLatin1StringView("decided") ? RequestsView::Tab::Decided : RequestsView::Tab::Mine;
}

} // namespace

RequestsView::RequestsView(services::RequestService& requests, services::SyncService& sync, const domain::Clock& clock,
                           QWidget* parent)
    : Page(parent),
      m_requests(requests),
      m_sync(sync),
      m_clock(clock),
      m_model(clock, requests.me()),
      m_stack(new QStackedWidget),
      m_newsPause(new QTimer(this)),
      m_contextPause(new QTimer(this)),
      m_bulk(new BulkPage),
      m_delegation(new DelegationPage(requests, clock))
{
    m_requests.setHold(widgets::kUndoHold);
    for (QTimer* pause : {m_newsPause, m_contextPause}) {
        pause->setSingleShot(true);
        pause->setInterval(kPauseMs);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    column->addWidget(new widgets::Hairline);
    column->addWidget(m_stack, 1);
    buildPanes();
    for (QWidget* front :
         {static_cast<QWidget*>(m_panes), static_cast<QWidget*>(m_bulk), static_cast<QWidget*>(m_delegation)})
        m_stack->addWidget(front);
    connectAll();
    connectPage();
    addKeys();
}

void RequestsView::buildHead(QVBoxLayout* column)
{
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(grid(6), grid(6), grid(6), grid(3));
    rows->setSpacing(grid(3));
    auto* first = new widgets::FlowLayout(nullptr, grid(2));
    first->setLastAtEnd(true);
    auto* title = new widgets::TextLabel(tr("Requests"), widgets::Type::Display);
    title->setType(widgets::Type::Display, widgets::Weight::Strong);
    title->setLines(widgets::TextLabel::Lines::One);
    first->addWidget(title);
    m_new = new Button(tr("New request"), Button::Kind::Primary);
    m_new->setIconName(QLatin1StringView("plus"));
    m_new->setObjectName(QStringLiteral("newRequest"));
    first->addWidget(m_new);
    rows->addLayout(first);
    m_tabs = new QWidget;
    auto* flow = new widgets::FlowLayout(m_tabs, grid(2));
    auto* oneOf = new QButtonGroup(this);
    for (const Tab tab : {Tab::Review, Tab::Mine, Tab::Decided}) {
        auto* chip = new Chip({}, Chip::Kind::Choice);
        chip->setCheckable(true);
        chip->setObjectName(QStringLiteral("tab-") + tabName(tab));
        connect(chip, &QPushButton::clicked, this, [this, tab] {
            m_missing.clear();
            setTab(tab);
        });
        m_tabChips.insert(tab, chip);
        oneOf->addButton(chip);
        flow->addWidget(chip);
    }
    m_absence = new Button(tr("While you are away…"), Button::Kind::Quiet);
    m_absence->setObjectName(QStringLiteral("absence"));
    m_absence->setIconName(QLatin1StringView("palmtree"));
    m_absence->setWraps(true);
    m_export = new Button(tr("Export the trails"), Button::Kind::Quiet);
    m_export->setIconName(QLatin1StringView("file-down"));
    for (Button* button : {m_absence, m_export}) {
        button->setCompact(true);
        flow->addWidget(button);
    }
    rows->addWidget(m_tabs);
    column->addWidget(head);
}

void RequestsView::buildPanes()
{
    const auto find = [this](const QString& words) { return m_requests.possibleReviewers(words, m_shown); };
    const auto name = [this](const QString& id) { return m_requests.nameOf(id); };
    m_list = new RequestListPane(m_model);
    m_page = new RequestPage(find, name, m_requests.me());
    m_context = new ContextPane;
    m_panes = new widgets::Panes(m_list, m_page);
    m_panes->setSide(m_context, m_page->foot());
    m_panes->setSideShown(false);
}

void RequestsView::connectAll()
{
    connect(&m_requests, &services::RequestService::changed, this, [this] {
        Q_EMIT badgeCountChanged(m_requests.toReviewCount());
        if (!m_newsPause->isActive())
            m_newsPause->start();
    });
    connect(m_newsPause, &QTimer::timeout, this, &Page::refreshSoon);
    connect(m_contextPause, &QTimer::timeout, this, &RequestsView::showContext);
    connect(&m_requests, &services::RequestService::refused, this, &RequestsView::refused, Qt::QueuedConnection);
    connect(
        &m_requests, &services::RequestService::queued, this, [this](const QString& id) { noteTaken(id, true); },
        Qt::QueuedConnection);
    connect(&m_sync, &services::SyncService::outboxChanged, this, &Page::refreshSoon);
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT go(widgets::place(QStringLiteral("ask"))); });
    connect(m_list, &RequestListPane::emptyAction, this, [this] {
        Q_EMIT go(widgets::place(m_tab == Tab::Mine ? QStringLiteral("catalog") : QStringLiteral("home")));
    });
    connect(m_list, &RequestListPane::openDraft, this, [this](const QString& id) {
        Q_EMIT go(widgets::place(QStringLiteral("ask"), {}, {{QStringLiteral("draft"), id}}));
    });
    connect(m_list, &RequestListPane::currentChanged, this, &RequestsView::showRequest);
    connect(m_list, &RequestListPane::activated, m_panes, &widgets::Panes::showMain);
    connect(m_list, &RequestListPane::approveMarked, this, [this] { startBulk(Act::Approve); });
    connect(m_list, &RequestListPane::declineMarked, this, [this] { startBulk(Act::Decline); });
    connect(m_bulk, &BulkPage::decided, this, &RequestsView::decideMany);
    connect(m_bulk, &BulkPage::cancelled, this, [this] { showFront(m_panes); });
    connect(m_absence, &QPushButton::clicked, this, [this] {
        m_delegation->refresh();
        showFront(m_delegation);
        m_delegation->begin();
    });
    connect(m_delegation, &DelegationPage::ordered, this, [this](const QString& id) {
        m_sent.insert(id, {Act::None, {}, {}});
    });
    connect(m_delegation, &DelegationPage::done, this, [this](const QString& said) {
        showFront(m_panes);
        if (!said.isEmpty())
            Q_EMIT say(said);
    });
    connect(m_export, &QPushButton::clicked, this,
            [this] { exportTrail(m_model.items(), tr("requests") + QStringLiteral(".csv")); });
}

void RequestsView::connectPage()
{
    connect(m_page, &RequestPage::openCourse, this,
            [this](const QString& id) { Q_EMIT go(widgets::place(QStringLiteral("course"), id)); });
    connect(m_page, &RequestPage::openLink, this, &Page::go);
    connect(m_page, &RequestPage::openSync, this,
            [this] { Q_EMIT go(widgets::place(QStringLiteral("sync"), m_shown)); });
    connect(m_page, &RequestPage::keepTheirs, this, &RequestsView::keepTheirs);
    connect(m_page, &RequestPage::decideAgain, this, &RequestsView::decideAgain);
    connect(m_page, &RequestPage::exportTrail, this, [this] {
        if (const auto item = m_requests.request(m_shown))
            exportTrail({*item}, tr("request") + QStringLiteral(".csv"));
    });
    connect(m_page->bar(), &DecisionBar::decided, this, &RequestsView::decide);
    connect(m_context, &ContextPane::openCourse, this,
            [this](const QString& id) { Q_EMIT go(widgets::place(QStringLiteral("course"), id)); });
    connect(m_context, &ContextPane::openRequest, this,
            [this](const QString& id) { Q_EMIT go(widgets::place(QStringLiteral("request"), id)); });
}

QDateTime RequestsView::now() const
{
    return m_clock.now();
}

void RequestsView::open(const QUrl& place)
{
    const QString id = widgets::placeId(place);
    const QString tab = widgets::placeValue(place, QStringLiteral("tab"));
    showFront(m_panes);
    m_missing.clear();
    if (!tab.isEmpty()) {
        setTab(tabOf(tab));
    } else if (!id.isEmpty()) {
        const auto item = m_requests.request(id);
        const auto holds = [&](Tab candidate) {
            const auto items = itemsOf(candidate);
            return std::any_of(items.begin(), items.end(),
                               [&](const RequestItem& one) { return one.request.id == id; });
        };
        if (item && item->request.personId == m_requests.me())
            setTab(Tab::Mine);
        else if (item)
            setTab(holds(Tab::Review) ? Tab::Review : Tab::Decided);
        else
            m_missing = id;
    }
    if (!m_tabChosen)
        setTab(firstTab());
    m_named = !id.isEmpty();
    if (id.isEmpty())
        return setWindowTitle({});
    m_list->setCurrent(id);
    showRequest(id);
    if (m_shown.isEmpty())
        Q_EMIT say(missingWords());
    m_panes->showMain();
}

QString RequestsView::missingWords()
{
    return tr("This request is not here: it is not for you, or it was removed.");
}

void RequestsView::setTab(Tab tab)
{
    m_tabChosen = true;
    m_tab = m_requests.isReviewer() ? tab : Tab::Mine;
    m_shown.clear();
    m_model.clearMarks();
    m_model.setItems({});
    m_panes->showList();
    m_list->setShowsPeople(m_tab != Tab::Mine);
    refresh();
}

QList<RequestItem> RequestsView::itemsOf(Tab tab) const
{
    switch (tab) {
    case Tab::Review:
        return m_requests.toReview();
    case Tab::Decided:
        return m_requests.decided();
    case Tab::Mine:
        break;
    }
    return m_requests.mine();
}

// Who stands in for somebody begins with their own while nothing lies there.
RequestsView::Tab RequestsView::firstTab() const
{
    return m_requests.hasDesk() || m_requests.toReviewCount() > 0 ? Tab::Review : Tab::Mine;
}

void RequestsView::updateTabs()
{
    const bool reviewer = m_requests.isReviewer();
    const int count = m_requests.toReviewCount();
    m_tabChips.value(Tab::Review)
        ->setText(count > 0 ? tr("To review (%1)").arg(QLocale().toString(count)) : tr("To review"));
    m_tabChips.value(Tab::Mine)->setText(tr("My requests"));
    m_tabChips.value(Tab::Decided)->setText(tr("Decided"));
    for (auto it = m_tabChips.cbegin(); it != m_tabChips.cend(); ++it)
        it.value()->setChecked(it.key() == m_tab);
    m_tabs->setVisible(reviewer);
    m_export->setVisible(m_tab == Tab::Decided);
    m_absence->setVisible(m_tab == Tab::Review);
    const QString standsIn = m_delegation->words();
    m_absence->setText(standsIn.isEmpty() ? tr("While you are away…") : standsIn);
    if (m_tab == Tab::Review)
        m_list->setEmpty(tr("Nothing waits for you. New requests of your people appear here."), {});
    else if (m_tab == Tab::Decided)
        m_list->setEmpty(tr("What you decide is kept here, with its trail."), {});
    else
        m_list->setEmpty(tr("Ask for a course that you may not start yet, or for one that the catalog lacks."),
                         tr("Look in the catalog"));
}

void RequestsView::refresh()
{
    if (!m_tabChosen) {
        setTab(firstTab());
        return;
    }
    if (!m_missing.isEmpty() && m_requests.request(m_missing)) // it came meanwhile
        return open(widgets::place(QStringLiteral("request"), m_missing));
    const QString current = m_list->currentId();
    const int row = m_list->view()->currentIndex().row();
    const QList<RequestItem> items = itemsOf(m_tab);
    for (const RequestItem& item : items)
        noteDelivery(item);
    m_model.setItems(items);
    m_bulk->setToDecide(items);
    m_list->view()->viewport()->update(); // "5 min ago" grows older by itself
    m_list->setDrafts(m_tab == Tab::Mine ? m_requests.drafts() : QList<services::RequestDraft>(), now());
    updateTabs();
    // What was decided leaves the inbox; the next one takes its place, as long as there is a place to see it. The list
    // itself would take the one beneath, whatever that waits for.
    const bool gone = !current.isEmpty() && !m_model.indexOf(current).isValid();
    if (gone || (m_list->currentId().isEmpty() && !m_panes->isNarrow() && m_missing.isEmpty()))
        m_list->setCurrent(nextOf(items, row));
    if (!m_shown.isEmpty() && !m_model.indexOf(m_shown).isValid() && m_panes->isNarrow())
        m_panes->showList();
    showRequest(m_list->currentId().isEmpty() ? m_shown : m_list->currentId());
}

// In an inbox only what awaits me is chosen by itself, the one beneath first: a key decides what has the selection.
QString RequestsView::nextOf(const QList<RequestItem>& items, int row) const
{
    const auto at = items.begin() + qBound(0, row, int(items.size()));
    if (m_tab != Tab::Review)
        return items.isEmpty() ? QString() : (at == items.end() ? items.last() : *at).request.id;
    const auto next = std::find_if(at, items.end(), [](const RequestItem& item) { return item.awaitsMe; });
    if (next != items.end())
        return next->request.id;
    const auto above = std::find_if(std::make_reverse_iterator(at), items.rend(),
                                    [](const RequestItem& item) { return item.awaitsMe; });
    return above == items.rend() ? QString() : above->request.id;
}

void RequestsView::noteDelivery(const RequestItem& item)
{
    const QString& id = item.request.id;
    const auto before = m_delivery.value(id, services::Delivery::Settled);
    if (before == services::Delivery::Waiting && item.delivery == services::Delivery::Settled)
        m_wentAt.insert(id, now());
    m_delivery.insert(id, item.delivery);
}

QString RequestsView::titleOf(const RequestItem& item) const
{
    const bool mine = item.request.personId == m_requests.me();
    return mine ? item.request.title : item.request.title + QStringLiteral(" – ") + item.personName;
}

void RequestsView::showRequest(const QString& requestId)
{
    const auto item = requestId.isEmpty() ? std::nullopt : m_requests.request(requestId);
    m_shown = item ? requestId : QString();
    setWindowTitle(m_named && item ? titleOf(*item) : QString());
    if (!item) {
        m_panes->setSideShown(false);
        m_page->clear(!m_missing.isEmpty()     ? missingWords()
                      : m_model.rowCount() > 0 ? tr("Choose a request from the list.")
                                               : QString());
        return;
    }
    m_missing.clear();
    noteDelivery(*item);
    const QDateTime went = m_wentAt.value(requestId);
    m_page->setSentNote(went.isValid() ? tr("Sent at %1").arg(models::momentWords(went, now())) : QString());
    m_page->setItem(*item, now());
    const auto conflict = m_requests.conflict(requestId);
    m_page->setConflict(conflict, conflict ? orderedAt(conflict->commandId) : QDateTime(), now());
    const bool others = item->request.personId != m_requests.me();
    m_panes->setSideShown(others);
    if (others)
        m_contextPause->start();
}

// A moment after the request itself, so that going through the list with J stays quick.
void RequestsView::showContext()
{
    const auto item = m_shown.isEmpty() ? std::nullopt : m_requests.request(m_shown);
    if (item && item->request.personId != m_requests.me())
        m_context->setContext(m_requests.context(m_shown), *item, now());
}

QDateTime RequestsView::orderedAt(const QString& commandId) const
{
    const auto waiting = m_sync.outbox();
    for (const services::OutboxItem& item : waiting) {
        if (item.command.id == commandId)
            return item.command.at;
    }
    return {};
}

void RequestsView::showFront(QWidget* page)
{
    m_stack->setCurrentWidget(page);
    if (page == m_panes)
        refreshSoon();
}

QVariantMap RequestsView::saveState() const
{
    return {{QStringLiteral("tab"), tabName(m_tab)}, {QStringLiteral("request"), m_shown}};
}

void RequestsView::restoreState(const QVariantMap& state)
{
    if (!state.contains(QStringLiteral("tab")))
        return;
    setTab(tabOf(state.value(QStringLiteral("tab")).toString()));
    const QString id = state.value(QStringLiteral("request")).toString();
    if (m_model.indexOf(id).isValid())
        m_list->setCurrent(id);
}

void RequestsView::focusFirst()
{
    m_list->view()->setFocus();
}

} // namespace requests
