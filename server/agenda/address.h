// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/storage.h"

namespace agenda {

// The secret address under which a calendar program, which cannot sign in, subscribes to a person's dates. Its word is
// made from the person, a number that goes up when the person renews it, and a key of this database; so that only the
// number is kept, and a copy of the table of numbers opens nothing without the key. Thread-safe. Errors: Storage.
class Address
{
public:
    explicit Address(data::Storage& storage) : m_storage(storage) {}

    // The word that holds now; made when there is none yet.
    [[nodiscard]] base::Result<QString> current(const QString& personId, const QDateTime& now);
    // Another word; the one before opens nothing any more.
    [[nodiscard]] base::Result<QString> renew(const QString& personId, const QDateTime& now);
    // Whose it is; empty when it opens nothing. What comparing takes says nothing about how near it was.
    [[nodiscard]] base::Result<QString> personOf(const QByteArray& word);

private:
    [[nodiscard]] base::Result<QString> write(const QString& personId, const QDateTime& now, bool renewed);

    data::Storage& m_storage;
};

} // namespace agenda
