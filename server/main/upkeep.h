// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/commands/badges.h"
#include "server/feed/feed.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace server {

// What a serving process does from time to time: once when it is made and then every hour it lets the feed forget what
// is older than 'keepDays' (Feed::forgetAfter, which works once a day) and brings the figures about the skills of teams
// and departments, standings, comparisons and demand up to date. In between, seconds after a command has made them due
// (commands::setDue), those again, at most a twentieth of the time; likewise what its own time makes due: new times
// of meetings that nobody answered (commands::putPassedBack), absences. A storage that fails is asked again an hour
// later. Ends with the destructor.
class Upkeep
{
public:
    // 'signer' signs the badges that a changed rule brings.
    Upkeep(feed::Feed& feed, data::Storage& storage, const domain::Clock& clock, int keepDays,
           commands::AwardSigner& signer);
    ~Upkeep();
    Upkeep(const Upkeep&) = delete;
    Upkeep& operator=(const Upkeep&) = delete;

private:
    void work();
    void workByDate();
    void countAnswersOnce();
    [[nodiscard]] base::Result<void> workIfDue();
    [[nodiscard]] base::Result<void> putPassedBack();
    [[nodiscard]] base::Result<void> followAbsences();
    void run();

    feed::Feed& m_feed;
    data::Storage& m_storage;
    const domain::Clock& m_clock;
    const int m_keepDays;
    commands::AwardSigner& m_signer;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false;
    bool m_begun = false; // of the thread
    std::thread m_thread; // must be last: it runs run()
};

} // namespace server
