// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/community.h"
#include "app/domain/messaging.h"
#include "tests/server/commandsupport.h"
#include "tests/server/talkcases.h"

#include <QCryptographicHash>

using namespace support;

namespace {

const QString kGuild = QStringLiteral("11111111-0000-4000-8000-000000000001");
const QString kThread = QStringLiteral("22222222-0000-4000-8000-000000000001");
const QString kPost = QStringLiteral("33333333-0000-4000-8000-000000000001");
const QString kEvent = QStringLiteral("44444444-0000-4000-8000-000000000001");
const QString kGroup = QStringLiteral("55555555-0000-4000-8000-000000000001");
const QString kMessage = QStringLiteral("66666666-0000-4000-8000-000000000001");
const QString kNew = QStringLiteral("77777777-0000-4000-8000-000000000001");

const QByteArray kBytes = "a rope";

QString fileId()
{
    return domain::attachmentId(
        kGuild, QString::fromLatin1(QCryptographicHash::hash(kBytes, QCryptographicHash::Sha256).toHex()));
}

QString at(const QString& place, const char* who)
{
    return place + QLatin1Char(':') + QLatin1StringView(who);
}

// What any of the commands can be given with.
QJsonObject payload()
{
    return {{QStringLiteral("name"), QStringLiteral("Guild")},
            {QStringLiteral("community_id"), kGuild},
            {QStringLiteral("thread_id"), kThread},
            {QStringLiteral("event_id"), kEvent},
            {QStringLiteral("post_id"), kPost},
            {QStringLiteral("conversation_id"), kGroup},
            {QStringLiteral("title"), QStringLiteral("Knots")},
            {QStringLiteral("text"), QStringLiteral("A bowline.")},
            {QStringLiteral("reason"), QStringLiteral("off topic")},
            {QStringLiteral("outcome"), QStringLiteral("talked")},
            {QStringLiteral("role"), QStringLiteral("moderator")},
            {QStringLiteral("word"), QStringLiteral("like")},
            {QStringLiteral("answer"), QStringLiteral("yes")},
            {QStringLiteral("read_at"), QStringLiteral("2026-03-02T09:00:00.000Z")},
            {QStringLiteral("starts_at"), QStringLiteral("2026-03-12T09:00:00.000Z")},
            {QStringLiteral("ends_at"), QStringLiteral("2026-03-12T10:00:00.000Z")},
            {QStringLiteral("timezone"), QStringLiteral("Europe/Oslo")},
            {QStringLiteral("people"), QJsonArray{QStringLiteral("maya"), QStringLiteral("sam")}},
            {QStringLiteral("add"), QJsonArray{QStringLiteral("ana")}},
            {QStringLiteral("place_id"), kGuild},
            {QStringLiteral("data"), QString::fromLatin1(kBytes.toBase64())},
            {QStringLiteral("digest"), QStringLiteral("daily")}};
}

} // namespace

