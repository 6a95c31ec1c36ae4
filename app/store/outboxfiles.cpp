// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outboxfiles.h"

#include "app/domain/talk.h"
#include "app/store/database.h"
#include "app/store/transaction.h"

#include <QJsonArray>
#include <QSet>

#include <utility>

namespace store {

namespace {

bool isFile(const OutboxEntry& entry)
{
    return domain::targetKind(entry.command.kind) == domain::kindOf<domain::Attachment>();
}

QStringList filesIn(const domain::Command& text)
{
    QStringList ids;
    for (const QJsonValue& file : text.payload.value(QLatin1StringView("attachments")).toArray())
        ids.append(file[QStringLiteral("id")].toString());
    return ids;
}

base::Result<void> retryFiles(Database& writer, const QString& id)
{
    Outbox outbox(writer);
    for (const OutboxEntry& file : filesOfTexts(outbox.items()).value(id)) {
        if (file.state != OutboxState::Wedged)
            continue;
        if (const auto again = outbox.retry(file.command.id); !again)
            return base::failure(again.error());
    }
    return {};
}

// All or nothing of it.
template <typename Decision>
auto together(Database& writer, const Decision& decide) -> decltype(decide())
{
    Transaction transaction(writer);
    if (!transaction.begun())
        return base::failure(transaction.begun().error());
    auto decided = decide();
    if (!decided)
        return decided;
    if (const auto done = transaction.commit(); !done)
        return base::failure(done.error());
    return decided;
}

} // namespace

QHash<QString, QList<OutboxEntry>> filesOfTexts(const QList<OutboxEntry>& entries)
{
    QHash<QString, OutboxEntry> files;
    for (const OutboxEntry& entry : entries) {
        if (isFile(entry))
            files.insert(entry.command.target, entry);
    }
    QHash<QString, QList<OutboxEntry>> ofTexts;
    if (files.isEmpty())
        return ofTexts;
    for (const OutboxEntry& entry : entries) {
        for (const QString& file : isFile(entry) ? QStringList() : filesIn(entry.command)) {
            if (const auto found = files.constFind(file); found != files.constEnd())
                ofTexts[entry.command.id].append(*found);
        }
    }
    return ofTexts;
}

Outbox::Counts countedWithFiles(Database& db)
{
    auto row = db.statement(
        "WITH file AS MATERIALIZED (SELECT target, state FROM outbox WHERE entity = 'attachment'), text AS "
        "MATERIALIZED (SELECT payload FROM outbox WHERE entity IN ('thread', 'post', 'message') AND EXISTS (SELECT 1 "
        "FROM file)) SELECT count(*), count(*) FILTER (WHERE o.state = 'wedged' OR (o.entity IN ('thread', 'post', "
        "'message') AND EXISTS (SELECT 1 FROM file f WHERE f.state = 'wedged' AND instr(o.payload, f.target) > 0))) "
        "FROM outbox o WHERE o.entity <> 'attachment' OR NOT EXISTS (SELECT 1 FROM text t WHERE "
        "instr(t.payload, o.target) > 0)");
    return row.next() ? Outbox::Counts{int(row.number(0)), int(row.number(1))} : Outbox::Counts{};
}

base::Result<QString> retryWithFiles(Database& writer, const QString& id)
{
    return together(writer, [&]() -> base::Result<QString> {
        const auto files = retryFiles(writer, id);
        return files ? Outbox(writer).retry(id) : base::failure(files.error());
    });
}

base::Result<QString> editWithFiles(Database& writer, const QString& id, const QJsonObject& payload)
{
    return together(writer, [&]() -> base::Result<QString> {
        const auto files = retryFiles(writer, id);
        return files ? Outbox(writer).edit(id, payload) : base::failure(files.error());
    });
}

base::Result<void> discardWithFiles(Database& writer, const QString& id)
{
    return together(writer, [&]() -> base::Result<void> {
        Outbox outbox(writer);
        auto ofTexts = filesOfTexts(outbox.items());
        const QList<OutboxEntry> mine = ofTexts.take(id);
        QSet<QString> ofOthers;
        for (const QList<OutboxEntry>& files : std::as_const(ofTexts)) {
            for (const OutboxEntry& file : files)
                ofOthers.insert(file.command.id);
        }
        for (const OutboxEntry& file : mine) {
            if (ofOthers.contains(file.command.id) || file.state == OutboxState::Sending)
                continue;
            if (const auto gone = outbox.discard(file.command.id); !gone)
                return gone;
        }
        return outbox.discard(id);
    });
}

} // namespace store
