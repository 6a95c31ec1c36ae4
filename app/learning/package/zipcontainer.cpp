// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/container.h"
#include "app/learning/package/fault.h"
#include "app/learning/package/names.h"
#include "app/learning/package/zipdirectory.h"
#include "app/learning/package/zipmodule.h"

#include <QMutex>

#include <zip.h>

#include <algorithm>

namespace package {

namespace {

constexpr qint64 kStep = 64 * 1024;

// libzip on a QIODevice: files with any name on any system, and archives in memory. Everything runs under the archive's
// mutex.
struct Source
{
    QIODevice* device;
    zip_error_t error;
};

zip_int64_t sourceCallback(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto& source = *static_cast<Source*>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return source.device->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ: {
        const qint64 got = source.device->read(static_cast<char*>(data), qint64(length));
        if (got < 0)
            zip_error_set(&source.error, ZIP_ER_READ, 0);
        return got;
    }
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_STAT: {
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(source.device->size());
        stat->valid |= ZIP_STAT_SIZE;
        return sizeof(*stat);
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&source.error, data, length);
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(
            zip_uint64_t(source.device->pos()), zip_uint64_t(source.device->size()), data, length, &source.error);
        return to >= 0 && source.device->seek(to) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return source.device->pos();
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                                              ZIP_SOURCE_SUPPORTS, -1);
    default:
        zip_error_set(&source.error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

class ZipContainer final : public Container
{
public:
    explicit ZipContainer(std::unique_ptr<QIODevice> archive) : m_archive(std::move(archive))
    {
        m_source.device = m_archive.get();
        zip_error_init(&m_source.error);
    }
    ~ZipContainer() override
    {
        if (m_zip)
            zip_discard(m_zip);
        zip_error_fini(&m_source.error);
    }

    base::Result<std::vector<Entry>> list(const Limits& limits, QStringList& notes) override;
    base::Result<std::unique_ptr<QIODevice>> device(std::size_t n, std::shared_ptr<Container> self) override;

private:
    friend class ZipDevice;
    base::Result<void> openLibzip(std::size_t expected);

    QMutex m_mutex; // libzip's handles of one archive share its state
    std::unique_ptr<QIODevice> m_archive;
    Source m_source{};
    zip_t* m_zip = nullptr;
    struct Place
    {
        zip_uint64_t index;
        qint64 size;
        bool stored;
    };
    std::vector<Place> m_places;
};

// One entry being read. Keeps the container.
class ZipDevice final : public QIODevice
{
public:
    ZipDevice(std::shared_ptr<ZipContainer> owner, const ZipContainer::Place& place)
        : m_owner(std::move(owner)), m_place(place)
    {
        open(ReadOnly | Unbuffered);
    }
    ~ZipDevice() override { closeFile(); }
    Q_DISABLE_COPY_MOVE(ZipDevice)

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_place.size; }
    bool atEnd() const override { return pos() >= m_place.size; }
    void close() override
    {
        QIODevice::close();
        closeFile();
    }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 wanted = std::min(most, m_place.size - pos());
        if (wanted <= 0)
            return 0;
        const QMutexLocker lock(&m_owner->m_mutex);
        if (!moveTo(pos()))
            return -1;
        const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(wanted));
        if (got <= 0)
            return fail(got < 0 ? zip_file_strerror(m_file) : "the entry is shorter than it says");
        m_at += got;
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 fail(const char* what)
    {
        setErrorString(QString::fromUtf8(what));
        return -1;
    }
    void closeFile()
    {
        const QMutexLocker lock(&m_owner->m_mutex);
        if (m_file)
            zip_fclose(m_file);
        m_file = nullptr;
    }
    // Brings libzip's position to 'at'. Compressed entries are unpacked up to there and begun again when it lies
    // behind.
    bool moveTo(qint64 at)
    {
        if (m_file && at < m_at && !m_place.stored) {
            zip_fclose(m_file);
            m_file = nullptr;
        }
        if (!m_file) {
            m_file = zip_fopen_index(m_owner->m_zip, m_place.index, 0);
            m_at = 0;
            if (!m_file)
                return fail(zip_strerror(m_owner->m_zip)) == 0;
        }
        if (at == m_at)
            return true;
        if (m_place.stored) {
            if (zip_fseek(m_file, at, SEEK_SET) != 0)
                return fail(zip_file_strerror(m_file)) == 0;
            m_at = at;
            return true;
        }
        QByteArray skipped(kStep, Qt::Uninitialized);
        while (m_at < at) {
            const zip_int64_t got = zip_fread(m_file, skipped.data(), zip_uint64_t(std::min(kStep, at - m_at)));
            if (got <= 0)
                return fail(got < 0 ? zip_file_strerror(m_file) : "the entry is shorter than it says") == 0;
            m_at += got;
        }
        return true;
    }

