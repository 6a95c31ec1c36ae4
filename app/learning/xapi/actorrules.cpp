// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/actorrules.h"

#include "app/learning/xapi/formats.h"
#include "app/learning/xapi/strictjson.h"

namespace xapi {

namespace {

QString member(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1StringView(name)).toString();
}

bool has(const QJsonObject& object, const char* name)
{
    return object.contains(QLatin1StringView(name));
}

bool isGroup(const QJsonValue& value)
{
    return member(value.toObject(), "objectType") == QLatin1StringView("Group");
}

int identifiers(const QJsonObject& actor)
{
    return int(has(actor, "mbox")) + int(has(actor, "mbox_sha1sum")) + int(has(actor, "openid")) +
           int(has(actor, "account"));
}

bool checkIdentifier(Check& check, const QJsonObject& actor, const QString& path)
{
    if (!check.text(actor, "mbox", path) || !check.text(actor, "mbox_sha1sum", path) ||
        !check.iri(actor, "openid", path))
        return false;
    if (has(actor, "mbox") && !isMailto(member(actor, "mbox")))
        return check.fail(Check::below(path, "mbox"), "is not mailto: and an address");
    if (has(actor, "mbox_sha1sum") && !isSha1(member(actor, "mbox_sha1sum")))
        return check.fail(Check::below(path, "mbox_sha1sum"), "is not a SHA-1 in hexadecimal");
    if (!has(actor, "account"))
        return true;
    const QString here = Check::below(path, "account");
    const QJsonValue account = actor.value(QLatin1StringView("account"));
    if (!check.object(account, here, {"homePage", "name"}) ||
        !check.iri(account.toObject(), "homePage", here, Check::Needed) ||
        !check.text(account.toObject(), "name", here, Check::Needed))
        return false;
    // It is what the agent is found by, and no database keeps such text.
    return !member(account.toObject(), "name").contains(QChar(0)) ||
           check.fail(Check::below(here, "name"), "has a NUL character");
}

} // namespace

bool checkAgent(Check& check, const QJsonValue& value, const QString& path)
{
    const QJsonObject actor = value.toObject();
    if (!check.object(value, path, {"objectType", "name", "mbox", "mbox_sha1sum", "openid", "account"}) ||
        !check.type(actor, "Agent", path) || !check.text(actor, "name", path) || !checkIdentifier(check, actor, path))
        return false;
    return identifiers(actor) == 1 || check.fail(path, "needs exactly one of mbox, mbox_sha1sum, openid and account");
}

bool checkGroup(Check& check, const QJsonValue& value, const QString& path)
{
    const QJsonObject actor = value.toObject();
    if (!check.object(value, path, {"objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account"}) ||
        !check.type(actor, "Group", path, Check::Needed) || !check.text(actor, "name", path) ||
        !checkIdentifier(check, actor, path))
        return false;
    const int count = identifiers(actor);
    if (count > 1)
        return check.fail(path, "has more than one of mbox, mbox_sha1sum, openid and account");
    if (count == 0 && actor.value(QLatin1StringView("member")).toArray().isEmpty())
        return check.fail(path, "is a group without an identifier and without members");
    return check.array(actor, "member", path,
                       [&](const QJsonValue& one, const QString& at) { return checkAgent(check, one, at); });
}

bool checkAgentOrGroup(Check& check, const QJsonValue& value, const QString& path)
{
    return isGroup(value) ? checkGroup(check, value, path) : checkAgent(check, value, path);
}

bool checkAuthority(Check& check, const QJsonValue& value, const QString& path)
{
    if (!checkAgentOrGroup(check, value, path))
        return false;
    if (!isGroup(value))
        return true;
    const QJsonObject group = value.toObject();
    return (identifiers(group) == 0 && group.value(QLatin1StringView("member")).toArray().size() == 2) ||
           check.fail(path, "is a group that is not of exactly two agents");
}

QString ifiKey(const QJsonObject& actor)
{
    for (const char* name : {"mbox", "mbox_sha1sum", "openid"}) {
        if (has(actor, name))
            return QLatin1StringView(name) + QLatin1Char(' ') +
                   (qstrcmp(name, "mbox_sha1sum") == 0 ? member(actor, name).toLower() : member(actor, name));
    }
    const QJsonObject account = actor.value(QLatin1StringView("account")).toObject();
    if (account.isEmpty())
        return {};
    // An IRI has no space, so that the two parts cannot run into each other.
    return QStringLiteral("account ") + member(account, "homePage") + QLatin1Char(' ') + member(account, "name");
}

QStringList ifiKeys(const QJsonObject& actor)
{
    QStringList keys;
    if (const QString own = ifiKey(actor); !own.isEmpty())
        keys.append(own);
    const QJsonArray members = actor.value(QLatin1StringView("member")).toArray();
    for (const QJsonValue& one : members)
        keys.append(ifiKeys(one.toObject()));
    return keys;
}

base::Result<QJsonObject> parseAgentParameter(const QString& text, Version version)
{
    const auto value = parseJson(text.toUtf8());
    if (!value)
        return refusal(400, QStringLiteral("agent is ") + value.error().detail);
    Check check(version);
    if (!checkAgentOrGroup(check, *value, QStringLiteral("agent")))
        return refusal(400, check.fault());
    if (ifiKey(value->toObject()).isEmpty())
        return refusal(400, QStringLiteral("agent has no identifier"));
    return value->toObject();
}

} // namespace xapi
