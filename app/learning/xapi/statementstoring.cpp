// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/formats.h"
#include "app/learning/xapi/multipart.h"
#include "app/learning/xapi/resources.h"
#include "app/learning/xapi/signature.h"
#include "app/learning/xapi/statement.h"
#include "app/learning/xapi/statementrules.h"

#include <QJsonDocument>
#include <QSet>

namespace xapi {

namespace {

tl::unexpected<base::Error> forbidden(const QString& detail)
{
    return base::failure(base::Error{base::Error::Kind::Rejected, detail, 403, {}, 0});
}

QString idIn(const QJsonObject& statement)
{
    return statement.value(QLatin1StringView("id")).toString().toLower();
}

// Each attachment is in the request or has an address, and nothing else is in the request.
base::Result<void> checkContents(const Batch& batch)
{
    QSet<QByteArray> named;
    for (const QJsonObject& statement : batch.statements) {
        const QJsonArray attachments = attachmentsIn(statement);
        for (const QJsonValue& value : attachments) {
            const QJsonObject attachment = value.toObject();
            const QByteArray hash = attachment.value(QLatin1StringView("sha2")).toString().toLatin1().toLower();
            if (!batch.attachments.contains(hash) && !attachment.contains(QLatin1StringView("fileUrl")))
                return refusal(400, QStringLiteral("an attachment has neither content nor fileUrl"));
            named.insert(hash);
        }
    }
    for (auto content = batch.attachments.begin(); content != batch.attachments.end(); ++content) {
        if (!named.contains(content.key()))
            return refusal(400, QStringLiteral("there is content that is no statement's attachment"));
    }
    return {};
}

base::Result<void> checkBatch(const Batch& batch, const Access& access)
{
    QSet<QString> ids;
    for (const QJsonObject& statement : batch.statements) {
        if (const auto valid = checkStatement(statement, batch.version); !valid)
            return valid;
        const QString id = idIn(statement);
        if (!id.isEmpty() && ids.contains(id))
            return refusal(400, QStringLiteral("two statements have the id ") + id);
        ids.insert(id);
        const QJsonObject actor = statement.value(QLatin1StringView("actor")).toObject();
        const bool isGroup = actor.value(QLatin1StringView("objectType")) == QLatin1StringView("Group");
        if (access.isRestricted() && (isGroup || !access.onlyAgents.contains(ifiKey(actor))))
            return forbidden(QStringLiteral("the actor is somebody else"));
        if (access.needsIdAndTime && (id.isEmpty() || !statement.contains(QLatin1StringView("timestamp"))))
            return forbidden(QStringLiteral("the statement has no id or no timestamp"));
    }
    if (const auto whole = checkContents(batch); !whole)
        return whole;
    for (const QJsonObject& statement : batch.statements) {
        if (const auto good = checkSignatures(statement, batch.attachments); !good)
            return good;
    }
    return {};
}

// With restricted access only one's own statements may be voided.
base::Result<void> checkVoiding(LrsTransaction& transaction, const Access& access, const NewStatement& statement)
{
    if (!statement.voids || !access.isRestricted())
        return {};
    const auto own = transaction.isBy(statement.target, access.onlyAgents);
    if (!own)
        return base::failure(own.error());
    if (!*own)
        return forbidden(QStringLiteral("the statement to void is not one of this actor"));
    return {};
}

// Later than all that is stored, so that the order by time is the order of storing.
base::Result<QDateTime> storingTime(LrsTransaction& transaction, const Lrs::Options& options)
{
    const auto last = transaction.lastStored();
    if (!last)
        return last;
    const QDateTime now = options.now().toUTC();
    return last->isValid() && *last >= now ? last->addMSecs(1) : now;
}

base::Result<QHash<QString, QJsonObject>> knownOf(LrsTransaction& transaction, const QList<QJsonObject>& statements)
{
    QStringList ids;
    for (const QJsonObject& statement : statements) {
        if (const QString id = idIn(statement); !id.isEmpty())
            ids.append(id);
    }
    const auto stored = transaction.statements(ids);
    if (!stored)
        return base::failure(stored.error());
    QHash<QString, QJsonObject> known;
    for (const StoredStatement& statement : *stored)
        known.insert(statement.id, QJsonDocument::fromJson(statement.json).object());
    return known;
}

} // namespace

base::Result<QStringList> storeBatch(LrsStorage& storage, const Lrs::Options& options, const Access& access,
                                     const Batch& batch)
{
    if (const auto good = checkBatch(batch, access); !good)
        return base::failure(good.error());
    const auto transaction = storage.write();
    if (!transaction)
        return base::failure(transaction.error());
    const auto time = storingTime(**transaction, options);
    const auto known = knownOf(**transaction, batch.statements);
    if (!time || !known)
        return base::failure(time ? known.error() : time.error());

    QStringList ids;
    QList<QJsonObject> fresh;
    QList<NewStatement> rows;
    for (const QJsonObject& statement : batch.statements) {
        const auto stored = known->constFind(idIn(statement));
        if (stored != known->cend() && !isSameStatement(statement, *stored)) {
            return base::failure(base::Error{base::Error::Kind::Conflict,
                                             QStringLiteral("another statement has the id ") + stored.key(), 409,
                                             QStringLiteral("statement-id-taken"), 0});
        }
        if (stored != known->cend()) {
            ids.append(statement.value(QLatin1StringView("id")).toString());
            continue;
        }
        fresh.append(normalised(statement, {*time, options.newId(), access.authority, batch.version}));
        ids.append(fresh.last().value(QLatin1StringView("id")).toString());
        rows.append(indexed(fresh.last()));
        if (const auto mayVoid = checkVoiding(**transaction, access, rows.last()); !mayVoid)
            return base::failure(mayVoid.error());
    }
    if (rows.isEmpty())
        return ids;
    if (access.admit) {
        if (auto admitted = access.admit(fresh); !admitted) {
            if (admitted.error().httpStatus == 0)
                admitted.error().httpStatus = 403;
            return base::failure(admitted.error());
        }
    }
    auto done =
        (*transaction)->putAttachments(batch.attachments).and_then([&] { return (*transaction)->insert(rows); });
    if (done && time->secsTo(options.now()) > kWriteSeconds)
        return base::failure(base::Error::Kind::Storage, QStringLiteral("storing took too long"));
    if (done)
        done = (*transaction)->commit();
    if (!done)
        return base::failure(done.error());
    return ids;
}

Answer putStatement(const Call& call)
{
    if (const auto known = call.onlyParameters({"statementId"}); !known)
        return base::failure(known.error());
    const auto id = call.uuid("statementId", true);
    if (!id)
        return base::failure(id.error());
    const auto body = readStatementBody(call.request.headers, call.request.body);
    if (!body)
        return base::failure(body.error());
    if (body->wasArray || !body->statements.first().isObject())
        return refusal(400, QStringLiteral("the body is not one statement"));
    QJsonObject statement = body->statements.first().toObject();
    if (!statement.contains(QLatin1StringView("id")))
        statement.insert(QLatin1StringView("id"), call.parameters.value(QStringLiteral("statementId")));
    else if (idIn(statement) != *id)
        return refusal(400, QStringLiteral("the statement's id is not the parameter 'statementId'"));
    const auto stored =
        storeBatch(call.storage, call.options, call.request.access, {{statement}, body->attachments, call.version});
    if (!stored)
        return base::failure(stored.error());
    return noContent();
}

Answer postStatements(const Call& call)
{
    if (const auto known = call.onlyParameters({}); !known)
        return base::failure(known.error());
    const auto body = readStatementBody(call.request.headers, call.request.body);
    if (!body)
        return base::failure(body.error());
    QList<QJsonObject> statements;
    for (const QJsonValue& value : body->statements) {
        if (!value.isObject())
            return refusal(400, QStringLiteral("an item of the body is not a statement"));
        statements.append(value.toObject());
    }
    const auto ids =
        storeBatch(call.storage, call.options, call.request.access, {statements, body->attachments, call.version});
    if (!ids)
        return base::failure(ids.error());
    return jsonAnswer(QJsonDocument(QJsonArray::fromStringList(*ids)).toJson(QJsonDocument::Compact));
}

} // namespace xapi
