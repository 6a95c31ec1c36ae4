// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/base/mailto.h"
#include "app/base/plaintext.h"
#include "app/domain/ports.h"
#include "app/services/accountservice.h"
#include "app/services/developmentservice.h"
#include "app/services/mentoringservice.h"
#include "app/services/messageservice.h"
#include "app/services/noticeservice.h"
#include "app/services/requestservice.h"
#include "app/services/syncservice.h"
#include "app/services/teamservice.h"
#include "ui/models/preferences.h"
#include "ui/models/syncwords.h"
#include "ui/shell/addresses.h"
#include "ui/shell/addresssheet.h"
#include "ui/shell/firstsync.h"
#include "ui/shell/lastview.h"
#include "ui/shell/personmenu.h"
#include "ui/shell/rail.h"
#include "ui/shell/refusals.h"
#include "ui/shell/statebanners.h"
#include "ui/shell/topbar.h"
#include "ui/shell/tray.h"
#include "ui/shell/viewfactory.h"
#include "ui/widgets/attention.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace shell {

using namespace widgets;

namespace {
constexpr int kNarrowBelow = 900;
constexpr int kNarrowText = 624;       // pixels that grow with the text: three times what the rail takes
constexpr qsizetype kAddressSaid = 80; // characters
const auto kHome = QStringLiteral("home");
const auto kWelcome = QStringLiteral("welcome");
constexpr auto kTitleAtLatest = std::chrono::milliseconds(500); // of a window that is not painted yet
} // namespace

MainWindow::MainWindow(const Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("main-window"));
    QTimer::singleShot(kTitleAtLatest, this, &MainWindow::beginTitles);
    setMinimumSize(480, 400);
    build();
    connectBars();
    addShortcuts();
    connect(m_workspace.preferences, &models::Preferences::appearanceChanged, this, &MainWindow::applyAppearance);
    connect(m_workspace.accounts, &services::AccountService::stateChanged, this, &MainWindow::updateBanners);
    connectWorkspace();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(this);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_bar = new TopBar(this);
    column->addWidget(m_bar);
    m_banners = new StateBanners(this);
    column->addWidget(m_banners);
    m_firstSync = new FirstSync(this);
    m_firstSync->hide();
    column->addWidget(m_firstSync);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    m_toast = new Toast(this, m_stack);
}

void MainWindow::connectBars()
{
    connect(m_rail, &Rail::chosen, this, [this](const QString& view) { openPlace(place(view)); });
    m_banners->attend(*m_workspace.accounts);
    connect(m_banners, &StateBanners::syncWanted, this, &MainWindow::syncNow);
    connect(m_banners, &StateBanners::openWanted, this, &MainWindow::openOutside);
    connect(m_banners, &StateBanners::say, this, [this](const QString& text) { m_toast->show(text); });
    connect(m_banners, &StateBanners::changed, this, &MainWindow::updateBanners);
    connect(m_bar, &TopBar::backWanted, this, &MainWindow::goBack);
    connect(m_bar, &TopBar::forwardWanted, this, &MainWindow::goForward);
    connect(m_bar, &TopBar::paletteWanted, this, &MainWindow::openPalette);
    connect(m_bar, &TopBar::syncWanted, this, [this] { openPlace(place(QStringLiteral("sync"))); });
    connect(m_bar, &TopBar::placeWanted, this, [this](const QString& view) { openPlace(place(view)); });
    connect(m_bar, &TopBar::personMenuWanted, this, &MainWindow::openPersonMenu);
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::openPalette);
    on(QKeySequence(Qt::ALT | Qt::Key_Left), &MainWindow::goBack);
    on(QKeySequence(Qt::ALT | Qt::Key_Right), &MainWindow::goForward);
    on(QKeySequence(Qt::Key_F5), &MainWindow::syncNow);
    on(QKeySequence(Qt::Key_F1), &MainWindow::openKeySheet);
    on(QKeySequence(Qt::Key_Escape), &MainWindow::closeTopmost);
    on(QKeySequence(Qt::CTRL | Qt::Key_W), &QWidget::close);
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), &MainWindow::quit);
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openPlace(place(QStringLiteral("settings"))); });
    // Who one is, and so which rooms are there, may change.
    for (int i = 0; i < 9; ++i)
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] {
            const auto rooms = m_rail->rooms();
            if (m_workspace.signedIn() && i < rooms.size())
                openPlace(place(rooms.at(i).view));
        });
}

