// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace store {
class Database;
}

namespace services {

// What people are called, and what tells those apart who have the same name. Lives as long as one question to the
// store.
class PersonNames final
{
public:
    explicit PersonNames(store::Database& db) : m_db(db) {}

    // Empty: nobody who is known here.
    [[nodiscard]] QString plain(const QString& personId);
    // What tells somebody from others of the same name: job title, department.
    [[nodiscard]] QString about(const QString& personId);
    // The name; where somebody else who is known here has the same one, with what tells them apart.
    [[nodiscard]] QString apart(const QString& personId);

private:
    [[nodiscard]] QString made(const QString& personId);

    store::Database& m_db;
    QHash<QString, QString> m_plain, m_apart;
};

} // namespace services
