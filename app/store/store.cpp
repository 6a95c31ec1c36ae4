// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/base/log.h"
#include "app/store/connectionthread.h"
#include "app/store/coursesearch.h"
#include "app/store/indexer.h"
#include "app/store/outbox.h"
#include "app/store/spare.h"
#include "app/store/storefile.h"

#include <QMutex>
#include <QPointer>

#include <algorithm>

namespace store {

namespace {

constexpr auto kSparePause = std::chrono::milliseconds(100);

} // namespace

struct Store::Private
{
    explicit Private(const QString& folder) : file(folder), spare(file.path()) {}

    Store* q = nullptr;
    StoreFile file;
    Spare spare; // store thread
    bool spareIsStale = false;
    Threads threads = Threads::Own;
    bool recovered = false;
    Database reader; // interface thread
    ConnectionThread writing;
    ConnectionThread reading;
    std::unique_ptr<Indexer> indexer;        // store thread
    std::optional<base::Error> indexProblem; // interface thread
    std::atomic_bool repairing = false;

    QMutex mutex; // guards 'unsaid'
    ChangeSet unsaid;

    void tell(const ChangeSet& changes);
    void say();
    void writeSpare();
    void openWriter();
    void makeIndexer();
    void noteIndex(const std::optional<base::Error>& problem);
    Database& openedWriter()
    {
        if (!writing.db.isOpen())
            openWriter();
        return writing.db;
    }
    void used();
    Database& openedReading();
    void foundDamage();
    void repair();
    void start();
};

base::Result<std::unique_ptr<Store>> Store::open(const QString& accountFolder, Threads threads)
{
    auto p = std::make_unique<Private>(accountFolder);
    p->threads = threads;
    const auto prepared = p->file.prepare(p->reader);
    if (!prepared)
        return base::failure(prepared.error());
    p->recovered = *prepared;
    return std::unique_ptr<Store>(new Store(std::move(p)));
}

Store::Store(std::unique_ptr<Private> p) : d(std::move(p))
{
    d->q = this;
    d->reader.onDamage([this] { d->foundDamage(); });
    d->start();
}

Store::~Store()
{
    d->reading.stop();
    // The writing connection goes last: only that one can fold the journal into the file.
    d->reader.close();
    d->writing.run([this] {
        d->indexer.reset();
        if (d->spareIsStale)
            d->writeSpare();
    });
    d->writing.stop();
}

void Store::Private::start()
{
    if (threads == Threads::None)
        return;
    writing.make(QStringLiteral("store"));
    writing.post([this] { openWriter(); });
}

// Store thread.
void Store::Private::openWriter()
{
    file.lock();
    if (const auto opened = writing.db.open(file.path(), Database::Mode::ReadWrite); !opened) {
        qCWarning(lcStore, "the cache cannot be written: %s", qUtf8Printable(opened.error().detail));
        QMetaObject::invokeMethod(q, [this, error = opened.error()] { noteIndex(error); });
        return;
    }
    writing.db.onDamage([this] { foundDamage(); });
    if (!file.isShared()) {
        if (const auto reset = Outbox(writing.db).resetSending(); !reset)
            qCWarning(lcStore, "outbox: %s", qUtf8Printable(reset.error().detail));
    }
    if (!indexer)
        makeIndexer();
    writing.db.onCommitted([this](const ChangeSet& changes) { tell(changes); });
    indexer->wake();
    used();
}

// Store thread. What the writing connection was used for is most often shown from the interface thread's.
void Store::Private::used()
{
    writing.restLater([this] { QMetaObject::invokeMethod(q, [this] { reader.rest(); }); });
}

// Store thread.
void Store::Private::makeIndexer()
{
    const bool isAlone = threads == Threads::None;
    indexer = std::make_unique<Indexer>(writing.db, isAlone ? Indexer::Pace::OnDemand : Indexer::Pace::Slices);
    QObject::connect(indexer.get(), &Indexer::stopped, q, [this](const base::Error& error) { noteIndex(error); });
    QObject::connect(indexer.get(), &Indexer::wentOn, q, [this] { noteIndex({}); });
}

// Interface thread.
void Store::Private::noteIndex(const std::optional<base::Error>& problem)
{
    const bool isNew = indexProblem.has_value() != problem.has_value();
    indexProblem = problem;
    if (isNew)
        Q_EMIT q->changed(QStringLiteral("search_index"), {});
}

Database& Store::Private::openedReading()
{
    if (!reading.db.isOpen()) {
        if (reading.db.open(file.path(), Database::Mode::ReadOnly))
            reading.db.onDamage([this] { foundDamage(); });
    }
    return reading.db;
}

// Store thread. One queued call says everything that was committed until it runs.
void Store::Private::tell(const ChangeSet& changes)
{
    const QStringList kinds = changes.kinds();
    used();
    if (indexer && std::any_of(kinds.begin(), kinds.end(), &Indexer::concerns))
        indexer->wake();
    // Not in the way of whoever waits for this commit or the next one; one copy for all that was committed until then.
    const bool isOwn = spare.note(kinds);
    if (isOwn && !spareIsStale) {
        spareIsStale = true;
        writing.postLater([this] { writeSpare(); }, kSparePause);
    }
    bool first = false;
    {
        const QMutexLocker lock(&mutex);
        first = unsaid.isEmpty();
        unsaid.add(changes);
    }
    if (first)
        QMetaObject::invokeMethod(
            q, [this] { say(); }, Qt::QueuedConnection);
}

void Store::Private::writeSpare()
{
    spareIsStale = false;
    if (!writing.db.isOpen())
        return;
    if (const auto done = spare.write(writing.db); !done)
        qCWarning(lcStore, "no second copy of the outbox: %s", qUtf8Printable(done.error().detail));
}

void Store::Private::say()
{
    ChangeSet changes;
    {
        const QMutexLocker lock(&mutex);
        std::swap(changes, unsaid);
    }
    for (const QString& kind : changes.kinds())
        Q_EMIT q->changed(kind, changes.ids(kind));
}

// Any thread. The repair needs the event loop of the interface thread; the mark is for a process that ends before.
void Store::Private::foundDamage()
{
    if (repairing.exchange(true))
        return;
    file.markSuspect();
    QMetaObject::invokeMethod(
        q, [this] { repair(); }, Qt::QueuedConnection);
}

// Interface thread, from its event loop: no query of ours is on the stack. The other threads are held until it is done.
void Store::Private::repair()
{
    writing.run([this] { file.lock(); }); // the store thread may not have come to it yet
    if (file.isShared()) {
        qCWarning(lcStore, "the cache is damaged, and open in another process: it is replaced at the next start");
        return;
    }
    reader.close();
    reading.run([this] { reading.db.close(); });
    bool replaced = false;
    writing.run([this, &replaced] {
        indexer.reset();
        writing.db.close();
        spare.forget();
        const auto done = file.replaceDamaged();
        replaced = done.has_value();
        if (!done)
            qCWarning(lcStore, "the damaged cache cannot be replaced: %s", qUtf8Printable(done.error().detail));
        openWriter();
    });
    if (!reader.open(file.path(), Database::Mode::ReadOnly))
        return;
    repairing = false;
    if (!replaced)
        return;
    recovered = true;
    Q_EMIT q->damageRepaired();
}

Database& Store::reader()
{
    return d->reader;
}

void Store::post(std::function<void(Database&)> work)
{
    d->writing.post([this, work = std::move(work)] { work(d->openedWriter()); });
    wake();
}

void Store::wake()
{
    d->writing.wake();
}

Database& Store::writer()
{
    Q_ASSERT(d->writing.isCurrent());
    return d->openedWriter();
}

QObject* Store::storeThreadObject() const
{
    return d->writing.object ? d->writing.object.get() : const_cast<Store*>(this);
}

ReadTicket Store::readJob(std::function<void(Database&)> job, QObject* context, std::function<void()> done)
{
    auto cancelled = std::make_shared<std::atomic_bool>(false);
    if (d->threads == Threads::None) {
        job(d->reader);
        done();
        return ReadTicket(cancelled);
    }
    if (!d->reading.isMade()) {
        d->reading.make(QStringLiteral("store-reading"));
        d->reading.wake();
    }
    QPointer<QObject> receiver(context);
    d->reading.post([this, cancelled, job = std::move(job), done = std::move(done), receiver] {
        if (cancelled->load())
            return;
        Database& db = d->openedReading();
        if (!db.isOpen())
            return;
        db.setCancelCheck([cancelled] { return cancelled->load(); });
        job(db);
        db.setCancelCheck({});
        d->reading.restLater();
        // 'receiver' is only looked at in its own thread, the interface thread.
        QMetaObject::invokeMethod(
            this,
            [cancelled, done, receiver] {
                if (!cancelled->load() && receiver)
                    done();
            },
            Qt::QueuedConnection);
    });
    return ReadTicket(cancelled);
}

QString Store::path() const
{
    return d->file.path();
}

bool Store::recovered() const
{
    return d->recovered;
}

bool Store::isDamaged() const
{
    return d->repairing;
}

bool Store::indexReady() const
{
    return Indexer::isReady(d->reader);
}

std::optional<base::Error> Store::indexProblem() const
{
    return d->indexProblem;
}

void Store::buildIndex()
{
    Database& db = writer();
    Q_UNUSED(db)
    if (!d->indexer)
        return;
    // Why not is kept for whoever asks.
    (void)d->indexer->runToEnd([this](qint64 left) { Q_EMIT indexing(left); });
}

void Store::ensureIndex()
{
    if (d->threads == Threads::None && !indexReady())
        buildIndex();
}

void Store::pauseIndexing()
{
    (void)writer();
    if (d->indexer)
        d->indexer->pause();
}

void Store::resumeIndexing()
{
    if (d->indexer)
        d->indexer->resume();
}

} // namespace store
