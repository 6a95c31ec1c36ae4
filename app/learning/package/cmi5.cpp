// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/coursestructure.h"
#include "app/learning/package/fault.h"
#include "app/learning/package/launch.h"
#include "app/learning/package/manifesttext.h"
#include "app/learning/package/recognisers.h"

namespace package {

namespace {

Item unitItem(const cmi5::AssignableUnit& unit, const QStringList& languages, const Reader& reader)
{
    Item item;
    item.id = unit.id;
    item.title = cmi5::text(unit.title, languages).simplified();
    item.scored = true;
    item.mastery = unit.masteryScore;
    item.moveOn = cmi5::moveOnName(unit.moveOn);
    setLaunch(item, unit.url, reader);
    if (item.title.isEmpty())
        item.title = unit.id;
    return item;
}

void addChildren(PackageInfo& info, const cmi5::CourseStructure& structure, const cmi5::Block& block, int depth,
                 const Reader& reader)
{
    for (const cmi5::Block::Child& child : block.children) {
        if (!child.isBlock) {
            Item item = unitItem(structure.units[child.index], info.languages, reader);
            item.depth = depth;
            info.items += item;
            continue;
        }
        const cmi5::Block& inner = structure.blocks[child.index];
        Item group;
        group.id = inner.id;
        group.title = cmi5::text(inner.title, info.languages).simplified();
        group.depth = depth;
        info.items += group;
        addChildren(info, structure, inner, depth + 1, reader);
    }
}

} // namespace

base::Result<PackageInfo> recogniseCmi5(const Reader& reader, const Entry& entry)
{
    PackageInfo info;
    info.format = Format::Cmi5;
    info.edition = QStringLiteral("cmi5 1.0");
    const auto raw = reader.bytes(entry, reader.limits().maxManifestBytes);
    if (!raw)
        return base::failure(raw.error());
    const auto xml = manifestUtf8(*raw, entry.name, info.notes);
    if (!xml)
        return base::failure(xml.error());
    cmi5::ParseOptions options;
    if (!reader.isSingleFile())
        options.hasFile = [&](const QString& path) { return reader.find(path) != nullptr; };
    const auto structure = cmi5::parseCourseStructure(*xml, options);
    if (!structure)
        return refuse(Fault::Manifest, entry.name, structure.error().detail);
    for (auto title = structure->course.title.keyBegin(); title != structure->course.title.keyEnd(); ++title) {
        if (*title != QStringLiteral("und"))
            info.languages += *title;
    }
    // The document's order is lost in the map; English first, as its own rule for choosing a text has it.
    if (const auto english = info.languages.indexOf(QStringLiteral("en")); english > 0)
        info.languages.move(english, 0);
    info.title = cmi5::text(structure->course.title, info.languages).simplified();
    addChildren(info, *structure, structure->course, 0, reader);
    return info;
}

} // namespace package
