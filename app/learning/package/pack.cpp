// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/pack.h"

#include "app/base/module.h"
#include "app/learning/package/fault.h"
#include "app/learning/package/zipmodule.h"

#include <algorithm>

namespace package {

namespace {

// The fuzz targets have the module's sources in the program: what is not instrumented is not looked at.
#ifdef LXCP_LINKED_MODULES
template <typename Function>
base::Result<Function*> zipFunction(Function* linked, const char*)
{
    return linked;
}
#define LXCP_ZIP_FUNCTION(name) zipFunction(&name, #name)
#else
template <typename Function>
base::Result<Function*> zipFunction(const char* name)
{
    const auto found = base::moduleFunction<Function>(QStringLiteral("zip"), name);
    if (!found)
        return refuse(Fault::Unreadable, {}, found.error().detail);
    return *found;
}
#define LXCP_ZIP_FUNCTION(name) zipFunction<decltype(name)>(#name)
#endif

bool isCompressed(const QByteArray& type)
{
    static const QList<QByteArray> bitmaps{"image/bmp", "image/svg+xml", "image/tiff", "image/x-icon"};
    return type.startsWith("video/") || type.startsWith("audio/") || type.startsWith("font/woff") ||
           type == "application/zip" || type == "application/pdf" ||
           (type.startsWith("image/") && !bitmaps.contains(type));
}

QString packedName(const Reader& reader, const Entry& entry)
{
    return reader.isSingleFile() && mimeType(entry.name) == "text/xml" ? QStringLiteral("cmi5.xml") : entry.name;
}

} // namespace

base::Result<std::shared_ptr<Container>> openZip(std::unique_ptr<QIODevice> archive)
{
    const auto open = LXCP_ZIP_FUNCTION(lxcpOpenZip);
    if (!open)
        return base::failure(open.error());
    return (*open)(std::move(archive));
}

base::Result<void> pack(const Reader& reader, const QString& path)
{
    const auto write = LXCP_ZIP_FUNCTION(lxcpWriteZip);
    if (!write)
        return base::failure(write.error());
    std::vector<zip::Member> members;
    for (const Entry& entry : reader.entries()) {
        const auto open = [&reader, &entry]() -> std::unique_ptr<QIODevice> {
            auto device = reader.device(entry);
            return device ? *std::move(device) : nullptr;
        };
        members.push_back({packedName(reader, entry), entry.size, isCompressed(mimeType(entry.name)), open});
    }
    std::ranges::sort(members, {}, &zip::Member::name);
    return (*write)(members, path);
}

} // namespace package
