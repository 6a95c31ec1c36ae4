// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/watchedapplication.h"

#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>

class TestWatchedApplication final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressFromTheSystem_isAPlaceToOpen();
};

void TestWatchedApplication::addressFromTheSystem_isAPlaceToOpen()
{
    QSignalSpy asked(qApp, SIGNAL(placeAsked(QString)));
    for (const char* address : {"file:///etc/passwd", "https://example.org/course/c1", "lxcp://course/c%201"}) {
        QFileOpenEvent event{QUrl(QString::fromLatin1(address))};
        QCoreApplication::sendEvent(qApp, &event);
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("lxcp://course/c%201"));
}

int main(int argc, char** argv)
{
    const shell::WatchedApplication application(argc, argv);
    TestWatchedApplication test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watchedapplication.moc"
