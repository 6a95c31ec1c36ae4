// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettefind.h"

#include "app/services/accountservice.h"
#include "app/services/catalogservice.h"
#include "app/services/communityservice.h"
#include "app/services/developmentservice.h"
#include "app/services/learningservice.h"
#include "app/services/mentoringservice.h"
#include "app/services/profileservice.h"
#include "app/services/requestservice.h"
#include "app/services/syncservice.h"
#include "app/services/teamservice.h"
#include "ui/account/browserwait.h"
#include "ui/models/preferences.h"
#include "ui/models/textmatch.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/notices/noticesview.h"
#include "ui/settings/settingsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewfactory.h"
#include "ui/widgets/place.h"

#include <algorithm>
#include <tuple>

namespace shell {

using widgets::place;

namespace {

constexpr int kCourses = 6;
constexpr int kPathways = 3;
constexpr int kPeople = 3;
constexpr int kTalk = 4;
constexpr int kCommunities = 3;
constexpr int kEvents = 3;
constexpr int kEventsLookedAt = 300;
constexpr int kSessions = 3;
constexpr int kSessionDays = 120;
constexpr int kActions = 7;
constexpr int kActionsOfAFewLetters = 4;
constexpr int kFewLetters = 2;

QList<PaletteEntry> actions(const Workspace& w, MainWindow& window)
{
    QList<PaletteEntry> list;
    const auto open = [&window](const QUrl& where) { return [&window, where] { window.openPlace(where); }; };
    const std::pair<const char*, const char*> rooms[] = {{"home", "house"},
                                                         {"catalog", "library"},
                                                         {"learning", "route"},
                                                         {"wallet", "award"},
                                                         {"standing", "trophy"},
                                                         {"requests", "inbox"},
                                                         {"people", "users"},
                                                         {"communities", "messages-square"},
                                                         {"messages", "mail"},
                                                         {"notices", "bell"},
                                                         {"mentoring", "graduation-cap"},
                                                         {"calendar", "calendar"},
                                                         {"settings", "settings"}};
    for (const auto& [view, icon] : rooms) {
        const QString name = QString::fromLatin1(view);
        list.append({Palette::tr("Go to %1").arg(titleOf(name)),
                     {},
                     QString::fromLatin1(icon),
                     open(place(name)),
                     titleOf(name)});
    }
    for (const settings::SettingsView::Part& part : settings::SettingsView::parts()) {
        if (part.id != QLatin1StringView("calendar") || w.ownCalendar)
            list.append({part.title,
                         titleOf(QStringLiteral("settings")),
                         QStringLiteral("settings"),
                         open(place(QStringLiteral("settings"), part.id)),
                         {},
                         part.holds});
    }
    if (w.notices)
        list.append({notices::NoticesView::settingsTitle(), titleOf(QStringLiteral("notices")), QStringLiteral("bell"),
                     open(notices::NoticesView::settingsPlace())});
    list.append({Palette::tr("Request a course that the catalog lacks"),
                 {},
                 QStringLiteral("send"),
                 open(place(QStringLiteral("ask"))),
                 Palette::tr("New request"),
                 {Palette::tr("Ask for a course")}});
    list.append(
        {Palette::tr("Show what waits to be sent"),
         {},
         QStringLiteral("cloud"),
         open(place(QStringLiteral("sync"))),
         {},
         {Palette::tr("sync inspector waiting outbox", "other words by which what waits to be sent is found")}});
    const std::tuple<bool, QString, const char*> byRole[] = {
        {w.team && w.team->isSupervisor(), QStringLiteral("team"), "user-check"},
        {w.development && w.development->isMine(), QStringLiteral("development"), "layers"}};
    for (const auto& [mine, view, icon] : byRole) {
        if (mine)
            list.append({Palette::tr("Go to %1").arg(titleOf(view)),
                         {},
                         QString::fromLatin1(icon),
                         open(place(view)),
                         titleOf(view)});
    }
    list.append({Palette::tr("My profile"), {}, QStringLiteral("circle-user"), open(place(QStringLiteral("profile")))});
    list.append({Palette::tr("Transcript of what I have learned"), Palette::tr("My profile"),
                 QStringLiteral("circle-user"),
                 open(place(QStringLiteral("profile"), {}, {{QStringLiteral("part"), QStringLiteral("transcript")}}))});
    list.append({Palette::tr("Accounts and sign out"),
                 {},
                 QStringLiteral("circle-user"),
                 open(place(QStringLiteral("account")))});
    if (account::sessionOver(*w.accounts, w.sync) != account::SessionOver::No)
        list.append({Palette::tr("Sign in again"), {}, QStringLiteral("lock"), [accounts = w.accounts] {
                         accounts->renewSession();
                     }});
    if (w.sync) {
        services::SyncService* sync = w.sync;
        list.append({Palette::tr("Sync now"), {}, QStringLiteral("refresh-cw"), [sync] { sync->syncNow(); }});
        const bool wanted = sync->status().wanted;
        // The way back is looked for by the word for the way there, too.
        list.append({wanted ? Palette::tr("Work offline") : Palette::tr("Go online"),
                     {},
                     wanted ? QStringLiteral("wifi-off") : QStringLiteral("cloud"),
                     [sync, wanted] { sync->setWanted(!wanted); },
                     Palette::tr("Work offline")});
    }
    models::Preferences* preferences = w.preferences;
    const std::tuple<QString, const char*, const char*> looks[] = {
        {Palette::tr("Use the light theme"), "light", "sun"},
        {Palette::tr("Use the dark theme"), "dark", "moon"},
        {Palette::tr("Use high contrast"), "high-contrast", "contrast"}};
    for (const auto& [title, scheme, icon] : looks)
        list.append({title, {}, QString::fromLatin1(icon), [preferences, name = QString::fromLatin1(scheme)] {
                         preferences->setScheme(name);
                     }});
    list.append(
        {Palette::tr("Read the handbook"), {}, QStringLiteral("book-open"), open(place(QStringLiteral("help")))});
    list.append({Palette::tr("Show the keys of this view"), {}, QStringLiteral("keyboard"), [&window] {
                     window.openKeySheet();
                 }});
    list.append({Palette::tr("Quit"), {}, QStringLiteral("log-out"), [&window] { window.close(); }});
    return list;
}

template <typename T, typename Title>
QList<T> bestOf(const QList<T>& all, const QString& words, int limit, Title title)
{
    QList<std::pair<int, qsizetype>> scored;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int score = models::fuzzyScore(words, title(all.at(i)));
        if (score >= 0)
            scored.append({-score, i});
    }
    std::ranges::sort(scored);
    QList<T> result;
    for (qsizetype i = 0; i < qMin<qsizetype>(limit, scored.size()); ++i)
        result.append(all.at(scored.at(i).second));
    return result;
}

// How surely the words mean this action: 0 not at all, 1 by letters only, 2 by what else it is found by, 3 by words of
// its title, 4 by its beginning, 5 word for word.
int sureness(const QString& words, const PaletteEntry& entry)
{
    using models::Fit;
    const Fit best = std::max(models::fitOf(words, entry.title), models::fitOf(words, entry.name));
    if (best >= Fit::Words)
        return 3 + int(best) - int(Fit::Words);
    const QString all = (QStringList{entry.title, entry.detail} + entry.also).join(QLatin1Char(' '));
    if (models::fitOf(words, all) >= Fit::Words)
        return 2;
    return best == Fit::Letters ? 1 : 0;
}

struct Fitting
{
    QList<PaletteEntry> sure;    // what is typed is a word of them
    QList<PaletteEntry> perhaps; // its letters are in them
};

Fitting fittingActions(const QList<PaletteEntry>& all, const QString& words)
{
    QList<std::tuple<int, int, qsizetype>> scored;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (const int sure = sureness(words, all.at(i)); sure > 0)
            scored.append({-sure, -models::fuzzyScore(words, all.at(i).title), i});
    }
    std::ranges::sort(scored);
    Fitting found;
    for (const auto& [sure, score, i] : std::as_const(scored))
        (sure < -1 ? found.sure : found.perhaps).append(all.at(i));
    found.sure = found.sure.mid(0, words.size() <= kFewLetters ? kActionsOfAFewLetters : kActions);
    found.perhaps = found.perhaps.mid(0, kActionsOfAFewLetters);
    return found;
}

