// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/messageservice.h"
#include "app/services/noticeservice.h"
#include "ui/models/noticewords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"
#include "ui/shell/tray.h"
#include "ui/widgets/place.h"

namespace shell {

using namespace widgets;

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
    m_workspace.communities = nullptr;
    m_workspace.messages = nullptr;
    m_workspace.notices = nullptr;
}

void MainWindow::updateTalk()
{
    m_bar->setUnread(m_workspace.messages ? m_workspace.messages->unread() : 0,
                     m_workspace.notices ? m_workspace.notices->unread() : 0);
}

// What the person is looking at needs no other word.
void MainWindow::tellDesktop(const domain::Notice& notice)
{
    const auto [view, id] = models::noticePlace(notice);
    const QUrl where = place(view, id);
    if (!m_tray || (isActiveWindow() && m_navigator.present() == where))
        return;
    const models::NoticeWords words = models::noticeWords(notice);
    m_tray->tell(words.title, words.text, where);
}

} // namespace shell
