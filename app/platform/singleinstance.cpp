// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <sys/file.h>
#endif

namespace platform {

namespace {
constexpr auto kLock = "/window.lock";
constexpr int kTellMs = 1000;
constexpr qint64 kMostMessage = 4096;

// Not QLockFile: it waits, on the way to the first paint, until the disk has its name in the file, and believes what a
// crash left there. The system frees this lock with the process, so it does not matter what the file says. On Unix the
// two kinds shut each other out.
#ifdef Q_OS_WIN
bool take(QFile& lock)
{
    const QString path = QDir::toNativeSeparators(lock.fileName());
    // Nobody else may open it while it is open.
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0,
                                    nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const int number = _open_osfhandle(std::intptr_t(file), _O_RDWR);
    return lock.open(number, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle);
}

// Right after it was not taken.
bool isThere(const QFile&)
{
    return GetLastError() == ERROR_SHARING_VIOLATION;
}
#else
bool take(QFile& lock)
{
    return lock.open(QIODevice::ReadWrite) && ::flock(lock.handle(), LOCK_EX | LOCK_NB) == 0;
}

// Of a lock that was not taken: there is one, of somebody else.
bool isThere(const QFile& lock)
{
    return lock.isOpen();
}
#endif

} // namespace

SingleInstance::SingleInstance(const QString& profileFolder, QObject* parent)
    : QObject(parent),
      m_socketName(QStringLiteral("lxcp-") +
                   QString::fromLatin1(
                       QCryptographicHash::hash(profileFolder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24))),
      m_lock(std::make_unique<QFile>(profileFolder + QLatin1StringView(kLock)))
{
    m_isFirst = take(*m_lock);
    m_isUsable = m_isFirst || isThere(*m_lock);
    if (m_isFirst)
        listen();
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_socketName); // of a process that crashed: we hold the lock
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::accept);
    m_server->listen(m_socketName);
}

void SingleInstance::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            socket->deleteLater();
            Q_EMIT messageReceived(QString::fromUtf8(socket->read(kMostMessage)));
        });
    }
}

bool SingleInstance::tellFirst(const QString& message) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(kTellMs))
        return false;
    socket.write(message.toUtf8().left(kMostMessage));
    socket.disconnectFromServer();
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(kTellMs);
}

} // namespace platform