void MainWindow::detach()
{
    const auto account = m_workspace.accounts->current();
    if (m_workspace.signedIn() && account)
        m_kept = {account->key, m_navigator.present(), stateOfCurrent()};
    m_toast->withdraw();
    for (Page* page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        delete page;
    }
    m_pages.clear();
    m_places.clear();
    m_navigator.clear();
    if (m_workspace.sync)
        disconnect(m_workspace.sync, nullptr, this, nullptr);
    if (m_workspace.requests)
        disconnect(m_workspace.requests, nullptr, this, nullptr);
    if (m_workspace.team)
        disconnect(m_workspace.team, nullptr, this, nullptr);
    disconnectTalk();
    delete std::exchange(m_refusals, nullptr);
    m_workspace.catalog = nullptr;
    m_workspace.learning = nullptr;
    m_workspace.requests = nullptr;
    m_workspace.sync = nullptr;
    m_workspace.play = nullptr;
    m_workspace.notes = nullptr;
    m_workspace.profiles = nullptr;
    m_workspace.team = nullptr;
    m_workspace.development = nullptr;
    // Until the services of the new session are there.
    if (m_workspace.accounts->asksKeychain())
        showPlace(place(kWelcome), {});
}

void MainWindow::setWorkspace(const Workspace& workspace)
{
    detach();
    m_workspace = workspace;
    connectWorkspace();
    if (m_noBrowser)
        m_noBrowser->close(); // it went on without
    const auto account = m_workspace.accounts->current();
    if (!m_workspace.signedIn()) {
        openPlace(place(kWelcome));
    } else if (account && account->key == m_kept.accountKey && placeView(m_kept.place) != kWelcome) {
        openPlace(m_kept.place);
        if (Page* page = currentPage(); page && !m_kept.state.isEmpty())
            page->restoreState(m_kept.state);
    } else {
        openPlace(place(kHome));
    }
    if (m_workspace.signedIn() && !m_awaited.isEmpty())
        openFromOutside(std::exchange(m_awaited, {}));
}

void MainWindow::connectWorkspace()
{
    m_rail->setVisible(m_workspace.signedIn());
    m_rail->setSupervisor(m_workspace.team && m_workspace.team->isSupervisor());
    m_rail->setDevelopment(m_workspace.development && m_workspace.development->isMine());
    m_bar->setSignedIn(m_workspace.signedIn());
    m_bar->setVisible(m_workspace.signedIn());
    if (m_workspace.sync) {
        connect(m_workspace.sync, &services::SyncService::statusChanged, this, [this] {
            updateFreshness();
            updateBanners();
            updateFirstSync();
        });
        connect(m_workspace.sync, &services::SyncService::clockCorrected, this, [this] {
            updateFreshness();
            for (Page* page : std::as_const(m_pages))
                page->refreshSoon();
        });
    }
    if (m_workspace.requests)
        connect(m_workspace.requests, &services::RequestService::changed, this, &MainWindow::updateCounts);
    if (m_workspace.mentoring)
        connect(m_workspace.mentoring, &services::MentoringService::changed, this, &MainWindow::updateCounts);
    if (m_workspace.team)
        connect(m_workspace.team, &services::TeamService::changed, this, [this] {
            m_rail->setSupervisor(m_workspace.team->isSupervisor());
            m_rail->setDevelopment(m_workspace.development && m_workspace.development->isMine());
        });
    connectTalk();
    connectRefusals();
    const auto account = m_workspace.accounts->current();
    m_rail->setOrganisation(account ? account->organisation : QString());
    m_bar->setPerson(account ? account->name : QString());
    connectPicture();
    updateFreshness();
    updateBanners();
    updateCounts();
    updateFirstSync();
}

