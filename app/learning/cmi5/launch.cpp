// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/launch.h"

#include "app/learning/cmi5/lmsstatements.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace cmi5 {

QString launchModeName(LaunchMode mode)
{
    switch (mode) {
    case LaunchMode::Browse:
        return QStringLiteral("Browse");
    case LaunchMode::Review:
        return QStringLiteral("Review");
    case LaunchMode::Normal:
        break;
    }
    return QStringLiteral("Normal");
}

QString activityIdFor(const QString& base, const QString& packageId, const QString& publisherId)
{
    QString root = base;
    while (root.endsWith(QLatin1Char('/')))
        root.chop(1);
    const QByteArray name = QCryptographicHash::hash(publisherId.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return root + QStringLiteral("/cmi5/") + packageId + QLatin1Char('/') + QLatin1StringView(name);
}

QJsonObject contextTemplate(const AssignableUnit& unit, const Launch& launch)
{
    const QJsonObject publisher{{QStringLiteral("objectType"), QStringLiteral("Activity")},
                                {QStringLiteral("id"), unit.id}};
    return {{QStringLiteral("registration"), launch.registration},
            {QStringLiteral("contextActivities"), QJsonObject{{QStringLiteral("grouping"), QJsonArray{publisher}}}},
            {QStringLiteral("extensions"), QJsonObject{{QLatin1StringView(iri::kSessionId), launch.sessionId}}}};
}

QJsonObject launchData(const AssignableUnit& unit, const Launch& launch)
{
    QJsonObject data{{QStringLiteral("contextTemplate"), contextTemplate(unit, launch)},
                     {QStringLiteral("launchMode"), launchModeName(launch.mode)},
                     {QStringLiteral("moveOn"), moveOnName(unit.moveOn)}};
    if (!unit.launchParameters.isEmpty())
        data.insert(QLatin1StringView("launchParameters"), unit.launchParameters);
    if (unit.masteryScore)
        data.insert(QLatin1StringView("masteryScore"), *unit.masteryScore);
    if (!launch.returnUrl.isEmpty())
        data.insert(QLatin1StringView("returnURL"), launch.returnUrl);
    if (!unit.entitlementKey.isEmpty()) {
        data.insert(QLatin1StringView("entitlementKey"),
                    QJsonObject{{QStringLiteral("courseStructure"), unit.entitlementKey}});
    }
    return data;
}

QUrl withParameters(const QUrl& content, const LaunchParameters& parameters)
{
    QByteArray query = content.query(QUrl::FullyEncoded).toLatin1();
    for (const auto& [name, value] : parameters)
        query += (query.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    QUrl url = content;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QUrl launchUrl(const QUrl& content, const QUrl& endpoint, const QUrl& fetch, const Launch& launch)
{
    return withParameters(content, {{"endpoint", endpoint.toEncoded()},
                                    {"fetch", fetch.toEncoded()},
                                    {"actor", QJsonDocument(launch.actor).toJson(QJsonDocument::Compact)},
                                    {"registration", launch.registration.toUtf8()},
                                    {"activityId", launch.activityId.toUtf8()}});
}

QByteArray fetchAnswer(const QString& token)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("auth-token"), token}}).toJson(QJsonDocument::Compact);
}

QByteArray fetchAnswer(FetchError error)
{
    const QString text = error == FetchError::AlreadyUsed
                             ? QStringLiteral("The token was given before, or the session is over.")
                         : error == FetchError::Security ? QStringLiteral("This address gives no token.")
                                                         : QStringLiteral("The token cannot be given at the moment.");
    return QJsonDocument(QJsonObject{{QStringLiteral("error-code"), QString::number(int(error))},
                                     {QStringLiteral("error-text"), text}})
        .toJson(QJsonDocument::Compact);
}

} // namespace cmi5
