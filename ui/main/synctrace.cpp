// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/synctrace.h"

#include "app/services/catalogservice.h"
#include "app/services/noticeservice.h"
#include "app/services/syncservice.h"

#include <QTimer>

#include <utility>

namespace uimain {

SyncTrace::SyncTrace(const StartupTrace& trace, const shell::Workspace& workspace, QObject* parent)
    : QObject(parent), m_trace(trace), m_workspace(workspace)
{
    if (!workspace.signedIn() || !workspace.notices)
        return;
    m_before = workspace.sync->status().asOf;
    connect(workspace.catalog, &services::CatalogService::changed, this, &SyncTrace::onCatalog);
    connect(workspace.sync, &services::SyncService::statusChanged, this, &SyncTrace::onStatus);
    connect(workspace.notices, &services::NoticeService::changed, this, &SyncTrace::onNotices);
}

void SyncTrace::onCatalog()
{
    if (m_hasCourses || m_workspace.catalog->courseCount() == 0)
        return;
    m_hasCourses = true;
    markWhenPainted(QLatin1StringView("courses-there"));
}

void SyncTrace::onStatus()
{
    const QDateTime asOf = m_workspace.sync->status().asOf;
    if (m_synced || !asOf.isValid() || asOf == m_before)
        return;
    m_synced = true;
    markWhenPainted(QLatin1StringView("synced"));
}

void SyncTrace::onNotices()
{
    if (!m_synced || !m_workspace.notices->isCurrent() || std::exchange(m_told, true))
        return;
    markWhenPainted(QLatin1StringView("synced-painted"));
}

// What is heard here is heard by the pages in the same turn; they are laid out and painted before a second one begins.
void SyncTrace::markWhenPainted(QLatin1StringView event)
{
    QTimer::singleShot(0, this, [this, event] { QTimer::singleShot(0, this, [this, event] { m_trace.mark(event); }); });
}

} // namespace uimain
