// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Outbox that deals with answers: of the server (settle) and of the person (retry, edit, discard,
// takeBack).
#include "app/base/ids.h"
#include "app/store/bothkept.h"
#include "app/store/outbox.h"
#include "app/store/outboxrows.h"
#include "app/store/schema.h"
#include "app/store/transaction.h"

namespace store {

namespace {

using Entry = std::optional<OutboxEntry>;

Entry entryOf(Database& db, const QString& id)
{
    auto found = outboxrows::select(db, "WHERE id = ?1", id);
    return found.isEmpty() ? std::nullopt : Entry(std::move(found.first()));
}

base::Error noSuchCommand(const QString& id)
{
    return {base::Error::Kind::Rejected, id, 0, QStringLiteral("no-such-target"), 0};
}

bool isDelete(const domain::Change& change)
{
    return change.op == QLatin1StringView("delete");
}

// The server's version of the target as the answer gives it. An applied command whose target the person may no longer
// see comes without: then what the rule makes of the base is the best that is known until the feed speaks.
base::Result<void> takeAnswer(Outbox& outbox, Database& db, const KindTable& table, const OutboxEntry& entry,
                              const domain::CommandResult& result, bool applied)
{
    const auto base = outboxrows::readBase(db, table, entry.command.target);
    if (!base)
        return base::failure(base.error());
    const outboxrows::Base before = base->value_or(outboxrows::Base{});
    for (const domain::Change& change : result.changes) {
        if (change.kind != table.kind || change.id != entry.command.target)
            continue;
        if (change.rev <= before.rev)
            return {};
        return outbox.setBase(table, change.id, change.rev,
                              isDelete(change) ? std::nullopt : std::optional(change.data));
    }
    if (!applied || result.rev <= before.rev)
        return {};
    const auto effect =
        domain::applyRule(entry.command, ruleContext(db, entry.actor, entry.command, before.data), before.data);
    return outbox.setBase(table, entry.command.target, result.rev, effect ? std::optional(*effect) : before.data);
}

// Other entities that came with the answer are taken as if from the feed.
base::Result<void> takeOthers(Outbox& outbox, Database& db, const KindTable& table, const OutboxEntry& entry,
                              const domain::CommandResult& result)
{
    for (const domain::Change& change : result.changes) {
        const KindTable* other = kindTable(change.kind);
        if (!other || (other == &table && change.id == entry.command.target))
            continue;
        const auto base = outboxrows::readBase(db, *other, change.id);
        const auto stored = base ? other->read(db, change.id) : base::Result<std::optional<StoredEntity>>(std::nullopt);
        if (!base || !stored)
            return base::failure(base ? stored.error() : base.error());
        if (*base && change.rev > (*base)->rev) {
            const auto data = isDelete(change) ? std::nullopt : std::optional(change.data);
            const auto kept = outbox.setBase(*other, change.id, change.rev, data);
            const auto done = kept ? outbox.recompute(*other, change.id) : kept;
            if (!done)
                return done;
        } else if (!*base && change.rev > (*stored ? (*stored)->rev : 0)) {
            const auto done =
                isDelete(change) ? other->remove(db, change.id) : other->write(db, change.data, change.rev);
            if (!done)
                return done;
        }
    }
    return {};
}

base::Result<void> wedge(Database& db, const OutboxEntry& entry, const domain::CommandResult& result)
{
    std::optional<QByteArray> answer;
    for (const domain::Change& change : result.changes) {
        if (change.id == entry.command.target)
            answer = outboxrows::toText(change);
    }
    domain::Problem problem = result.problems.isEmpty() ? domain::Problem{} : result.problems.first();
    if (problem.code.isEmpty())
        problem.code = result.status;
    return db
        .statement("UPDATE outbox SET state = 'wedged', attempts = attempts + 1, next_try_at = NULL, problem = ?2, "
                   "answer = ?3 WHERE id = ?1")
        .args(entry.command.id, outboxrows::toText(problem), answer)
        .run();
}

// Removes a command. Followers of a discarded one follow its predecessor; those of an applied one keep its id, by which
// the server knows that its revision was seen.
base::Result<void> remove(Database& db, const OutboxEntry& entry, bool relink)
{
    const auto gone = db.statement("DELETE FROM outbox WHERE id = ?1").args(entry.command.id).run();
    if (!gone || !relink)
        return gone;
    return db.statement("UPDATE outbox SET after = ?2 WHERE after = ?1")
        .args(entry.command.id, entry.command.after)
        .run();
}

base::Result<QString> sendAgain(Outbox& outbox, Database& db, const OutboxEntry& entry, const QJsonObject& payload)
{
    const KindTable* table = kindTable(domain::targetKind(entry.command.kind));
    if (!table)
        return base::failure(noSuchCommand(entry.command.id));
    const auto base = outboxrows::readBase(db, *table, entry.command.target);
    if (!base)
        return base::failure(base.error());
    const QString id = base::newId();
    const qint64 seen = *base ? (*base)->rev : entry.command.seenRev;
    auto done =
        db.statement("UPDATE outbox SET id = ?2, state = 'waiting', attempts = 0, next_try_at = NULL, problem = NULL, "
                     "maybe_sent = 0, answer = NULL, seen_rev = ?3, payload = ?4 WHERE id = ?1")
            .args(entry.command.id, id, seen, QJsonDocument(payload).toJson(QJsonDocument::Compact))
            .run();
    if (done)
        done = db.statement("UPDATE outbox SET after = ?2 WHERE after = ?1").args(entry.command.id, id).run();
    if (done)
        done = outbox.recompute(*table, entry.command.target);
    if (!done)
        return base::failure(done.error());
    db.noteChange(QStringLiteral("outbox"), id);
    return id;
}

} // namespace

base::Result<void> Outbox::settle(const domain::CommandResult& result)
{
    const bool applied =
        result.status == QLatin1StringView("applied") || result.status == QLatin1StringView("duplicate");
    const bool refused =
        result.status == QLatin1StringView("conflict") || result.status == QLatin1StringView("rejected");
    if (!applied && !refused)
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("not an answer: ") + result.status);
    const Entry entry = entryOf(m_db, result.id);
    if (!entry)
        return {};
    const KindTable* table = kindTable(domain::targetKind(entry->command.kind));
    if (!table)
        return base::failure(noSuchCommand(result.id));
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    auto done = takeAnswer(*this, m_db, *table, *entry, result, applied);
    if (done && applied)
        done = noteBothKept(m_db, entry->command, result);
    if (done)
        done = applied ? remove(m_db, *entry, false) : wedge(m_db, *entry, result);
    if (done)
        done = recompute(*table, entry->command.target);
    if (done)
        done = takeOthers(*this, m_db, *table, *entry, result);
    if (!done)
        return done;
    m_db.noteChange(QStringLiteral("outbox"), result.id);
    return transaction.commit();
}

