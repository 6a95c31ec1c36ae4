// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/learning/package/limits.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace package {

// One file of a package. Folders are no entries.
struct Entry
{
    QString name;               // relative, '/' between folders, as it was packed (not normalised)
    QString alias;              // as it reads in Windows-1252, where the archive does not say which; else empty
    qint64 size = 0;            // bytes, unpacked
    qint64 packed = 0;          // bytes in the archive; in a folder the same as size
    std::optional<quint32> crc; // CRC-32 of the unpacked bytes; a folder has none
    bool stored = true;         // bytes lie in the archive as they are: seeking costs nothing
    std::size_t index = 0;      // in Reader::entries
};

class Container;

// A package: a zip archive, a folder, or one file that is a package by itself (cmi5.xml, a PDF, a video). Nothing is
// ever unpacked to disk: files are read from where they are. All functions may be called from any thread; a device
// belongs to one thread at a time, keeps the package open, and may outlive the Reader.
class Reader
{
public:
    // Reads the list of files and holds it to the rules: each error's code is a Fault's word and its detail names the
    // entry. Costs the list, not the content: see verify.
    [[nodiscard]] static base::Result<std::shared_ptr<const Reader>> open(const QString& path,
                                                                          const Limits& limits = {});
    // An archive in memory.
    [[nodiscard]] static base::Result<std::shared_ptr<const Reader>> openBytes(const QByteArray& zip,
                                                                               const Limits& limits = {});

    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Limits& limits() const { return m_limits; }
    [[nodiscard]] qint64 totalBytes() const { return m_totalBytes; }
    // One file that is a package by itself, with nothing beside it.
    [[nodiscard]] bool isSingleFile() const;

    // What was put right while reading, for the person who imports; words for logs, in English.
    [[nodiscard]] const QStringList& notes() const { return m_notes; }

    // The entry of this name, letter by letter; else the one whose name is the same after Unicode normalisation (NFC);
    // else the only one whose name is the same but for case. nullptr: not there. A leading '/' is ignored; '.' and '..'
    // are resolved, and a path that leaves the package is not there.
    [[nodiscard]] const Entry* find(const QString& path) const;
    // The same for the path of a URL as it is written: percent-encoded, with query and fragment, which are ignored.
    [[nodiscard]] const Entry* findUrl(QStringView reference) const;

    // The entry's bytes, opened for reading. size() is the entry's size and seek() goes everywhere: at once in what is
    // stored, by unpacking up to there in what is compressed. Holds 64 KiB whatever the entry's size. Reading gives -1
    // and errorString() when the archive is damaged; what comes out never exceeds the declared size.
    [[nodiscard]] base::Result<std::unique_ptr<QIODevice>> device(const Entry& entry) const;
    // All of it; TooLarge beyond 'limit' bytes.
    [[nodiscard]] base::Result<QByteArray> bytes(const Entry& entry, qint64 limit) const;

    // Reads every byte once and compares sizes and check sums. Bounded memory, writes nothing.
    [[nodiscard]] base::Result<void> verify() const;

private:
    Reader(std::shared_ptr<Container> container, const Limits& limits);
    [[nodiscard]] static base::Result<std::shared_ptr<const Reader>>
    make(base::Result<std::shared_ptr<Container>> container, const Limits& limits);
    base::Result<void> take(std::vector<Entry> entries);
    void indexNames();

    std::shared_ptr<Container> m_container;
    Limits m_limits;
    std::vector<Entry> m_entries;
    qint64 m_totalBytes = 0;
    QStringList m_notes;
    static constexpr std::size_t kSeveral = ~std::size_t(0);
    std::unordered_map<QString, std::size_t> m_exact;
    std::unordered_map<QString, std::size_t> m_normalised;
    std::unordered_map<QString, std::size_t> m_folded; // kSeveral: more than one
};

// The media type by the name's ending, 'application/octet-stream' for others. It says charset=utf-8 only where the
// format allows no other (modules, WebVTT); HTML, XML, scripts and style sheets say theirs in the file, or have the
// page's.
[[nodiscard]] QByteArray mimeType(QStringView name);

} // namespace package
