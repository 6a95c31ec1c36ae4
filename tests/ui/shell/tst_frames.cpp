// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/ui/shell/bureau.h"
#include "tests/ui/widgets/painted.h"
#include "ui/shell/watchedapplication.h"

#include <QListView>
#include <QScrollBar>
#include <QThread>

using bureau::Bureau;

namespace {

constexpr int kCourses = 20'000;
// A frame of the program that people get; one that was built for debugging may take longer.
#ifdef NDEBUG
constexpr double kFrameMs = 16;
#else
constexpr double kFrameMs = 16 * 6;
#endif

} // namespace

class TestFrames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchdog_noticesWhatBlocks();
    void watchdog_leavesOtherThreadsAlone();
    void typing_neverTakesLongerThanAFrame();
    void scrolling_neverTakesLongerThanAFrame();
    void views_neverTakeLongerThanAFrame();

private:
    static shell::WatchedApplication& watch() { return *static_cast<shell::WatchedApplication*>(qApp); }
    static void expectSmooth()
    {
        const auto findings = watch().takeFindings();
        QVERIFY2(findings.isEmpty(),
                 findings.isEmpty()
                     ? ""
                     : qPrintable(
                           QStringLiteral("%1 ms: %2").arg(findings.first().milliseconds).arg(findings.first().what)));
    }
};

void TestFrames::watchdog_noticesWhatBlocks()
{
    watch().setLimit(20);
    bool ran = false;
    QMetaObject::invokeMethod(
        this,
        [&ran] {
            QElapsedTimer timer;
            timer.start();
            while (timer.elapsed() < 250) {
            }
            ran = true;
        },
        Qt::QueuedConnection);
    LXCP_TRY_VERIFY(ran);
    watch().setLimit(0);
    QVERIFY(!watch().takeFindings().isEmpty());
}

void TestFrames::watchdog_leavesOtherThreadsAlone()
{
    QThread other;
    QObject worker;
    worker.moveToThread(&other);
    other.start();
    watch().setLimit(20);
    QMetaObject::invokeMethod(
        &worker,
        [] {
            QElapsedTimer timer;
            timer.start();
            while (timer.elapsed() < 250) {
            }
        },
        Qt::BlockingQueuedConnection);
    watch().setLimit(0);
    other.quit();
    other.wait();
    QVERIFY(watch().takeFindings().isEmpty());
}

void TestFrames::typing_neverTakesLongerThanAFrame()
{
    Bureau b(office::kMaya, {}, kCourses);
    b.open("lxcp://catalog");
    LXCP_TRY_VERIFY(b.find("catalog-search"));
    LXCP_TRY_COMPARE(b.find<QListView>("catalog-list")->model()->rowCount(), kCourses + 3);
    watch().setLimit(kFrameMs);
    for (const char* words : {"d", "a", "t", "a", " ", "p", "r", "o"}) {
        b.type(words);
        QVERIFY(support::paintedAnew(b.find<QListView>("catalog-list")->viewport()));
    }
    watch().setLimit(0);
    expectSmooth();
}

void TestFrames::scrolling_neverTakesLongerThanAFrame()
{
    Bureau b(office::kMaya, {}, kCourses);
    b.open("lxcp://catalog");
    LXCP_TRY_VERIFY(b.find("catalog-list"));
    auto* list = b.find<QListView>("catalog-list");
    LXCP_TRY_COMPARE(list->model()->rowCount(), kCourses + 3);
    watch().setLimit(kFrameMs);
    const int end = list->verticalScrollBar()->maximum();
    for (int step = 0; step <= 60; ++step) {
        list->verticalScrollBar()->setValue(int(qint64(end) * step / 60));
        QVERIFY(support::paintedAnew(list->viewport()));
    }
    watch().setLimit(0);
    expectSmooth();
}

void TestFrames::views_neverTakeLongerThanAFrame()
{
    Bureau b(office::kRosa, office::request("r1", "maya", "Kubernetes", 2, 1), kCourses);
    // Once to build the views; what is measured is going from one to the other.
    for (int round = 0; round < 2; ++round) {
        watch().setLimit(round == 0 ? 0 : kFrameMs);
        for (const char* place : {"lxcp://home", "lxcp://learning", "lxcp://pathway/p1", "lxcp://course/c1",
                                  "lxcp://requests", "lxcp://sync"}) {
            QMetaObject::invokeMethod(
                b.window.get(), [&] { b.open(place); }, Qt::QueuedConnection);
            QVERIFY(support::paintedAnew(b.window.get()));
        }
    }
    watch().setLimit(0);
    expectSmooth();
}

int main(int argc, char** argv)
{
    shell::WatchedApplication application(argc, argv);
    TestFrames tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_frames.moc"
