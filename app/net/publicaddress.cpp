// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/publicaddress.h"

#include <QHostAddress>

#include <algorithm>
#include <optional>

namespace net {

namespace {

struct Block
{
    const char* network;
    int bits;
};

constexpr Block kNotPublic4[] = {{"0.0.0.0", 8},      {"10.0.0.0", 8},    {"100.64.0.0", 10},   {"127.0.0.0", 8},
                                 {"169.254.0.0", 16}, {"172.16.0.0", 12}, {"192.0.0.0", 24},    {"192.0.2.0", 24},
                                 {"192.168.0.0", 16}, {"198.18.0.0", 15}, {"198.51.100.0", 24}, {"203.0.113.0", 24},
                                 {"224.0.0.0", 4},    {"240.0.0.0", 4}};
// Of IPv6 only 2000::/3 is given out as public.
constexpr Block kPublic6{"2000::", 3};
constexpr Block kNotPublic6[] = {{"2001::", 23}, {"2001:db8::", 32}, {"2002::", 16}};

bool isIn(const QHostAddress& address, const Block& block)
{
    return address.isInSubnet(QHostAddress(QLatin1StringView(block.network)), block.bits);
}

// The address of IPv4 that it is, or that it stands for: ::ffff:0:0/96, and 64:ff9b::/96 (RFC 6052) where a network has
// IPv6 only.
std::optional<QHostAddress> fourIn(const QHostAddress& address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    if (isFour)
        return QHostAddress(four);
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !isIn(address, {"64:ff9b::", 96}))
        return std::nullopt;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | bytes[15]);
}

} // namespace

bool isPublic(const QHostAddress& address)
{
    if (const auto four = fourIn(address)) {
        return std::none_of(std::begin(kNotPublic4), std::end(kNotPublic4),
                            [&](const Block& block) { return isIn(*four, block); });
    }
    return address.protocol() == QAbstractSocket::IPv6Protocol && isIn(address, kPublic6) &&
           std::none_of(std::begin(kNotPublic6), std::end(kNotPublic6),
                        [&](const Block& block) { return isIn(address, block); });
}

bool mayBePublic(const QString& host)
{
    if (const QHostAddress literal(host); !literal.isNull())
        return isPublic(literal);
    const QString name = host.endsWith(QLatin1Char('.')) ? host.chopped(1).toLower() : host.toLower();
    if (!name.contains(QLatin1Char('.')))
        return false;
    for (const char* end : {".localhost", ".local", ".internal", ".home.arpa"}) {
        if (name.endsWith(QLatin1StringView(end)))
            return false;
    }
    return true;
}

} // namespace net
