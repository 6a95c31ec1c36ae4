// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

// A PostgreSQL cluster of its own in a temporary folder, reached by a Unix socket there; gone with the object.
class PostgresCluster final
{
public:
    PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)
    ~PostgresCluster();

    // Why there is none; empty when it runs.
    [[nodiscard]] QString problem() const { return m_problem; }
    // The address of a new, empty database.
    [[nodiscard]] QString newDatabase();
    // Ends the server as a crash would (immediate shutdown) and starts it again.
    [[nodiscard]] bool restart();

private:
    // Runs a program of PostgreSQL, not as root, and waits for it; its output.
    bool run(const QString& program, const QStringList& arguments, QString* output = nullptr) const;
    bool start();
    [[nodiscard]] QStringList asUser(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_binaries;
    QString m_problem;
    QProcess m_server;
    bool m_root = false;
    int m_databases = 0;
};
