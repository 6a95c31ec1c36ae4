// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/changeset.h"
#include "app/store/statement.h"

#include <functional>
#include <memory>
#include <string_view>

struct sqlite3;

namespace store {

// One connection to the cache file. Belongs to the thread that uses it; only interrupt() may come from another one.
// Errors have kind Storage; a full disk has code "disk-full", a damaged file "damaged", a file of a newer version
// "newer-file".
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    enum class Mode { ReadWrite, ReadOnly };

    Database();
    ~Database();

    // WAL, synchronous NORMAL, foreign keys on, busy time-out 5 s. ReadWrite creates the file.
    [[nodiscard]] base::Result<void> open(const QString& path, Mode mode);
    void close(); // every Statement must be gone
    [[nodiscard]] bool isOpen() const;

    // A prepared statement, kept and used again for the same text. A text that cannot be prepared gives a statement
    // whose steps fail with the reason.
    [[nodiscard]] Statement statement(std::string_view sql);
    [[nodiscard]] Statement statement(const char* sql) { return statement(std::string_view(sql)); }
    [[nodiscard]] Statement statement(const QByteArray& sql)
    {
        return statement(std::string_view(sql.constData(), std::size_t(sql.size())));
    }
    // Runs one or several statements without parameters.
    [[nodiscard]] base::Result<void> exec(const QByteArray& sql);
    // For work that reads pages all over the file, more than SQLite keeps: this connection takes them from the kernel's
    // memory from now on, without copies. The kernel maps 16 pages around each that is touched and counts them as the
    // process's own, so a connection begins without it.
    void mapFile();
    // Gives back the memory for what may be asked again: pages, and statements that nobody holds. For a connection that
    // was not used for a while.
    void rest();
    // The first column of the first row, 0 when there is none.
    [[nodiscard]] base::Result<qint64> number(std::string_view sql);

    [[nodiscard]] int changes() const; // rows that the last statement changed
    [[nodiscard]] bool inTransaction() const;

    // Makes the statement that runs now fail with kind Cancelled. Thread-safe while the connection is open.
    void interrupt();
    // From now on a statement that does more than so many thousand virtual machine steps fails with kind Cancelled; 0:
    // no limit. For queries that must end within a frame.
    void setBudget(int thousandSteps);
    // Asked every few thousand steps: true cancels. Replaces the budget; an empty function removes it.
    void setCancelCheck(std::function<bool()> cancelled);

    // Something that a screen may show was changed. Told to the listener when the outermost transaction commits,
    // forgotten when it rolls back; outside of a transaction told at once.
    void noteChange(const QString& kind, const QString& id);
    void noteManyChanges(const QString& kind);
    void onCommitted(std::function<void(const ChangeSet&)> listener);
    // Called when a statement meets a damaged file.
    void onDamage(std::function<void()> listener);

    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] base::Error lastError(int code, std::string_view doing = {});

private:
    friend class Statement;
    friend class Transaction;
    friend class Durable;
    void release(sqlite3_stmt* statement);
    [[nodiscard]] base::Result<bool> begin(); // true: outermost
    [[nodiscard]] base::Result<void> end(bool outermost, bool commit);
    void wantDurable(int more); // +1, -1

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace store
