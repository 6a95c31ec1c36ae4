// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long content waits for its Commit, from the bridge to the disk and back, against a bare SQLite transaction with
// the same text and the same sync setting: lxcp-bench-commit [--quick]. One result a line, see bench.py.
#include "app/learning/package/reader.h"
#include "app/services/scormsession.h"
#include "app/store/store.h"
#include "tests/bench/barestore.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {

constexpr char kManifest[] = R"(<?xml version="1.0"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Course</title>
<item identifier="i" identifierref="r"><title>Lesson</title></item></organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="a.html"><file href="a.html"/></resource>
</resources></manifest>)";

double percentile(std::vector<double> runs, double share)
{
    std::sort(runs.begin(), runs.end());
    return runs[std::min(runs.size() - 1, std::size_t(std::ceil(double(runs.size()) * share)) - 1)];
}

void report(const QString& name, double value, double limit, double ratio, const std::vector<double>& runs)
{
    QJsonArray list;
    for (std::size_t i = 0; i < std::min<std::size_t>(runs.size(), 20); ++i)
        list.append(std::round(runs[i] * 1000) / 1000);
    const QJsonObject line{{QStringLiteral("name"), name},
                           {QStringLiteral("unit"), QStringLiteral("ms")},
                           {QStringLiteral("value"), value},
                           {QStringLiteral("limit_name"), QStringLiteral("bare-transaction")},
                           {QStringLiteral("limit_value"), limit},
                           {QStringLiteral("ratio"), value / limit},
                           {QStringLiteral("limit"), ratio > 0 ? QJsonValue(ratio) : QJsonValue()},
                           {QStringLiteral("runs"), list}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double since(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// One course, its content played by this program.
class Bench
{
public:
    Bench()
    {
        auto opened = store::Store::open(m_folder.filePath(QStringLiteral("account")));
        const auto manifest = scorm::parseManifest(kManifest);
        if (!opened || !manifest)
            qFatal("cannot prepare");
        m_store = std::move(*opened);
        services::PlayCourse course;
        course.courseId = QStringLiteral("c");
        course.info.format = package::Format::Scorm2004;
        course.attempt.id = domain::attemptId(QStringLiteral("maya:c"), QStringLiteral("laptop"), 0);
        course.attempt.personId = QStringLiteral("maya");
        course.attempt.courseId = QStringLiteral("c");
        course.attempt.packageId = QStringLiteral("p");
        course.attempt.device = QStringLiteral("laptop");
        course.keeper = std::make_shared<services::AttemptKeeper>(*m_store, m_clock, course.attempt);
        auto session = services::ScormSession::make(std::move(course), *manifest);
        if (!session)
            qFatal("%s", qPrintable(session.error().detail));
        m_session = std::move(*session);
        if (commit(QStringLiteral("Initialize")) < 0)
            qFatal("Initialize");
        m_bare.exec("PRAGMA synchronous = FULL");
        m_bare.exec("CREATE TABLE state (id TEXT PRIMARY KEY, data TEXT)");
    }

    ~Bench()
    {
        m_session.reset();
        m_store.reset();
    }

    // Milliseconds until the content hears 'true'.
    double commit(const QString& function)
    {
        QEventLoop loop;
        bool good = false;
        QElapsedTimer timer;
        timer.start();
        double took = -1;
        m_session->commit(function, [&](const QString& answer) {
            took = since(timer);
            good = answer == QLatin1StringView("true");
            loop.quit();
        });
        if (took < 0)
            loop.exec();
        return good ? took : -1;
    }

    void run(int count, int suspendBytes, const QString& name)
    {
        std::vector<double> ours;
        std::vector<double> bare;
        const std::string text(std::size_t(suspendBytes), 'x');
        for (int n = 0; n < count; ++n) {
            const QString data =
                QString::number(n).rightJustified(8, QLatin1Char('0')) + QString(suspendBytes - 8, QLatin1Char('x'));
            (void)m_session->call(QStringLiteral("SetValue"), {QStringLiteral("cmi.suspend_data"), data});
            ours.push_back(commit(QStringLiteral("Commit")));
            if (ours.back() < 0)
                qFatal("Commit");
            QElapsedTimer timer;
            timer.start();
            m_bare.write("INSERT INTO state VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET data = excluded.data",
                         {{std::string("a"), text}});
            bare.push_back(since(timer));
        }
        report(name + QStringLiteral("-median"), percentile(ours, 0.5), percentile(bare, 0.5), 0, ours);
        report(name + QStringLiteral("-p99"), percentile(ours, 0.99), percentile(bare, 0.99), 0, ours);
    }

private:
    QTemporaryDir m_folder;
    support::FakeClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<services::PlaySession> m_session;
    bench::BareFile m_bare{m_folder.filePath(QStringLiteral("bare.sqlite"))};
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const bool quick = app.arguments().contains(QStringLiteral("--quick"));
    Bench bench;
    bench.run(quick ? 20 : 500, 4 * 1024, QStringLiteral("learning.commit-4k"));
    bench.run(quick ? 5 : 200, 60 * 1024, QStringLiteral("learning.commit-60k"));
    return 0;
}
