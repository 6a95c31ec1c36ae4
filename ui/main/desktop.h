// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/keychain.h"
#include "app/platform/systemclock.h"
#include "ui/main/desktopservices.h"
#include "ui/main/language.h"
#include "ui/main/proxykeeper.h"
#include "ui/main/startuptrace.h"
#include "ui/main/updateteller.h"
#include "ui/models/preferences.h"
#include "ui/player/engineloader.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QTemporaryDir;
QT_END_NAMESPACE

namespace shell {
class DesktopTeller;
class MainWindow;
} // namespace shell

namespace uimain {

class DemoServer;
class SyncTrace;
class SystemLookTeller;

// The application: builds the parts, wires them, and keeps the order of the start. First the window from the cache;
// network, tray and demo server after its first paint.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    struct Options
    {
        QString profileFolder;
        bool demo = false;
        QUrl open;
        // Whether widgets::kTypeface is there, or nothing where nobody knows; may wait for who finds out.
        std::function<std::optional<bool>()> typefaceInstalled = {};
    };

    explicit Desktop(const Options& options, const StartupTrace& trace, QObject* parent = nullptr);
    ~Desktop() override;

    void start();
    // An lxcp: address from outside, or empty: just come to the front.
    void openFromOutside(const QString& address);
    void quit(); // saves the window's state first

    [[nodiscard]] shell::MainWindow& window() { return *m_window; }
    [[nodiscard]] models::Preferences& preferences() { return m_preferences; }
    [[nodiscard]] services::Accounts& accounts() { return *m_accounts; }
    [[nodiscard]] shell::Workspace workspace() const
    {
        return m_services ? m_services->workspace() : shell::Workspace();
    }

private:
    void openAccount();
    void buildWindow();
    void connectAccounts();
    void afterFirstPaint();
    void onStateChanged(Qt::ApplicationState state);
    void rebuild();
    void startSync();
    void startDemo();
    void askForTray();
    void showTray(bool withIcon);
    void followSystem();
    void changeLanguage();
    void tellNewVersion(const QString& version);

    Options m_options;
    StartupTrace m_trace;
    models::Preferences m_preferences;
    Language m_language;
    platform::SystemClock m_clock;
    platform::Keychain m_keys;
    ProxyKeeper m_proxy;
    player::EngineLoader m_engine; // outlives the window and its pages
    std::unique_ptr<services::Accounts> m_accounts;
    std::unique_ptr<DesktopServices> m_services;
    std::unique_ptr<shell::DesktopTeller> m_teller; // outlives the window
    std::unique_ptr<SystemLookTeller> m_look;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<SyncTrace> m_syncTrace;
    UpdateTeller m_updates;
    bool m_painted = false;
    std::optional<bool> m_trayIcon; // known when the desktop has answered
};

} // namespace uimain
