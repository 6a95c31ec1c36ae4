// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "server/data/dialect.h"
#include "server/data/types.h"

#include <QVariant>

#include <optional>

namespace data {

// A consistent view of the database: all reads of one Reader see the same commit. Lives on the thread that asked for
// it, and a thread has one Reader or Transaction at a time. Errors are of kind Storage.
class Reader
{
public:
    Reader() = default;
    Q_DISABLE_COPY_MOVE(Reader)
    virtual ~Reader() = default;

    // The last sequence number in use.
    [[nodiscard]] virtual base::Result<qint64> seq() = 0;
    // The last sequence number at which something in the scope changed; 0 for none.
    [[nodiscard]] virtual base::Result<qint64> scopeSeq(const QString& scope) = 0;
    [[nodiscard]] virtual base::Result<QString> meta(const QString& name) = 0; // empty when absent

    [[nodiscard]] virtual base::Result<std::optional<StoredEntity>> entity(const QString& kind, const QString& id) = 0;
    // Those of the keys that exist, in no special order.
    [[nodiscard]] virtual base::Result<QList<StoredEntity>> entities(const QList<EntityKey>& keys) = 0;
    // A page of a kind in the order of ids, after 'afterId'.
    [[nodiscard]] virtual base::Result<QList<StoredEntity>> page(const QString& kind, const QString& afterId,
                                                                 int limit) = 0;
    // All of a kind whose Indexed field 'field' has the value.
    [[nodiscard]] virtual base::Result<QList<StoredEntity>> referring(const QString& kind, const QString& field,
                                                                      const QString& value) = 0;
    [[nodiscard]] virtual base::Result<qint64> count(const QString& kind) = 0;

    [[nodiscard]] virtual base::Result<QStringList> scopesOf(const QString& kind, const QString& id) = 0;
    // Rows of the scopes with range.after < seq <= upTo, by seq, at most 'limit'.
    [[nodiscard]] virtual base::Result<QList<ScopeRow>> changedRows(const QList<ScopeRange>& ranges, qint64 upTo,
                                                                    int limit) = 0;
    // The same rows with the entities that they are about.
    [[nodiscard]] virtual base::Result<QList<ChangedEntity>> changed(const QList<ScopeRange>& ranges, qint64 upTo,
                                                                     int limit) = 0;
    // All that is needed to know what a person may ask for, in one statement.
    [[nodiscard]] virtual base::Result<Visit> visit(const QString& personId) = 0;
    // Rows that were in the scope when it was lost: after < since <= upTo, by since, at most 'limit'.
    [[nodiscard]] virtual base::Result<QList<ScopeRow>> enteredRows(const QString& scope, qint64 after, qint64 upTo,
                                                                    int limit) = 0;
    // Those of the keys that are in one of the scopes now.
    [[nodiscard]] virtual base::Result<QList<EntityKey>> visible(const QList<EntityKey>& keys,
                                                                 const QStringList& scopes) = 0;
    // All scopes that the person holds or has held.
    [[nodiscard]] virtual base::Result<QList<Grant>> grants(const QString& personId) = 0;

    [[nodiscard]] virtual base::Result<std::optional<AppliedCommand>> appliedCommand(const QString& id) = 0;
    [[nodiscard]] virtual base::Result<QString> personIdOfSubject(const QString& issuer, const QString& subject) = 0;
    // Ids of the people with this e-mail address, in any case of letters.
    [[nodiscard]] virtual base::Result<QStringList> personIdsOfEmail(const QString& email) = 0;
    // Commits of other processes than 'origin' with a sequence number after 'after', oldest first, at most 'limit'.
    [[nodiscard]] virtual base::Result<QList<Commit>> commits(qint64 after, const QString& origin, int limit) = 0;

    // For rooms that keep tables of their own (server/lrs): runs a statement on this view or transaction, '?' standing
    // for the values, and gives its rows. The text is prepared once and kept.
    [[nodiscard]] virtual base::Result<QList<QVariantList>> run(const QString& sql, const QVariantList& values) = 0;
    // The same for statements that cannot be prepared and have no values, as CREATE TABLE.
    [[nodiscard]] virtual base::Result<void> define(const QString& sql) = 0;
    [[nodiscard]] virtual Backend backend() const = 0;
};

} // namespace data
