// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ingest.h"

#include "app/domain/json.h"
#include "app/domain/ports.h"
#include "app/store/changereader.h"
#include "app/store/changewriter.h"
#include "app/store/database.h"
#include "app/store/meta.h"
#include "app/store/shadow.h"
#include "app/store/transaction.h"

namespace store {

struct Ingest::Private
{
    Private(Database& writer, Mode how)
        : db(writer), mode(how), reader(how == Mode::Changes ? ChangeReader::Cut::Pages : ChangeReader::Cut::Blocks)
    {
    }

    Database& db;
    const Mode mode;
    ChangeReader reader;
    Totals totals;
    std::optional<PageEnd> lastEnd; // of this response
    QString shadowCursor;
    bool shadowMade = false;
    bool isWhole = true; // nothing of another page was written after the last one's end
    std::optional<base::Error> failed;
    const domain::Clock* clock = nullptr;

    base::Result<void> prepare();
    base::Result<std::optional<PageEnd>> write(Batches batches, const More& more);
    base::Result<void> keepCursor(const PageEnd& end);
    base::Result<void> keepTime();
};

base::Result<void> Ingest::Private::prepare()
{
    if (mode != Mode::Replace || shadowMade)
        return {};
    auto made = makeShadow(db);
    shadowMade = made.has_value();
    return made;
}

base::Result<void> Ingest::Private::keepCursor(const PageEnd& end)
{
    if (mode == Mode::Replace) {
        shadowCursor = end.cursor;
        return {};
    }
    const auto kept = setMeta(db, QStringLiteral("cursor"), end.cursor);
    return kept && mode == Mode::Changes && !end.more ? keepTime() : kept;
}

base::Result<void> Ingest::Private::keepTime()
{
    return clock ? setMeta(db, QStringLiteral("last_sync"), domain::toWire(clock->now())) : base::Result<void>();
}

base::Result<std::optional<PageEnd>> Ingest::Private::write(Batches batches, const More& more)
{
    Totals counted = totals;
    std::optional<PageEnd> end;
    db.mapFile();
    Transaction transaction(db);
    if (!transaction.begun())
        return base::failure(transaction.begun().error());
    {
        ChangeWriter writer(db, counted, mode);
        for (; !batches.empty(); batches = more ? more(std::move(batches)) : Batches()) {
            for (const ChangeBatch& batch : batches) {
                if (const auto written = writer.write(batch); !written)
                    return base::failure(written.error());
                isWhole = batch.end.has_value();
                if (batch.end)
                    end = batch.end;
                counted.lines += qint64(batch.lines.size());
                counted.bytes += batch.text.size();
            }
        }
    }
    if (end) {
        if (const auto kept = keepCursor(*end); !kept)
            return base::failure(kept.error());
    }
    if (const auto done = transaction.commit(); !done)
        return base::failure(done.error());
    totals = counted;
    return end;
}

Ingest::Ingest(Database& writer, Mode mode) : d(std::make_unique<Private>(writer, mode)) {}

Ingest::~Ingest()
{
    // What was written aside and not put in place is of no use any more.
    if (d->shadowMade && !d->db.inTransaction())
        (void)dropShadow(d->db);
}

void Ingest::noteTime(const domain::Clock& clock)
{
    d->clock = &clock;
}

void Ingest::makeReady()
{
    d->db.mapFile();
    ChangeWriter::prepare(d->db);
}

base::Result<std::optional<PageEnd>> Ingest::feed(QByteArrayView bytes)
{
    if (d->failed)
        return base::failure(*d->failed);
    if (const auto ready = d->prepare(); !ready)
        return base::failure(ready.error());
    d->reader.append(bytes);
    auto batch = d->reader.next();
    if (!batch) {
        d->failed = batch.error();
        return base::failure(batch.error());
    }
    if (!*batch)
        return std::nullopt;
    Batches one;
    one.push_back(std::move(**batch));
    return write(std::move(one));
}

base::Result<std::optional<PageEnd>> Ingest::write(Batches batches, const More& more)
{
    if (d->failed)
        return base::failure(*d->failed);
    if (const auto ready = d->prepare(); !ready)
        return base::failure(ready.error());
    auto written = d->write(std::move(batches), more);
    d->lastEnd.reset();
    if (!written)
        d->failed = written.error();
    else if (d->isWhole)
        d->lastEnd = *written;
    return written;
}

base::Result<PageEnd> Ingest::finish()
{
    d->reader.finish();
    if (!d->failed && !d->reader.isEmpty()) {
        if (const auto last = feed({}); !last)
            return base::failure(last.error());
    }
    if (d->failed)
        return base::failure(*d->failed);
    const auto end = std::exchange(d->lastEnd, std::nullopt);
    const bool whole = end && d->reader.isEmpty();
    d->reader.restart();
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
    Transaction transaction(d->db);
    auto done = transaction.begun();
    if (done)
        done = swapShadow(d->db, d->shadowCursor);
    if (done)
        done = d->keepTime();
    if (done)
        done = transaction.commit();
    if (done)
        d->shadowMade = false;
    return done;
}

const Ingest::Totals& Ingest::totals() const
{
    return d->totals;
}

} // namespace store
