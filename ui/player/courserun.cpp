// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/courserun.h"

#include "app/play/desk.h"
#include "app/play/loopback.h"
#include "ui/player/engineloader.h"

#include <QPointer>
#include <QWidget>
#include <QWindow>

namespace player {

CourseRun::CourseRun(std::unique_ptr<services::PlaySession> session, EngineLoader& loader, QWidget* stage)
    : m_session(std::move(session)), m_loader(loader), m_stage(stage), m_desk(std::make_unique<play::Desk>(*m_session))
{
    connectSession();
}

CourseRun::~CourseRun()
{
    m_view.reset();
    m_browser.reset();
    m_runtime.reset();
    m_desk.reset();
}

void CourseRun::connectSession()
{
    connect(m_session.get(), &services::PlaySession::itemsChanged, this, &CourseRun::changed);
    connect(m_session.get(), &services::PlaySession::launchChanged, this, &CourseRun::follow);
    connect(m_session.get(), &services::PlaySession::problem, this, &CourseRun::problem);
    connect(m_session.get(), &services::PlaySession::timeIsUp, this, [this] { navigate(QStringLiteral("exit")); });
    // Not in the middle of the call that ended it.
    connect(m_session.get(), &services::PlaySession::ended, this, &CourseRun::ended, Qt::QueuedConnection);
}

services::PlayItem CourseRun::currentItem() const
{
    const auto items = m_session->items();
    for (const services::PlayItem& item : items) {
        if (item.current)
            return item;
    }
    return {};
}

QUrl CourseRun::webAddress() const
{
    const QUrl launch(m_session->launch());
    const bool web = launch.scheme() == QLatin1StringView("https") || launch.scheme() == QLatin1StringView("http");
    // A unit on the web that talks to us has to run in the frame that we give it.
    return web && m_session->runtime() == services::Runtime::None ? launch : QUrl();
}

// A custom scheme has neither bodies nor status codes: the LRS of the page inside is a loopback server.
void CourseRun::listenForRuntime()
{
    const bool needed =
        m_session->runtime() == services::Runtime::Xapi || m_session->runtime() == services::Runtime::Cmi5;
    const QUrl files(QStringLiteral("lxcp-content://%1/").arg(m_desk->host()));
    if (needed && !m_runtime) {
        m_runtime = std::make_unique<play::Loopback>(*m_desk, play::Loopback::Audience::Page);
        m_runtime->setHosts(m_session->allowedHosts());
        if (m_runtime->listen()) {
            const QUrl address = m_runtime->address().resolved(QUrl(QStringLiteral(".lxcp/")));
            m_desk->setLoopback(address);
            m_session->setRuntimeAddress(address, files);
            return;
        }
        m_runtime.reset();
    }
    if (!m_runtime)
        m_session->setRuntimeAddress(files.resolved(QUrl(QStringLiteral(".lxcp/"))), files);
}

web::ViewEvents CourseRun::events()
{
    web::ViewEvents events;
    events.shown = [this] { Q_EMIT shown(); };
    events.broken = [this](bool hung) { Q_EMIT broken(hung); };
    events.linked = [this](const QUrl& url) { Q_EMIT linked(url); };
    events.fullScreen = [this](bool on) { Q_EMIT fullScreenWanted(on); };
    return events;
}

void CourseRun::showInside(const web::ViewLook& look)
{
    m_look = look;
    m_browser.reset();
    listenForRuntime(); // a launch names the address
    m_showing = true;
    present();
}

bool CourseRun::makeView()
{
    if (m_view && m_view->isBroken())
        m_view.reset(); // with its renderer, which may be busy for ever
    if (m_view)
        return true;
    web::Engine* engine = m_loader.engine();
    if (!engine)
        return false;
    // The engine's first view makes Qt put another native window in the place of this one. The system places it anew
    // unless the program has said where, and Qt forgets that it was maximised.
    QWidget* window = m_stage->window();
    window->move(window->pos());
    m_view.reset(engine->makeView(*m_desk, events(), m_stage));
    if (QWindow* native = window->windowHandle(); native && native->windowStates() != window->windowState())
        native->setWindowStates(window->windowState());
    m_view->setLook(m_look);
    Q_EMIT viewMade(m_view->widget());
    return true;
}

void CourseRun::present()
{
    if (!m_showing || m_closing)
        return;
    const QUrl web = webAddress();
    if (m_session->launch().isEmpty())
        Q_EMIT nothingToShow();
    else if (!web.isEmpty())
        Q_EMIT webWanted(web);
    else if (makeView())
        m_view->open();
    else
        Q_EMIT noEngine();
}

void CourseRun::takeAway(std::function<void()> then)
{
    if (!m_view) {
        then();
        return;
    }
    m_view->leave([self = QPointer<CourseRun>(this), then = std::move(then)] {
        if (self)
            then();
    });
}

void CourseRun::navigate(const QString& request, const QString& item)
{
    if (m_moving || m_closing)
        return;
    if (m_browser) {
        m_session->navigate(request, item); // the browser follows its state
        return;
    }
    m_moving = true;
    Q_EMIT loading();
    takeAway([this, request, item] {
        m_session->navigate(request, item);
        m_moving = false;
        present();
    });
}

void CourseRun::goTo(const QString& item, double position)
{
    if (m_moving || m_closing)
        return;
    m_desk->setStart(position);
    if (item != currentItem().id || m_browser) {
        navigate(QStringLiteral("choice"), item);
        return;
    }
    m_moving = true;
    Q_EMIT loading();
    takeAway([this] {
        m_moving = false;
        present();
    });
}

double CourseRun::position() const
{
    return m_desk->position();
}

// The content, or the session by itself, moved on.
void CourseRun::follow()
{
    if (m_moving || m_closing || m_browser || !m_showing)
        return;
    m_moving = true;
    Q_EMIT loading();
    // Not inside a call of the content.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_closing)
                return;
            takeAway([this] {
                m_moving = false;
                present();
            });
        },
        Qt::QueuedConnection);
}

void CourseRun::reload(const web::ViewLook& look)
{
    m_view.reset();
    m_moving = false;
    m_desk->drain([self = QPointer<CourseRun>(this), look] {
        if (self)
            self->showInside(look);
    });
}

void CourseRun::setLook(const web::ViewLook& look)
{
    m_look = look;
    if (m_view)
        m_view->setLook(look);
}

void CourseRun::showInBrowser(std::function<void(QUrl)> opened)
{
    if (m_moving || m_closing)
        return;
    m_moving = true;
    takeAway([this, opened = std::move(opened)] {
        m_moving = false;
        m_showing = false;
        m_view.reset();
        m_browser = std::make_unique<play::Loopback>(*m_desk, play::Loopback::Audience::Browser);
        m_browser->setHosts(m_session->allowedHosts());
        connect(m_browser.get(), &play::Loopback::claimed, this, &CourseRun::browserCame);
        if (!m_browser->listen()) {
            m_browser.reset();
            return opened({});
        }
        const QUrl address = m_browser->address();
        m_session->setRuntimeAddress(address.resolved(QUrl(QStringLiteral(".lxcp/"))), address);
        opened(address.resolved(QUrl(m_desk->entrance(play::Desk::Frame::Browser).mid(1))));
    });
}

void CourseRun::close(std::function<void()> done)
{
    m_closing = true;
    takeAway([this, done = std::move(done)] {
        m_view.reset();
        m_desk->drain([self = QPointer<CourseRun>(this), done] {
            if (self)
                self->m_session->close(done);
        });
    });
}

} // namespace player
