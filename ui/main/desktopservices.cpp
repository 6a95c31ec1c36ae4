// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/desktopservices.h"

#include "app/net/publicfetch.h"
#include "app/platform/logfile.h"
#include "app/platform/paths.h"
#include "app/services/accounts.h"
#include "app/services/catalogservice.h"
#include "app/services/communityservice.h"
#include "app/services/developmentservice.h"
#include "app/services/learningservice.h"
#include "app/services/mentoringservice.h"
#include "app/services/messageservice.h"
#include "app/services/noteservice.h"
#include "app/services/noticeservice.h"
#include "app/services/owncalendar.h"
#include "app/services/playservice.h"
#include "app/services/privatenotes.h"
#include "app/services/profileservice.h"
#include "app/services/requestservice.h"
#include "app/services/standingservice.h"
#include "app/services/storereport.h"
#include "app/services/syncservice.h"
#include "app/services/teamservice.h"
#include "app/services/voiceservice.h"
#include "app/services/walletservice.h"
#include "ui/calendar/calendarview.h"
#include "ui/models/preferences.h"
#include "ui/models/workoffline.h"

namespace uimain {

DesktopServices::DesktopServices(services::Accounts& accounts, models::Preferences& preferences,
                                 const domain::Clock& machine, const QString& dataFolder, player::EngineLoader& engine,
                                 domain::KeyStore& keys)
    : m_accounts(accounts)
{
    m_workspace.accounts = &accounts;
    m_workspace.preferences = &preferences;
    m_workspace.clock = &machine;
    m_workspace.dataFolder = dataFolder;
    m_workspace.logFile = platform::LogFile::newest(platform::Paths(dataFolder).logFolder());
    m_workspace.engine = &engine;
    services::Workspace* current = accounts.workspace();
    if (!current)
        return;
    store::Store& store = current->store();
    const domain::Clock& clock = current->clock();
    m_workspace.clock = &clock;
    m_catalog = std::make_unique<services::CatalogService>(store, current->personId());
    m_learning = std::make_unique<services::LearningService>(store, clock, current->personId());
    m_requests = std::make_unique<services::RequestService>(store, clock, current->personId());
    m_workspace.checkStore = [&store](QObject* context, const std::function<void(const QStringList&)>& done) {
        store.read<QStringList>(services::storeReport, context, done);
    };
    m_workspace.catalog = m_catalog.get();
    m_learning->setFormats(m_workspace.preferences->policy().formats);
    m_workspace.learning = m_learning.get();
    m_workspace.requests = m_requests.get();
    m_workspace.sync = &current->sync();
    m_workspace.downloads = &current->downloads();
    m_workspace.calendar = &current->calendar();
    makePlay(*current, clock);
    makeTalk(*current, clock);
    makeMentoring(*current, clock, keys);
}

DesktopServices::~DesktopServices() = default;

void DesktopServices::makePlay(services::Workspace& current, const domain::Clock& clock)
{
    const auto account = m_accounts.current();
    m_play = std::make_unique<services::PlayService>(
        services::PlayService::Setup{current.store(), clock, current.personId(), account ? account->issuer : QString(),
                                     current.packageFolder(), m_workspace.preferences->policy()});
    m_notes = std::make_unique<services::NoteService>(current.store(), clock, current.personId());
    m_workspace.play = m_play.get();
    m_workspace.notes = m_notes.get();
    m_profiles = std::make_unique<services::ProfileService>(current.store(), clock, current.personId());
    m_team = std::make_unique<services::TeamService>(current.store(), clock, current.personId());
    m_workspace.profiles = m_profiles.get();
    m_workspace.team = m_team.get();
    m_wallet = std::make_unique<services::WalletService>(current.store(), clock, current.personId());
    m_wallet->setFetch([fetch = std::make_shared<net::PublicFetch>(),
                        sync = &current.sync()](const QUrl& url, services::IssuerQuestion::Came came) {
        if (!sync->status().wanted)
            came(base::failure(base::Error{base::Error::Kind::Cancelled, {}, 0, QStringLiteral("work-offline"), 0}));
        else
            fetch->get(url, std::move(came));
    });
    m_workspace.wallet = m_wallet.get();
    m_standing = std::make_unique<services::StandingService>(current.store(), clock, current.personId());
    m_workspace.standing = m_standing.get();
    m_voices = std::make_unique<services::VoiceService>(current.store(), clock, current.personId());
    m_workspace.voices = m_voices.get();
    m_development = std::make_unique<services::DevelopmentService>(current.store(), clock, current.personId());
    m_workspace.development = m_development.get();
}

void DesktopServices::makeTalk(services::Workspace& current, const domain::Clock& clock)
{
    m_communities = std::make_unique<services::CommunityService>(current.store(), clock, current.personId());
    m_messages = std::make_unique<services::MessageService>(current.store(), clock, current.personId());
    m_notices =
        std::make_unique<services::NoticeService>(current.store(), clock, current.personId(), &current.otherDevices());
    m_workspace.communities = m_communities.get();
    m_workspace.messages = m_messages.get();
    m_workspace.notices = m_notices.get();
}

void DesktopServices::makeMentoring(services::Workspace& current, const domain::Clock& clock, domain::KeyStore& keys)
{
    store::Store& store = current.store();
    const auto account = m_accounts.current();
    const QString key = account ? account->key : current.personId();
    m_mentoring = std::make_unique<services::MentoringService>(store, clock, current.personId());
    m_workspace.mentoring = m_mentoring.get();
    m_privateNotes = std::make_unique<services::PrivateNotes>(store, keys, clock, key);
    m_workspace.privateNotes = m_privateNotes.get();
    m_ownCalendar = std::make_unique<services::OwnCalendar>(
        services::OwnCalendar::Setup{store, keys, clock, current.personId(),
                                     account ? QUrl(account->issuer).host() : QString(), key,
                                     uicalendar::CalendarView::fileWords()},
        &current.sync());
    m_workspace.ownCalendar = m_ownCalendar.get();
    QObject::connect(m_ownCalendar.get(), &services::OwnCalendar::changed, m_mentoring.get(),
                     &services::MentoringService::tellWhenBusy);
}

void DesktopServices::retranslate()
{
    if (m_ownCalendar)
        m_ownCalendar->setWords(uicalendar::CalendarView::fileWords());
}

// Once the server is there: nobody asked for it, so it is not to stand among what waits for a network.
void DesktopServices::tellWhenBusyOnline(services::SyncService& sync)
{
    if (!m_mentoring)
        return;
    const auto tell = [mentoring = m_mentoring.get(), &sync, told = false]() mutable {
        if (!told && sync.status().reach == services::Reach::Online) {
            told = true;
            mentoring->tellWhenBusy();
        }
    };
    QObject::connect(&sync, &services::SyncService::statusChanged, m_mentoring.get(), tell);
}

// What the desktop said without a network is not said again on another device.
void DesktopServices::tellOthersOnline(services::SyncService& sync)
{
    const auto tell = [notices = m_notices.get(), &sync, was = false]() mutable {
        const bool online = sync.status().reach == services::Reach::Online;
        if (online && !was)
            notices->tellOthers();
        was = online;
    };
    QObject::connect(&sync, &services::SyncService::statusChanged, m_notices.get(), tell);
}

void DesktopServices::startSync()
{
    if (m_ownCalendar)
        m_ownCalendar->start();
    if (m_notices)
        m_notices->start();
    if (services::Workspace* current = m_accounts.workspace()) {
        tellWhenBusyOnline(current->sync());
        if (m_notices)
            tellOthersOnline(current->sync());
        models::rememberWorkOffline(current->sync(), *m_workspace.preferences);
        current->sync().start();
        current->downloads().start();
        applyDownloadRules();
    }
}

void DesktopServices::applyDownloadRules()
{
    const models::Preferences& preferences = *m_workspace.preferences;
    if (m_workspace.downloads)
        m_workspace.downloads->setRules(
            {preferences.downloadLimit(), preferences.downloadsOnMetered(), preferences.policy().formats});
}

void DesktopServices::reconnect()
{
    if (services::Workspace* current = m_accounts.workspace())
        current->sync().reconnect();
}

void DesktopServices::nudgeSync()
{
    if (services::Workspace* current = m_accounts.workspace())
        current->sync().nudge();
}

} // namespace uimain
