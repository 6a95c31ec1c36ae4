// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place.h"

#include <QUrlQuery>

namespace widgets {

QUrl place(const QString& view, const QString& id, std::initializer_list<std::pair<QString, QString>> query)
{
    QUrl url;
    url.setScheme(QStringLiteral("lxcp"));
    url.setHost(view);
    if (!id.isEmpty())
        url.setPath(QLatin1Char('/') + id, QUrl::DecodedMode);
    QUrlQuery items;
    for (const auto& [name, value] : query) {
        if (!value.isEmpty())
            items.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    if (!items.isEmpty())
        url.setQuery(items);
    return url;
}

QString placeView(const QUrl& place)
{
    return place.host();
}

QString placeId(const QUrl& place)
{
    return place.path(QUrl::FullyDecoded).mid(1);
}

QString placeValue(const QUrl& place, const QString& name)
{
    return QUrlQuery(place).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace widgets
