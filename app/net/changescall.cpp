// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/changescall.h"

#include "app/net/jsoncall.h"

namespace net {

namespace {

constexpr qint64 kMostPageBytes = 64 * 1024 * 1024;
constexpr int kAnswerSeconds = 30; // besides the wait that we asked for

base::Result<ChangesPage> readPage(const ResponseHead& head, const QByteArray& body)
{
    if (head.status == 304)
        return ChangesPage{true, QString::fromLatin1(head.header("LXCP-Cursor")), {}};
    return ChangesPage{false, {}, body};
}

} // namespace

ApiCall<ChangesPage>* fetchChanges(ApiClient& api, const ChangesQuery& query)
{
    QUrlQuery parameters;
    if (!query.since.isEmpty())
        parameters.addQueryItem(QStringLiteral("since"), QString::fromLatin1(QUrl::toPercentEncoding(query.since)));
    if (query.waitSeconds > 0)
        parameters.addQueryItem(QStringLiteral("wait"), QString::number(query.waitSeconds));
    if (query.limit > 0)
        parameters.addQueryItem(QStringLiteral("limit"), QString::number(query.limit));
    Request request;
    request.url = api.url(QStringLiteral("/v1/changes"), parameters);
    request.authorized = true;
    request.accept = QByteArrayLiteral("application/x-ndjson");
    request.timeout = std::chrono::seconds(query.waitSeconds + kAnswerSeconds);
    return new BodyCall<ChangesPage>(api.http(), &api, std::move(request), readPage, kMostPageBytes);
}

} // namespace net
