// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/packagefiles.h"

#include "app/store/database.h"

#include <array>

namespace offline {

namespace {

constexpr std::array kFileStates{"queued", "paused", "ready", "failed"};

const char* stateWord(FileState state)
{
    return kFileStates[std::size_t(state)];
}

FileState stateOf(std::string_view word)
{
    for (std::size_t i = 0; i < kFileStates.size(); ++i) {
        if (word == kFileStates[i])
            return FileState(i);
    }
    return FileState::Failed;
}

constexpr auto kSelect = "SELECT seq, package_id, sha256, size, state, problem, queued_at, ready_at FROM package_file ";

PackageFile readFile(const store::Statement& row)
{
    return {row.number(0),        row.text(1), row.text(2),    row.number(3),
            stateOf(row.view(4)), row.text(5), row.instant(6), row.instant(7)};
}

} // namespace

QList<PackageFile> PackageFiles::all() const
{
    QList<PackageFile> files;
    auto row = m_db.statement(QByteArray(kSelect) + "ORDER BY seq");
    while (row.next())
        files.append(readFile(row));
    return files;
}

template <typename... A>
std::optional<PackageFile> PackageFiles::one(const QByteArray& where, const A&... args) const
{
    auto row = m_db.statement(kSelect + where);
    row.args(args...);
    return row.next() ? std::optional(readFile(row)) : std::nullopt;
}

std::optional<PackageFile> PackageFiles::find(const QString& packageId) const
{
    return one("WHERE package_id = ?1 ORDER BY seq DESC LIMIT 1", packageId);
}

std::optional<PackageFile> PackageFiles::find(const QString& packageId, const QString& sha256) const
{
    return one("WHERE package_id = ?1 AND sha256 = ?2", packageId, sha256);
}

std::optional<PackageFile> PackageFiles::ready(const QString& packageId) const
{
    return one("WHERE package_id = ?1 AND state = 'ready' ORDER BY seq DESC LIMIT 1", packageId);
}

std::optional<PackageFile> PackageFiles::next() const
{
    return one("WHERE state = 'queued' ORDER BY seq LIMIT 1");
}

base::Result<void> PackageFiles::queue(const QString& packageId, const Expected& expected, const QDateTime& now)
{
    auto put = m_db.statement("INSERT INTO package_file (package_id, sha256, size, state, problem, queued_at) "
                              "VALUES (?1, ?2, ?3, 'queued', '', ?4) ON CONFLICT (package_id, sha256) DO UPDATE SET "
                              "state = 'queued', problem = '' WHERE state IN ('paused', 'failed')");
    auto done = put.args(packageId, expected.sha256, expected.size, now).run();
    if (done)
        noteChange(packageId);
    return done;
}

base::Result<void> PackageFiles::setState(const PackageFile& file, FileState state, const QString& problem,
                                          const QDateTime& now)
{
    auto put = m_db.statement("UPDATE package_file SET state = ?3, problem = ?4, ready_at = ?5 "
                              "WHERE package_id = ?1 AND sha256 = ?2");
    const QDateTime readyAt = state != FileState::Ready ? QDateTime() : file.readyAt.isValid() ? file.readyAt : now;
    auto done = put.args(file.packageId, file.sha256, stateWord(state), problem, readyAt).run();
    if (done)
        noteChange(file.packageId);
    return done;
}

base::Result<void> PackageFiles::forget(const QString& packageId)
{
    auto gone = m_db.statement("DELETE FROM package_file WHERE package_id = ?1");
    auto done = gone.args(packageId).run();
    if (done)
        noteChange(packageId);
    return done;
}

base::Result<void> PackageFiles::forget(const PackageFile& file)
{
    auto gone = m_db.statement("DELETE FROM package_file WHERE package_id = ?1 AND sha256 = ?2");
    auto done = gone.args(file.packageId, file.sha256).run();
    if (done)
        noteChange(file.packageId);
    return done;
}

void PackageFiles::noteChange(const QString& packageId)
{
    m_db.noteChange(QStringLiteral("package_file"), packageId);
}

} // namespace offline