// By name only, as one goes there; the list of all finds by purpose and topic, too.
void addCommunities(QList<PaletteEntry>& list, const QString& words, const Workspace& w, MainWindow& window)
{
    if (!w.communities || words.size() <= kFewLetters)
        return;
    const auto found = bestOf(w.communities->communities(words), words, kCommunities,
                              [](const services::CommunityRow& row) { return row.community.name; });
    for (const services::CommunityRow& row : found)
        list.append(
            {row.community.name, Palette::tr("Community"), QStringLiteral("messages-square"),
             [&window, where = place(QStringLiteral("community"), row.community.id)] { window.openPlace(where); }});
}

// Those to come.
void addEvents(QList<PaletteEntry>& list, const QString& words, const Workspace& w, MainWindow& window)
{
    if (!w.communities || words.size() <= kFewLetters)
        return;
    const auto found = bestOf(w.communities->eventsAhead(kEventsLookedAt), words, kEvents,
                              [](const domain::Event& e) { return e.title; });
    for (const domain::Event& event : found) {
        const QUrl where = event.communityId.isEmpty() ? place(QStringLiteral("calendar"))
                                                       : place(QStringLiteral("community"), event.communityId,
                                                               {{QStringLiteral("event"), event.id}});
        const QDateTime starts = event.startsAt.toTimeZone(w.communities->now().timeZone());
        list.append({event.title, models::momentWords(starts, w.communities->now()), QStringLiteral("calendar"),
                     [&window, where] { window.openPlace(where); }});
    }
}

