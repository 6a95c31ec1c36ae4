// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/plaintext.h"
#include "app/services/downloadservice.h"
#include "app/services/requestservice.h"
#include "app/services/syncservice.h"
#include "ui/models/preferences.h"
#include "ui/player/engineloader.h"
#include "ui/shell/lastview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/statebanners.h"
#include "ui/shell/topbar.h"
#include "ui/shell/tray.h"
#include "ui/shell/viewfactory.h"
#include "ui/widgets/page.h"
#include "ui/widgets/place.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QPointer>
#include <QScreen>
#include <QTimer>

// What the window remembers over a restart, and how it closes.
namespace shell {

namespace {
constexpr auto kReading = std::chrono::milliseconds(1500);
constexpr qsizetype kTitleLetters = 120;
const auto kGeometry = QStringLiteral("window/geometry");
const auto kPlace = QStringLiteral("window/place");
const auto kState = QStringLiteral("window/state");

// Beside the preferences.
QString lastViewFile(const models::Preferences& preferences)
{
    const QString file = preferences.filePath();
    return file.isEmpty() ? file : file + QStringLiteral(".last");
}
} // namespace

// A program that ended without a word has left what it was like last.
void MainWindow::restoreWindow()
{
    const models::Preferences& kept = *m_workspace.preferences;
    QVariantMap like = LastView::left(lastViewFile(kept));
    if (like.isEmpty()) {
        for (const QString& name : {kGeometry, kPlace, kState})
            like.insert(name, kept.state(name));
    }
    beLike(like);
}

void MainWindow::beLike(const QVariantMap& like)
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize room = screen ? screen->availableSize() : QSize(1366, 768);
    resize(qMin(1240, room.width() - 40), qMin(800, room.height() - 60));
    if (!m_last)
        m_last = new LastView(this, lastViewFile(*m_workspace.preferences), [this] { return whatItIsLike(); });
    restoreGeometry(like.value(kGeometry).toByteArray());
    if (!m_workspace.signedIn()) {
        openPlace(widgets::place(QStringLiteral("welcome")));
        return;
    }
    QUrl last = like.value(kPlace).toUrl();
    const QString view = widgets::placeView(last);
    // A course goes on when the person says so, not by itself.
    if (view == QLatin1StringView("play"))
        last = widgets::place(QStringLiteral("course"), widgets::placeId(last));
    if (view.isEmpty() || view == QLatin1StringView("welcome"))
        last = widgets::place(QStringLiteral("home"));
    openPlace(last);
    const QVariantMap state = like.value(kState).toMap();
    widgets::Page* page = currentPage();
    if (!page)
        return;
    page->fill();
    if (!state.isEmpty())
        page->restoreState(state);
}

// Not before the first paint: for a window's first title X11 reads the locale's tables of characters.
void MainWindow::beginTitles()
{
    m_titled = true;
    updatePicture();
    showTitle();
}

// What is open, as far as the page tells (its own title), else the name of the view. People and catalogs may have
// written it.
void MainWindow::showTitle()
{
    const widgets::Page* page = currentPage();
    QString shown = page ? base::plainText(page->windowTitle()).left(kTitleLetters).trimmed() : QString();
    if (shown.isEmpty())
        shown = titleOf(widgets::placeView(m_navigator.present()));
    // A page without a field to begin with: its title is what a screen reader says.
    auto* column = qobject_cast<widgets::ScrollColumn*>(focusWidget());
    if (column && page && page->isAncestorOf(column))
        column->setAccessibleName(shown);
    if (m_titled)
        setWindowTitle(shown.isEmpty() ? tr("LXCP") : tr("%1 – LXCP").arg(shown));
}

// Somebody who looks at a course that is on this computer may open it next: the engine is brought up while they read.
void MainWindow::warmSoon()
{
    const QUrl here = m_navigator.present();
    if (!m_painted || !m_workspace.engine || !m_workspace.downloads ||
        widgets::placeView(here) != QLatin1StringView("course"))
        return;
    QTimer::singleShot(kReading, this, [this, here] {
        if (m_navigator.present() != here || !m_workspace.downloads)
            return;
        const auto content = m_workspace.downloads->content(widgets::placeId(here));
        if (content && content->download && content->download->state == services::DownloadState::Ready)
            m_workspace.engine->warmUp();
    });
}

