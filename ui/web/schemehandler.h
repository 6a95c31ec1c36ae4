// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/question.h"

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
    // 'asker' has the questions of the content, at '/.lxcp/ask'.
    void give(play::Site* site, Asker asker)
    {
        m_site = site;
        m_asker = std::move(asker);
    }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    void ask(QWebEngineUrlRequestJob* job) const;

    play::Site* m_site = nullptr;
    Asker m_asker;
};

} // namespace web
