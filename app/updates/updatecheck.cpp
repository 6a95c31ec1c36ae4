// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/updatecheck.h"

#include "app/net/discoverycall.h"
#include "app/net/jsoncall.h"

namespace updates {

namespace {

constexpr qint64 kMostBytes = 64 * 1024;

} // namespace

UpdateCheck::UpdateCheck(Setup setup, QObject* parent) : QObject(parent), m_setup(std::move(setup))
{
    qRegisterMetaType<Release>();
}

UpdateCheck::~UpdateCheck() = default;

void UpdateCheck::ask()
{
    if (std::exchange(m_asking, true))
        return;
    if (!m_http)
        m_http = std::make_unique<net::Http>();
    net::Request request;
    request.url = m_setup.feed;
    request.accept = QByteArrayLiteral("*/*"); // the signature says what it is
    request.timeout = std::chrono::seconds(20);
    auto* call = new net::BodyCall<QByteArray>(
        *m_http, nullptr, std::move(request),
        [](const net::ResponseHead&, const QByteArray& body) -> base::Result<QByteArray> { return body; }, kMostBytes);
    if (!net::isSecure(m_setup.feed))
        call->refuse(net::codedError(base::Error::Kind::Rejected, "insecure", m_setup.feed.toString()));
    call->whenDone(this, [this](const base::Result<QByteArray>& feed) {
        finish(feed ? read(*feed) : base::failure(feed.error()));
    });
}

base::Result<Release> UpdateCheck::read(const QByteArray& feed) const
{
    const auto key = credentials::keyFromMultibase(m_setup.key);
    if (!key)
        return base::failure(net::codedError(base::Error::Kind::Rejected, "no-key", m_setup.key));
    const auto crypto = credentials::loadCrypto();
    if (!crypto)
        return base::failure(crypto.error());
    return readRelease(feed, *key, *crypto);
}

void UpdateCheck::finish(const base::Result<Release>& release)
{
    m_asking = false;
    if (!release)
        Q_EMIT failed(release.error());
    else if (isNewer(release->version, m_setup.version))
        Q_EMIT newer(*release);
    else
        Q_EMIT upToDate();
}

} // namespace updates
