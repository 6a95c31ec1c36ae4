// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/learning/scorm/sequencing.h"

#include <QStringList>

#include <optional>

namespace scorm {

enum class Edition { Scorm12, Scorm2004Third, Scorm2004Fourth }; // 2nd edition packages count as Third

// One file or page of the package. Hrefs are relative to the package's root, with every xml:base applied and as the
// author wrote them otherwise (still percent-encoded, with query and fragment).
struct Resource
{
    QString identifier;
    QString href; // empty: nothing to launch
    bool sco = false;
    QStringList files;
    QStringList dependencies; // identifiers of resources
};

// adlcp:completionThreshold (CAM 3.4.1.11)
struct CompletionThreshold
{
    bool byMeasure = false;
    double minimumProgress = 1.0;
    double progressWeight = 1.0;
};

// adlcp:data/map (CAM 3.4.1.12): which shared data stores the item's content sees.
struct DataMap
{
    QString target;
    bool read = true;
    bool write = true;
};

// An organization or an item: one activity of the tree.
struct Item
{
    QString identifier;
    QString title;
    QString resource;   // identifierref, empty for clusters
    QString parameters; // as written
    bool visible = true;
    QVector<Item> children;
    Sequencing sequencing;
    QStringList hidden; // adlnav:hideLMSUI: continue, previous, exit, exitAll, abandon, abandonAll, suspendAll
    std::optional<CompletionThreshold> threshold;
    QString timeLimitAction;
    QString dataFromLms;
    QVector<DataMap> data;
    QString prerequisites; // SCORM 1.2, aicc_script
    QString masteryScore;  // SCORM 1.2
    QString maxTime;       // SCORM 1.2, adlcp:maxtimeallowed
};

struct Organization
{
    Item root; // the organization itself is the root activity
    bool objectivesGlobalToSystem = true;
    bool dataGlobalToSystem = true;
};

struct Manifest
{
    Edition edition = Edition::Scorm2004Fourth;
    QString identifier;
    QString schemaVersion; // as written
    QVector<Organization> organizations;
    int defaultOrganization = 0;
    QVector<Resource> resources;

    [[nodiscard]] const Organization& organization() const { return organizations.at(defaultOrganization); }
    [[nodiscard]] const Resource* resource(const QString& identifier) const;
    // Where the item starts: href of its resource with the item's parameters (CAM 3.4.1.7); empty for clusters.
    [[nodiscard]] QString launchHref(const Item& item) const;
};

// True when the bytes look like an imsmanifest.xml of SCORM or IMS Content Packaging (the root element says so).
[[nodiscard]] bool looksLikeManifest(const QByteArray& xml);

// Reads an imsmanifest.xml. Error Malformed names the fault and its line: not well-formed, entity declarations (none
// is ever expanded), nothing to launch, a reference to nothing or out of the package, a value outside its vocabulary.
// What the standards allow to leave out gets its default; a package without organization gets one of its resources.
// Extensions that are not known are passed over.
[[nodiscard]] base::Result<Manifest> parseManifest(const QByteArray& xml);

} // namespace scorm
