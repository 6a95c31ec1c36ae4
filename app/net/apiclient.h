// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http.h"
#include "app/net/request.h"

#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace domain {
class Clock;
}

namespace net {

class TokenProvider;

// One LXCP server as seen by one account: where it is, whose token goes with a request, what it cost. Lives in the
// thread of its Http; Http, tokens and clock outlive it.
class ApiClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiClient)

public:
    ApiClient(Http& http, const QUrl& base, TokenProvider* tokens, const domain::Clock& clock,
              QObject* parent = nullptr);

    [[nodiscard]] Http& http() { return m_http; }
    [[nodiscard]] TokenProvider* tokens() { return m_tokens; }
    [[nodiscard]] const QUrl& base() const { return m_base; }
    // 'path' begins with '/'.
    [[nodiscard]] QUrl url(const QString& path, const QUrlQuery& query = {}) const;

    [[nodiscard]] const Traffic& traffic() const { return m_traffic; }
    void count(const Traffic& more);

    // Server's clock minus ours in seconds, from the last answer's Date; none before the first answer.
    [[nodiscard]] std::optional<qint64> clockSkewSeconds() const { return m_skew; }
    void measureSkew(const ResponseHead& head);

private:
    Http& m_http;
    QUrl m_base;
    TokenProvider* m_tokens;
    const domain::Clock& m_clock;
    Traffic m_traffic;
    std::optional<qint64> m_skew;
};

} // namespace net
