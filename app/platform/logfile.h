// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace platform {

// The program's log: 'lxcp-desktop.log' in a folder that only its owner can read, besides what goes to stderr as
// before. When it has grown to 'limit' bytes it becomes 'lxcp-desktop.1.log', that one '….2.log', and the one before
// goes. One at a time; from its construction to its end it hears all threads. The file is opened with the first line.
class LogFile final
{
    Q_DISABLE_COPY_MOVE(LogFile)

public:
    explicit LogFile(QString folder, qint64 limit = 1'000'000);
    ~LogFile();

    [[nodiscard]] static QString newest(const QString& folder); // path
};

} // namespace platform
