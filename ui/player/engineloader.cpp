// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/engineloader.h"

#include "app/base/log.h"
#include "app/base/module.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>
#include <QPluginLoader>
#include <QThread>
#include <QTimer>

#if QT_CONFIG(opengl)
#include <private/qopenglcontext_p.h>
#endif

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace player {

namespace {
constexpr auto kPause = std::chrono::milliseconds(40); // two frames
}

QString EngineLoader::installedPlugin()
{
    return base::moduleFile(QStringLiteral("lxcp-web.so"));
}

EngineLoader::EngineLoader(const QString& plugin) : m_loader(std::make_unique<QPluginLoader>(plugin)) {}

EngineLoader::~EngineLoader()
{
    if (m_thread)
        m_thread->wait();
#if QT_CONFIG(opengl)
    if (m_context && qt_gl_global_share_context() == m_context.get())
        qt_gl_set_global_share_context(nullptr);
#endif
}

bool EngineLoader::isInstalled() const
{
#ifdef Q_OS_LINUX
    // Chromium ends the whole program rather than run as root with its sandbox, and without it is for tests only.
    if (geteuid() == 0 && !qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"))
        return false;
#endif
    return !m_loader->fileName().isEmpty() && QFileInfo::exists(m_loader->fileName());
}

#if QT_CONFIG(opengl)

bool EngineLoader::isContextShared() const
{
    return qt_gl_global_share_context() || m_tried;
}

// WebEngine wants one context that all others share with, and Qt makes it with the application only when it is linked.
void EngineLoader::shareContext()
{
    if (qt_gl_global_share_context())
        return;
    // One that could not be created is set too: WebEngine looks whether it is valid, not whether it is there.
    m_context = std::make_unique<QOpenGLContext>();
    if (!m_context->create())
        qCInfo(lcUi) << "no OpenGL: course pages are drawn by the processor";
    qt_gl_set_global_share_context(m_context.get());
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
}

#else

bool EngineLoader::isContextShared() const
{
    return true; // a Qt without OpenGL has no WebEngine to share with
}

void EngineLoader::shareContext() {}

#endif

web::Engine* EngineLoader::engine()
{
    if (!std::exchange(m_tried, true) && isInstalled()) {
        shareContext();
        if (auto* engine = qobject_cast<web::Engine*>(m_loader->instance()))
            engine->start(widgets::themeSettings().reducedMotion);
        else
            qCWarning(lcUi) << "the player's engine cannot be loaded:" << m_loader->errorString();
    }
    return m_loader->isLoaded() ? qobject_cast<web::Engine*>(m_loader->instance()) : nullptr;
}

void EngineLoader::warmUp()
{
    if (m_warming || !isInstalled())
        return;
    m_warming = true;
    // Before the libraries: without it they make one of their own while they are loaded, and end the program when that
    // is not in the window's thread (Qt 6.8).
    if (!isContextShared())
        shareContext();
    QTimer::singleShot(kPause, &m_home, [this] {
        if (m_loader->isLoaded())
            warmMore();
        else
            loadInThread();
    });
}

// The libraries of Chromium are 200 MB, whose symbols are looked up when they are loaded. What is loaded twice is there
// the second time, so that engine() need not know of it; one that is asked meanwhile waits for the rest.
void EngineLoader::loadInThread()
{
    m_thread.reset(QThread::create([path = m_loader->fileName()] {
        QLibrary library(path);
        library.load(); // what fails here fails again, and is told, in engine()
    }));
    QObject::connect(m_thread.get(), &QThread::finished, &m_home, [this] { warmMore(); });
    m_thread->start(QThread::LowPriority);
}

// One piece; the window has its turn before the next one.
void EngineLoader::warmMore()
{
    if (web::Engine* loaded = engine())
        m_warming = loaded->warmUp();
    else
        m_warming = false;
    if (m_warming)
        QTimer::singleShot(kPause, &m_home, [this] { warmMore(); });
}

} // namespace player
