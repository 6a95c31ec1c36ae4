// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/snapshot.h"

#include "app/base/ids.h"
#include "app/domain/kinds.h"
#include "server/data/lives.h"
#include "server/data/scopes.h"
#include "server/data/shownpeople.h"
#include "server/feed/compressedfiles.h"
#include "server/feed/cursor.h"
#include "server/feed/lines.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace feed {

namespace {

constexpr int kPage = 500;
constexpr int kRevisionsKept = 2;
constexpr auto kPrefix = "catalog-";

// A revision is the database's epoch, the sequence number of its content, and the life that gave the number.
QString revisionOf(const QString& epoch, qint64 seq, const data::Lives& lives)
{
    const QString revision = QStringLiteral("%1-%2").arg(epoch).arg(seq);
    const QString life = lives.at(seq);
    return life.isEmpty() ? revision : revision + QLatin1Char('-') + life;
}

qint64 seqOf(const QString& revision)
{
    return revision.section(QLatin1Char('-'), 1, 1).toLongLong();
}

// False for one of a history that a backup has undone.
bool stands(const QString& revision, const QString& epoch, const data::Lives& lives)
{
    return revision == revisionOf(epoch, seqOf(revision), lives);
}

bool isRevision(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('f')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               c == QLatin1Char('-');
    });
}

QString cursorOf(const QString& revision)
{
    Cursor cursor;
    cursor.from = seqOf(revision);
    cursor.epoch = revision.section(QLatin1Char('-'), 0, 0);
    cursor.life = revision.section(QLatin1Char('-'), 2);
    cursor.snapshotOnly = true;
    return cursor.text();
}

// What there is now is the catalog as of any number from 'org', its last change, to the end of the sequence. The files
// are named by the least of them that is not below 'pruned', so that their cursor has not expired.
struct ContentSeq
{
    qint64 org = 0;
    qint64 pruned = 0;
    qint64 chosen = 0; // what is older shows more of somebody than they show now
    data::Lives lives;
};

base::Result<ContentSeq> contentSeq(data::Reader& reader)
{
    const auto org = reader.scopeSeq(data::orgScope());
    const auto pruned = reader.meta(QStringLiteral("pruned"));
    const auto chosen = reader.meta(QString::fromLatin1(data::kLastChoice));
    const auto lives = reader.meta(QLatin1StringView(data::Lives::kName));
    if (!org || !pruned || !chosen || !lives)
        return tl::unexpected(!org ? org.error() : !pruned ? pruned.error() : !chosen ? chosen.error() : lives.error());
    // A choice that changed nothing for everybody makes no newer content.
    return ContentSeq{*org, pruned->toLongLong(), std::min(*org, chosen->toLongLong()), data::Lives(*lives)};
}

QStringList snapshotKinds()
{
    QStringList kinds;
    domain::forEachKind([&](auto type) {
        using T = typename decltype(type)::type;
        if constexpr (domain::inSnapshot<T>)
            kinds.append(domain::kindOf<T>());
    });
    return kinds;
}

base::Result<void> writeKind(data::Reader& reader, const QString& kind, CompressedFiles& files)
{
    QString after;
    while (true) {
        const auto page = reader.page(kind, after, kPage);
        if (!page)
            return tl::unexpected(page.error());
        if (page->isEmpty())
            return {};
        QByteArray lines;
        for (const data::StoredEntity& entity : *page)
            appendPut(lines, entity);
        after = page->back().id;
        if (const auto done = files.write(lines); !done)
            return done;
    }
}

base::Result<void> writeAll(data::Reader& reader, const QString& cursor, CompressedFiles& files)
{
    if (const auto opened = files.open(); !opened)
        return opened;
    for (const QString& kind : snapshotKinds()) {
        if (const auto done = writeKind(reader, kind, files); !done)
            return done;
    }
    QByteArray last;
    appendCursor(last, cursor, true);
    if (const auto done = files.write(last); !done)
        return done;
    return files.finish();
}

} // namespace

Snapshot::Snapshot(data::Storage& storage, QString folder) : m_storage(storage), m_folder(std::move(folder)) {}

base::Result<SnapshotFile> Snapshot::current()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        if (m_current) {
            const auto fresh = isFresh(*m_current);
            if (!fresh)
                return tl::unexpected(fresh.error());
            if (*fresh || m_building)
                return *m_current;
        }
        if (!m_building)
            break;
        m_built.wait(lock);
    }
    m_building = true;
    lock.unlock();
    auto made = build();
    lock.lock();
    m_building = false;
    if (made)
        m_current = *made;
    lock.unlock();
    m_built.notify_all();
    return made;
}

