// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ingest.h"

#include "app/store/changeline.h"
#include "app/store/changewriter.h"
#include "app/store/database.h"
#include "app/store/meta.h"
#include "app/store/shadow.h"
#include "app/store/transaction.h"

#include <simdjson.h>

#include <string>

namespace store {

namespace {

// The first rows are on screen soon, later blocks are large enough for a transaction not to be felt.
constexpr std::size_t kFirstBlock = 256 * 1024;
constexpr std::size_t kBlock = 16 * 1024 * 1024;
// A page that is longer than this is no page (a thousand changes are about 2 MB).
constexpr std::size_t kLongestPage = 64 * 1024 * 1024;

base::Error malformedLine(qint64 number, const QString& why)
{
    return {base::Error::Kind::Malformed, QStringLiteral("line %1: %2").arg(number).arg(why), 0, {}, 0};
}

} // namespace

struct Ingest::Private
{
    Private(Database& writer, Mode how) : db(writer), mode(how) {}

    Database& db;
    Mode mode;
    std::string buffer; // what is not yet written; its capacity is always larger by the parser's padding
    ChangeLine line;
    Totals totals;
    std::size_t searched = 0; // there is no page end before
    qint64 lineNumber = 0;
    std::optional<PageEnd> lastEnd; // of this response
    QString shadowCursor;
    bool shadowMade = false;
    bool wroteBlock = false;
    std::optional<base::Error> failed;

    void append(QByteArrayView bytes)
    {
        const std::size_t needed = buffer.size() + std::size_t(bytes.size()) + simdjson::SIMDJSON_PADDING;
        if (buffer.capacity() < needed)
            buffer.reserve(std::max(needed, 2 * buffer.capacity()));
        buffer.append(bytes.data(), std::size_t(bytes.size()));
    }

