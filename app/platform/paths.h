// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace platform {

// Where the files of one profile are. With a folder of its own a profile touches nothing else on the machine; without,
// it is the operating system's place for application data.
class Paths final
{
public:
    // 'profile' empty: the standard place. The folder is made, readable by its owner only.
    explicit Paths(const QString& profile);

    [[nodiscard]] const QString& root() const { return m_root; }
    [[nodiscard]] QString accountsFile() const;
    [[nodiscard]] QString logFolder() const; // made with the first line of a log
    // Folder of one account's cache; made when it is not there.
    [[nodiscard]] QString accountFolder(const QString& accountKey) const;
    [[nodiscard]] QString cacheFile(const QString& accountKey) const;

    // The first folder of the profile in which no file can be made, or which itself cannot be; empty: there is none.
    // Tries it: what a file system forbids stands in no permission.
    [[nodiscard]] QString unwritableFolder() const;

private:
    QString m_root;
};

} // namespace platform
