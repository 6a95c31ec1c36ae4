// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/offline/packagefiles.h"
#include "app/net/filecall.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace appsync {

// What the person, the machine and the network allow downloads to do.
struct DownloadRules
{
    qint64 bytesPerSecond = 0; // 0: as fast as it goes
    bool onMetered = false;    // also where each byte is paid for

    friend bool operator==(const DownloadRules&, const DownloadRules&) = default;
};

// Brings course packages to this machine, one at a time, in the order of the queue (offline::PackageFiles). What has
// arrived stays, whatever ends it: the next try asks for the rest only. A package is ready when its size and SHA-256
// are right and it is understood; before that nobody can open it. Store thread; hashing what an earlier try left, the
// last check and the last write to the disk run beside it.
class Downloader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Downloader)

public:
    // 'folder': where the packages of this account are.
    Downloader(store::Store& store, net::ApiClient& api, const domain::Clock& clock, QString folder,
               QObject* parent = nullptr);
    ~Downloader() override;

    // Puts right what an earlier run left (offline::sweep), then goes on with the queue.
    void start();
    // The queue was changed, the network is back, or a disk has room again: looks at everything afresh.
    void wake();
    void setRules(const DownloadRules& rules);
    // False: nothing goes on until it is true again.
    void setNetwork(bool usable, bool metered);

    static constexpr auto kMetered = "metered";
    static constexpr auto kOffline = "offline";

Q_SIGNALS:
    void progressed(const QString& packageId, qint64 bytes);
    // A package is ready (no error), has failed for good, or is tried again later ('willRetry').
    void settled(const QString& packageId, const std::optional<base::Error>& error, bool willRetry);
    // Why nothing goes on now: kMetered, kOffline, or empty.
    void hindered(const QString& why);
    void idle(); // nothing is under way and nothing is due

private:
    void go();
    void onQueueChanged();
    void begin(const offline::PackageFile& file);
    void fetch();
    [[nodiscard]] base::Result<void> checkHead(const net::ResponseHead& head) const;
    [[nodiscard]] base::Result<void> take(QByteArrayView bytes);
    void onFetched(const base::Result<net::FileEnd>& end);
    void onFinished(const base::Result<QString>& path);
    void failed(const base::Error& error);
    void settle(offline::FileState state, const std::optional<base::Error>& error, bool willRetry);
    void drop();
    void followUpdates();
    [[nodiscard]] base::Result<void> forgetOlder(const offline::PackageFile& file);
    [[nodiscard]] const char* hindrance() const;
    [[nodiscard]] bool isActiveWanted() const;

    store::Store& m_store;
    net::ApiClient& m_api;
    const domain::Clock& m_clock;
    QString m_folder;
    DownloadRules m_rules;
    bool m_usable = false; // until sync has reached the server
    bool m_metered = false;
    std::optional<offline::PackageFile> m_active;
    std::shared_ptr<offline::Staging> m_staging; // shared with the work beside this thread
    QPointer<net::FileCall> m_call;
    QTimer m_retry;
    QElapsedTimer m_sinceProgress;
    int m_failures = 0;
    int m_round = 0; // answers of work that was given up are known by it
    bool m_begunAgain = false;
};

} // namespace appsync
