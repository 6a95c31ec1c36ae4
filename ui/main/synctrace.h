// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/startuptrace.h"
#include "ui/shell/workspace.h"

#include <QDateTime>
#include <QObject>

namespace uimain {

// The moments of the first sync of a run, for StartupTrace, each when what belongs to it has been painted:
// "courses-there" (the catalog has some), "synced" (the round has ended well) and "synced-painted" (the notifications
// that it brought were read as well, which is the last thing that a round does to the window).
class SyncTrace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncTrace)

public:
    SyncTrace(const StartupTrace& trace, const shell::Workspace& workspace, QObject* parent = nullptr);

private:
    void onCatalog();
    void onStatus();
    void onNotices();
    void markWhenPainted(QLatin1StringView event);

    StartupTrace m_trace;
    shell::Workspace m_workspace;
    QDateTime m_before; // as of when the cache was at the start
    bool m_hasCourses = false;
    bool m_synced = false;
    bool m_told = false;
};

} // namespace uimain
