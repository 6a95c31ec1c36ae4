// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/lrsdesk.h"

#include "app/learning/offline/locallrs.h"
#include "app/learning/xapi/actorrules.h"
#include "app/store/database.h"
#include "app/store/store.h"
#include "app/store/transaction.h"

#include <QJsonDocument>
#include <QPointer>

namespace services {

namespace {

QJsonObject accountOf(const QString& homePage, const QString& name)
{
    return {{QStringLiteral("objectType"), QStringLiteral("Agent")},
            {QStringLiteral("account"),
             QJsonObject{{QStringLiteral("homePage"), homePage}, {QStringLiteral("name"), name}}}};
}

QList<QJsonObject> objectsOf(const QList<QByteArray>& texts)
{
    QList<QJsonObject> objects;
    for (const QByteArray& text : texts)
        objects.append(QJsonDocument::fromJson(text).object());
    return objects;
}

// 'stored' and 'authority' are the store's that keeps it in the end.
QJsonArray forTheServer(const QList<QJsonObject>& statements)
{
    QJsonArray sent;
    for (QJsonObject statement : statements) {
        statement.remove(QLatin1StringView("stored"));
        statement.remove(QLatin1StringView("authority"));
        sent.append(statement);
    }
    return sent;
}

bool isWrite(const xapi::LrsRequest& request)
{
    return request.method == "PUT" || request.method == "POST" || request.method == "DELETE";
}

xapi::Lrs::Options optionsAt(const QDateTime& now)
{
    xapi::Lrs::Options options;
    options.endpointPath = "/.lxcp/xapi";
    options.now = [now] { return now; };
    return options;
}

} // namespace

LrsDesk::LrsDesk(std::shared_ptr<AttemptKeeper> keeper, const QString& homePage)
    : m_keeper(std::move(keeper)), m_agent(accountOf(homePage, m_keeper->personId()))
{
}

LrsDesk::~LrsDesk() = default;

store::Database& LrsDesk::place(store::Database& cache)
{
    if (!m_keeper->keepsNothing())
        return cache;
    if (!m_memory) {
        m_memory = std::make_unique<store::Database>();
        // One that cannot be opened fails with the first statement, and says so there.
        (void)m_memory->open(QStringLiteral(":memory:"), store::Database::Mode::ReadWrite);
    }
    return *m_memory;
}

QString LrsDesk::agentKey() const
{
    return xapi::ifiKey(m_agent);
}

base::Result<void> LrsDesk::prepare(store::Database& db)
{
    // A damaged cache may have been replaced since.
    if (m_prepared && db.number("SELECT count(*) FROM sqlite_master WHERE name = 'xapi_document'").value_or(0) > 0)
        return {};
    const auto done = offline::LocalLrs(db).prepare();
    m_prepared = done.has_value();
    return done;
}

base::Result<void> LrsDesk::save(store::Database& db, const AttemptKeeper::Moment& moment, qint64 before,
                                 const AttemptKeeper::Change& change)
{
    const auto brought = offline::LocalLrs(db).after(before);
    if (!brought)
        return base::failure(brought.error());
    const auto kept = profiles(db);
    if (!kept)
        return base::failure(kept.error());
    const auto whole = [&change, &kept](domain::Attempt& attempt) {
        change(attempt);
        if (!kept->isEmpty())
            attempt.state.insert(QStringLiteral("shared"), *kept);
    };
    return m_keeper->saveNow(db, moment, whole, forTheServer(objectsOf(*brought)));
}

void LrsDesk::post(Work work, QObject* context, AttemptKeeper::Done done)
{
    m_keeper->store().post([self = shared_from_this(), work = std::move(work), moment = m_keeper->moment(),
                            context = QPointer<QObject>(context), done = std::move(done)](store::Database& cache) {
        store::Database& db = self->place(cache);
        const store::Durable durable(db);
        const auto worked = [&]() -> base::Result<void> {
            if (const auto ready = self->prepare(db); !ready)
                return ready;
            store::Transaction transaction(db);
            if (!transaction.begun())
                return transaction.begun();
            const auto before = offline::LocalLrs(db).lastPosition();
            if (!before)
                return base::failure(before.error());
            Visit visit(*self, db, moment);
            const auto change = work(visit);
            if (!change)
                return base::failure(change.error());
            const auto saved = self->save(db, moment, *before, *change);
            return saved ? transaction.commit() : saved;
        }();
        QMetaObject::invokeMethod(&self->m_keeper->store(), [context, done, worked] {
            if (context)
                done(worked);
        });
    });
}

void LrsDesk::ask(xapi::LrsRequest request, Rules rules, QObject* context,
                  std::function<void(const xapi::LrsResponse&)> done)
{
    m_keeper->store().post([self = shared_from_this(), request = std::move(request), rules = std::move(rules),
                            moment = m_keeper->moment(), context = QPointer<QObject>(context),
                            done = std::move(done)](store::Database& cache) {
        store::Database& db = self->place(cache);
        const store::Durable durable(db);
        const auto answered = [&]() -> base::Result<xapi::LrsResponse> {
            if (const auto ready = self->prepare(db); !ready)
                return base::failure(ready.error());
            store::Transaction transaction(db);
            if (!transaction.begun())
                return base::failure(transaction.begun().error());
            offline::LocalLrs lrs(db);
            const auto before = lrs.lastPosition();
            if (!before)
                return base::failure(before.error());
            Visit visit(*self, db, moment);
            const auto taken = rules.before ? rules.before(visit, request) : base::Result<void>();
            if (!taken)
                return base::failure(taken.error());
            auto response = visit.handle(request);
            if (response.status >= 300 || !isWrite(request))
                return response;
            const auto brought = lrs.after(*before);
            const auto change = brought ? rules.then(visit, objectsOf(*brought))
                                        : base::Result<AttemptKeeper::Change>(base::failure(brought.error()));
            if (!change)
                return base::failure(change.error());
            const auto saved = self->save(db, moment, *before, *change);
            const auto kept = saved ? transaction.commit() : saved;
            return kept ? base::Result<xapi::LrsResponse>(response) : base::failure(kept.error());
        }();
        const auto response = answered ? *answered : xapi::problem(answered.error());
        QMetaObject::invokeMethod(&self->m_keeper->store(), [context, done, response] {
            if (context)
                done(response);
        });
    });
}

xapi::LrsResponse LrsDesk::Visit::handle(const xapi::LrsRequest& request) const
{
    offline::LocalLrs source(m_db);
    lrsstore::SqlLrsStorage storage(source);
    return xapi::Lrs(storage, optionsAt(m_moment.at)).handle(request);
}

base::Result<QList<QJsonObject>> LrsDesk::Visit::registration() const
{
    auto row = m_db.statement(
        "SELECT json FROM xapi_statement WHERE registration = ?1 AND voided = 0 AND voids = 0 ORDER BY seq");
    row.args(m_desk.m_keeper->id());
    QList<QByteArray> texts;
    while (row.next())
        texts.append(row.bytes(0));
    if (!row.ok())
        return base::failure(row.error());
    return objectsOf(texts);
}

base::Result<void> LrsDesk::Visit::store(const QList<QJsonObject>& statements) const
{
    if (statements.isEmpty())
        return {};
    offline::LocalLrs source(m_db);
    lrsstore::SqlLrsStorage storage(source);
    xapi::Access access;
    access.authority = m_desk.m_agent;
    const auto stored = xapi::Lrs(storage, optionsAt(m_moment.at)).store(statements, access);
    if (!stored)
        return base::failure(stored.error());
    return {};
}

base::Result<void> LrsDesk::Visit::putState(const QString& activity, const QString& id, const QByteArray& type,
                                            const QByteArray& content) const
{
    xapi::Parameters query;
    query.append(QStringLiteral("activityId"), activity);
    query.append(QStringLiteral("stateId"), id);
    query.append(QStringLiteral("agent"),
                 QString::fromUtf8(QJsonDocument(m_desk.m_agent).toJson(QJsonDocument::Compact)));
    query.append(QStringLiteral("registration"), m_desk.m_keeper->id());
    xapi::LrsRequest request;
    request.method = "PUT";
    request.resource = "activities/state";
    request.query = query.toEncoded();
    request.headers = {{"X-Experience-API-Version", "1.0.3"}, {"Content-Type", type}};
    request.body = content;
    request.access.authority = m_desk.m_agent;
    const auto response = handle(request);
    if (response.status < 300)
        return {};
    return base::failure(base::Error::Kind::Storage, QString::fromUtf8(response.body));
}

} // namespace services