// A page that fills the screen takes the rail and the bars away with it.
void MainWindow::setImmersive(bool on)
{
    if (m_immersive == on)
        return;
    m_immersive = on;
    m_rail->setVisible(!on && m_workspace.signedIn());
    m_bar->setVisible(!on);
    if (on)
        m_banners->hide();
    else
        updateBanners();
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    setImmersive(false);
    if (widgets::Page* page = currentPage(); page && !m_settled) {
        // What an open course says last is stored before the window goes.
        m_asking = true;
        page->settle([this] {
            sendHeld([self = QPointer(this)] {
                if (!self)
                    return;
                self->m_settled = true;
                if (!self->m_asking)
                    QMetaObject::invokeMethod(self, &QWidget::close, Qt::QueuedConnection);
            });
        });
        m_asking = false;
        if (!m_settled) {
            event->ignore();
            return;
        }
    }
    m_settled = false;
    rememberWindow();
    if (goToTray()) {
        event->ignore();
        return;
    }
    m_quitting = false;
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
}

// Once for each computer it is said that the program is still there, and how it ends.
bool MainWindow::goToTray()
{
    const models::Preferences& preferences = *m_workspace.preferences;
    if (m_quitting || !m_tray || isHidden() || !preferences.hasTray() || !preferences.staysInTray())
        return false;
    const QUrl here = m_navigator.present();
    if (widgets::placeView(here) == QLatin1StringView("play")) // nothing plays where nobody sees it
        openPlace(widgets::place(QStringLiteral("course"), widgets::placeId(here)));
    hide();
    const auto said = QStringLiteral("window/said_in_tray");
    if (m_workspace.preferences->state(said).toBool())
        return true;
    m_workspace.preferences->setState(said, true);
    m_tray->tell({QStringLiteral("in-tray"), tr("LXCP goes on in the tray"),
                  tr("You are told of what comes in. “Quit” in the menu of the icon ends the program."),
                  widgets::place(QStringLiteral("settings"))});
    return true;
}

// Decisions that could still be undone are sent, where that is possible, rather than left until the account is open
// again.
void MainWindow::sendHeld(std::function<void()> then)
{
    const bool online = m_workspace.sync && m_workspace.sync->status().wanted &&
                        m_workspace.sync->status().reach == services::Reach::Online;
    if (online && m_workspace.requests && m_workspace.requests->isHolding())
        m_workspace.requests->letGo(m_workspace.requests, std::move(then)); // the window may be made anew meanwhile
    else
        then();
}

void MainWindow::takePlaceOf(MainWindow& before)
{
    before.rememberWindow();
    for (auto page = before.m_pages.cbegin(); page != before.m_pages.cend(); ++page) {
        if (const QVariantMap words = page.value()->writing(); !words.isEmpty())
            m_written.insert(page.key(), {before.m_places.value(page.value()), words});
    }
    beLike(before.whatItIsLike()); // now: what is in files may be older
    const QUrl here = m_navigator.present();
    m_navigator = before.m_navigator;
    m_awaited = before.m_awaited;
    m_navigator.visit(here, {});
    updateHistory();
    show();
    setAttribute(Qt::WA_KeyboardFocusChange, before.testAttribute(Qt::WA_KeyboardFocusChange));
}

// Tab may be about to enter the page: at its first thing, or its last.
bool MainWindow::focusNextPrevChild(bool next)
{
    const widgets::Page* page = currentPage();
    return (page && widgets::stepByTab(page, next)) || QWidget::focusNextPrevChild(next);
}

// What was being written there goes on; about something else the page begins empty, as it would have then.
void MainWindow::notePlace(widgets::Page& page, const QUrl& place)
{
    m_places.insert(&page, place);
    const QString name = pageOf(widgets::placeView(place));
    if (!m_written.contains(name))
        return;
    const Written written = m_written.take(name);
    const auto thing = [](const QUrl& shown) { return std::pair(widgets::placeView(shown), widgets::placeId(shown)); };
    if (thing(written.place) != thing(place))
        return;
    page.fill();
    page.writeOn(written.words);
}

void MainWindow::rememberWindow()
{
    const QVariantMap like = whatItIsLike();
    for (auto state = like.cbegin(); state != like.cend(); ++state)
        m_workspace.preferences->setState(state.key(), state.value());
    if (m_last)
        m_last->forget();
}

QVariantMap MainWindow::whatItIsLike()
{
    return {{kGeometry, saveGeometry()}, {kPlace, m_navigator.present()}, {kState, stateOfCurrent()}};
}

} // namespace shell
