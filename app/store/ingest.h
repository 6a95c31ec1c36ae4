// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/changebatch.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace domain {
class Clock;
}

namespace store {

class Database;

// Takes the change lines of the server (NDJSON) as they come from the network, split anywhere, and stores them; or what
// a ChangeReader elsewhere made of them. Store thread. Between two calls no transaction is open, so that a person's
// commands can come in between.
class Ingest final
{
    Q_DISABLE_COPY_MOVE(Ingest)

public:
    enum class Mode {
        Changes,  // a page of the feed: kept in memory until its last line, then rows and cursor in one transaction
        Snapshot, // the first pull: written in blocks as it comes, cursor with the last one
        Replace,  // after 410: written aside; swap() puts it in place at once, the outbox stays
    };

    using PageEnd = store::PageEnd;

    struct Totals
    {
        qint64 lines = 0, puts = 0, deletes = 0; // puts and deletes that changed something
        qint64 skipped = 0;                      // not newer than what is stored
        qint64 unknown = 0;                      // kinds that this version does not know
        qint64 bytes = 0;
    };

    Ingest(Database& writer, Mode mode);
    ~Ingest();

    // With a clock the time of a change page that is the last one is kept as "last_sync", and that of a replacement, in
    // the transaction of their rows. It lives as long as this.
    void noteTime(const domain::Clock& clock);

    // While there is something else to wait for: what the first rows of Changes mode would wait for.
    void makeReady();

    // The end of a page when its last line {"cursor", "more"} is among the bytes: everything up to it is committed
    // then. Bytes after it belong to the next page. Errors: Malformed with the number of the line (nothing of the page
    // is stored in Changes mode), or Storage. After an error the object is of no more use.
    [[nodiscard]] base::Result<std::optional<PageEnd>> feed(QByteArrayView bytes);
    // The same for what was read already, and what 'more' gives until it gives nothing, all of it in one transaction:
    // the last page's end that is in it. 'more' gets what was written before.
    using Batches = std::vector<ChangeBatch>;
    using More = std::function<Batches(Batches written)>;
    [[nodiscard]] base::Result<std::optional<PageEnd>> write(Batches batches, const More& more = {});
    // The response is over: its end, or a Network error with code "truncated" when its last line has not come. Rows of
    // a snapshot that came stay; without a cursor they are pulled again.
    [[nodiscard]] base::Result<PageEnd> finish();
    // Replace mode, after the page with more = false: the new state becomes the visible one, together with its cursor.
    [[nodiscard]] base::Result<void> swap();

    [[nodiscard]] const Totals& totals() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace store
