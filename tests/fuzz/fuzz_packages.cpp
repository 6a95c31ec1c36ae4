// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Course packages from anybody: the archive's directory and its rules, entries read whole and by pieces, and the
// manifests of every format. The first byte chooses: the rest is an archive, or it is one file of an archive that is
// made around it.
#include "app/learning/package/page.h"
#include "app/learning/package/recognise.h"
#include "tests/learning/package/zipbuilder.h"

#include <cstdlib>

namespace {

// Small, so that what the limits let through is read in no time.
package::Limits limits()
{
    package::Limits limits;
    limits.maxEntries = 200;
    limits.maxEntryBytes = 1024 * 1024;
    limits.maxTotalBytes = 4 * 1024 * 1024;
    limits.maxManifestBytes = 256 * 1024;
    return limits;
}

void must(bool holds)
{
    if (!holds)
        std::abort();
}

void readByPieces(const package::Reader& reader, const package::Entry& entry)
{
    const auto device = reader.device(entry);
    must(device.has_value());
    qint64 total = 0;
    char piece[777];
    for (qint64 got = 0; (got = (*device)->read(piece, sizeof piece)) > 0;)
        total += got;
    must(total <= entry.size);
    if (entry.size > 3 && (*device)->seek(entry.size / 2))
        (*device)->read(piece, 1);
}

void checkInfo(const package::Reader& reader, const package::PackageInfo& info)
{
    must(!info.title.isEmpty() && info.openable() > 0);
    for (const package::Item& item : info.items) {
        must(item.title.size() <= 500);
        if (item.launch.isEmpty())
            continue;
        const bool web =
            item.launch.startsWith(QStringLiteral("http://")) || item.launch.startsWith(QStringLiteral("https://"));
        must(web || reader.findUrl(item.launch));
        must(!web || !item.offline);
    }
}

void examine(const QByteArray& archive)
{
    const auto reader = package::Reader::openBytes(archive, limits());
    if (!reader) {
        must(!reader.error().code.isEmpty() && !reader.error().detail.isEmpty());
        return;
    }
    for (const package::Entry& entry : (*reader)->entries()) {
        must(!entry.name.startsWith(u'/') && !entry.name.contains(u'\\') && !entry.name.contains(QChar::Null));
        must(!entry.name.split(u'/').contains(QStringLiteral("..")));
        must((*reader)->find(entry.name) != nullptr);
        readByPieces(**reader, entry);
    }
    (void)(*reader)->verify();
    if (const auto info = package::recognise(**reader))
        checkInfo(**reader, *info);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray rest(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    switch (data[0] % 6) {
    case 0:
        examine(rest);
        break;
    case 1:
        examine(tests::zip({{"imsmanifest.xml", rest, true}, {"index.html", "<title>x</title>"}, {"a b.html", "y"}}));
        break;
    case 2:
        examine(tests::zip({{"cmi5.xml", rest, true}, {"index.html", "x"}}));
        break;
    case 3:
        examine(tests::zip({{"h5p.json", rest}, {"content/content.json", "{}"}, {"H5P.A-1.0/library.json", "{}"}}));
        break;
    case 4:
        examine(tests::zip({{"lxcp.json", rest}, {"index.html", "x"}, {"v.webm", "y"}}));
        break;
    default:
        examine(tests::zip({{"index.html", rest}}));
        break;
    }
    return 0;
}
