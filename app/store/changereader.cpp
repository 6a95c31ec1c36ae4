// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changereader.h"

#include "app/store/lineparser.h"

#include <algorithm>

namespace store {

namespace {

// The first rows are on screen soon, later blocks are large enough for a transaction not to be felt.
constexpr qsizetype kFirstBlock = 256 * 1024;
constexpr qsizetype kBlock = 8 * 1024 * 1024;
// A page that is longer than this is no page (a thousand changes are about 2 MB).
constexpr qsizetype kLongestPage = 64 * 1024 * 1024;
// What most pages of an answer need: grown bit by bit, a buffer is copied and its memory is new to the kernel each
// time.
constexpr qsizetype kUsualPage = 256 * 1024;
constexpr std::size_t kMostSpare = 4; // batches
constexpr qsizetype kPadding = qsizetype(simdjson::SIMDJSON_PADDING);

base::Error malformedLine(qint64 number, const QString& why)
{
    return {base::Error::Kind::Malformed, QStringLiteral("line %1: %2").arg(number).arg(why), 0, {}, 0};
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

struct ChangeReader::Private
{
    explicit Private(Cut how) : cut(how) {}

    const Cut cut;
    QByteArray buffer; // what is not yet read; its capacity is always larger by the parser's padding
    LineParser parser;
    qsizetype searched = 0; // there is no page end before
    qint64 lineNumber = 0;
    std::size_t linesBefore = 0; // in the last batch: the next one will be like it
    std::size_t valuesBefore = 0;
    std::vector<ChangeBatch> spare; // written, for their memory
    bool readBlock = false;
    std::optional<base::Error> failed;

    [[nodiscard]] bool holdsPageEnd();
    base::Result<ChangeBatch> readLines();
    ChangeBatch takeBuffer();
    base::Result<void> readLine(qsizetype from, qsizetype to, ChangeBatch& batch);
};

// True when there is the end of a page in the buffer: a line that begins as the server's do, or a last whole line that
// is one however it is written (the only line without a kind, and a short one).
bool ChangeReader::Private::holdsPageEnd()
{
    constexpr std::size_t kLongestEnd = 1024;
    constexpr std::string_view kUsualEnd = "\n{\"cursor\":";
    const std::string_view all = viewOf(buffer);
    const std::size_t usual = all.find(kUsualEnd, std::size_t(searched));
    if (usual != std::string_view::npos && all.find('\n', usual + 1) != std::string_view::npos)
        return true;
    searched = qsizetype(usual != std::string_view::npos ? usual : all.size() - std::min(all.size(), kUsualEnd.size()));
    const std::size_t end = all.rfind('\n');
    if (end == std::string_view::npos || end == 0)
        return false;
    const std::size_t before = all.rfind('\n', end - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view text = all.substr(start, end - start);
    return text.size() <= kLongestEnd && text.find("\"cursor\"") != std::string_view::npos &&
           text.find("\"kind\"") == std::string_view::npos;
}

base::Result<void> ChangeReader::Private::readLine(qsizetype from, qsizetype to, ChangeBatch& batch)
{
    ++lineNumber;
    const std::string_view text = viewOf(batch.text).substr(std::size_t(from), std::size_t(to - from));
    if (text.find_first_not_of(" \t\r") == std::string_view::npos)
        return {};
    switch (parser.read(text, std::size_t(batch.text.capacity() - from), batch)) {
    case LineParser::Found::Nothing:
        return base::failure(malformedLine(lineNumber, QStringLiteral("not a change")));
    case LineParser::Found::Unfit:
        return base::failure(malformedLine(lineNumber, QStringLiteral("its data does not fit its kind")));
    default:
        return {};
    }
}

// A batch with the buffer as its text. In the buffer's place comes one that is empty and large enough for most pages.
ChangeBatch ChangeReader::Private::takeBuffer()
{
    ChangeBatch batch;
    if (!spare.empty()) {
        batch = std::move(spare.back());
        spare.pop_back();
    }
    std::swap(batch.text, buffer);
    batch.lines.reserve(linesBefore);
    batch.values.reserve(valuesBefore);
    searched = 0;
    return batch;
}

// The whole lines of the buffer, up to the end of a page.
base::Result<ChangeBatch> ChangeReader::Private::readLines()
{
    ChangeBatch batch = takeBuffer();
    qsizetype from = 0;
    while (!batch.end) {
        const qsizetype to = batch.text.indexOf('\n', from);
        if (to < 0)
            break;
        if (const auto read = readLine(from, to, batch); !read)
            return tl::unexpected(read.error());
        from = to + 1;
    }
    const qsizetype rest = batch.text.size() - from;
    buffer.reserve(std::max(rest + kPadding, kUsualPage));
    buffer.append(batch.text.constData() + from, rest);
    batch.text.truncate(from);
    linesBefore = batch.lines.size();
    valuesBefore = batch.values.size();
    return batch;
}

ChangeReader::ChangeReader(Cut cut) : d(std::make_unique<Private>(cut)) {}

ChangeReader::~ChangeReader() = default;

void ChangeReader::append(QByteArrayView bytes)
{
    const qsizetype needed = d->buffer.size() + bytes.size() + kPadding;
    if (d->buffer.capacity() < needed)
        d->buffer.reserve(std::max(needed, 2 * d->buffer.capacity()));
    d->buffer.append(bytes);
}

base::Result<std::optional<ChangeBatch>> ChangeReader::next()
{
    if (d->failed)
        return base::failure(*d->failed);
    const bool pageEnd = d->holdsPageEnd();
    const bool blockFull = d->cut == Cut::Blocks && d->buffer.size() >= (d->readBlock ? kBlock : kFirstBlock);
    if (!pageEnd && d->buffer.size() > kLongestPage) {
        d->failed = malformedLine(d->lineNumber + 1, QStringLiteral("the page is too long"));
        return base::failure(*d->failed);
    }
    if (!pageEnd && !blockFull)
        return std::nullopt;
    d->readBlock = true;
    auto batch = d->readLines();
    if (!batch) {
        d->failed = batch.error();
        return base::failure(batch.error());
    }
    return std::move(*batch);
}

void ChangeReader::reuse(ChangeBatch&& batch)
{
    if (d->spare.size() == kMostSpare || batch.text.capacity() > 2 * kUsualPage)
        return;
    batch.text.resize(0); // which keeps its memory
    batch.unescaped.clear();
    batch.lines.clear();
    batch.values.clear();
    batch.end.reset();
    d->spare.push_back(std::move(batch));
}

void ChangeReader::finish()
{
    if (!d->failed && !d->buffer.isEmpty() && !d->buffer.endsWith('\n'))
        append("\n");
}

bool ChangeReader::isEmpty() const
{
    return d->buffer.isEmpty();
}

void ChangeReader::restart()
{
    d->buffer.clear();
    d->searched = 0;
    d->lineNumber = 0;
}

} // namespace store
