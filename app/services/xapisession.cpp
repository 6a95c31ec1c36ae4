// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/xapisession.h"

#include "app/base/ids.h"
#include "app/domain/json.h"

#include <QJsonDocument>

namespace services {

namespace {

const auto kDocuments = QStringLiteral("documents");
const auto kItem = QStringLiteral("item");

QJsonObject at(const QJsonObject& object, std::initializer_list<const char*> path)
{
    QJsonObject found = object;
    for (const char* name : path)
        found = found.value(QLatin1StringView(name)).toObject();
    return found;
}

// Of the whole content, not of a question in it.
bool isAboutTheWhole(const QJsonObject& statement)
{
    return at(statement, {"context", "contextActivities"}).value(QLatin1StringView("parent")).toArray().isEmpty();
}

bool saysDone(const QJsonObject& statement)
{
    const QString verb =
        at(statement, {"verb"}).value(QLatin1StringView("id")).toString().section(QLatin1Char('/'), -1);
    return at(statement, {"result"}).value(QLatin1StringView("completion")).toBool() ||
           verb == QLatin1StringView("completed") || verb == QLatin1StringView("passed") ||
           verb == QLatin1StringView("mastered");
}

// Per cent; 0 for a statement that says nothing of it. Of H5P, cmi5's allowed statements and the video profile.
int percentIn(const QJsonObject& result)
{
    const QJsonObject extensions = at(result, {"extensions"});
    const QJsonValue hundredths =
        extensions.value(QLatin1StringView("https://w3id.org/xapi/cmi5/result/extensions/progress"));
    const QJsonValue share = extensions.value(QLatin1StringView("https://w3id.org/xapi/video/extensions/progress"));
    return int(std::clamp(std::max(hundredths.toDouble(), 100 * share.toDouble()), 0.0, 100.0));
}

// Store thread.
LrsProgress progressOf(const QList<QJsonObject>& statements, const QString& item)
{
    LrsProgress progress;
    progress.completion = QStringLiteral("incomplete");
    for (const QJsonObject& statement : statements) {
        if (!isAboutTheWhole(statement))
            continue;
        const QJsonObject result = at(statement, {"result"});
        progress.percent = std::max(progress.percent, std::min(percentIn(result), 99));
        if (saysDone(statement))
            progress.completion = QStringLiteral("completed");
        if (result.value(QLatin1StringView("success")).isBool()) {
            if (result.value(QLatin1StringView("success")).toBool())
                progress.success = QStringLiteral("passed");
            else if (progress.success != QLatin1StringView("passed"))
                progress.success = QStringLiteral("failed");
        }
        const QJsonValue scaled = at(result, {"score"}).value(QLatin1StringView("scaled"));
        if (scaled.isDouble())
            progress.score = std::max(scaled.toDouble(), progress.score.value_or(scaled.toDouble()));
    }
    const bool done = progress.completion == QLatin1StringView("completed");
    if (done)
        progress.percent = 100;
    progress.items.insert(item, !done                                             ? PlayItem::State::Incomplete
                                : progress.success == QLatin1StringView("passed") ? PlayItem::State::Passed
                                : progress.success == QLatin1StringView("failed") ? PlayItem::State::Failed
                                                                                  : PlayItem::State::Completed);
    return progress;
}

QString activityOf(const QString& homePage, const QString& packageId)
{
    QString base = homePage;
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return base + QStringLiteral("/content/") + packageId;
}

// Whether the content has named itself for good.
bool isOwnName(const QString& id)
{
    return id.startsWith(QLatin1StringView("https://")) || id.startsWith(QLatin1StringView("urn:"));
}

} // namespace

XapiSession::XapiSession(PlayCourse course, QObject* parent) : LrsSession(std::move(course), parent)
{
    setCurrent(neighbour(+1));
    begin();
}

// The attempt is there from now on; what another device has left comes into the LRS of this one.
void XapiSession::begin()
{
    auto shown = std::make_shared<LrsProgress>();
    const QString title = this->title();
    const QString item = current() < 0 ? QString() : course().info.items[current()].id;
    const bool fresh = course().attempt.seq == 0;
    desk().post(
        [shown, title, item, fresh,
         state = course().attempt.state](LrsDesk::Visit& visit) -> base::Result<AttemptKeeper::Change> {
            const auto statements = visit.registration();
            if (!statements)
                return base::failure(statements.error());
            if (fresh || statements->isEmpty()) { // another device's, or the cache was lost
                const auto restored = LrsDesk::restore(visit, state.value(kDocuments).toArray());
                if (!restored)
                    return base::failure(restored.error());
            }
            *shown = progressOf(*statements, item);
            return changeTo(*shown, title, state);
        },
        this,
        [this, shown](const base::Result<void>& begun) {
            if (!begun)
                Q_EMIT problem(begun.error());
            show(*shown);
        });
}

QString XapiSession::launch() const
{
    return current() < 0 ? QString() : course().info.items[current()].launch;
}

QJsonObject XapiSession::completed(QJsonObject statement) const
{
    statement.insert(QStringLiteral("actor"), desk().agent());
    if (!statement.contains(QLatin1StringView("id")))
        statement.insert(QStringLiteral("id"), base::newId());
    if (!statement.contains(QLatin1StringView("timestamp")))
        statement.insert(QStringLiteral("timestamp"), domain::toWire(keeper().moment().at));
    QJsonObject context = at(statement, {"context"});
    context.insert(QStringLiteral("registration"), keeper().id());
    statement.insert(QStringLiteral("context"), context);
    QJsonObject object = at(statement, {"object"});
    // H5P names its content by the address of the page, which here is no one's but this machine's.
    const QString id = object.value(QLatin1StringView("id")).toString();
    if (!isOwnName(id)) {
        const QString query = id.section(QLatin1Char('?'), 1);
        object.insert(QStringLiteral("id"), activityOf(course().issuer, packageId()) +
                                                (query.isEmpty() ? QString() : QLatin1Char('?') + query));
        statement.insert(QStringLiteral("object"), object);
    }
    return statement;
}

xapi::LrsRequest XapiSession::completed(xapi::LrsRequest request) const
{
    request.access.authority = desk().agent();
    request.access.onlyAgents = {desk().agentKey()};
    if (!request.headers.contains("X-Experience-API-Version"))
        request.headers.set("X-Experience-API-Version", "1.0.3");
    const bool writes = request.method == "POST" || request.method == "PUT";
    if (request.resource == "statements" && writes && !request.headers.value("Content-Type").startsWith("multipart")) {
        const auto body = QJsonDocument::fromJson(request.body);
        QJsonArray all;
        if (body.isArray()) {
            for (const QJsonValue& one : body.array())
                all.append(completed(one.toObject()));
        }
        request.headers.set("Content-Type", "application/json");
        request.body = (body.isArray() ? QJsonDocument(all) : QJsonDocument(completed(body.object())))
                           .toJson(QJsonDocument::Compact);
    }
    if (request.resource == "activities/state") {
        auto query = xapi::Parameters::fromEncoded(request.query);
        for (const char* ours : {"agent", "registration"})
            query.remove(QLatin1StringView(ours));
        const auto activity = QStringLiteral("activityId");
        const QString named = query.value(activity);
        if (!named.isEmpty() && !isOwnName(named)) {
            query.remove(activity);
            query.append(activity, activityOf(course().issuer, packageId()));
        }
        query.append(QStringLiteral("agent"),
                     QString::fromUtf8(QJsonDocument(desk().agent()).toJson(QJsonDocument::Compact)));
        query.append(QStringLiteral("registration"), keeper().id());
        request.query = query.toEncoded();
    }
    return request;
}

void XapiSession::xapi(const xapi::LrsRequest& request, LrsAnswer done)
{
    auto shown = std::make_shared<std::optional<LrsProgress>>();
    const QString item = current() < 0 ? QString() : course().info.items[current()].id;
    const auto asked = completed(request);
    const QString activity = asked.resource == "activities/state"
                                 ? xapi::Parameters::fromEncoded(asked.query).value(QStringLiteral("activityId"))
                                 : QString();
    desk().ask(
        asked,
        {{},
         [shown, item, title = title(), activity, agent = desk().agentKey(), id = keeper().id(),
          desk = &keeper()](LrsDesk::Visit& visit, const QList<QJsonObject>&) -> base::Result<AttemptKeeper::Change> {
             const auto statements = visit.registration();
             if (!statements)
                 return base::failure(statements.error());
             *shown = progressOf(*statements, item);
             QJsonObject state = desk->attempt().state;
             if (!activity.isEmpty()) {
                 const auto documents = LrsDesk::documents(visit, agent, id, {activity});
                 if (!documents)
                     return base::failure(documents.error());
                 state.insert(kDocuments, *documents);
             }
             state.insert(kItem, item);
             return changeTo(**shown, title, state);
         }},
        this, [this, shown, done = std::move(done)](const xapi::LrsResponse& response) {
            if (*shown)
                show(**shown);
            done(response);
        });
}

void XapiSession::navigate(const QString& request, const QString& item)
{
    if (request == QLatin1StringView("exit") || request.endsWith(QLatin1StringView("All"))) {
        Q_EMIT ended();
        return;
    }
    const qsizetype to = targetOf(request, item);
    if (to < 0)
        return refuse(request);
    setCurrent(to);
    Q_EMIT itemsChanged();
    Q_EMIT launchChanged();
}

} // namespace services
