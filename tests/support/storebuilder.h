// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/ingest.h"
#include "app/store/store.h"
#include "tests/support/cataloglines.h"

#include <QTemporaryDir>

namespace support {

inline base::Result<void> feedAll(store::Database& writer, const QByteArray& lines,
                                  store::Ingest::Mode mode = store::Ingest::Mode::Changes)
{
    store::Ingest ingest(writer, mode);
    if (const auto fed = ingest.feed(lines); !fed)
        return base::failure(fed.error());
    if (const auto end = ingest.finish(); !end)
        return base::failure(end.error());
    return {};
}

// A store in a folder of its own, in one thread, filled with change lines.
class StoreBuilder
{
public:
    StoreBuilder() : m_store(openIn(m_folder.path())) {}

    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] store::Database& writer() { return m_store->writer(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    StoreBuilder& courses(int count, unsigned seed = 1)
    {
        CatalogLines lines(seed);
        store::Ingest ingest(writer(), store::Ingest::Mode::Snapshot);
        bool good = true;
        for (int n = 1; n <= count; ++n)
            good = good && ingest.feed(lines.course(n, n));
        good = good && ingest.feed(CatalogLines::end("v1." + QByteArray::number(count))) && ingest.finish();
        if (!good)
            qFatal("the courses could not be stored");
        return *this;
    }
    StoreBuilder& lines(const QByteArray& changes)
    {
        const auto fed = feedAll(writer(), changes + CatalogLines::end("test"));
        if (!fed)
            qFatal("%s", qPrintable(fed.error().detail));
        return *this;
    }
    StoreBuilder& index()
    {
        m_store->buildIndex();
        return *this;
    }
    void reopen()
    {
        m_store.reset();
        m_store = openIn(m_folder.path());
    }
    void close() { m_store.reset(); }

    static std::unique_ptr<store::Store> openIn(const QString& folder,
                                                store::Store::Threads threads = store::Store::Threads::None)
    {
        auto opened = store::Store::open(folder, threads);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
};

} // namespace support
