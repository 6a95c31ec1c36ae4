// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/connection.h"
#include "server/data/reader.h"

namespace data {

// The reading half, on an open transaction of a connection.
class SqlReader : public virtual Reader
{
public:
    explicit SqlReader(Connection& connection) : m_connection(connection) {}
    ~SqlReader() override;

    // Begins the transaction; call before anything else.
    [[nodiscard]] base::Result<void> begin(const QStringList& statements);
    // Ends it without keeping anything; nothing when it has ended.
    void rollback();

    base::Result<qint64> seq() override;
    base::Result<qint64> scopeSeq(const QString& scope) override;
    base::Result<QString> meta(const QString& name) override;
    base::Result<std::optional<StoredEntity>> entity(const QString& kind, const QString& id) override;
    base::Result<QList<StoredEntity>> entities(const QList<EntityKey>& keys) override;
    base::Result<QList<StoredEntity>> page(const QString& kind, const QString& afterId, int limit) override;
    base::Result<QList<StoredEntity>> referring(const QString& kind, const QString& field,
                                                const QString& value) override;
    base::Result<qint64> count(const QString& kind) override;
    base::Result<QStringList> scopesOf(const QString& kind, const QString& id) override;
    base::Result<QList<ScopeRow>> changedRows(const QList<ScopeRange>& ranges, qint64 upTo, int limit) override;
    base::Result<QList<ChangedEntity>> changed(const QList<ScopeRange>& ranges, qint64 upTo, int limit) override;
    base::Result<Visit> visit(const QString& personId) override;
    base::Result<QList<ScopeRow>> enteredRows(const QString& scope, qint64 after, qint64 upTo, int limit) override;
    base::Result<QList<EntityKey>> visible(const QList<EntityKey>& keys, const QStringList& scopes) override;
    base::Result<QList<Grant>> grants(const QString& personId) override;
    base::Result<std::optional<AppliedCommand>> appliedCommand(const QString& id) override;
    base::Result<QString> personIdOfSubject(const QString& issuer, const QString& subject) override;
    base::Result<QStringList> personIdsOfEmail(const QString& email) override;
    base::Result<QList<Commit>> commits(qint64 after, const QString& origin, int limit) override;
    base::Result<QList<QVariantList>> run(const QString& sql, const QVariantList& values) override;
    base::Result<void> define(const QString& sql) override { return m_connection.exec(sql); }
    Backend backend() const override { return m_connection.dialect().backend; }

protected:
    // All scope rows of the keys, those that are gone too.
    [[nodiscard]] base::Result<QList<ScopeRow>> rowsOf(const QList<EntityKey>& keys);

    // A row of 'SELECT scope, seq, since, kind, id, gone'.
    [[nodiscard]] static ScopeRow scopeRow(const Rows& rows);
    // The statement for this database, see Dialect::sql.
    [[nodiscard]] QString sql(const char* text) const;

    Connection& m_connection;
    bool m_open = false;
    bool m_ended = false; // the connection may be in other use already
};

// "(?,?),(?,?)" for so many rows.
[[nodiscard]] QString placeholders(int rows, int columns);

} // namespace data
