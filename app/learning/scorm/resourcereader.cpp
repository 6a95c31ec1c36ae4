// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/resourcereader.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace scorm {

namespace {

QString schemeOf(const QString& reference)
{
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):"));
    return scheme.match(reference).captured(1).toLower();
}

// RFC 3986 section 5.2 without touching how the author encoded it.
QString withBase(const QString& base, const QString& reference)
{
    if (base.isEmpty() || !schemeOf(reference).isEmpty())
        return reference;
    return base.left(base.lastIndexOf(u'/') + 1) + reference;
}

bool staysInside(const QString& reference)
{
    const QString path = QUrl::fromPercentEncoding(reference.section(u'?', 0, 0).section(u'#', 0, 0).toUtf8());
    int depth = 0;
    const QStringList parts = QString(path).replace(u'\\', u'/').split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (part == QLatin1String(".."))
            --depth;
        else if (part != QLatin1String("."))
            ++depth;
        if (depth < 0)
            return false;
    }
    return true;
}

void checkHref(ValueReader& read, const XmlNode& node, const QString& href)
{
    const QString scheme = schemeOf(href);
    if (!scheme.isEmpty() && scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        read.fault(node, QStringLiteral("%1 refers to '%2'").arg(node.name, href));
    else if (scheme.isEmpty() && !staysInside(href))
        read.fault(node, QStringLiteral("%1 refers to '%2' outside the package").arg(node.name, href));
}

} // namespace

QVector<Resource> readResources(ValueReader& read, const XmlNode& manifest)
{
    QVector<Resource> resources;
    const XmlNode* list = manifest.child(Vocabulary::Packaging, QLatin1String("resources"));
    if (!list)
        return resources;
    QSet<QString> identifiers;
    const QString outer = withBase(manifest.attribute(QLatin1String("base")), list->attribute(QLatin1String("base")));
    for (const XmlNode& node : list->children) {
        if (!node.is(Vocabulary::Packaging, QLatin1String("resource")))
            continue;
        const QString base = withBase(outer, node.attribute(QLatin1String("base")));
        Resource resource;
        resource.identifier = node.attribute(QLatin1String("identifier"));
        if (resource.identifier.isEmpty() || identifiers.contains(resource.identifier))
            read.fault(node,
                       QStringLiteral("resource identifier '%1' is empty or used twice").arg(resource.identifier));
        identifiers.insert(resource.identifier);
        resource.sco =
            node.attribute(QLatin1String("scormType")).compare(QLatin1String("sco"), Qt::CaseInsensitive) == 0;
        if (node.hasAttribute(QLatin1String("href"))) {
            resource.href = withBase(base, node.attribute(QLatin1String("href")));
            checkHref(read, node, resource.href);
        }
        for (const XmlNode& child : node.children) {
            if (child.is(Vocabulary::Packaging, QLatin1String("file")))
                resource.files.append(withBase(base, child.attribute(QLatin1String("href"))));
            else if (child.is(Vocabulary::Packaging, QLatin1String("dependency")))
                resource.dependencies.append(child.attribute(QLatin1String("identifierref")));
        }
        resources.append(resource);
    }
    return resources;
}

} // namespace scorm
