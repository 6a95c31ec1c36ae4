// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/publicfetch.h"

#include "app/net/jsoncall.h"

#include <QTimer>

namespace net {

namespace {

constexpr qint64 kMostDocumentBytes = 1024 * 1024;
constexpr auto kMostSilence = std::chrono::seconds(20);
constexpr auto kMostTime = std::chrono::seconds(30);

} // namespace

PublicFetch::PublicFetch(QObject* parent) : QObject(parent) {}

PublicFetch::~PublicFetch() = default;

void PublicFetch::get(const QUrl& url, Done done)
{
    if (!m_http)
        m_http = std::make_unique<Http>();
    Request request;
    request.url = url;
    request.accept = QByteArrayLiteral("*/*"); // what it is, its reader sees
    request.timeout = kMostSilence;
    request.foreignRedirects = true;
    request.publicOnly = true;
    auto* call = new BodyCall<QByteArray>(
        *m_http, nullptr, std::move(request),
        [](const ResponseHead&, const QByteArray& body) -> base::Result<QByteArray> { return body; },
        kMostDocumentBytes);
    if (url.scheme() != QLatin1StringView("https") || !url.userInfo().isEmpty())
        call->refuse(codedError(base::Error::Kind::Rejected, "insecure", url.host()));
    QTimer::singleShot(kMostTime, call, [call] { call->abort(); });
    call->whenDone(this, [done = std::move(done)](const base::Result<QByteArray>& document) { done(document); });
}

} // namespace net
