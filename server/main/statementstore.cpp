// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/statementstore.h"

#include "app/base/log.h"
#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/statement.h"
#include "server/lrs/access.h"
#include "server/lrs/database.h"
#include "server/lrs/uploads.h"

#include <QJsonDocument>
#include <QUrl>

namespace server {

namespace {

domain::Problem problemOf(const QJsonObject& statement, const base::Error& error)
{
    domain::Problem problem;
    problem.status = error.httpStatus > 0 ? error.httpStatus : 400;
    problem.code = error.kind == base::Error::Kind::Conflict ? QStringLiteral("statement-conflict")
                                                             : QStringLiteral("statement-refused");
    problem.type = QStringLiteral("https://lxcp.example/problems/") + problem.code;
    problem.title = QStringLiteral("A statement was left out");
    problem.detail = statement.value(QLatin1StringView("id")).toString() + QStringLiteral(": ") + error.detail;
    return problem;
}

xapi::Version versionOf(const QJsonObject& statement)
{
    return statement.value(QLatin1StringView("version")).toString().startsWith(QLatin1StringView("2."))
               ? xapi::Version::V2_0
               : xapi::Version::V1_0_3;
}

const auto kDemoIssuer = QStringLiteral("/demo/oidc");

// A demo server is its own issuer, under an address that changes with its port: what was learned before it did is still
// its person's.
void allowEarlierDemo(xapi::Access& access, const domain::Person& actor, const QJsonArray& statements)
{
    for (const QJsonValue& value : statements) {
        const QJsonObject statement = value.toObject();
        const QJsonObject agent = statement.value(QLatin1StringView("actor")).toObject();
        const QJsonObject account = agent.value(QLatin1StringView("account")).toObject();
        const QUrl home(account.value(QLatin1StringView("homePage")).toString());
        const bool loopback = home.host() == QLatin1StringView("127.0.0.1") && home.path() == kDemoIssuer;
        if (loopback && account.value(QLatin1StringView("name")).toString() == actor.id)
            access.onlyAgents.append(xapi::ifiKey(agent));
    }
    access.onlyAgents.removeDuplicates();
}

using Contents = QHash<QByteArray, QByteArray>; // by SHA-2

// What there is of the statements' attachments: what the person brought, and for a statement that is known already,
// which may come once more, what is kept with it.
base::Result<Contents> contentsFor(data::Transaction& transaction, const QString& personId,
                                   const QJsonArray& statements)
{
    const QList<QByteArray> named = xapi::attachmentHashes(statements);
    if (named.isEmpty())
        return Contents();
    auto contents = lrs::Uploads::of(transaction, personId, named);
    if (!contents)
        return contents;
    QStringList ids;
    for (const QJsonValue& statement : statements)
        ids.append(statement.toObject().value(QLatin1StringView("id")).toString().toLower());
    const auto lrs = lrs::Database::within(transaction);
    const auto known = lrs->statements(ids);
    if (!known)
        return base::failure(known.error());
    QJsonArray again;
    for (const xapi::StoredStatement& statement : *known)
        again.append(QJsonDocument::fromJson(statement.json).object());
    const auto kept = lrs->attachments(xapi::attachmentHashes(again));
    if (!kept)
        return kept;
    contents->insert(*kept);
    return contents;
}

class Batch
{
public:
    Batch(const xapi::Lrs& lrs, const xapi::Access& access, const Contents& contents)
        : m_lrs(lrs), m_access(access), m_contents(contents)
    {
    }

    base::Result<void> store(const QList<QJsonObject>& statements, xapi::Version version)
    {
        if (statements.isEmpty())
            return {};
        const auto stored = m_lrs.store(statements, m_access, version, contentsOf(statements));
        if (stored)
            return {};
        if (stored.error().kind == base::Error::Kind::Storage)
            return base::failure(stored.error());
        if (statements.size() == 1) {
            m_leftOut.append(problemOf(statements.first(), stored.error()));
            qCWarning(lcServer).noquote() << "statement left out:" << m_leftOut.last().detail;
            return {};
        }
        const qsizetype half = statements.size() / 2;
        const auto first = store(statements.first(half), version);
        return first ? store(statements.sliced(half), version) : first;
    }
    [[nodiscard]] const QList<domain::Problem>& leftOut() const { return m_leftOut; }

private:
    [[nodiscard]] Contents contentsOf(const QList<QJsonObject>& statements) const
    {
        QJsonArray all;
        for (const QJsonObject& statement : statements)
            all.append(statement);
        Contents contents;
        for (const QByteArray& hash : xapi::attachmentHashes(all)) {
            if (const auto found = m_contents.constFind(hash); found != m_contents.cend())
                contents.insert(hash, *found);
        }
        return contents;
    }

    const xapi::Lrs& m_lrs;
    const xapi::Access& m_access;
    const Contents& m_contents;
    QList<domain::Problem> m_leftOut;
};

} // namespace

base::Result<QList<domain::Problem>> StatementStore::store(data::Transaction& transaction, const domain::Person& actor,
                                                           const QJsonArray& statements)
{
    lrs::JoinedStorage storage(transaction);
    xapi::Lrs::Options options;
    options.now = [this] { return m_clock.now(); };
    const xapi::Lrs lrs(storage, options);
    xapi::Access access = lrs::personAccess(actor, m_issuer);
    if (m_issuer.endsWith(kDemoIssuer))
        allowEarlierDemo(access, actor, statements);
    QList<QJsonObject> old;
    QList<QJsonObject> recent;
    for (const QJsonValue& statement : statements) {
        const QJsonObject one = statement.toObject();
        (versionOf(one) == xapi::Version::V2_0 ? recent : old).append(one);
    }
    const auto contents = contentsFor(transaction, actor.id, statements);
    if (!contents)
        return base::failure(contents.error());
    Batch batch(lrs, access, *contents);
    auto done = batch.store(old, xapi::Version::V1_0_3);
    if (done)
        done = batch.store(recent, xapi::Version::V2_0);
    if (done)
        done = lrs::Uploads::remove(transaction, actor.id, contents->keys());
    return done ? base::Result<QList<domain::Problem>>(batch.leftOut()) : base::failure(done.error());
}

} // namespace server
