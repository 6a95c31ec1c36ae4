// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/package/reader.h"
#include "app/learning/xapi/lrsmessage.h"
#include "app/play/desk.h"
#include "app/play/loopback.h"
#include "tests/support/fakeplaysession.h"
#include "tests/support/waiting.h"
#include "ui/player/engineloader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace stand {

// Chromium refuses its sandbox to root; for tests only, and before the application exists.
inline void prepare()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
#endif
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QDir::tempPath().toLocal8Bit());
}

// The value of a script in a view's main frame; null while it has none, and when its page went before it answered.
inline QJsonValue evaluate(web::ContentView& view, const QByteArray& script)
{
    struct Answer
    {
        bool came = false;
        QJsonValue value;
    };
    const auto answer = std::make_shared<Answer>();
    view.evaluate(script.constData(), [answer](const char* json) {
        answer->value = QJsonDocument::fromJson(json).array().at(0);
        answer->came = true;
    });
    (void)support::waitForFlag(answer->came);
    return answer->value;
}

// What the content left in its own window under this name, or another expression there.
inline QJsonValue inContent(web::ContentView& view, const QByteArray& name)
{
    return evaluate(view, "document.getElementById('content')?.contentWindow?." + name);
}

// The content frame begins with an empty page, which is complete as well: the package's own is meant, after its 'load'.
inline bool showsPage(web::ContentView& view)
{
    return inContent(view, "location.protocol").toString() == QStringLiteral("lxcp-content:") &&
           inContent(view, "document.readyState").toString() == QStringLiteral("complete");
}

// A course package in a folder of its own.
class Folder
{
public:
    void write(const QString& name, const QByteArray& content)
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    [[nodiscard]] std::shared_ptr<const package::Reader> reader() const
    {
        return package::Reader::open(m_dir.path()).value_or(nullptr);
    }
    [[nodiscard]] QString filePath(const QString& name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

// The real engine over a session by script, in a window.
class Stand
{
public:
    explicit Stand(player::EngineLoader& loader) : m_loader(loader) {}
    ~Stand() { view.reset(); }

    void open(services::Runtime runtime, const QString& launch)
    {
        session.package = QStringLiteral("package-1");
        session.kind = runtime;
        session.address = launch;
        session.reader = reader ? reader : folder.reader();
        QVERIFY(session.reader);
        if (session.steps.isEmpty()) {
            services::PlayItem item;
            item.id = QStringLiteral("item-1");
            item.current = item.launchable = item.enabled = true;
            session.steps = {item};
        }
        desk = std::make_unique<play::Desk>(session);
        lrs = std::make_unique<play::Loopback>(*desk, play::Loopback::Audience::Page);
        QVERIFY(lrs->listen());
        desk->setLoopback(lrs->address().resolved(QUrl(QStringLiteral(".lxcp/"))));
        web::Engine* engine = m_loader.engine();
        QVERIFY(engine);
        web::ViewEvents events;
        events.beat = beat;
        events.shown = [this] { ++shown; };
        events.broken = [this](bool hung) { broken.append(hung); };
        events.linked = [this](const QUrl& url) { linked.append(url.toString()); };
        events.refused = [this](const QUrl& url) { refused.append(url.toString()); };
        events.fullScreen = [this](bool on) { fullScreen.append(on); };
        window.resize(800, 600);
        view.reset(engine->makeView(*desk, events, &window));
        if (!window.layout())
            new QVBoxLayout(&window);
        window.layout()->setContentsMargins(0, 0, 0, 0);
        window.layout()->addWidget(view->widget());
        window.show();
        view->open();
    }

    QJsonValue evaluate(const QByteArray& script) { return stand::evaluate(*view, script); }
    QJsonValue inContent(const QByteArray& name) { return stand::inContent(*view, name); }
    bool showsPage() { return stand::showsPage(*view); }

    // A request by the way that is open to content: what the engine sent elsewhere before has come by then.
    bool isHeard()
    {
        const int before = session.lrsRequests;
        evaluate("fetch(window.lxcp.config.xapi + 'about').catch(() => {}), 1");
        return support::waitFor([&] { return session.lrsRequests > before; });
    }

    bool leave()
    {
        bool gone = false;
        view->leave([&] { gone = true; });
        return support::waitForFlag(gone);
    }

    Folder folder;
    std::shared_ptr<const package::Reader> reader; // another package than the folder
    support::FakePlaySession session;
    std::unique_ptr<play::Desk> desk;
    std::unique_ptr<play::Loopback> lrs;
    QWidget window;
    std::unique_ptr<web::ContentView> view;
    std::chrono::milliseconds beat = web::ViewEvents().beat;
    int shown = 0;
    QList<bool> broken;
    QList<bool> fullScreen;
    QStringList linked;
    QStringList refused;

private:
    player::EngineLoader& m_loader;
};

} // namespace stand
