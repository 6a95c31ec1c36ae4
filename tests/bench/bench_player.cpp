// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The player's first page from the click, beside a bare QWebEngineView (lxcp-limit-webview) that loads the same page
// from disk. Cold: the first course of a process, the engine's library loaded with it. Prepared: the first one after
// the engine was warmed while idle, as the window does it on a course's page. Warm: further ones, warmed in the same
// way. Again: further ones at once. The programs run alternately, each in processes of their own. And the longest time
// in which the window did nothing else, while the engine was warmed and while a course was opened after that.
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
constexpr int kFewViews = 2; // that it works

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

// The longest time between two turns of the event loop.
class Pulse final
{
public:
    Pulse()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(1);
        m_beat.callOnTimeout([this] { m_longest = std::max(m_longest, lap()); });
        m_since.start();
        m_beat.start();
    }
    // Since the last call, in ms.
    double longest()
    {
        const double longest = std::max(m_longest, lap());
        m_longest = 0;
        return longest;
    }

private:
    double lap()
    {
        const double ms = double(m_since.nsecsElapsed()) / 1e6;
        m_since.start();
        return ms;
    }
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};

class Runs final : public QObject
{
public:
    Runs(const QString& folder, int views, bool prepared)
        : m_reader(package::Reader::open(folder).value_or(nullptr)), m_views(views), m_prepared(prepared)
    {
        m_window.resize(1100, 700);
        (new QVBoxLayout(&m_window))->setContentsMargins(0, 0, 0, 0);
        m_window.show();
        QTimer::singleShot(500, this, [this] { prepare(); });
    }

private:
    void prepare()
    {
        if (!m_prepared)
            return next();
        (void)m_pulse.longest();
        m_loader.warmUp();
        QTimer::singleShot(m_count == 0 ? 2500 : 1000, this, [this] {
            m_warming = std::max(m_warming, m_pulse.longest());
            next();
        });
    }
    void next()
    {
        (void)m_pulse.longest();
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
        m_opening.append(m_pulse.longest());
        std::printf(m_count == 0 ? "{\"cold\": %.1f, \"warm\": [" : m_count == 1 ? "%.1f" : ", %.1f", ms);
        ++m_count;
        QTimer::singleShot(300, this, [this] {
            m_run->close([this] {
                QTimer::singleShot(0, this, [this] {
                    m_run.reset();
                    if (m_count < m_views) {
                        prepare();
                        return;
                    }
                    std::sort(m_opening.begin(), m_opening.end());
                    std::printf("], \"warming\": %.1f, \"opening\": %.1f}\n", m_warming,
                                m_opening.value(m_opening.size() / 2));
                    QCoreApplication::quit();
                });
            });
        });
    }

    player::EngineLoader m_loader;
    std::shared_ptr<const package::Reader> m_reader;
    const int m_views;
    const bool m_prepared;
    Pulse m_pulse;
    double m_warming = 0;
    QList<double> m_opening;
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
    QList<double> warming; // longest blocks
    QList<double> opening;
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
    into.warming.append(said.value(QStringLiteral("warming")).toDouble());
    into.opening.append(said.value(QStringLiteral("opening")).toDouble());
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

void report(const char* name, const QList<double>& ours, const QList<double>& bare, std::optional<double> limit,
            const char* beside = "bare QWebEngineView")
{
    QJsonArray runs;
    for (const double value : ours)
        runs.append(value);
    QJsonObject result{{QStringLiteral("name"), QString::fromLatin1(name)},
                       {QStringLiteral("unit"), QStringLiteral("ms")},
                       {QStringLiteral("value"), median(ours)},
                       {QStringLiteral("limit_name"), QString::fromLatin1(beside)},
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
    const QStringList page{folder.path(), QString::number(quick ? kFewViews : kViews)};
    for (int run = 0; run < (quick ? 1 : 7); ++run) {
        measure(here + QStringLiteral("/lxcp-limit-webview"), page, bare);
        measure(here + QStringLiteral("/lxcp-bench-player"), QStringList{QStringLiteral("--child")} + page, ours);
        measure(here + QStringLiteral("/lxcp-bench-player"), QStringList{QStringLiteral("--prepared")} + page,
                prepared);
    }
    report("player.first-page.cold", ours.cold, bare.cold, std::nullopt);
    report("player.first-page.prepared", prepared.cold, bare.cold, std::nullopt);
    report("player.first-page.warm", prepared.warm, bare.warm, 1.3);
    report("player.first-page.again", ours.warm, bare.warm, std::nullopt);
    const QList<double> frame{16};
    report("player.warming.longest-block", prepared.warming, frame, std::nullopt, "one frame");
    report("player.opening.longest-block", prepared.opening, frame, std::nullopt, "one frame");
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
        const QStringList words = QApplication::arguments();
        Runs runs(words.value(2), words.value(3).toInt(), mode == "--prepared");
        return QApplication::exec();
    }
    QCoreApplication application(argc, argv);
    return compare(mode == "--quick");
}
