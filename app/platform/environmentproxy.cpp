// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/environmentproxy.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace platform {

namespace {

constexpr quint16 kHttpPort = 3128;
constexpr quint16 kSocksPort = 1080;

// "corp.example", ".corp.example", "*.corp.example", "host:8443", "10.0.0.0/8".
bool isMeant(QString entry, const QString& host, int port)
{
    if (entry == QLatin1StringView("*"))
        return true;
    if (const QHostAddress address(host); !address.isNull() && entry.contains(QLatin1Char('/'))) {
        const auto subnet = QHostAddress::parseSubnet(entry);
        return subnet.second >= 0 && address.isInSubnet(subnet);
    }
    static const QRegularExpression withPort(QStringLiteral("^([^:]+):([0-9]+)$"));
    if (const auto match = withPort.match(entry); match.hasMatch()) {
        if (match.captured(2).toInt() != port)
            return false;
        entry = match.captured(1);
    }
    if (entry.startsWith(QLatin1Char('[')) && entry.endsWith(QLatin1Char(']')))
        entry = entry.mid(1, entry.size() - 2);
    entry.remove(QRegularExpression(QStringLiteral("^\\*?\\.|\\.$")));
    return !entry.isEmpty() && (host.compare(entry, Qt::CaseInsensitive) == 0 ||
                                host.endsWith(QLatin1Char('.') + entry, Qt::CaseInsensitive));
}

QString first(const std::function<QString(const char*)>& variable, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (const QString value = variable(name).trimmed(); !value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

std::optional<QNetworkProxy> proxyOf(const QString& written)
{
    const bool bare = !written.contains(QLatin1StringView("://"));
    const QUrl address(bare ? QStringLiteral("http://") + written : written, QUrl::StrictMode);
    const QString scheme = address.scheme();
    const bool isSocks = scheme == QLatin1StringView("socks5") || scheme == QLatin1StringView("socks5h") ||
                         scheme == QLatin1StringView("socks");
    if (!address.isValid() || address.host().isEmpty() || !(isSocks || scheme == QLatin1StringView("http")) ||
        (bare && address.port() <= 0))
        return std::nullopt;
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
                         quint16(address.port(isSocks ? kSocksPort : kHttpPort)), address.userName(QUrl::FullyDecoded),
                         address.password(QUrl::FullyDecoded));
}

std::optional<QNetworkProxy> environmentProxy(const QString& scheme, const QString& host, int port,
                                              const std::function<QString(const char*)>& variable)
{
    const bool secure = scheme == QLatin1StringView("https");
    const QString written = secure ? first(variable, {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
                                   : first(variable, {"http_proxy", "all_proxy", "ALL_PROXY"});
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    const QStringList exceptions = first(variable, {"no_proxy", "NO_PROXY"}).split(between, Qt::SkipEmptyParts);
    if (std::ranges::any_of(exceptions, [&](const QString& entry) { return isMeant(entry, host, port); }))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return written.isEmpty() ? std::nullopt : proxyOf(written);
}

} // namespace platform
