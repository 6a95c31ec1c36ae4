// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/container.h"
#include "app/learning/package/fault.h"
#include "app/learning/package/names.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace package {

namespace {

base::Result<std::unique_ptr<QIODevice>> openFile(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return refuse(Fault::Unreadable, path, file->errorString());
    return std::unique_ptr<QIODevice>(std::move(file));
}

Entry entryOf(const QString& name, qint64 size)
{
    Entry entry;
    entry.name = name;
    entry.size = entry.packed = size;
    return entry;
}

class FolderContainer final : public Container
{
public:
    // Absolute: names relative to a relative folder would keep its name.
    explicit FolderContainer(const QString& path) : m_root(QFileInfo(path).absoluteFilePath()) {}

    base::Result<std::vector<Entry>> list(const Limits& limits, QStringList&) override
    {
        std::vector<Entry> entries;
        QDirIterator files(m_root.path(), QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            const QFileInfo file = files.fileInfo();
            const QString relative = m_root.relativeFilePath(file.filePath());
            if (file.isSymLink() || (!file.isFile() && !file.isDir()))
                return refuse(Fault::Link, relative, QStringLiteral("is a link or a special file"));
            if (file.isDir())
                continue;
            if (auto name = safeName(relative, limits); !name)
                return base::failure(name.error());
            if (entries.size() == std::size_t(limits.maxEntries))
                return refuse(Fault::TooManyEntries, {}, QStringLiteral("more than %1 files").arg(limits.maxEntries));
            entries.push_back(entryOf(relative, file.size()));
        }
        // The file system's order is nobody's.
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.name < b.name; });
        for (const Entry& entry : entries)
            m_names.push_back(entry.name);
        return entries;
    }

    base::Result<std::unique_ptr<QIODevice>> device(std::size_t n, std::shared_ptr<Container>) override
    {
        return openFile(m_root.filePath(m_names[n]));
    }

private:
    QDir m_root;
    std::vector<QString> m_names;
};

class SingleContainer final : public Container
{
public:
    explicit SingleContainer(const QString& path) : m_path(path) {}
    bool isSingleFile() const override { return true; }

    base::Result<std::vector<Entry>> list(const Limits& limits, QStringList&) override
    {
        const QFileInfo file(m_path);
        if (auto name = safeName(file.fileName(), limits); !name)
            return base::failure(name.error());
        return std::vector<Entry>{entryOf(file.fileName(), file.size())};
    }

    base::Result<std::unique_ptr<QIODevice>> device(std::size_t, std::shared_ptr<Container>) override
    {
        return openFile(m_path);
    }

private:
    QString m_path;
};

} // namespace

base::Result<std::shared_ptr<Container>> openFolder(const QString& path)
{
    return std::make_shared<FolderContainer>(path);
}

base::Result<std::shared_ptr<Container>> openSingle(const QString& path)
{
    return std::make_shared<SingleContainer>(path);
}

} // namespace package
