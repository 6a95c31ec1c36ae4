// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/services/learningservice.h"
#include "app/services/requestservice.h"
#include "app/services/serverclock.h"
#include "app/store/outbox.h"
#include "app/store/servertime.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <thread>

using services::ServerClock;
using support::CatalogLines;

// A machine whose clock is ten days fast, as the last sync has found out.
class TestServerClock final : public QObject
{
    Q_OBJECT

    static constexpr qint64 kSkew = -864'000;
    support::FakeClock m_machine;
    const QDateTime m_true = m_machine.now().addSecs(kSkew);

private Q_SLOTS:
    void now_isTheServers_asSoonAsItIsKnown()
    {
        support::StoreBuilder built;
        const ServerClock clock(built.store(), m_machine);
        QCOMPARE(clock.now(), m_machine.now());
        QVERIFY(store::noteClockSkew(built.writer(), kSkew, m_machine.now()));
        LXCP_TRY_COMPARE(clock.now(), m_true);
        QCOMPARE(clock.machineNow(), m_machine.now());
        QDateTime elsewhere;
        std::thread([&] { elsewhere = clock.now(); }).join();
        QCOMPARE(elsewhere, m_true);
        QVERIFY(store::noteClockSkew(built.writer(), 3, m_machine.now()));
        LXCP_TRY_COMPARE(clock.now(), m_machine.now());
    }

    void whatOneDoes_isDatedByIt_andHeldByTheMachines()
    {
        support::StoreBuilder built;
        QVERIFY(store::noteClockSkew(built.writer(), kSkew, m_machine.now()));
        const ServerClock clock(built.store(), m_machine);
        built.lines(request("\"desk_since\":\"2026-02-19T08:00:00.000Z\",\"due_at\":\"2026-02-26T08:00:00.000Z\""));
        services::RequestService requests(built.store(), clock, QStringLiteral("osei"));
        requests.setHold(std::chrono::seconds(10));
        (void)requests.approve(QStringLiteral("r1"));
        const auto items = store::Outbox(built.store().reader()).items();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().command.at, m_true);
        QCOMPARE(items.first().nextTryAt, m_machine.now().addSecs(10));
    }

    // Whoever stands in begins and ends by the server's days.
    void standingIn_isByIt()
    {
        support::StoreBuilder built;
        QVERIFY(store::noteClockSkew(built.writer(), kSkew, m_machine.now()));
        built.lines(request() + CatalogLines::put("delegation", "osei", 3,
                                                  "\"delegate_id\":\"ana\",\"starts_at\":\"2026-02-19T00:00:00.000Z\","
                                                  "\"ends_at\":\"2026-02-22T00:00:00.000Z\""));
        const ServerClock clock(built.store(), m_machine);
        const auto waiting = [&](const domain::Clock& by) {
            return services::RequestService(built.store(), by, QStringLiteral("ana")).toReviewCount();
        };
        QCOMPARE(waiting(m_machine), 0);
        QCOMPARE(waiting(clock), 1);
    }

    void daysToGo_areByIt()
    {
        support::StoreBuilder built;
        QVERIFY(store::noteClockSkew(built.writer(), kSkew, m_machine.now()));
        built.lines(CatalogLines::put("enrollment", "maya:fire", 2,
                                      "\"person_id\":\"maya\",\"course_id\":\"fire\",\"state\":\"registered\","
                                      "\"due_at\":\"2026-02-22T08:00:00.000Z\""));
        const ServerClock clock(built.store(), m_machine);
        const auto home = services::LearningService(built.store(), clock, QStringLiteral("maya")).home();
        QCOMPARE(home.due.size(), 1);
        QCOMPARE(home.due.first().daysToDue, 2);
    }

    void lastSync_isAsOldAsItWas()
    {
        support::StoreBuilder built;
        const QDateTime dated = m_machine.now().addSecs(-60);
        QCOMPARE(store::serverTimeOfSync(built.writer(), dated), dated);
        QVERIFY(store::noteClockSkew(built.writer(), kSkew, dated));
        QCOMPARE(store::serverTimeOfSync(built.writer(), dated), m_true.addSecs(-60));
        QVERIFY(!store::serverTimeOfSync(built.writer(), {}).isValid());
        const ServerClock clock(built.store(), m_machine);
        QCOMPARE(clock.ofMachine(m_machine.now().addSecs(5)), m_true.addSecs(5));
        QVERIFY(!clock.ofMachine({}).isValid());
    }

private:
    static QByteArray request(const QByteArray& more = "\"note\":\"\"")
    {
        const auto person = [](const char* id, const char* supervisor) {
            return CatalogLines::put("person", id, 1,
                                     QByteArray("\"name\":\"") + id + "\",\"supervisor_id\":\"" + supervisor +
                                         "\",\"active\":true");
        };
        return person("maya", "osei") + person("osei", "") + person("ana", "") +
               CatalogLines::put("course_request", "r1", 2,
                                 "\"person_id\":\"maya\",\"title\":\"Kubernetes\",\"reason\":\"r\",\"state\":"
                                 "\"pending\",\"desk_id\":\"osei\",\"desk_role\":\"supervisor\"," +
                                     more);
    }
};

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_serverclock.moc"
