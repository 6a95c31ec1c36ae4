// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/buswarmup.h"

#include <QCoreApplication>
#include <QTest>

namespace {

QStringList warnings;

void keepWarning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings.append(text);
}

} // namespace

// The session bus is joined in another thread before the application is made.
class TestBusWarmUp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void application_isMadeInItsOwnThread();
};

void TestBusWarmUp::application_isMadeInItsOwnThread()
{
    QCOMPARE(warnings, QStringList());
}

int main(int argc, char** argv)
{
    { // the other thread is done before the application is begun: the order that a start meets now and then
        const uimain::BusWarmUp bus;
    }
    qInstallMessageHandler(keepWarning);
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    TestBusWarmUp test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_buswarmup.moc"
