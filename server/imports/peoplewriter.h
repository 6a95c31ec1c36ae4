// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/storage.h"

#include <QHash>

namespace imports {

// What a batch of people brought.
struct PeopleWritten
{
    qint64 imported = 0;
    qint64 updated = 0;
};

// Writes the people and moves the requests and completions that this concerns. Who is the same as stored is left alone.
[[nodiscard]] base::Result<PeopleWritten> writePeople(data::Transaction& transaction,
                                                      const QList<domain::Person>& people);
// The same in a transaction of its own, which it commits.
[[nodiscard]] base::Result<PeopleWritten> writePeople(data::Storage& storage, const QList<domain::Person>& people,
                                                      const QDateTime& now);

} // namespace imports
