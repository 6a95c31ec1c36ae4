// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/api.h"

#include "app/base/log.h"
#include "app/domain/coursepackage.h"
#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "server/feed/pagestream.h"
#include "server/http/encoding.h"
#include "server/http/workers.h"
#include "server/main/answers.h"
#include "server/main/requestbase.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

namespace server {

namespace {

using http::Headers;
using http::Request;
using http::Response;
using http::Route;

// Absent when the parameter is not a whole number in the range.
std::optional<int> numberIn(const http::Form& form, const char* name, int fallback, int from, int to)
{
    const QString text = form.value(QLatin1StringView(name));
    if (text.isEmpty())
        return fallback;
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= from && number <= to ? std::optional(number) : std::nullopt;
}

bool sameSecret(const QByteArray& a, const QByteArray& b)
{
    const auto hash = [](const QByteArray& text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); };
    return hash(a) == hash(b); // the time that comparing hashes takes says nothing about the secret
}

domain::CommandResult rejectedCommand(const QString& id, const base::Error& error)
{
    domain::CommandResult result;
    result.id = id;
    result.status = QStringLiteral("rejected");
    result.problems = {{QStringLiteral("https://lxcp.example/problems/invalid-payload"),
                        QStringLiteral("Not a command"), 422, error.detail, QStringLiteral("invalid-payload")}};
    return result;
}

} // namespace

Api::Api(About about, const Parts& parts)
    : m_about(std::move(about)),
      m_parts(parts),
      m_salt(QByteArray::number(QRandomGenerator::system()->generate64(), 16)),
      m_limiter(m_about.requestsPerSecond, m_about.burst),
      m_calendar(parts.storage, parts.clock, QUrl(m_about.issuer).host(), m_about.organizer,
                 [this](const Request& request) {
                     return m_about.base.isEmpty() ? baseOf(request, m_about.address) : m_about.base;
                 }),
      m_notices(parts.storage, parts.clock)
{
}

void Api::addRoutes(http::Router& router)
{
    using Where = Route::Where;
    router.add({"GET", "/healthz", http::answering([](const Request&) {
                    Response response;
                    response.headers = {{"Content-Type", "text/plain; charset=utf-8"}, {"Cache-Control", "no-store"}};
                    response.body = "ok";
                    return response;
                }),
                Where::Inline});
    router.add({"GET", "/metrics", http::answering([this](const Request& request) { return metricsText(request); }),
                Where::Inline});
    router.add(
        {"GET", "/.well-known/lxcp", http::answering([this](const Request& request) { return discovery(request); })});
    router.add({"GET", "/v1/changes", changesOrNothing(), Where::Inline});
    router.add({"GET", "/v1/catalog/snapshot",
                signedIn([this](const Request&, const domain::Person&, const http::Reply& reply) {
                    reply.send(snapshotRedirect());
                })});
    router.add({"GET", "/v1/catalog/snapshot/{file}",
                signedIn([this](const Request& request, const domain::Person&, const http::Reply& reply) {
                    reply.send(snapshotFile(request));
                })});
    router.add({"GET", "/v1/content/{package}",
                signedIn([this](const Request& request, const domain::Person&, const http::Reply& reply) {
                    reply.send(contentFile(request));
                })});
    router.add({"POST", "/v1/commands",
                signedIn([this](const Request& request, const domain::Person& person, const http::Reply& reply) {
                    execute(request, person, reply);
                }),
                Where::Worker, kCommandsBody});
    router.add(
        {"GET", "/v1/me", signedIn([this](const Request&, const domain::Person& person, const http::Reply& reply) {
             reply.send(me(person));
         })});
    addOwn(router);
}

// What has rooms of its own.
void Api::addOwn(http::Router& router)
{
    const auto guard = [this](std::function<Response(const Request&, const domain::Person&)> handler) {
        return signedIn(
            [handler = std::move(handler)](const Request& request, const domain::Person& person,
                                           const http::Reply& reply) { reply.send(handler(request, person)); });
    };
    m_calendar.addTo(router, guard);
    m_notices.addTo(router, guard);
}

