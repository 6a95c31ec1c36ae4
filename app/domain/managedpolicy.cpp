// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/managedpolicy.h"

#include "app/base/multibase.h"
#include "app/base/plaintext.h"
#include "app/base/withoutaccount.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>

namespace domain {

namespace {

bool isText(const QVariant& value)
{
    return value.typeId() == QMetaType::QString;
}

bool isNumber(const QVariant& value)
{
    bool ok = false;
    value.toLongLong(&ok);
    return ok && value.typeId() != QMetaType::Bool;
}

// Each reads one value, and says whether it could be meant.
bool read(QUrl& to, const QVariant& value)
{
    const QUrl url(value.toString().trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    if (!isText(value) || !url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    to = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (to.path() == QLatin1StringView("/"))
        to.setPath({});
    return true;
}

// An issuer is compared letter for letter (OpenID Connect Discovery section 4.3), so that it stays as it was written.
bool readIssuer(QString& to, const QVariant& value)
{
    QUrl address;
    if (!read(address, value))
        return false;
    to = value.toString().trimmed();
    return true;
}

// As the feed's check reads it.
bool readKey(QString& to, const QVariant& value)
{
    const QString text = value.toString().trimmed();
    if (!isText(value) || !base::ed25519FromMultibase(text))
        return false;
    to = text;
    return true;
}

bool isHostAndPort(const QString& text)
{
    static const QRegularExpression known(QStringLiteral("^[A-Za-z0-9.-]+:[0-9]{1,5}$"));
    const QUrl url(QStringLiteral("http://") + text, QUrl::StrictMode);
    return known.match(text).hasMatch() && url.isValid() && !url.host().isEmpty() && url.port() > 0;
}

bool readProxy(std::optional<QString>& to, const QVariant& value)
{
    const QString text = value.toString().trimmed();
    const bool isWord = text == QLatin1StringView("system") || text == QLatin1StringView("none");
    if (!isText(value) || !(isWord || isHostAndPort(text)))
        return false;
    to = text;
    return true;
}

bool read(std::optional<bool>& to, const QVariant& value)
{
    const QString text = value.toString().trimmed().toLower();
    const bool yes = text == QLatin1StringView("true") || text == QLatin1StringView("1");
    if (!yes && text != QLatin1StringView("false") && text != QLatin1StringView("0"))
        return false;
    to = yes;
    return true;
}

bool read(std::optional<qint64>& to, const QVariant& value)
{
    if (!isNumber(value) || value.toLongLong() < 0)
        return false;
    to = value.toLongLong();
    return true;
}

bool readFormats(std::optional<QStringList>& to, const QVariant& value)
{
    static const QStringList known{QStringLiteral("scorm12"), QStringLiteral("scorm2004"), QStringLiteral("cmi5"),
                                   QStringLiteral("xapi"),    QStringLiteral("h5p"),       QStringLiteral("html"),
                                   QStringLiteral("video"),   QStringLiteral("pdf"),       QStringLiteral("link")};
    if (!isText(value) && !value.canConvert<QStringList>())
        return false;
    QStringList formats;
    const QStringList written = isText(value) ? value.toString().split(QLatin1Char(',')) : value.toStringList();
    for (const QString& format : written) {
        const QString name = format.trimmed().toLower();
        if (name.isEmpty())
            continue;
        if (!known.contains(name))
            return false;
        formats.append(name);
    }
    to = formats;
    return true;
}

// Somebody may have written a password where none belongs.
QString shown(const QVariant& value)
{
    constexpr qsizetype kLongest = 80;
    const QString text = value.canConvert<QString>() ? value.toString() : value.toStringList().join(QLatin1Char(','));
    return base::plainText(base::withoutAccount(text)).left(kLongest);
}

QUrl originOf(const QUrl& address)
{
    QUrl origin = address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (origin.path() == QLatin1StringView("/"))
        origin.setPath({});
    return origin;
}

} // namespace

bool ManagedPolicy::allowsServer(const QUrl& address) const
{
    return server.isEmpty() || originOf(address) == server;
}

ManagedPolicy policyFrom(const QVariantMap& written)
{
    ManagedPolicy policy;
    if (written.isEmpty())
        return policy;
    const QHash<QString, std::function<bool(const QVariant&)>> settings{
        {QStringLiteral("ServerAddress"), [&](const QVariant& value) { return read(policy.server, value); }},
        {QStringLiteral("Issuer"), [&](const QVariant& value) { return readIssuer(policy.issuer, value); }},
        {QStringLiteral("Proxy"), [&](const QVariant& value) { return readProxy(policy.proxy, value); }},
        {QStringLiteral("AllowedFormats"), [&](const QVariant& value) { return readFormats(policy.formats, value); }},
        {QStringLiteral("DownloadLimit"), [&](const QVariant& value) { return read(policy.downloadLimit, value); }},
        {QStringLiteral("DownloadsOnMetered"),
         [&](const QVariant& value) { return read(policy.downloadsOnMetered, value); }},
        {QStringLiteral("Leaderboards"), [&](const QVariant& value) { return read(policy.leaderboards, value); }},
        {QStringLiteral("UpdateCheck"), [&](const QVariant& value) { return read(policy.updateCheck, value); }},
        {QStringLiteral("UpdateFeed"), [&](const QVariant& value) { return read(policy.updateFeed, value); }},
        {QStringLiteral("UpdateKey"), [&](const QVariant& value) { return readKey(policy.updateKey, value); }},
    };
    for (auto it = written.begin(); it != written.end(); ++it) {
        const auto setting = settings.find(it.key());
        if (setting == settings.end())
            policy.problems.append(QStringLiteral("%1: there is no such setting").arg(it.key()));
        else if (!(*setting)(it.value()))
            policy.problems.append(
                QStringLiteral("%1: this value cannot be meant: %2").arg(it.key(), shown(it.value())));
        else
            policy.names.append(it.key());
    }
    return policy;
}

} // namespace domain
