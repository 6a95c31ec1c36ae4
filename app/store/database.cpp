// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/base/log.h"
#include "app/store/diskroom.h"
#include "app/store/gatheredlog.h"

#include <sqlite3.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace store {

namespace {

constexpr int kStepsPerCheck = 1000;

} // namespace

struct Database::Private
{
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    sqlite3* handle = nullptr;
    QString path;
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>, TextHash, std::equal_to<>> idle;
    int depth = 0; // of open transactions
    ChangeSet pending;
    std::function<void(const ChangeSet&)> committed;
    std::function<void()> damaged;
    std::function<bool()> cancelled;
    int budget = 0;
    int durable = 0; // who wants commits to be on the disk
    bool mapped = false;

    void forgetIdle()
    {
        for (const auto& [text, statements] : idle) {
            for (sqlite3_stmt* statement : statements)
                sqlite3_finalize(statement);
        }
        idle.clear();
    }

    static int check(void* self)
    {
        auto* d = static_cast<Private*>(self);
        if (d->cancelled)
            return d->cancelled() ? 1 : 0;
        return --d->budget <= 0 ? 1 : 0;
    }
};

Database::Database() : d(std::make_unique<Private>()) {}

Database::~Database()
{
    close();
}

base::Result<void> Database::open(const QString& path, Mode mode)
{
    close();
    d->path = path;
    const int access = mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &d->handle, access | SQLITE_OPEN_NOMUTEX,
                                     mode == Mode::ReadWrite ? gatheringVfs() : nullptr);
    if (code != SQLITE_OK) {
        const auto error = lastError(code, "open");
        close();
        return base::failure(error);
    }
    sqlite3_extended_result_codes(d->handle, 1);
    sqlite3_busy_timeout(d->handle, 5000);
    // Reading a file that is not a database fails here, not at open.
    QByteArray setup = "PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;";
    // An index on the ids of 100,000 rows is larger than the 2 MB of pages that SQLite keeps by itself.
    if (mode == Mode::ReadWrite)
        setup = "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -16000;" + setup;
    const auto done = exec(setup);
    if (!done)
        close();
    return done;
}

void Database::mapFile()
{
    if (std::exchange(d->mapped, true))
        return;
    if (const auto done = exec("PRAGMA mmap_size = 268435456"); !done)
        qCWarning(lcStore, "the cache is read in copies: %s", qUtf8Printable(done.error().detail));
}

void Database::rest()
{
    if (!d->handle)
        return;
    d->forgetIdle();
    sqlite3_db_release_memory(d->handle);
}

void Database::close()
{
    if (!d->handle)
        return;
    d->mapped = false;
    d->forgetIdle();
    const int code = sqlite3_close(d->handle);
    if (code != SQLITE_OK)
        qCWarning(lcStore, "closing a connection that is in use: %d", code);
    d->handle = nullptr;
    d->depth = 0;
    d->pending = {};
}

bool Database::isOpen() const
{
    return d->handle != nullptr;
}

