// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/statementrules.h"

#include "app/learning/xapi/activityrules.h"
#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/partrules.h"

#include <QRegularExpression>

namespace xapi {

namespace {

bool checkParts(Check& check, const QJsonObject& statement, const QString& path);

bool checkVerb(Check& check, const QJsonValue& value, const QString& path)
{
    const QJsonObject verb = value.toObject();
    return check.object(value, path, {"id", "display"}) && check.iri(verb, "id", path, Check::Needed) &&
           check.languageMap(verb, "display", path);
}

QString typeOf(const QJsonObject& statement)
{
    const QJsonObject object = statement.value(QLatin1StringView("object")).toObject();
    const QJsonValue type = object.value(QLatin1StringView("objectType"));
    return type.isUndefined() ? QStringLiteral("Activity") : type.toString();
}

bool checkSubStatement(Check& check, const QJsonValue& value, const QString& path)
{
    const QJsonObject statement = value.toObject();
    if (!check.object(value, path,
                      {"objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments"}))
        return false;
    if (typeOf(statement) == QLatin1StringView("SubStatement"))
        return check.fail(Check::below(path, "object"), "is a SubStatement in a SubStatement");
    return checkParts(check, statement, path);
}

bool checkObject(Check& check, const QJsonObject& statement, const QString& path)
{
    const QJsonValue object = statement.value(QLatin1StringView("object"));
    const QString type = typeOf(statement);
    if (!object.isObject())
        return check.fail(path, object.isUndefined() ? "is missing" : "is not an object");
    if (type == QLatin1StringView("Activity"))
        return checkActivity(check, object, path);
    if (type == QLatin1StringView("Agent") || type == QLatin1StringView("Group"))
        return checkAgentOrGroup(check, object, path);
    if (type == QLatin1StringView("StatementRef"))
        return checkStatementRef(check, object, path);
    if (type == QLatin1StringView("SubStatement"))
        return checkSubStatement(check, object, path);
    return check.fail(Check::below(path, "objectType"), "is no type of object");
}

// What statements and sub-statements have in common.
bool checkParts(Check& check, const QJsonObject& statement, const QString& path)
{
    for (const char* member : {"actor", "verb", "object"}) {
        if (!statement.contains(QLatin1StringView(member)))
            return check.fail(Check::below(path, member), "is missing");
    }
    if (!checkAgentOrGroup(check, statement.value(QLatin1StringView("actor")), Check::below(path, "actor")) ||
        !checkVerb(check, statement.value(QLatin1StringView("verb")), Check::below(path, "verb")) ||
        !checkObject(check, statement, Check::below(path, "object")) || !check.instant(statement, "timestamp", path) ||
        !checkAttachments(check, statement, path))
        return false;
    if (const QJsonValue result = statement.value(QLatin1StringView("result"));
        !result.isUndefined() && !checkResult(check, result, Check::below(path, "result")))
        return false;
    const QJsonValue context = statement.value(QLatin1StringView("context"));
    return context.isUndefined() || checkContext(check, context, Check::below(path, "context"),
                                                 typeOf(statement) == QLatin1StringView("Activity"));
}

bool checkVersionMember(Check& check, const QJsonObject& statement)
{
    static const QRegularExpression first(QStringLiteral("\\A1\\.0(\\.[0-9]+)?\\z"));
    static const QRegularExpression both(QStringLiteral("\\A[12]\\.0(\\.[0-9]+)?\\z"));
    if (!check.text(statement, "version", QString()))
        return false;
    const QJsonValue value = statement.value(QLatin1StringView("version"));
    if (value.isUndefined())
        return true;
    const QRegularExpression& form = check.version() == Version::V2_0 ? both : first;
    return form.match(value.toString()).hasMatch() ||
           check.fail(QStringLiteral("version"), "is not a version that this store speaks");
}

bool checkWhole(Check& check, const QJsonValue& value)
{
    const QJsonObject statement = value.toObject();
    const QString top;
    if (!check.object(value, top,
                      {"id", "actor", "verb", "object", "result", "context", "timestamp", "stored", "authority",
                       "version", "attachments"}) ||
        !check.uuid(statement, "id", top) || !checkParts(check, statement, top) ||
        !check.instant(statement, "stored", top) || !checkVersionMember(check, statement))
        return false;
    if (const QJsonValue authority = statement.value(QLatin1StringView("authority"));
        !authority.isUndefined() && !checkAuthority(check, authority, QStringLiteral("authority")))
        return false;
    const QString verb =
        statement.value(QLatin1StringView("verb")).toObject().value(QLatin1StringView("id")).toString();
    return verb != QLatin1StringView(kVoided) || typeOf(statement) == QLatin1StringView("StatementRef") ||
           check.fail(QStringLiteral("object"), "of a voiding statement is not a StatementRef");
}

} // namespace

base::Result<void> checkStatement(const QJsonValue& statement, Version version)
{
    Check check(version);
    if (!checkWhole(check, statement))
        return refusal(400, check.fault());
    return {};
}

} // namespace xapi
