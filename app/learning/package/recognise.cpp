// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/recognise.h"

#include "app/learning/package/fault.h"
#include "app/learning/package/recognisers.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace package {

namespace {

constexpr qsizetype kLongestTitle = 500;

// The entry at the top of the package that names its format, in whatever case.
const Entry* mark(const Reader& reader, const char* name)
{
    return reader.find(QLatin1StringView(name));
}

base::Result<PackageInfo> byFormat(const Reader& reader)
{
    const Entry& first = reader.entries().front();
    if (reader.isSingleFile() && mimeType(first.name) == "text/xml")
        return recogniseCmi5(reader, first);
    using Recogniser = base::Result<PackageInfo> (*)(const Reader&, const Entry&);
    // What says more about the course comes first: tools write several for one course.
    static constexpr std::pair<const char*, Recogniser> kMarks[] = {{"cmi5.xml", recogniseCmi5},
                                                                    {"imsmanifest.xml", recogniseScorm},
                                                                    {"tincan.xml", recogniseTincan},
                                                                    {"h5p.json", recogniseH5p}};
    for (const auto& [name, recogniser] : kMarks) {
        const Entry* entry = mark(reader, name);
        if (!entry)
            continue;
        return recogniser(reader, *entry).map([&](PackageInfo info) {
            info.manifest = entry->name;
            return info;
        });
    }
    return recognisePlain(reader);
}

// Titles stand in lists: what is longer than any was written to do harm, or by mistake.
void shorten(QString& title)
{
    if (title.size() > kLongestTitle)
        title = title.first(kLongestTitle - 1) + QStringLiteral("…");
}

// Host names only: no scheme, no path, no wild card.
void keepHostNames(QStringList& hosts, QStringList& notes)
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"));
    for (const QString& host : std::as_const(hosts)) {
        if (!name.match(host).hasMatch())
            notes += QStringLiteral("'%1' is no host name").arg(host.left(100));
    }
    hosts = hosts.filter(name);
    hosts.removeDuplicates();
    hosts.sort();
}

base::Result<PackageInfo> finished(const Reader& reader, PackageInfo info)
{
    QSet<QString> ids;
    const Item* closed = nullptr;
    for (Item& item : info.items) {
        for (int n = 2; ids.contains(item.id); ++n)
            item.id = item.id.section(u'~', 0, 0) + u'~' + QString::number(n);
        ids.insert(item.id);
        shorten(item.title);
        info.hosts += item.hosts;
        if (item.missing.isEmpty())
            continue;
        info.notes +=
            QStringLiteral("'%1' cannot be opened (%2): '%3'").arg(item.id, item.missing, item.href.left(200));
        closed = &item;
    }
    if (info.openable() == 0) {
        return refuse(Fault::NothingToLaunch, closed ? closed->href.left(200) : QString(),
                      closed ? QStringLiteral("cannot be opened: ") + closed->missing
                             : QStringLiteral("nothing in it can be started"));
    }
    if (info.title.isEmpty())
        info.title = info.items.front().title;
    shorten(info.title);
    keepHostNames(info.hosts, info.notes);
    info.notes = reader.notes() + info.notes;
    info.files = int(reader.entries().size());
    info.unpackedBytes = reader.totalBytes();
    return info;
}

} // namespace

base::Result<QJsonObject> readJson(const Reader& reader, const Entry& entry)
{
    const auto bytes = reader.bytes(entry, reader.limits().maxManifestBytes);
    if (!bytes)
        return base::failure(bytes.error());
    QJsonParseError wrong;
    const QByteArrayView text =
        bytes->startsWith("\xef\xbb\xbf") ? QByteArrayView(*bytes).sliced(3) : QByteArrayView(*bytes);
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &wrong);
    if (!json.isObject())
        return refuse(Fault::Manifest, entry.name,
                      json.isNull() ? wrong.errorString() : QStringLiteral("is no JSON object"));
    return json.object();
}

base::Result<PackageInfo> recognise(const Reader& reader)
{
    auto info = byFormat(reader);
    if (!info)
        return info;
    return finished(reader, *std::move(info));
}

base::Result<PackageInfo> inspect(const QString& path, const Limits& limits)
{
    const auto reader = Reader::open(path, limits);
    if (!reader)
        return base::failure(reader.error());
    if (const auto verified = (*reader)->verify(); !verified)
        return base::failure(verified.error());
    return recognise(**reader);
}

} // namespace package
