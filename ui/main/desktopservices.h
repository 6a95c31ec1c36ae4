// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <memory>

namespace domain {
class KeyStore;
}
namespace services {
class Accounts;
class SyncService;
class Workspace;
} // namespace services

namespace uimain {

// The services of the account that is current: what the window works with. Made anew for each account.
class DesktopServices final
{
public:
    DesktopServices(services::Accounts& accounts, models::Preferences& preferences, const domain::Clock& machine,
                    const QString& dataFolder, player::EngineLoader& engine, domain::KeyStore& keys);
    ~DesktopServices();
    DesktopServices(const DesktopServices&) = delete;
    DesktopServices& operator=(const DesktopServices&) = delete;

    [[nodiscard]] shell::Workspace workspace() const { return m_workspace; }
    // What talks to the network by itself from now on; call it after the first paint.
    void startSync();
    // The person is back at the machine: a poll that slept is begun again.
    void nudgeSync();
    // The way to the network is another one.
    void reconnect();
    // Another language was chosen.
    void retranslate();
    // What the person chose for downloads, now and when it changes.
    void applyDownloadRules();

private:
    void tellWhenBusyOnline(services::SyncService& sync);
    void tellOthersOnline(services::SyncService& sync);
    void makePlay(services::Workspace& current, const domain::Clock& clock);
    void makeTalk(services::Workspace& current, const domain::Clock& clock);
    void makeMentoring(services::Workspace& current, const domain::Clock& clock, domain::KeyStore& keys);

    services::Accounts& m_accounts;
    std::unique_ptr<services::CatalogService> m_catalog;
    std::unique_ptr<services::LearningService> m_learning;
    std::unique_ptr<services::RequestService> m_requests;
    std::unique_ptr<services::PlayService> m_play;
    std::unique_ptr<services::NoteService> m_notes;
    std::unique_ptr<services::ProfileService> m_profiles;
    std::unique_ptr<services::TeamService> m_team;
    std::unique_ptr<services::WalletService> m_wallet;
    std::unique_ptr<services::CommunityService> m_communities;
    std::unique_ptr<services::MessageService> m_messages;
    std::unique_ptr<services::NoticeService> m_notices;
    std::unique_ptr<services::StandingService> m_standing;
    std::unique_ptr<services::VoiceService> m_voices;
    std::unique_ptr<services::DevelopmentService> m_development;
    std::unique_ptr<services::MentoringService> m_mentoring;
    std::unique_ptr<services::PrivateNotes> m_privateNotes;
    std::unique_ptr<services::OwnCalendar> m_ownCalendar;
    shell::Workspace m_workspace;
};

} // namespace uimain
