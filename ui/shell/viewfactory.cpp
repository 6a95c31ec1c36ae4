// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewfactory.h"

#include "app/base/timezones.h"
#include "app/domain/ports.h"
#include "app/services/communityservice.h"
#include "app/services/messageservice.h"
#include "app/services/noticeservice.h"
#include "app/services/playservice.h"
#include "app/services/profileservice.h"
#include "ui/account/accountview.h"
#include "ui/account/welcomeview.h"
#include "ui/calendar/calendarview.h"
#include "ui/catalog/catalogview.h"
#include "ui/challenges/challengeform.h"
#include "ui/challenges/challengeview.h"
#include "ui/community/communitiesview.h"
#include "ui/community/communityform.h"
#include "ui/community/communityview.h"
#include "ui/community/eventform.h"
#include "ui/community/threadform.h"
#include "ui/community/threadview.h"
#include "ui/course/courseview.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/development/developmentview.h"
#include "ui/downloads/downloadsview.h"
#include "ui/help/helpview.h"
#include "ui/mentoring/mentoringview.h"
#include "ui/mentoring/mentorshipview.h"
#include "ui/mentoring/programmeview.h"
#include "ui/messages/messagesview.h"
#include "ui/models/preferences.h"
#include "ui/notices/noticesview.h"
#include "ui/pathways/learningview.h"
#include "ui/pathways/pathwayview.h"
#include "ui/player/playerview.h"
#include "ui/profile/peopleview.h"
#include "ui/profile/profileview.h"
#include "ui/requests/requestformview.h"
#include "ui/requests/requestsview.h"
#include "ui/settings/settingsview.h"
#include "ui/shell/languages.h"
#include "ui/standing/standingview.h"
#include "ui/sync/syncview.h"
#include "ui/team/teamview.h"
#include "ui/wallet/walletview.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shell {

