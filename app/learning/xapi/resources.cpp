// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/resources.h"

#include "app/learning/xapi/actorrules.h"
#include "app/learning/xapi/formats.h"

#include <QLocale>

#include <algorithm>

namespace xapi {

namespace {

tl::unexpected<base::Error> badParameter(const char* name, const char* what)
{
    return refusal(400, QStringLiteral("the parameter '%1' %2").arg(QLatin1StringView(name), QLatin1StringView(what)));
}

} // namespace

base::Result<void> Call::onlyParameters(std::initializer_list<const char*> names) const
{
    QStringList seen;
    const QStringList given = parameters.names();
    for (const QString& name : given) {
        const bool known = std::any_of(names.begin(), names.end(),
                                       [&](const char* allowed) { return name == QLatin1StringView(allowed); });
        if (!known)
            return refusal(400, QStringLiteral("the parameter '%1' does not belong here").arg(name.left(80)));
        if (seen.contains(name))
            return refusal(400, QStringLiteral("the parameter '%1' is there twice").arg(name));
        seen.append(name);
    }
    return {};
}

base::Result<QString> Call::text(const char* name, bool needed) const
{
    const QLatin1StringView key(name);
    const QString value = parameters.value(key);
    if (needed && !parameters.contains(key))
        return badParameter(name, "is missing");
    if (needed && value.isEmpty())
        return badParameter(name, "is empty");
    if (value.contains(QChar(0)))
        return badParameter(name, "has a NUL character");
    return value;
}

base::Result<QString> Call::iri(const char* name, bool needed) const
{
    auto value = text(name, needed);
    if (value && parameters.contains(QLatin1StringView(name)) && !isIri(*value))
        return badParameter(name, "is not an IRI");
    return value;
}

base::Result<QString> Call::uuid(const char* name, bool needed) const
{
    auto value = text(name, needed);
    if (value && parameters.contains(QLatin1StringView(name)) && !isUuid(*value))
        return badParameter(name, "is not a UUID");
    return value.map([](const QString& id) { return id.toLower(); });
}

base::Result<QDateTime> Call::instant(const char* name) const
{
    if (!parameters.contains(QLatin1StringView(name)))
        return QDateTime();
    const QDateTime value = parseInstant(parameters.value(QLatin1StringView(name)), true);
    if (!value.isValid())
        return badParameter(name, "is not a date and time of ISO 8601");
    return value;
}

base::Result<bool> Call::flag(const char* name) const
{
    const QString value = parameters.value(QLatin1StringView(name));
    if (!parameters.contains(QLatin1StringView(name)) || value == QLatin1StringView("false"))
        return false;
    if (value == QLatin1StringView("true"))
        return true;
    return badParameter(name, "is neither true nor false");
}

base::Result<QJsonObject> Call::agent(const char* name, bool needed) const
{
    const auto value = text(name, needed);
    if (!value)
        return base::failure(value.error());
    if (!parameters.contains(QLatin1StringView(name)))
        return QJsonObject();
    return parseAgentParameter(*value, version);
}

LrsResponse jsonAnswer(const QByteArray& json)
{
    LrsResponse response;
    response.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}};
    response.body = json;
    return response;
}

LrsResponse noContent()
{
    LrsResponse response;
    response.status = 204;
    return response;
}

QByteArray httpDate(const QDateTime& instant)
{
    return QLocale::c().toString(instant.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

} // namespace xapi
