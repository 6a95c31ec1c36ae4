// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/calendarfile.h"
#include "app/services/davfile.h"
#include "app/services/davround.h"

#include <memory>

namespace net {
class Http;
}

namespace services {

// What speaks with a person's own calendar server: made in the interface thread, works in the store thread; signals
// come from there. Connections are made when they are first needed.
class DavDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DavDesk)

public:
    explicit DavDesk(store::Store& store);
    ~DavDesk() override;
    // Ends it in its own thread; it does not exist afterwards.
    void dispose();

    // Any thread. looked() follows, and when there are calendars they are in the cache.
    void look(const caldav::Account& account);
    // rounded() follows. One that runs goes on, and this one is not begun.
    void round(const caldav::Account& account, const DavPerson& person);
    // fileRead() follows, before it fileGoesOn() each time that there is more to do. stopFile() ends it: Cancelled.
    void readFile(const DavPerson& person, const QString& name, const QByteArray& text);
    void stopFile();
    // Removes what is left of files that are not known any more, but for those of which spare() was called.
    void sweepFiles();
    void spare(const QUrl& file);
    // Runs in the store thread and ends what is under way; settled() follows.
    void change(std::function<base::Result<void>(store::Database&)> work);

Q_SIGNALS:
    void looked(const std::optional<base::Error>& error);
    void rounded(const std::optional<base::Error>& error);
    void fileGoesOn(int percent);
    void fileRead(const services::FileReading& reading, const std::optional<base::Error>& error);
    void settled();

private:
    net::Http& http();
    void goOnWithFile();
    void endFile(const base::Result<FileReading>& read);

    store::Store& m_store;
    std::unique_ptr<net::Http> m_http;
    std::unique_ptr<caldav::CalDavClient> m_looking;
    std::unique_ptr<DavRound> m_round;
    std::unique_ptr<FileRound> m_file;
    QSet<QUrl> m_spared;
};

} // namespace services
