// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/contentpage.h"
#include "ui/web/interceptor.h"
#include "ui/web/schemehandler.h"

#include <QWebEngineProfile>
#include <QWebEngineView>

namespace web {

// The scheme of a package's own origin: 'lxcp-content://PACKAGE/'.
inline const QString kScheme = QStringLiteral("lxcp-content");

// Profile, page and view of one course: nothing is shared with another one, nothing is kept on disk.
class Stage final
{
public:
    // The profile; the first one of a process starts Chromium.
    Stage();
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    // View and page, once. Before everything below.
    void build();
    // The next piece of bringing up the renderer without loading anything; true: there is more.
    bool warmUp();
    // From now on the page is this site's.
    void give(play::Site& site, Visits visits);

    [[nodiscard]] QWebEngineView& view() { return *m_view; }
    [[nodiscard]] ContentPage& page() { return *m_page; }
    [[nodiscard]] QWebEngineProfile& profile() { return m_profile; }

private:
    void confine();
    void addScripts();
    void addScript(const QString& name, quint32 world, bool inAllFrames);

    Interceptor m_interceptor;
    SchemeHandler m_handler;
    QWebEngineProfile m_profile; // off the record
    bool m_warm = false;
    std::unique_ptr<QWebEngineView> m_view;
    std::unique_ptr<ContentPage> m_page; // goes before its profile
};

} // namespace web
