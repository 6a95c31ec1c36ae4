// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/communityservice.h"
#include "app/services/messageservice.h"
#include "ui/main/shots.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/place.h"

#include <QAbstractButton>
#include <QTimer>

namespace uimain {

using widgets::place;

namespace {

constexpr int kPressMs = 60; // what the page has made is shown a turn later

QString communityNamed(services::CommunityService& communities, const QString& words)
{
    const auto found = communities.communities(words);
    return found.isEmpty() ? QString() : found.front().community.id;
}

QString threadNamed(services::CommunityService& communities, const QString& communityId, const QString& title)
{
    for (const services::ThreadRow& row : communities.threads(communityId, 0, 50)) {
        if (row.title.contains(title))
            return row.id;
    }
    return {};
}

} // namespace

// Communities, messages and notifications, of either person.
void Shots::addTalkViews()
{
    const shell::Workspace w = m_desktop.workspace();
    if (!w.communities || !w.messages)
        return;
    shell::MainWindow& window = m_desktop.window();
    const auto add = [&](const char* name, const QUrl& where, const char* press = nullptr) {
        m_views.append({QString::fromLatin1(name), m_person, [&window, where, press] {
                            window.openPlace(where);
                            if (press)
                                QTimer::singleShot(kPressMs, &window, [&window, press] {
                                    if (auto* button = window.findChild<QAbstractButton*>(QLatin1StringView(press)))
                                        button->click();
                                });
                        }});
    };
    const QString guild = communityNamed(*w.communities, QStringLiteral("review"));
    const QString leads = communityNamed(*w.communities, QStringLiteral("leads"));
    if (m_person == QLatin1StringView("osei")) {
        const auto led = [&](const char* tab) {
            return place(QStringLiteral("community"), leads, {{QStringLiteral("tab"), QLatin1StringView(tab)}});
        };
        add("community-moderation", led("4"));
        add("community-invited", led("3"));
        add("community-inviting", led("3"), "member-invite");
        add("community-removing", led("3"), "member-remove");
        add("community-leaving", led("2"), "community-leave");
        add("notices-supervisor", place(QStringLiteral("notices")));
        return;
    }
    add("community-invitation", place(QStringLiteral("community"), leads));
    const auto tab = [&](int number) {
        return place(QStringLiteral("community"), guild, {{QStringLiteral("tab"), QString::number(number)}});
    };
    add("communities", place(QStringLiteral("communities")));
    add("community", tab(0));
    add("community-events", tab(1));
    add("community-about", tab(2));
    add("community-members", tab(3));
    const QString asked = threadNamed(*w.communities, guild, QStringLiteral("small change"));
    add("thread", place(QStringLiteral("thread"), asked));
    if (const auto page = w.communities->thread(asked, 1); page && !page->posts.isEmpty())
        add("thread-reply",
            place(QStringLiteral("thread"), asked, {{QStringLiteral("at"), page->posts.back().post.id}}));
    add("thread-gone", place(QStringLiteral("thread"), QStringLiteral("none")));
    add("thread-code", place(QStringLiteral("thread"), threadNamed(*w.communities, guild, QStringLiteral("conflict"))));
    add("edit-thread", place(QStringLiteral("edit-thread"), {}, {{QStringLiteral("community"), guild}}));
    add("edit-community", place(QStringLiteral("edit-community"), guild));
    add("edit-event", place(QStringLiteral("edit-event"), {}, {{QStringLiteral("community"), guild}}));
    const auto talks = w.messages->conversations();
    if (!talks.isEmpty())
        add("messages", place(QStringLiteral("conversation"), talks.front().conversation.id));
    add("message-new", place(QStringLiteral("messages")), "message-new");
    add("notices", place(QStringLiteral("notices")));
    addToggled("notices-settings", place(QStringLiteral("notices")), "notices-settings");
    add("course-talk", courseFor(QStringLiteral("review")));
}

} // namespace uimain
