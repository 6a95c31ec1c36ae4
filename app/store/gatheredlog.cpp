// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/gatheredlog.h"

#include <sqlite3.h>

#include <memory>
#include <optional>
#include <vector>

namespace store {

namespace {

// A frame of the log is a header and a page: https://www.sqlite.org/fileformat2.html#the_write_ahead_log (4.1). The
// header's bytes 4 to 7 are not all 0 in a transaction's last frame. No page is as short as a header.
constexpr int kFrameHeader = 24;
constexpr std::size_t kMost = 0x1ffff;   // SQLite's own file system for Unix takes no more in one call
constexpr std::size_t kKept = 64 * 1024; // of the memory, between two transactions
constexpr int kWriteLock = 0;            // of the locks in shared memory, section 2.3.2 of walformat.html

// Beside each file of SQLite: 'methods' comes first and is what the file's pMethods lead to.
struct OpenFile
{
    sqlite3_io_methods methods;
    const sqlite3_io_methods* system = nullptr;

    // Of a database: its log, while that is open. Of a log: the database's.
    OpenFile* other = nullptr;

    // Of a log: bytes that belong at 'from' and are not in the file.
    std::vector<char> held;
    sqlite3_int64 from = 0;
    sqlite3_int64 end = 0; // of the last write
    bool gathers = false;  // within a frame that is not a transaction's last

    int flush(sqlite3_file* file);
    void drop();
};

OpenFile& of(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(const_cast<sqlite3_io_methods*>(file->pMethods));
}

void OpenFile::drop()
{
    held.clear();
    if (held.capacity() > kKept)
        held = {};
}

int OpenFile::flush(sqlite3_file* file)
{
    if (held.empty())
        return SQLITE_OK;
    const int code = system->xWrite(file, held.data(), int(held.size()), from);
    // After a failure SQLite rolls back: what was held is of no more use.
    held.clear();
    return code;
}

int writeLog(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    OpenFile& log = of(file);
    const auto* begin = static_cast<const char*>(bytes);
    if (size == kFrameHeader)
        log.gathers = !(begin[4] || begin[5] || begin[6] || begin[7]);
    const bool follows = at == log.end && (log.held.empty() || at == log.from + sqlite3_int64(log.held.size()));
    log.end = at + size;
    if (!follows || log.held.size() + std::size_t(size) > kMost) {
        if (const int code = log.flush(file); code != SQLITE_OK)
            return code;
    }
    // The last frame's header waits for its page, which brings all of it into the file.
    const bool waits = follows && (log.gathers || size == kFrameHeader);
    if (log.held.empty() && !waits)
        return log.system->xWrite(file, bytes, size, at);
    if (log.held.empty())
        log.from = at;
    log.held.insert(log.held.end(), begin, begin + size);
    if (waits)
        return SQLITE_OK;
    const int code = log.flush(file);
    log.drop();
    return code;
}

int readLog(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
{
    OpenFile& log = of(file);
    const bool overlaps = at + size > log.from && at < log.from + sqlite3_int64(log.held.size());
    if (overlaps) {
        if (const int code = log.flush(file); code != SQLITE_OK)
            return code;
    }
    return log.system->xRead(file, bytes, size, at);
}

int truncateLog(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = of(file).flush(file);
    return code == SQLITE_OK ? of(file).system->xTruncate(file, size) : code;
}

int syncLog(sqlite3_file* file, int how)
{
    const int code = of(file).flush(file);
    return code == SQLITE_OK ? of(file).system->xSync(file, how) : code;
}

int sizeOfLog(sqlite3_file* file, sqlite3_int64* size)
{
    const int code = of(file).flush(file);
    return code == SQLITE_OK ? of(file).system->xFileSize(file, size) : code;
}

// Who gives the right to write back without a last frame has rolled back. Others may append in the same place now.
int lockShared(sqlite3_file* database, int first, int count, int how)
{
    OpenFile& file = of(database);
    const bool givesBack = (how & SQLITE_SHM_UNLOCK) && (how & SQLITE_SHM_EXCLUSIVE) && first == kWriteLock;
    if (givesBack && file.other)
        file.other->drop();
    return file.system->xShmLock(database, first, count, how);
}

int closeFile(sqlite3_file* file)
{
    const std::unique_ptr<OpenFile> mine(&of(file));
    if (mine->other)
        mine->other->other = nullptr;
    file->pMethods = mine->system;
    return mine->system->xClose(file);
}

const sqlite3_vfs* systemVfs()
{
    static const sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
    return found;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* opened)
{
    auto* vfs = const_cast<sqlite3_vfs*>(systemVfs());
    const int code = vfs->xOpen(vfs, name, file, flags, opened);
    const bool isLog = flags & SQLITE_OPEN_WAL;
    if (code != SQLITE_OK || !(isLog || (flags & SQLITE_OPEN_MAIN_DB)))
        return code;
    auto mine = std::make_unique<OpenFile>();
    mine->system = file->pMethods;
    mine->methods = *file->pMethods;
    mine->methods.xClose = closeFile;
    if (isLog) {
        mine->methods.xWrite = writeLog;
        mine->methods.xRead = readLog;
        mine->methods.xTruncate = truncateLog;
        mine->methods.xSync = syncLog;
        mine->methods.xFileSize = sizeOfLog;
        mine->other = &of(sqlite3_database_file_object(name));
        mine->other->other = mine.get();
    } else {
        mine->methods.xShmLock = lockShared;
    }
    file->pMethods = &mine.release()->methods;
    return SQLITE_OK;
}

} // namespace

const char* gatheringVfs()
{
    static constexpr char kName[] = "lxcp-gathered-log";
    // SQLite keeps the address, so it lives as long as the program.
    static std::optional<sqlite3_vfs> vfs;
    static const bool registered = [] {
        if (!systemVfs())
            return false;
        vfs = *systemVfs();
        vfs->zName = kName;
        vfs->pNext = nullptr;
        vfs->xOpen = openFile;
        return sqlite3_vfs_register(&*vfs, 0) == SQLITE_OK;
    }();
    return registered ? kName : nullptr;
}

} // namespace store
