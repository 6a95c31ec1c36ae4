// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QSet>
#include <QString>

namespace server::content {

// Course packages on the disk: one file each under the name of its SHA-256, so that a file never changes and an older
// revision stays beside the newer one. A file gets its name when it is whole and on the disk, not before. Any thread;
// several processes may share the folder. Errors are of kind Storage.
class ContentFiles
{
public:
    explicit ContentFiles(QString folder) : m_folder(std::move(folder)) {}

    // Where the file with this hash is; empty when it is not there, or when the text is no SHA-256 (64 lower-case hex
    // digits).
    [[nodiscard]] QString find(const QString& sha256) const;

    // A new path to write a file to. Removes what was left there by imports that died more than a day ago.
    [[nodiscard]] base::Result<QString> stage() const;

    struct Kept
    {
        QString sha256; // lower-case hex
        qint64 size = 0;
    };
    // Hashes the staged file, makes it last on the disk and gives it its name. The staged file is gone afterwards, also
    // when it fails.
    [[nodiscard]] base::Result<Kept> keep(const QString& staged) const;

    // A revision that a newer one has replaced stays for a while: somebody may be half way through it, a database may
    // be brought back from yesterday.
    static constexpr int kDaysKept = 30;
    void retire(const QString& sha256, const QDateTime& now) const;
    // Removes the files that are not among 'named' and were retired, or came, more than kDaysKept days ago. Returns how
    // many.
    int removeOld(const QSet<QString>& named, const QDateTime& now) const;

    // Copies a file to a staged path; says so before it begins when the disk has no room for it.
    [[nodiscard]] base::Result<void> copy(const QString& from, const QString& staged) const;

private:
    [[nodiscard]] QString nameOf(const QString& sha256) const;

    const QString m_folder;
};

} // namespace server::content
