// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/changescall.h"

#include "app/net/jsoncall.h"

namespace net {

namespace {

constexpr int kAnswerSeconds = 30; // besides the wait that we asked for

base::Result<ChangesEnd> readEnd(const ResponseHead& head)
{
    if (head.status == 304)
        return ChangesEnd{true, QString::fromLatin1(head.header("LXCP-Cursor"))};
    return ChangesEnd{};
}

} // namespace

ApiCall<ChangesEnd>* fetchChanges(ApiClient& api, const ChangesQuery& query, ChangesSink sink)
{
    QUrlQuery parameters;
    if (!query.since.isEmpty())
        parameters.addQueryItem(QStringLiteral("since"), QString::fromLatin1(QUrl::toPercentEncoding(query.since)));
    if (query.waitSeconds > 0)
        parameters.addQueryItem(QStringLiteral("wait"), QString::number(query.waitSeconds));
    parameters.addQueryItem(QStringLiteral("stream"), QStringLiteral("true"));
    Request request;
    request.url = api.url(QStringLiteral("/v1/changes"), parameters);
    request.authorized = true;
    request.accept = QByteArrayLiteral("application/x-ndjson");
    request.timeout = std::chrono::seconds(query.waitSeconds + kAnswerSeconds);
    auto* call = new BodyCall<ChangesEnd>(api.http(), &api, std::move(request), readEnd, std::move(sink.begin),
                                          std::move(sink.take));
    call->startNow();
    return call;
}

} // namespace net
