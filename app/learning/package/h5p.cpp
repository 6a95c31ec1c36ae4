// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/fault.h"
#include "app/learning/package/launch.h"
#include "app/learning/package/recognisers.h"

#include <QJsonArray>

namespace package {

namespace {

// 'H5P.Blanks-1.12': a library's folder by its line in preloadedDependencies. Versions are numbers or text there.
QString libraryFolder(const QJsonObject& dependency)
{
    const auto number = [&](const char* name) {
        return dependency.value(QLatin1StringView(name)).toVariant().toString();
    };
    return QStringLiteral("%1-%2.%3")
        .arg(dependency.value(QStringLiteral("machineName")).toString(), number("majorVersion"),
             number("minorVersion"));
}

} // namespace

base::Result<PackageInfo> recogniseH5p(const Reader& reader, const Entry& manifest)
{
    const auto json = readJson(reader, manifest);
    if (!json)
        return base::failure(json.error());
    const QString mainLibrary = json->value(QStringLiteral("mainLibrary")).toString();
    if (mainLibrary.isEmpty())
        return refuse(Fault::Manifest, manifest.name, QStringLiteral("has no 'mainLibrary'"));
    PackageInfo info;
    info.format = Format::H5p;
    info.edition = mainLibrary;
    info.title = json->value(QStringLiteral("title")).toString().simplified();
    if (const QString language = json->value(QStringLiteral("language")).toString();
        !language.isEmpty() && language != QStringLiteral("und"))
        info.languages += language;
    Item item;
    item.id = QStringLiteral("h5p");
    item.title = info.title.isEmpty() ? mainLibrary : info.title;
    item.scored = true;
    const Entry* content = reader.find(QStringLiteral("content/content.json"));
    if (!content)
        return refuse(Fault::NothingToLaunch, QStringLiteral("content/content.json"), QStringLiteral("is missing"));
    if (const auto readable = readJson(reader, *content); !readable)
        return base::failure(readable.error());
    bool mainIsThere = false;
    const QJsonArray dependencies = json->value(QStringLiteral("preloadedDependencies")).toArray();
    for (const QJsonValue& value : dependencies) {
        const QString folder = libraryFolder(value.toObject());
        const bool there = reader.find(folder + QStringLiteral("/library.json"));
        if (folder.startsWith(mainLibrary + u'-')) {
            mainIsThere = there;
            info.edition = folder;
        }
        if (!there)
            info.notes += QStringLiteral("the library '%1' is not in the package").arg(folder);
    }
    // The content types of the H5P hub cannot be fetched by a player that must work offline.
    if (!mainIsThere)
        return refuse(Fault::NothingToLaunch, info.edition, QStringLiteral("the main library is not in the package"));
    item.launch = manifest.name;
    info.items += item;
    return info;
}

} // namespace package