Page* MainWindow::pageFor(const QString& view)
{
    const QString name = pageOf(view);
    if (Page* known = m_pages.value(name))
        return known;
    Page* page = makeView(name, m_workspace, m_stack);
    if (!page)
        return nullptr;
    page->setObjectName(QStringLiteral("view-") + name);
    page->installEventFilter(this);
    connect(page, &Page::go, this, &MainWindow::openPlace);
    connect(page, &Page::immersive, this, &MainWindow::setImmersive);
    connect(page, &Page::say, this, [this](const QString& text) { m_toast->show(text); });
    connect(page, &Page::sayWithUndo, this, &MainWindow::say);
    connect(page, &QWidget::windowTitleChanged, this, &MainWindow::showTitle);
    m_stack->addWidget(page);
    m_pages.insert(name, page);
    return page;
}

void MainWindow::say(const QString& text, const QString& action, const std::function<void()>& act,
                     std::chrono::milliseconds lasts)
{
    m_toast->show(text, action, act, lasts);
}

void MainWindow::openPlace(const QUrl& place)
{
    if (place.scheme() != QLatin1StringView("lxcp")) {
        // Addresses come from catalogs and people: pages of the web and mail, never a file or a program.
        static const QStringList outside{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("mailto")};
        if (outside.contains(place.scheme().toLower()) && !QDesktopServices::openUrl(base::plainMailto(place))) {
            sayAddress(place);
            m_noBrowser->setGoesOn(false);
        }
        return;
    }
    const QUrl where = placeFor(place, m_workspace);
    if (pageOf(placeView(where)).isEmpty()) {
        // Of somebody else's making: no longer than a line, and without what turns it.
        const QString said = base::plainText(place.toString()).left(kAddressSaid);
        return say(where.isEmpty() ? tr("What this address names is not on this computer: %1").arg(said)
                                   : tr("LXCP knows no such address: %1").arg(said),
                   {}, {});
    }
    m_navigator.visit(where, stateOfCurrent());
    showPlace(where, {});
}

void MainWindow::openFromOutside(const QUrl& place)
{
    if (place.scheme() != QLatin1StringView("lxcp"))
        return;
    awaitPerson(this);
    const QUrl shown = onlyShown(place);
    const QString view = placeView(shown);
    if (m_workspace.signedIn() || pageOf(view).isEmpty() || pageFor(view))
        return openPlace(shown);
    m_awaited = shown;
    openPlace(widgets::place(kWelcome));
    say(tr("What the link leads to opens when you have signed in."), {}, {});
}

void MainWindow::openOutside(const QUrl& address)
{
    if (!QDesktopServices::openUrl(address))
        sayAddress(address);
}