// The log can tell people apart while the server runs, and nobody can tell from it who they are.
QByteArray Api::logName(const QString& personId) const
{
    return QCryptographicHash::hash(m_salt + personId.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
}

// Adds the log's name on the way, so that no handler can forget it.
http::Reply Api::named(const http::Reply& reply, const QString& personId) const
{
    return http::Reply([reply, name = logName(personId)](Response response) {
        response.logPerson = name;
        reply.send(std::move(response));
    });
}

// Answers when it is not.
bool Api::isWithinRate(const QString& personId, const http::Reply& reply)
{
    const int wait = m_limiter.take(personId.toUtf8(), std::chrono::steady_clock::now());
    if (wait)
        reply.send(http::problem(429, "too-many-requests", {}, {{"Retry-After", QByteArray::number(wait)}}));
    return wait == 0;
}

http::Handler Api::signedIn(SignedIn handler)
{
    return [this, handler = std::move(handler)](const http::RequestPtr& request, const http::Reply& reply) {
        const auto person = m_parts.gate.enter(request->headers.value("Authorization"));
        if (!person)
            return reply.send(errorAnswer(person.error()));
        const http::Reply mine = named(reply, person->id);
        if (isWithinRate(person->id, mine))
            handler(*request, *person, mine);
    };
}

// Most requests for changes find nothing, and what everybody gets is ready soon after it changed: when the answer is
// known at once, no other thread needs to be woken for it.
http::Handler Api::changesOrNothing()
{
    const http::Handler whole = signedIn([this](const Request& request, const domain::Person& person,
                                                const http::Reply& reply) { changes(request, person, reply); });
    return [this, whole](const http::RequestPtr& request, const http::Reply& reply) {
        if (answeredAtOnce(*request, reply))
            return;
        if (!m_parts.workers.tryPost([whole, request, reply] { whole(request, reply); }))
            reply.send(http::problem(503, "busy", {}, {{"Retry-After", "1"}}));
    };
}

// Answers when it says true.
bool Api::answeredAtOnce(const Request& request, const http::Reply& reply)
{
    const auto person = m_parts.gate.enterAtOnce(request.headers.value("Authorization"));
    if (!person)
        return false;
    const http::Form form = request.queryForm();
    const QString since = form.value(QStringLiteral("since"));
    if (form.contains(QStringLiteral("wait")) || form.contains(QStringLiteral("limit")))
        return false;
    const bool streams = form.value(QStringLiteral("stream")) == QLatin1StringView("true");
    const auto coding = http::negotiate(request.headers.value("Accept-Encoding"));
    auto known = m_parts.feed.atOnce(person->id, since, streams ? &m_parts.shared : nullptr, int(coding));
    if (!known)
        return false;
    const http::Reply mine = named(reply, person->id);
    if (isWithinRate(person->id, mine))
        mine.send(known->pages ? LongPolls::answer(std::move(*known->pages)) : nothingNew(since));
    return true;
}

QString Api::organisation()
{
    const auto stored = m_parts.storage.read().and_then([](const std::unique_ptr<data::Reader>& reader) {
        return reader->entity(domain::kindOf<domain::Policy>(), QStringLiteral("org"));
    });
    const QString fallback = QStringLiteral("LXCP");
    if (!stored || !*stored)
        return fallback;
    const QString name = (*stored)->object().value(QLatin1StringView("organisation")).toString();
    return name.isEmpty() ? fallback : name;
}

Response Api::discovery(const Request& request)
{
    return jsonAnswer(
        {{QStringLiteral("api"), m_about.base.isEmpty() ? baseOf(request, m_about.address) : m_about.base},
         {QStringLiteral("version"), QStringLiteral(LXCP_VERSION)},
         {QStringLiteral("organisation"), organisation()},
         {QStringLiteral("issuer"), m_about.issuer},
         {QStringLiteral("client_id"), m_about.clientId},
         {QStringLiteral("audience"), m_about.audience},
         {QStringLiteral("scope"), m_about.scope},
         {QStringLiteral("features"),
          QJsonArray{QStringLiteral("changes"), QStringLiteral("snapshot"), QStringLiteral("commands"),
                     QStringLiteral("content"), QStringLiteral("xapi"), QStringLiteral("calendar")}},
         {QStringLiteral("limits"), QJsonObject{{QStringLiteral("commands_per_batch"), kCommandsPerBatch},
                                                {QStringLiteral("changes_per_page"), feed::Feed::kPageLimit},
                                                {QStringLiteral("wait_seconds"), kWaitSeconds}}},
         {QStringLiteral("demo"), m_about.demo},
         {QStringLiteral("time"), domain::toWire(m_parts.clock.now())}});
}

// With a token only the token counts. Without one a request that came through a proxy does not count as local.
Response Api::metricsText(const Request& request) const
{
    const bool local = QHostAddress(QString::fromLatin1(request.remoteAddress)).isLoopback() &&
                       !request.headers.contains("X-Forwarded-For") && !request.headers.contains("Forwarded");
    const bool allowed = m_about.metricsToken.isEmpty()
                             ? local
                             : sameSecret(request.headers.value("Authorization"), "Bearer " + m_about.metricsToken);
    if (!allowed)
        return http::problem(403, "forbidden");
    Response response;
    response.headers = {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}, {"Cache-Control", "no-store"}};
    response.body = m_parts.metrics.text() +
                    "# HELP lxcp_long_polls Requests that wait for changes.\n# TYPE lxcp_long_polls gauge\n" +
                    "lxcp_long_polls " + QByteArray::number(qulonglong(m_parts.polls.size())) + '\n';
    return response;
}

