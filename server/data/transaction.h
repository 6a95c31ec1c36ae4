// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/reader.h"

namespace data {

// The one writer. Destroying it without commit() undoes all of it. Whenever people, delegations or the policy are
// written, commit() also brings the scope grants of everybody concerned up to date, as of 'now' of Storage::begin.
class Transaction : public virtual Reader
{
public:
    [[nodiscard]] virtual QDateTime now() const = 0;
    // Each one later than the one before.
    [[nodiscard]] QDateTime arrival() { return now().addMSecs(m_arrivals++); }

    // Writes the entity with a new revision and returns it. An entity that stands there with the same JSON and the same
    // scopes is left alone: its old revision comes back. Errors: Storage; Malformed: a kind of domain::ServerKinds with
    // scopes.
    [[nodiscard]] virtual base::Result<qint64> put(const Put& put) = 0;
    // The same for many, fast. Returns for each: 0 unchanged, 1 updated, 2 new.
    [[nodiscard]] virtual base::Result<QList<int>> putAll(const QList<Put>& puts) = 0;
    // Removes the entity and tells all who saw it. True when there was one.
    [[nodiscard]] virtual base::Result<bool> remove(const QString& kind, const QString& id) = 0;

    // Recomputes what the person holds, as of now(); for windows that begin or end by time.
    virtual void refreshGrants(const QString& personId) = 0;

    [[nodiscard]] virtual base::Result<void> recordCommand(const AppliedCommand& command) = 0;
    [[nodiscard]] virtual base::Result<void> bindSubject(const QString& issuer, const QString& subject,
                                                         const QString& personId) = 0;
    [[nodiscard]] virtual base::Result<void> setMeta(const QString& name, const QString& value) = 0;
    // Forgets departures up to the sequence number; cursors older than it expire.
    [[nodiscard]] virtual base::Result<void> prune(qint64 upTo) = 0;

    // Several pieces of work may share a transaction: mark() begins one, undo() takes back what was written since then
    // and nothing else. When undo() fails all of the transaction is lost.
    [[nodiscard]] virtual base::Result<void> mark() = 0;
    [[nodiscard]] virtual base::Result<void> undo() = 0;

    [[nodiscard]] virtual base::Result<void> commit() = 0;

private:
    int m_arrivals = 0;
};

} // namespace data
