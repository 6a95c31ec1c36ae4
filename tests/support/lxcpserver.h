// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace support {

// The real lxcp-server with its sample organisation, as a child process on a loopback port that stays the same over
// restarts.
class LxcpServer final
{
public:
    explicit LxcpServer(QString folder);
    ~LxcpServer();

    // Clients are told this address instead of the server's own: a fault proxy stands there.
    void setBaseUrl(const QUrl& url) { m_baseUrl = url; }
    // Serves course packages from 'content' in its folder.
    void serveContent() { m_servesContent = true; }
    [[nodiscard]] QString contentFolder() const { return m_folder + QStringLiteral("/content"); }
    // False when it did not begin to listen; see log().
    [[nodiscard]] bool start(const QStringList& moreOptions = {});
    void stop();  // SIGTERM
    void kill9(); // SIGKILL
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    // Runs 'lxcp-server WORDS… --db …' to its end.
    [[nodiscard]] bool run(const QStringList& words);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QByteArray log() const;

private:
    [[nodiscard]] QString database() const;

    QString m_folder;
    quint16 m_port;
    bool m_servesContent = false;
    QUrl m_baseUrl;
    QProcess m_process;
};

// One run of the console client.
struct ConsoleRun
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> lines() const; // of NDJSON
};

[[nodiscard]] QString binary(const QString& name);
[[nodiscard]] ConsoleRun lxcp(const QString& profile, const QStringList& words);

} // namespace support
