// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place.h"

#include <QUrlQuery>

namespace widgets {

namespace {

const auto kCourse = QStringLiteral("course");
const auto kPlay = QStringLiteral("play");
const auto kPlayPath = QStringLiteral("/play");

bool isPlayer(const QUrl& place)
{
    return place.host() == kCourse && place.path().endsWith(kPlayPath) && place.path().size() > kPlayPath.size() + 1;
}

} // namespace

QUrl place(const QString& view, const QString& id, std::initializer_list<std::pair<QString, QString>> query)
{
    QUrl url;
    url.setScheme(QStringLiteral("lxcp"));
    const bool player = view == kPlay;
    url.setHost(player ? kCourse : view);
    if (!id.isEmpty())
        url.setPath(QLatin1Char('/') + id + (player ? kPlayPath : QString()), QUrl::DecodedMode);
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
    return isPlayer(place) ? kPlay : place.host();
}

QString placeId(const QUrl& place)
{
    const QString path = place.path(QUrl::FullyDecoded).mid(1);
    return isPlayer(place) ? path.chopped(kPlayPath.size()) : path;
}

QString placeValue(const QUrl& place, const QString& name)
{
    return QUrlQuery(place).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace widgets
