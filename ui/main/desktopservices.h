// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <memory>

namespace services {
class Accounts;
}

namespace uimain {

// The services of the account that is current: what the window works with. Made anew for each account.
class DesktopServices final
{
public:
    DesktopServices(services::Accounts& accounts, models::Preferences& preferences, const domain::Clock& clock,
                    const QString& dataFolder);
    ~DesktopServices();
    DesktopServices(const DesktopServices&) = delete;
    DesktopServices& operator=(const DesktopServices&) = delete;

    [[nodiscard]] shell::Workspace workspace() const { return m_workspace; }
    // What talks to the network by itself from now on; call it after the first paint.
    void startSync();
    // The person is back at the machine: a poll that slept is begun again.
    void nudgeSync();
    // What the person chose for downloads, now and when it changes.
    void applyDownloadRules();

private:
    services::Accounts& m_accounts;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<services::LearningService> m_learning;
    std::unique_ptr<services::RequestService> m_requests;
    shell::Workspace m_workspace;
};

} // namespace uimain
