// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/command.h"
#include "app/domain/rules.h"

#include <QList>

#include <functional>

namespace store {

class Database;
struct KindTable;

enum class OutboxState { Waiting, Sending, Wedged };

struct OutboxEntry
{
    qint64 seq = 0;
    domain::Command command;
    QString actor;
    OutboxState state = OutboxState::Waiting;
    int attempts = 0;
    bool maybeSent = false; // the server may have it: its content can no longer be edited unless it is wedged
    QDateTime nextTryAt;    // invalid: at once
    std::optional<domain::Problem> problem; // why it is wedged, or why the last try failed
    std::optional<domain::Change> answer;   // the server's version that came with a refusal
};

// Commands that the server has not answered, and what they do to what the screen shows. An entity with commands in the
// outbox has a row in 'base' (the server's version; data NULL: the server has none); its visible row is base + replay
// of the waiting and sending commands. A wedged command is left out of the replay, unless the server has no such entity
// at all (a request that was refused stays on screen). Store thread; each call is one transaction, or a savepoint of
// the caller's.
class Outbox final
{
public:
    explicit Outbox(Database& writer) : m_db(writer) {}

    // Fills id, at, zone, seenRev, after and, of what changes single members, 'were' where they are empty, applies the
    // rule to the visible row and queues it. Where the last command of the lane is waiting, was never sent and can be
    // one with the new one (domain::coalesced), the new one takes its place. 'also' runs in the same transaction.
    // Errors: those of domain::applyRule; nothing is stored then, but for a change of what stands otherwise since the
    // person saw it (fieldmerge.h): that is wedged at once, as when the server says so. The command as it is in the
    // outbox now. It is held until 'notBefore'' of the machine's clock, so that the person can take it back; a program
    // that ends meanwhile sends it when it runs again.
    [[nodiscard]] base::Result<domain::Command> enqueue(domain::Command command, const QString& actor,
                                                        const std::function<base::Result<void>(Database&)>& also = {},
                                                        const QDateTime& notBefore = {});

    // Those of them that are held (see enqueue) need not wait any longer.
    [[nodiscard]] base::Result<void> letGo(const QStringList& ids);
    // Discards a command that was never on its way to the server. False: it is not here any more, or may be there.
    [[nodiscard]] base::Result<bool> takeBack(const QString& id);

    // The heads of the lanes (one target = one lane) that may be sent at 'now', oldest first. A wedged head holds its
    // lane, never another one.
    [[nodiscard]] QList<OutboxEntry> next(int limit, const QDateTime& now) const;
    // The earliest nextTryAt of a head that waits; invalid: none does.
    [[nodiscard]] QDateTime nextTryAt() const;
    [[nodiscard]] base::Result<void> markSending(const QStringList& ids);
    // Not answered (no network, 5xx, 'retry'): back to waiting, tried again at 'nextTryAt'. Counts an attempt.
    // 'reachedServer' false when it certainly never got there (no connection): only then may it still be edited.
    [[nodiscard]] base::Result<void> postpone(const QStringList& ids, const QDateTime& nextTryAt,
                                              const domain::Problem& why, bool reachedServer = true);
    // Every command that was tried may be tried again at once (the network is back).
    [[nodiscard]] base::Result<void> tryNow();
    // The server's answer: applied, duplicate: the command goes; conflict, rejected: it is wedged. 'retry' is refused:
    // see postpone. An id that is not in the outbox is no error.
    [[nodiscard]] base::Result<void> settle(const domain::CommandResult& result);

    // What a person decides about a command. retry and edit give a wedged command a new id (the server keeps its answer
    // to the old one) and take the server's version as seen; they return the id.
    [[nodiscard]] base::Result<QString> retry(const QString& id);
    [[nodiscard]] base::Result<QString> edit(const QString& id, const QJsonObject& payload);
    [[nodiscard]] base::Result<void> discard(const QString& id);

    [[nodiscard]] QList<OutboxEntry> items() const;
    [[nodiscard]] QList<OutboxEntry> itemsOf(const QString& target) const;
    struct Counts
    {
        int all = 0;
        int wedged = 0;
    };
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int wedgedCount() const;
    [[nodiscard]] QByteArray exportNdjson() const; // everything, one command a line

    // The server's version of an entity that has commands here (used by Ingest). 'data' empty: the server has none.
    [[nodiscard]] base::Result<void> setBase(const KindTable& table, const QString& id, qint64 rev,
                                             const std::optional<QJsonObject>& data);
    [[nodiscard]] base::Result<void> recompute(const KindTable& table, const QString& id);
    // At open: what was being sent when the program ended is sent again.
    [[nodiscard]] base::Result<void> resetSending();

private:
    Database& m_db;
};

// What the rule of a command may look at, from the cache.
[[nodiscard]] domain::RuleContext ruleContext(Database& db, const QString& actor, const domain::Command& command,
                                              const std::optional<QJsonObject>& current);

} // namespace store
