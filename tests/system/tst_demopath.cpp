// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/badgerules.h"
#include "app/domain/json.h"
#include "app/domain/skill.h"
#include "app/platform/systemclock.h"
#include "app/services/developmentservice.h"
#include "app/services/standingservice.h"
#include "app/services/teamservice.h"
#include "app/services/walletservice.h"
#include "tests/support/lxcpserver.h"
#include "tests/support/waiting.h"
#include "tests/system/demolearner.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest/QtTest>

using services::WalletBadge;
using support::lxcp;

// The way that the demo goes: a learner completes a course without a network and has a badge at once, which waits for
// the organisation's signature; it comes with the next sync, is checked with the server gone, has a public address, and
// the supervisor's map of skills has changed.
class tst_DemoPath : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::LxcpServer> m_server;
    platform::SystemClock m_clock;

    QString profile(const char* who) const { return m_folder->filePath(QLatin1StringView(who)); }
    std::unique_ptr<store::Store> open(const char* who) const { return demolearner::openStore(profile(who)); }
    bool signIn(const char* who)
    {
        return lxcp(profile(who), {QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                                   QStringLiteral("--demo-person"), QLatin1StringView(who)})
                       .code == 0 &&
               sync(who);
    }
    bool sync(const char* who) { return lxcp(profile(who), {QStringLiteral("sync")}).code == 0; }

    void completeOffline()
    {
        const auto store = open("maya");
        QVERIFY(store);
        QCOMPARE(demolearner::completeFireSafety(*store, m_clock), QString());
    }

    std::optional<WalletBadge> badgeNamed(store::Store& store, const char* title)
    {
        services::WalletService wallet(store, m_clock, QStringLiteral("maya"));
        for (const WalletBadge& badge : wallet.badges()) {
            if (badge.award.title == QLatin1StringView(title))
                return badge;
        }
        return std::nullopt;
    }
    std::optional<WalletBadge> fireBadge(store::Store& store) { return badgeNamed(store, "Fire warden"); }

    QByteArray browse(const QString& browser, const QStringList& what, const QString& address)
    {
        QProcess process;
        QStringList words{QStringLiteral("--headless"), QStringLiteral("--disable-gpu"), QStringLiteral("--no-sandbox"),
                          QStringLiteral("--disable-dev-shm-usage"),
                          QStringLiteral("--user-data-dir=") + m_folder->filePath(QStringLiteral("chromium"))};
        process.start(browser, words + what + QStringList{address});
        if (!process.waitForFinished(120'000))
            process.kill();
        return process.readAllStandardOutput();
    }

    // Maya's level of the skill on Osei's map; -1: not on it.
    int levelOnTheMap(const char* skill)
    {
        const auto store = open("osei");
        const services::TeamService team(*store, m_clock, QStringLiteral("osei"));
        const auto page = team.page();
        for (qsizetype row = 0; row < page.members.size(); ++row) {
            for (qsizetype column = 0; column < page.skills.size(); ++column) {
                if (page.members[row].person.id == QLatin1StringView("maya") &&
                    page.skills[column].id == domain::skillId(QLatin1StringView(skill)))
                    return page.cells[row][column].level;
            }
        }
        return -1;
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

    void completedOffline_becomesASignedBadge_andALevelOnTheMap()
    {
        QVERIFY(signIn("maya") && signIn("osei"));
        QVERIFY(levelOnTheMap("evacuation") <= 0);
        QVERIFY(!fireBadge(*open("maya")));
        int pointsBefore = 0;
        {
            const auto store = open("maya");
            pointsBefore = services::StandingService(*store, m_clock, QStringLiteral("maya")).page().standing.points;
            QVERIFY(pointsBefore > 0);
        }

        m_server->kill9(); // there is no network
        completeOffline();
        auto badge = fireBadge(*open("maya"));
        QVERIFY(badge);
        QCOMPARE(badge->origin, WalletBadge::Origin::Earned);
        QVERIFY(badge->file.isEmpty());
        QVERIFY(!sync("maya"));
        QCOMPARE(fireBadge(*open("maya"))->origin, WalletBadge::Origin::Earned);

        QVERIFY2(m_server->start(), m_server->log().constData());
        QVERIFY(sync("maya"));
        badge = fireBadge(*open("maya"));
        QVERIFY(badge);
        QCOMPARE(badge->origin, WalletBadge::Origin::Signed);
        QCOMPARE(badge->award.cycle, 1);

        QVERIFY(sync("osei"));
        m_server->kill9(); // what is checked now is checked without it
        const auto store = open("maya");
        services::WalletService wallet(*store, m_clock, QStringLiteral("maya"));
        QSignalSpy checked(&wallet, &services::WalletService::checked);
        wallet.check(*badge);
        LXCP_TRY_COMPARE(checked.size(), 1);
        const auto report = checked.first().at(1).value<credentials::Report>();
        QCOMPARE(report.verdict(), credentials::Verdict::Valid);
        QVERIFY(report.trusted());
        QVERIFY(wallet.publicAddress(*badge).startsWith(m_server->url().toString()));

        QCOMPARE(levelOnTheMap("evacuation"), 2);
        const auto standing = services::StandingService(*store, m_clock, QStringLiteral("maya")).page();
        QVERIFY2(standing.standing.points >= pointsBefore + 250, qPrintable(QString::number(standing.standing.points)));
        QVERIFY(standing.doneToday);

        auto tampered = *badge;
        tampered.file.replace("Fire warden", "Fire master");
        wallet.check(tampered);
        LXCP_TRY_COMPARE(checked.size(), 2);
        QCOMPARE(checked.last().at(1).value<credentials::Report>().verdict(), credentials::Verdict::Invalid);
    }

    // The public page in a browser, as somebody opens it who was sent the address: read, and printed.
    void publicPage_isReadInABrowser_andPrinted()
    {
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (browser.isEmpty())
            QSKIP("chromium is not installed");
        QVERIFY(signIn("maya"));
        completeOffline();
        QVERIFY(sync("maya"));
        QString address;
        {
            const auto store = open("maya");
            services::WalletService wallet(*store, m_clock, QStringLiteral("maya"));
            address = wallet.publicAddress(*fireBadge(*store));
            QVERIFY(browse(browser, {QStringLiteral("--dump-dom")}, address).contains("No badge here"));
            wallet.share(*fireBadge(*store));
            LXCP_TRY_VERIFY(wallet.isShared(*fireBadge(*store)));
        }
        QVERIFY(sync("maya"));
        const auto page = browse(browser, {QStringLiteral("--dump-dom")}, address);
        for (const char* words : {"Fire warden", "Valid", "lang=\"en\"", "<main>", "role=\"status\""})
            QVERIFY2(page.contains(words), (QByteArray(words) + " is not in\n" + page).constData());
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("Maya"));
        const QString pdf = m_folder->filePath(QStringLiteral("page.pdf"));
        browse(browser, {QStringLiteral("--no-pdf-header-footer"), QStringLiteral("--print-to-pdf=") + pdf}, address);
        QFile printed(pdf);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.readAll().startsWith("%PDF"));
        const QString keep = qEnvironmentVariable("LXCP_TEST_PICTURES");
        if (!keep.isEmpty())
            browse(browser,
                   {QStringLiteral("--window-size=900,1100"),
                    QStringLiteral("--screenshot=") + keep + QStringLiteral("/public-page.png")},
                   address);
    }

    // By the console, with the server at work: given, revoked, and a new key.
    void byHand_givenRevokedAndRotated()
    {
        QVERIFY(signIn("maya"));
        QString badgeId;
        {
            const auto store = open("maya");
            auto row = store->reader().statement("SELECT id FROM badge WHERE title = 'Data keeper'");
            QVERIFY(row.next());
            badgeId = row.text(0);
        }
        const QStringList give{QStringLiteral("badges"), QStringLiteral("award"), badgeId, QStringLiteral("maya")};
        QVERIFY(m_server->run(give));
        QVERIFY(!m_server->run(give)); // she has it
        QVERIFY(sync("maya"));
        const auto held = [&] {
            const auto store = open("maya");
            services::WalletService wallet(*store, m_clock, QStringLiteral("maya"));
            for (const WalletBadge& badge : wallet.badges()) {
                if (badge.award.badgeId == badgeId)
                    return badge;
            }
            return WalletBadge{};
        };
        const WalletBadge badge = held();
        QCOMPARE(badge.origin, WalletBadge::Origin::Signed);
        // The server of the test is a did:key: its next key is another issuer's.
        QVERIFY(!m_server->run({QStringLiteral("badges"), QStringLiteral("rotate")}));
        QVERIFY(m_server->run({QStringLiteral("badges"), QStringLiteral("rotate"), QStringLiteral("--new-issuer")}));
        QVERIFY(m_server->run({QStringLiteral("badges"), QStringLiteral("revoke"), badge.award.id,
                               QStringLiteral("--reason"), QStringLiteral("A mistake")}));
        QVERIFY(sync("maya"));
        const auto store = open("maya");
        services::WalletService wallet(*store, m_clock, QStringLiteral("maya"));
        QSignalSpy checked(&wallet, &services::WalletService::checked);
        wallet.check(held());
        LXCP_TRY_COMPARE(checked.size(), 1);
        const auto report = checked.first().at(1).value<credentials::Report>();
        QVERIFY(report.verdict() != credentials::Verdict::Valid);
        QCOMPARE(held().award.revokedReason, QStringLiteral("A mistake"));
    }

    // Learning & development defines a badge for what she did before: the serving process brings it to her, signed.
    void badge_definedLater_reachesWhoHasEarnedIt()
    {
        QVERIFY(signIn("maya") && signIn("lin"));
        completeOffline();
        QVERIFY(sync("maya"));
        {
            const auto store = open("lin");
            auto row = store->reader().statement("SELECT id FROM course WHERE source_id = 'demo:fire-safety'");
            QVERIFY(row.next());
            services::DevelopmentService desk(*store, m_clock, QStringLiteral("lin"));
            QVERIFY(desk.isMine());
            domain::Badge badge;
            badge.title = QStringLiteral("Rescuer");
            badge.ruleKind = QStringLiteral("course");
            badge.ruleTarget = row.text(0);
            desk.define(badge);
        }
        QVERIFY(sync("lin"));
        const auto signedBadge = [&] {
            const auto badge = sync("maya") ? badgeNamed(*open("maya"), "Rescuer") : std::nullopt;
            return badge && badge->origin == WalletBadge::Origin::Signed;
        };
        LXCP_TRY_VERIFY(signedBadge());
    }

    void recompute_findsNothingToDo_afterADemo()
    {
        QVERIFY(signIn("maya"));
        completeOffline();
        QVERIFY(sync("maya"));
        const auto before = [&] {
            const auto store = open("maya");
            return services::StandingService(*store, m_clock, QStringLiteral("maya")).page().standing.updatedAt;
        };
        const QDateTime at = before();
        QVERIFY(m_server->run({QStringLiteral("recompute")}));
        QVERIFY(sync("maya"));
        QCOMPARE(before(), at);
    }
};

QTEST_GUILESS_MAIN(tst_DemoPath)
#include "tst_demopath.moc"
