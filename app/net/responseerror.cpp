// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/responseerror.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace net {

using base::Error;

Error codedError(Error::Kind kind, const char* code, QString detail, int httpStatus)
{
    return Error{kind, std::move(detail), httpStatus, QString::fromLatin1(code), 0};
}

bool isCaptivePortal(const Error& error)
{
    return error.code == QLatin1StringView(kCaptivePortal);
}

bool isSomebodyThere(const Error& error)
{
    return error.httpStatus > 0 || error.code == QLatin1StringView(kTls) || error.code == QLatin1StringView(kNoTls) ||
           error.code == QLatin1StringView(kProxy) || error.code == QLatin1StringView(kProxyRefuses) ||
           error.code == QLatin1StringView(kProxyDown);
}

// "Sun, 06 Nov 1994 08:49:37 GMT", read without the locale and the time zone, which cost more than the rest of a small
// answer.
QDateTime httpDate(QByteArrayView text)
{
    static constexpr char kMonths[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const QByteArrayView date = text.trimmed();
    if (date.size() != 29 || date.sliced(3, 2) != ", " || date.sliced(25) != " GMT")
        return {};
    const auto number = [&](qsizetype at, qsizetype length) { return date.sliced(at, length).toInt(); };
    const qsizetype month = QByteArrayView(kMonths).indexOf(date.sliced(8, 3));
    if (month < 0 || month % 3 != 0)
        return {};
    return {QDate(number(12, 4), int(month / 3) + 1, number(5, 2)), QTime(number(17, 2), number(20, 2), number(23, 2)),
            Qt::UTC};
}

int retryAfterSeconds(const ResponseHead& head)
{
    const QByteArray text = head.header("Retry-After").trimmed();
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        // Measured by the other side's clock, when it tells: ours may be wrong.
        const QDateTime until = httpDate(text);
        const QDateTime now = httpDate(head.header("Date"));
        seconds = until.isValid() ? (now.isValid() ? now : QDateTime::currentDateTimeUtc()).secsTo(until) : 0;
    }
    return int(qBound(qint64(0), seconds, qint64(3'600)));
}

namespace {

Error::Kind kindOfStatus(int status)
{
    if (status == 401)
        return Error::Kind::Unauthorized;
    if (status == 409 || status == 412)
        return Error::Kind::Conflict;
    if (status == 408 || status == 504)
        return Error::Kind::Timeout;
    return status >= 500 ? Error::Kind::Network : Error::Kind::Rejected;
}

bool isHtml(const ResponseHead& head)
{
    return head.contentType.startsWith("text/html") || head.contentType.startsWith("application/xhtml");
}

// Whether a page with this status is from something between us and the server, which refuses with data. Of others, of
// which anything is taken, a 403 is their own.
bool isOfTheWay(int status, QByteArrayView accept)
{
    return status == 401 || (status == 403 && accept != "*/*");
}

// Whether somebody else may say this in the server's place and mean it: wait, it is too large, the range is not there,
// the token that you bring is over (RFC 6750 section 3).
bool isForAnybodyToSay(const ResponseHead& head)
{
    switch (head.status) {
    case 408:
    case 413:
    case 416:
    case 429:
        return true;
    case 401:
        return head.header("WWW-Authenticate").toLower().startsWith("bearer");
    default:
        return head.status < 400 || head.status >= 500;
    }
}

} // namespace

Error statusError(const ResponseHead& head, const QByteArray& body, const Request& request)
{
    Error error;
    error.httpStatus = head.status;
    error.kind = kindOfStatus(head.status);
    error.retryAfterSeconds = retryAfterSeconds(head);
    error.detail = QStringLiteral("HTTP %1").arg(head.status);
    if (head.contentType.contains("json")) {
        const QJsonObject problem = QJsonDocument::fromJson(body).object();
        error.code = problem.value(QLatin1StringView("code")).toString();
        if (error.code.isEmpty())
            error.code = problem.value(QLatin1StringView("error")).toString();
        QString detail = problem.value(QLatin1StringView("detail")).toString();
        for (const char* instead : {"error_description", "title"}) {
            if (detail.isEmpty())
                detail = problem.value(QLatin1StringView(instead)).toString();
        }
        if (!detail.isEmpty())
            error.detail += QStringLiteral(": ") + detail.left(500);
    } else if (head.status == 429) {
        error.code = QStringLiteral("too-many-requests"); // whoever says so, it is no refusal
    } else if (head.status == 511 || head.status == 407 || (isHtml(head) && isOfTheWay(head.status, request.accept))) {
        error.kind = Error::Kind::Network;
        error.code = QString::fromLatin1(head.status == 407 ? kProxy : kCaptivePortal);
        return error;
    }
    const bool isProblem = head.contentType.startsWith("application/problem+json") && !error.code.isEmpty();
    if (request.refusedByProblem && !isProblem && !isForAnybodyToSay(head)) {
        error.kind = Error::Kind::Network;
        error.code = QString::fromLatin1(kNotTheServer);
    }
    return error;
}

base::Result<void> checkType(const ResponseHead& head, QByteArrayView accept)
{
    if (head.status == 204 || head.status == 304)
        return {};
    const QByteArray type = head.contentType.split(';').first().trimmed();
    if (accept == "*/*" || type == accept)
        return {};
    if (accept == "application/json" && type.endsWith("json") && !type.endsWith("ndjson"))
        return {};
    if (isHtml(head))
        return base::failure(codedError(Error::Kind::Network, kCaptivePortal,
                                        QStringLiteral("HTML where data was expected"), head.status));
    return base::failure(Error{Error::Kind::Malformed,
                               QStringLiteral("unexpected type '%1'").arg(QString::fromLatin1(type)),
                               head.status,
                               {},
                               0});
}

} // namespace net
