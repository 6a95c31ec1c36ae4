// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transaction.h"

#include "app/base/log.h"
#include "app/store/database.h"

namespace store {

Transaction::Transaction(Database& database) : m_database(database)
{
    const auto begun = database.begin();
    if (!begun) {
        m_begun = base::failure(begun.error());
        return;
    }
    m_open = true;
    m_outermost = *begun;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (const auto undone = m_database.end(m_outermost, false); !undone)
        qCWarning(lcStore, "a transaction could not be rolled back");
}

base::Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    const auto done = m_database.end(m_outermost, true);
    if (done)
        m_open = false;
    return done;
}

Durable::Durable(Database& database) : m_database(database)
{
    database.wantDurable(+1);
}

Durable::~Durable()
{
    m_database.wantDurable(-1);
}

} // namespace store
