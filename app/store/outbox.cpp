// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outbox.h"

#include "app/base/ids.h"
#include "app/base/timezones.h"
#include "app/domain/communityrules.h"
#include "app/domain/fieldmerge.h"
#include "app/domain/requestrules.h"
#include "app/store/outboxfiles.h"
#include "app/store/outboxrows.h"
#include "app/store/table.h"
#include "app/store/transaction.h"

#include <QJsonArray>
#include <QTimeZone>

namespace store {

namespace {

constexpr int kHeldMost = 60; // seconds; what is held for longer is so because the clock was set back

QByteArray payloadText(const domain::Command& command)
{
    return QJsonDocument(command.payload).toJson(QJsonDocument::Compact);
}

bool isTooLarge(const domain::Command& command, const QByteArray& payload)
{
    return payload.size() > domain::commandLimits(command.kind).payload;
}

base::Error tooLarge(const QString& kind, qsizetype bytes)
{
    return {base::Error::Kind::Rejected, QStringLiteral("%1: %2 bytes").arg(kind).arg(bytes), 413,
            QStringLiteral("too-large"), 0};
}

base::Result<void> insertEntry(Database& db, const domain::Command& command, const KindTable& table,
                               const QString& actor, const QByteArray& payload, const QDateTime& notBefore)
{
    return db
        .statement("INSERT INTO outbox (id, kind, entity, target, actor, seen_rev, after, at, zone, payload, state, "
                   "next_try_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'waiting', ?11)")
        .args(command.id, command.kind, table.kind, command.target, actor, command.seenRev, command.after, command.at,
              command.zone, payload, notBefore)
        .run();
}

// The newest command of the lane, when nobody can have seen it yet.
std::optional<OutboxEntry> unseenLast(Database& db, const KindTable& table, const QString& target)
{
    auto last =
        outboxrows::select(db, "WHERE entity = ?1 AND target = ?2 ORDER BY seq DESC LIMIT 1", table.kind, target);
    if (last.isEmpty() || last.first().state != OutboxState::Waiting || last.first().maybeSent)
        return std::nullopt;
    return std::move(last.first());
}

// Puts the command into the outbox: in place of the last one of its lane, when the two can be one (domain::coalesced)
// that the server takes, else behind it. What the server would not take is refused at once, while whoever asks can
// still do something about it.
base::Result<domain::Command> insertOrAbsorb(Database& db, const domain::Command& command, const KindTable& table,
                                             const QString& actor, const QDateTime& notBefore)
{
    const auto last = unseenLast(db, table, command.target);
    const auto both = last && last->actor == actor ? domain::coalesced(last->command, command) : std::nullopt;
    const QByteArray together = both ? payloadText(*both) : QByteArray();
    if (!both || isTooLarge(*both, together)) {
        const QByteArray alone = payloadText(command);
        if (isTooLarge(command, alone))
            return base::failure(tooLarge(command.kind, alone.size()));
        return insertEntry(db, command, table, actor, alone, notBefore).map([&] { return command; });
    }
    return db.statement("UPDATE outbox SET id = ?2, at = ?3, zone = ?4, payload = ?5 WHERE id = ?1")
        .args(last->command.id, both->id, both->at, both->zone, together)
        .run()
        .map([&] {
            db.noteChange(QStringLiteral("outbox"), last->command.id);
            return *both;
        });
}

// What the person has to decide about is known before the server says so.
bool isMet(const domain::Command& command, const base::Error& error)
{
    return error.kind == base::Error::Kind::Conflict && domain::fieldMerge(command.kind) &&
           command.payload.contains(domain::wereMember());
}

base::Result<domain::Command> insertWedged(Database& db, const domain::Command& command, const KindTable& table,
                                           const QString& actor, const base::Error& why)
{
    const QByteArray payload = payloadText(command);
    if (isTooLarge(command, payload))
        return base::failure(tooLarge(command.kind, payload.size()));
    domain::Problem problem;
    problem.code = why.code;
    problem.detail = why.detail;
    return insertEntry(db, command, table, actor, payload, {})
        .and_then([&] {
            return db.statement("UPDATE outbox SET state = 'wedged', problem = ?2 WHERE id = ?1")
                .args(command.id, outboxrows::toText(problem))
                .run();
        })
        .map([&] { return command; });
}

void fillIn(domain::Command& command, Database& db, const KindTable& table, qint64 rev)
{
    if (command.id.isEmpty())
        command.id = base::newId();
    if (!command.at.isValid())
        command.at = QDateTime::currentDateTimeUtc();
    if (command.zone.isEmpty())
        command.zone = base::currentZoneName(QTimeZone::systemTimeZoneId());
    if (command.seenRev == 0)
        command.seenRev = rev;
    if (command.after.isEmpty()) {
        Statement last =
            db.statement("SELECT id FROM outbox WHERE entity = ?1 AND target = ?2 ORDER BY seq DESC LIMIT 1");
        last.args(table.kind, command.target);
        if (last.next())
            command.after = last.text(0);
    }
}

// What stood there as the person saw it, where whoever asks has not said so. A text that comes with the one that it was
// made of ('was') is merged by its own rule.
void fillInWere(domain::Command& command, const QString& actor, const std::optional<QJsonObject>& current)
{
    if (!domain::fieldMerge(command.kind) || command.payload.contains(domain::wereMember()))
        return;
    // What is one's own, and not there yet, another device may begin as well.
    if (!current && command.target == actor) {
        QJsonObject blank;
        for (auto it = command.payload.begin(); it != command.payload.end(); ++it) {
            if (it.value().isArray())
                blank.insert(it.key(), QJsonArray());
            else if (it.value().isString())
                blank.insert(it.key(), QString());
        }
        fillInWere(command, actor, blank);
    }
    if (!current)
        return;
    const bool hasWas = command.payload.contains(QLatin1StringView("was"));
    QJsonObject were;
    for (auto it = current->begin(); it != current->end(); ++it) {
        if (command.payload.contains(it.key()) && !(hasWas && it.key() == QLatin1StringView("text")))
            were.insert(it.key(), it.value());
    }
    if (!were.isEmpty())
        command.payload.insert(domain::wereMember(), were);
}

base::Error unknownCommand(const QString& kind)
{
    return {base::Error::Kind::Rejected, kind, 0, QStringLiteral("unknown-command"), 0};
}

} // namespace

base::Result<domain::Command> Outbox::enqueue(domain::Command command, const QString& actor,
                                              const std::function<base::Result<void>(Database&)>& also,
                                              const QDateTime& notBefore)
{
    const KindTable* table = kindTable(domain::targetKind(command.kind));
    if (!table)
        return base::failure(unknownCommand(command.kind));
    Transaction transaction(m_db);
    if (!transaction.begun())
        return base::failure(transaction.begun().error());
    const auto visible = table->read(m_db, command.target);
    if (!visible)
        return base::failure(visible.error());
    const qint64 rev = *visible ? (*visible)->rev : 0;
    const std::optional<QJsonObject> current = *visible ? std::optional((*visible)->data) : std::nullopt;
    fillIn(command, m_db, *table, rev);
    fillInWere(command, actor, current);
    const auto effect = domain::applyRule(command, ruleContext(m_db, actor, command, current), current);
    if (!effect && !isMet(command, effect.error()))
        return base::failure(effect.error());
    const auto kept = outboxrows::keepBase(m_db, *table, command.target, rev, current);
    const auto queued = !kept    ? base::Result<domain::Command>(base::failure(kept.error()))
                        : effect ? insertOrAbsorb(m_db, command, *table, actor, notBefore)
                                 : insertWedged(m_db, command, *table, actor, effect.error());
    if (!queued)
        return queued;
    const auto shown = effect ? table->write(m_db, *effect, rev) : base::Result<void>();
    const auto more = shown && also ? also(m_db) : shown;
    if (!more)
        return base::failure(more.error());
    m_db.noteChange(QStringLiteral("outbox"), command.id);
    if (const auto done = transaction.commit(); !done)
        return base::failure(done.error());
    return queued;
}

QList<OutboxEntry> Outbox::next(int limit, const QDateTime& now) const
{
    return outboxrows::select(
        m_db,
        "WHERE state = 'waiting' AND (next_try_at IS NULL OR next_try_at <= ?1 OR (attempts = 0 AND next_try_at > ?3)) "
        "AND NOT EXISTS (SELECT 1 FROM outbox earlier WHERE earlier.entity = outbox.entity AND earlier.target = "
        "outbox.target AND earlier.seq < outbox.seq) ORDER BY seq LIMIT ?2",
        now, limit, now.addSecs(kHeldMost));
}

QDateTime Outbox::nextTryAt() const
{
    Statement row = m_db.statement(
        "SELECT min(ifnull(next_try_at, '1970-01-01T00:00:00.000Z')) FROM outbox WHERE state = 'waiting' "
        "AND NOT EXISTS (SELECT 1 FROM outbox earlier WHERE earlier.entity = outbox.entity AND "
        "earlier.target = outbox.target AND earlier.seq < outbox.seq)");
    return row.next() && !row.isNull(0) ? row.instant(0) : QDateTime();
}

base::Result<void> Outbox::markSending(const QStringList& ids)
{
    Transaction transaction(m_db);
    for (const QString& id : ids) {
        const auto done =
            m_db.statement("UPDATE outbox SET state = 'sending' WHERE id = ?1 AND state = 'waiting'").args(id).run();
        if (!done)
            return done;
        m_db.noteChange(QStringLiteral("outbox"), id);
    }
    return transaction.commit();
}

base::Result<void> Outbox::postpone(const QStringList& ids, const QDateTime& nextTryAt, const domain::Problem& why,
                                    bool reachedServer)
{
    Transaction transaction(m_db);
    for (const QString& id : ids) {
        const auto done =
            m_db.statement("UPDATE outbox SET state = 'waiting', attempts = attempts + 1, next_try_at = ?2, "
                           "problem = ?3, maybe_sent = maybe_sent OR ?4 WHERE id = ?1 AND state <> 'wedged'")
                .args(id, nextTryAt, outboxrows::toText(why), reachedServer)
                .run();
        if (!done)
            return done;
        m_db.noteChange(QStringLiteral("outbox"), id);
    }
    return transaction.commit();
}

base::Result<void> Outbox::tryNow()
{
    // As a rule nothing was put off: no need to wait for the write lock to find that out.
    const auto any =
        m_db.number("SELECT EXISTS (SELECT 1 FROM outbox WHERE state = 'waiting' AND next_try_at IS NOT NULL)");
    if (any && *any == 0)
        return {};
    return m_db.statement("UPDATE outbox SET next_try_at = NULL WHERE state = 'waiting' AND attempts > 0").run();
}

base::Result<void> Outbox::resetSending()
{
    return m_db.statement("UPDATE outbox SET state = 'waiting', maybe_sent = 1 WHERE state = 'sending'").run();
}

QList<OutboxEntry> Outbox::items() const
{
    return outboxrows::select(m_db, "ORDER BY seq");
}

QList<OutboxEntry> Outbox::itemsOf(const QString& target) const
{
    return outboxrows::select(m_db, "WHERE target = ?1 ORDER BY seq", target);
}

Outbox::Counts Outbox::counts() const
{
    return countedWithFiles(m_db);
}

int Outbox::count() const
{
    return counts().all;
}

int Outbox::wedgedCount() const
{
    return counts().wedged;
}

QByteArray Outbox::exportNdjson() const
{
    QByteArray lines;
    for (const OutboxEntry& entry : items()) {
        QJsonObject line = domain::toJson(entry.command);
        line.insert(QStringLiteral("actor"), entry.actor);
        line.insert(QStringLiteral("state"), outboxrows::stateName(entry.state));
        line.insert(QStringLiteral("attempts"), entry.attempts);
        line.insert(QStringLiteral("next_try_at"), domain::wire::encode(entry.nextTryAt));
        line.insert(QStringLiteral("problem"),
                    entry.problem ? QJsonValue(domain::toJson(*entry.problem)) : QJsonValue());
        line.insert(QStringLiteral("answer"), entry.answer ? QJsonValue(domain::toJson(*entry.answer)) : QJsonValue());
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

domain::RuleContext ruleContext(Database& db, const QString& actor, const domain::Command& command,
                                const std::optional<QJsonObject>& current)
{
    domain::RuleContext context;
    context.actorId = actor;
    if (const auto person = Table<domain::Person>::find(db, actor))
        context.supervisorId = person->supervisorId;
    if (const auto policy = Table<domain::Policy>::find(db, QStringLiteral("org")))
        context.policy = *policy;
    const QString courseId = domain::requestedCourse(command, current);
    if (const auto course = courseId.isEmpty() ? std::nullopt : Table<domain::Course>::find(db, courseId)) {
        context.courseCost = course->cost;
        context.courseCurrency = course->currency;
    }
    const QString communityId = domain::communityOf(command, current);
    const auto community = communityId.isEmpty() ? std::nullopt : Table<domain::Community>::find(db, communityId);
    if (!community)
        return context;
    context.communityOpen = community->open;
    const auto member = Table<domain::CommunityMember>::find(db, domain::communityMemberId(communityId, actor));
    // Who has founded one is its owner at once; the server writes the membership.
    context.communityRole = member                          ? domain::roleBy(*member)
                            : community->createdBy == actor ? QStringLiteral("owner")
                                                            : QString();
    return context;
}

} // namespace store
