// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

namespace platform {

namespace {
constexpr auto kLock = "/window.lock";
constexpr int kTellMs = 1000;
constexpr qint64 kMostMessage = 4096;
} // namespace

// True after having removed a lock file that names nobody: its process was killed while it made it, and Qt would take
// it for held for ever.
bool SingleInstance::isAbandoned(const QString& profileFolder) const
{
    qint64 pid = 0;
    QString host;
    QString program;
    const QFileInfo file(profileFolder + QLatin1StringView(kLock));
    const bool isOld = file.lastModified().secsTo(QDateTime::currentDateTime()) > 2;
    return isOld && !m_lock->getLockInfo(&pid, &host, &program) && QFile::remove(file.filePath());
}

SingleInstance::SingleInstance(const QString& profileFolder, QObject* parent)
    : QObject(parent),
      m_socketName(QStringLiteral("lxcp-") +
                   QString::fromLatin1(
                       QCryptographicHash::hash(profileFolder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24))),
      m_lock(std::make_unique<QLockFile>(profileFolder + QLatin1StringView(kLock)))
{
    m_lock->setStaleLockTime(0); // only the end of the process frees it
    m_isFirst = m_lock->tryLock(0) || (isAbandoned(profileFolder) && m_lock->tryLock(0));
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
