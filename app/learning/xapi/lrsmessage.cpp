// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/lrsmessage.h"

#include <algorithm>

namespace xapi {

namespace {

int statusOf(const base::Error& error)
{
    using Kind = base::Error::Kind;
    if (error.httpStatus >= 400)
        return error.httpStatus;
    switch (error.kind) {
    case Kind::Malformed:
        return 400;
    case Kind::Unauthorized:
        return 401;
    case Kind::Rejected:
        return 403;
    case Kind::Conflict:
        return 409;
    default:
        return 503;
    }
}

} // namespace

QByteArray versionText(Version version)
{
    return version == Version::V2_0 ? "2.0.0" : "1.0.3";
}

Parameters Parameters::fromEncoded(const QByteArray& encoded)
{
    Parameters parameters;
    parameters.m_items = base::formFields(encoded);
    return parameters;
}

bool Parameters::contains(const QString& name) const
{
    return std::any_of(m_items.begin(), m_items.end(), [&](const auto& item) { return item.first == name; });
}

QString Parameters::value(const QString& name) const
{
    for (const auto& [key, value] : m_items) {
        if (key == name)
            return value;
    }
    return {};
}

QStringList Parameters::names() const
{
    QStringList names;
    for (const auto& item : m_items)
        names.append(item.first);
    return names;
}

void Parameters::append(const QString& name, const QString& value)
{
    m_items.append({name, value});
}

void Parameters::remove(const QString& name)
{
    m_items.removeIf([&](const auto& item) { return item.first == name; });
}

QByteArray Parameters::toEncoded() const
{
    QByteArray encoded;
    for (const auto& [name, value] : m_items) {
        encoded += (encoded.isEmpty() ? "" : "&") + name.toUtf8().toPercentEncoding() + '=' +
                   value.toUtf8().toPercentEncoding();
    }
    return encoded;
}

LrsResponse problem(int status, const QByteArray& code, const QString& detail)
{
    LrsResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/problem+json"}, {"Cache-Control", "no-store"}};
    response.body = base::problemBody(status, code, detail);
    return response;
}

LrsResponse problem(const base::Error& error)
{
    const int status = statusOf(error);
    // What our own storage says is for the log.
    const QString detail = status < 500 ? error.detail : QString();
    QByteArray code = error.code.toLatin1();
    if (code.isEmpty())
        code = status >= 500 ? "unavailable" : status == 403 ? "forbidden" : "invalid-xapi-request";
    return problem(status, code, detail);
}

tl::unexpected<base::Error> refusal(int status, const QString& detail)
{
    return base::failure(base::Error{base::Error::Kind::Malformed, detail, status, {}, 0});
}

} // namespace xapi
