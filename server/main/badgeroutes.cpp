// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/badgeroutes.h"

#include "app/domain/json.h"
#include "server/badges/page.h"
#include "server/main/answers.h"
#include "server/main/speaker.h"

namespace server {

namespace {

// What the reader asked for by name, else what its program prefers.
QString formOfAnswer(const http::Request& request)
{
    const QString asked = request.queryForm().value(QStringLiteral("format"));
    if (!asked.isEmpty())
        return asked;
    const QByteArray accept = request.headers.value("Accept");
    const qsizetype page = accept.indexOf("text/html");
    const qsizetype json = accept.indexOf("json");
    return page >= 0 && (json < 0 || page < json) ? QStringLiteral("html") : QStringLiteral("json");
}

http::Response readable(const char* type, QByteArray body)
{
    http::Response response;
    // Revoked a minute ago has to be seen: caches ask again.
    response.headers = {{"Content-Type", type}, {"Cache-Control", "no-cache"}, {"Vary", "Accept, Accept-Language"}};
    response.body = std::move(body);
    return response;
}

http::Response page(QByteArray html)
{
    http::Response response = readable("text/html; charset=utf-8", std::move(html));
    response.headers.set("Content-Security-Policy", badges::awardPagePolicy());
    response.headers.set("Referrer-Policy", "no-referrer");
    return response;
}

} // namespace

void BadgeRoutes::addTo(http::Router& router)
{
    router.add({"GET", "/v1/credentials/{id}",
                http::answering([this](const http::Request& request) { return credential(request); })});
    router.add({"GET", "/v1/badges/{id}",
                http::answering([this](const http::Request& request) { return definition(request); })});
    router.add({"GET", "/v1/badges/status/{list}", http::answering([this](const http::Request& request) {
                    return document(QStringLiteral("status"), QString::fromUtf8(request.parameters.value("list")));
                })});
    for (const char* place : {"/.well-known/did.json", "/did.json"})
        router.add(
            {"GET", place, http::answering([this](const http::Request&) { return document(QStringLiteral("did")); })});
}

http::Response BadgeRoutes::credential(const http::Request& request) const
{
    const auto reader = m_storage.read();
    if (!reader)
        return errorAnswer(reader.error());
    const auto award = badges::publicAward(**reader, QString::fromUtf8(request.parameters.value("id")), m_clock.now());
    if (!award)
        return errorAnswer(award.error());
    const QString form = formOfAnswer(request);
    if (!*award && form != QStringLiteral("html"))
        return http::problem(404, "not-found");
    if (!*award) {
        http::Response absent = page(badges::absencePage(tongueOf(request)));
        absent.status = 404;
        return absent;
    }
    if (form == QStringLiteral("jwt"))
        return readable("application/vc+jwt", (*award)->award.token.toUtf8());
    if (form == QStringLiteral("json"))
        return readable("application/vc+ld+json", (*award)->award.credential.toUtf8());
    if (form != QStringLiteral("html"))
        return http::problem(400, "invalid-request", QStringLiteral("format is html, json or jwt"));
    return page(badges::awardPage(**award, tongueOf(request)));
}

badges::Tongue BadgeRoutes::tongueOf(const http::Request& request) const
{
    const QString locale = m_languages.chosen(request.headers.value("Accept-Language"));
    return {locale, [this, locale](const char* context, const char* text, int n) {
                return m_languages.say(locale, context, text, n);
            }};
}

http::Response BadgeRoutes::definition(const http::Request& request) const
{
    const auto reader = m_storage.read();
    if (!reader)
        return errorAnswer(reader.error());
    const auto found =
        badges::publicDefinition(**reader, QString::fromUtf8(request.parameters.value("id")), speakerOf(m_languages));
    if (!found)
        return errorAnswer(found.error());
    return *found ? readable("application/ld+json", QJsonDocument(**found).toJson(QJsonDocument::Compact))
                  : http::problem(404, "not-found");
}

http::Response BadgeRoutes::document(const QString& purpose, const QString& list) const
{
    const auto reader = m_storage.read();
    if (!reader)
        return errorAnswer(reader.error());
    const auto documents = (*reader)->page(domain::kindOf<domain::TrustDocument>(), {}, 100);
    if (!documents)
        return errorAnswer(documents.error());
    // After a change of address the newest one counts.
    QJsonObject newest;
    for (const data::StoredEntity& stored : *documents) {
        const QJsonObject found = stored.object();
        const bool newer = found.value(u"updated_at").toString() > newest.value(u"updated_at").toString();
        const bool asked = list.isEmpty() || stored.id.endsWith(QStringLiteral("/v1/badges/status/") + list);
        if (found.value(u"purpose").toString() == purpose && asked && newer)
            newest = found;
    }
    if (newest.isEmpty())
        return http::problem(404, "not-found");
    return readable(purpose == QStringLiteral("did") ? "application/did+json" : "application/vc+ld+json",
                    newest.value(u"body").toString().toUtf8());
}

} // namespace server
