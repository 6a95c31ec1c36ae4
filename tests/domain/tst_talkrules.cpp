// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/communityrules.h"
#include "app/domain/kinds.h"
#include "app/domain/messagerules.h"
#include "app/domain/messaging.h"
#include "app/domain/talkrules.h"

#include <QCryptographicHash>
#include <QtTest/QtTest>

#include <algorithm>

using namespace domain;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QString kGuild = QStringLiteral("11111111-0000-4000-8000-000000000001");
const QString kThread = QStringLiteral("22222222-0000-4000-8000-000000000001");
const QString kPost = QStringLiteral("33333333-0000-4000-8000-000000000001");

RuleContext as(const char* who, const char* role = "", bool open = true)
{
    RuleContext context;
    context.actorId = QLatin1StringView(who);
    context.communityRole = QLatin1StringView(role);
    context.communityOpen = open;
    return context;
}

Command command(const char* kind, const QString& target, const QJsonObject& payload = {}, int minutes = 0)
{
    Command made;
    made.id = QStringLiteral("c1");
    made.kind = QLatin1StringView(kind);
    made.target = target;
    made.at = kNow.addSecs(60 * minutes);
    made.payload = payload;
    return made;
}

QString codeOf(const base::Result<QJsonObject>& done)
{
    return done ? QStringLiteral("applied") : done.error().code;
}

QJsonObject startOf(const char* author)
{
    Thread thread;
    thread.id = kThread;
    thread.communityId = kGuild;
    thread.authorId = QLatin1StringView(author);
    thread.title = QStringLiteral("Knots");
    thread.text = QStringLiteral("Which?");
    thread.createdAt = kNow;
    return toJson(thread);
}

QJsonObject membership(const char* who, const char* role, const char* state = "member")
{
    CommunityMember member;
    member.communityId = kGuild;
    member.personId = QLatin1StringView(who);
    member.id = communityMemberId(kGuild, member.personId);
    member.role = QLatin1StringView(role);
    member.state = QLatin1StringView(state);
    return toJson(member);
}

QString stateAfter(const base::Result<QJsonObject>& done)
{
    return done ? done->value(QLatin1StringView("state")).toString() : done.error().code;
}

} // namespace

