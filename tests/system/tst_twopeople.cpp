// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/platform/systemclock.h"
#include "app/services/mentoringservice.h"
#include "app/store/outbox.h"
#include "app/store/store.h"
#include "app/store/table.h"
#include "tests/support/lxcpserver.h"

#include <QtTest/QtTest>

using services::MentoringService;
using support::lxcp;

// A mentee and a mentor, each with a client of their own, both without a network, both writing in the same mentorship:
// when both are back they have the same, and nothing is lost.
class tst_TwoPeople : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::LxcpServer> m_server;
    platform::SystemClock m_clock;
    QString m_id; // of the mentorship

    QString profile(const char* who) const { return m_folder->filePath(QLatin1StringView(who)); }
    std::unique_ptr<store::Store> open(const char* who) const
    {
        const QDir accounts(profile(who) + QStringLiteral("/accounts"));
        const QString folder = accounts.filePath(accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
        auto opened = store::Store::open(folder, store::Store::Threads::None);
        return opened ? std::move(*opened) : nullptr;
    }
    bool sync(const char* who) { return lxcp(profile(who), {QStringLiteral("sync")}).code == 0; }
    bool signIn(const char* who)
    {
        return lxcp(profile(who), {QStringLiteral("login"), QStringLiteral("--server"), m_server->url().toString(),
                                   QStringLiteral("--demo-person"), QLatin1StringView(who)})
                       .code == 0 &&
               sync(who);
    }
    template <typename Do>
    void with(const char* who, Do act)
    {
        const auto store = open(who);
        QVERIFY(store);
        MentoringService service(*store, m_clock, QLatin1StringView(who));
        bool refused = false;
        connect(&service, &MentoringService::refused, this, [&refused] { refused = true; });
        act(service);
        QVERIFY(!refused);
    }
    // What both of them see of it, as text that can be compared.
    QByteArray shared(const char* who) const
    {
        const auto store = open(who);
        QJsonArray all;
        for (const auto& entry : store::Table<domain::MentorshipEntry>::select(
                 store->reader(), "WHERE mentorship_id = ?1 ORDER BY id", m_id))
            all.append(domain::toJson(entry));
        for (const auto& session :
             store::Table<domain::MentorSession>::select(store->reader(), "WHERE mentorship_id = ?1 ORDER BY id", m_id))
            all.append(domain::toJson(session));
        return QJsonDocument(all).toJson();
    }
    domain::MentorshipEntry note(const char* who) const
    {
        const auto store = open(who);
        return store::Table<domain::MentorshipEntry>::select(
                   store->reader(), "WHERE mentorship_id = ?1 AND type = 'note' ORDER BY created_at, id", m_id)
            .value(0);
    }
    domain::MentorSession session(const char* who) const
    {
        const auto store = open(who);
        return store::Table<domain::MentorSession>::select(store->reader(),
                                                           "WHERE mentorship_id = ?1 AND rule = '' ORDER BY id", m_id)
            .value(0);
    }
    QJsonObject entry(const char* type, const char* text) const
    {
        return {{QStringLiteral("mentorship_id"), m_id},
                {QStringLiteral("type"), QLatin1StringView(type)},
                {QStringLiteral("text"), QString::fromUtf8(text)}};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<support::LxcpServer>(m_folder->path());
        QVERIFY2(m_server->start(), m_server->log().constData());
        QVERIFY(signIn("maya") && signIn("ana"));
        with("maya", [this](MentoringService& maya) {
            for (const auto& line : maya.mentorships()) {
                if (line.otherId == QLatin1StringView("ana"))
                    m_id = line.mentorship.id;
            }
        });
        QVERIFY(!m_id.isEmpty());
        QCOMPARE(shared("maya"), shared("ana"));
    }
    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void bothWriteOffline_nothingIsLost()
    {
        const domain::MentorshipEntry before = note("maya");
        const QString mine = before.text + QStringLiteral("\nA lock that nobody takes is a comment.");
        const QString theirs = before.text + QStringLiteral("\n鍵は少ないほどよい。");
        with("maya", [&](MentoringService& maya) {
            maya.putEntry({}, entry("goal", "Sleep through the release"));
            maya.putEntry(before.id, {{QStringLiteral("text"), mine}, {QStringLiteral("was"), before.text}});
        });
        with("ana", [&](MentoringService& ana) {
            ana.putEntry({}, entry("action", "Draw it again"));
            ana.putEntry(before.id, {{QStringLiteral("text"), theirs}, {QStringLiteral("was"), before.text}});
        });
        QVERIFY(sync("maya") && sync("ana") && sync("maya"));
        QCOMPARE(shared("maya"), shared("ana"));
        const QString text = note("ana").text;
        QCOMPARE(text, mine + theirs.mid(before.text.size())); // each once, and in its place
        for (const QString& line : (mine + QLatin1Char('\n') + theirs).split(QLatin1Char('\n')))
            QVERIFY2(text.split(QLatin1Char('\n')).contains(line), qPrintable(line));
        QVERIFY(shared("maya").contains("Draw it again") && shared("ana").contains("Sleep through the release"));
        with("maya", [](MentoringService& maya) {
            const auto page = maya.mentorship(maya.mentorships().front().mentorship.id);
            QVERIFY(page && !page->line.waiting);
        });
    }

    // Both move the same session: the first to come back is heard, the second keeps theirs and sees both.
    void bothMoveASession_theSecondSeesBoth()
    {
        const auto move = [this](const char* who, int hours) {
            with(who, [&](MentoringService& service) {
                const domain::MentorSession present = session(who);
                service.changeSession(
                    present, {{QStringLiteral("starts_at"), domain::toWire(present.startsAt.addSecs(3600 * hours))}});
            });
        };
        const QDateTime before = session("maya").startsAt;
        move("maya", 1);
        move("ana", 2);
        QCOMPARE(session("maya").startsAt, before.addSecs(3600));
        QCOMPARE(session("ana").startsAt, before.addSecs(7200));
        QVERIFY(sync("maya"));
        (void)sync("ana"); // says that something waits for the person
        const auto store = open("ana");
        const auto waiting = store::Outbox(store->reader()).items();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.front().state, store::OutboxState::Wedged);
        QVERIFY(waiting.front().problem);
        QCOMPARE(waiting.front().problem->code, QStringLiteral("stale-revision"));
        QCOMPARE(domain::instantFromWire(waiting.front().command.payload.value(QStringLiteral("starts_at")).toString()),
                 before.addSecs(7200));
    }

    // Ana has proposed a time and moves it while maya agrees to the first: sending that again agrees to nothing new.
    void agreedToATimeThatMoved_isNotAgreedTo()
    {
        const domain::MentorSession before = session("maya");
        QCOMPARE(before.proposedBy, QStringLiteral("ana"));
        with("ana", [&](MentoringService& ana) {
            ana.changeSession(before, {{QStringLiteral("starts_at"), domain::toWire(before.startsAt.addSecs(7200))}});
        });
        with("maya", [&](MentoringService& maya) { maya.acceptSession(before); });
        QVERIFY(sync("ana"));
        (void)sync("maya");
        const auto waiting = [this] { return store::Outbox(open("maya")->reader()).items(); };
        QCOMPARE(waiting().size(), 1);
        QCOMPARE(waiting().front().problem->code, QStringLiteral("stale-revision"));
        QVERIFY(store::Outbox(open("maya")->writer()).retry(waiting().front().command.id));
        (void)sync("maya");
        QCOMPARE(waiting().front().problem->code, QStringLiteral("stale-revision"));
        QCOMPARE(session("maya").state, QStringLiteral("proposed"));
        // What they have seen by now they may agree to.
        QJsonObject payload = waiting().front().command.payload;
        payload.insert(QStringLiteral("sequence"), session("maya").sequence);
        QVERIFY(store::Outbox(open("maya")->writer()).edit(waiting().front().command.id, payload));
        QVERIFY(sync("maya") && sync("ana"));
        QCOMPARE(session("ana").state, QStringLiteral("accepted"));
        QCOMPARE(session("ana").startsAt, before.startsAt.addSecs(7200));
    }

    // Maya moves one of a series, ana says no to that without a network: on both it is where it was, and all take
    // place.
    void oneOfASeries_declined_isWhereItWas()
    {
        QString id;
        with("maya", [&](MentoringService& maya) {
            domain::MentorSession plan;
            plan.mentorshipId = m_id;
            plan.title = QStringLiteral("Each week");
            plan.startsAt = m_clock.now().addDays(9);
            plan.timezone = QStringLiteral("Europe/Amsterdam");
            plan.rule = QStringLiteral("FREQ=WEEKLY;COUNT=4");
            id = maya.proposeSession(plan);
        });
        const auto series = [&](const char* who) {
            return store::Table<domain::MentorSession>::find(open(who)->reader(), id).value_or(domain::MentorSession{});
        };
        QVERIFY(sync("maya") && sync("ana"));
        with("ana", [&](MentoringService& ana) { ana.acceptSession(series("ana")); });
        QVERIFY(sync("ana") && sync("maya"));
        QDateTime second;
        with("maya", [&](MentoringService& maya) {
            const auto page = maya.mentorship(m_id);
            for (const auto& line : page->sessions) {
                if (line.session.id == id)
                    second = line.meetings.at(1).at;
            }
            maya.changeSession(series("maya"), {{QStringLiteral("occurrence"), domain::toWire(second)},
                                                {QStringLiteral("starts_at"), domain::toWire(second.addDays(1))}});
        });
        QVERIFY(sync("maya") && sync("ana"));
        QCOMPARE(series("ana").changes.front().startsAt, second.addDays(1));
        with("ana", [&](MentoringService& ana) {
            QVERIFY(ana.waitingForMe() > 0);
            ana.declineSession(series("ana"), QStringLiteral("I teach then."), second);
        });
        QCOMPARE(series("ana").state, QStringLiteral("accepted")); // before the server knows
        QVERIFY(sync("ana") && sync("maya"));
        QCOMPARE(shared("maya"), shared("ana"));
        with("maya", [&](MentoringService& maya) {
            const auto session = series("maya");
            QCOMPARE(session.state, QStringLiteral("accepted"));
            QCOMPARE(maya.meetingsLeft(session), 4);
            QCOMPARE(session.changes.front().startsAt, second);
            QCOMPARE(session.acts.back().reason, QStringLiteral("I teach then."));
        });
    }

    // Maya moves all of a series; while ana declines that, maya, who knows of nothing, proposes a third time: the
    // agreed one stands, and maya sees both.
    void allOfASeries_declinedWhileItMovesAgain_isWhenItWasAgreed()
    {
        QString id;
        const QDateTime agreed = m_clock.now().addDays(9);
        with("maya", [&](MentoringService& maya) {
            domain::MentorSession plan;
            plan.mentorshipId = m_id;
            plan.title = QStringLiteral("Each week");
            plan.startsAt = agreed;
            plan.timezone = QStringLiteral("Europe/Amsterdam");
            plan.rule = QStringLiteral("FREQ=WEEKLY;COUNT=4");
            id = maya.proposeSession(plan);
        });
        const auto series = [&](const char* who) {
            return store::Table<domain::MentorSession>::find(open(who)->reader(), id).value_or(domain::MentorSession{});
        };
        const auto move = [&](int days) {
            with("maya", [&](MentoringService& maya) {
                maya.changeSession(series("maya"),
                                   {{QStringLiteral("starts_at"), domain::toWire(agreed.addDays(days))}});
            });
        };
        QVERIFY(sync("maya") && sync("ana"));
        with("ana", [&](MentoringService& ana) { ana.acceptSession(series("ana")); });
        QVERIFY(sync("ana") && sync("maya"));
        move(1);
        QVERIFY(sync("maya") && sync("ana"));
        with("ana", [&](MentoringService& ana) { ana.declineSession(series("ana"), QStringLiteral("I teach then.")); });
        move(2);
        const auto isAgreed = [&](const char* who) {
            return series(who).state == QLatin1StringView("accepted") && series(who).agreed.isEmpty() &&
                   domain::toWire(series(who).startsAt) == domain::toWire(agreed);
        };
        QVERIFY(isAgreed("ana")); // before the server knows
        QVERIFY(sync("ana"));
        (void)sync("maya"); // something waits for her
        const auto store = open("maya");
        const auto waiting = store::Outbox(store->reader()).items();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.front().problem->code, QStringLiteral("stale-revision"));
        QVERIFY(store::Outbox(open("maya")->writer()).retry(waiting.front().command.id));
        QVERIFY(sync("maya") && sync("ana"));
        QCOMPARE(series("ana").state, QStringLiteral("moved")); // she is asked anew
        QCOMPARE(domain::toWire(series("ana").agreed.front().startsAt), domain::toWire(agreed));
    }

    // One ends it while the other plans: the plan comes back as refused, and neither is told a lie.
    void endedByOneWhileTheOtherPlans_isSaid()
    {
        with("ana", [this](MentoringService& ana) {
            ana.end(ana.mentorship(m_id)->line.mentorship, QStringLiteral("reached"), QStringLiteral("Well done."));
        });
        with("maya", [this](MentoringService& maya) {
            domain::MentorSession plan;
            plan.mentorshipId = m_id;
            plan.title = QStringLiteral("One more");
            plan.startsAt = m_clock.now().addDays(9);
            plan.timezone = QStringLiteral("Europe/Amsterdam");
            maya.proposeSession(plan);
        });
        QVERIFY(sync("ana"));
        (void)sync("maya");
        const auto store = open("maya");
        const auto waiting = store::Outbox(store->reader()).items();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.front().problem->code, QStringLiteral("wrong-state"));
        const auto ended = store::Table<domain::Mentorship>::find(store->reader(), m_id);
        QCOMPARE(ended->state, QStringLiteral("ended"));
        QCOMPARE(ended->closing, QStringLiteral("Well done."));
        // What was planned before is off, for both.
        for (const auto& session : store::Table<domain::MentorSession>::select(
                 store->reader(), "WHERE mentorship_id = ?1 AND title <> 'One more'", m_id))
            QCOMPARE(session.state, QStringLiteral("cancelled"));
    }
};

QTEST_GUILESS_MAIN(tst_TwoPeople)
#include "tst_twopeople.moc"
