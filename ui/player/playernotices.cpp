// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errorwords.h"
#include "ui/models/words.h"
#include "ui/player/courserun.h"
#include "ui/player/playerbar.h"
#include "ui/player/playerview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/place.h"

#include <QStackedLayout>
#include <QVBoxLayout>

// What stands in place of the content when there is none: why, what is safe, and one way on.
namespace player {

using namespace widgets;

void PlayerView::showContent()
{
    if (m_run && m_run->view())
        m_layers->setCurrentWidget(m_run->view()->widget());
}

void PlayerView::showWaiting()
{
    m_layers->setCurrentIndex(0);
}

void PlayerView::showNotice(const char* icon, const QString& sentence, const QString& action, std::function<void()> act)
{
    delete m_notice;
    m_notice = new EmptyState(QLatin1StringView(icon), sentence);
    m_notice->setAlwaysTrue();
    m_notice->setObjectName(QStringLiteral("player-notice"));
    m_notice->setMaximumWidth(520);
    if (!action.isEmpty()) {
        Button* button = m_notice->setAction(action);
        button->setObjectName(QStringLiteral("player-notice-action"));
        // Queued: what it does may take this notice away.
        connect(button, &QPushButton::clicked, this, std::move(act), Qt::QueuedConnection);
    }
    auto* column = static_cast<QVBoxLayout*>(m_noticeLayer->layout());
    while (QLayoutItem* old = column->takeAt(0))
        delete old;
    column->addStretch(1);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_notice, 6);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(2);
    m_layers->setCurrentWidget(m_noticeLayer);
}

void PlayerView::showRefusal(const base::Error& error)
{
    const auto course = [this] { backToCourse(); };
    if (error.code == QLatin1StringView("not-downloaded")) {
        showNotice(
            "hard-drive-download",
            tr("This course is not on this computer yet. Download it once, and it works anywhere, also without a "
               "network."),
            tr("Go to the download"), course);
    } else if (error.code == QLatin1StringView("no-package")) {
        showNotice("book-open", tr("This course has nothing to play here. Its page says where it takes place."),
                   tr("Go to the course page"), course);
    } else if (error.code == QLatin1StringView("needs-approval")) {
        showNotice("lock",
                   tr("Your supervisor or learning & development decides about this course. Ask for it on its page, "
                      "also offline."),
                   tr("Go to the course page"), course);
    } else if (error.code == QLatin1StringView("no-such-target")) {
        showNotice("book-open", tr("This course is not in your catalog any more."), tr("Back to the catalog"),
                   [this] { Q_EMIT go(widgets::place(QStringLiteral("catalog"))); });
    } else {
        showNotice("triangle-alert",
                   tr("This course cannot be opened. What you did in it before is safe.") + QLatin1Char('\n') +
                       models::wordsFor(error).text(),
                   tr("Go to the course page"), course);
    }
}

void PlayerView::showNoEngine()
{
    showNotice("external-link",
               tr("On this computer courses open in your browser. What you do there is saved here, also offline."),
               tr("Open in browser"), [this] { openInBrowser(); });
}

void PlayerView::showWeb(const QUrl& url)
{
    showNotice("globe",
               tr("This step is a page on the web, at %1. It needs the network.").arg(models::apart(url.host())),
               tr("Open it"), [this, url] {
                   if (!m_run)
                       return;
                   m_run->session().position(m_run->currentItem().id, 1, 1);
                   Q_EMIT go(url);
               });
}

void PlayerView::showBroken(bool hung)
{
    showNotice("rotate-cw",
               hung ? tr("This page of the course does not answer any more. What it saved is safe; go on from there.")
                    : tr("This page of the course has stopped. What it saved is safe; go on from there."),
               tr("Reload"), [this] {
                   if (!m_run)
                       return;
                   showWaiting();
                   m_run->reload(look());
               });
}

void PlayerView::toggleBrowser()
{
    if (!m_run)
        return;
    if (m_run->isInBrowser())
        comeBack();
    else
        openInBrowser();
}

void PlayerView::openInBrowser()
{
    if (!m_run)
        return;
    showWaiting();
    m_run->showInBrowser([this](const QUrl& address) {
        if (address.isEmpty()) {
            showNotice("triangle-alert", tr("The browser cannot be reached from here. Go on in this window."),
                       tr("Go on here"), [this] { comeBack(); });
            return;
        }
        m_browserAddress = address;
        m_bar->setInBrowser(true);
        showNotice("external-link",
                   tr("The course is open in your browser. It stays open there as long as this page does."),
                   tr("Go on here"), [this] { comeBack(); });
        Q_EMIT go(address);
    });
}

void PlayerView::comeBack()
{
    m_bar->setInBrowser(false);
    showWaiting();
    m_run->showInside(look());
}

} // namespace player