void Api::changes(const Request& request, const domain::Person& person, const http::Reply& reply)
{
    const http::Form form = request.queryForm();
    const auto wait = numberIn(form, "wait", 0, 0, 24 * 60 * 60);
    const auto limit = numberIn(form, "limit", feed::Feed::kPageLimit, 1, feed::Feed::kPageLimit);
    if (!wait || !limit)
        return reply.send(
            http::problem(400, "invalid-request", QStringLiteral("wait or limit is not a number in its range")));
    const QString since = form.value(QStringLiteral("since"));
    const bool streams = form.value(QStringLiteral("stream")) == QLatin1StringView("true");
    if (streams && *limit == feed::Feed::kPageLimit) {
        if (auto shared = m_parts.feed.shared(m_parts.shared, person.id, since))
            return reply.send(LongPolls::answer(std::move(*shared)));
    }
    const auto page =
        m_parts.feed.changes(person.id, since, streams ? qMin(*limit, feed::PageStream::kFirstPage) : *limit);
    if (!page)
        return reply.send(errorAnswer(page.error()));
    if (!page->nothing || *wait == 0) {
        Response response = LongPolls::answer(*page);
        if (streams && page->more)
            response.next = [pages =
                                 std::make_shared<feed::PageStream>(m_parts.feed, person.id, page->cursor, *limit)] {
                auto next = pages->next();
                return http::Piece{std::move(next.ndjson), next.last};
            };
        return reply.send(std::move(response));
    }
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(qMin(*wait, kWaitSeconds));
    m_parts.polls.add({person.id, page->cursor, *limit, streams, deadline, reply, logName(person.id), 0});
}

Response Api::snapshotRedirect()
{
    const auto file = m_parts.snapshot.current();
    if (!file)
        return errorAnswer(file.error());
    Response response;
    response.status = 302;
    response.headers = {{"Location", "/v1/catalog/snapshot/" + file->revision.toLatin1() + ".ndjson"},
                        {"Cache-Control", "no-store"}};
    return response;
}

Response Api::snapshotFile(const Request& request) const
{
    const QByteArray name = request.parameters.value("file");
    if (!name.endsWith(".ndjson"))
        return http::problem(404, "not-found");
    const QString revision = QString::fromLatin1(name.chopped(int(qstrlen(".ndjson"))));
    const auto found = m_parts.snapshot.handedOut(revision);
    if (!found)
        return errorAnswer(found.error());
    const auto& file = *found;
    if (!file)
        return http::problem(404, "not-found");
    const http::Coding coding = http::negotiate(request.headers.value("Accept-Encoding"));
    Response response;
    response.headers = {{"Content-Type", "application/x-ndjson"},
                        {"Cache-Control", "public, max-age=31536000, immutable"},
                        {"Vary", "Accept-Encoding"}};
    response.filePath = coding == http::Coding::Zstd   ? file->zstdPath
                        : coding == http::Coding::Gzip ? file->gzipPath
                                                       : file->plainPath;
    QByteArray tag = '"' + revision.toLatin1();
    if (coding != http::Coding::Identity) {
        response.headers.set("Content-Encoding", http::codingName(coding));
        tag += '-' + http::codingName(coding);
    }
    response.headers.set("ETag", tag + '"');
    return response;
}

