// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "server/data/transaction.h"

#include <functional>
#include <memory>

namespace data {

// The database of an organisation. Thread-safe: each thread gets its own connection, which is kept until the storage
// goes; stop the threads before. Several processes may share one database.
class Storage
{
public:
    using CommitListener = std::function<void(const Commit&)>;

    Storage() = default;
    Q_DISABLE_COPY_MOVE(Storage)
    virtual ~Storage() = default;

    [[nodiscard]] virtual base::Result<std::unique_ptr<Reader>> read() = 0;
    // Waits for its turn: there is one writer at a time, over all processes, so that the order of sequence numbers is
    // the order of commits.
    [[nodiscard]] virtual base::Result<std::unique_ptr<Transaction>> begin(const QDateTime& now) = 0;

    // Calls the listener after each commit: at once for those of this process (on the thread that committed), within
    // half a second for those of others (on a thread of the storage). It must be quick and must not use the storage.
    virtual int addListener(CommitListener listener) = 0;
    // After it returned the listener is not running and will not be called.
    virtual void removeListener(int token) = 0;

    // True when at some instant during this call no process was writing: what had been given a time before the call is
    // in every view that begins after it. False also when that cannot be told.
    [[nodiscard]] virtual bool isQuiet() = 0;

    // Reading a few rows takes microseconds and waits for nobody, so that a thread may do it that must not be held up.
    [[nodiscard]] virtual bool readsAtOnce() const = 0;

    // Names this database; a new one has another. One that was restored from a backup has the same: what tells its
    // numbers from those that were given before is Lives.
    [[nodiscard]] virtual QString epoch() const = 0;
    // How often the sequence was seen to go back while this process had it open: what is remembered of it from before
    // is void.
    [[nodiscard]] virtual int setBacks() const = 0;

    [[nodiscard]] base::Result<std::optional<domain::Person>> person(const QString& id);
    // The person to whom an identity provider's subject was bound before. Absent: there is none, or they are not
    // active.
    [[nodiscard]] base::Result<std::optional<domain::Person>> boundPerson(const QString& issuer,
                                                                          const QString& subject);
    // The person whom an identity provider's subject means: by an earlier binding, else by the verified e-mail address
    // (empty when there is none) if exactly one active person has it; that binds the subject for good.
    // Absent: nobody knows them. Who was bound before comes back even when no longer active.
    [[nodiscard]] base::Result<std::optional<domain::Person>>
    personForSubject(const QString& issuer, const QString& subject, const QString& verifiedEmail);
};

// 'sqlite:PATH' or 'postgresql://user:password@host:port/database' ('?host=/folder' for a socket). Creates what is
// missing and upgrades older schemas; refuses newer ones (code "newer-schema").
[[nodiscard]] base::Result<std::unique_ptr<Storage>> openStorage(const QString& url);
// The same for what makes no sense without what is in it: refuses a database that nothing was stored in yet (code
// "no-database"), and creates nothing.
[[nodiscard]] base::Result<std::unique_ptr<Storage>> openExistingStorage(const QString& url);

} // namespace data
