// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/messageservice.h"
#include "app/services/noticeservice.h"
#include "app/services/profileservice.h"
#include "ui/models/noticewords.h"
#include "ui/models/picture.h"
#include "ui/models/preferences.h"
#include "ui/models/words.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/refusals.h"
#include "ui/shell/topbar.h"
#include "ui/shell/tray.h"
#include "ui/widgets/attention.h"
#include "ui/widgets/place.h"

namespace shell {

using namespace widgets;

namespace {

QUrl urlOf(const domain::NoticePlace& to)
{
    return place(to.view, to.id, {{to.name, to.value}});
}

} // namespace

void MainWindow::connectTalk()
{
    m_bar->setTalk(m_workspace.messages != nullptr, m_workspace.notices != nullptr);
    if (m_workspace.messages)
        connect(m_workspace.messages, &services::MessageService::changed, this, &MainWindow::updateTalk);
    if (!m_workspace.notices)
        return;
    connect(m_workspace.notices, &services::NoticeService::changed, this, &MainWindow::updateTalk);
    connect(m_workspace.notices, &services::NoticeService::tell, this, &MainWindow::tellDesktop);
}

void MainWindow::disconnectTalk()
{
    if (m_workspace.messages)
        disconnect(m_workspace.messages, nullptr, this, nullptr);
    if (m_workspace.notices)
        disconnect(m_workspace.notices, nullptr, this, nullptr);
    if (m_workspace.profiles)
        disconnect(m_workspace.profiles, nullptr, this, nullptr);
    m_workspace.communities = nullptr;
    m_workspace.messages = nullptr;
    m_workspace.notices = nullptr;
}

void MainWindow::connectRefusals()
{
    m_refusals = new Refusals(m_workspace, this);
    connect(m_refusals, &Refusals::say, this, [this](const QString& text) { say(text, {}, {}); });
}

void MainWindow::connectPicture()
{
    m_bar->setPicture({});
    if (m_workspace.profiles)
        connect(m_workspace.profiles, &services::ProfileService::changed, this, &MainWindow::updatePicture);
    updatePicture();
}

// Not before the first paint: pictures of people are JPEGs, whose plugin is loaded with the first.
void MainWindow::updatePicture()
{
    if (m_titled)
        m_bar->setPicture(myPicture());
}

QPixmap MainWindow::myPicture() const
{
    return m_workspace.profiles ? models::pictureFrom(m_workspace.profiles->photo()) : QPixmap();
}

void MainWindow::updateTalk()
{
    m_bar->setUnread(m_workspace.messages ? m_workspace.messages->unread() : 0,
                     m_workspace.notices ? m_workspace.notices->unread() : 0);
    updateCounts();
    if (!m_tray || !m_workspace.notices)
        return;
    for (const domain::Notice& notice : m_workspace.notices->history()) {
        if (notice.unread)
            continue;
        m_tray->withdraw(notice.id);
        for (const QString& part : notice.parts)
            m_tray->withdraw(part);
    }
}

void MainWindow::showTray(DesktopTeller* teller, bool withIcon)
{
    if (m_tray)
        return;
    m_tray = new Tray(teller, withIcon, this);
    m_workspace.preferences->setHasTray(m_tray->isThere());
    const auto come = [this](const QUrl& where) {
        personCame(this);
        comeForward(where);
    };
    connect(m_tray, &Tray::windowWanted, this, [come] { come({}); });
    connect(m_tray, &Tray::placeWanted, this, come);
    connect(m_tray, &Tray::quitWanted, this, &MainWindow::quit);
    updateTalk();
}

void MainWindow::comeForward(const QUrl& where)
{
    setWindowState(windowState() & ~Qt::WindowMinimized); // show() leaves it there
    show();
    raise();
    activateWindow();
    if (!where.isEmpty())
        followNotice(where);
}

// Whoever is led there by what told of it has read that.
void MainWindow::followNotice(const QUrl& where)
{
    const auto told = m_workspace.notices ? m_workspace.notices->history() : QList<domain::Notice>();
    for (const domain::Notice& notice : told) {
        if (notice.unread && urlOf(domain::noticePlace(notice)) == where)
            m_workspace.notices->markRead(notice);
    }
    openPlace(where);
}

// What the person is looking at needs no other word. A badge is earned by what they do here: whoever is in the window,
// in a course perhaps, is told in it.
void MainWindow::tellDesktop(const domain::Notice& notice)
{
    const domain::NoticePlace to = domain::noticePlace(notice);
    const QUrl where = urlOf(to);
    const QUrl here = m_navigator.present();
    if (isActiveWindow() && !isPersonAwaited(this) && placeView(here) == to.view && placeId(here) == to.id &&
        notice.kind != QLatin1StringView("event_changed") && notice.kind != QLatin1StringView("event_new"))
        return;
    const models::NoticeWords words = models::noticeWords(notice);
    if (isActiveWindow() && notice.kind == QLatin1StringView("badge")) {
        say(tr("%1: %2", "what happened, what it is about").arg(models::apart(words.title), models::apart(words.text)),
            tr("Show"), [this, where] { followNotice(where); });
        return;
    }
    if (m_tray)
        m_tray->tell({notice.id, words.title, words.text, where});
}

} // namespace shell
