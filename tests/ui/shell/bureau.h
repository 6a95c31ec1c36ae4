// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/accountservice.h"
#include "app/services/catalogservice.h"
#include "app/services/communityservice.h"
#include "app/services/learningservice.h"
#include "app/services/mentoringservice.h"
#include "app/services/messageservice.h"
#include "app/services/profileservice.h"
#include "app/services/teamservice.h"
#include "tests/support/waiting.h"
#include "tests/ui/requests/office.h"
#include "ui/models/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/personmenu.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QTest>

// The whole window over a real store, with nobody at the other end of the network.
namespace bureau {

class Accounts final : public services::AccountService
{
public:
    explicit Accounts(const QString& person)
    {
        m_account.key = person;
        m_account.name = QStringLiteral("Maya Lind");
        m_account.organisation = QStringLiteral("Nordwind");
    }
    services::SessionState session = services::SessionState::SignedIn;
    bool ended = false; // while signing in, too
    int renewals = 0;
    int cancels = 0;
    bool keychain = true;
    bool asking = false; // the keychain

    [[nodiscard]] QList<services::Account> accounts() const override { return {m_account}; }
    [[nodiscard]] std::optional<services::Account> current() const override { return m_account; }
    [[nodiscard]] services::SessionState state() const override { return session; }
    [[nodiscard]] bool sessionEnded() const override { return ended || session == services::SessionState::Expired; }
    void become(services::SessionState state)
    {
        session = state;
        Q_EMIT stateChanged();
    }
    [[nodiscard]] bool keychainWorks() const override { return keychain; }
    [[nodiscard]] bool asksKeychain() const override { return asking; }
    void signIn(const QUrl&, const QString& = {}) override {}
    void cancelSignIn() override
    {
        ++cancels;
        become(ended ? services::SessionState::Expired : services::SessionState::SignedIn);
        Q_EMIT failed({base::Error::Kind::Cancelled, {}, 0, {}, 0});
    }
    void renewSession() override { ++renewals; }
    void switchTo(const QString&) override {}
    void signOut(bool) override {}

private:
    services::Account m_account;
};

inline QByteArray course(const char* id, const char* title, const char* more = "")
{
    return support::CatalogLines::put(
        "course", id, 1,
        QByteArray("\"title\":\"") + title + "\",\"summary\":\"What it is about.\",\"provider\":\"Academy\"," +
            "\"language\":\"en\",\"level\":\"beginner\",\"url\":\"https://example.org\"," + "\"duration_minutes\":45" +
            more);
}

inline QByteArray catalog()
{
    return course("c1", "Secure coding") + course("c2", "Data protection", ",\"requires_approval\":true") +
           course("c3", "Fire safety", ",\"offline_ready\":true,\"prerequisites\":[\"c1\"]") +
           support::CatalogLines::put("pathway", "p1", 1,
                                      "\"title\":\"Platform engineer\",\"summary\":\"Step by step.\",\"steps\":["
                                      "{\"id\":\"s1\",\"title\":\"Foundations\",\"course_ids\":[\"c1\"],\"need\":0,"
                                      "\"optional\":false,\"after_step_ids\":[]},"
                                      "{\"id\":\"s2\",\"title\":\"Networks\",\"course_ids\":[\"c3\"],\"need\":0,"
                                      "\"optional\":false,\"after_step_ids\":[\"s1\"]}]");
}

struct Bureau
{
    explicit Bureau(const QString& person, const QByteArray& more = {}, int courses = 0,
                    const QString& preferencesFile = {})
        : accounts(person), preferences(preferencesFile)
    {
        if (courses > 0)
            built.courses(courses);
        built.lines(office::people() + catalog() + more).index();
        catalogService = std::make_unique<services::CatalogService>(built.store(), person);
        learning = std::make_unique<services::LearningService>(built.store(), clock, person);
        requests = std::make_unique<services::RequestService>(built.store(), clock, person);
        sync = std::make_unique<office::OutboxSync>(built.store());
        sync->now.asOf = clock.now();
        preferences.setScheme(QStringLiteral("light"));
        widgets::applyTheme(shell::themeFor(preferences));
        openWindow();
    }

    [[nodiscard]] shell::Workspace workspace()
    {
        shell::Workspace workspace{&accounts,      &preferences,   &clock,    catalogService.get(),
                                   learning.get(), requests.get(), sync.get()};
        workspace.communities = communities.get();
        workspace.team = team.get();
        workspace.profiles = profiles.get();
        workspace.mentoring = mentoring.get();
        workspace.messages = messages.get();
        return workspace;
    }
    void openWindow()
    {
        window.reset();
        window = std::make_unique<shell::MainWindow>(workspace());
        window->restoreWindow();
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename T = QWidget>
    T* find(const char* name) const
    {
        for (T* widget : window->findChildren<T*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const char* name) const
    {
        QVERIFY2(support::waitFor([&] { return find<QWidget>(name) != nullptr; }), name);
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
    }
    void open(const char* address) const { window->openPlace(QUrl(QString::fromLatin1(address))); }
    void keys(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, with);
    }
    void type(const char* text) const { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }

    support::StoreBuilder built;
    support::FakeClock clock;
    Accounts accounts;
    models::Preferences preferences;
    std::unique_ptr<services::CatalogService> catalogService;
    std::unique_ptr<services::LearningService> learning;
    std::unique_ptr<services::RequestService> requests;
    std::unique_ptr<office::OutboxSync> sync;
    // None, but for who makes them and opens the window again.
    std::unique_ptr<services::TeamService> team;
    std::unique_ptr<services::CommunityService> communities;
    std::unique_ptr<services::MentoringService> mentoring;
    std::unique_ptr<services::MessageService> messages;
    std::unique_ptr<services::ProfileService> profiles;
    std::unique_ptr<shell::MainWindow> window;
};

} // namespace bureau
