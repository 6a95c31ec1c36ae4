// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/mentoringcases.h"
#include "tests/server/talkcases.h"
#include "tests/server/voicecases.h"

#include "app/domain/rules.h"

#include <QSet>

using namespace support;

// Who may give which command, and what is refused whoever gives it.
class TestAuthority final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Who may do what, each command as each person: a row is a command on maya's things (osei's delegate is ana).
    void everyCommandAsEveryPerson_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");    // of maya's request before
        QTest::addColumn<QString>("expected"); // "person=outcome …", the first is for the rest
        struct Row
        {
            const char* kind;
            const char* state;
            const char* expected;
        };
        const char* decided = "*=rejected/no-such-target maya=rejected/not-allowed osei=applied ana=applied "
                              "gone=rejected/not-allowed nobody=rejected/not-allowed";
        const char* own = "*=rejected/no-such-target maya=applied osei=rejected/not-allowed ana=rejected/not-allowed "
                          "gone=rejected/not-allowed nobody=rejected/not-allowed";
        const char* learning =
            "*=rejected/no-such-target maya=rejected/not-allowed osei=rejected/not-allowed lin=applied "
            "pris=applied gone=rejected/not-allowed nobody=rejected/not-allowed";
        const char* self = "*=rejected/not-allowed maya=applied";
        const char* ownAlone =
            "*=rejected/no-such-target maya=applied gone=rejected/not-allowed nobody=rejected/not-allowed";
        const char* pair = "*=rejected/no-such-target maya=applied ana=applied gone=rejected/not-allowed "
                           "nobody=rejected/not-allowed";
        const char* asked = "*=rejected/no-such-target maya=rejected/wrong-state ana=applied gone=rejected/not-allowed "
                            "nobody=rejected/not-allowed";
        const char* byRole = "*=rejected/not-allowed lin=applied pris=applied bart=applied";
        const Row rows[] = {
            {"request.approve", "pending", decided},
            {"request.decline", "pending", decided},
            {"request.ask", "pending", decided},
            {"request.reassign", "pending", decided},
            {"request.approve", "asked", decided},
            {"request.approve", "expensive", learning},
            {"request.decline", "expensive", learning},
            {"request.withdraw", "pending", own},
            {"request.withdraw", "asked", own},
            {"request.answer", "asked", own},
            {"request.answer", "pending",
             "*=rejected/no-such-target maya=rejected/wrong-state osei=rejected/not-allowed ana=rejected/not-allowed "
             "gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"request.approve", "approved",
             "*=rejected/no-such-target maya=rejected/wrong-state osei=rejected/wrong-state ana=rejected/wrong-state "
             "gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"request.submit", "pending",
             "*=rejected/wrong-state gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"enrollment.register", "pending", self},
            {"enrollment.withdraw", "pending",
             "*=rejected/no-such-target maya=applied osei=rejected/not-allowed gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"pathway.join", "pending", self},
            {"pathway.leave", "pending",
             "*=rejected/no-such-target maya=applied osei=rejected/not-allowed gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"delegation.set", "pending", self},
            {"delegation.clear", "pending",
             "*=rejected/no-such-target maya=applied sam=rejected/not-allowed gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"attempt.save", "pending", ownAlone},
            {"note.put", "pending", ownAlone},
            {"note.delete", "pending", ownAlone},
            {"profile.update", "pending", self},
            {"skill.assess", "own", self},
            {"skill.assess", "osei's", "*=rejected/not-allowed osei=applied"},
            {"skill.endorse", "sam's", "*=rejected/not-allowed sam=applied"},
            {"skill.retract", "sam's",
             "*=rejected/no-such-target sam=applied maya=rejected/not-allowed osei=rejected/not-allowed "
             "ana=rejected/no-such-target gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"skill.contest", "sam's",
             "*=rejected/no-such-target maya=applied sam=rejected/not-allowed osei=rejected/not-allowed "
             "gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"mentor_offer.put", "", self},
            {"mentor_wish.put", "", self},
            {"availability.set", "", self},
            {"mentorship.propose", "",
             "*=applied ana=rejected/not-allowed kim=rejected/not-allowed dagny=rejected/not-allowed "
             "gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"mentorship.agree", "", pair},
            {"mentorship.decline", "", pair},
            {"mentorship.withdraw", "",
             "*=rejected/no-such-target maya=applied ana=rejected/not-allowed gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"mentorship.begin", "", pair},
            {"mentorship.end", "", pair},
            {"mentorship_entry.put", "", pair},
            {"mentorship_entry.remove", "", pair},
            {"mentoring_feedback.give", "",
             "*=rejected/no-such-target maya=applied ana=rejected/not-allowed gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"mentor_session.propose", "", pair},
            {"mentor_session.accept", "", asked},
            {"mentor_session.decline", "", asked},
            {"mentor_session.doubt", "", asked},
            {"mentor_session.change", "", pair},
            {"mentor_session.cancel", "", pair},
            {"mentor_programme.save", "", "*=rejected/not-allowed lin=applied pris=applied"},
            {"mentor_programme.publish", "",
             "*=rejected/no-such-target lin=applied pris=applied gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"game.join", "", self},
            {"game.leave", "", self},
            {"game.set_rules", "", byRole},
            {"challenge.set", "", byRole},
            {"challenge.end", "", byRole},
            {"course.save", "", self},
            {"course.unsave", "", ownAlone},
            {"course.recommend", "",
             "*=applied sam=rejected/not-allowed gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"recommendation.remove", "",
             "*=rejected/no-such-target maya=applied sam=applied gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"course.rate", "", self},
            {"course.unrate", "", ownAlone},
            {"wish.make", "", "*=applied gone=rejected/not-allowed nobody=rejected/not-allowed"},
            {"wish.remove", "", ownAlone},
            {"badge.define", "", "*=rejected/not-allowed lin=applied pris=applied"},
            {"badge.award", "", "*=rejected/not-allowed lin=applied pris=applied"},
            {"badge.revoke", "", "*=rejected/not-allowed lin=applied pris=applied"},
            {"demand.answer", "",
             "*=rejected/no-such-target lin=applied pris=applied gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
            {"kudos.give", "sam's", "*=rejected/not-allowed sam=applied"},
            {"kudos.remove", "sam's",
             "*=rejected/no-such-target maya=applied sam=applied osei=rejected/not-allowed gone=rejected/not-allowed "
             "nobody=rejected/not-allowed"},
        };
        QSet<QString> covered;
        for (const Row& row : rows) {
            covered.insert(QString::fromLatin1(row.kind));
            for (const char* backend : {"sqlite", "postgresql"}) {
                QTest::addRow("%s %s %s", row.kind, row.state, backend)
                    << QString::fromLatin1(backend) << QString::fromLatin1(row.kind) << QString::fromLatin1(row.state)
                    << QString::fromLatin1(row.expected);
            }
        }
        const QStringList all = domain::commandKinds();
        QCOMPARE(covered + talkCommands(), QSet<QString>(all.begin(), all.end()));
    }
    void everyCommandAsEveryPerson()
    {
        QFETCH(QString, kind);
        QFETCH(QString, state);
        QFETCH(QString, expected);
        OPEN_DATABASE(m_databases, storage);
        populateOrganisation(*storage, m_clock.now());
        commands::Executor executor(*storage, m_clock);
        QMap<QString, QString> outcomes;
        for (const QString& item : expected.split(QLatin1Char(' ')))
            outcomes.insert(item.section(QLatin1Char('='), 0, 0), item.section(QLatin1Char('='), 1));
        for (const QString& who : everybody()) {
            const QString target = prepare(*storage, kind, state);
            const auto before = stored(*storage, domain::targetKind(kind), target);
            const QJsonObject payload = isMentoring(kind) ? mentoringPayload(mentorshipOfNumber(m_number))
                                        : isVoice(kind)   ? voicePayload(kind, m_clock.now().date())
                                                          : payloadOf(kind);
            auto act = command(kind.toLatin1().constData(), target, payload, before ? before->rev : 0);
            const auto result = executor.execute(who, act);
            const QString want = outcomes.value(who, outcomes.value(QStringLiteral("*")));
            QVERIFY2(outcome(result) == want, qPrintable(who + QStringLiteral(": ") + outcome(result)));
            const auto after = stored(*storage, domain::targetKind(kind), target);
            if (want != QLatin1StringView("applied"))
                QCOMPARE(after.has_value() ? after->json : QByteArray(), before ? before->json : QByteArray());
            // What somebody may not see is not in the answer either.
            if (want.endsWith(QLatin1StringView("no-such-target")) || who == QLatin1StringView("nobody"))
                QVERIFY(result->changes.isEmpty());
            else if (want == QLatin1StringView("applied"))
                QCOMPARE(result->changes.size(), 1);
        }
    }

    void hostilePayloads_areRejected_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<QString>("expected");
        const QString invalid = QStringLiteral("rejected/invalid-payload");
        const QString submit = QStringLiteral("request.submit");
        QJsonObject longText = submission();
        longText.insert(QStringLiteral("reason"), QString(10'001, QLatin1Char('x')));
        QTest::newRow("long text") << submit << QStringLiteral("r1") << longText
                                   << QStringLiteral("rejected/too-large");
        QJsonObject many = submission();
        for (int i = 0; i < 10; ++i)
            many.insert(QString::number(i), QString(9'000, QLatin1Char('x')));
        QTest::newRow("large payload") << submit << QStringLiteral("r1") << many
                                       << QStringLiteral("rejected/too-large");
        QJsonObject nul = submission();
        nul.insert(QStringLiteral("title"), QString(QChar(0)));
        QTest::newRow("NUL") << submit << QStringLiteral("r1") << nul << invalid;
        QJsonObject types = submission();
        types.insert(QStringLiteral("cost"), QStringLiteral("much"));
        QTest::newRow("wrong type") << submit << QStringLiteral("r1") << types << invalid;
        QJsonObject negative = submission(-5);
        QTest::newRow("negative cost") << submit << QStringLiteral("r1") << negative << invalid;
        QTest::newRow("no title") << submit << QStringLiteral("r1") << text("reason", "x") << invalid;
        QTest::newRow("no such course") << submit << QStringLiteral("r1") << submission(1, "nope")
                                        << QStringLiteral("rejected/no-such-target");
        QTest::newRow("target with NUL") << submit << QStringLiteral("r") + QChar(0) << submission() << invalid;
        QTest::newRow("empty target") << submit << QString() << submission() << invalid;
        QTest::newRow("long target") << submit << QString(500, QLatin1Char('r')) << submission() << invalid;
        QTest::newRow("unknown command") << QStringLiteral("request.burn") << QStringLiteral("r1") << QJsonObject()
                                         << QStringLiteral("rejected/unknown-command");
        QTest::newRow("unknown delegate")
            << QStringLiteral("delegation.set") << QStringLiteral("maya")
            << QJsonObject{{QStringLiteral("delegate_id"), QStringLiteral("gone")},
                           {QStringLiteral("starts_at"), QStringLiteral("2026-03-02T09:00:00.000Z")},
                           {QStringLiteral("ends_at"), QStringLiteral("2026-03-03T09:00:00.000Z")}}
            << invalid;
        QTest::newRow("no such pathway") << QStringLiteral("pathway.join") << QStringLiteral("maya:x")
                                         << text("pathway_id", "x") << QStringLiteral("rejected/no-such-target");
        QTest::newRow("another's enrollment") << QStringLiteral("enrollment.register") << QStringLiteral("sam:open")
                                              << text("course_id", "open") << QStringLiteral("rejected/not-allowed");
    }
    void hostilePayloads_areRejected()
    {
        QFETCH(QString, kind);
        QFETCH(QString, target);
        QFETCH(QJsonObject, payload);
        QFETCH(QString, expected);
        const auto storage = newStorage(m_databases);
        populateOrganisation(*storage, m_clock.now());
        const auto seqBefore = seqOf(*storage);
        commands::Executor executor(*storage, m_clock);
        QCOMPARE(
            outcome(executor.execute(QStringLiteral("maya"), command(kind.toLatin1().constData(), target, payload))),
            expected);
        QCOMPARE(seqOf(*storage), seqBefore);
        auto badId = command("enrollment.register", QStringLiteral("maya:open"), text("course_id", "open"));
        badId.id = QStringLiteral("with space");
        QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), badId)), QStringLiteral("rejected/invalid-payload"));
    }

private:
    // Makes the command's target in the wanted state and returns its id; a new one each time.
    QString prepare(data::Storage& storage, const QString& kind, const QString& state)
    {
        const QDateTime now = m_clock.now();
        if (kind == QLatin1StringView("delegation.set") || kind == QLatin1StringView("profile.update"))
            return QStringLiteral("maya");
        if (isMentoring(kind))
            return prepareMentoring(storage, now, kind, ++m_number);
        if (isVoice(kind))
            return prepareVoice(storage, now, kind, ++m_number);
        if (kind.startsWith(QLatin1StringView("skill")) || kind.startsWith(QLatin1StringView("kudos")))
            return prepareWord(storage, kind, state);
        if (!store(storage, now, standIn("osei", "ana", now), standIn("maya", "sam", now)))
            return {};
        if (kind == QLatin1StringView("delegation.clear"))
            return QStringLiteral("maya");
        commands::Executor executor(storage, m_clock);
        const QString maya = QStringLiteral("maya");
        if (kind.startsWith(QLatin1StringView("enrollment"))) {
            const QString id = domain::enrollmentId(maya, QStringLiteral("open"));
            if (kind.endsWith(QLatin1StringView("withdraw")))
                (void)executor.execute(maya, command("enrollment.register", id, text("course_id", "open")));
            return id;
        }
        if (kind.startsWith(QLatin1StringView("pathway"))) {
            const QString id = domain::pathwayEnrollmentId(maya, QStringLiteral("path"));
            if (kind.endsWith(QLatin1StringView("leave")))
                (void)executor.execute(maya, command("pathway.join", id, text("pathway_id", "path")));
            return id;
        }
        if (kind.startsWith(QLatin1StringView("attempt")) || kind.startsWith(QLatin1StringView("note"))) {
            const bool note = kind.startsWith(QLatin1StringView("note"));
            const QString id = domain::attemptId(maya, QString::number(++m_number), note ? 1 : 0);
            QJsonObject payload = payloadOf(note ? QStringLiteral("note.put") : kind);
            payload.insert(QStringLiteral("seq"), 1);
            (void)executor.execute(maya, command(note ? "note.put" : "attempt.save", id, payload));
            return id;
        }
        const QString id = QStringLiteral("request-%1").arg(++m_number);
        const bool expensive = state == QLatin1StringView("expensive");
        const auto asked =
            executor.execute(maya, command("request.submit", id, anotherSubmission(expensive ? 5000 : 100)));
        const QString osei = QStringLiteral("osei");
        if (expensive || state == QLatin1StringView("approved"))
            (void)executor.execute(osei, command("request.approve", id, {}, asked->rev));
        if (state == QLatin1StringView("asked"))
            (void)executor.execute(osei, command("request.ask", id, text("question", "Why?"), asked->rev));
        return id;
    }

    static bool isMentoring(const QString& kind)
    {
        return kind.startsWith(QLatin1StringView("mentor")) || kind.startsWith(QLatin1StringView("availability"));
    }

    // What somebody says of maya.
    QString prepareWord(data::Storage& storage, const QString& kind, const QString& state)
    {
        domain::Skill skill;
        skill.name = QStringLiteral("Knots");
        skill.id = domain::skillId(skill.name);
        if (!store(storage, m_clock.now(), skill))
            return {};
        const QString rater = state == QLatin1StringView("sam's")    ? QStringLiteral("sam")
                              : state == QLatin1StringView("osei's") ? QStringLiteral("osei")
                                                                     : QStringLiteral("maya");
        const bool kudos = kind.startsWith(QLatin1StringView("kudos"));
        const QString id = kudos
                               ? QStringLiteral("00000000-0000-4000-8000-%1").arg(++m_number, 12, 10, QLatin1Char('0'))
                               : domain::personSkillId(QStringLiteral("maya"), skill.id, rater);
        commands::Executor executor(storage, m_clock);
        if (kind == QLatin1StringView("skill.retract") || kind == QLatin1StringView("skill.contest") ||
            kind == QLatin1StringView("kudos.remove"))
            (void)executor.execute(rater, command(kudos ? "kudos.give" : "skill.endorse", id, payloadOf(kind)));
        // A second one of the same kind has another author: whose it is decides, not that it is new.
        if (kind == QLatin1StringView("kudos.give"))
            (void)executor.execute(rater, command("kudos.give", id, payloadOf(kind)));
        return id;
    }

    static QJsonObject payloadOf(const QString& kind)
    {
        QJsonObject payload = submission();
        payload.insert(QStringLiteral("question"), QStringLiteral("Why?"));
        payload.insert(QStringLiteral("text"), QStringLiteral("Because."));
        payload.insert(QStringLiteral("to"), QStringLiteral("kim"));
        if (kind == QLatin1StringView("enrollment.register") || kind.startsWith(QLatin1StringView("attempt")) ||
            kind.startsWith(QLatin1StringView("note")))
            payload.insert(QStringLiteral("course_id"), QStringLiteral("open"));
        payload.insert(QStringLiteral("package_id"), QStringLiteral("p1"));
        payload.insert(QStringLiteral("device"), QStringLiteral("laptop"));
        payload.insert(QStringLiteral("seq"), 2);
        payload.insert(QStringLiteral("was"), QStringLiteral("Because."));
        payload.insert(QStringLiteral("person_id"), QStringLiteral("maya"));
        payload.insert(QStringLiteral("to_id"), QStringLiteral("maya"));
        payload.insert(QStringLiteral("skill_id"), domain::skillId(QStringLiteral("knots")));
        payload.insert(QStringLiteral("rater_kind"), QStringLiteral("supervisor"));
        payload.insert(QStringLiteral("level"), 3);
        payload.insert(QStringLiteral("bio"), QStringLiteral("Ties things."));
        payload.insert(QStringLiteral("pathway_id"), QStringLiteral("path"));
        payload.insert(QStringLiteral("delegate_id"), QStringLiteral("kim"));
        payload.insert(QStringLiteral("starts_at"), QStringLiteral("2026-03-02T09:00:00.000Z"));
        payload.insert(QStringLiteral("ends_at"), QStringLiteral("2026-03-09T09:00:00.000Z"));
        return payload;
    }

    static qint64 seqOf(data::Storage& storage)
    {
        const auto reader = storage.read();
        return *(*reader)->seq();
    }

    Databases m_databases;
    ManualClock m_clock;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
