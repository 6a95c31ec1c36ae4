// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a thread stands: at the reply that a link led to, until the person goes elsewhere.
#include "ui/community/threadview.h"
#include "ui/widgets/lazycolumn.h"
#include "ui/widgets/scrollcolumn.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace community {

using namespace widgets;

// Its parts lose the focus as they go.
ThreadView::~ThreadView()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ThreadView::want(const QString& postId, int below)
{
    m_wanted = {postId, below};
    m_reached = false;
}

// Heights are known when they are laid out, and others in a window of another width: again with each change of them.
void ThreadView::reachWanted()
{
    const int top = m_wanted.first.isEmpty() ? -1 : m_posts->topOf(m_wanted.first);
    if (top < 0 || m_posts->height() < top)
        return;
    auto* bar = m_scroll->verticalScrollBar();
    const int y = m_posts->mapTo(m_scroll->widget(), QPoint(0, top)).y() + m_wanted.second;
    bar->setValue(y);
    m_reached = m_reached || bar->value() == y;
}

// Of two threads of the same height the second changes no range.
bool ThreadView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_posts && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        reachWanted();
    return Page::eventFilter(watched, event);
}

// Whoever has gone on to another part of the thread reads there.
void ThreadView::followFocus(QWidget* before, QWidget* now)
{
    Q_UNUSED(before)
    if (!m_reached || !now || now == m_scroll || !m_scroll->isAncestorOf(now))
        return;
    const bool there =
        m_posts->isAncestorOf(now) && m_posts->entryAt(now->mapTo(m_posts, QPoint(0, 0)).y()).first == m_wanted.first;
    if (!there)
        want({}, 0);
}

QVariantMap ThreadView::saveState() const
{
    const int y = m_scroll->verticalScrollBar()->value();
    const auto [id, below] = m_posts->entryAt(m_posts->mapFrom(m_scroll->widget(), QPoint(0, y)).y());
    return {{QStringLiteral("y"), y},
            {QStringLiteral("shown"), m_shown},
            {QStringLiteral("at"), y > 0 ? id : QString()},
            {QStringLiteral("below"), below}};
}

void ThreadView::restoreState(const QVariantMap& state)
{
    m_shown = std::max(kLeastReplies, state.value(QStringLiteral("shown")).toInt());
    want(state.value(QStringLiteral("at")).toString(), state.value(QStringLiteral("below")).toInt());
    refreshNow();
    if (m_wanted.first.isEmpty())
        m_scroll->scrollTo(state.value(QStringLiteral("y")).toInt());
}

} // namespace community
