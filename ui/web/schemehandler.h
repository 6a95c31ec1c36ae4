// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineUrlSchemeHandler>

namespace play {
class Site;
}

namespace web {

// Serves 'lxcp-content://PACKAGE/…' from the site. Devices are read in Chromium's thread, ranges are its business.
class SchemeHandler final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SchemeHandler)

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    void give(play::Site* site) { m_site = site; }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    play::Site* m_site = nullptr;
};

} // namespace web
