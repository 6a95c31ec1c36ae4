// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/sources.h"

#include <QDir>
#include <QJsonObject>
#include <QStringList>

namespace conformance {

// A folder of badges with verdicts, and the small web that they point to: a file stands for every address that ends
// like its path, or whose last part is its name in a folder 'assets'.
class BadgeFolder final
{
public:
    explicit BadgeFolder(const QString& path);

    [[nodiscard]] const QDir& dir() const { return m_dir; }
    [[nodiscard]] QByteArray read(const QString& name) const;
    [[nodiscard]] QJsonObject object(const QString& name) const;
    // By their paths below the folder, sorted.
    [[nodiscard]] QStringList filesNamed(const QString& name) const;
    [[nodiscard]] QStringList filesMatching(const QString& pattern) const;

    // The program's contexts, and that of the examples in W3C's recommendations.
    [[nodiscard]] credentials::ContextLoader contexts() const;
    // What the badge 'name' may point to. A hosted assertion is what its address has: that is where the samples came
    // from.
    [[nodiscard]] credentials::DocumentSource documents(const QString& name, const QByteArray& badge) const;

private:
    [[nodiscard]] QString fileFor(const QString& url, const QString& near) const;

    QDir m_dir;
    QStringList m_files;
};

} // namespace conformance
