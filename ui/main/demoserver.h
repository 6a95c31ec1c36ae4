// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace uimain {

// A server with a sample organisation, as a child of this process on a port of this machine only. It ends with the
// process, also when that crashes (Linux).
class DemoServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoServer)

public:
    // Database and the number of the port used last time are in 'folder'.
    explicit DemoServer(const QString& folder, QObject* parent = nullptr);
    ~DemoServer() override;

    void start();

Q_SIGNALS:
    void ready(const QUrl& address);
    void failed(const QString& detail);

private:
    void readOutput();
    void startOn(int port);

    QString m_folder;
    QProcess* m_process;
    QByteArray m_output;
    bool m_ready = false;
    bool m_anyPort = false;
};

} // namespace uimain
