// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/buswarmup.h"

#include <QCoreApplication>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

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

// The bus is a socket of the test's own that lets one connect and says nothing, so that the other thread has begun and
// does not end while the application is made: with a real one a start meets that order now and then.
int main(int argc, char** argv)
{
    const QByteArray path = QByteArray("/tmp/lxcp-bus-") + QByteArray::number(getpid());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const int server = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        listen(server, 1) != 0) // NOLINT
        return 1;
    int status = 1;
    {
        const uimain::BusWarmUp bus;
        const int client = accept(server, nullptr, nullptr);
        unlink(path.constData());
        qInstallMessageHandler(keepWarning);
        const QCoreApplication application(argc, argv);
        qInstallMessageHandler(nullptr);
        TestBusWarmUp test;
        status = QTest::qExec(&test, argc, argv);
        close(client);
        close(server);
    }
    return status;
}
#include "tst_buswarmup.moc"
