// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/fault.h"
#include "app/learning/package/launch.h"
#include "app/learning/package/manifesttext.h"
#include "app/learning/package/recognisers.h"
#include "app/learning/scorm/manifest.h"

#include <QRegularExpression>

namespace package {

namespace {

QString editionName(scorm::Edition edition)
{
    switch (edition) {
    case scorm::Edition::Scorm12:
        return QStringLiteral("SCORM 1.2");
    case scorm::Edition::Scorm2004Third:
        return QStringLiteral("SCORM 2004 3rd Edition");
    case scorm::Edition::Scorm2004Fourth:
        return QStringLiteral("SCORM 2004 4th Edition");
    }
    Q_UNREACHABLE();
}

// SCORM 1.2 says 0 to 100 (adlcp:masteryscore), 2004 a normalised measure of the primary objective.
std::optional<double> masteryOf(const scorm::Item& item)
{
    bool isNumber = false;
    const double percent = item.masteryScore.toDouble(&isNumber);
    if (isNumber && percent >= 0 && percent <= 100)
        return percent / 100;
    for (const scorm::Objective& objective : item.sequencing.objectives) {
        if (objective.primary && objective.satisfiedByMeasure)
            return objective.minimumMeasure;
    }
    return {};
}

void addItems(PackageInfo& info, const scorm::Manifest& manifest, const scorm::Item& parent, int depth,
              const Reader& reader)
{
    for (const scorm::Item& child : parent.children) {
        Item item;
        item.id = child.identifier;
        item.title = child.title;
        item.depth = depth;
        item.mastery = masteryOf(child);
        if (const scorm::Resource* resource = manifest.resource(child.resource)) {
            item.scored = resource->sco;
            setLaunch(item, manifest.launchHref(child), reader);
        }
        if (item.title.isEmpty())
            item.title = child.identifier;
        info.items += item;
        addItems(info, manifest, child, depth + 1, reader);
    }
}

// The first language that the metadata (IEEE LOM) or any text names. Nothing in SCORM makes an author say it.
QString languageOf(const QByteArray& xml)
{
    static const QRegularExpression lom(
        QStringLiteral("<(?:\\w+:)?language>\\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\\s*</"));
    static const QRegularExpression attribute(
        QStringLiteral("\\bxml:lang\\s*=\\s*[\"']([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)[\"']"));
    const QString text = QString::fromUtf8(xml);
    const QString language = lom.match(text).captured(1);
    return language.isEmpty() ? attribute.match(text).captured(1) : language;
}

// Other standards that are packed with an imsmanifest.xml, by the schema that they name or by their namespace; empty
// for SCORM and plain content packaging.
QString otherStandard(const QByteArray& xml)
{
    static const QRegularExpression schema(
        QStringLiteral("<(?:\\w+:)?schema>\\s*(IMS (?:Thin )?Common Cartridge|QTI[^<]*)\\s*</"));
    static const QRegularExpression cartridge(QStringLiteral("[\"']http://www\\.imsglobal\\.org/xsd/imscc"));
    const QString text = QString::fromUtf8(xml);
    const QString named = schema.match(text).captured(1).trimmed();
    return !named.isEmpty()                   ? named
           : cartridge.match(text).hasMatch() ? QStringLiteral("IMS Common Cartridge")
                                              : QString();
}

} // namespace

base::Result<PackageInfo> recogniseScorm(const Reader& reader, const Entry& entry)
{
    PackageInfo info;
    const auto raw = reader.bytes(entry, reader.limits().maxManifestBytes);
    if (!raw)
        return base::failure(raw.error());
    const auto xml = manifestUtf8(*raw, entry.name, info.notes);
    if (!xml)
        return base::failure(xml.error());
    if (const QString standard = otherStandard(*xml); !standard.isEmpty())
        return refuse(Fault::Unsupported, entry.name,
                      QStringLiteral("is a package of %1, not of SCORM; export it as SCORM or cmi5").arg(standard));
    const auto manifest = scorm::parseManifest(*xml);
    if (!manifest)
        return refuse(Fault::Manifest, entry.name, manifest.error().detail);
    info.format = manifest->edition == scorm::Edition::Scorm12 ? Format::Scorm12 : Format::Scorm2004;
    info.edition = editionName(manifest->edition);
    const scorm::Item& root = manifest->organization().root;
    info.title = root.title;
    addItems(info, *manifest, root, 0, reader);
    if (const QString language = languageOf(*xml); !language.isEmpty())
        info.languages += language;
    return info;
}

} // namespace package