// Of each the next time that it takes place.
void addSessions(QList<PaletteEntry>& list, const QString& words, const Workspace& w, MainWindow& window)
{
    if (!w.mentoring || words.size() <= kFewLetters)
        return;
    const QDateTime now = w.mentoring->now();
    QStringList shown;
    for (const services::MeetingItem& item : w.mentoring->meetings(now, now.addDays(kSessionDays))) {
        const domain::MentorSession& session = item.session;
        if (shown.size() == kSessions || shown.contains(session.id) ||
            models::fitOf(words, session.title) < models::Fit::Words)
            continue;
        shown.append(session.id);
        const QUrl where =
            place(QStringLiteral("mentorship"), session.mentorshipId, {{QStringLiteral("session"), session.id}});
        list.append({session.title,
                     models::inLine(QStringList{models::momentWords(item.starts, now), models::apart(item.otherName)}),
                     QStringLiteral("graduation-cap"), [&window, where] { window.openPlace(where); }});
    }
}

// What was typed in full is meant, of whatever kind it is; then what has the words in its name, then what has them
// elsewhere.
int rankOf(const QString& words, const PaletteEntry& entry)
{
    const models::Fit fit = models::fitOf(words, entry.title);
    return fit == models::Fit::Whole ? 0 : fit >= models::Fit::Words ? 1 : 2;
}

