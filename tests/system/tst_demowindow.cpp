// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/systemclock.h"
#include "app/services/noticeservice.h"
#include "app/services/standingservice.h"
#include "app/services/teamservice.h"
#include "app/services/walletservice.h"
#include "tests/support/lxcpserver.h"
#include "tests/support/waiting.h"
#include "tests/system/demolearner.h"
#include "tests/ui/shell/bureau.h"
#include "ui/widgets/place.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using support::lxcp;

namespace {

// The whole window over what a profile of the console client has, without a network.
struct Window
{
    Window(const QString& profile, const QString& person)
        : store(demolearner::openStore(profile)),
          accounts(person),
          preferences(QString()),
          catalog(*store, person),
          learning(*store, clock, person),
          requests(*store, clock, person),
          sync(*store),
          wallet(*store, clock, person),
          standing(*store, clock, person),
          team(*store, clock, person),
          notices(*store, clock, person)
    {
        preferences.setScheme(QStringLiteral("light"));
        widgets::applyTheme(shell::themeFor(preferences));
        shell::Workspace workspace{&accounts, &preferences, &clock, &catalog, &learning, &requests, &sync};
        workspace.wallet = &wallet;
        workspace.standing = &standing;
        workspace.team = &team;
        workspace.notices = &notices;
        notices.start();
        window = std::make_unique<shell::MainWindow>(workspace);
        window->resize(1100, 900);
        window->show();
    }

    // Of the page that is shown.
    QWidget* part(const QString& name) const
    {
        for (QWidget* widget : window->findChildren<QWidget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString words(const QString& name) const
    {
        QStringList all;
        const QWidget* where = part(name);
        for (const QLabel* label : where ? where->findChildren<QLabel*>() : QList<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char('\n'));
    }
    // The page is longer than the window, and knows it.
    bool isLaidOut() const
    {
        const auto areas = window->currentPage()->findChildren<QScrollArea*>();
        return std::ranges::any_of(areas, [](const QScrollArea* area) {
            return area->isVisible() && area->verticalScrollBar()->maximum() > 0;
        });
    }
    void open(const char* view) const { window->openPlace(widgets::place(QLatin1StringView(view))); }

    std::unique_ptr<store::Store> store;
    platform::SystemClock clock;
    bureau::Accounts accounts;
    models::Preferences preferences;
    services::CatalogService catalog;
    services::LearningService learning;
    services::RequestService requests;
    office::OutboxSync sync;
    services::WalletService wallet;
    services::StandingService standing;
    services::TeamService team;
    services::NoticeService notices;
    std::unique_ptr<shell::MainWindow> window;
};

} // namespace

// The way that the demo goes, as people see it in the window: tst_demopath has what is behind it. With
// LXCP_TEST_PICTURES=FOLDER each step leaves a picture there.
class tst_DemoWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::LxcpServer> m_server;
    platform::SystemClock m_clock;

    QString profile(const char* who) const { return m_folder->filePath(QLatin1StringView(who)); }
    bool sync(const char* who) { return lxcp(profile(who), {QStringLiteral("sync")}).code == 0; }
    bool signIn(const char* who)
    {
        return lxcp(profile(who), {QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                                   QStringLiteral("--demo-person"), QLatin1StringView(who)})
                       .code == 0 &&
               sync(who);
    }

    static void picture(const Window& window, const char* name)
    {
        const QString folder = qEnvironmentVariable("LXCP_TEST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window.window->grab().save(folder + QStringLiteral("/demo-") + QLatin1StringView(name) +
                                               QStringLiteral(".png")));
    }

