// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/sqltransaction.h"

#include "server/data/lives.h"
#include "server/data/references.h"
#include "server/data/scopes.h"
#include "server/data/shownpeople.h"

#include <algorithm>
#include <array>

namespace data {

namespace {

constexpr qsizetype kPutsPerSlice = 128;
constexpr qsizetype kScopesListed = 2000; // of one commit: the work of a thousand people, imported
constexpr qint64 kCommitsKept = 100'000;  // sequence numbers of the commit log
constexpr qsizetype kRemembered = 1000;   // entities, and lists of them, read in one transaction
const auto kRecordKind = QStringLiteral("person_record");

} // namespace

SqlTransaction::SqlTransaction(Connection& connection, std::unique_lock<std::mutex> writer, const QDateTime& now,
                               QString origin, Sequence& sequence, Announce announce)
    : SqlReader(connection),
      m_writer(std::move(writer)),
      m_now(now),
      m_origin(std::move(origin)),
      m_sequence(sequence),
      m_announce(std::move(announce))
{
}

base::Result<void> SqlTransaction::start()
{
    const auto seq = SqlReader::seq();
    if (!seq)
        return tl::unexpected(seq.error());
    m_begun = m_pending.seq = *seq;
    m_sequence.begins(*seq);
    return {};
}

base::Result<std::optional<StoredEntity>> SqlTransaction::entity(const QString& kind, const QString& id)
{
    const EntityKey key{kind, id};
    if (const auto known = m_entities.constFind(key); known != m_entities.cend())
        return *known;
    if (m_entities.size() >= kRemembered)
        m_entities.clear();
    auto stored = SqlReader::entity(kind, id);
    if (stored)
        m_entities.insert(key, *stored);
    return stored;
}

base::Result<QList<StoredEntity>> SqlTransaction::referring(const QString& kind, const QString& field,
                                                            const QString& value)
{
    auto& ofKind = m_referring[kind];
    if (const auto known = ofKind.constFind({field, value}); known != ofKind.cend())
        return *known;
    if (ofKind.size() >= kRemembered)
        ofKind.clear();
    auto stored = SqlReader::referring(kind, field, value);
    if (stored)
        ofKind.insert({field, value}, *stored);
    return stored;
}

void SqlTransaction::forget(const EntityKey& key)
{
    m_entities.remove(key);
    m_referring.remove(key.kind);
}

base::Result<void> SqlTransaction::mark()
{
    for (const QString& sql : m_connection.dialect().savepoint(m_marked.has_value())) {
        if (const auto done = m_connection.exec(sql); !done)
            return done;
    }
    m_marked = m_pending;
    return {};
}

base::Result<void> SqlTransaction::undo()
{
    Q_ASSERT(m_marked);
    if (const auto done = m_connection.exec(QStringLiteral("ROLLBACK TO SAVEPOINT part")); !done)
        return done;
    m_connection.failed = false;
    m_pending = *m_marked;
    m_entities.clear();
    m_referring.clear();
    return {};
}

base::Result<qint64> SqlTransaction::put(const Put& put)
{
    QList<Write> writes{Write{&put}};
    auto done = putSlice(writes);
    if (done && put.kind == kRecordKind && writes.front().change != 0)
        done = showPeople(*this, {put.id});
    return done ? base::Result<qint64>(writes.front().rev) : tl::unexpected(done.error());
}

base::Result<QList<int>> SqlTransaction::putAll(const QList<Put>& puts)
{
    QList<int> changes;
    changes.reserve(puts.size());
    QList<Write> slice;
    QSet<EntityKey> inSlice;
    QStringList records;
    const auto flush = [&]() -> base::Result<void> {
        const auto done = putSlice(slice);
        for (const Write& write : slice) {
            changes.append(write.change);
            if (write.change != 0 && write.put->kind == kRecordKind)
                records.append(write.put->id);
        }
        slice.clear();
        inSlice.clear();
        return done;
    };
    for (const Put& put : puts) {
        // The same entity twice: the later write has to see the earlier one.
        if (slice.size() == kPutsPerSlice || inSlice.contains({put.kind, put.id})) {
            if (const auto done = flush(); !done)
                return tl::unexpected(done.error());
        }
        slice.append(Write{&put});
        inSlice.insert({put.kind, put.id});
    }
    auto done = flush();
    if (done)
        done = showPeople(*this, records);
    return done ? base::Result<QList<int>>(changes) : tl::unexpected(done.error());
}

base::Result<void> SqlTransaction::putSlice(QList<Write>& writes)
{
    if (writes.isEmpty())
        return {};
    QList<EntityKey> keys;
    for (const Write& write : writes) {
        // Whoever writes it says who gets it; a slip there must not reach anybody.
        if (!write.put->scopes.isEmpty() && staysHere(write.put->kind))
            return base::failure(base::Error::Kind::Malformed, write.put->kind + QStringLiteral(" is for nobody"));
        keys.append({write.put->kind, write.put->id});
    }
    const auto stored = entities(keys);
    const auto rows = rowsOf(keys);
    if (!stored || !rows)
        return tl::unexpected(stored ? rows.error() : stored.error());
    QHash<EntityKey, const StoredEntity*> before;
    for (const StoredEntity& entity : *stored)
        before.insert({entity.kind, entity.id}, &entity);
    QHash<EntityKey, QSet<QString>> scopesBefore;
    for (const ScopeRow& row : *rows) {
        if (!row.gone)
            scopesBefore[row.key].insert(row.scope);
    }
    QList<Write> changed;
    for (Write& write : writes) {
        const EntityKey key{write.put->kind, write.put->id};
        const StoredEntity* old = before.value(key);
        const QSet<QString> scopes(write.put->scopes.begin(), write.put->scopes.end());
        if (old && old->json == write.put->json && scopesBefore.value(key) == scopes) {
            write.rev = old->rev;
            continue;
        }
        write.rev = ++m_pending.seq;
        write.change = old ? 1 : 2;
        if (old)
            concern(key.kind, key.id, old->json);
        concern(key.kind, key.id, write.put->json);
        forget(key);
        changed.append(write);
    }
    if (const auto done = writeEntities(changed); !done)
        return done;
    if (const auto done = writeScopes(changed, *rows); !done)
        return done;
    return writeReferences(changed);
}

base::Result<void> SqlTransaction::insert(const QString& into, const QString& onConflict, int columns,
                                          const QVariantList& values)
{
    qsizetype from = 0;
    while (from < values.size()) {
        const qsizetype left = (values.size() - from) / columns;
        const int rows = left >= 64 ? 64 : int(std::min<qsizetype>(left, 8));
        const auto done = m_connection.run(into + QStringLiteral(" VALUES ") + placeholders(rows, columns) + onConflict,
                                           values.mid(from, rows * columns));
        if (!done)
            return tl::unexpected(done.error());
        from += rows * columns;
    }
    return {};
}

base::Result<void> SqlTransaction::writeEntities(const QList<Write>& writes)
{
    QVariantList values;
    values.reserve(writes.size() * 4);
    for (const Write& write : writes)
        values << write.put->kind << write.put->id << write.rev << QString::fromUtf8(write.put->json);
    return insert(QStringLiteral("INSERT INTO entity (kind, id, rev, data)"),
                  QStringLiteral(" ON CONFLICT (kind, id) DO UPDATE SET rev = excluded.rev, data = excluded.data"), 4,
                  values);
}

base::Result<void> SqlTransaction::writeScopes(const QList<Write>& writes, const QList<ScopeRow>& rows)
{
    QHash<EntityKey, QStringList> before;
    for (const ScopeRow& row : rows) {
        if (!row.gone)
            before[row.key].append(row.scope);
    }
    QVariantList values;
    for (const Write& write : writes) {
        const EntityKey key{write.put->kind, write.put->id};
        QStringList scopes = write.put->scopes;
        scopes.removeDuplicates();
        for (const QString& scope : std::as_const(scopes)) {
            values << key.kind << key.id << scope << write.rev << write.rev << 0;
            touch(scope);
        }
        QStringList left = before.value(key);
        left.removeIf([&](const QString& scope) { return scopes.contains(scope); });
        if (const auto done = leaveScopes(key, left, write.rev); !done)
            return done;
    }
    // An entity that comes back keeps its first 'since': who lost the scope in between still has it to delete.
    return insert(QStringLiteral("INSERT INTO entity_scope (kind, id, scope, since, seq, gone)"),
                  QStringLiteral(" ON CONFLICT (kind, id, scope) DO UPDATE SET seq = excluded.seq, gone = 0"), 6,
                  values);
}

base::Result<void> SqlTransaction::leaveScopes(const EntityKey& key, const QStringList& scopes, qint64 rev)
{
    for (const QString& scope : scopes) {
        const auto done = m_connection.run(
            QStringLiteral("UPDATE entity_scope SET gone = 1, seq = ? WHERE kind = ? AND id = ? AND scope = ?"),
            {rev, key.kind, key.id, scope});
        if (!done)
            return tl::unexpected(done.error());
        touch(scope);
    }
    return {};
}

base::Result<void> SqlTransaction::writeReferences(const QList<Write>& writes)
{
    QVariantList values;
    for (const Write& write : writes) {
        if (!hasReferences(write.put->kind))
            continue;
        if (write.change == 1) {
            const auto done = m_connection.run(QStringLiteral("DELETE FROM entity_ref WHERE kind = ? AND id = ?"),
                                               {write.put->kind, write.put->id});
            if (!done)
                return tl::unexpected(done.error());
        }
        const QJsonObject entity = QJsonDocument::fromJson(write.put->json).object();
        for (const Reference& reference : referencesOf(write.put->kind, entity))
            values << write.put->kind << reference.field << reference.value << write.put->id;
    }
    return insert(QStringLiteral("INSERT INTO entity_ref (kind, field, value, id)"),
                  QStringLiteral(" ON CONFLICT DO NOTHING"), 4, values);
}

base::Result<bool> SqlTransaction::remove(const QString& kind, const QString& id)
{
    const auto stored = entity(kind, id);
    const auto scopes = scopesOf(kind, id);
    if (!stored || !scopes)
        return tl::unexpected(stored ? scopes.error() : stored.error());
    if (!*stored)
        return false;
    concern(kind, id, (*stored)->json);
    forget({kind, id});
    for (const QString& sql : {QStringLiteral("DELETE FROM entity WHERE kind = ? AND id = ?"),
                               QStringLiteral("DELETE FROM entity_ref WHERE kind = ? AND id = ?")}) {
        if (const auto done = m_connection.run(sql, {kind, id}); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = leaveScopes({kind, id}, *scopes, ++m_pending.seq); !done)
        return tl::unexpected(done.error());
    return true;
}

void SqlTransaction::concern(const QString& kind, const QString& id, const QByteArray& json)
{
    if (kind == QLatin1StringView("community_member")) {
        const QJsonObject membership = QJsonDocument::fromJson(json).object();
        m_pending.concerned.insert(membership.value(QLatin1StringView("person_id")).toString());
        return;
    }
    if (kind != kRecordKind && kind != QLatin1StringView("delegation"))
        return;
    const QJsonObject entity = QJsonDocument::fromJson(json).object();
    m_pending.concerned.insert(id);
    for (const char* member : {"supervisor_id", "delegate_id"}) {
        if (const QString other = entity.value(QLatin1StringView(member)).toString(); !other.isEmpty())
            m_pending.concerned.insert(other);
    }
}

void SqlTransaction::touch(const QString& scope)
{
    m_pending.wide = m_pending.wide || m_pending.touched.size() >= kScopesListed;
    if (!m_pending.wide)
        m_pending.touched.insert(scope);
}

base::Result<void> SqlTransaction::writeGrants()
{
    QVariantList values;
    qint64 at = 0; // one sequence number for all that changes here
    QStringList people(m_pending.concerned.begin(), m_pending.concerned.end());
    std::ranges::sort(people);
    for (const QString& personId : std::as_const(people)) {
        const auto wanted = heldScopes(*this, personId, m_now);
        const auto grants = this->grants(personId);
        if (!wanted || !grants)
            return tl::unexpected(wanted ? grants.error() : wanted.error());
        QHash<QString, Grant> before;
        for (const Grant& grant : *grants)
            before.insert(grant.scope, grant);
        const auto set = [&](const QString& scope, bool holds) {
            at = at ? at : ++m_pending.seq;
            values << personId << scope << (holds ? at : before.value(scope).since) << (holds ? 0 : at);
            touch(personScope(personId));
        };
        for (const QString& scope : *wanted) {
            if (!before.contains(scope) || !before.value(scope).holds())
                set(scope, true);
        }
        for (const Grant& grant : *grants) {
            if (grant.holds() && !wanted->contains(grant.scope))
                set(grant.scope, false);
        }
    }
    m_pending.concerned.clear();
    return insert(QStringLiteral("INSERT INTO scope_grant (person, scope, since, until)"),
                  QStringLiteral(" ON CONFLICT (person, scope) DO UPDATE SET since = excluded.since, "
                                 "until = excluded.until"),
                  4, values);
}

base::Result<void> SqlTransaction::recordCommand(const AppliedCommand& command)
{
    const auto done = m_connection.run(
        QStringLiteral("INSERT INTO applied_command (id, person, target, rev, at) VALUES (?, ?, ?, ?, ?)"),
        {command.id, command.personId, command.target, command.rev, m_now.toUTC().toString(Qt::ISODateWithMs)});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

base::Result<void> SqlTransaction::bindSubject(const QString& issuer, const QString& subject, const QString& personId)
{
    return insert(QStringLiteral("INSERT INTO subject (issuer, subject, person)"),
                  QStringLiteral(" ON CONFLICT (issuer, subject) DO UPDATE SET person = excluded.person"), 3,
                  {issuer, subject, personId});
}

base::Result<void> SqlTransaction::setMeta(const QString& name, const QString& value)
{
    return insert(QStringLiteral("INSERT INTO meta (name, value)"),
                  QStringLiteral(" ON CONFLICT (name) DO UPDATE SET value = excluded.value"), 2, {name, value});
}

base::Result<void> SqlTransaction::prune(qint64 upTo)
{
    for (const QString& sql : {QStringLiteral("DELETE FROM entity_scope WHERE gone = 1 AND seq <= ?"),
                               QStringLiteral("DELETE FROM scope_grant WHERE until > 0 AND until <= ?")}) {
        if (const auto done = m_connection.run(sql, {upTo}); !done)
            return tl::unexpected(done.error());
    }
    const auto before = meta(QStringLiteral("pruned"));
    const auto known = meta(QLatin1StringView(Lives::kName));
    if (!before || !known)
        return tl::unexpected(before ? known.error() : before.error());
    Lives lives(*known);
    lives.forget(upTo);
    if (const auto done = setMeta(QLatin1StringView(Lives::kName), lives.text()); !done)
        return done;
    return setMeta(QStringLiteral("pruned"), QString::number(std::max(upTo, before->toLongLong())));
}

base::Result<void> SqlTransaction::beginLife()
{
    const auto known = meta(QLatin1StringView(Lives::kName));
    if (!known)
        return tl::unexpected(known.error());
    Lives lives(*known);
    lives.begin(m_begun);
    return setMeta(QLatin1StringView(Lives::kName), lives.text());
}

base::Result<void> SqlTransaction::log()
{
    const QStringList touched(m_pending.touched.begin(), m_pending.touched.end());
    auto done = setMeta(QStringLiteral("seq"), QString::number(m_pending.seq));
    if (done)
        done =
            insert(QStringLiteral("INSERT INTO commit_log (seq, origin, scopes)"), {}, 3,
                   {m_pending.seq, m_origin, m_pending.wide ? QStringLiteral("*") : touched.join(QLatin1Char('\n'))});
    if (!done)
        return done;
    const auto forgotten =
        m_connection.run(QStringLiteral("DELETE FROM commit_log WHERE seq <= ?"), {m_pending.seq - kCommitsKept});
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    return {};
}

base::Result<void> SqlTransaction::commit()
{
    if (const auto done = writeGrants(); !done)
        return done;
    const bool changed = m_pending.seq > m_begun;
    if (changed) {
        auto done = m_sequence.hasLife ? base::Result<void>() : beginLife();
        if (done)
            done = log();
        if (!done)
            return done;
    }
    if (m_connection.failed)
        return base::failure(base::Error::Kind::Storage, QStringLiteral("a statement of the transaction failed"));
    if (const auto done = m_connection.exec(QStringLiteral("COMMIT")); !done)
        return done;
    m_open = false;
    rollback();
    m_sequence.written = m_pending.seq;
    m_sequence.hasLife = m_sequence.hasLife || changed;
    m_writer.unlock();
    if (changed)
        m_announce({m_pending.seq, QStringList(m_pending.touched.begin(), m_pending.touched.end()), m_pending.wide});
    return {};
}

} // namespace data
