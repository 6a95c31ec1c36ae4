// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telling/hooks.h"

#include "server/telling/signature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace telling {

namespace {

constexpr qint64 kLargestFile = 256 * 1024; // bytes
constexpr qsizetype kLongestName = 64;

const QStringList kAllKinds{QStringLiteral("thread"), QStringLiteral("post"), QStringLiteral("event")};

tl::unexpected<base::Error> wrong(const QString& what)
{
    return base::failure(base::Error::Kind::Rejected, what);
}

std::optional<Format> formatNamed(const QString& word)
{
    const std::pair<const char*, Format> formats[] = {
        {"slack", Format::Slack}, {"teams", Format::Teams}, {"mattermost", Format::Mattermost}, {"lxcp", Format::Lxcp}};
    for (const auto& [name, format] : formats) {
        if (word == QLatin1StringView(name))
            return format;
    }
    return std::nullopt;
}

bool isLoopback(const QString& host)
{
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("127.0.0.1") ||
           host == QLatin1StringView("::1");
}

bool mayTell(const QUrl& url)
{
    const bool secret = url.scheme() == QLatin1StringView("https");
    const bool local = url.scheme() == QLatin1StringView("http") && isLoopback(url.host());
    return url.isValid() && !url.host().isEmpty() && (secret || local);
}

bool isName(const QString& name)
{
    return !name.isEmpty() && name.size() <= kLongestName && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
    });
}

base::Result<Hook> hookFrom(const QJsonObject& json)
{
    const auto text = [&](const char* member) { return json.value(QLatin1StringView(member)).toString(); };
    Hook hook;
    hook.name = text("name");
    hook.community = text("community");
    hook.url = QUrl(text("url"), QUrl::StrictMode);
    if (!isName(hook.name))
        return wrong(QStringLiteral("name needs letters, digits, - and _"));
    if (hook.community.isEmpty())
        return wrong(QStringLiteral("community is needed: its id or name"));
    if (!mayTell(hook.url))
        return wrong(QStringLiteral("url must be https (http only on this computer)"));
    const auto format = formatNamed(text("format"));
    if (!format)
        return wrong(QStringLiteral("format is one of slack, teams, mattermost, lxcp"));
    hook.format = *format;
    if (const QString secret = text("secret"); !secret.isEmpty() || hook.format == Format::Lxcp) {
        auto key = keyOf(secret);
        if (!key)
            return base::failure(key.error());
        hook.key = std::move(*key);
    }
    const QJsonValue what = json.value(QLatin1StringView("what"));
    for (const QJsonValue& word : what.toArray())
        hook.what.append(word.toString());
    if (what.isUndefined())
        hook.what = {QStringLiteral("thread"), QStringLiteral("event")};
    const bool known = std::ranges::all_of(hook.what, [](const QString& word) { return kAllKinds.contains(word); });
    if (hook.what.isEmpty() || !known)
        return wrong(QStringLiteral("what holds thread, post or event"));
    return hook;
}

} // namespace

base::Result<QList<Hook>> hooksFrom(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return wrong(QStringLiteral("is no JSON array"));
    QList<Hook> hooks;
    const QJsonArray entries = document.array();
    for (const QJsonValue& entry : entries) {
        const auto hook = hookFrom(entry.toObject());
        const auto number = hooks.size() + 1;
        if (!hook)
            return wrong(QStringLiteral("entry %1: %2").arg(number).arg(hook.error().detail));
        if (std::ranges::any_of(hooks, [&](const Hook& other) { return other.name == hook->name; }))
            return wrong(QStringLiteral("entry %1: the name is there already").arg(number));
        hooks.append(*hook);
    }
    return hooks;
}

base::Result<QList<Hook>> readHooks(const QString& file)
{
    QFile read(file);
    if (!read.open(QIODevice::ReadOnly))
        return base::failure(base::Error::Kind::Storage, QStringLiteral("cannot be read"));
    return hooksFrom(read.read(kLargestFile));
}

} // namespace telling
