// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/presentation.h"

#include "server/http/encoding.h"

#include <QFileInfo>

namespace http {

namespace {

constexpr qsizetype kSmallestToCompress = 1024;

QByteArray withoutWeakness(const QByteArray& tag)
{
    return tag.startsWith("W/") ? tag.mid(2) : tag;
}

// RFC 9110 section 13.1.2: weak comparison.
bool matchesNone(const QByteArray& ifNoneMatch, const QByteArray& etag)
{
    if (ifNoneMatch.trimmed() == "*")
        return true;
    for (const QByteArray& candidate : ifNoneMatch.split(',')) {
        if (withoutWeakness(candidate.trimmed()) == withoutWeakness(etag))
            return true;
    }
    return false;
}

bool isText(const QByteArray& contentType)
{
    return contentType.startsWith("text/") || contentType.startsWith("application/json") ||
           contentType.startsWith("application/x-ndjson") || contentType.startsWith("application/problem+json");
}

// Each piece is a frame or member of its own, which may be joined in both codings (RFC 8878 section 3.1, RFC 1952
// section 2.2).
std::function<Piece()> compressing(std::function<Piece()> next, Coding coding)
{
    return [next = std::move(next), coding] {
        Piece piece = next();
        if (!piece.bytes.isEmpty())
            piece.bytes = compress(piece.bytes, coding);
        return piece;
    };
}

void compressBody(const Request& request, Response& response)
{
    if (!response.filePath.isEmpty() || response.headers.contains("Content-Encoding") ||
        !isText(response.headers.value("Content-Type")))
        return;
    response.headers.set("Vary", "Accept-Encoding");
    if (response.body.size() <= kSmallestToCompress)
        return;
    const Coding coding = negotiate(request.headers.value("Accept-Encoding"));
    if (coding == Coding::Identity)
        return;
    const QByteArray compressed = compress(response.body, coding);
    if (compressed.isEmpty())
        return;
    response.body = compressed;
    if (response.next)
        response.next = compressing(std::move(response.next), coding);
    response.headers.set("Content-Encoding", codingName(coding));
    // A strong validator names bytes, so each coding has its own (RFC 9110 section 8.8.3.3).
    QByteArray etag = response.headers.value("ETag");
    if (etag.size() > 2 && !etag.startsWith("W/")) {
        etag.insert(etag.size() - 1, "-" + codingName(coding));
        response.headers.set("ETag", etag);
    }
}

QByteArray joined(const Response& response, Coding coding)
{
    QByteArray body;
    for (const auto& part : response.parts) {
        const QByteArray coded = part(coding);
        if (coded.isEmpty())
            return {};
        body += coded;
    }
    if (!response.body.isEmpty())
        body += compress(response.body, coding);
    return body;
}

void joinParts(const Request& request, Response& response)
{
    if (response.parts.empty())
        return;
    Coding coding = negotiate(request.headers.value("Accept-Encoding"));
    QByteArray body = joined(response, coding);
    if (body.isEmpty()) { // it could not be compressed
        coding = Coding::Identity;
        body = joined(response, coding);
    }
    response.headers.set("Vary", "Accept-Encoding");
    if (coding != Coding::Identity)
        response.headers.set("Content-Encoding", codingName(coding));
    response.body = body;
    response.parts.clear();
}

struct Range
{
    qint64 first = 0;
    qint64 last = 0;
};

enum class RangeKind { None, One, Unsatisfiable };

// -1 when it is empty or no number.
qint64 digits(const QByteArray& text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && text.at(0) >= '0' && text.at(0) <= '9' ? value : -1;
}

// A header that we do not understand, or several ranges, mean the whole file (RFC 9110 section 14.2 allows it).
RangeKind parseRange(const QByteArray& header, qint64 size, Range& range)
{
    const qsizetype dash = header.indexOf('-');
    if (!header.startsWith("bytes=") || header.contains(',') || dash < 0)
        return RangeKind::None;
    const QByteArray from = header.mid(6, dash - 6).trimmed();
    const QByteArray to = header.mid(dash + 1).trimmed();
    const qint64 first = digits(from);
    const qint64 last = digits(to);
    if ((first < 0 && !from.isEmpty()) || (last < 0 && !to.isEmpty()) || (first < 0 && last < 0))
        return RangeKind::None;
    if (first >= 0 && last >= 0 && last < first)
        return RangeKind::None;
    if (first < 0) { // the last n bytes
        if (last == 0 || size == 0)
            return RangeKind::Unsatisfiable;
        range = {qMax<qint64>(0, size - last), size - 1};
        return RangeKind::One;
    }
    if (first >= size)
        return RangeKind::Unsatisfiable;
    range = {first, last >= 0 ? qMin(last, size - 1) : size - 1};
    return RangeKind::One;
}

// If-Range with a date cannot match: our files have strong tags only.
bool rangeStillValid(const Request& request, const Response& response)
{
    const QByteArray condition = request.headers.value("If-Range");
    return condition.isEmpty() || (!condition.startsWith("W/") && condition == response.headers.value("ETag"));
}

Response presentFile(const Request& request, Response response)
{
    const QFileInfo info(response.filePath);
    if (!info.isFile())
        return problem(404, "not-found");
    const qint64 size = info.size();
    response.fileLength = size;
    response.headers.set("Accept-Ranges", "bytes");
    const QByteArray header = request.headers.value("Range");
    if (header.isEmpty() || request.method != "GET" || response.status != 200 || !rangeStillValid(request, response))
        return response;
    Range range;
    switch (parseRange(header, size, range)) {
    case RangeKind::None:
        return response;
    case RangeKind::Unsatisfiable:
        return problem(416, "range-not-satisfiable", {}, {{"Content-Range", "bytes */" + QByteArray::number(size)}});
    case RangeKind::One:
        break;
    }
    response.status = 206;
    response.fileOffset = range.first;
    response.fileLength = range.last - range.first + 1;
    response.headers.set("Content-Range", "bytes " + QByteArray::number(range.first) + '-' +
                                              QByteArray::number(range.last) + '/' + QByteArray::number(size));
    return response;
}

} // namespace

Response present(const Request& request, Response response)
{
    const QByteArray person = response.logPerson;
    if (!request.readsChunks || request.method == "HEAD")
        response.next = nullptr;
    const bool readOnly = request.method == "GET" || request.method == "HEAD";
    joinParts(request, response);
    compressBody(request, response);
    const QByteArray etag = response.headers.value("ETag");
    const QByteArray ifNoneMatch = request.headers.value("If-None-Match");
    if (readOnly && response.status == 200 && !etag.isEmpty() && !ifNoneMatch.isEmpty() &&
        matchesNone(ifNoneMatch, etag)) {
        response.status = 304;
        response.body.clear();
        response.next = nullptr;
        response.filePath.clear();
        response.headers.remove("Content-Type");
        response.headers.remove("Content-Encoding");
    }
    if (!response.filePath.isEmpty())
        response = presentFile(request, std::move(response));
    if (response.status != 304) // nothing whose type could be guessed
        response.headers.setDefault("X-Content-Type-Options", "nosniff");
    response.logPerson = person;
    return response;
}

} // namespace http
