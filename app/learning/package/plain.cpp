// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/fault.h"
#include "app/learning/package/launch.h"
#include "app/learning/package/page.h"
#include "app/learning/package/recognisers.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace package {

namespace {

constexpr qint64 kShortcutBytes = 16 * 1024;

QString baseName(const QString& path)
{
    const QString file = path.section(u'/', -1);
    const auto dot = file.lastIndexOf(u'.');
    return dot > 0 ? file.first(dot) : file;
}

bool isPage(const Entry& entry)
{
    const QByteArray type = mimeType(entry.name);
    return type == "text/html" || type == "application/xhtml+xml";
}

QString encoded(const QString& path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

// The folder that everything lies in ("course/"), empty when there is none.
QString commonFolder(const Reader& reader)
{
    const QString& first = reader.entries().front().name;
    const QString folder = first.first(first.indexOf(u'/') + 1);
    const auto& entries = reader.entries();
    const bool common =
        std::all_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.name.startsWith(folder); });
    return common ? folder : QString();
}

// index.html or index.htm of the folder, else its only page.
const Entry* startPage(const Reader& reader, const QString& folder)
{
    for (const char* name : {"index.html", "index.htm", "index.xhtml"}) {
        if (const Entry* page = reader.find(folder + QLatin1StringView(name)))
            return page;
    }
    const Entry* only = nullptr;
    for (const Entry& entry : reader.entries()) {
        if (!isPage(entry) || !entry.name.startsWith(folder) || entry.name.indexOf(u'/', folder.size()) >= 0)
            continue;
        if (only)
            return nullptr;
        only = &entry;
    }
    return only;
}

Item itemOf(const Reader& reader, const Entry& entry)
{
    Item item;
    item.id = entry.name;
    setLaunch(item, encoded(entry.name), reader);
    if (item.title.isEmpty())
        item.title = baseName(entry.name);
    return item;
}

// An Internet shortcut: an INI file with the address in [InternetShortcut] URL.
Item shortcutItem(const Reader& reader, const Entry& entry)
{
    static const QRegularExpression line(QStringLiteral("^\\[InternetShortcut\\]\\s*$.*?^URL\\s*=\\s*(\\S+)\\s*$"),
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::DotMatchesEverythingOption |
                                             QRegularExpression::CaseInsensitiveOption);
    Item item;
    item.id = entry.name;
    item.title = baseName(entry.name);
    const QString text = QString::fromUtf8(reader.bytes(entry, kShortcutBytes).value_or(QByteArray()));
    setLaunch(item, line.match(text).captured(1), reader);
    return item;
}

QList<Item> found(const Reader& reader)
{
    const QString folder = commonFolder(reader);
    const Entry* page = startPage(reader, {});
    if (!page && !folder.isEmpty())
        page = startPage(reader, folder);
    if (page)
        return {itemOf(reader, *page)};
    QList<Item> media;
    QList<Item> links;
    for (const Entry& entry : reader.entries()) {
        const QByteArray type = mimeType(entry.name);
        if (type.startsWith("video/") || type == "application/pdf")
            media += itemOf(reader, entry);
        else if (entry.name.endsWith(QStringLiteral(".url"), Qt::CaseInsensitive))
            links += shortcutItem(reader, entry);
    }
    return media.isEmpty() ? links : media;
}

QList<Item> listed(const Reader& reader, const QJsonArray& lines)
{
    QList<Item> items;
    for (const QJsonValue& line : lines) {
        Item item;
        item.title = line.toObject().value(QStringLiteral("title")).toString().simplified();
        const QString href = line.toObject().value(QStringLiteral("href")).toString();
        setLaunch(item, href, reader);
        item.id = href;
        if (item.title.isEmpty())
            item.title = baseName(href);
        items += item;
    }
    return items;
}

Format formatOf(const Item& item)
{
    const QByteArray type = mimeType(QUrl(item.launch).path());
    return type.startsWith("video/") ? Format::Video : type == "application/pdf" ? Format::Pdf : Format::Html;
}

