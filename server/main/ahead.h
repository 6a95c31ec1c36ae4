// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/storage.h"
#include "server/feed/sharedchanges.h"
#include "server/http/workers.h"

#include <atomic>
#include <memory>

namespace server {

// Has what a commit changed for everybody read and compressed soon after it, before the first of many asks for it. The
// workers stop before 'changes' goes.
class Ahead
{
public:
    Ahead(data::Storage& storage, feed::SharedChanges& changes, http::Workers& workers);
    ~Ahead();
    Ahead(const Ahead&) = delete;
    Ahead& operator=(const Ahead&) = delete;

private:
    void onCommit(const data::Commit& commit);

    data::Storage& m_storage;
    feed::SharedChanges& m_changes;
    http::Workers& m_workers;
    std::shared_ptr<std::atomic<bool>> m_due;
    int m_listener = 0;
};

} // namespace server
