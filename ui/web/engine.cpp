// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/engine.h"

#include "ui/web/stage.h"
#include "ui/web/webview.h"

#include <QWebEngineUrlScheme>

namespace web {

WebEngine::WebEngine() = default;
WebEngine::~WebEngine() = default;

void WebEngine::start(bool reducedMotion)
{
    QWebEngineUrlScheme scheme(kScheme.toLatin1());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled |
                    QWebEngineUrlScheme::ServiceWorkersAllowed
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
                    | QWebEngineUrlScheme::FetchApiAllowed
#endif
    );
    QWebEngineUrlScheme::registerScheme(scheme);

    // The interceptor does not see WebRTC: without a proxy it may send nothing at all.
    QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    flags += " --force-webrtc-ip-handling-policy=disable_non_proxied_udp --disable-background-networking"
             " --dns-prefetch-disable --no-pings";
    if (reducedMotion)
        flags += " --force-prefers-reduced-motion";
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags);
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
}

ContentView* WebEngine::makeView(play::Site& site, ViewEvents events, QWidget* parent)
{
    auto stage = m_spare ? std::move(m_spare) : std::make_unique<Stage>();
    stage->build();
    return new WebView(site, std::move(events), std::move(stage), parent);
}

bool WebEngine::warmUp()
{
    if (!m_spare) {
        m_spare = std::make_unique<Stage>();
        return true;
    }
    return m_spare->warmUp();
}

} // namespace web
