// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QWebEngineUrlRequestInterceptor>

#include <functional>

Q_DECLARE_LOGGING_CATEGORY(lcWeb)

namespace play {
class Site;
}

namespace web {

// One rule: a page reaches its own package, what is in its own memory, and what its site allows. Everything else is
// refused and logged.
class Interceptor final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interceptor)

public:
    using Refused = std::function<void(const QUrl&)>;

    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void give(const play::Site* site, Refused refused);
    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

private:
    const play::Site* m_site = nullptr;
    Refused m_refused;
};

// The rule by itself.
[[nodiscard]] bool mayReach(const play::Site* site, const QUrl& url);

} // namespace web