namespace {

struct ViewName
{
    const char* view;
    const char* rail; // the room that it is in; empty: none, it is reached from the bar, the menu or a room's page
    const char* page;
    const char* title;
};

constexpr ViewName kViews[] = {
    {"home", "home", "home", QT_TRANSLATE_NOOP("shell", "Home")},
    {"catalog", "catalog", "catalog", QT_TRANSLATE_NOOP("shell", "Catalog")},
    {"course", "catalog", "course", QT_TRANSLATE_NOOP("shell", "Course")},
    {"play", "learning", "play", QT_TRANSLATE_NOOP("shell", "Course")},
    {"learning", "learning", "learning", QT_TRANSLATE_NOOP("shell", "Learning")},
    {"downloads", "learning", "downloads", QT_TRANSLATE_NOOP("shell", "Downloads")},
    {"wallet", "learning", "wallet", QT_TRANSLATE_NOOP("shell", "Badges")},
    {"standing", "learning", "standing", QT_TRANSLATE_NOOP("shell", "Standing")},
    {"challenge", "learning", "challenge", QT_TRANSLATE_NOOP("shell", "Challenge")},
    {"edit-challenge", "learning", "edit-challenge", QT_TRANSLATE_NOOP("shell", "Challenge")},
    {"pathway", "learning", "pathway", QT_TRANSLATE_NOOP("shell", "Pathway")},
    {"calendar", "calendar", "calendar", QT_TRANSLATE_NOOP("shell", "Calendar")},
    {"communities", "communities", "communities", QT_TRANSLATE_NOOP("shell", "Communities")},
    {"community", "communities", "community", QT_TRANSLATE_NOOP("shell", "Community")},
    {"thread", "communities", "thread", QT_TRANSLATE_NOOP("shell", "Thread")},
    {"edit-thread", "communities", "edit-thread", QT_TRANSLATE_NOOP("shell", "Thread")},
    {"edit-community", "communities", "edit-community", QT_TRANSLATE_NOOP("shell", "Community")},
    {"edit-event", "communities", "edit-event", QT_TRANSLATE_NOOP("shell", "Event")},
    {"messages", "", "messages", QT_TRANSLATE_NOOP("shell", "Messages")},
    {"conversation", "", "messages", QT_TRANSLATE_NOOP("shell", "Messages")},
    {"notices", "", "notices", QT_TRANSLATE_NOOP("shell", "Notifications")},
    {"requests", "requests", "requests", QT_TRANSLATE_NOOP("shell", "Requests")},
    {"request", "requests", "requests", QT_TRANSLATE_NOOP("shell", "Request")},
    {"ask", "requests", "ask", QT_TRANSLATE_NOOP("shell", "Request a course")},
    {"people", "people", "people", QT_TRANSLATE_NOOP("shell", "People")},
    {"profile", "people", "profile", QT_TRANSLATE_NOOP("shell", "Profile")},
    {"development", "development", "development", QT_TRANSLATE_NOOP("shell", "Learning & development")},
    {"mentoring", "mentoring", "mentoring", QT_TRANSLATE_NOOP("shell", "Mentoring")},
    {"mentorship", "mentoring", "mentorship", QT_TRANSLATE_NOOP("shell", "Mentorship")},
    {"programme", "mentoring", "programme", QT_TRANSLATE_NOOP("shell", "Mentoring programme")},
    {"team", "team", "team", QT_TRANSLATE_NOOP("shell", "Team")},
    {"settings", "settings", "settings", QT_TRANSLATE_NOOP("shell", "Settings")},
    {"sync", "", "sync", QT_TRANSLATE_NOOP("shell", "Sync")},
    {"help", "", "help", QT_TRANSLATE_NOOP("shell", "Handbook")},
    {"account", "", "account", QT_TRANSLATE_NOOP("shell", "Account")},
    {"welcome", "", "welcome", QT_TRANSLATE_NOOP("shell", "Welcome")},
};

const ViewName* find(const QString& view)
{
    for (const ViewName& name : kViews) {
        if (view == QLatin1StringView(name.view))
            return &name;
    }
    return nullptr;
}

widgets::Page* makeCalendar(services::CalendarService& calendar, QWidget* parent)
{
    auto* page = new uicalendar::CalendarView(
        {[&calendar](const QDate& from, const QDate& to) { return calendar.items(from, to); },
         [&calendar] { return calendar.today(); },
         [&calendar](const services::CalendarWords& words) { return calendar.icalendar(words); },
         [&calendar](bool renewed, QObject* context, services::CalendarService::GotAddress done) {
             calendar.address(renewed, context, std::move(done));
         }},
        parent);
    QObject::connect(&calendar, &services::CalendarService::changed, page, &widgets::Page::refreshSoon);
    return page;
}

// Ids and names of colleagues by the beginning of their names, without oneself.
auto finderOf(const Workspace& w, const QString& me)
{
    return [profiles = w.profiles, me](const QString& words, int limit) {
        QList<std::pair<QString, QString>> people;
        if (!profiles)
            return people;
        for (const services::Colleague& person : profiles->colleagues(words, limit + 1)) {
            if (person.id != me && people.size() < limit)
                people.append({person.id, person.name});
        }
        return people;
    };
}

// Views of communities, messages and notifications; null for another name, or where there are none.
widgets::Page* makeTalk(const QString& view, const Workspace& w, QWidget* parent)
{
    const auto is = [&](const char* name) { return view == QLatin1StringView(name); };
    if (w.messages && is("messages"))
        return new messages::MessagesView(*w.messages, finderOf(w, w.messages->me()), parent);
    if (w.notices && is("notices"))
        return new notices::NoticesView(*w.notices, parent);
    if (!w.communities)
        return nullptr;
    if (is("communities"))
        return new community::CommunitiesView(*w.communities, parent);
    if (is("community")) {
        auto* page = new community::CommunityView(*w.communities, finderOf(w, w.communities->me()), parent);
        page->setStanding(w.standing);
        return page;
    }
    if (is("thread"))
        return new community::ThreadView(*w.communities, parent);
    if (is("edit-thread"))
        return new community::ThreadForm(*w.communities, parent);
    if (is("edit-community"))
        return new community::CommunityForm(*w.communities, parent);
    if (is("edit-event"))
        return new community::EventForm(*w.communities, parent);
    return nullptr;
}

widgets::Page* makeSync(const Workspace& w, QWidget* parent)
{
    auto* view = new uisync::SyncView(
        *w.sync, *w.accounts, *w.clock, [requests = w.requests](const QString& id) { return requests->nameOf(id); },
        parent);
    view->setOwnNotes(w.privateNotes);
    return view;
}

widgets::Page* makeStanding(const QString& view, const Workspace& w, QWidget* parent)
{
    if (!w.standing)
        return nullptr;
    if (view == QLatin1StringView("challenge"))
        return new challenges::ChallengeView(*w.standing, parent);
    if (view == QLatin1StringView("edit-challenge"))
        return new challenges::ChallengeForm(*w.standing, parent);
    if (view != QLatin1StringView("standing"))
        return nullptr;
    auto* page = new uistanding::StandingView(*w.standing, parent);
    page->setComparisonsForbidden(!w.preferences->policy().leaderboards.value_or(true));
    return page;
}

template <typename View>
View* withVoices(View* view, const Workspace& w)
{
    if (w.voices)
        view->setVoices(w.voices);
    return view;
}

widgets::Page* makeSignedIn(const QString& view, const Workspace& w, QWidget* parent)
{
    if (view == QLatin1StringView("home"))
        return withVoices(new dashboard::DashboardView(*w.learning, *w.requests, *w.sync, *w.clock, parent), w);
    if (view == QLatin1StringView("catalog"))
        return withVoices(new catalog::CatalogView(*w.catalog, *w.preferences, parent), w);
    if (view == QLatin1StringView("course")) {
        auto* page = withVoices(new course::CourseView(*w.catalog, *w.learning, w.downloads, parent), w);
        page->setCommunities(w.communities);
        return page;
    }
    if (view == QLatin1StringView("development") && w.development && w.standing)
        return new development::DevelopmentView(*w.development, *w.standing, parent);
    if (view == QLatin1StringView("play") && w.play && w.engine)
        return new player::PlayerView(
            [play = w.play](const QString& course, const services::PlayWish& wish, QObject* context,
                            player::Opened done) { play->open(course, context, std::move(done), wish); },
            *w.engine, w.notes, parent);
    if (view == QLatin1StringView("learning"))
        return new pathways::LearningView(*w.learning, w.downloads, *w.clock, parent);
    if (view == QLatin1StringView("pathway"))
        return new pathways::PathwayView(*w.learning, w.downloads, *w.clock, parent);
    if (view == QLatin1StringView("downloads") && w.downloads)
        return new downloads::DownloadsView(*w.downloads, parent);
    if (view == QLatin1StringView("calendar") && w.calendar)
        return makeCalendar(*w.calendar, parent);
    if (view == QLatin1StringView("people") && w.profiles)
        return new profile::PeopleView(*w.profiles, parent);
    if (view == QLatin1StringView("profile") && w.profiles) {
        auto* page = new profile::ProfileView(*w.profiles, *w.clock, parent);
        page->setMessages(w.messages != nullptr);
        page->setDrafts(w.communities ? &w.communities->drafts() : nullptr);
        return page;
    }
    if (w.mentoring) {
        if (view == QLatin1StringView("mentoring"))
            return new uimentoring::MentoringView(*w.mentoring, base::currentZoneName(w.clock->zone().id()), parent);
        if (view == QLatin1StringView("mentorship"))
            return new uimentoring::MentorshipView(*w.mentoring, w.privateNotes, parent);
        if (view == QLatin1StringView("programme"))
            return new uimentoring::ProgrammeView(*w.mentoring, parent);
    }
    if (view == QLatin1StringView("team") && w.team) {
        auto* page = new team::TeamView(*w.team, *w.clock, parent);
        page->setStanding(w.standing);
        page->setProfiles(w.profiles);
        return page;
    }
    if (auto* page = makeStanding(view, w, parent))
        return page;
    if (view == QLatin1StringView("wallet") && w.wallet)
        return new wallet::WalletView(*w.wallet, parent);
    if (view == QLatin1StringView("requests"))
        return new requests::RequestsView(*w.requests, *w.sync, *w.clock, parent);
    if (view == QLatin1StringView("ask"))
        return new requests::RequestFormView(*w.requests, *w.catalog, *w.sync, *w.clock, parent);
    if (view == QLatin1StringView("sync"))
        return makeSync(w, parent);
    return makeTalk(view, w, parent);
}

settings::Installation installationOf(const Workspace& workspace)
{
    const QString logs = workspace.logFile.isEmpty() ? QString() : QFileInfo(workspace.logFile).path();
    return {QCoreApplication::applicationVersion(), workspace.dataFolder, logs, workspace.logFile,
            workspace.checkStore};
}

} // namespace

