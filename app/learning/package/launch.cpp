// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/package/launch.h"

#include "app/learning/package/names.h"
#include "app/learning/package/page.h"

#include <QRegularExpression>
#include <QUrl>

namespace package {

namespace {

constexpr qint64 kPageBytes = 2 * 1024 * 1024;

bool hasScheme(const QString& href)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    return scheme.match(href).hasMatch();
}

void setMissing(Item& item, const char* why)
{
    item.missing = QLatin1StringView(why);
    item.offline = false;
}

void setAddress(Item& item, const QString& href)
{
    const QUrl url(href.startsWith(QStringLiteral("//")) ? QStringLiteral("https:") + href : href, QUrl::StrictMode);
    const bool web = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!web || url.host().isEmpty()) {
        setMissing(item, kLaunchUnsafe);
        return;
    }
    item.launch = url.toString(QUrl::FullyEncoded);
    item.hosts = QStringList{url.host()};
    item.offline = false;
}

void lookAtPage(Item& item, const Reader& reader, const Entry& entry)
{
    const auto html = reader.bytes(entry, kPageBytes);
    if (!html)
        return;
    const Page page = scanPage(*html);
    if (item.title.isEmpty())
        item.title = page.title;
    QStringList hosts = page.neededHosts + page.otherHosts;
    hosts.removeDuplicates();
    hosts.sort();
    item.hosts = hosts;
    item.offline = page.neededHosts.isEmpty();
}

} // namespace

QString hostOf(const QString& address)
{
    const QUrl url(address.startsWith(QStringLiteral("//")) ? QStringLiteral("https:") + address : address);
    const bool web = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return web ? url.host() : QString();
}

void setLaunch(Item& item, const QString& href, const Reader& reader)
{
    item.href = href;
    const QString reference = href.trimmed();
    if (hasScheme(reference) || reference.startsWith(QStringLiteral("//"))) {
        setAddress(item, reference);
        return;
    }
    static const QRegularExpression pathEnd(QStringLiteral("[?#]"));
    const qsizetype end = reference.indexOf(pathEnd);
    const QString rest = end < 0 ? QString() : reference.mid(end);
    QString written = end < 0 ? reference : reference.first(end);
    written.replace(u'\\', u'/');
    QString path = decodedReference(written);
    if (!reader.find(path) && reader.find(written))
        path = written; // a name with a bare '%'
    path = resolvePath(path);
    if (path.isNull() || path.contains(QChar::Null) || path.contains(u'\\')) {
        setMissing(item, kLaunchUnsafe);
        return;
    }
    const Entry* entry = reader.find(path);
    if (!entry || entry->size == 0) {
        setMissing(item, kLaunchMissing);
        return;
    }
    item.launch = QString::fromLatin1(QUrl::toPercentEncoding(path, "/!$&'()*+,;=:@")) + rest;
    const QByteArray type = mimeType(entry->name);
    if (type == "text/html" || type == "application/xhtml+xml")
        lookAtPage(item, reader, *entry);
}

} // namespace package