    // What the part of the map that is shown says of Maya and evacuation, as a screen reader has it.
    static QString inSight(const QAbstractItemModel& model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString words = model.index(row, column).data(Qt::AccessibleTextRole).toString();
                if (words.startsWith(QLatin1StringView("Maya")) && words.contains(QLatin1StringView("evacuation")))
                    return words;
            }
        }
        return {};
    }

    // The supervisor turns the pages of the map until it is there, or to the end; and keeps a picture.
    QString onTheMap(const char* name)
    {
        const Window osei(profile("osei"), QStringLiteral("osei"));
        osei.open("team");
        const bool shown = support::waitFor([&] {
            const QWidget* map = osei.part(QStringLiteral("team-map"));
            return map && osei.isLaidOut();
        });
        const auto* map = shown ? qobject_cast<QTableView*>(osei.part(QStringLiteral("team-map"))) : nullptr;
        auto* more = shown ? qobject_cast<QAbstractButton*>(osei.part(QStringLiteral("team-more-skills"))) : nullptr;
        if (!map || !more)
            return QStringLiteral("there is no map");
        while (inSight(*map->model()).isEmpty() && more->isEnabled())
            more->click();
        picture(osei, name);
        return inSight(*map->model());
    }

    // The card of the badge in the wallet that is open; empty: there is none.
    static QString fireCard(const Window& maya)
    {
        for (const services::WalletBadge& badge : maya.wallet.badges()) {
            if (badge.award.title == QLatin1StringView("Fire warden"))
                return QStringLiteral("badge-") + badge.award.id;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<support::LxcpServer>(m_folder->path());
        QVERIFY2(m_server->start(), m_server->log().constData());
    }
    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void badge_fromWaitingToShared_andTheMapHasChanged()
    {
        QVERIFY(signIn("maya") && signIn("osei"));
        const QString before = onTheMap("1-map-before");
        m_server->kill9(); // there is no network
        {
            const Window maya(profile("maya"), QStringLiteral("maya"));
            maya.window->activateWindow();
            maya.open("home");
            QVERIFY(fireCard(maya).isEmpty());
            LXCP_TRY_VERIFY(maya.window->isActiveWindow());
            QCOMPARE(demolearner::completeFireSafety(*maya.store, m_clock), QString());
            // She is told at once, on whatever page she is.
            LXCP_TRY_VERIFY(maya.part(QStringLiteral("toast")));
            const QString told = maya.part(QStringLiteral("toast"))->accessibleName();
            QVERIFY2(told.contains(QStringLiteral("Fire warden")) &&
                         told.contains(QStringLiteral("waiting for the organisation's signature")),
                     qPrintable(told));
            picture(maya, "2-told");
            QVERIFY(!fireCard(maya).isEmpty());
            maya.part(QStringLiteral("toast"))->findChild<QPushButton*>()->click(); // there it is
            LXCP_TRY_VERIFY(maya.part(fireCard(maya)));
            QVERIFY(maya.words(fireCard(maya)).contains(QStringLiteral("Waiting for the organisation's signature")));
            QVERIFY(!maya.part(fireCard(maya))->findChild<QWidget*>(QStringLiteral("badge-share")));
            picture(maya, "2-wallet-waiting");
        }
        QVERIFY2(m_server->start(), m_server->log().constData());
        QVERIFY(sync("maya") && sync("osei"));
        m_server->kill9(); // what is checked now is checked without it
        {
            const Window maya(profile("maya"), QStringLiteral("maya"));
            maya.open("wallet");
            const QString card = fireCard(maya);
            const auto inCard = [&](const char* name) {
                const QWidget* where = maya.part(card);
                return where ? where->findChild<QWidget*>(QLatin1StringView(name)) : nullptr;
            };
            LXCP_TRY_VERIFY(inCard("badge-verdict"));
            QVERIFY(!maya.words(card).contains(QStringLiteral("Waiting for")));
            picture(maya, "3-wallet-signed");
            qobject_cast<QPushButton*>(inCard("badge-checks"))->click();
            LXCP_TRY_VERIFY(maya.words(card).contains(QStringLiteral("✓ ")));
            picture(maya, "4-wallet-checked");
            qobject_cast<QPushButton*>(inCard("badge-share"))->click();
            LXCP_TRY_VERIFY(inCard("badge-preview"));
            LXCP_TRY_VERIFY(maya.isLaidOut());
            QVERIFY(maya.words(card).contains(m_server->url().toString()));
            QVERIFY(inCard("share-mail"));
            picture(maya, "5-share-preview");
            maya.open("standing");
            LXCP_TRY_VERIFY(maya.part(QStringLiteral("standing-own")) && maya.isLaidOut());
            picture(maya, "6-standing");
        }
        const QString after = onTheMap("7-map-after");
        QVERIFY2(!before.contains(QStringLiteral("level")), qPrintable(before));
        QVERIFY2(after.contains(QStringLiteral("level 2")), qPrintable(after));
    }
};

QTEST_MAIN(tst_DemoWindow)
#include "tst_demowindow.moc"