// A package's current file, or with ?sha256= the one that an attempt began with. Under a hash the answer never changes;
// without one it is the newest, which a cache must ask about.
Response Api::contentFile(const Request& request) const
{
    const auto reader = m_parts.storage.read();
    if (!reader)
        return errorAnswer(reader.error());
    const auto stored = (*reader)->entity(domain::kindOf<domain::CoursePackage>(),
                                          QString::fromUtf8(request.parameters.value("package")));
    if (!stored)
        return errorAnswer(stored.error());
    if (!*stored)
        return http::problem(404, "not-found");
    const QString wanted = request.queryForm().value(QStringLiteral("sha256"));
    const QString current = (*stored)->object().value(QLatin1StringView("sha256")).toString();
    const QString sha256 = wanted.isEmpty() ? current : wanted;
    Response response;
    response.filePath = m_parts.content.find(sha256);
    if (response.filePath.isEmpty()) {
        if (sha256 == current)
            qCWarning(lcServer, "the file of a package is missing: is --content the folder that was imported into?");
        return http::problem(404, "not-found");
    }
    const QByteArray hash = sha256.toLatin1();
    response.headers = {
        {"Content-Type", "application/zip"},
        {"ETag", '"' + hash + '"'},
        {"Repr-Digest", "sha-256=:" + QByteArray::fromHex(hash).toBase64() + ':'}, // RFC 9530
        {"Cache-Control", wanted.isEmpty() ? "private, no-cache" : "private, max-age=31536000, immutable"},
        {"Content-Disposition", "attachment; filename=\"" + hash.left(12) + ".zip\""},
    };
    return response;
}

void Api::execute(const Request& request, const domain::Person& person, const http::Reply& reply)
{
    if (!isJson(request))
        return reply.send(http::problem(415, "unsupported-media-type"));
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonValue list = document.object().value(QLatin1StringView("commands"));
    if (!list.isArray())
        return reply.send(http::problem(400, "malformed-request", QStringLiteral("not an object with 'commands'")));
    const QJsonArray items = list.toArray();
    if (items.size() > kCommandsPerBatch)
        return reply.send(http::problem(413, "too-large", QStringLiteral("too many commands in one batch")));
    commands::Executor::Batch batch{person.id, {}};
    QList<domain::CommandResult> results; // of the unreadable, and places for the others
    QList<qsizetype> places;
    for (const QJsonValue& item : items) {
        auto command = domain::fromJson<domain::Command>(item.toObject());
        if (command) {
            places.append(results.size());
            results.append(domain::CommandResult{});
            batch.commands.append(std::move(*command));
        } else {
            const QString id = item.toObject().value(QLatin1StringView("id")).toString();
            results.append(rejectedCommand(id, command.error()));
        }
    }
    const auto answer = [reply, results, places](QList<domain::CommandResult> answers) mutable {
        for (qsizetype i = 0; i < places.size(); ++i)
            results[places.at(i)] = std::move(answers[i]);
        reply.send(jsonAnswer({{QStringLiteral("results"), domain::wire::encode(results)}}));
    };
    if (batch.commands.isEmpty())
        return reply.send(jsonAnswer({{QStringLiteral("results"), domain::wire::encode(results)}}));
    if (!m_parts.commands.submit(std::move(batch), answer))
        reply.send(http::problem(503, "busy", {}, {{"Retry-After", "1"}}));
}

Response Api::me(const domain::Person& person)
{
    const auto scopes = m_parts.feed.scopes(person.id);
    if (!scopes)
        return errorAnswer(scopes.error());
    return jsonAnswer({{QStringLiteral("id"), person.id},
                       {QStringLiteral("name"), person.name},
                       {QStringLiteral("roles"), QJsonArray::fromStringList(person.roles)},
                       {QStringLiteral("scopes"), QJsonArray::fromStringList(*scopes)}});
}

} // namespace server
