// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/contentview.h"

#include <QObject>
#include <QString>
#include <QtGui/qtguiglobal.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QOpenGLContext;
class QPluginLoader;
class QThread;
QT_END_NAMESPACE

namespace player {

// Brings in the plugin with Qt WebEngine when it is first asked for, which must be after the first paint: loading it
// costs about as much as the window itself. A process does it once; the loader outlives every view.
class EngineLoader final
{
public:
    // The plugin beside this program.
    [[nodiscard]] static QString installedPlugin();
    // Nothing is there at 'plugin' in a build without Qt WebEngine.
    explicit EngineLoader(const QString& plugin = installedPlugin());
    ~EngineLoader();
    Q_DISABLE_COPY_MOVE(EngineLoader)

    // True when the plugin is there and may run, whether loaded or not. Costs one look at the disk.
    [[nodiscard]] bool isInstalled() const;
    // Null when there is none, or it cannot be loaded (it is logged why).
    [[nodiscard]] web::Engine* engine();
    // While nothing else happens and a course is likely: loads the engine in another thread, and brings up a renderer
    // piece by piece, so that the window lives meanwhile. Again after a course was opened: for the next one. Costs
    // memory as long as the program runs.
    void warmUp();
    [[nodiscard]] bool isWarming() const { return m_warming; }

private:
    [[nodiscard]] bool isContextShared() const;
    void shareContext();
    void loadInThread();
    void warmMore();

    std::unique_ptr<QPluginLoader> m_loader;
#if QT_CONFIG(opengl)
    std::unique_ptr<QOpenGLContext> m_context;
#endif
    QObject m_home; // of what is to be done later here
    std::unique_ptr<QThread> m_thread;
    bool m_tried = false;
    bool m_warming = false;
};

} // namespace player
