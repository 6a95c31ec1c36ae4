// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/fault.h"
#include "app/learning/package/launch.h"
#include "app/learning/package/manifesttext.h"
#include "app/learning/package/recognisers.h"

#include <QXmlStreamReader>

// tincan.xml: how content that speaks xAPI was packed before cmi5. A list of activities; one with a 'launch' is opened,
// the others only describe what statements will be about.
namespace package {

namespace {

struct Activity
{
    QString id;
    QString title;
    QString launch;
    QString language; // of the launch, else of the name
    bool isCourse = false;
};

// The first name is the one that counts: the file has no main language.
Activity readActivity(QXmlStreamReader& xml)
{
    Activity activity;
    activity.id = xml.attributes().value(QLatin1StringView("id")).toString().trimmed();
    activity.isCourse = xml.attributes().value(QLatin1StringView("type")).toString().trimmed() ==
                        QLatin1StringView("http://adlnet.gov/expapi/activities/course");
    while (xml.readNextStartElement()) {
        const QString language = xml.attributes().value(QLatin1StringView("lang")).toString();
        const bool isName = xml.name() == QLatin1StringView("name");
        const bool isLaunch = xml.name() == QLatin1StringView("launch");
        if (!isName && !isLaunch) {
            xml.skipCurrentElement();
            continue;
        }
        QString& text = isName ? activity.title : activity.launch;
        const QString read = xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        if (text.isEmpty())
            text = read;
        if (activity.language.isEmpty())
            activity.language = language;
    }
    return activity;
}

base::Result<QList<Activity>> readActivities(const QByteArray& text, const QString& entry)
{
    QXmlStreamReader xml(text);
    xml.setEntityExpansionLimit(0);
    QList<Activity> activities;
    if (!xml.readNextStartElement() || xml.name() != QLatin1StringView("tincan"))
        return refuse(Fault::Manifest, entry,
                      xml.hasError() ? xml.errorString() : QStringLiteral("the root is not 'tincan'"));
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1StringView("activities")) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1StringView("activity"))
                activities += readActivity(xml);
            else
                xml.skipCurrentElement();
        }
    }
    while (!xml.atEnd() && !xml.hasError()) // what follows the root must be well-formed too
        xml.readNext();
    if (xml.hasError())
        return refuse(Fault::Manifest, entry,
                      QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString()));
    return activities;
}

} // namespace

base::Result<PackageInfo> recogniseTincan(const Reader& reader, const Entry& entry)
{
    PackageInfo info;
    info.format = Format::Xapi;
    info.edition = QStringLiteral("xAPI");
    const auto raw = reader.bytes(entry, reader.limits().maxManifestBytes);
    if (!raw)
        return base::failure(raw.error());
    const auto text = manifestUtf8(*raw, entry.name, info.notes);
    if (!text)
        return base::failure(text.error());
    const auto activities = readActivities(*text, entry.name);
    if (!activities)
        return base::failure(activities.error());
    for (const Activity& activity : *activities) {
        if (activity.launch.isEmpty()) {
            if (activity.isCourse && info.title.isEmpty()) // that the others are parts of
                info.title = activity.title;
            continue;
        }
        if (activity.id.isEmpty())
            return refuse(Fault::Manifest, entry.name, QStringLiteral("an activity that is opened has no id"));
        Item item;
        item.id = activity.id;
        item.title = activity.title;
        item.scored = true;
        setLaunch(item, activity.launch, reader);
        if (item.title.isEmpty())
            item.title = activity.id;
        if (!activity.language.isEmpty())
            info.languages += activity.language;
        info.items += item;
    }
    info.languages.removeDuplicates();
    return info;
}

} // namespace package