Statement Database::statement(std::string_view sql)
{
    if (!d->handle)
        return Statement(*this, nullptr, base::Error{base::Error::Kind::Storage, QStringLiteral("not open"), 0, {}, 0});
    if (const auto found = d->idle.find(sql); found != d->idle.end() && !found->second.empty()) {
        sqlite3_stmt* statement = found->second.back();
        found->second.pop_back();
        return Statement(*this, statement, std::nullopt);
    }
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v3(d->handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return Statement(*this, nullptr, lastError(code, sql));
    return Statement(*this, statement, std::nullopt);
}

base::Result<void> Database::exec(const QByteArray& sql)
{
    if (!d->handle)
        return base::failure(base::Error::Kind::Storage, QStringLiteral("not open"));
    const int code = sqlite3_exec(d->handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return base::failure(
            lastError(code, std::string_view(sql.constData(), std::size_t(std::min<qsizetype>(sql.size(), 120)))));
    return {};
}

base::Result<qint64> Database::number(std::string_view sql)
{
    Statement row = statement(sql);
    const qint64 value = row.next() ? row.number(0) : 0;
    if (!row.ok())
        return base::failure(row.error());
    return value;
}

int Database::changes() const
{
    return sqlite3_changes(d->handle);
}

bool Database::inTransaction() const
{
    return d->depth > 0;
}

void Database::interrupt()
{
    if (d->handle)
        sqlite3_interrupt(d->handle);
}

void Database::setBudget(int thousandSteps)
{
    d->budget = thousandSteps;
    d->cancelled = nullptr;
    sqlite3_progress_handler(d->handle, thousandSteps > 0 ? kStepsPerCheck : 0, &Private::check, d.get());
}

void Database::setCancelCheck(std::function<bool()> cancelled)
{
    d->cancelled = std::move(cancelled);
    sqlite3_progress_handler(d->handle, d->cancelled ? kStepsPerCheck : 0, &Private::check, d.get());
}

void Database::noteChange(const QString& kind, const QString& id)
{
    d->pending.add(kind, id);
    if (d->depth == 0 && d->committed)
        d->committed(std::exchange(d->pending, {}));
}

void Database::noteManyChanges(const QString& kind)
{
    d->pending.addMany(kind);
    if (d->depth == 0 && d->committed)
        d->committed(std::exchange(d->pending, {}));
}

void Database::onCommitted(std::function<void(const ChangeSet&)> listener)
{
    d->committed = std::move(listener);
}

void Database::onDamage(std::function<void()> listener)
{
    d->damaged = std::move(listener);
}

sqlite3* Database::handle() const
{
    return d->handle;
}

base::Error Database::lastError(int code, std::string_view doing)
{
    base::Error error;
    error.detail = QString::fromUtf8(d->handle ? sqlite3_errmsg(d->handle) : sqlite3_errstr(code));
    if (!doing.empty())
        error.detail +=
            QStringLiteral(" (") + QString::fromUtf8(doing.data(), qsizetype(doing.size())) + QLatin1Char(')');
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        error.kind = base::Error::Kind::Cancelled;
        return error;
    case SQLITE_FULL:
        error.code = QStringLiteral("disk-full");
        break;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (isDiskFull(d->path))
            error.code = QStringLiteral("disk-full");
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        error.code = QStringLiteral("damaged");
        break;
    case SQLITE_BUSY:
        error.code = QStringLiteral("busy");
        break;
    default:
        break;
    }
    // A full disk is no fault of ours, and is said to the person by whoever wanted to store something.
    if (error.code == QLatin1StringView("disk-full"))
        qCDebug(lcStore, "%d: %s", code, qUtf8Printable(error.detail));
    else
        qCWarning(lcStore, "%d: %s", code, qUtf8Printable(error.detail));
    if (d->damaged && error.code == QLatin1StringView("damaged"))
        d->damaged();
    return error;
}

void Database::release(sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    // Texts are made of filters in part: the cache must not grow with every combination that was ever asked for.
    constexpr std::size_t kMostTexts = 200;
    const char* text = sqlite3_sql(statement);
    auto found = d->idle.find(std::string_view(text));
    if (found == d->idle.end() && d->idle.size() >= kMostTexts) {
        sqlite3_finalize(statement);
        return;
    }
    if (found == d->idle.end())
        found = d->idle.emplace(text, std::vector<sqlite3_stmt*>{}).first;
    found->second.push_back(statement);
}

// SQLite takes the setting outside of transactions only.
void Database::wantDurable(int more)
{
    Q_ASSERT(!inTransaction());
    const bool was = d->durable > 0;
    d->durable += more;
    if (was == (d->durable > 0))
        return;
    if (const auto done = exec(was ? "PRAGMA synchronous = NORMAL" : "PRAGMA synchronous = FULL"); !done)
        qCWarning(lcStore, "synchronous: %s", qUtf8Printable(done.error().detail));
}

base::Result<bool> Database::begin()
{
    const bool outermost = d->depth == 0;
    if (const auto done = exec(outermost ? "BEGIN IMMEDIATE" : "SAVEPOINT inner_work"); !done)
        return base::failure(done.error());
    ++d->depth;
    return outermost;
}

base::Result<void> Database::end(bool outermost, bool commit)
{
    if (outermost) {
        // After some failures, a full disk among them, SQLite has rolled back by itself.
        const bool isOver = !commit && sqlite3_get_autocommit(d->handle) != 0;
        const auto done = isOver ? base::Result<void>() : exec(commit ? "COMMIT" : "ROLLBACK");
        if (commit && !done)
            return done; // still open: the caller rolls back
        d->depth = 0;
        const ChangeSet changes = std::exchange(d->pending, {});
        if (commit && d->committed && !changes.isEmpty())
            d->committed(changes);
        return done;
    }
    if (!commit) {
        if (const auto undone = exec("ROLLBACK TO inner_work"); !undone)
            return undone;
    }
    const auto done = exec("RELEASE inner_work");
    if (done || !commit)
        --d->depth;
    return done;
}

} // namespace store