// Who may do what in a community, and what comes of it when two do something at once.
class TestTalkRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readUpTo_endsBeforeTheFirstThatWasNotSeen()
    {
        const auto at = [](std::initializer_list<int> minutes) {
            QList<QDateTime> times;
            for (const int minute : minutes)
                times.append(kNow.addSecs(60 * minute));
            return times;
        };
        QCOMPARE(readUpTo(at({1, 5, 3}), {}), at({5}).front());
        QCOMPARE(readUpTo(at({1, 5, 3}), at({9, 4})), at({3}).front());
        QVERIFY(!readUpTo(at({5}), at({4})).isValid()); // what came late stands above it and was not seen
        QVERIFY(!readUpTo({}, {}).isValid());
        // What was heard at the very same moment cannot be told apart.
        QCOMPARE(readUpTo(at({1, 5}), at({5, 9})), at({5}).front());
    }

    void quietHours_haveBothEnds_andDaysAreDays_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* fields, const char* outcome) {
            QTest::newRow(fields) << QByteArray(fields) << QString::fromLatin1(outcome);
        };
        row(R"({"quiet_from": "22:00", "quiet_to": "07:00", "quiet_days": ["sat", "sun"]})", "applied");
        row(R"({"quiet_from": "", "quiet_to": "", "quiet_days": []})", "applied");
        row(R"({"desktop": false})", "applied"); // beside what an older program left
        row(R"({"quiet_to": "07:00"})", "applied");
        row(R"({"quiet_to": ""})", "invalid-payload");
        row(R"({"quiet_from": "22:00", "quiet_to": ""})", "invalid-payload");
        row(R"({"quiet_from": "25:00", "quiet_to": "07:00"})", "invalid-payload");
        row(R"({"quiet_days": ["noday"]})", "invalid-payload");
    }
    void quietHours_haveBothEnds_andDaysAreDays()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, outcome);
        NoticeSettings older;
        older.id = QStringLiteral("sam");
        older.quietFrom = QStringLiteral("20:00");
        const auto set = command("notices.set", QStringLiteral("sam"), QJsonDocument::fromJson(fields).object());
        QCOMPARE(codeOf(applyRule(set, as("sam"), toJson(older))), outcome);
    }

    void event_keepsWhatWasChanged()
    {
        const auto times = [](int day) {
            return QJsonObject{{QStringLiteral("starts_at"), toWire(kNow.addDays(day))},
                               {QStringLiteral("ends_at"), toWire(kNow.addDays(day).addSecs(3600))}};
        };
        QJsonObject fields = times(9);
        fields.insert(QStringLiteral("title"), QStringLiteral("Splicing"));
        fields.insert(QStringLiteral("timezone"), QStringLiteral("Europe/Oslo"));
        fields.insert(QStringLiteral("community_id"), kGuild);
        const auto sam = as("sam", "member");
        std::optional<QJsonObject> event = applyRule(command("event.plan", kThread, fields), sam, {}).value();
        const auto change = [&](const char* kind, const QJsonObject& payload, int minute) {
            event = applyRule(command(kind, kThread, payload, minute), sam, event).value();
        };
        change("event.change", {{QStringLiteral("title"), QStringLiteral("Splicing rope")}}, 1); // nobody needs to know
        change("event.change", times(10), 2);
        change("event.change", {{QStringLiteral("location"), QStringLiteral("Loft")}}, 3);
        change("event.cancel", {}, 4);
        QStringList kept;
        const auto after = fromJson<Event>(*event);
        for (const EventChange& one : after->changes)
            kept << one.what + QString::number(kNow.secsTo(one.at) / 60) + one.by;
        QCOMPARE(kept, (QStringList{QStringLiteral("planned0sam"), QStringLiteral("moved2sam"),
                                    QStringLiteral("place3sam"), QStringLiteral("cancelled4sam")}));
        QCOMPARE(after->changes[1].from, toWire(kNow.addDays(9)));
        QCOMPARE(after->changes[1].to, toWire(kNow.addDays(10)));
        QCOMPARE(after->changes[2].from, QString());
        QCOMPARE(after->changes[2].to, QStringLiteral("Loft"));
    }

    // Nobody could come; what has begun may get another name.
    void event_isNotPlannedInThePast_norMovedThere()
    {
        const auto at = [](int minutes) {
            return QJsonObject{{QStringLiteral("starts_at"), toWire(kNow.addSecs(60 * minutes))},
                               {QStringLiteral("ends_at"), toWire(kNow.addSecs(60 * minutes + 3600))}};
        };
        QJsonObject fields = at(10);
        fields.insert(QStringLiteral("title"), QStringLiteral("Splicing"));
        fields.insert(QStringLiteral("timezone"), QStringLiteral("Europe/Oslo"));
        fields.insert(QStringLiteral("community_id"), kGuild);
        const auto sam = as("sam", "member");
        QCOMPARE(codeOf(applyRule(command("event.plan", kThread, fields, 10), sam, {})), QStringLiteral("in-the-past"));
        const std::optional<QJsonObject> event = applyRule(command("event.plan", kThread, fields, 9), sam, {}).value();
        QCOMPARE(codeOf(applyRule(command("event.change", kThread, at(20), 30), sam, event)),
                 QStringLiteral("in-the-past"));
        QJsonObject same = at(10);
        same.insert(QStringLiteral("title"), QStringLiteral("Splicing rope"));
        QCOMPARE(codeOf(applyRule(command("event.change", kThread, same, 30), sam, event)), QStringLiteral("applied"));
    }

    void everyRole_mayDoItsPart_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("mayDo"); // roles, of nobody, member, author, moderator, owner
        const auto row = [](const char* kind, const char* roles) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(roles);
        };
        row("thread.edit", "author");
        row("thread.remove", "author");
        row("thread.accept", "author moderator owner");
        row("thread.pin", "moderator owner");
        row("thread.lock", "moderator owner");
        row("thread.hide", "moderator owner");
        row("reaction.set", "member author moderator owner");
        row("report.make", "member author moderator owner");
        row("post.reply", "member author moderator owner");
        row("event.plan", "member author moderator owner");
        row("community.update", "moderator owner");
    }
    void everyRole_mayDoItsPart()
    {
        QFETCH(QString, kind);
        QFETCH(QString, mayDo);
        for (const char* role : {"nobody", "member", "author", "moderator", "owner"}) {
            const bool isAuthor = qstrcmp(role, "author") == 0;
            const char* who = isAuthor ? "maya" : "sam";
            const char* held = qstrcmp(role, "nobody") == 0 ? "" : isAuthor ? "member" : role;
            const bool may = mayDo.split(QLatin1Char(' ')).contains(QLatin1StringView(role));
            const auto done = applyRule(sample(kind, who), as(who, held), before(kind));
            QVERIFY2(codeOf(done) == (may ? QStringLiteral("applied") : QStringLiteral("not-allowed")),
                     qPrintable(QLatin1StringView(role) + QStringLiteral(": ") + codeOf(done)));
        }
    }

    void openCommunity_isJoined_closedOneIsAsked_invitationsAreTaken()
    {
        const auto join = command("membership.join", communityMemberId(kGuild, QStringLiteral("sam")));
        QCOMPARE(stateAfter(applyRule(join, as("sam"), {})), QStringLiteral("member"));
        QCOMPARE(stateAfter(applyRule(join, as("sam", "", false), {})), QStringLiteral("asked"));
        QCOMPARE(stateAfter(applyRule(join, as("sam", "", false), membership("sam", "member", "invited"))),
                 QStringLiteral("member"));
        QCOMPARE(stateAfter(applyRule(join, as("sam"), membership("sam", "member", "removed"))),
                 QStringLiteral("not-allowed"));
        QCOMPARE(stateAfter(applyRule(join, as("maya"), {})), QStringLiteral("not-allowed"));
    }

    // By whom it is for, and by those who moderate; nobody else, and nothing but an invitation.
    void invitation_isDeclinedOrTakenBack()
    {
        const QString sam = communityMemberId(kGuild, QStringLiteral("sam"));
        const auto admit = command("membership.admit", sam);
        const auto decline = command("membership.decline", sam);
        const auto withdraw = command("membership.withdraw", sam);
        const auto ana = as("ana", "moderator", false);
        const auto invited = applyRule(admit, ana, {});
        QCOMPARE(invited->value(QLatin1StringView("invited_by")).toString(), QStringLiteral("ana"));
        const auto twice = applyRule(admit, as("maya", "owner", false), *invited);
        QCOMPARE(*twice, *invited); // the first has invited
        QCOMPARE(stateAfter(applyRule(decline, as("kim"), *invited)), QStringLiteral("not-allowed"));
        const auto declined = applyRule(decline, as("sam"), *invited);
        QCOMPARE(stateAfter(declined), QStringLiteral("declined"));
        QCOMPARE(declined->value(QLatin1StringView("invited_by")).toString(), QStringLiteral("ana"));
        QCOMPARE(*applyRule(decline, as("sam"), *declined), *declined);
        const auto join = command("membership.join", sam);
        const auto joined = applyRule(join, as("sam", "", false), *declined);
        QCOMPARE(stateAfter(joined), QStringLiteral("member")); // after all
        QCOMPARE(joined->value(QLatin1StringView("invited_by")).toString(), QString());
        for (const auto& open : {*invited, *declined}) {
            QCOMPARE(stateAfter(applyRule(withdraw, as("kim", "member", false), open)), QStringLiteral("not-allowed"));
            const auto back = applyRule(withdraw, ana, open);
            QCOMPARE(stateAfter(back), QStringLiteral("left"));
            QCOMPARE(stateAfter(applyRule(join, as("sam", "", false), *back)), QStringLiteral("asked"));
            QCOMPARE(*applyRule(withdraw, ana, *back), *back);
        }
        QCOMPARE(stateAfter(applyRule(withdraw, ana, *joined)), QStringLiteral("wrong-state")); // it is too late
        QCOMPARE(stateAfter(applyRule(decline, as("sam"), *joined)), QStringLiteral("wrong-state"));
        QCOMPARE(stateAfter(applyRule(withdraw, ana, {})), QStringLiteral("no-such-target"));
        QCOMPARE(stateAfter(applyRule(admit, ana, *declined)), QStringLiteral("invited"));
    }

    void moderators_admitAndRemoveMembers_ownersAppoint()
    {
        const QString sam = communityMemberId(kGuild, QStringLiteral("sam"));
        const auto admit = command("membership.admit", sam);
        QCOMPARE(stateAfter(applyRule(admit, as("ana", "moderator"), membership("sam", "member", "asked"))),
                 QStringLiteral("member"));
        QCOMPARE(stateAfter(applyRule(admit, as("ana", "moderator"), {})), QStringLiteral("invited"));
        // Who was a member is one again; who was refused when they asked is invited.
        auto before = membership("sam", "member", "removed");
        QCOMPARE(stateAfter(applyRule(admit, as("ana", "moderator"), before)), QStringLiteral("invited"));
        before.insert(QStringLiteral("since"), toWire(kNow));
        QCOMPARE(stateAfter(applyRule(admit, as("ana", "moderator"), before)), QStringLiteral("member"));
        QCOMPARE(stateAfter(applyRule(admit, as("ana", "member"), {})), QStringLiteral("not-allowed"));
        const auto removal = command("membership.remove", sam);
        QCOMPARE(stateAfter(applyRule(removal, as("ana", "moderator"), membership("sam", "member"))),
                 QStringLiteral("removed"));
        QCOMPARE(stateAfter(applyRule(removal, as("ana", "moderator"), membership("sam", "owner"))),
                 QStringLiteral("not-allowed"));
        const auto appoint =
            command("membership.appoint", sam, {{QStringLiteral("role"), QStringLiteral("moderator")}});
        QCOMPARE(codeOf(applyRule(appoint, as("ana", "moderator"), membership("sam", "member"))),
                 QStringLiteral("not-allowed"));
        QCOMPARE(codeOf(applyRule(appoint, as("ana", "owner"), membership("sam", "member"))),
                 QStringLiteral("applied"));
    }

    void editsOnTwoDevices_loseNothing()
    {
        const auto edit = [](const char* text) {
            return command("thread.edit", kThread,
                           {{QStringLiteral("title"), QStringLiteral("Knots")},
                            {QStringLiteral("text"), QLatin1StringView(text)},
                            {QStringLiteral("was"), QStringLiteral("Which?")}});
        };
        const auto once = applyRule(edit("Which knots?"), as("maya", "member"), startOf("maya"));
        const auto twice = applyRule(edit("Which rope?"), as("maya", "member"), *once);
        const QString text = twice->value(QLatin1StringView("text")).toString();
        QVERIFY(text.startsWith(QStringLiteral("Which rope?")) && text.contains(QStringLiteral("Which knots?")));
        const auto same = applyRule(edit("Which knots?"), as("maya", "member"), *once);
        QCOMPARE(same->value(QLatin1StringView("text")).toString(), QStringLiteral("Which knots?"));
    }

    void lastWordCounts_inWhateverOrderItComes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("reaction") << QStringLiteral("reaction.set");
        QTest::newRow("answer") << QStringLiteral("event.answer");
        QTest::newRow("mark") << QStringLiteral("read.mark");
    }
    void lastWordCounts_inWhateverOrderItComes()
    {
        QFETCH(QString, kind);
        auto first = sample(kind, "sam");
        auto last = sample(kind, "sam");
        last.at = kNow.addSecs(600);
        first.payload.insert(QStringLiteral("given"), true);
        last.payload.insert(QStringLiteral("given"), false);
        last.payload.insert(QStringLiteral("answer"), QStringLiteral("no"));
        last.payload.insert(QStringLiteral("read_at"), toWire(last.at));
        const auto context = as("sam", "member");
        const auto inOrder = applyRule(last, context, *applyRule(first, context, {}));
        const auto turned = applyRule(first, context, *applyRule(last, context, {}));
        QCOMPARE(*inOrder, *turned);
        QVERIFY(*inOrder != *applyRule(first, context, {}));
    }

    void direct_conversationHasOneId_whoeverBegins()
    {
        const QString id = directConversationId(QStringLiteral("sam"), QStringLiteral("maya"));
        QCOMPARE(id, directConversationId(QStringLiteral("maya"), QStringLiteral("sam")));
        const QJsonObject payload{{QStringLiteral("people"), QJsonArray{QStringLiteral("sam"), QStringLiteral("maya")}},
                                  {QStringLiteral("direct"), true}};
        const auto byMaya = applyRule(command("conversation.start", id, payload), as("maya"), {});
        QVERIFY(byMaya);
        QCOMPARE(*applyRule(command("conversation.start", id, payload), as("sam"), *byMaya), *byMaya);
        QCOMPARE(codeOf(applyRule(command("conversation.start", id, payload), as("osei"), {})),
                 QStringLiteral("invalid-payload"));
    }

    void attachment_isItsContent_andNotLarger()
    {
        const QByteArray bytes = "a rope";
        const QString sha = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const auto put = [](const QString& id, const QByteArray& data) {
            return applyRule(command("attachment.put", id,
                                     {{QStringLiteral("place_id"), kGuild},
                                      {QStringLiteral("data"), QString::fromLatin1(data.toBase64())}}),
                             as("sam", "member"), {});
        };
        QVERIFY(put(attachmentId(kGuild, sha), bytes));
        QCOMPARE(codeOf(put(attachmentId(kGuild, sha), "another rope")), QStringLiteral("invalid-payload"));
        const QByteArray large(kAttachmentBytes + 1, 'x');
        const QString largeSha =
            QString::fromLatin1(QCryptographicHash::hash(large, QCryptographicHash::Sha256).toHex());
        QCOMPARE(codeOf(put(attachmentId(kGuild, largeSha), large)), QStringLiteral("invalid-payload"));
    }

    void attachment_isNamedWithoutAPath()
    {
        const auto named = [](const QString& name) {
            AttachmentRef file;
            file.id = attachmentId(kGuild, QStringLiteral("abc"));
            file.name = name;
            file.size = 4;
            return applyRule(command("post.reply", kPost,
                                     {{QStringLiteral("community_id"), kGuild},
                                      {QStringLiteral("thread_id"), kThread},
                                      {QStringLiteral("text"), QStringLiteral("Here it is.")},
                                      {QStringLiteral("attachments"), QJsonArray{toJson(file)}}}),
                             as("sam", "member"), {});
        };
        const auto post = named(QStringLiteral("../../../etc/kn\u202eots.txt"));
        QVERIFY(post);
        QCOMPARE(fromJson<Post>(*post)->attachments.front().name, QStringLiteral("knots.txt"));
        QCOMPARE(codeOf(named(QStringLiteral("/etc/.."))), QStringLiteral("invalid-payload"));
    }

    void whatWasRemoved_leavesNoWords()
    {
        const auto gone = applyRule(command("thread.remove", kThread), as("maya", "member"), startOf("maya"));
        QCOMPARE(gone->value(QLatin1StringView("text")).toString(), QString());
        QVERIFY(!gone->value(QLatin1StringView("removed_at")).isNull());
    }

