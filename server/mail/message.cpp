// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mail/message.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

namespace mail {

namespace {

constexpr int kWordBytes = 45; // of an encoded word; in base64 it stays below 75 characters (RFC 2047 section 2)
constexpr int kBodyLine = 57;  // 76 characters in base64

bool isPlain(const QString& text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7E)
            return false;
    }
    return !text.contains(QLatin1StringView("=?"));
}

// Words of a header; long ones and those that are not ASCII as encoded words, one a line.
QByteArray words(const QString& text)
{
    if (isPlain(text) && text.size() < 60)
        return text.toLatin1();
    QByteArray out;
    QByteArray piece;
    const auto flush = [&] {
        if (!piece.isEmpty())
            out += (out.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + piece.toBase64() + "?=";
        piece.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(i, length).toUtf8();
        if (piece.size() + character.size() > kWordBytes)
            flush();
        piece += character;
        i += length;
    }
    flush();
    return out;
}

QByteArray mailbox(const Mailbox& box)
{
    const QByteArray address = '<' + box.address.toLatin1() + '>';
    if (box.name.isEmpty())
        return address;
    QString name = box.name;
    const bool plain = isPlain(name) && name.size() < 60;
    if (plain)
        name =
            QLatin1Char('"') +
            name.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\"")) +
            QLatin1Char('"');
    return (plain ? name.toLatin1() : words(name)) + ' ' + address;
}

QByteArray encodedBody(const QByteArray& bytes)
{
    QByteArray out;
    for (qsizetype at = 0; at < bytes.size(); at += kBodyLine)
        out += bytes.mid(at, kBodyLine).toBase64() + "\r\n";
    return out;
}

QByteArray part(const QByteArray& type, const QByteArray& more, const QByteArray& bytes)
{
    return "Content-Type: " + type + "\r\n" + more + "Content-Transfer-Encoding: base64\r\n\r\n" + encodedBody(bytes);
}

QByteArray word(const QByteArray& method)
{
    QByteArray out;
    for (const char c : method.toUpper()) {
        if (c >= 'A' && c <= 'Z')
            out += c;
    }
    return out;
}

QByteArray invitation(const Message& message, const QByteArray& boundary)
{
    const QByteArray inner = boundary + "-a";
    const QByteArray calendarType = "text/calendar; charset=UTF-8; method=" + word(message.method);
    QByteArray out = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary +
                     "\r\nContent-Type: multipart/alternative; boundary=\"" + inner + "\"\r\n\r\n";
    out += "--" + inner + "\r\n" + part("text/plain; charset=UTF-8", {}, message.text.toUtf8());
    out += "--" + inner + "\r\n" + part(calendarType, {}, message.calendar) + "--" + inner + "--\r\n";
    out += "--" + boundary + "\r\n" +
           part("application/ics; name=\"invite.ics\"", "Content-Disposition: attachment; filename=\"invite.ics\"\r\n",
                message.calendar);
    return out + "--" + boundary + "--\r\n";
}

} // namespace

bool isAddress(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$"));
    return form.match(text).hasMatch();
}

QByteArray composed(const Message& message)
{
    const QString when = QLocale::c().toString(message.date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    QString id = message.id;
    id.remove(QRegularExpression(QStringLiteral("[^A-Za-z0-9.@_+=-]")));
    QByteArray out =
        "From: " + mailbox(message.from) + "\r\nTo: " + mailbox(message.to) + "\r\nSubject: " + words(message.subject) +
        "\r\nDate: " + when.toLatin1() + " +0000\r\nMessage-ID: <" + id.toLatin1() +
        ">\r\nMIME-Version: 1.0\r\nAuto-Submitted: auto-generated\r\n"; // RFC 3834: nobody answers by machine
    const QByteArray boundary =
        "lxcp-" + QCryptographicHash::hash(message.calendar + id.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    if (message.calendar.isEmpty())
        return out + part("text/plain; charset=UTF-8", {}, message.text.toUtf8());
    return out + invitation(message, boundary);
}

} // namespace mail
