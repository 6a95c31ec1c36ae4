// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/calendarservice.h"
#include "app/services/downloadservice.h"
#include "app/services/linkeddevices.h"
#include "app/services/serverclock.h"
#include "app/services/storesync.h"

#include <memory>

namespace store {
class Store;
}

namespace services {

// One account at work: its cache and its sync. Interface thread.
class Workspace final
{
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    // Ends sync, then the store's threads.
    ~Workspace();

    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] const ServerClock& clock() const { return m_clock; }
    [[nodiscard]] StoreSync& sync() { return *m_sync; }
    [[nodiscard]] DownloadService& downloads() { return *m_downloads; }
    [[nodiscard]] CalendarService& calendar() { return *m_calendar; }
    [[nodiscard]] OtherDevices& otherDevices() { return m_otherDevices; }
    [[nodiscard]] const QString& personId() const { return m_personId; }
    [[nodiscard]] const QString& packageFolder() const { return m_packageFolder; }

private:
    friend class Accounts;
    Workspace(std::unique_ptr<store::Store> store, appsync::Link* link, const domain::Clock& clock,
              const QString& folder, QString personId, const QString& issuer);

    std::unique_ptr<store::Store> m_store;
    ServerClock m_clock;
    appsync::Link* m_link;
    LinkedDevices m_otherDevices;
    std::unique_ptr<StoreSync> m_sync;
    QString m_personId;
    QString m_packageFolder; // where the course packages of this account lie
    std::unique_ptr<DownloadService> m_downloads;
    std::unique_ptr<CalendarService> m_calendar;
};

} // namespace services
