// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/manifest.h"

#include "app/learning/scorm/objectivereader.h"
#include "app/learning/scorm/resourcereader.h"
#include "app/learning/scorm/sequencingreader.h"
#include "app/learning/scorm/valuereader.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace scorm {

namespace {

constexpr auto kCp = Vocabulary::Packaging;
constexpr auto kAdl = Vocabulary::AdlPackaging;

// One reading of one manifest.
class ManifestReader final
{
public:
    ManifestReader(const XmlNode& root, Edition edition) : m_root(root) { m_manifest.edition = edition; }

    base::Result<Manifest> run();

private:
    void readCollection();
    void readOrganizations();
    Organization readOrganization(const XmlNode& node);
    Item readItem(const XmlNode& node);
    void readChildren(const XmlNode& node, Item& item);
    void readContentSettings(const XmlNode& node, Item& item);
    void readSequencingOf(const XmlNode& node, Item& item);
    void readThreshold(const XmlNode& node, Item& item);
    void organizeResources();
    [[nodiscard]] bool is12() const { return m_manifest.edition == Edition::Scorm12; }

    const XmlNode& m_root;
    Manifest m_manifest;
    ValueReader m_read;
    QHash<QString, XmlNode> m_collection;
    QSet<QString> m_identifiers;
};

QString textOf(const XmlNode& node, Vocabulary vocabulary, const char* name)
{
    const XmlNode* child = node.child(vocabulary, QLatin1String(name));
    return child ? child->text.trimmed() : QString();
}

base::Result<Manifest> ManifestReader::run()
{
    m_manifest.identifier = m_root.attribute(QLatin1String("identifier"));
    if (const XmlNode* metadata = m_root.child(kCp, QLatin1String("metadata")))
        m_manifest.schemaVersion = textOf(*metadata, kCp, "schemaversion");
    m_manifest.resources = readResources(m_read, m_root);
    readCollection();
    readOrganizations();
    if (m_manifest.organizations.isEmpty())
        organizeResources();
    if (!m_read.problem().isEmpty())
        return base::failure(base::Error::Kind::Malformed, m_read.problem());
    return std::move(m_manifest);
}

void ManifestReader::readCollection()
{
    const XmlNode* collection = m_root.child(Vocabulary::SimpleSequencing, QLatin1String("sequencingCollection"));
    if (!collection)
        return;
    for (const XmlNode& node : collection->children) {
        if (node.is(Vocabulary::SimpleSequencing, QLatin1String("sequencing")))
            m_collection.insert(node.attribute(QLatin1String("ID")), node);
    }
}

void ManifestReader::readOrganizations()
{
    const XmlNode* organizations = m_root.child(kCp, QLatin1String("organizations"));
    if (!organizations)
        return;
    const QString wanted = organizations->attribute(QLatin1String("default"));
    for (const XmlNode& node : organizations->children) {
        if (!node.is(kCp, QLatin1String("organization")))
            continue;
        m_identifiers.clear();
        if (node.attribute(QLatin1String("identifier")) == wanted)
            m_manifest.defaultOrganization = int(m_manifest.organizations.size());
        m_manifest.organizations.append(readOrganization(node));
    }
}

Organization ManifestReader::readOrganization(const XmlNode& node)
{
    Organization organization;
    m_read.boolean(node, "objectivesGlobalToSystem", organization.objectivesGlobalToSystem);
    m_read.boolean(node, "sharedDataGlobalToSystem", organization.dataGlobalToSystem);
    organization.root = readItem(node);
    if (organization.root.children.isEmpty())
        m_read.fault(node, QStringLiteral("an organization without items"));
    return organization;
}

Item ManifestReader::readItem(const XmlNode& node)
{
    Item item;
    item.identifier = node.attribute(QLatin1String("identifier"));
    item.title = textOf(node, kCp, "title").simplified();
    item.resource = node.attribute(QLatin1String("identifierref"));
    item.parameters = node.attribute(QLatin1String("parameters"));
    m_read.boolean(node, "isvisible", item.visible);
    if (item.identifier.isEmpty())
        m_read.fault(node, QStringLiteral("%1 without identifier").arg(node.name));
    else if (m_identifiers.contains(item.identifier))
        m_read.fault(node, QStringLiteral("identifier '%1' is used twice").arg(item.identifier));
    m_identifiers.insert(item.identifier);
    if (!item.resource.isEmpty() && !m_manifest.resource(item.resource))
        m_read.fault(node, QStringLiteral("no resource '%1' for item '%2'").arg(item.resource, item.identifier));
    readChildren(node, item);
    readContentSettings(node, item);
    readSequencingOf(node, item);
    return item;
}

void ManifestReader::readChildren(const XmlNode& node, Item& item)
{
    for (const XmlNode& child : node.children) {
        if (child.is(kCp, QLatin1String("item")))
            item.children.append(readItem(child));
    }
    if (item.children.isEmpty() || item.resource.isEmpty())
        return;
    // SCORM 1.2 lets a cluster start content of its own (CAM 1.2 section 2.3.5.3): it becomes the first of its
    // children.
    if (is12()) {
        Item own;
        own.identifier = item.identifier + QStringLiteral("#content");
        own.title = item.title;
        own.parameters = item.parameters;
        own.resource = item.resource;
        readContentSettings(node, own);
        readSequencingOf(node, own);
        item.children.prepend(own);
    }
    item.resource.clear();
    item.parameters.clear();
}

void ManifestReader::readContentSettings(const XmlNode& node, Item& item)
{
    item.timeLimitAction = textOf(node, kAdl, "timelimitaction");
    item.dataFromLms = textOf(node, kAdl, "datafromlms");
    item.prerequisites = textOf(node, kAdl, "prerequisites");
    item.masteryScore = textOf(node, kAdl, "masteryscore");
    item.maxTime = textOf(node, kAdl, "maxtimeallowed");
    readThreshold(node, item);
    if (const XmlNode* data = node.child(kAdl, QLatin1String("data"))) {
        for (const XmlNode& map : data->children) {
            if (!map.is(kAdl, QLatin1String("map")))
                continue;
            DataMap entry;
            entry.target = normalizedId(map.attribute(QLatin1String("targetID")));
            m_read.boolean(map, "readSharedData", entry.read);
            m_read.boolean(map, "writeSharedData", entry.write);
            item.data.append(entry);
        }
    }
    const XmlNode* presentation = node.child(Vocabulary::AdlNavigation, QLatin1String("presentation"));
    const XmlNode* interface =
        presentation ? presentation->child(Vocabulary::AdlNavigation, QLatin1String("navigationInterface")) : nullptr;
    for (qsizetype i = 0; interface && i < interface->children.size(); ++i) {
        const XmlNode& hide = interface->children.at(i);
        if (hide.is(Vocabulary::AdlNavigation, QLatin1String("hideLMSUI")))
            item.hidden.append(hide.text.trimmed());
    }
}

void ManifestReader::readThreshold(const XmlNode& node, Item& item)
{
    const XmlNode* element = node.child(kAdl, QLatin1String("completionThreshold"));
    if (!element)
        return;
    CompletionThreshold threshold;
    // Before the 4th edition the element's text was the threshold itself.
    if (!element->text.trimmed().isEmpty()) {
        threshold.byMeasure = true;
        m_read.numberText(*element, 0, 1, threshold.minimumProgress);
    }
    m_read.boolean(*element, "completedByMeasure", threshold.byMeasure);
    m_read.number(*element, "minProgressMeasure", 0, 1, threshold.minimumProgress);
    m_read.number(*element, "progressWeight", 0, 1, threshold.progressWeight);
    item.threshold = threshold;
}

void ManifestReader::readSequencingOf(const XmlNode& node, Item& item)
{
    const XmlNode* element = is12() ? nullptr : node.child(Vocabulary::SimpleSequencing, QLatin1String("sequencing"));
    base::Result<Sequencing> sequencing = readSequencing(element, m_collection);
    if (!sequencing) {
        m_read.fault(node, sequencing.error().detail);
        return;
    }
    item.sequencing = *sequencing;
    if (is12()) {
        // The learner goes where they like, forwards and backwards too; what counts is what the SCO says.
        const Resource* resource = m_manifest.resource(item.resource);
        item.sequencing.control.flow = true;
        item.sequencing.completionSetByContent = item.sequencing.objectiveSetByContent = resource && resource->sco;
    }
}

// A package without organization is a pile of resources (CAM 2.2.1, resource package): each that can be started
// becomes an item.
void ManifestReader::organizeResources()
{
    Organization organization;
    organization.root.identifier =
        m_manifest.identifier.isEmpty() ? QStringLiteral("organization") : m_manifest.identifier;
    organization.root.title = organization.root.identifier;
    const bool scos = std::any_of(m_manifest.resources.begin(), m_manifest.resources.end(),
                                  [](const Resource& r) { return r.sco && !r.href.isEmpty(); });
    const XmlNode nothing;
    for (const Resource& resource : std::as_const(m_manifest.resources)) {
        if (resource.href.isEmpty() || (scos && !resource.sco))
            continue;
        Item item;
        item.identifier = QStringLiteral("item-") + resource.identifier;
        item.title = resource.identifier;
        item.resource = resource.identifier;
        readSequencingOf(nothing, item);
        organization.root.children.append(item);
    }
    readSequencingOf(nothing, organization.root);
    if (organization.root.children.isEmpty())
        m_read.fault(m_root, QStringLiteral("no organization and no resource that can be started"));
    m_manifest.organizations.append(organization);
}

Edition editionOf(const XmlNode& root, const QByteArray& xml)
{
    const XmlNode* metadata = root.child(kCp, QLatin1String("metadata"));
    const QString version = metadata ? textOf(*metadata, kCp, "schemaversion") : QString();
    if (version.startsWith(QLatin1String("1.2")))
        return Edition::Scorm12;
    if (version.contains(QLatin1String("4th"), Qt::CaseInsensitive))
        return Edition::Scorm2004Fourth;
    if (version.contains(QLatin1String("2004")) || version.contains(QLatin1String("1.3")))
        return Edition::Scorm2004Third;
    return xml.contains("adlcp_v1p3") ? Edition::Scorm2004Third : Edition::Scorm12;
}

} // namespace

base::Result<Manifest> parseManifest(const QByteArray& xml)
{
    const base::Result<XmlNode> root = parseXml(xml);
    if (!root)
        return base::failure(root.error());
    if (!root->is(kCp, QLatin1String("manifest"))) {
        return base::failure(
            base::Error::Kind::Malformed,
            QStringLiteral("line %1: <%2> is not an IMS content package").arg(root->line).arg(root->name));
    }
    return ManifestReader(*root, editionOf(*root, xml)).run();
}

} // namespace scorm
