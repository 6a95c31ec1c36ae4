// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/xapisession.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "app/learning/cmi5/launch.h"
#include "app/learning/xapi/multipart.h"
#include "app/learning/xapi/statement.h"

#include <QJsonDocument>

namespace services {

namespace {

const auto kDocuments = QStringLiteral("documents");
const auto kItem = QStringLiteral("item");
const auto kSteps = QStringLiteral("steps");

QJsonObject at(const QJsonObject& object, std::initializer_list<const char*> path)
{
    QJsonObject found = object;
    for (const char* name : path)
        found = found.value(QLatin1StringView(name)).toObject();
    return found;
}

QString activityOf(const QString& homePage, const QString& packageId)
{
    QString base = homePage;
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return base + QStringLiteral("/content/") + packageId;
}

// H5P names its content by the address of the page, which here is no one's but this machine's. Whether it has named
// itself for good.
bool isOwnName(const QString& id)
{
    return id.startsWith(QLatin1StringView("https://")) || id.startsWith(QLatin1StringView("urn:"));
}

// What was signed stays as it is.
bool isSigned(const QJsonObject& statement)
{
    for (const QJsonValue& attachment : xapi::attachmentsIn(statement)) {
        if (attachment[QLatin1StringView("usageType")].toString() ==
            QLatin1StringView("http://adlnet.gov/expapi/attachments/signature"))
            return true;
    }
    return false;
}

QByteArray compactText(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// The activities whose State documents are kept, with another one.
QStringList activitiesIn(const QJsonObject& state, const QString& another)
{
    QStringList activities{another};
    for (const QJsonValue& document : state.value(kDocuments).toArray())
        activities.append(document[QLatin1StringView("activity")].toString());
    activities.removeDuplicates();
    return activities;
}

} // namespace

XapiSession::XapiSession(PlayCourse course, QObject* parent) : LrsSession(std::move(course), parent)
{
    for (const package::Item& item : this->course().info.items) {
        if (!item.launch.isEmpty() && item.missing.isEmpty())
            m_items.append(item.id);
    }
    const qsizetype left = indexOf(this->course().attempt.state.value(kItem).toString());
    setCurrent(left >= 0 ? left : neighbour(+1));
    begin();
}

QString XapiSession::currentId() const
{
    return current() < 0 ? QString() : course().info.items[current()].id;
}

QString XapiSession::currentTitle() const
{
    return current() < 0 ? QString() : course().info.items[current()].title;
}

XapiSession::Measure XapiSession::measure() const
{
    return [items = m_items, item = currentId(), about = isNamed() ? Subject::Item : Subject::Whole](
               const LrsDesk::Visit& visit, QJsonObject& state) -> base::Result<XapiProgress> {
        const auto statements = visit.registration();
        if (!statements)
            return base::failure(statements.error());
        XapiProgress progress = xapiProgress(*statements, items, item, about, state.value(kSteps).toObject());
        state.insert(kSteps, progress.steps);
        state.insert(kItem, item);
        return progress;
    };
}

// The attempt is there from now on; what another device has left comes into the LRS of this one.
void XapiSession::begin()
{
    auto shown = std::make_shared<LrsProgress>();
    const bool fresh = course().attempt.seq == 0;
    desk().post(
        [shown, title = currentTitle(), fresh, measure = measure(), shared = course().shared,
         state = course().attempt.state](LrsDesk::Visit& visit) -> base::Result<AttemptKeeper::Change> {
            const auto statements = visit.registration();
            if (!statements)
                return base::failure(statements.error());
            if (fresh || statements->isEmpty()) { // another device's, or the cache was lost
                const auto restored = LrsDesk::restore(visit, state.value(kDocuments).toArray());
                if (!restored)
                    return base::failure(restored.error());
            }
            if (const auto brought = LrsDesk::restoreShared(visit, shared); !brought)
                return base::failure(brought.error());
            QJsonObject now = state;
            const auto progress = measure(visit, now);
            if (!progress)
                return base::failure(progress.error());
            *shown = *progress;
            return changeTo(*progress, title, now);
        },
        this,
        [this, shown](const base::Result<void>& begun) {
            if (!begun)
                Q_EMIT problem(begun.error());
            show(*shown);
        });
}

// Where the learner is now, also when the content says nothing there.
void XapiSession::keepPlace()
{
    auto shown = std::make_shared<LrsProgress>();
    desk().post(
        [shown, title = currentTitle(), measure = measure(),
         desk = &keeper()](LrsDesk::Visit& visit) -> base::Result<AttemptKeeper::Change> {
            QJsonObject state = desk->attempt().state;
            const auto progress = measure(visit, state);
            if (!progress)
                return base::failure(progress.error());
            *shown = *progress;
            return changeTo(*progress, title, state);
        },
        this,
        [this, shown](const base::Result<void>& kept) {
            if (kept)
                show(*shown);
            else
                Q_EMIT problem(kept.error());
        });
}

// What content before cmi5 is told in its address; the secret is for form: who knows the address may speak.
QString XapiSession::launch() const
{
    if (current() < 0)
        return {};
    const package::Item& item = course().info.items[current()];
    if (!isNamed())
        return item.launch;
    return cmi5::withParameters(QUrl(item.launch),
                                {{"endpoint", address().resolved(QUrl(QStringLiteral("xapi/"))).toEncoded()},
                                 {"auth", "Basic " + ("lxcp:" + keeper().id().toLatin1()).toBase64()},
                                 {"actor", compactText(desk().agent())},
                                 {"registration", keeper().id().toLatin1()},
                                 {"activity_id", item.id.toUtf8()}})
        .toString(QUrl::FullyEncoded);
}

QJsonObject XapiSession::completed(QJsonObject statement) const
{
    if (isSigned(statement))
        return statement;
    statement.insert(QStringLiteral("actor"), desk().agent());
    if (!statement.contains(QLatin1StringView("id")))
        statement.insert(QStringLiteral("id"), base::newId());
    if (!statement.contains(QLatin1StringView("timestamp")))
        statement.insert(QStringLiteral("timestamp"), domain::toWire(keeper().moment().at));
    QJsonObject context = at(statement, {"context"});
    context.insert(QStringLiteral("registration"), keeper().id());
    statement.insert(QStringLiteral("context"), context);
    QJsonObject object = at(statement, {"object"});
    const QString id = object.value(QLatin1StringView("id")).toString();
    if (!isNamed() && !isOwnName(id)) {
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
    if (request.resource == "statements" && (request.method == "POST" || request.method == "PUT"))
        completeStatements(request);
    if (request.resource == "activities/state") {
        auto query = xapi::Parameters::fromEncoded(request.query);
        for (const char* ours : {"agent", "registration"})
            query.remove(QLatin1StringView(ours));
        const auto activity = QStringLiteral("activityId");
        const QString named = query.value(activity);
        if (!named.isEmpty() && !isNamed() && !isOwnName(named)) {
            query.remove(activity);
            query.append(activity, activityOf(course().issuer, packageId()));
        }
        query.append(QStringLiteral("agent"), QString::fromUtf8(compactText(desk().agent())));
        query.append(QStringLiteral("registration"), keeper().id());
        request.query = query.toEncoded();
    }
    return request;
}

void XapiSession::completeStatements(xapi::LrsRequest& request) const
{
    if (!request.headers.value("Content-Type").toLower().startsWith("multipart"))
        request.headers.set("Content-Type", "application/json"); // which some content forgets
    auto body = xapi::readStatementBody(request.headers, request.body);
    if (!body)
        return; // the LRS says what is wrong with it
    QList<xapi::AttachedContent> contents;
    for (QJsonValueRef one : body->statements) {
        for (const QJsonValue& attachment : xapi::attachmentsIn(one.toObject())) {
            const QByteArray hash = attachment[QLatin1StringView("sha2")].toString().toLatin1().toLower();
            if (body->attachments.contains(hash))
                contents.append({hash, attachment[QLatin1StringView("contentType")].toString().toLatin1(),
                                 body->attachments.take(hash)});
        }
        one = completed(one.toObject());
    }
    const QByteArray json = body->wasArray ? QJsonDocument(body->statements).toJson(QJsonDocument::Compact)
                                           : compactText(body->statements.first().toObject());
    for (auto rest = body->attachments.cbegin(); rest != body->attachments.cend(); ++rest)
        contents.append({rest.key(), "application/octet-stream", rest.value()}); // of no statement, which the LRS says
    if (!body->isMultipart) {
        request.body = json;
        return;
    }
    const xapi::LrsResponse message = xapi::multipartAnswer(json, contents);
    request.headers.set("Content-Type", message.headers.value("Content-Type"));
    request.body = message.body;
}

void XapiSession::xapi(const xapi::LrsRequest& request, LrsAnswer done)
{
    auto shown = std::make_shared<std::optional<LrsProgress>>();
    const auto plain = xapi::plainRequest(request);
    if (!plain)
        return done(xapi::problem(plain.error()));
    const auto asked = completed(*plain);
    const QString activity = asked.resource == "activities/state"
                                 ? xapi::Parameters::fromEncoded(asked.query).value(QStringLiteral("activityId"))
                                 : QString();
    desk().ask(
        asked,
        {{},
         [shown, measure = measure(), title = currentTitle(), activity, agent = desk().agentKey(), id = keeper().id(),
          desk = &keeper()](LrsDesk::Visit& visit, const QList<QJsonObject>&) -> base::Result<AttemptKeeper::Change> {
             QJsonObject state = desk->attempt().state;
             if (!activity.isEmpty()) {
                 const auto documents = LrsDesk::documents(visit, agent, id, activitiesIn(state, activity));
                 if (!documents)
                     return base::failure(documents.error());
                 state.insert(kDocuments, *documents);
             }
             const auto progress = measure(visit, state);
             if (!progress)
                 return base::failure(progress.error());
             *shown = *progress;
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
    keepPlace();
    Q_EMIT itemsChanged();
    Q_EMIT launchChanged();
}

} // namespace services