base::Result<QString> Outbox::retry(const QString& id)
{
    const Entry entry = entryOf(m_db, id);
    if (!entry)
        return base::failure(noSuchCommand(id));
    Transaction transaction(m_db);
    if (!transaction.begun())
        return base::failure(transaction.begun().error());
    if (entry->state != OutboxState::Wedged) {
        const auto soon = m_db.statement("UPDATE outbox SET next_try_at = NULL WHERE id = ?1").args(id).run();
        const auto done = soon ? transaction.commit() : soon;
        return done ? base::Result<QString>(id) : base::failure(done.error());
    }
    auto again = sendAgain(*this, m_db, *entry, entry->command.payload);
    if (again) {
        if (const auto done = transaction.commit(); !done)
            return base::failure(done.error());
    }
    return again;
}

base::Result<QString> Outbox::edit(const QString& id, const QJsonObject& payload)
{
    const Entry entry = entryOf(m_db, id);
    if (!entry)
        return base::failure(noSuchCommand(id));
    // What the server may have applied already is no longer ours to change.
    if (entry->state == OutboxState::Sending || (entry->state == OutboxState::Waiting && entry->maybeSent))
        return base::failure(base::Error{base::Error::Kind::Conflict, id, 0, QStringLiteral("being-sent"), 0});
    Transaction transaction(m_db);
    if (!transaction.begun())
        return base::failure(transaction.begun().error());
    auto again = sendAgain(*this, m_db, *entry, payload);
    if (again) {
        if (const auto done = transaction.commit(); !done)
            return base::failure(done.error());
    }
    return again;
}

base::Result<void> Outbox::discard(const QString& id)
{
    const Entry entry = entryOf(m_db, id);
    if (!entry)
        return {};
    const KindTable* table = kindTable(domain::targetKind(entry->command.kind));
    if (!table)
        return base::failure(noSuchCommand(id));
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    auto done = remove(m_db, *entry, true);
    if (done)
        done = recompute(*table, entry->command.target);
    if (!done)
        return done;
    m_db.noteChange(QStringLiteral("outbox"), id);
    return transaction.commit();
}

base::Result<void> Outbox::letGo(const QStringList& ids)
{
    Transaction transaction(m_db);
    for (const QString& id : ids) {
        const auto done =
            m_db.statement("UPDATE outbox SET next_try_at = NULL WHERE id = ?1 AND state = 'waiting' AND attempts = 0")
                .args(id)
                .run();
        if (!done)
            return done;
        m_db.noteChange(QStringLiteral("outbox"), id);
    }
    return transaction.commit();
}

base::Result<bool> Outbox::takeBack(const QString& id)
{
    const Entry entry = entryOf(m_db, id);
    if (!entry || entry->maybeSent || entry->state == OutboxState::Sending)
        return false;
    return discard(id).map([] { return true; });
}

base::Result<void> Outbox::setBase(const KindTable& table, const QString& id, qint64 rev,
                                   const std::optional<QJsonObject>& data)
{
    std::optional<QByteArray> text;
    if (data)
        text = QJsonDocument(*data).toJson(QJsonDocument::Compact);
    return m_db
        .statement(
            "INSERT INTO base (kind, id, rev, data) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (kind, id) DO UPDATE SET rev = "
            "excluded.rev, data = excluded.data")
        .args(table.kind, id, rev, text)
        .run();
}

base::Result<void> Outbox::recompute(const KindTable& table, const QString& id)
{
    const auto base = outboxrows::readBase(m_db, table, id);
    if (!base)
        return base::failure(base.error());
    if (!*base)
        return {};
    const bool onServer = (*base)->data.has_value();
    std::optional<QJsonObject> visible = (*base)->data;
    const auto waiting = outboxrows::select(m_db, "WHERE entity = ?1 AND target = ?2 ORDER BY seq", table.kind, id);
    for (const OutboxEntry& entry : waiting) {
        if (entry.state == OutboxState::Wedged && onServer)
            continue;
        // A command that no longer fits what the server has shows no effect; the server will say so.
        if (auto effect =
                domain::applyRule(entry.command, ruleContext(m_db, entry.actor, entry.command, visible), visible))
            visible = std::move(*effect);
    }
    const auto shown = visible ? table.write(m_db, *visible, (*base)->rev) : table.remove(m_db, id);
    if (!shown || !waiting.isEmpty())
        return shown;
    return m_db.statement("DELETE FROM base WHERE kind = ?1 AND id = ?2").args(table.kind, id).run();
}

} // namespace store