void MainWindow::showPlace(const QUrl& place, const QVariantMap& state)
{
    Page* page = pageFor(placeView(place));
    if (!page) {
        // Not for somebody who is not signed in.
        if (placeView(place) != kWelcome)
            showPlace(widgets::place(kWelcome), {});
        return;
    }
    const bool another = page != currentPage();
    if (another || m_places.value(page) != place)
        closeOverlays(); // they are about the page that was there
    page->open(place);
    m_stack->setCurrentWidget(page);
    if (!state.isEmpty())
        page->restoreState(state);
    notePlace(*page, place);
    m_rail->setCurrent(railOf(placeView(place)));
    updateHistory();
    updateBanners();
    warmSoon();
    if (m_last)
        m_last->changed();
    // When what had the focus is hidden, Qt gives it to the first control of the new page, which need not be where one
    // begins.
    if (QWidget* focus = focusWidget(); another || !focus || !page->isAncestorOf(focus))
        page->focusFirst();
    showTitle();
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QVariantMap MainWindow::stateOfCurrent() const
{
    const Page* page = currentPage();
    return page ? page->saveState() : QVariantMap();
}

void MainWindow::goBack()
{
    if (!m_navigator.canGoBack())
        return;
    const Navigator::Stop stop = m_navigator.back(stateOfCurrent());
    showPlace(stop.place, stop.state);
}

void MainWindow::goForward()
{
    if (!m_navigator.canGoForward())
        return;
    const Navigator::Stop stop = m_navigator.forward(stateOfCurrent());
    showPlace(stop.place, stop.state);
}

void MainWindow::syncNow()
{
    if (m_workspace.sync)
        m_workspace.sync->syncNow();
}

void MainWindow::updateFreshness()
{
    if (!m_workspace.sync)
        return;
    const services::SyncStatus status = m_workspace.sync->status();
    m_bar->setFreshness(Freshness::of(status, m_workspace.clock->now()));
    widgets::setStandIn(m_stack, models::isNotHereYet(status) ? models::notHereYetWords() : QString());
}

void MainWindow::updateBanners()
{
    m_banners->show(m_workspace, placeView(m_navigator.present()) == kWelcome);
}

void MainWindow::updateCounts()
{
    const int count = m_workspace.requests ? m_workspace.requests->toReviewCount() : 0;
    m_rail->setRequestCount(count);
    m_rail->setMentoringCount(m_workspace.mentoring ? m_workspace.mentoring->waitingForMe() : 0);
    if (m_tray)
        m_tray->setWaiting({count, m_workspace.messages ? m_workspace.messages->unread() : 0,
                            m_workspace.notices ? m_workspace.notices->unread() : 0});
}

void MainWindow::updateFirstSync()
{
    const bool first = m_workspace.sync && m_workspace.sync->status().phase == services::SyncPhase::FirstPull;
    if (first)
        m_firstSync->setStatus(m_workspace.sync->status());
    m_firstSync->setVisible(first);
}

void MainWindow::updateHistory()
{
    m_bar->setHistory(m_navigator.canGoBack(), m_navigator.canGoForward());
    if (!m_workspace.signedIn()) // the way back from the settings and the handbook
        m_bar->setVisible(placeView(m_navigator.present()) != kWelcome && m_navigator.canGoBack());
}

void MainWindow::setDemoPeople(const QList<std::pair<QString, QString>>& people)
{
    m_demoPeople = people;
}

void MainWindow::openPersonMenu()
{
    QMenu* menu = makePersonMenu(*m_workspace.accounts, myPicture(), m_demoPeople, this);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    const QWidget* button = m_bar->personButton();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = button->mapToGlobal(QPoint(rtl ? 0 : button->width(), button->height() + grid(1)));
    menu->popup(rtl ? corner : corner - QPoint(menu->sizeHint().width(), 0));
}

void MainWindow::applyAppearance()
{
    applyTheme(themeFor(*m_workspace.preferences));
    fitRail();
}

// Words only where they leave the page its room, which takes more of it with large text.
void MainWindow::fitRail()
{
    m_rail->setNarrow(width() < qMax(kNarrowBelow, scaled(kNarrowText)));
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_workspace.preferences->scheme() == QLatin1StringView("system"))
        applyAppearance();
    return QWidget::event(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && watched == currentPage()) {
        watched->removeEventFilter(this);
        notePainted();
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colour(Role::Window));
    if (!currentPage())
        notePainted();
}

void MainWindow::notePainted()
{
    if (std::exchange(m_painted, true))
        return;
    // Behind the paint events of the children that are still in this turn.
    QTimer::singleShot(0, this, [this] {
        Q_EMIT firstPainted();
        QTimer::singleShot(0, this, &MainWindow::beginTitles);
    });
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRail();
}

} // namespace shell
