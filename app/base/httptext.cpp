// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/httptext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace base {

namespace {

bool isFieldName(const QByteArray& a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.constData(), a.size(), b.data(), b.size()) == 0;
}

QString formText(QByteArray encoded)
{
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

struct Title
{
    int status;
    const char* words;
};
constexpr Title kTitles[] = {
    {400, "Bad request"},       {401, "Sign-in needed"},          {403, "Not allowed"},
    {404, "Not found"},         {405, "Method not allowed"},      {408, "The request took too long"},
    {409, "Conflict"},          {410, "No longer available"},     {412, "Precondition failed"},
    {413, "Too large"},         {415, "Unsupported media type"},  {416, "Range not satisfiable"},
    {429, "Too many requests"}, {431, "Header fields too large"}, {503, "Busy"},
};

const char* titleOf(int status)
{
    const auto* known = std::ranges::find_if(kTitles, [&](const Title& title) { return title.status == status; });
    return known != std::end(kTitles) ? known->words : status >= 500 ? "Server error" : "Request failed";
}

} // namespace

QByteArray HeaderFields::value(QByteArrayView name) const
{
    for (const HeaderField& field : m_fields) {
        if (isFieldName(field.name, name))
            return field.value;
    }
    return {};
}

bool HeaderFields::contains(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, [&](const HeaderField& field) { return isFieldName(field.name, name); });
}

void HeaderFields::set(const QByteArray& name, const QByteArray& value)
{
    remove(name);
    add(name, value);
}

void HeaderFields::setDefault(const QByteArray& name, const QByteArray& value)
{
    if (!contains(name))
        add(name, value);
}

void HeaderFields::add(const QByteArray& name, const QByteArray& value)
{
    m_fields.append({name, value});
}

void HeaderFields::remove(QByteArrayView name)
{
    m_fields.removeIf([&](const HeaderField& field) { return isFieldName(field.name, name); });
}

QList<std::pair<QString, QString>> formFields(const QByteArray& encoded)
{
    QList<std::pair<QString, QString>> fields;
    for (const QByteArray& pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        fields.append(
            {formText(equals < 0 ? pair : pair.left(equals)), equals < 0 ? QString() : formText(pair.mid(equals + 1))});
    }
    return fields;
}

QByteArray problemBody(int status, const QByteArray& code, const QString& detail)
{
    const QJsonObject object{
        {QStringLiteral("type"), QLatin1StringView("https://lxcp.example/problems/") + QLatin1StringView(code)},
        {QStringLiteral("title"), QLatin1StringView(titleOf(status))},
        {QStringLiteral("status"), status},
        {QStringLiteral("detail"), detail},
        {QStringLiteral("code"), QLatin1StringView(code)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace base
