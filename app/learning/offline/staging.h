// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/learning/offline/sha256.h"

#include <QFile>

namespace offline {

// What a package's file must turn out to be.
struct Expected
{
    QString sha256; // lower-case hex
    qint64 size = 0;
};

// A package's file while it arrives: 'packages/SHA256.part' in the account's folder. What an earlier try left there
// counts. It gets its final name, 'SHA256.zip', only when it is whole: right size, right SHA-256, and a package that
// this program understands. Any thread, one at a time.
class Staging final
{
    Q_DISABLE_COPY_MOVE(Staging)

public:
    // Bytes kept free for everything else on the disk.
    static constexpr qint64 kReserve = 256LL * 1024 * 1024;

    Staging(const QString& folder, Expected expected);

    // Opens the file and reads what is there. Errors: Storage; code 'disk-full' when the rest would not fit.
    [[nodiscard]] base::Result<void> open();
    [[nodiscard]] qint64 bytes() const { return m_bytes; } // have arrived
    [[nodiscard]] const Expected& expected() const { return m_expected; }
    // Errors: Storage ('disk-full'), Malformed 'wrong-size' when it is more than expected.
    [[nodiscard]] base::Result<void> append(QByteArrayView bytes);
    // Forgets what has arrived; after an error that says that the bytes are not the right ones.
    [[nodiscard]] base::Result<void> restart();
    // On the disk under its final name when this returns well. Errors: Malformed with 'wrong-size', 'wrong-hash' or a
    // package's fault: the part is gone then; Storage.
    [[nodiscard]] base::Result<QString> finish();

    [[nodiscard]] static QString partPath(const QString& folder, const QString& sha256);
    [[nodiscard]] static QString finalPath(const QString& folder, const QString& sha256);

private:
    [[nodiscard]] base::Result<void> readWhatIsThere();
    [[nodiscard]] base::Result<void> check();
    [[nodiscard]] base::Error fileError() const;

    QString m_folder;
    Expected m_expected;
    QFile m_file;
    Sha256 m_hash;
    qint64 m_bytes = 0;
};

} // namespace offline