    std::shared_ptr<ZipContainer> m_owner;
    ZipContainer::Place m_place;
    zip_file_t* m_file = nullptr;
    qint64 m_at = 0;
};

base::Result<void> ZipContainer::openLibzip(std::size_t expected)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_function_create(sourceCallback, &m_source, &error);
    if (source)
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !m_zip)
        zip_source_free(source);
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!m_zip)
        return refuse(Fault::Truncated, {}, why);
    // Two readers that see different lists: one of them would be deceived.
    if (zip_get_num_entries(m_zip, ZIP_FL_UNCHANGED) != zip_int64_t(expected))
        return refuse(Fault::Truncated, {}, QStringLiteral("the archive has two directories"));
    return {};
}

base::Result<Entry> readable(const DirectoryLine& line, const Limits& limits, QStringList& notes)
{
    auto text = decodeName(line.name, line.nameIsUtf8);
    if (!text)
        return base::failure(text.error());
    auto name = safeName(*text, limits);
    if (!name)
        return base::failure(name.error());
    if (text->contains(u'\\'))
        notes += QStringLiteral("'%1': backslashes read as '/'").arg(*text);
    if (line.encrypted)
        return refuse(Fault::Encrypted, *name, QStringLiteral("is encrypted"));
    if (line.link)
        return refuse(Fault::Link, *name, QStringLiteral("is a link or a special file"));
    if (line.method != 0 && line.method != 8)
        return refuse(Fault::Compression, *name, QStringLiteral("is compressed by method %1").arg(line.method));
    if (line.method == 0 && line.size != line.packed)
        return refuse(Fault::Truncated, *name, QStringLiteral("is stored and has two sizes"));
    Entry entry;
    entry.name = *name;
    // Old packers for Windows write the console's code page, those for other systems often Latin 1.
    if (!line.nameIsUtf8 && !isUtf8(line.name))
        entry.alias = safeName(fromWindows1252(line.name), limits).value_or(QString());
    entry.size = line.size;
    entry.packed = line.packed;
    entry.crc = line.crc;
    entry.stored = line.method == 0;
    return entry;
}

base::Result<std::vector<Entry>> ZipContainer::list(const Limits& limits, QStringList& notes)
{
    const auto lines = readZipDirectory(*m_archive, limits);
    if (!lines)
        return base::failure(lines.error());
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < lines->size(); ++i) {
        auto entry = readable((*lines)[i], limits, notes);
        if (!entry)
            return base::failure(entry.error());
        if (entry->name.endsWith(u'/'))
            continue;
        m_places.push_back({i, entry->size, entry->stored});
        entries.push_back(std::move(*entry));
    }
    if (auto opened = openLibzip(lines->size()); !opened)
        return base::failure(opened.error());
    return entries;
}

base::Result<std::unique_ptr<QIODevice>> ZipContainer::device(std::size_t n, std::shared_ptr<Container> self)
{
    return std::make_unique<ZipDevice>(std::static_pointer_cast<ZipContainer>(std::move(self)), m_places[n]);
}

} // namespace

} // namespace package

base::Result<std::shared_ptr<package::Container>> lxcpOpenZip(std::unique_ptr<QIODevice> archive)
{
    return std::make_shared<package::ZipContainer>(std::move(archive));
}
