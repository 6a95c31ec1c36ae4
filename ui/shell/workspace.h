// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {
class Clock;
}
namespace models {
class Preferences;
}
namespace services {
class AccountService;
class CatalogService;
class DownloadService;
class LearningService;
class RequestService;
class SyncService;
} // namespace services

namespace shell {

// What the window works with. The first three outlive the window; the others belong to the account that is signed in
// and are all null while nobody is (the window then shows the way in).
struct Workspace
{
    services::AccountService* accounts = nullptr;
    models::Preferences* preferences = nullptr;
    const domain::Clock* clock = nullptr;

    services::CatalogService* catalog = nullptr;
    services::LearningService* learning = nullptr;
    services::RequestService* requests = nullptr;
    services::SyncService* sync = nullptr;
    services::DownloadService* downloads = nullptr; // may be null in tests

    QString dataFolder = {}; // of the profile

    [[nodiscard]] bool signedIn() const { return catalog && learning && requests && sync; }
};

} // namespace shell
