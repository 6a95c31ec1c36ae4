// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/learning/package/limits.h"
#include "app/learning/package/reader.h"

#include <memory>
#include <vector>

namespace package {

// Where a package's files are. Implementations may be called from any thread.
class Container
{
public:
    virtual ~Container() = default;
    [[nodiscard]] virtual bool isSingleFile() const { return false; }
    // The list of files, folders left out, names made safe; in the order of the archive. Called once.
    [[nodiscard]] virtual base::Result<std::vector<Entry>> list(const Limits& limits, QStringList& notes) = 0;
    // The n-th of the list, opened for reading. 'self' keeps the container for as long as the device lives.
    [[nodiscard]] virtual base::Result<std::unique_ptr<QIODevice>> device(std::size_t n,
                                                                          std::shared_ptr<Container> self) = 0;
};

[[nodiscard]] base::Result<std::shared_ptr<Container>> openZip(std::unique_ptr<QIODevice> archive);
[[nodiscard]] base::Result<std::shared_ptr<Container>> openFolder(const QString& path);
// One file that is a whole package by itself.
[[nodiscard]] base::Result<std::shared_ptr<Container>> openSingle(const QString& path);

} // namespace package