private:
    static Command sample(const QString& kind, const char* who)
    {
        const QString actor = QLatin1StringView(who);
        QJsonObject payload{{QStringLiteral("community_id"), kGuild},
                            {QStringLiteral("thread_id"), kThread},
                            {QStringLiteral("about_id"), kThread},
                            {QStringLiteral("event_id"), kThread},
                            {QStringLiteral("title"), QStringLiteral("Knots")},
                            {QStringLiteral("text"), QStringLiteral("A bowline.")},
                            {QStringLiteral("reason"), QStringLiteral("off topic")},
                            {QStringLiteral("word"), QStringLiteral("like")},
                            {QStringLiteral("answer"), QStringLiteral("yes")},
                            {QStringLiteral("about_kind"), QStringLiteral("thread")},
                            {QStringLiteral("read_at"), toWire(kNow)},
                            {QStringLiteral("starts_at"), toWire(kNow.addSecs(3600))},
                            {QStringLiteral("ends_at"), toWire(kNow.addSecs(7200))},
                            {QStringLiteral("timezone"), QStringLiteral("Europe/Oslo")}};
        QString target = kThread;
        if (kind == QLatin1StringView("reaction.set"))
            target = reactionId(kThread, actor, QStringLiteral("like"));
        else if (kind == QLatin1StringView("report.make"))
            target = reportId(kThread, actor);
        else if (kind == QLatin1StringView("event.answer"))
            target = eventAnswerId(kThread, actor);
        else if (kind == QLatin1StringView("read.mark"))
            target = readMarkId(actor, kThread);
        else if (kind == QLatin1StringView("post.reply") || kind == QLatin1StringView("event.plan"))
            target = kPost;
        else if (kind == QLatin1StringView("community.update"))
            target = kGuild;
        return command(kind.toLatin1().constData(), target, payload);
    }

    // The target as it stands before the sample command.
    static std::optional<QJsonObject> before(const QString& kind)
    {
        if (kind.startsWith(QLatin1StringView("thread.")))
            return startOf("maya");
        if (kind != QLatin1StringView("community.update"))
            return std::nullopt;
        Community community;
        community.id = kGuild;
        community.name = QStringLiteral("Guild");
        return toJson(community);
    }
};

QTEST_GUILESS_MAIN(TestTalkRules)
#include "tst_talkrules.moc"
