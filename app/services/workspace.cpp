// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/workspace.h"

#include "app/store/store.h"

namespace services {

Workspace::Workspace(std::unique_ptr<store::Store> store, appsync::Link* link, QString personId)
    : m_store(std::move(store)),
      m_link(link),
      m_sync(std::make_unique<StoreSync>(*m_store, *link)),
      m_personId(std::move(personId))
{
}

Workspace::~Workspace()
{
    m_sync.reset();
    m_link->dispose();
}

} // namespace services
