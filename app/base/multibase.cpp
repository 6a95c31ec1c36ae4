// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/multibase.h"

#include <algorithm>

namespace base {

namespace {

constexpr QLatin1StringView kBase58("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");

} // namespace

QString toBase58(const QByteArray& bytes)
{
    QByteArray digits; // least first
    for (const char byte : bytes) {
        int carry = uchar(byte);
        for (char& digit : digits) {
            carry += uchar(digit) * 256;
            digit = char(carry % 58);
            carry /= 58;
        }
        for (; carry > 0; carry /= 58)
            digits += char(carry % 58);
    }
    QString text;
    for (qsizetype i = 0; i < bytes.size() && bytes[i] == 0; ++i)
        text += u'1';
    for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit)
        text += kBase58[uchar(*digit)];
    return text;
}

std::optional<QByteArray> fromBase58(QStringView text, qsizetype maxBytes)
{
    if (text.size() > maxBytes)
        return std::nullopt;
    QByteArray bytes; // least first
    for (const QChar character : text) {
        qsizetype carry = kBase58.indexOf(character);
        if (carry < 0)
            return std::nullopt;
        for (char& byte : bytes) {
            carry += uchar(byte) * 58;
            byte = char(carry & 0xff);
            carry >>= 8;
        }
        for (; carry > 0; carry >>= 8)
            bytes += char(carry & 0xff);
    }
    for (qsizetype i = 0; i < text.size() && text[i] == u'1'; ++i)
        bytes += '\0';
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

std::optional<QByteArray> fromMultibase(QStringView text)
{
    if (text.startsWith(u'z'))
        return fromBase58(text.mid(1));
    if (text.startsWith(u'u'))
        return fromBase64Url(text.mid(1));
    return std::nullopt;
}

std::optional<QByteArray> ed25519FromMultibase(QStringView text)
{
    const std::optional<QByteArray> bytes = fromMultibase(text);
    if (!bytes || bytes->size() != 34 || !bytes->startsWith("\xed\x01"))
        return std::nullopt;
    return bytes->mid(2);
}

std::optional<QByteArray> fromBase64Url(QStringView text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(result.decoded) : std::nullopt;
}

QByteArray toBase64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace base
