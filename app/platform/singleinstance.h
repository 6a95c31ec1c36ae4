// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QFile;

namespace platform {

// One window process per profile. The first one holds the lock and hears what later ones were asked to do ("--open …");
// a crash of the first frees the lock.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(const QString& profileFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] bool isFirst() const { return m_isFirst; }
    // False: there is no lock to hold, as the folder could not be made or is not to be written in.
    [[nodiscard]] bool isUsable() const { return m_isUsable; }
    // Tells the first process; false when it does not hear within a second. Blocks that long at most.
    [[nodiscard]] bool tellFirst(const QString& message) const;

Q_SIGNALS:
    void messageReceived(const QString& message);

private:
    void listen();
    void accept();

    QString m_socketName;
    std::unique_ptr<QFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
    bool m_isFirst = false;
    bool m_isUsable = true;
};

} // namespace platform