// Threads, replies and messages that have the words.
void addTalk(QList<PaletteEntry>& list, const QString& words, const Workspace& w, MainWindow& window)
{
    if (!w.communities)
        return;
    for (const services::TalkFound& found : w.communities->search(words, {}, kTalk)) {
        const bool thread = found.conversationId.isEmpty();
        const QUrl where =
            thread
                ? place(QStringLiteral("thread"), found.threadId, {{QStringLiteral("at"), found.postId}})
                : place(QStringLiteral("conversation"), found.conversationId, {{QStringLiteral("at"), found.postId}});
        QStringList about{thread ? Palette::tr("Thread") : Palette::tr("Message"), found.where, found.excerpt};
        about.removeAll(QString());
        list.append({found.title, models::inLine(about),
                     thread ? QStringLiteral("message-circle") : QStringLiteral("mail"),
                     [&window, where] { window.openPlace(where); }});
    }
}

void addThings(QList<PaletteEntry>& list, const QString& words, const Workspace& w, MainWindow& window)
{
    services::CatalogFilter filter;
    filter.words = words;
    const services::CatalogResult found = w.catalog->find(filter, kCourses);
    const QList<services::CourseRow> rows = w.catalog->rows(found.keys.mid(0, kCourses));
    for (const services::CourseRow& row : rows)
        list.append({row.title,
                     row.provider.isEmpty() ? Palette::tr("Course")
                                            : Palette::tr("Course · %1").arg(models::apart(row.provider)),
                     QStringLiteral("book-open"),
                     [&window, where = place(QStringLiteral("course"), row.id)] { window.openPlace(where); }});
    const auto paths = bestOf(w.learning->pathways(), words, kPathways,
                              [](const services::PathwayProgress& p) { return p.pathway.title; });
    for (const services::PathwayProgress& path : paths)
        list.append(
            {path.pathway.title, Palette::tr("Pathway"), QStringLiteral("route"),
             [&window, where = place(QStringLiteral("pathway"), path.pathway.id)] { window.openPlace(where); }});
    // Everybody by name and skill; until they are read, and where there are no profiles, by name alone.
    if (w.profiles && w.profiles->hasColleagues()) {
        for (const services::Colleague& person : w.profiles->colleagues(words, kPeople))
            list.append({person.name,
                         person.skill.isEmpty()
                             ? person.about
                             : Palette::tr("%1 · level %2", "skill").arg(models::apart(person.skill)).arg(person.level),
                         QStringLiteral("user"),
                         [&window, where = place(QStringLiteral("profile"), person.id)] { window.openPlace(where); }});
        return;
    }
    const QList<domain::Person> people = w.requests->possibleReviewers(words, {}, kPeople);
    for (const domain::Person& person : people)
        list.append({person.name, models::inLine(QStringList{person.title, person.department}), QStringLiteral("user"),
                     [&window, where = place(QStringLiteral("profile"), person.id)] { window.openPlace(where); }});
}

} // namespace

QList<PaletteEntry> findForPalette(const QString& words, const Workspace& workspace, MainWindow& window)
{
    const QList<PaletteEntry> all = actions(workspace, window);
    if (words.isEmpty()) {
        if (workspace.profiles)
            (void)workspace.profiles->hasColleagues(); // people are read while the first word is typed
        return all;
    }
    const Fitting fitting = fittingActions(all, words);
    QList<PaletteEntry> list = fitting.sure;
    if (workspace.signedIn()) {
        QList<PaletteEntry> things;
        addThings(things, words, workspace, window);
        addCommunities(things, words, workspace, window);
        addEvents(things, words, workspace, window);
        addSessions(things, words, workspace, window);
        addTalk(things, words, workspace, window);
        std::ranges::stable_sort(things, {}, [&words](const PaletteEntry& entry) { return rankOf(words, entry); });
        list += things;
    }
    if (fitting.sure.isEmpty())
        list += fitting.perhaps;
    if (workspace.signedIn())
        list.append({Palette::tr("Search the catalog for '%1'").arg(models::apart(words)),
                     {},
                     QStringLiteral("search"),
                     [&window, words] {
                         window.openPlace(place(QStringLiteral("catalog"), {}, {{QStringLiteral("q"), words}}));
                     }});
    return list;
}

} // namespace shell
