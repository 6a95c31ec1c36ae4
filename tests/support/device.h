// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "tests/support/lxcpserver.h"

#include <QDir>
#include <QTextStream>

namespace support {

// A profile folder on which the console client works: somebody's laptop. For programs that link the store.
class Device
{
public:
    explicit Device(QString profile) : m_profile(std::move(profile)) {}

    [[nodiscard]] const QString& profile() const { return m_profile; }
    [[nodiscard]] bool login(const LxcpServer& server, const QString& person) const
    {
        const ConsoleRun run = lxcp(m_profile, {QStringLiteral("login"), QStringLiteral("--server"),
                                                server.url().toString(), QStringLiteral("--demo-person"), person});
        if (run.code != 0)
            QTextStream(stdout) << "nobody can sign in: " << run.code << " " << run.err << Qt::endl;
        return run.code == 0;
    }
    // Tried again when the other side was just killed.
    [[nodiscard]] bool sync(int tries = 1) const
    {
        ConsoleRun run;
        for (int n = 0; n < tries; ++n) {
            run = lxcp(m_profile, {QStringLiteral("sync"), QStringLiteral("--json")});
            if (run.code == 0)
                return true;
        }
        QTextStream(stdout) << "sync does not come to its end: " << run.code << " " << run.err << Qt::endl;
        return false;
    }
    // The folder of the one account that is signed in.
    [[nodiscard]] QString account() const
    {
        const QDir accounts(m_profile + QStringLiteral("/accounts"));
        return accounts.filePath(accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    }
    // Its cache, beside the client. Null: it does not open.
    [[nodiscard]] std::unique_ptr<store::Store> open() const
    {
        auto opened = store::Store::open(account(), store::Store::Threads::None);
        return opened ? std::move(*opened) : nullptr;
    }
    void remove() const { QDir(m_profile).removeRecursively(); }

private:
    QString m_profile;
};

} // namespace support
