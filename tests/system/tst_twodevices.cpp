// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/attempts.h"
#include "app/platform/systemclock.h"
#include "app/services/accounts.h"
#include "app/services/messageservice.h"
#include "app/services/noticeservice.h"
#include "app/store/outbox.h"
#include "tests/support/clientstate.h"
#include "tests/support/device.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

using support::lxcp;

namespace {

// What runs behind a window of maya's: sync, and what the desktop is to say.
class Desk
{
public:
    Desk(const QString& profile, QStringList& said) : m_accounts({profile, m_keys, m_clock}), m_said(said) {}

    bool open(const QUrl& server)
    {
        if (!m_accounts.open())
            return false;
        if (!m_accounts.workspace())
            m_accounts.signIn(server, QStringLiteral("maya"));
        if (!support::waitFor([this] { return m_accounts.workspace() != nullptr; }))
            return false;
        services::Workspace& current = *m_accounts.workspace();
        m_notices = std::make_unique<services::NoticeService>(current.store(), current.clock(), current.personId(),
                                                              &current.otherDevices());
        QObject::connect(m_notices.get(), &services::NoticeService::tell, m_notices.get(),
                         [this](const domain::Notice& notice) { m_said.append(notice.text); });
        current.sync().start();
        if (!support::waitFor([&] {
                const services::SyncStatus status = current.sync().status();
                return status.reach == services::Reach::Online && status.phase == services::SyncPhase::Idle &&
                       status.asOf.isValid();
            }))
            return false;
        m_notices->start();
        return support::waitFor([this] { return m_notices->isCurrent() && !m_notices->history().isEmpty(); });
    }
    // It has been decided here who says it.
    bool isSettled(const QString& text)
    {
        for (const domain::Notice& notice : m_notices->history()) {
            if (notice.text != text)
                continue;
            auto row = m_accounts.workspace()->store().reader().statement("SELECT 1 FROM notice_shown WHERE id = ?1");
            row.args(notice.id);
            return row.next();
        }
        return false;
    }

private:
    const platform::SystemClock m_clock;
    support::FakeKeyStore m_keys;
    services::Accounts m_accounts;
    std::unique_ptr<services::NoticeService> m_notices;
    QStringList& m_said;
};

} // namespace

