// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/ahead.h"

#include "server/data/scopes.h"
#include "server/http/encoding.h"

namespace server {

namespace {

void prepare(feed::SharedChanges& changes)
{
    for (const auto& text : changes.prepare())
        (void)text->as(int(http::Coding::Zstd),
                       [](const QByteArray& plain) { return http::compress(plain, http::Coding::Zstd); });
}

} // namespace

Ahead::Ahead(data::Storage& storage, feed::SharedChanges& changes, http::Workers& workers)
    : m_storage(storage),
      m_changes(changes),
      m_workers(workers),
      m_due(std::make_shared<std::atomic<bool>>(false)),
      m_listener(storage.addListener([this](const data::Commit& commit) { onCommit(commit); }))
{
}

Ahead::~Ahead()
{
    m_storage.removeListener(m_listener);
}

void Ahead::onCommit(const data::Commit& commit)
{
    if (!commit.scopes.contains(data::orgScope()) || m_due->exchange(true))
        return;
    const bool posted = m_workers.tryPost([due = m_due, &changes = m_changes] {
        *due = false; // what is committed from here on may not be in it
        prepare(changes);
    });
    if (!posted) // there is enough to do
        *m_due = false;
}

} // namespace server