    base::Result<std::optional<PageEnd>> writeLines();
    base::Result<std::optional<PageEnd>> writeLine(ChangeWriter& writer, std::size_t from, std::size_t to);
    base::Result<void> keepCursor(const PageEnd& end);
    [[nodiscard]] bool holdsPageEnd();
};

// True when there is the end of a page in the buffer: a line that begins as the server's do, or a last whole line that
// is one however it is written (the only line without a kind, and a short one).
bool Ingest::Private::holdsPageEnd()
{
    constexpr std::size_t kLongestEnd = 1024;
    constexpr std::string_view kUsualEnd = "\n{\"cursor\":";
    const std::size_t usual = buffer.find(kUsualEnd, searched);
    if (usual != std::string::npos && buffer.find('\n', usual + 1) != std::string::npos)
        return true;
    searched = usual != std::string::npos ? usual : buffer.size() - std::min(buffer.size(), kUsualEnd.size());
    const std::size_t end = buffer.rfind('\n');
    if (end == std::string::npos || end == 0)
        return false;
    const std::size_t before = buffer.rfind('\n', end - 1);
    const std::size_t start = before == std::string::npos ? 0 : before + 1;
    const std::string_view text(buffer.data() + start, end - start);
    return text.size() <= kLongestEnd && text.find("\"cursor\"") != std::string_view::npos &&
           text.find("\"kind\"") == std::string_view::npos;
}

base::Result<std::optional<Ingest::PageEnd>> Ingest::Private::writeLine(ChangeWriter& writer, std::size_t from,
                                                                        std::size_t to)
{
    ++lineNumber;
    const std::string_view text(buffer.data() + from, to - from);
    if (text.find_first_not_of(" \t\r") == std::string_view::npos)
        return std::nullopt;
    if (!line.read(text, buffer.capacity() - from))
        return base::failure(malformedLine(lineNumber, QStringLiteral("not a change")));
    if (line.type() == ChangeLine::Type::PageEnd)
        return PageEnd{QString::fromStdString(line.cursor()), line.more()};
    ++totals.lines;
    if (const auto done = writer.write(line); !done) {
        const base::Error& error = done.error();
        return base::failure(error.kind == base::Error::Kind::Malformed ? malformedLine(lineNumber, error.detail)
                                                                        : error);
    }
    return std::nullopt;
}

base::Result<void> Ingest::Private::keepCursor(const PageEnd& end)
{
    if (mode != Mode::Replace)
        return setMeta(db, QStringLiteral("cursor"), end.cursor);
    shadowCursor = end.cursor;
    return {};
}

// Writes the whole lines of the buffer, up to the end of a page, in one transaction.
base::Result<std::optional<Ingest::PageEnd>> Ingest::Private::writeLines()
{
    const Totals before = totals;
    Transaction transaction(db);
    if (!transaction.begun())
        return base::failure(transaction.begun().error());
    std::optional<PageEnd> end;
    std::size_t from = 0;
    {
        ChangeWriter writer(db, totals, mode);
        while (!end) {
            const std::size_t to = buffer.find('\n', from);
            if (to == std::string::npos)
                break;
            const auto written = writeLine(writer, from, to);
            if (!written) {
                totals = before;
                return base::failure(written.error());
            }
            end = *written;
            from = to + 1;
        }
        if (const auto done = writer.close(); !done)
            return base::failure(done.error());
    }
    if (end) {
        if (const auto kept = keepCursor(*end); !kept)
            return base::failure(kept.error());
    }
    if (const auto done = transaction.commit(); !done)
        return base::failure(done.error());
    totals.bytes += qint64(from);
    buffer.erase(0, from);
    searched = 0;
    return end;
}

Ingest::Ingest(Database& writer, Mode mode) : d(std::make_unique<Private>(writer, mode)) {}

Ingest::~Ingest()
{
    // What was written aside and not put in place is of no use any more.
    if (d->shadowMade && !d->db.inTransaction())
        (void)dropShadow(d->db);
}

base::Result<std::optional<Ingest::PageEnd>> Ingest::feed(QByteArrayView bytes)
{
    if (d->failed)
        return base::failure(*d->failed);
    if (d->mode == Mode::Replace && !d->shadowMade) {
        if (const auto made = makeShadow(d->db); !made)
            return base::failure(made.error());
        d->shadowMade = true;
    }
    d->append(bytes);
    const bool pageEnd = d->holdsPageEnd();
    const bool blockFull = d->mode != Mode::Changes && d->buffer.size() >= (d->wroteBlock ? kBlock : kFirstBlock);
    if (!pageEnd && d->buffer.size() > kLongestPage) {
        d->failed = malformedLine(d->lineNumber + 1, QStringLiteral("the page is too long"));
        return base::failure(*d->failed);
    }
    if (!pageEnd && !blockFull)
        return std::nullopt;
    auto written = d->writeLines();
    d->wroteBlock = true;
    d->lastEnd.reset();
    if (!written)
        d->failed = written.error();
    else
        d->lastEnd = *written;
    return written;
}

base::Result<Ingest::PageEnd> Ingest::finish()
{
    if (!d->failed && !d->buffer.empty() && d->buffer.back() != '\n') {
        if (const auto last = feed("\n"); !last) // a last line need not end in a line break
            return base::failure(last.error());
    }
    if (d->failed)
        return base::failure(*d->failed);
    const auto end = std::exchange(d->lastEnd, std::nullopt);
    const bool whole = end && d->buffer.empty();
    d->buffer.clear();
    d->searched = 0;
    d->lineNumber = 0;
    if (!whole)
        return base::failure(base::Error{base::Error::Kind::Network,
                                         QStringLiteral("the answer ended before its last line"), 0,
                                         QStringLiteral("truncated"), 0});
    return *end;
}

base::Result<void> Ingest::swap()
{
    if (d->failed)
        return base::failure(*d->failed);
    Q_ASSERT(d->mode == Mode::Replace && d->shadowMade);
    const auto done = swapShadow(d->db, d->shadowCursor);
    if (done)
        d->shadowMade = false;
    return done;
}

const Ingest::Totals& Ingest::totals() const
{
    return d->totals;
}

} // namespace store
