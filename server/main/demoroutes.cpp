// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/demoroutes.h"

#include "server/identity/signinpage.h"
#include "server/main/answers.h"

namespace server {

namespace {

using http::Request;
using http::Response;

// The sample people of docs, in the order in which the page shows them.
constexpr const char* kSamplePeople[] = {"maya", "sam", "osei", "ana", "lin"};

QList<domain::Person> samplePeople(data::Storage& storage)
{
    QList<domain::Person> people;
    for (const char* id : kSamplePeople) {
        const auto person = storage.person(QLatin1StringView(id));
        if (person && *person && (*person)->active)
            people.append(**person);
    }
    return people;
}

Response page(int status, const QByteArray& html)
{
    Response response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"Content-Security-Policy", identity::pageSecurityPolicy()},
                        {"Referrer-Policy", "no-referrer"}};
    response.body = html;
    return response;
}

Response authorize(const Request& request, identity::DemoIssuer& issuer, data::Storage& storage)
{
    using Kind = identity::DemoIssuer::Authorization::Kind;
    identity::Parameters parameters = request.queryForm();
    const auto answer = issuer.authorize(parameters);
    switch (answer.kind) {
    case Kind::Refused:
        return page(400, identity::refusedPage(answer.reason));
    case Kind::Page:
        parameters.remove(QStringLiteral("login_hint"));
        return page(200, identity::choosePersonPage(samplePeople(storage), parameters));
    case Kind::Redirect:
        break;
    }
    Response response;
    response.status = 302;
    response.headers = {
        {"Location", answer.redirect.toEncoded()}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    return response;
}

std::optional<identity::Parameters> formOf(const Request& request)
{
    const QByteArray type = request.headers.value("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/x-www-form-urlencoded")
        return std::nullopt;
    return http::parseForm(request.body);
}

Response notAForm()
{
    return jsonAnswer(
        {{QStringLiteral("error"), QStringLiteral("invalid_request")},
         {QStringLiteral("error_description"), QStringLiteral("application/x-www-form-urlencoded is needed")}},
        400);
}

} // namespace

void addDemoRoutes(http::Router& router, identity::DemoIssuer& issuer, data::Storage& storage)
{
    const auto get = [&](const char* path, std::function<Response(const Request&)> handler) {
        router.add({"GET", QByteArray("/demo/oidc") + path, http::answering(std::move(handler))});
    };
    const auto post = [&](const char* path, std::function<Response(const Request&)> handler) {
        router.add({"POST", QByteArray("/demo/oidc") + path, http::answering(std::move(handler)),
                    http::Route::Where::Worker, 16 * 1024});
    };
    get("/.well-known/openid-configuration", [&issuer](const Request&) { return jsonAnswer(issuer.discovery()); });
    get("/jwks", [&issuer](const Request&) { return jsonAnswer(issuer.jwks()); });
    get("/authorize", [&issuer, &storage](const Request& request) { return authorize(request, issuer, storage); });
    post("/token", [&issuer](const Request& request) {
        const auto form = formOf(request);
        if (!form)
            return notAForm();
        const auto answer = issuer.token(*form);
        return jsonAnswer(answer.json, answer.status);
    });
    post("/revoke", [&issuer](const Request& request) {
        const auto form = formOf(request);
        if (!form)
            return notAForm();
        issuer.revoke(*form);
        return jsonAnswer({});
    });
}

} // namespace server