// Somebody learns on two devices without a network; their supervisor sees it once.
class tst_TwoDevices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::LxcpServer> m_server;

    support::Device device(const char* name) const
    {
        return support::Device(m_folder->filePath(QLatin1StringView(name)));
    }
    std::unique_ptr<store::Store> open(const char* name) const { return device(name).open(); }
    bool signIn(const char* name, const char* person)
    {
        return device(name).login(*m_server, QLatin1StringView(person)) && sync(name);
    }
    bool sync(const char* name) { return device(name).sync(); }
    bool learn(const char* name, const QString& course, int commits)
    {
        QProcess learner;
        learner.start(QCoreApplication::applicationDirPath() + QStringLiteral("/learner"),
                      {device(name).account(), QStringLiteral("maya"), course,
                       m_server->url().toString() + QStringLiteral("/demo/oidc"), QString::number(commits)});
        return learner.waitForFinished(60'000) && learner.exitCode() == 0;
    }
    QString openCourse()
    {
        const auto store = open("laptop");
        return store::Table<domain::Course>::select(
                   store->reader(),
                   "WHERE requires_approval = 0 AND id NOT IN (SELECT course_id FROM enrollment) ORDER BY id")
            .value(0)
            .id;
    }
    QString titleOf(const QString& course)
    {
        return store::Table<domain::Course>::find(open("laptop")->reader(), course)->title;
    }
    // How often the server's LRS has statements of the registration: its own file, behind its back.
    qint64 statementsOnServer(const QString& registration)
    {
        store::Database db;
        if (!db.open(m_folder->filePath(QStringLiteral("server.sqlite")), store::Database::Mode::ReadOnly))
            return -1;
        auto row = db.statement("SELECT count(*) FROM xapi_statement WHERE registration = ?1");
        row.args(registration);
        return row.next() ? row.number(0) : -1;
    }
    // What `lxcp attempts` lists of the course; the sample organisation has others.
    QList<QJsonObject> attemptsAt(const char* name, const QString& course)
    {
        auto lines = lxcp(device(name).profile(), {QStringLiteral("attempts"), QStringLiteral("--json")}).lines();
        lines.removeIf(
            [&](const QJsonObject& one) { return one.value(QLatin1StringView("course_id")).toString() != course; });
        return lines;
    }
    std::optional<domain::Enrollment> enrollment(const char* name, const QString& course)
    {
        const auto store = open(name);
        return store::Table<domain::Enrollment>::find(store->reader(),
                                                      domain::enrollmentId(QStringLiteral("maya"), course));
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

    void statementThatTheServerRefuses_doesNotHoldBackTheOthers()
    {
        QVERIFY(signIn("laptop", "maya"));
        const QString course = openCourse();
        QVERIFY(learn("laptop", course, 3));
        QString registration;
        {
            const auto store = open("laptop");
            store::Outbox outbox(store->writer());
            const auto waiting = outbox.items();
            QCOMPARE(waiting.size(), 1);
            registration = waiting.first().command.target;
            QJsonObject payload = waiting.first().command.payload;
            QJsonArray statements = payload.value(QStringLiteral("statements")).toArray();
            QCOMPARE(statements.size(), 3);
            QJsonObject somebodyElses = statements[1].toObject();
            somebodyElses.insert(QStringLiteral("id"), QStringLiteral("6f1f6c1e-2d0a-4d6f-9a53-0c6f0c9b7a41"));
            somebodyElses.insert(QStringLiteral("actor"),
                                 QJsonObject{{QStringLiteral("mbox"), QStringLiteral("mailto:osei@example.org")}});
            statements.insert(1, somebodyElses);
            statements.insert(2, QStringLiteral("no statement at all"));
            payload.insert(QStringLiteral("statements"), statements);
            QVERIFY(outbox.edit(waiting.first().command.id, payload));
        }
        QVERIFY(sync("laptop"));
        QCOMPARE(lxcp(device("laptop").profile(), {QStringLiteral("outbox"), QStringLiteral("--json")}).lines().size(),
                 0);
        QCOMPARE(statementsOnServer(registration), 3);
    }

    void aMessage_isSaidByOneOfTheTwo_atOnceAndLater()
    {
        QVERIFY(signIn("other", "sam"));
        const platform::SystemClock clock;
        const auto write = [&](const QString& text) {
            {
                const auto store = open("other");
                services::MessageService messages(*store, clock, QStringLiteral("sam"));
                messages.send(messages.startDirect(QStringLiteral("maya")), {text, {}, {}});
                if (!support::waitFor([&] { return store::Outbox(store->writer()).counts().all > 0; }))
                    return false;
            }
            return sync("other");
        };
        QStringList said;
        Desk laptop(device("laptop").profile(), said);
        QVERIFY(laptop.open(m_server->url()));
        const QString both = QStringLiteral("Are you both there?");
        const QString later = QStringLiteral("And is it you?");
        {
            Desk tablet(device("tablet").profile(), said);
            QVERIFY(tablet.open(m_server->url()));
            QVERIFY(write(both));
            LXCP_TRY_VERIFY(laptop.isSettled(both) && tablet.isSettled(both));
            QCOMPARE(said.count(both), 1);
        }
        QVERIFY(write(later));
        LXCP_TRY_VERIFY(laptop.isSettled(later));
        QCOMPARE(said.count(later), 1);
        Desk tablet(device("tablet").profile(), said);
        QVERIFY(tablet.open(m_server->url()));
        LXCP_TRY_VERIFY(tablet.isSettled(later));
        QCOMPARE(said.count(later), 1);
        QCOMPARE(said.count(both), 1);
    }

    void bothLearnedOffline_bothHistoriesStayAndTheSupervisorSeesOne_data()
    {
        QTest::addColumn<bool>("laptopFirst");
        QTest::newRow("laptop first") << true;
        QTest::newRow("tablet first") << false;
    }

    void bothLearnedOffline_bothHistoriesStayAndTheSupervisorSeesOne()
    {
        QFETCH(bool, laptopFirst);
        QVERIFY(signIn("laptop", "maya") && signIn("tablet", "maya") && signIn("boss", "osei"));
        const QString course = openCourse();
        QVERIFY(!course.isEmpty());
        m_server->stop();
        QVERIFY(learn("laptop", course, 120)); // a save a step; 20 steps are one per cent
        QVERIFY(learn("tablet", course, 60));
        for (const char* name : {"laptop", "tablet"}) {
            const auto waiting =
                lxcp(device(name).profile(), {QStringLiteral("outbox"), QStringLiteral("--json")}).lines();
            QCOMPARE(waiting.size(), 1); // however many commits
            QCOMPARE(waiting.first().value(QStringLiteral("subject")).toString(), titleOf(course));
            const auto attempts = attemptsAt(name, course);
            QCOMPARE(attempts.size(), 1);
            QVERIFY(attempts.first().value(QStringLiteral("waiting")).toBool());
            QVERIFY(attempts.first().value(QStringLiteral("here")).toBool());
            QVERIFY(!attempts.first().contains(QStringLiteral("state")));
        }

        QVERIFY(m_server->start());
        const char* first = laptopFirst ? "laptop" : "tablet";
        const char* second = laptopFirst ? "tablet" : "laptop";
        QVERIFY(sync(first) && sync(second) && sync(first) && sync("boss"));
        for (const char* name : {"laptop", "tablet"}) {
            const auto attempts = attemptsAt(name, course);
            QCOMPARE(attempts.size(), 2);
            int here = 0;
            for (const QJsonObject& attempt : attempts)
                here += attempt.value(QStringLiteral("here")).toBool() ? 1 : 0;
            QCOMPARE(here, 1);
        }
        const auto seen = enrollment("boss", course);
        QVERIFY(seen);
        QCOMPARE(seen->state, QStringLiteral("active"));
        QCOMPARE(seen->progress, 6);
        QCOMPARE(domain::toJson(*seen), domain::toJson(*enrollment("laptop", course)));
        QVERIFY(offline::Attempts(open("boss")->reader())
                    .of(domain::enrollmentId(QStringLiteral("maya"), course))
                    .isEmpty());
        // Nothing is sent twice.
        const auto again =
            lxcp(device(first).profile(), {QStringLiteral("sync"), QStringLiteral("--json")}).lines().first();
        QCOMPARE(again.value(QStringLiteral("pushed")).toInt(), 0);
        QVERIFY(signIn("fresh", "maya"));
        const QString differs =
            support::difference(support::stateOf(open("laptop")->reader()), support::stateOf(open("fresh")->reader()));
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
};

QTEST_GUILESS_MAIN(tst_TwoDevices)
#include "tst_twodevices.moc"
