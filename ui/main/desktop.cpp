// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/desktop.h"

#include "app/base/log.h"
#include "app/platform/policysource.h"
#include "app/services/accounts.h"
#include "app/services/downloadchoice.h"
#include "app/services/syncservice.h"
#include "ui/main/demoserver.h"
#ifdef LXCP_SESSION_BUS
#include "ui/main/portallook.h"
#include "ui/main/portalnotifier.h"
#include "ui/main/traysask.h"
#elif defined(Q_OS_WIN)
#include "ui/main/windowslook.h"
#endif
#include "ui/main/synctrace.h"
#include "ui/main/systemlookteller.h"
#include "ui/shell/desktopteller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/personmenu.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/place.h"

#include <QApplication>
#include <QMessageBox>
#include <QStyleHints>
#include <QTimer>

namespace uimain {

namespace {

// Names as in the sample organisation that 'lxcp-server serve --demo' adds.
QList<std::pair<QString, QString>> demoPeople()
{
    return {{QStringLiteral("maya"), Desktop::tr("Maya, learner")},
            {QStringLiteral("sam"), Desktop::tr("Sam, learner")},
            {QStringLiteral("osei"), Desktop::tr("Osei, supervisor")},
            {QStringLiteral("ana"), Desktop::tr("Ana, mentor")},
            {QStringLiteral("lin"), Desktop::tr("Lin, learning & development")}};
}

} // namespace

Desktop::Desktop(const Options& options, const StartupTrace& trace, QObject* parent)
    : QObject(parent),
      m_options(options),
      m_trace(trace),
      m_preferences(services::windowSettingsFile(options.profileFolder), platform::managedPolicy()),
      m_keys(QStringLiteral("lxcp-desktop")),
      m_proxy(m_preferences, m_keys,
              [this] {
                  const auto account = m_accounts->current();
                  return account ? account->server : QUrl();
              }),
      m_accounts(std::make_unique<services::Accounts>(
          services::Accounts::Setup{options.profileFolder, m_keys, m_clock, store::Store::Threads::Own,
                                    // The sample organisation is on this computer and holds nothing real.
                                    options.demo ? domain::ManagedPolicy() : m_preferences.policy()})),
      m_updates(m_preferences)
{
    for (const QString& problem : m_preferences.policy().problems)
        qCWarning(lcUi) << "policy:" << problem;
    m_language.use(m_preferences.language());
    // The cache is opened while another thread still reads what fonts there are, for which the first text waits.
    openAccount();
    if (const auto known = options.typefaceInstalled ? options.typefaceInstalled() : std::nullopt)
        widgets::setTypefaceInstalled(*known);
    widgets::applyTheme(shell::themeFor(m_preferences));
    connect(&m_proxy, &ProxyKeeper::changed, this, [this] {
        if (m_painted && m_services)
            m_services->reconnect();
    });
    connect(&m_proxy, &ProxyKeeper::notKept, this, [this] {
        m_window->say(tr("The keychain of this computer did not take the password of the proxy: it is forgotten when "
                         "you close the program."),
                      {}, {});
    });
    connect(&m_preferences, &models::Preferences::downloadsChanged, this, [this] {
        if (m_services)
            m_services->applyDownloadRules();
    });
    connect(&m_updates, &UpdateTeller::newVersion, this, &Desktop::tellNewVersion);
    // Queued: it is chosen in a view of the window that goes.
    connect(&m_preferences, &models::Preferences::languageChanged, this, &Desktop::changeLanguage,
            Qt::QueuedConnection);
}

Desktop::~Desktop()
{
    m_window.reset();
    m_syncTrace.reset();
    m_services.reset();
    m_accounts.reset();
    m_demo.reset();
}

void Desktop::start()
{
    buildWindow();
    connectAccounts();
    m_window->restoreWindow();
    m_window->show();
    m_trace.mark(QLatin1StringView("window-shown"));
}

void Desktop::openAccount()
{
    if (auto opened = m_accounts->open(); !opened)
        qCWarning(lcUi) << "the cache cannot be opened:" << opened.error().detail;
    m_services = std::make_unique<DesktopServices>(*m_accounts, m_preferences, m_clock, m_options.profileFolder,
                                                   m_engine, m_keys);
}

void Desktop::buildWindow()
{
    m_window = std::make_unique<shell::MainWindow>(m_services->workspace());
    m_window->setDemoPeople(demoPeople());
    connect(m_window.get(), &shell::MainWindow::firstPainted, this, &Desktop::afterFirstPaint);
    // Qt ends with the last window that is seen; one that was in the tray was not.
    connect(m_window.get(), &shell::MainWindow::closed, qApp, &QApplication::quit);
}

void Desktop::connectAccounts()
{
    connect(m_accounts.get(), &services::AccountService::currentAboutToChange, this, [this] {
        m_window->detach();
        m_syncTrace.reset();
        m_services.reset();
    });
    m_accounts->onLeaving([this](const std::function<void()>& then) { m_window->sendHeld(then); });
    connect(m_accounts.get(), &services::AccountService::currentChanged, this, &Desktop::rebuild);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Desktop::onStateChanged);
    connect(m_accounts.get(), &services::AccountService::openInBrowser, this,
            [this](const QUrl& url) { m_window->openOutside(url); });
}

