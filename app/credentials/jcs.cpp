// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/jcs.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace credentials {

namespace {

void appendJsonText(QByteArray& out, const QString& text)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (uchar(byte) < 0x20)
                out += "\\u" + QByteArray::number(uchar(byte), 16).rightJustified(4, '0');
            else
                out += byte;
        }
    }
    out += '"';
}

// ECMAScript's Number::toString (ECMA-262 section 6.1.6.1.20), which RFC 8785 section 3.2.2.3 names.
QByteArray jsonNumber(double value)
{
    if (value == 0)
        return "0";
    const QByteArray text = QByteArray::number(std::fabs(value), 'e', QLocale::FloatingPointShortest);
    const qsizetype at = text.indexOf('e');
    QByteArray digits = text.left(at);
    digits.replace(".", "");
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    const int n = text.mid(at + 1).toInt() + 1;
    const int k = int(digits.size());
    QByteArray out;
    if (k <= n && n <= 21) {
        out = digits + QByteArray(n - k, '0');
    } else if (0 < n && n <= 21) {
        out = digits.left(n) + '.' + digits.mid(n);
    } else if (-6 < n && n <= 0) {
        out = "0." + QByteArray(-n, '0') + digits;
    } else {
        out = digits.left(1) + (k > 1 ? '.' + digits.mid(1) : QByteArray());
        out += (n > 0 ? "e+" : "e-") + QByteArray::number(std::abs(n - 1));
    }
    return value < 0 ? '-' + out : out;
}

void appendJson(QByteArray& out, const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::sort(keys.begin(), keys.end()); // by UTF-16 code units, as section 3.2.3 says
        out += '{';
        for (qsizetype i = 0; i < keys.size(); ++i) {
            out += i ? "," : "";
            appendJsonText(out, keys[i]);
            out += ':';
            appendJson(out, object.value(keys[i]));
        }
        out += '}';
    } else if (value.isArray()) {
        out += '[';
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            out += i ? "," : "";
            appendJson(out, array.at(i));
        }
        out += ']';
    } else if (value.isString()) {
        appendJsonText(out, value.toString());
    } else if (value.isDouble()) {
        out += jsonNumber(value.toDouble());
    } else if (value.isBool()) {
        out += value.toBool() ? "true" : "false";
    } else {
        out += "null";
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    appendJson(out, value);
    return out;
}

} // namespace credentials
