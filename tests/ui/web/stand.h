// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/package/reader.h"
#include "app/learning/xapi/lrsmessage.h"
#include "app/play/desk.h"
#include "app/play/loopback.h"
#include "tests/support/fakeplaysession.h"
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

// A loaded machine with two cores takes its time with Chromium.
inline const int kPatience =
    qEnvironmentVariableIsSet("LXCP_TEST_PATIENCE_MS") ? qEnvironmentVariableIntValue("LXCP_TEST_PATIENCE_MS") : 60'000;
// Unlike QTRY_VERIFY it does not read its condition again when that has held: it may do something.
#define LXCP_TRY_VERIFY(what) QVERIFY2(QTest::qWaitFor([&] { return bool(what); }, stand::kPatience), #what)
#define LXCP_TRY_COMPARE(what, wanted) QTRY_COMPARE_WITH_TIMEOUT(what, wanted, stand::kPatience)

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

    // The value of a script in the page's main frame, null while it has none.
    QJsonValue evaluate(const char* script)
    {
        QJsonValue result;
        bool answered = false;
        view->evaluate(script, [&](const char* json) {
            result = QJsonDocument::fromJson(json).array().at(0);
            answered = true;
        });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answered; }, kPatience);
        return result;
    }
    // What the content left in its own window under this name.
    QJsonValue inContent(const QByteArray& name)
    {
        return evaluate("document.getElementById('content')?.contentWindow?." + name);
    }
    QJsonValue evaluate(const QByteArray& script) { return evaluate(script.constData()); }

    bool leave()
    {
        bool gone = false;
        view->leave([&] { gone = true; });
        return QTest::qWaitFor([&] { return gone; }, kPatience);
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
