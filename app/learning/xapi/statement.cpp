// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/statement.h"
#include "app/learning/xapi/formats.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <initializer_list>

namespace xapi {

namespace {

QJsonObject withArrays(QJsonObject contextActivities)
{
    for (auto member = contextActivities.begin(); member != contextActivities.end(); ++member) {
        if (member.value().isObject())
            member.value() = QJsonArray{member.value()};
    }
    return contextActivities;
}

void normaliseParts(QJsonObject& statement, Version version)
{
    if (statement.contains(QLatin1StringView("context"))) {
        QJsonObject context = statement.value(QLatin1StringView("context")).toObject();
        if (context.contains(QLatin1StringView("contextActivities"))) {
            context.insert(QLatin1StringView("contextActivities"),
                           withArrays(context.value(QLatin1StringView("contextActivities")).toObject()));
            statement.insert(QLatin1StringView("context"), context);
        }
    }
    const QString timestamp = statement.value(QLatin1StringView("timestamp")).toString();
    if (version == Version::V2_0 && !timestamp.isEmpty() && !timestamp.endsWith(QLatin1Char('Z')))
        statement.insert(QLatin1StringView("timestamp"), instantText(parseInstant(timestamp, true)));
}

void dropMembers(QJsonObject& object, std::initializer_list<const char*> members)
{
    for (const char* member : members)
        object.remove(QLatin1StringView(member));
}

QJsonValue comparable(const QJsonValue& value);

QJsonArray comparableList(const QJsonArray& list)
{
    QJsonArray result;
    for (const QJsonValue& item : list)
        result.append(comparable(item));
    return result;
}

// Numbers without a difference between 1 and 1.0.
QJsonValue comparable(const QJsonValue& value)
{
    if (value.isDouble())
        return QJsonValue(value.toDouble());
    if (value.isArray())
        return comparableList(value.toArray());
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = comparable(member.value());
    return object;
}

QJsonObject comparableActor(QJsonObject actor)
{
    if (actor.value(QLatin1StringView("objectType")) == QLatin1StringView("Agent"))
        actor.remove(QLatin1StringView("objectType"));
    if (!actor.contains(QLatin1StringView("member")))
        return actor;
    QList<QByteArray> members;
    const QJsonArray list = actor.value(QLatin1StringView("member")).toArray();
    for (const QJsonValue& member : list)
        members.append(QJsonDocument(comparableActor(member.toObject())).toJson(QJsonDocument::Compact));
    std::sort(members.begin(), members.end());
    QJsonArray sorted;
    for (const QByteArray& member : std::as_const(members))
        sorted.append(QString::fromUtf8(member));
    actor.insert(QLatin1StringView("member"), sorted);
    return actor;
}

QJsonObject comparableActivity(QJsonObject activity)
{
    dropMembers(activity, {"definition"});
    if (activity.value(QLatin1StringView("objectType")) == QLatin1StringView("Activity"))
        activity.remove(QLatin1StringView("objectType"));
    return activity;
}

// Applies change(object) to a member when it is there.
template <typename F>
void replace(QJsonObject& parent, const char* member, F change)
{
    const QJsonValue value = parent.value(QLatin1StringView(member));
    if (value.isObject())
        parent.insert(QLatin1StringView(member), change(value.toObject()));
}

void lowerUuid(QJsonObject& object, const char* member)
{
    const QJsonValue value = object.value(QLatin1StringView(member));
    if (value.isString())
        object.insert(QLatin1StringView(member), value.toString().toLower());
}

QJsonObject comparableReference(QJsonObject reference)
{
    lowerUuid(reference, "id");
    return reference;
}

QJsonObject comparableContext(QJsonObject context)
{
    lowerUuid(context, "registration");
    replace(context, "instructor", comparableActor);
    replace(context, "team", comparableActor);
    replace(context, "statement", comparableReference);
    replace(context, "contextActivities", [](const QJsonObject& value) {
        QJsonObject lists = withArrays(value);
        for (auto list = lists.begin(); list != lists.end(); ++list) {
            QJsonArray activities;
            const QJsonArray items = list.value().toArray();
            for (const QJsonValue& item : items)
                activities.append(comparableActivity(item.toObject()));
            list.value() = activities;
        }
        return lists;
    });
    return context;
}

QJsonObject comparableStatement(QJsonObject statement);

QJsonObject comparableObject(const QJsonObject& object)
{
    const QString type = object.value(QLatin1StringView("objectType")).toString();
    if (type == QLatin1StringView("Agent")) // without its type it would be an activity
        return object;
    if (type == QLatin1StringView("Group"))
        return comparableActor(object);
    if (type == QLatin1StringView("StatementRef"))
        return comparableReference(object);
    if (type == QLatin1StringView("SubStatement"))
        return comparableStatement(object);
    return comparableActivity(object);
}

QJsonObject comparableStatement(QJsonObject statement)
{
    dropMembers(statement, {"stored", "authority", "version"});
    lowerUuid(statement, "id");
    replace(statement, "actor", comparableActor);
    replace(statement, "object", comparableObject);
    replace(statement, "context", comparableContext);
    replace(statement, "verb", [](QJsonObject verb) {
        dropMembers(verb, {"display"});
        return verb;
    });
    replace(statement, "result", [](QJsonObject result) {
        if (const QJsonValue duration = result.value(QLatin1StringView("duration")); duration.isString())
            result.insert(QLatin1StringView("duration"), comparableDuration(duration.toString()));
        return result;
    });
    if (const QJsonValue timestamp = statement.value(QLatin1StringView("timestamp")); timestamp.isString())
        statement.insert(QLatin1StringView("timestamp"), instantText(parseInstant(timestamp.toString(), true)));
    return comparable(statement).toObject();
}

bool sameWithout(QJsonObject one, QJsonObject other, std::initializer_list<const char*> members)
{
    dropMembers(one, members);
    dropMembers(other, members);
    QJsonObject a = comparableStatement(one);
    QJsonObject b = comparableStatement(other);
    for (const char* member : {"timestamp", "id"}) {
        if (a.contains(QLatin1StringView(member)) != b.contains(QLatin1StringView(member))) {
            a.remove(QLatin1StringView(member));
            b.remove(QLatin1StringView(member));
        }
    }
    return a == b;
}

} // namespace

QJsonObject normalised(const QJsonObject& statement, const Stamp& stamp)
{
    QJsonObject result = statement;
    normaliseParts(result, stamp.version);
    replace(result, "object", [&](QJsonObject object) {
        if (object.value(QLatin1StringView("objectType")) == QLatin1StringView("SubStatement"))
            normaliseParts(object, stamp.version);
        return object;
    });
    const QString stored = instantText(stamp.stored);
    if (!result.contains(QLatin1StringView("id")))
        result.insert(QLatin1StringView("id"), stamp.id);
    result.insert(QLatin1StringView("stored"), stored);
    if (!result.contains(QLatin1StringView("timestamp")))
        result.insert(QLatin1StringView("timestamp"), stored);
    result.insert(QLatin1StringView("authority"), stamp.authority);
    if (!result.contains(QLatin1StringView("version"))) {
        result.insert(QLatin1StringView("version"),
                      stamp.version == Version::V2_0 ? QStringLiteral("2.0.0") : QStringLiteral("1.0.0"));
    }
    return result;
}

QJsonArray attachmentsIn(const QJsonObject& statement)
{
    QJsonArray all = statement.value(QLatin1StringView("attachments")).toArray();
    const QJsonObject object = statement.value(QLatin1StringView("object")).toObject();
    const QJsonArray inner = object.value(QLatin1StringView("attachments")).toArray();
    for (const QJsonValue& attachment : inner)
        all.append(attachment);
    return all;
}

QList<QByteArray> attachmentHashes(const QJsonArray& statements)
{
    QList<QByteArray> hashes;
    for (const QJsonValue& statement : statements) {
        const QJsonArray attachments = attachmentsIn(statement.toObject());
        for (const QJsonValue& attachment : attachments) {
            const QByteArray hash =
                attachment.toObject().value(QLatin1StringView("sha2")).toString().toLatin1().toLower();
            if (!hash.isEmpty() && !hashes.contains(hash))
                hashes.append(hash);
        }
    }
    return hashes;
}

bool isSameStatement(const QJsonObject& one, const QJsonObject& other)
{
    return sameWithout(one, other, {});
}

bool isSameSigned(const QJsonObject& payload, const QJsonObject& statement)
{
    return sameWithout(payload, statement, {"attachments"});
}

} // namespace xapi
