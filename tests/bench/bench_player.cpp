// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The player's first page from the click, beside a bare QWebEngineView (lxcp-limit-webview) that loads the same page
// from disk. Cold: the first course of a process, the engine's library loaded with it. Warm: further ones. Prepared:
// the first one after the engine was warmed while idle. The programs run alternately, each in processes of their own.
#include "app/learning/package/reader.h"
#include "app/play/desk.h"
#include "tests/support/fakeplaysession.h"
#include "ui/player/courserun.h"
#include "ui/player/engineloader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace {

constexpr int kViews = 6;

// Tells when its page has painted.
class PaintedSession final : public support::FakePlaySession
{
public:
    std::function<void()> painted;
    [[nodiscard]] QString call(const QString& function, const QStringList& arguments) override
    {
        if (arguments.value(0) == QLatin1StringView("painted") && painted)
            painted();
        return FakePlaySession::call(function, arguments);
    }
};

class Runs final : public QObject
{
public:
    Runs(const QString& folder, bool prepared) : m_reader(package::Reader::open(folder).value_or(nullptr))
    {
        m_window.resize(1100, 700);
        (new QVBoxLayout(&m_window))->setContentsMargins(0, 0, 0, 0);
        m_window.show();
        if (prepared)
            QTimer::singleShot(500, this, [this] { m_loader.warmUp(); });
        QTimer::singleShot(prepared ? 3000 : 500, this, [this] { next(); });
    }

private:
    void next()
    {
        m_timer.start();
        auto session = std::make_unique<PaintedSession>();
        session->reader = m_reader;
        session->address = QStringLiteral("index.html");
        session->painted = [this] { QTimer::singleShot(0, this, [this] { painted(); }); };
        m_run = std::make_unique<player::CourseRun>(std::move(session), m_loader, &m_window);
        connect(m_run.get(), &player::CourseRun::viewMade, this,
                [this](QWidget* widget) { m_window.layout()->addWidget(widget); });
        m_run->showInside({});
    }
    void painted()
    {
        const double ms = double(m_timer.nsecsElapsed()) / 1e6;
        std::printf(m_count == 0 ? "{\"cold\": %.1f, \"warm\": [" : m_count == 1 ? "%.1f" : ", %.1f", ms);
        ++m_count;
        QTimer::singleShot(300, this, [this] {
            m_run->close([this] {
                QTimer::singleShot(0, this, [this] {
                    m_run.reset();
                    if (m_count < kViews) {
                        next();
                        return;
                    }
                    std::printf("]}\n");
                    QCoreApplication::quit();
                });
            });
        });
    }

    player::EngineLoader m_loader;
    std::shared_ptr<const package::Reader> m_reader;
    QWidget m_window;
    std::unique_ptr<player::CourseRun> m_run;
    QElapsedTimer m_timer;
    int m_count = 0;
};

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

void makePage(const QString& folder)
{
    write(folder + QStringLiteral("/style.css"), "body { font: 16px sans-serif } " + QByteArray(20'000, ' '));
    write(folder + QStringLiteral("/script.js"),
          "requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'painted';"
          " if (parent.API_1484_11) parent.API_1484_11.SetValue('painted', '1'); }));" +
              QByteArray(40'000, ' '));
    QByteArray page = "<!doctype html><title>page</title><link rel=stylesheet href=style.css><h1>One</h1>";
    for (int i = 0; i < 60; ++i)
        page += "<p>A paragraph of the sort that courses are made of, number " + QByteArray::number(i) + ".";
    write(folder + QStringLiteral("/index.html"), page + "<script src=script.js></script>");
}

struct Figures
{
    QList<double> cold;
    QList<double> warm;
};

void measure(const QString& program, const QStringList& arguments, Figures& into)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    process.waitForFinished(120'000);
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (!said.contains(QStringLiteral("cold")))
        qFatal("%s said nothing", qPrintable(program));
    into.cold.append(said.value(QStringLiteral("cold")).toDouble());
    const auto warm = said.value(QStringLiteral("warm")).toArray();
    for (const QJsonValue& one : warm)
        into.warm.append(one.toDouble());
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

void report(const char* name, const QList<double>& ours, const QList<double>& bare, std::optional<double> limit)
{
    QJsonArray runs;
    for (const double value : ours)
        runs.append(value);
    QJsonObject result{{QStringLiteral("name"), QString::fromLatin1(name)},
                       {QStringLiteral("unit"), QStringLiteral("ms")},
                       {QStringLiteral("value"), median(ours)},
                       {QStringLiteral("limit_name"), QStringLiteral("bare QWebEngineView")},
                       {QStringLiteral("limit_value"), median(bare)},
                       {QStringLiteral("runs"), runs}};
    if (limit)
        result.insert(QStringLiteral("limit"), *limit);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
}

int compare(bool quick)
{
    const QTemporaryDir folder;
    makePage(folder.path());
    const QString here = QCoreApplication::applicationDirPath();
    Figures ours;
    Figures prepared;
    Figures bare;
    for (int run = 0; run < (quick ? 1 : 7); ++run) {
        measure(here + QStringLiteral("/lxcp-limit-webview"), {folder.path(), QString::number(kViews)}, bare);
        measure(here + QStringLiteral("/lxcp-bench-player"), {QStringLiteral("--child"), folder.path()}, ours);
        measure(here + QStringLiteral("/lxcp-bench-player"), {QStringLiteral("--prepared"), folder.path()}, prepared);
    }
    report("player.first-page.cold", ours.cold, bare.cold, std::nullopt);
    report("player.first-page.prepared", prepared.cold, bare.cold, std::nullopt);
    report("player.first-page.warm", ours.warm, bare.warm, 1.3);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    if (mode == "--child" || mode == "--prepared") {
        QApplication application(argc, argv);
        Runs runs(QString::fromLocal8Bit(argv[2]), mode == "--prepared");
        return QApplication::exec();
    }
    QCoreApplication application(argc, argv);
    return compare(mode == "--quick");
}
