// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telling/links.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace telling {

namespace {

constexpr std::array kOpened{"thread",     "conversation", "community", "request", "course",
                             "mentorship", "wallet",       "calendar",  "profile"};
constexpr qsizetype kLongestId = 200;
const auto kCommunity = QStringLiteral("community");

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString linkTo(const QString& base, const domain::NoticePlace& place, const QString& community)
{
    if (base.isEmpty() || place.view.isEmpty())
        return {};
    QString link = base + QStringLiteral("/open/") + place.view;
    if (!place.id.isEmpty())
        link += QLatin1Char('/') + encoded(place.id);
    QChar before = u'?';
    for (const auto& [name, value] : {std::pair(place.name, place.value), std::pair(kCommunity, community)}) {
        if (value.isEmpty())
            continue;
        link += before + name + QLatin1Char('=') + encoded(value);
        before = u'&';
    }
    return link;
}

QByteArray placeAsked(const QString& view, const QString& id, const QByteArray& query)
{
    const bool known = std::ranges::any_of(kOpened, [&](const char* one) { return view == QLatin1StringView(one); });
    if (!known || id.size() > kLongestId)
        return {};
    QByteArray where = "lxcp://" + view.toLatin1();
    if (!id.isEmpty())
        where += '/' + QUrl::toPercentEncoding(id);
    const QUrlQuery asked(QString::fromUtf8(query));
    char before = '?';
    for (const char* name : {"at", "event", "session", "community"}) {
        const QString value = asked.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
        if (value.isEmpty() || value.size() > kLongestId)
            continue;
        where += before + QByteArray(name) + '=' + QUrl::toPercentEncoding(value);
        before = '&';
    }
    return where;
}

} // namespace telling
