// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/workspace.h"

#include "app/store/store.h"

namespace services {

Workspace::Workspace(std::unique_ptr<store::Store> store, appsync::Link* link, const domain::Clock& clock,
                     const QString& folder, QString personId, const QString& issuer)
    : m_store(std::move(store)),
      m_clock(*m_store, clock),
      m_link(link),
      m_otherDevices(*link),
      m_sync(std::make_unique<StoreSync>(*m_store, *link, m_clock)),
      m_personId(std::move(personId)),
      m_packageFolder(folder + QLatin1StringView("/packages")),
      m_downloads(std::make_unique<DownloadService>(*m_store, *link, m_clock, folder, m_personId)),
      m_calendar(std::make_unique<CalendarService>(*m_store, *link, m_clock, m_personId, QUrl(issuer).host()))
{
}

Workspace::~Workspace()
{
    m_calendar.reset();
    m_downloads.reset();
    m_sync.reset();
    m_link->dispose();
}

} // namespace services
