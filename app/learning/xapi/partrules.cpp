// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/partrules.h"

#include "app/learning/xapi/activityrules.h"
#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/formats.h"

#include <cmath>

namespace xapi {

namespace {

bool checkNumber(Check& check, const QJsonObject& parent, const char* member, const QString& path)
{
    const QJsonValue value = parent.value(QLatin1StringView(member));
    return value.isUndefined() || value.isDouble() || check.fail(Check::below(path, member), "is not a number");
}

bool checkScore(Check& check, const QJsonValue& value, const QString& path)
{
    const QJsonObject score = value.toObject();
    if (!check.object(value, path, {"scaled", "raw", "min", "max"}))
        return false;
    for (const char* member : {"scaled", "raw", "min", "max"}) {
        if (!checkNumber(check, score, member, path))
            return false;
    }
    const auto number = [&](const char* member, double fallback) {
        return score.value(QLatin1StringView(member)).toDouble(fallback);
    };
    const double min = number("min", -HUGE_VAL);
    const double max = number("max", HUGE_VAL);
    if (std::abs(number("scaled", 0)) > 1)
        return check.fail(Check::below(path, "scaled"), "is not between -1 and 1");
    if (min >= max)
        return check.fail(Check::below(path, "min"), "is not less than max");
    if (score.contains(QLatin1StringView("raw")) && (number("raw", 0) < min || number("raw", 0) > max))
        return check.fail(Check::below(path, "raw"), "is not between min and max");
    return true;
}

bool checkContextActivities(Check& check, const QJsonValue& value, const QString& path)
{
    if (!check.object(value, path, {"parent", "grouping", "category", "other"}))
        return false;
    const QJsonObject activities = value.toObject();
    for (const char* member : {"parent", "grouping", "category", "other"}) {
        const QJsonValue one = activities.value(QLatin1StringView(member));
        // A single activity may stand for an array of one; it is stored as an array.
        const bool good = one.isObject()
                              ? checkActivity(check, one, Check::below(path, member))
                              : check.array(activities, member, path, [&](const QJsonValue& item, const QString& at) {
                                    return checkActivity(check, item, at);
                                });
        if (!good)
            return false;
    }
    return true;
}

// contextAgents and contextGroups of 2.0: who else took part, and as what.
bool checkParticipants(Check& check, const QJsonObject& context, const char* list, const char* type, const char* member,
                       const QString& path)
{
    return check.array(context, list, path, [&](const QJsonValue& value, const QString& at) {
        const QJsonObject object = value.toObject();
        const QJsonValue who = object.value(QLatin1StringView(member));
        const QString here = Check::below(at, member);
        if (!check.object(value, at, {"objectType", member, "relevantTypes"}) ||
            !check.type(object, type, at, Check::Needed) ||
            !(qstrcmp(member, "agent") == 0 ? checkAgent(check, who, here) : checkGroup(check, who, here)))
            return false;
        const QJsonValue types = object.value(QLatin1StringView("relevantTypes"));
        if (types.isArray() && types.toArray().isEmpty())
            return check.fail(Check::below(at, "relevantTypes"), "is empty");
        return check.array(object, "relevantTypes", at, [&](const QJsonValue& one, const QString& where) {
            return isIri(one.toString()) || check.fail(where, "is not an IRI with a scheme");
        });
    });
}

bool checkParties(Check& check, const QJsonObject& context, const QString& path)
{
    if (const QJsonValue who = context.value(QLatin1StringView("instructor"));
        !who.isUndefined() && !checkAgentOrGroup(check, who, Check::below(path, "instructor")))
        return false;
    if (const QJsonValue team = context.value(QLatin1StringView("team"));
        !team.isUndefined() && !checkGroup(check, team, Check::below(path, "team")))
        return false;
    return checkParticipants(check, context, "contextAgents", "contextAgent", "agent", path) &&
           checkParticipants(check, context, "contextGroups", "contextGroup", "group", path);
}

bool checkAttachment(Check& check, const QJsonValue& value, const QString& path)
{
    const QJsonObject attachment = value.toObject();
    if (!check.object(value, path,
                      {"usageType", "display", "description", "contentType", "length", "sha2", "fileUrl"}) ||
        !check.iri(attachment, "usageType", path, Check::Needed) ||
        !check.languageMap(attachment, "display", path, Check::Needed) ||
        !check.languageMap(attachment, "description", path) ||
        !check.text(attachment, "contentType", path, Check::Needed) ||
        !check.text(attachment, "sha2", path, Check::Needed) || !check.iri(attachment, "fileUrl", path))
        return false;
    if (!isMediaType(attachment.value(QLatin1StringView("contentType")).toString()))
        return check.fail(Check::below(path, "contentType"), "is not a media type");
    if (!isSha2(attachment.value(QLatin1StringView("sha2")).toString()))
        return check.fail(Check::below(path, "sha2"), "is not a SHA-2 in hexadecimal");
    const double length = attachment.value(QLatin1StringView("length")).toDouble(-1);
    return (length >= 0 && length == std::floor(length)) ||
           check.fail(Check::below(path, "length"), "is not a number of bytes");
}

} // namespace

bool checkResult(Check& check, const QJsonValue& value, const QString& path)
{
    const QJsonObject result = value.toObject();
    if (!check.object(value, path, {"score", "success", "completion", "response", "duration", "extensions"}) ||
        !check.boolean(result, "success", path) || !check.boolean(result, "completion", path) ||
        !check.text(result, "response", path) || !check.text(result, "duration", path) ||
        !check.extensions(result, "extensions", path))
        return false;
    if (const QJsonValue duration = result.value(QLatin1StringView("duration"));
        duration.isString() && !isDuration(duration.toString()))
        return check.fail(Check::below(path, "duration"), "is not a duration of ISO 8601");
    const QJsonValue score = result.value(QLatin1StringView("score"));
    return score.isUndefined() || checkScore(check, score, Check::below(path, "score"));
}

bool checkContext(Check& check, const QJsonValue& value, const QString& path, bool aboutActivity)
{
    const QJsonObject context = value.toObject();
    const bool known =
        check.version() == Version::V2_0
            ? check.object(value, path,
                           {"registration", "instructor", "team", "contextActivities", "revision", "platform",
                            "language", "statement", "extensions", "contextAgents", "contextGroups"})
            : check.object(value, path,
                           {"registration", "instructor", "team", "contextActivities", "revision", "platform",
                            "language", "statement", "extensions"});
    if (!known || !check.uuid(context, "registration", path) || !checkParties(check, context, path) ||
        !check.text(context, "revision", path) || !check.text(context, "platform", path) ||
        !check.text(context, "language", path) || !check.extensions(context, "extensions", path))
        return false;
    for (const char* member : {"revision", "platform"}) {
        if (!aboutActivity && context.contains(QLatin1StringView(member)))
            return check.fail(Check::below(path, member), "is only for statements about an activity");
    }
    if (const QJsonValue language = context.value(QLatin1StringView("language"));
        language.isString() && !isLanguageTag(language.toString()))
        return check.fail(Check::below(path, "language"), "is not a language tag");
    if (const QJsonValue reference = context.value(QLatin1StringView("statement"));
        !reference.isUndefined() && !checkStatementRef(check, reference, Check::below(path, "statement")))
        return false;
    const QJsonValue activities = context.value(QLatin1StringView("contextActivities"));
    return activities.isUndefined() ||
           checkContextActivities(check, activities, Check::below(path, "contextActivities"));
}

bool checkAttachments(Check& check, const QJsonObject& statement, const QString& path)
{
    return check.array(statement, "attachments", path,
                       [&](const QJsonValue& value, const QString& at) { return checkAttachment(check, value, at); });
}

bool checkStatementRef(Check& check, const QJsonValue& value, const QString& path)
{
    const QJsonObject reference = value.toObject();
    return check.object(value, path, {"objectType", "id"}) &&
           check.type(reference, "StatementRef", path, Check::Needed) &&
           check.uuid(reference, "id", path, Check::Needed);
}

} // namespace xapi
