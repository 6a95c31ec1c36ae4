// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/xapi/lrsmessage.h"

#include <QJsonDocument>

#include <algorithm>

namespace xapi {

namespace {

bool sameFieldName(const QByteArray& a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.constData(), a.size(), b.data(), b.size()) == 0;
}

QString formText(QByteArray encoded)
{
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

QString titleOf(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad request");
    case 401:
        return QStringLiteral("Sign-in needed");
    case 403:
        return QStringLiteral("Not allowed");
    case 404:
        return QStringLiteral("Not found");
    case 405:
        return QStringLiteral("Method not allowed");
    case 409:
        return QStringLiteral("Conflict");
    case 412:
        return QStringLiteral("Precondition failed");
    default:
        return status >= 500 ? QStringLiteral("Server error") : QStringLiteral("Request failed");
    }
}

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

QByteArray Fields::value(QByteArrayView name) const
{
    for (const Field& field : m_fields) {
        if (sameFieldName(field.name, name))
            return field.value;
    }
    return {};
}

bool Fields::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const Field& field) { return sameFieldName(field.name, name); });
}

void Fields::set(const QByteArray& name, const QByteArray& value)
{
    remove(name);
    m_fields.append({name, value});
}

void Fields::remove(QByteArrayView name)
{
    m_fields.removeIf([&](const Field& field) { return sameFieldName(field.name, name); });
}

Parameters Parameters::fromEncoded(const QByteArray& encoded)
{
    Parameters parameters;
    for (const QByteArray& pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        parameters.append(formText(equals < 0 ? pair : pair.left(equals)),
                          equals < 0 ? QString() : formText(pair.mid(equals + 1)));
    }
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
    const QJsonObject object{
        {QStringLiteral("type"), QLatin1StringView("https://lxcp.example/problems/") + QLatin1StringView(code)},
        {QStringLiteral("title"), titleOf(status)},
        {QStringLiteral("status"), status},
        {QStringLiteral("detail"), detail},
        {QStringLiteral("code"), QLatin1StringView(code)}};
    LrsResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/problem+json"}, {"Cache-Control", "no-store"}};
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
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
