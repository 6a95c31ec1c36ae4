// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/references.h"
#include "server/data/sequence.h"
#include "server/data/sqlreader.h"
#include "server/data/transaction.h"

#include <QSet>

#include <functional>
#include <mutex>

namespace data {

// The writing half. Holds the process's writer lock until it goes.
class SqlTransaction final : public SqlReader, public Transaction
{
public:
    using Announce = std::function<void(const Commit&)>;

    SqlTransaction(Connection& connection, std::unique_lock<std::mutex> writer, const QDateTime& now, QString origin,
                   Sequence& sequence, Announce announce);
    ~SqlTransaction() override { rollback(); } // while the writer lock is still ours

    // After begin(): reads where the sequence stands.
    [[nodiscard]] base::Result<void> start();

    QDateTime now() const override { return m_now; }
    base::Result<qint64> seq() override { return m_pending.seq; }
    base::Result<std::optional<StoredEntity>> entity(const QString& kind, const QString& id) override;
    base::Result<QList<StoredEntity>> referring(const QString& kind, const QString& field,
                                                const QString& value) override;
    base::Result<qint64> put(const Put& put) override;
    base::Result<QList<int>> putAll(const QList<Put>& puts) override;
    base::Result<bool> remove(const QString& kind, const QString& id) override;
    void refreshGrants(const QString& personId) override { m_pending.concerned.insert(personId); }
    base::Result<void> recordCommand(const AppliedCommand& command) override;
    base::Result<void> bindSubject(const QString& issuer, const QString& subject, const QString& personId) override;
    base::Result<void> setMeta(const QString& name, const QString& value) override;
    base::Result<void> prune(qint64 upTo) override;
    base::Result<void> mark() override;
    base::Result<void> undo() override;
    base::Result<void> commit() override;

private:
    struct Write
    {
        const Put* put = nullptr;
        qint64 rev = 0;
        int change = 0; // as putAll returns it
    };
    [[nodiscard]] base::Result<void> putSlice(QList<Write>& writes);
    [[nodiscard]] base::Result<void> writeEntities(const QList<Write>& writes);
    [[nodiscard]] base::Result<void> writeScopes(const QList<Write>& writes, const QList<ScopeRow>& rows);
    [[nodiscard]] base::Result<void> writeReferences(const QList<Write>& writes);
    [[nodiscard]] base::Result<void> leaveScopes(const EntityKey& key, const QStringList& scopes, qint64 rev);
    // Inserts rows of so many values with as few statements as it takes.
    [[nodiscard]] base::Result<void> insert(const QString& into, const QString& onConflict, int columns,
                                            const QVariantList& values);
    void concern(const QString& kind, const QString& id, const QByteArray& json);
    void touch(const QString& scope);
    [[nodiscard]] base::Result<void> writeGrants();
    [[nodiscard]] base::Result<void> beginLife();
    [[nodiscard]] base::Result<void> log();

    // What was read stays true while we are the only writer, except for what we write.
    void forget(const EntityKey& key);

    struct Pending // until the commit
    {
        qint64 seq = 0;
        QSet<QString> concerned; // people whose grants may change
        QSet<QString> touched;
        bool wide = false;
    };
    std::unique_lock<std::mutex> m_writer;
    const QDateTime m_now;
    const QString m_origin;
    Sequence& m_sequence;
    const Announce m_announce;
    qint64 m_begun = 0;
    Pending m_pending;
    std::optional<Pending> m_marked;
    QHash<EntityKey, std::optional<StoredEntity>> m_entities;
    QHash<QString, QHash<Reference, QList<StoredEntity>>> m_referring; // by kind
};

} // namespace data
