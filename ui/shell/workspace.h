// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace domain {
class Clock;
}
namespace models {
class Preferences;
}
namespace player {
class EngineLoader;
}
namespace services {
class AccountService;
class CalendarService;
class CatalogService;
class CommunityService;
class DevelopmentService;
class DownloadService;
class LearningService;
class MessageService;
class MentoringService;
class NoteService;
class NoticeService;
class OwnCalendar;
class PlayService;
class PrivateNotes;
class ProfileService;
class RequestService;
class StandingService;
class SyncService;
class TeamService;
class VoiceService;
class WalletService;
} // namespace services

namespace shell {

// What the window works with. The first two, and the engine of the player, outlive the window; the others belong to the
// account that is signed in and are all null while nobody is (the window then shows the way in), but for the clock: it
// is the server's then (services::ServerClock), else this machine's.
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
    services::CalendarService* calendar = nullptr;  // may be null in tests
    services::PlayService* play = nullptr;
    services::NoteService* notes = nullptr;
    services::ProfileService* profiles = nullptr; // may be null in tests
    services::TeamService* team = nullptr;        // likewise
    services::WalletService* wallet = nullptr;
    services::CommunityService* communities = nullptr; // may be null in tests
    services::MessageService* messages = nullptr;      // likewise
    services::NoticeService* notices = nullptr;        // likewise
    services::StandingService* standing = nullptr;
    services::VoiceService* voices = nullptr;
    services::DevelopmentService* development = nullptr;
    services::MentoringService* mentoring = nullptr; // likewise
    services::PrivateNotes* privateNotes = nullptr;  // likewise
    services::OwnCalendar* ownCalendar = nullptr;    // likewise

    QString dataFolder = {}; // of the profile
    QString logFile = {};    // the newest
    // Lines about the state of the cache, from another thread; empty while nobody is signed in.
    std::function<void(QObject* context, const std::function<void(const QStringList&)>& done)> checkStore = {};
    player::EngineLoader* engine = nullptr;

    [[nodiscard]] bool signedIn() const { return catalog && learning && requests && sync; }
};

} // namespace shell
