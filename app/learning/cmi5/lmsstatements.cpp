// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/cmi5/lmsstatements.h"

#include "app/learning/xapi/formats.h"

#include <cmath>

namespace cmi5 {

namespace {

QJsonObject textMap(const LangStrings& strings)
{
    QJsonObject map;
    for (const auto& [language, text] : strings.asKeyValueRange())
        map.insert(xapi::isLanguageTag(language) ? language : QStringLiteral("und"), text);
    return map;
}

QJsonObject activity(const QString& id, const QString& type, const LangStrings& title, const LangStrings& description)
{
    QJsonObject definition{{QStringLiteral("name"), textMap(title)},
                           {QStringLiteral("description"), textMap(description)}};
    if (!type.isEmpty())
        definition.insert(QLatin1StringView("type"), type);
    return {{QStringLiteral("objectType"), QStringLiteral("Activity")},
            {QStringLiteral("id"), id},
            {QStringLiteral("definition"), definition}};
}

QJsonObject unitActivity(const AssignableUnit& unit, const Launch& launch)
{
    return activity(launch.activityId, xapi::isIri(unit.activityType) ? unit.activityType : QString(), unit.title,
                    unit.description);
}

QJsonArray categories(bool decides)
{
    QJsonArray list{QJsonObject{{QStringLiteral("id"), QLatin1StringView(iri::kCmi5Category)}}};
    if (decides)
        list.append(QJsonObject{{QStringLiteral("id"), QLatin1StringView(iri::kMoveOnCategory)}});
    return list;
}

struct Parts
{
    const char* verb;
    const char* display;
    QJsonObject object;
    QString publisherId;
    QJsonObject extensions; // of the context, beside the session
    QJsonObject result;
    bool decides = false; // has success or completion (section 9.6.2.2)
};

QJsonObject made(const StatementId& id, const Launch& launch, const Parts& parts)
{
    QJsonObject extensions = parts.extensions;
    extensions.insert(QLatin1StringView(iri::kSessionId), launch.sessionId);
    const QJsonObject publisher{{QStringLiteral("id"), parts.publisherId}};
    const QJsonObject context{
        {QStringLiteral("registration"), launch.registration},
        {QStringLiteral("contextActivities"), QJsonObject{{QStringLiteral("category"), categories(parts.decides)},
                                                          {QStringLiteral("grouping"), QJsonArray{publisher}}}},
        {QStringLiteral("extensions"), extensions}};
    QJsonObject statement{
        {QStringLiteral("id"), id.id},
        {QStringLiteral("timestamp"), xapi::instantText(id.timestamp)},
        {QStringLiteral("actor"), launch.actor},
        {QStringLiteral("verb"), QJsonObject{{QStringLiteral("id"), QLatin1StringView(parts.verb)},
                                             {QStringLiteral("display"),
                                              QJsonObject{{QStringLiteral("en"), QLatin1StringView(parts.display)}}}}},
        {QStringLiteral("object"), parts.object},
        {QStringLiteral("context"), context}};
    if (!parts.result.isEmpty())
        statement.insert(QLatin1StringView("result"), parts.result);
    return statement;
}

} // namespace

QJsonObject launchedStatement(const StatementId& id, const AssignableUnit& unit, const Launch& launch,
                              const QUrl& content)
{
    QJsonObject extensions{{QLatin1StringView(iri::kLaunchMode), launchModeName(launch.mode)},
                           {QLatin1StringView(iri::kLaunchUrl), content.toString(QUrl::FullyEncoded)},
                           {QLatin1StringView(iri::kMoveOn), moveOnName(unit.moveOn)}};
    if (unit.masteryScore)
        extensions.insert(QLatin1StringView(iri::kMasteryScore), *unit.masteryScore);
    if (!unit.launchParameters.isEmpty())
        extensions.insert(QLatin1StringView(iri::kLaunchParameters), unit.launchParameters);
    return made(id, launch, {verb::kLaunched, "launched", unitActivity(unit, launch), unit.id, extensions, {}});
}

QJsonObject abandonedStatement(const StatementId& id, const AssignableUnit& unit, const Launch& launch, double seconds)
{
    const QJsonObject result{{QStringLiteral("duration"), durationText(seconds)}};
    return made(id, launch, {verb::kAbandoned, "abandoned", unitActivity(unit, launch), unit.id, {}, result});
}

QJsonObject waivedStatement(const StatementId& id, const AssignableUnit& unit, const Launch& launch,
                            const QString& reason)
{
    const QJsonObject result{{QStringLiteral("success"), true},
                             {QStringLiteral("completion"), true},
                             {QStringLiteral("extensions"), QJsonObject{{QLatin1StringView(iri::kReason), reason}}}};
    return made(id, launch, {verb::kWaived, "waived", unitActivity(unit, launch), unit.id, {}, result, true});
}

QJsonObject satisfiedStatement(const StatementId& id, const Block& block, bool isCourse, const Launch& launch)
{
    const QString type = QLatin1StringView(isCourse ? iri::kCourseType : iri::kBlockType);
    return made(id, launch,
                {verb::kSatisfied,
                 "satisfied",
                 activity(launch.activityId, type, block.title, block.description),
                 block.id,
                 {},
                 {}});
}

QString durationText(double seconds)
{
    const qint64 hundredths = qMax<qint64>(0, std::llround(seconds * 100));
    const qint64 whole = hundredths / 100;
    QString text = QStringLiteral("PT");
    if (whole >= 3600)
        text += QString::number(whole / 3600) + QLatin1Char('H');
    if (whole % 3600 >= 60)
        text += QString::number(whole % 3600 / 60) + QLatin1Char('M');
    QString fraction = QStringLiteral("%1").arg(hundredths % 100, 2, 10, QLatin1Char('0'));
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (whole % 60 > 0 || !fraction.isEmpty() || text.size() == 2)
        text += QString::number(whole % 60) + (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction) +
                QLatin1Char('S');
    return text;
}

} // namespace cmi5