// Everything that can be done in communities and conversations, tried by everybody: maya owns the guild, ana moderates
// it, sam is a member and has written all there is; osei has asked; maya and sam write to each other.
class TestTalkAuthority final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandAsEveryPerson_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("expected");
        const char* left = " gone=rejected/not-allowed nobody=rejected/not-allowed";
        const QString hidden = QStringLiteral("*=rejected/no-such-target") + QLatin1StringView(left);
        const QString members = QStringLiteral("*=rejected/not-allowed maya=applied ana=applied sam=applied");
        const QString self = QStringLiteral("*=rejected/not-allowed sam=applied");
        const QString author =
            hidden + QStringLiteral(" sam=applied maya=rejected/not-allowed ana=rejected/not-allowed");
        const QString moderators = hidden + QStringLiteral(" maya=applied ana=applied sam=rejected/not-allowed");
        const QString all = hidden + QStringLiteral(" maya=applied ana=applied sam=applied");
        const QString both = hidden + QStringLiteral(" maya=applied sam=applied");
        QSet<QString> covered;
        const auto row = [&](const char* kind, const QString& target, const QString& expected,
                             const QString& about = kPost) {
            covered.insert(QLatin1StringView(kind));
            QTest::newRow(kind) << QString::fromLatin1(kind) << target << about << expected;
        };
        row("community.create", kNew, QStringLiteral("*=applied") + QLatin1StringView(left));
        row("community.update", kGuild, QStringLiteral("*=rejected/not-allowed maya=applied ana=applied"));
        row("membership.join", at(kGuild, "kim"), QStringLiteral("*=rejected/not-allowed kim=applied"));
        row("membership.leave", at(kGuild, "sam"), author);
        row("membership.admit", at(kGuild, "osei"), QStringLiteral("*=rejected/not-allowed maya=applied ana=applied"));
        row("membership.decline", at(kGuild, "kim"),
            hidden + QStringLiteral(" kim=applied maya=rejected/not-allowed ana=rejected/not-allowed"));
        row("membership.withdraw", at(kGuild, "kim"),
            hidden + QStringLiteral(" maya=applied ana=applied kim=rejected/not-allowed"));
        row("membership.remove", at(kGuild, "sam"), moderators);
        row("membership.appoint", at(kGuild, "sam"),
            hidden + QStringLiteral(" maya=applied ana=rejected/not-allowed sam=rejected/not-allowed"));
        row("event.plan", kNew, members);
        row("event.change", kEvent, all);
        row("event.cancel", kEvent, all);
        row("event.answer", at(kEvent, "sam"), author); // which there is since they planned it
        row("thread.start", kNew, members, QString());
        row("thread.edit", kThread, author);
        row("thread.remove", kThread, author);
        row("thread.accept", kThread, all);
        row("thread.pin", kThread, moderators);
        row("thread.lock", kThread, moderators);
        row("thread.hide", kThread, moderators);
        row("post.reply", kNew, members);
        row("post.edit", kPost, author);
        row("post.remove", kPost, author);
        row("post.hide", kPost, moderators);
        row("reaction.set", kPost + QStringLiteral(":sam:like"), self);
        row("attachment.put", fileId(), all);
        row("report.make", at(kThread, "sam"), self, kThread);
        row("report.settle", at(kPost, "sam"), moderators);
        row("conversation.start", kNew,
            QStringLiteral("*=rejected/invalid-payload maya=applied sam=applied") + QLatin1StringView(left));
        row("conversation.change", kGroup, both);
        row("conversation.leave", kGroup, both);
        row("message.send", kNew, both);
        row("message.edit", kMessage, hidden + QStringLiteral(" sam=applied maya=rejected/not-allowed"));
        row("message.remove", kMessage, hidden + QStringLiteral(" sam=applied maya=rejected/not-allowed"));
        row("read.mark", QStringLiteral("sam:") + kThread, self, kThread);
        row("notices.set", QStringLiteral("sam"), self);
        QCOMPARE(covered, talkCommands());
    }
    void everyCommandAsEveryPerson()
    {
        QFETCH(QString, kind);
        QFETCH(QString, target);
        QFETCH(QString, about);
        QFETCH(QString, expected);
        QMap<QString, QString> outcomes;
        for (const QString& item : expected.split(QLatin1Char(' ')))
            outcomes.insert(item.section(QLatin1Char('='), 0, 0), item.section(QLatin1Char('='), 1));
        QJsonObject with = payload();
        with.insert(QStringLiteral("about_id"), about);
        if (kind == QLatin1StringView("read.mark"))
            with.insert(QStringLiteral("about_kind"), QStringLiteral("thread"));
        const bool leaves = kind == QLatin1StringView("conversation.leave");
        for (const QString& who : everybody()) {
            const auto storage = newStorage(m_databases);
            populateOrganisation(*storage, m_clock.now());
            commands::Executor executor(*storage, m_clock);
            fill(executor);
            if (target == at(kGuild, "kim") && kind != QLatin1StringView("membership.join"))
                QCOMPARE(outcome(executor.execute(QStringLiteral("maya"), command("membership.admit", target, {}))),
                         QStringLiteral("applied"));
            const auto before = stored(*storage, domain::targetKind(kind), target);
            const auto result = executor.execute(who, command(kind.toLatin1().constData(), target, with));
            const QString want = outcomes.value(who, outcomes.value(QStringLiteral("*")));
            QVERIFY2(outcome(result) == want, qPrintable(who + QStringLiteral(": ") + outcome(result)));
            const auto after = stored(*storage, domain::targetKind(kind), target);
            if (want != QLatin1StringView("applied"))
                QCOMPARE(after.has_value() ? after->json : QByteArray(), before ? before->json : QByteArray());
            if (want.endsWith(QLatin1StringView("no-such-target")) || who == QLatin1StringView("nobody") || leaves)
                QVERIFY(result->changes.isEmpty());
            else if (want == QLatin1StringView("applied"))
                QCOMPARE(result->changes.size(), 1);
        }
    }

private:
    static void fill(commands::Executor& executor)
    {
        const auto does = [&](const char* who, const char* kind, const QString& target, QJsonObject with) {
            if (!with.contains(QStringLiteral("about_id")))
                with.remove(QStringLiteral("about_kind"));
            return outcome(executor.execute(QLatin1StringView(who), command(kind, target, with)));
        };
        const auto applied = QStringLiteral("applied");
        QJsonObject named = payload();
        named.insert(QStringLiteral("name"), QStringLiteral("The first guild"));
        QCOMPARE(does("maya", "community.create", kGuild, named), applied);
        for (const char* who : {"ana", "sam"})
            QCOMPARE(does(who, "membership.join", at(kGuild, who), {}), applied);
        QCOMPARE(does("maya", "membership.appoint", at(kGuild, "ana"), payload()), applied);
        QCOMPARE(does("maya", "community.update", kGuild, {{QStringLiteral("open"), false}}), applied);
        QCOMPARE(does("osei", "membership.join", at(kGuild, "osei"), {}), applied);
        QCOMPARE(does("sam", "thread.start", kThread, payload()), applied);
        QCOMPARE(does("sam", "post.reply", kPost, payload()), applied);
        QCOMPARE(does("sam", "event.plan", kEvent, payload()), applied);
        QJsonObject report = payload();
        report.insert(QStringLiteral("about_id"), kPost);
        QCOMPARE(does("sam", "report.make", at(kPost, "sam"), report), applied);
        QCOMPARE(does("sam", "conversation.start", kGroup, payload()), applied);
        QCOMPARE(does("sam", "message.send", kMessage, payload()), applied);
    }

    Databases m_databases;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestTalkAuthority)
#include "tst_talkauthority.moc"