base::Result<bool> Snapshot::isFresh(const SnapshotFile& file)
{
    if (!find(file.revision))
        return false;
    const auto reader = m_storage.read();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto seq = contentSeq(**reader);
    if (!seq)
        return tl::unexpected(seq.error());
    if (!stands(file.revision, m_storage.epoch(), seq->lives) ||
        seqOf(file.revision) < std::max(seq->pruned, seq->chosen))
        return false; // its cursor has expired, or it shows what is not shown any more
    const auto rows = (*reader)->changedRows({{data::orgScope(), seqOf(file.revision), true}}, seq->org, kBehind + 1);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->size() <= kBehind;
}

std::optional<SnapshotFile> Snapshot::find(const QString& revision) const
{
    if (!isRevision(revision))
        return std::nullopt;
    const QString base = QDir(m_folder).filePath(QLatin1StringView(kPrefix) + revision);
    SnapshotFile file;
    file.revision = revision;
    file.plainPath = CompressedFiles::plainName(base);
    file.zstdPath = CompressedFiles::zstdName(base);
    file.gzipPath = CompressedFiles::gzipName(base);
    const QFileInfo plain(file.plainPath);
    const QFileInfo zstd(file.zstdPath);
    const QFileInfo gzip(file.gzipPath);
    if (!plain.exists() || !zstd.exists() || !gzip.exists())
        return std::nullopt;
    file.plainSize = plain.size();
    file.zstdSize = zstd.size();
    file.gzipSize = gzip.size();
    file.cursor = cursorOf(revision);
    return file;
}

base::Result<std::optional<SnapshotFile>> Snapshot::handedOut(const QString& revision) const
{
    auto file = find(revision);
    if (!file)
        return file;
    const auto reader = m_storage.read();
    const auto seq = reader ? contentSeq(**reader) : tl::unexpected(reader.error());
    if (!seq)
        return tl::unexpected(seq.error());
    return !stands(revision, m_storage.epoch(), seq->lives) || seqOf(revision) < seq->chosen ? std::nullopt : file;
}

base::Result<SnapshotFile> Snapshot::build()
{
    if (!QDir().mkpath(m_folder))
        return base::failure(base::Error::Kind::Storage, QStringLiteral("cannot make the folder ") + m_folder);
    // One process builds; the others find its files when they get the lock.
    QLockFile folderLock(QDir(m_folder).filePath(QStringLiteral("snapshot.lock")));
    folderLock.setStaleLockTime(0); // only a dead process's lock is stale, however long a build takes
    if (!folderLock.lock())
        return base::failure(base::Error::Kind::Storage, QStringLiteral("cannot lock the folder ") + m_folder);
    const auto reader = m_storage.read();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto content = contentSeq(**reader);
    if (!content)
        return tl::unexpected(content.error());
    const qint64 seq = std::max(content->org, content->pruned);
    const QString revision = revisionOf(m_storage.epoch(), seq, content->lives);
    if (auto found = find(revision))
        return *found;
    const QString temporary = QDir(m_folder).filePath(QStringLiteral("making-") + base::newId());
    CompressedFiles files(temporary);
    if (const auto done = writeAll(**reader, cursorOf(revision), files); !done) {
        files.remove();
        return tl::unexpected(done.error());
    }
    const QString base = QDir(m_folder).filePath(QLatin1StringView(kPrefix) + revision);
    // The plain file last: find() wants all three. What a crash left half renamed is replaced.
    bool renamed = true;
    for (const auto& name : {CompressedFiles::zstdName, CompressedFiles::gzipName, CompressedFiles::plainName}) {
        QFile::remove(name(base));
        renamed = renamed && QFile::rename(name(temporary), name(base));
    }
    auto found = find(revision);
    if (!renamed || !found)
        return base::failure(base::Error::Kind::Storage, QStringLiteral("cannot name the snapshot in ") + m_folder);
    removeOld(content->lives);
    return *found;
}

void Snapshot::removeOld(const data::Lives& lives) const
{
    QDir folder(m_folder);
    QStringList revisions;
    const QStringList names =
        folder.entryList({QLatin1StringView(kPrefix) + QStringLiteral("*.ndjson")}, QDir::Files, QDir::NoSort);
    for (const QString& name : names)
        revisions.append(name.chopped(7).mid(int(qstrlen(kPrefix))));
    std::ranges::sort(revisions, [&](const QString& a, const QString& b) {
        const bool aOurs = stands(a, m_storage.epoch(), lives);
        const bool bOurs = stands(b, m_storage.epoch(), lives);
        return aOurs != bOurs ? aOurs : seqOf(a) > seqOf(b);
    });
    for (const QString& revision : revisions.mid(kRevisionsKept)) {
        const QString base = QLatin1StringView(kPrefix) + revision;
        for (const QString& name :
             {CompressedFiles::plainName(base), CompressedFiles::zstdName(base), CompressedFiles::gzipName(base)})
            folder.remove(name);
    }
}

} // namespace feed
