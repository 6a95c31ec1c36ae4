// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/wire.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace http {

namespace {

// RFC 9110 section 5.6.7. Made once a second per thread.
const QByteArray& dateNow()
{
    thread_local qint64 second = -1;
    thread_local QByteArray text;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (now.toSecsSinceEpoch() != second) {
        second = now.toSecsSinceEpoch();
        text = QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    }
    return text;
}

// A handler that puts a line end into a header must not be able to start another one.
QByteArray fieldText(QByteArray value)
{
    for (char& c : value) {
        if (uchar(c) < 0x20 || c == 0x7f)
            c = ' ';
    }
    return value;
}

} // namespace

QByteArray originForm(const QByteArray& target)
{
    if (target.startsWith('/'))
        return target;
    const qsizetype authority = target.startsWith("http://") ? 7 : target.startsWith("https://") ? 8 : -1;
    if (authority < 0)
        return {};
    const qsizetype slash = target.indexOf('/', authority);
    return slash < 0 ? QByteArray("/") : target.mid(slash);
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray chunk(const Piece& piece)
{
    QByteArray framed;
    framed.reserve(piece.bytes.size() + 32);
    if (!piece.bytes.isEmpty())
        framed += QByteArray::number(piece.bytes.size(), 16) + "\r\n" + piece.bytes + "\r\n";
    if (piece.last)
        framed += "0\r\n\r\n";
    return framed;
}

QByteArray responseHead(const Response& response, const QByteArray& reason, qint64 length, bool keepAlive)
{
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason + "\r\nDate: " + dateNow() + "\r\n";
    for (const Header& header : response.headers)
        head += fieldText(header.name) + ": " + fieldText(header.value) + "\r\n";
    if (response.next)
        head += "Transfer-Encoding: chunked\r\n";
    else if (mayHaveBody(response.status))
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (!keepAlive)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

QByteArray logLine(const Request& request, const QByteArray& path, int status, double seconds, qint64 bytes,
                   const Response& response)
{
    QJsonObject line{{QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("method"), QString::fromLatin1(request.method)},
                     {QStringLiteral("path"), QString::fromUtf8(path)},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("ms"), double(qRound64(seconds * 100000.0)) / 100.0},
                     {QStringLiteral("bytes"), bytes}};
    if (!response.logPerson.isEmpty())
        line.insert(QStringLiteral("person"), QString::fromLatin1(response.logPerson));
    if (!response.logReason.isEmpty())
        line.insert(QStringLiteral("reason"), QString::fromUtf8(response.logReason));
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace http
