// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/openroute.h"

#include "server/telling/links.h"

namespace server {

namespace {

http::Response opened(const http::Request& request)
{
    const auto part = [&](const char* name) { return QString::fromUtf8(request.parameters.value(name)); };
    const QByteArray where = telling::placeAsked(part("view"), part("id"), request.query);
    if (where.isEmpty())
        return http::problem(404, "not-found");
    http::Response response;
    response.status = 302;
    response.headers = {{"Location", where},
                        {"Content-Type", "text/html; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"Content-Security-Policy", "default-src 'none'"},
                        {"Referrer-Policy", "no-referrer"}};
    // For browsers that do not follow it by themselves. It is percent-encoded: nothing in it ends the attribute.
    response.body = "<!DOCTYPE html><title>LXCP</title><p><a href=\"" + where + "\">LXCP</a></p>";
    return response;
}

} // namespace

void addOpenRoute(http::Router& router)
{
    for (const char* pattern : {"/open/{view}", "/open/{view}/{id}"})
        router.add({"GET", pattern, http::answering(&opened), http::Route::Where::Inline});
}

} // namespace server