// In a list that somebody made, what the first thing in the package is: what follows a video or a document goes with it
// (questions about it). Of what was found, a video before documents.
Format formatOf(const QList<Item>& items, bool wasMade)
{
    std::optional<Format> format;
    for (const Item& item : items) {
        if (item.launch.isEmpty() || !hostOf(item.launch).isEmpty())
            continue;
        if (!format || (!wasMade && formatOf(item) == Format::Video))
            format = formatOf(item);
    }
    return format.value_or(Format::Link);
}

bool isManifest(const QString& path)
{
    const QString file = path.section(u'/', -1).toLower();
    return file == QStringLiteral("imsmanifest.xml") || file == QStringLiteral("cmi5.xml") ||
           file == QStringLiteral("tincan.xml") || file == QStringLiteral("h5p.json");
}

// The course structure of AICC (CMI001, chapter 6): one .crs with an .au of the same name. Its pages would open, and
// what they report would be lost.
const Entry* aiccCourse(const Reader& reader)
{
    for (const Entry& entry : reader.entries()) {
        if (entry.name.endsWith(QStringLiteral(".crs"), Qt::CaseInsensitive) &&
            reader.find(entry.name.chopped(3) + QStringLiteral("au")))
            return &entry;
    }
    return nullptr;
}

base::Result<PackageInfo> misplaced(const Entry& manifest)
{
    return refuse(Fault::NoManifest, manifest.name, QStringLiteral("must lie at the top of the package"));
}

// Why nothing was found, for whoever packed it.
base::Result<PackageInfo> nothingFound(const Reader& reader)
{
    for (const Entry& entry : reader.entries()) {
        if (isManifest(entry.name))
            return misplaced(entry);
        if (mimeType(entry.name) == "application/zip")
            return refuse(Fault::NoManifest, entry.name,
                          QStringLiteral("is an archive in the archive, which is not opened"));
    }
    return refuse(
        Fault::NoManifest, {},
        QStringLiteral("no imsmanifest.xml, cmi5.xml, tincan.xml, h5p.json, index.html, video, PDF or link in it"));
}

} // namespace

base::Result<PackageInfo> recognisePlain(const Reader& reader)
{
    // The folder was packed instead of what is in it: to take it for mere pages would lose what it reports.
    if (const QString folder = commonFolder(reader); !folder.isEmpty()) {
        for (const Entry& entry : reader.entries()) {
            if (isManifest(entry.name) && entry.name.indexOf(u'/', folder.size()) < 0)
                return misplaced(entry);
        }
    }
    if (const Entry* course = aiccCourse(reader))
        return refuse(Fault::Unsupported, course->name,
                      QStringLiteral("is an AICC course, which needs a server to talk to; export it as SCORM or cmi5"));
    PackageInfo info;
    QJsonObject more;
    if (const Entry* entry = reader.find(QStringLiteral("lxcp.json"))) {
        const auto json = readJson(reader, *entry);
        if (!json)
            return base::failure(json.error());
        more = *json;
        info.manifest = entry->name;
    }
    const QJsonArray lines = more.value(QStringLiteral("items")).toArray();
    info.items = lines.isEmpty() ? found(reader) : listed(reader, lines);
    if (info.items.isEmpty())
        return nothingFound(reader);
    info.format = formatOf(info.items, !lines.isEmpty());
    info.edition = formatWord(info.format);
    info.title = more.value(QStringLiteral("title")).toString().simplified();
    if (const QString language = more.value(QStringLiteral("language")).toString(); !language.isEmpty())
        info.languages += language;
    else if (const Entry* page = reader.findUrl(info.items.front().launch); page && isPage(*page)) {
        const QString said = scanPage(reader.bytes(*page, page->size).value_or(QByteArray())).language;
        if (!said.isEmpty())
            info.languages += said;
    }
    const QJsonArray hosts = more.value(QStringLiteral("hosts")).toArray();
    for (const QJsonValue& host : hosts)
        info.hosts += host.toString().toLower();
    return info;
}

} // namespace package
