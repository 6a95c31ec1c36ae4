// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/calendarroutes.h"

#include "server/agenda/agenda.h"
#include "server/main/answers.h"

#include <QCryptographicHash>

namespace server {

namespace {

const QByteArray kEnding = ".ics";
// Calendar programs ask every few minutes at most.
constexpr double kPerSecond = 1;
constexpr double kBurst = 60;

} // namespace

CalendarRoutes::CalendarRoutes(data::Storage& storage, const domain::Clock& clock, QString host, QString organizer,
                               std::function<QString(const http::Request&)> baseOf)
    : m_storage(storage),
      m_clock(clock),
      m_host(std::move(host)),
      m_organizer(std::move(organizer)),
      m_baseOf(std::move(baseOf)),
      m_address(storage),
      m_limiter(kPerSecond, kBurst)
{
}

void CalendarRoutes::addTo(http::Router& router, const Guard& guard)
{
    router.add({"GET", "/v1/calendar/{file}",
                http::answering([this](const http::Request& request) { return subscription(request); }),
                http::Route::Where::Worker, 0, true});
    router.add({"GET", "/v1/me/calendar", guard([this](const http::Request& request, const domain::Person& person) {
                    return address(request, person, false);
                })});
    router.add({"POST", "/v1/me/calendar", guard([this](const http::Request& request, const domain::Person& person) {
                    return address(request, person, true);
                })});
}

http::Response CalendarRoutes::address(const http::Request& request, const domain::Person& person, bool renewed)
{
    const auto word = renewed ? m_address.renew(person.id, m_clock.now()) : m_address.current(person.id, m_clock.now());
    if (!word)
        return errorAnswer(word.error());
    http::Response response =
        jsonAnswer({{QStringLiteral("address"),
                     m_baseOf(request) + QStringLiteral("/v1/calendar/") + *word + QLatin1StringView(kEnding)}});
    response.headers.set("Cache-Control", "no-store");
    return response;
}

http::Response CalendarRoutes::subscription(const http::Request& request)
{
    const QByteArray file = request.parameters.value("file");
    if (!file.endsWith(kEnding))
        return http::problem(404, "not-found");
    const auto personId = m_address.personOf(file.chopped(kEnding.size()));
    if (!personId)
        return errorAnswer(personId.error());
    if (personId->isEmpty())
        return http::problem(404, "not-found");
    if (const int wait = m_limiter.take(personId->toUtf8(), std::chrono::steady_clock::now()))
        return http::problem(429, "too-many-requests", {}, {{"Retry-After", QByteArray::number(wait)}});
    const bool tasks = request.queryForm().value(QStringLiteral("tasks")) == QLatin1StringView("1");
    const auto text =
        agenda::icalendarOf(m_storage, *personId, m_host, m_clock.now(), tasks, m_organizer, &m_languages);
    if (!text)
        return text.error().httpStatus == 404 ? http::problem(404, "not-found") : errorAnswer(text.error());
    const QByteArray tag = '"' + QCryptographicHash::hash(*text, QCryptographicHash::Sha256).toHex().left(32) + '"';
    http::Response response;
    response.headers = {{"Content-Type", "text/calendar; charset=utf-8"},
                        {"ETag", tag},
                        {"Cache-Control", "private, max-age=300"},
                        {"Content-Disposition", "inline; filename=\"lxcp.ics\""}};
    if (request.headers.value("If-None-Match").contains(tag)) {
        response.status = 304;
        return response;
    }
    response.body = *text;
    return response;
}

} // namespace server
