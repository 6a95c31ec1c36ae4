// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/check.h"

#include "app/learning/xapi/formats.h"

#include <algorithm>

namespace xapi {

QString Check::below(const QString& path, const char* member)
{
    return path.isEmpty() ? QString::fromLatin1(member) : path + QLatin1Char('.') + QLatin1StringView(member);
}

bool Check::fail(const QString& path, const char* what)
{
    if (m_fault.isEmpty())
        m_fault =
            (path.isEmpty() ? QStringLiteral("the statement") : path) + QLatin1Char(' ') + QLatin1StringView(what);
    return false;
}

bool Check::object(const QJsonValue& value, const QString& path, std::initializer_list<const char*> members)
{
    if (!value.isObject())
        return fail(path, "is not an object");
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool known = std::any_of(members.begin(), members.end(),
                                       [&](const char* name) { return member.key() == QLatin1StringView(name); });
        if (known && !member.value().isNull())
            continue;
        const QByteArray name = member.key().left(80).toLatin1();
        return fail(below(path, name.constData()), known ? "is null" : "is no property that may stand here");
    }
    return true;
}

bool Check::extensions(const QJsonObject& parent, const char* member, const QString& path)
{
    const QJsonValue value = parent.value(QLatin1StringView(member));
    if (value.isUndefined())
        return true;
    if (!value.isObject())
        return fail(below(path, member), "is not an object");
    const QStringList names = value.toObject().keys();
    const bool good = std::all_of(names.begin(), names.end(), isIri);
    return good || fail(below(path, member), "has a name that is not an IRI");
}

std::optional<QString> Check::textOf(const QJsonObject& parent, const char* member, const QString& path, Need need)
{
    const QJsonValue value = parent.value(QLatin1StringView(member));
    if (value.isString())
        return value.toString();
    if (!value.isUndefined())
        fail(below(path, member), "is not a string");
    else if (need == Needed)
        fail(below(path, member), "is missing");
    return std::nullopt;
}

bool Check::text(const QJsonObject& parent, const char* member, const QString& path, Need need)
{
    return textOf(parent, member, path, need) || m_fault.isEmpty();
}

bool Check::boolean(const QJsonObject& parent, const char* member, const QString& path)
{
    const QJsonValue value = parent.value(QLatin1StringView(member));
    return value.isUndefined() || value.isBool() || fail(below(path, member), "is neither true nor false");
}

bool Check::iri(const QJsonObject& parent, const char* member, const QString& path, Need need)
{
    const auto text = textOf(parent, member, path, need);
    if (text && !isIri(*text))
        return fail(below(path, member), "is not an IRI with a scheme");
    return m_fault.isEmpty();
}

bool Check::uuid(const QJsonObject& parent, const char* member, const QString& path, Need need)
{
    const auto text = textOf(parent, member, path, need);
    if (text && !isUuid(*text))
        return fail(below(path, member), "is not a UUID");
    return m_fault.isEmpty();
}

bool Check::instant(const QJsonObject& parent, const char* member, const QString& path)
{
    const auto text = textOf(parent, member, path, Optional);
    if (text && !parseInstant(*text, m_version == Version::V1_0_3).isValid())
        return fail(below(path, member), "is not a date and time of ISO 8601");
    return m_fault.isEmpty();
}

bool Check::languageMap(const QJsonObject& parent, const char* member, const QString& path, Need need)
{
    const QJsonValue value = parent.value(QLatin1StringView(member));
    const QString here = below(path, member);
    if (value.isUndefined())
        return need == Optional || fail(here, "is missing");
    if (!value.isObject())
        return fail(here, "is not a language map");
    const QJsonObject map = value.toObject();
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        if (!isLanguageTag(entry.key()))
            return fail(here, "has a name that is not a language tag");
        if (!entry.value().isString())
            return fail(here, "has a value that is not a string");
    }
    return true;
}

bool Check::type(const QJsonObject& parent, const char* name, const QString& path, Need need)
{
    const auto text = textOf(parent, "objectType", path, need);
    if (text && *text != QLatin1StringView(name))
        return fail(below(path, "objectType"), "is not what may stand here");
    return m_fault.isEmpty();
}

} // namespace xapi