widgets::Page* makeView(const QString& view, const Workspace& workspace, QWidget* parent)
{
    if (view == QLatin1StringView("welcome")) {
        auto* page = new account::WelcomeView(*workspace.accounts, workspace.sync, parent);
        page->setManagedServer(workspace.preferences->policy().server);
        page->setPreferences(*workspace.preferences);
        return page;
    }
    if (view == QLatin1StringView("account")) {
        auto* page = new account::AccountView(*workspace.accounts, workspace.sync, parent);
        page->setOnlyHere(workspace.wallet, workspace.privateNotes,
                          workspace.communities ? &workspace.communities->drafts() : nullptr, workspace.ownCalendar);
        return page;
    }
    if (view == QLatin1StringView("help"))
        return new help::HelpView(parent);
    if (view == QLatin1StringView("settings")) {
        auto* page = new settings::SettingsView(*workspace.preferences, *workspace.accounts, workspace.sync, parent);
        page->setLanguages(languages());
        page->setInstallation(installationOf(workspace));
        if (workspace.ownCalendar)
            page->setOwnCalendar(*workspace.ownCalendar);
        return page;
    }
    return workspace.signedIn() ? makeSignedIn(view, workspace, parent) : nullptr;
}

QString railOf(const QString& view)
{
    const ViewName* name = find(view);
    return name ? QString::fromLatin1(name->rail) : QString();
}

QString titleOf(const QString& view)
{
    const ViewName* name = find(view);
    return name ? QCoreApplication::translate("shell", name->title) : QString();
}

QString pageOf(const QString& view)
{
    const ViewName* name = find(view);
    return name ? QString::fromLatin1(name->page) : QString();
}

} // namespace shell
