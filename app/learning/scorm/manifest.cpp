// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/scorm/manifest.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace scorm {

const Resource* Manifest::resource(const QString& wanted) const
{
    const auto found =
        std::find_if(resources.begin(), resources.end(), [&](const Resource& r) { return r.identifier == wanted; });
    return found == resources.end() ? nullptr : &*found;
}

QString Manifest::launchHref(const Item& item) const
{
    const Resource* launched = resource(item.resource);
    if (!launched || launched->href.isEmpty())
        return {};
    QString parameters = item.parameters;
    while (parameters.startsWith(u'?') || parameters.startsWith(u'&'))
        parameters.remove(0, 1);
    const QString& href = launched->href;
    if (parameters.isEmpty())
        return href;
    if (parameters.startsWith(u'#'))
        return href.contains(u'#') ? href : href + parameters;
    // A fragment stays behind the query.
    const qsizetype hash = href.indexOf(u'#');
    const QString page = hash < 0 ? href : href.left(hash);
    const QString fragment = hash < 0 || parameters.contains(u'#') ? QString() : href.mid(hash);
    return page + (page.contains(u'?') ? u'&' : u'?') + parameters + fragment;
}

bool looksLikeManifest(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView space = reader.namespaceUri();
        return reader.name() == QLatin1String("manifest") &&
               (space.isEmpty() || space.contains(QLatin1String("imscp_"), Qt::CaseInsensitive));
    }
    return false;
}

} // namespace scorm
