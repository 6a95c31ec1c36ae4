// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/fault.h"
#include "app/learning/package/zipmodule.h"

#include <zip.h>

namespace package {

namespace {

constexpr zip_uint32_t kPlainFile = 0100644u << 16;
constexpr zip_uint16_t kFirstDay = (1 << 5) | 1; // 1 January 1980, the format's zero

// One file on its way into the archive. libzip opens it when its turn comes and frees it after.
struct Feed
{
    const zip::Member& member;
    std::unique_ptr<QIODevice> device;
    zip_error_t error;
};

zip_int64_t feedCallback(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto* feed = static_cast<Feed*>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN: {
        feed->device = feed->member.open();
        if (!feed->device)
            zip_error_set(&feed->error, ZIP_ER_OPEN, 0);
        return feed->device ? 0 : -1;
    }
    case ZIP_SOURCE_READ: {
        const qint64 got = feed->device->read(static_cast<char*>(data), qint64(length));
        if (got < 0)
            zip_error_set(&feed->error, ZIP_ER_READ, 0);
        return got;
    }
    case ZIP_SOURCE_CLOSE:
        feed->device.reset();
        return 0;
    case ZIP_SOURCE_STAT: {
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(feed->member.size);
        stat->valid |= ZIP_STAT_SIZE;
        return sizeof(*stat);
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&feed->error, data, length);
    case ZIP_SOURCE_FREE:
        zip_error_fini(&feed->error);
        delete feed;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_READABLE;
    default:
        zip_error_set(&feed->error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

bool addFile(zip_t* zip, const zip::Member& member)
{
    auto* feed = new Feed{member, nullptr, {}};
    zip_error_init(&feed->error);
    zip_source_t* source = zip_source_function(zip, feedCallback, feed);
    if (!source) {
        delete feed;
        return false;
    }
    const zip_int64_t index = zip_file_add(zip, member.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const bool stored = member.stored;
    return zip_set_file_compression(zip, zip_uint64_t(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, stored ? 0 : 9) ==
               0 &&
           zip_file_set_dostime(zip, zip_uint64_t(index), 0, kFirstDay, 0) == 0 &&
           zip_file_set_external_attributes(zip, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX, kPlainFile) == 0;
}

} // namespace

} // namespace package

base::Result<void> lxcpWriteZip(const std::vector<package::zip::Member>& members, const QString& path)
{
    using package::Fault;
    using package::refuse;
    int code = 0;
    zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return refuse(Fault::Unreadable, path, why);
    }
    for (const auto& member : members) {
        if (!package::addFile(zip, member)) {
            const QString why = QString::fromUtf8(zip_strerror(zip));
            zip_discard(zip);
            return refuse(Fault::Unreadable, member.name, why);
        }
    }
    if (zip_close(zip) != 0) {
        const QString why = QString::fromUtf8(zip_strerror(zip));
        zip_discard(zip);
        return refuse(Fault::Unreadable, path, why);
    }
    return {};
}
