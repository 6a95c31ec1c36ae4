// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace domain {
class Clock;
}
namespace store {
class Database;
class Store;
} // namespace store

namespace services {

// What somebody is writing, by a name that the place gives ("thread:ID", "message:ID"): it is there again after a
// crash. On this machine only. Interface thread; writing happens in the store thread.
class TextDrafts final
{
public:
    TextDrafts(store::Store& store, const domain::Clock& clock) : m_store(store), m_clock(clock) {}

    [[nodiscard]] QString text(const QString& name) const;
    void keep(const QString& name, const QString& text); // empty: forget it
    // What hangs on the text (files), by the same name.
    [[nodiscard]] QByteArray attached(const QString& name) const;
    void keepAttached(const QString& name, const QByteArray& attached); // empty: forget it
    void forget(const QString& name);
    [[nodiscard]] int count() const; // of texts that were begun, whatever hangs on them
    [[nodiscard]] static int countIn(store::Database& db);
    // For the transaction that sends it. Store thread.
    [[nodiscard]] static base::Result<void> forgetIn(store::Database& db, const QString& name);

private:
    store::Store& m_store;
    const domain::Clock& m_clock;
};

} // namespace services