void Desktop::onStateChanged(Qt::ApplicationState state)
{
    if (state == Qt::ApplicationActive && m_painted && m_services)
        m_services->nudgeSync();
}

void Desktop::rebuild()
{
    m_window->detach();
    m_syncTrace.reset();
    m_services = std::make_unique<DesktopServices>(*m_accounts, m_preferences, m_clock, m_options.profileFolder,
                                                   m_engine, m_keys);
    m_window->setWorkspace(m_services->workspace());
    if (m_painted)
        startSync();
}

void Desktop::startSync()
{
    if (m_trace.isOn())
        m_syncTrace = std::make_unique<SyncTrace>(m_trace, m_services->workspace());
    m_services->startSync();
}

void Desktop::afterFirstPaint()
{
    if (m_painted)
        return;
    m_trace.mark(QLatin1StringView("window-painted"));
    if (widgets::placeView(m_window->currentPlace()) == QLatin1StringView("home"))
        m_trace.mark(QLatin1StringView("dashboard-painted"));
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        m_trace.mark(QLatin1StringView("input-ready"));
        QApplication::setWindowIcon(widgets::applicationIcon());
        m_proxy.begin([this] {
            if (m_options.demo)
                startDemo();
            else
                startSync();
        });
        m_window->openFromOutside(m_options.open);
        askForTray();
        followSystem();
        m_updates.start();
        m_accounts->watch();
    });
}

void Desktop::askForTray()
{
#ifdef LXCP_SESSION_BUS
    m_teller = std::make_unique<PortalNotifier>(QDBusConnection::sessionBus());
    askForTrays(QDBusConnection::sessionBus(), this, [this](bool answered) { showTray(answered); });
#else
    showTray(true);
#endif
}

void Desktop::showTray(bool withIcon)
{
    m_trayIcon = withIcon;
    m_window->showTray(m_teller.get(), withIcon);
}

// Only now: before the first paint nobody is asked, the window begins in what the system had last.
void Desktop::followSystem()
{
#ifdef LXCP_SESSION_BUS
    m_look = std::make_unique<PortalLook>(QDBusConnection::sessionBus());
#elif defined(Q_OS_WIN)
    m_look = std::make_unique<WindowsLook>();
#endif
    if (m_look)
        connect(m_look.get(), &SystemLookTeller::told, &m_preferences, &models::Preferences::setSystemLook);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &m_preferences,
            &models::Preferences::appearanceChanged);
#endif
}

void Desktop::tellNewVersion(const QString& version)
{
    m_window->say(tr("Version %1 of this program is there.").arg(version), tr("Show"),
                  [this] { m_window->openPlace(widgets::place(QStringLiteral("settings"), QStringLiteral("about"))); });
}

void Desktop::startDemo()
{
    m_demo = std::make_unique<DemoServer>(m_options.profileFolder + QStringLiteral("/demo"));
    connect(m_demo.get(), &DemoServer::ready, this, [this](const QUrl& address) {
        const auto current = m_accounts->current();
        // The same demo as last time: nothing to sign in to anew.
        if (current && current->server == address && m_services->workspace().signedIn()) {
            startSync();
            return;
        }
        m_accounts->signIn(address,
                           current && !current->demoPerson.isEmpty() ? current->demoPerson : QStringLiteral("maya"));
    });
    connect(m_demo.get(), &DemoServer::failed, this, [this](const QString& detail) {
        qCWarning(lcUi) << "the demo server does not run:" << detail;
        auto* box = new QMessageBox(QMessageBox::Warning, tr("LXCP"),
                                    tr("The demo could not be started. You can still connect to a server."),
                                    QMessageBox::Ok, m_window.get());
        box->setInformativeText(detail);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    m_demo->start();
}

// A window has the words that it was built with: another one takes its place, where it was and as it was.
void Desktop::changeLanguage()
{
    m_language.use(m_preferences.language());
    if (m_services)
        m_services->retranslate();
    if (!m_window)
        return;
    const auto before = std::move(m_window);
    buildWindow();
    m_window->takePlaceOf(*before);
    if (m_trayIcon)
        showTray(*m_trayIcon);
}

void Desktop::openFromOutside(const QString& address)
{
    m_window->openFromOutside(QUrl(address));
    m_window->comeForward({});
}

void Desktop::quit()
{
    m_window->quit();
}

} // namespace uimain
