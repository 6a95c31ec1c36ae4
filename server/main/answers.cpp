// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/answers.h"

#include "app/base/log.h"

#include <QJsonDocument>

namespace server {

namespace {

int statusOf(const base::Error& error)
{
    if (error.httpStatus)
        return error.httpStatus;
    if (error.code == QLatin1StringView("cursor-expired"))
        return 410;
    if (error.code == QLatin1StringView("not-found"))
        return 404;
    switch (error.kind) {
    case base::Error::Kind::Unauthorized:
        return 401;
    case base::Error::Kind::Rejected:
    case base::Error::Kind::Conflict:
    case base::Error::Kind::Malformed:
        return 400;
    default:
        return 503;
    }
}

} // namespace

http::Response errorAnswer(const base::Error& error)
{
    const int status = statusOf(error);
    if (status >= 500) {
        qCWarning(lcServer, "%s: %s", qUtf8Printable(base::kindName(error.kind)), qUtf8Printable(error.detail));
        return http::problem(status, "unavailable", {}, {{"Retry-After", "2"}});
    }
    http::Headers headers;
    if (status == 401)
        headers.set("WWW-Authenticate", "Bearer realm=\"lxcp\", error=\"invalid_token\"");
    if (error.retryAfterSeconds > 0)
        headers.set("Retry-After", QByteArray::number(error.retryAfterSeconds));
    const QByteArray code = error.code.isEmpty() ? QByteArray("invalid-request") : error.code.toLatin1();
    return http::problem(status, code, error.detail, headers);
}

http::Response jsonAnswer(const QJsonObject& object, int status)
{
    return http::json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

http::Response nothingNew(const QString& cursor)
{
    http::Response response;
    response.status = 304;
    response.headers = {{"LXCP-Cursor", cursor.toLatin1()}, {"Cache-Control", "no-store"}};
    return response;
}

} // namespace server
