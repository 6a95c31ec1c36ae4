// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "server/data/storage.h"
#include "server/invitations/letter.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace invitations {

// Tells people's calendars of their mentoring sessions (iTIP by mail, RFC 6047): what is proposed, agreed, moved or
// cancelled goes to both as REQUEST or CANCEL with the same UID and the session's SEQUENCE. An event of a community
// goes to each who has said that they come, or may, by the same ways (EventNews). What cannot be sent now is tried
// again, later each time; what is refused for good, or is older than a week, is let go with a line in the log. Of
// several processes on one database each invitation is one's own for as long as sending takes.
class Postman
{
public:
    Postman(data::Storage& storage, const domain::Clock& clock, PostOffice office);

    // Sends what is due; how many mails went out. Not for threads that must not wait.
    [[nodiscard]] base::Result<int> deliver();

private:
    [[nodiscard]] base::Result<int> deliverOne(const data::StoredEntity& stored);
    [[nodiscard]] base::Result<QList<mail::Message>> mailsFor(const QString& id, const QDateTime& since);
    [[nodiscard]] base::Result<QList<mail::Message>> mailsOfEvent(data::Reader& reader, const QString& answerId,
                                                                  const QDateTime& since);
    [[nodiscard]] base::Result<std::optional<data::StoredEntity>> claimed(const data::StoredEntity& stored);
    [[nodiscard]] base::Result<void> settle(const data::StoredEntity& stored, bool done);

    data::Storage& m_storage;
    const domain::Clock& m_clock;
    const PostOffice m_office;
};

// Has something done in a thread of its own, every few seconds until it is destroyed.
class Round
{
public:
    // 'work' gives how much was done; errors go to the log under 'name'.
    using Work = std::function<base::Result<int>()>;
    Round(const char* name, Work work, std::chrono::milliseconds pause);
    ~Round();
    Round(const Round&) = delete;
    Round& operator=(const Round&) = delete;

private:
    void run();

    const char* const m_name;
    const Work m_work;
    const std::chrono::milliseconds m_pause;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false;
    std::thread m_thread; // must be last: it runs run()
};

} // namespace invitations
