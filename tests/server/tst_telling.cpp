// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telling/links.h"
#include "server/telling/messenger.h"
#include "server/telling/signature.h"
#include "tests/server/commandsupport.h"
#include "tests/support/places.h"

#include <QJsonArray>
#include <QProcess>

using namespace support;
using telling::Answer;
using telling::Format;

namespace {

const QString kMaya = QStringLiteral("maya");
const QString kGuild = QStringLiteral("11111111-0000-4000-8000-000000000001");
const QString kThread = QStringLiteral("22222222-0000-4000-8000-000000000001");
const QString kSecondThread = QStringLiteral("22222222-0000-4000-8000-000000000002");
const QString kSecret = QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
const QString kAddress = QStringLiteral("https://chat.example.org/T0/very-secret-path");

QByteArray hookFile(const QString& format = QStringLiteral("lxcp"), const QString& url = kAddress,
                    const QString& secret = kSecret)
{
    const QJsonObject hook{{QStringLiteral("name"), QStringLiteral("guild")},
                           {QStringLiteral("community"), QStringLiteral("Guild")},
                           {QStringLiteral("format"), format},
                           {QStringLiteral("url"), url},
                           {QStringLiteral("secret"), secret}};
    return QJsonDocument(QJsonArray{hook}).toJson();
}

// What a chat system gets, and what it answers.
struct Receiver
{
    struct Call
    {
        QByteArray id, stamp, signature, body;
    };

    telling::Messenger::Post post()
    {
        return [this](const QUrl&, const QList<telling::Header>& headers, const QByteArray& body) {
            Call call{{}, {}, {}, body};
            for (const auto& [name, value] : headers)
                (name == "webhook-id" ? call.id : name == "webhook-timestamp" ? call.stamp : call.signature) = value;
            calls.append(call);
            return base::Result<Answer>(answer);
        };
    }

    QList<Call> calls;
    Answer answer{204, 0};
};

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& text)
{
    logged.append(text);
}

} // namespace

// Communities told to chat systems: form, signature, order, trying again, and that no secret gets out.
class TestTelling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_databases = std::make_unique<Databases>();
        m_storage = newStorage(*m_databases);
        QVERIFY(m_storage);
        populateOrganisation(*m_storage, m_clock.now());
        does("community.create", kGuild, {{QStringLiteral("name"), QStringLiteral("Guild")}});
    }

    // The example that Standard Webhooks' libraries are tested with.
    void signature_isThatOfStandardWebhooks()
    {
        const auto key = telling::keyOf(kSecret);
        QVERIFY(key);
        QCOMPARE(telling::signatureOf(*key, "msg_p5jXN8AQM9LWM0D4loKWxJek", QDateTime::fromSecsSinceEpoch(1614265330),
                                      "{\"test\": 2432232314}"),
                 QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        QVERIFY(!telling::keyOf(QStringLiteral("whsec_c2hvcnQ=")) && !telling::keyOf(QStringLiteral("MfKQ9r8GKYqr")));
    }

    void hooks_thatAreWrong_areRefused_withoutTheirSecrets()
    {
        QVERIFY(telling::hooksFrom(hookFile()));
        QVERIFY(telling::hooksFrom(hookFile(QStringLiteral("slack"), kAddress, {})));
        QVERIFY(telling::hooksFrom(hookFile(QStringLiteral("teams"), QStringLiteral("http://127.0.0.1:9/x"), {})));
        const QString plain = QStringLiteral("http://chat.example.org/very-secret-path");
        for (const QByteArray& wrong :
             {QByteArray("{}"), hookFile(QStringLiteral("irc")), hookFile(QStringLiteral("slack"), plain, {}),
              hookFile(QStringLiteral("lxcp"), kAddress, {}),
              hookFile(QStringLiteral("lxcp"), kAddress, QStringLiteral("whsec_very-secret")),
              '[' + hookFile().mid(1, hookFile().size() - 3) + ',' + hookFile().mid(1)}) {
            const auto hooks = telling::hooksFrom(wrong);
            QVERIFY2(!hooks, wrong.constData());
            QVERIFY2(!hooks.error().detail.contains(QLatin1StringView("very-secret")),
                     qPrintable(hooks.error().detail));
        }
    }

    void whatPeopleWrite_staysWords()
    {
        telling::Happened happened;
        happened.what = QStringLiteral("thread");
        happened.who = QStringLiteral("Maya <b>");
        happened.title = QStringLiteral("<!channel> *bold* & more");
        happened.text = QStringLiteral("@all [press](https://evil.example)");
        const auto textOf = [&](Format format) {
            return QJsonDocument::fromJson(telling::bodyFor(format, happened))
                .object()
                .value(QLatin1StringView("text"))
                .toString();
        };
        const QString slack = textOf(Format::Slack);
        QVERIFY(slack.contains(QLatin1StringView("&lt;!channel&gt;")) &&
                slack.contains(QLatin1StringView("&amp; more")));
        QVERIFY(!slack.contains(QLatin1Char('<')) && !slack.contains(QLatin1StringView(" *bold*")));
        const QString mattermost = textOf(Format::Mattermost);
        QVERIFY(mattermost.contains(QLatin1StringView("\\[press\\]\\(https\\:")));
        QVERIFY(!mattermost.contains(QLatin1StringView("@all")));
        const QByteArray teams = telling::bodyFor(Format::Teams, happened);
        QVERIFY(teams.contains("application/vnd.microsoft.card.adaptive") && !teams.contains("](https"));
    }

    void links_leadIntoTheProgram_andNowhereElse()
    {
        const QString link =
            telling::linkTo(QStringLiteral("https://l.example"), {QStringLiteral("thread"), QStringLiteral("a_\"1"),
                                                                  QStringLiteral("at"), QStringLiteral("p&q")});
        QCOMPARE(link, QStringLiteral("https://l.example/open/thread/a_%221?at=p%26q"));
        QCOMPARE(telling::linkTo({}, {QStringLiteral("thread"), {}, {}, {}}), QString());
        QCOMPARE(telling::linkTo(QStringLiteral("https://l.example"), {QStringLiteral("wallet"), {}, {}, {}}),
                 QStringLiteral("https://l.example/open/wallet"));
        QCOMPARE(telling::placeAsked(QStringLiteral("profile"), QStringLiteral("maya"), "at=knots"),
                 QByteArray("lxcp://profile/maya?at=knots"));
        QCOMPARE(telling::placeAsked(QStringLiteral("mentorship"), QStringLiteral("m"), "session=s"),
                 QByteArray("lxcp://mentorship/m?session=s"));
        QCOMPARE(telling::placeAsked(QStringLiteral("thread"), QStringLiteral("a_\"1"), "at=p%26q"),
                 QByteArray("lxcp://thread/a_%221?at=p%26q"));
        QCOMPARE(telling::linkTo(QStringLiteral("https://l.example"),
                                 {QStringLiteral("thread"), QStringLiteral("t"), QStringLiteral("at"), {}},
                                 QStringLiteral("c&1")),
                 QStringLiteral("https://l.example/open/thread/t?community=c%261"));
        QCOMPARE(telling::placeAsked(QStringLiteral("thread"), QStringLiteral("t"), "at=p&community=c%261&x=y"),
                 QByteArray("lxcp://thread/t?at=p&community=c%261"));
        for (const char* elsewhere : {"https:", "javascript:", "..", "", "settings"})
            QCOMPARE(telling::placeAsked(QLatin1StringView(elsewhere), QStringLiteral("x"), {}), QByteArray());
        telling::Happened happened;
        happened.what = QStringLiteral("thread");
        happened.link = link;
        for (const Format format : {Format::Slack, Format::Mattermost, Format::Teams, Format::Lxcp})
            QVERIFY(telling::bodyFor(format, happened).contains("https://l.example/open/thread/a_%221?at=p%26q"));
    }

    void aNewHook_beginsWithWhatComesAfterIt_andTellsEachThingOnce()
    {
        Receiver receiver;
        start(kThread);
        QCOMPARE(deliver(receiver), 0);
        start(kSecondThread);
        does("thread.pin", kSecondThread, {{QStringLiteral("pinned"), true}});
        QCOMPARE(deliver(receiver), 1);
        QCOMPARE(deliver(receiver), 0);
        QCOMPARE(receiver.calls.size(), 1);
        const auto& call = receiver.calls.front();
        const QJsonObject body = QJsonDocument::fromJson(call.body).object();
        QCOMPARE(body.value(QLatin1StringView("type")).toString(), QStringLiteral("thread.started"));
        QCOMPARE(body.value(QLatin1StringView("data")).toObject().value(QLatin1StringView("id")).toString(),
                 kSecondThread);
        QCOMPARE(call.signature, telling::signatureOf(*telling::keyOf(kSecret), call.id, m_clock.now(), call.body));
    }

    // Whoever owns a community may rename it and knows of no hook.
    void aCommunityThatIsRenamed_isToldOfStill_alsoAfterARestart()
    {
        Receiver receiver;
        QCOMPARE(deliver(receiver), 0);
        does("community.update", kGuild, {{QStringLiteral("name"), QStringLiteral("Guild of knots")}});
        start(kThread);
        QCOMPARE(deliver(receiver), 1);
        const QString other = QStringLiteral("11111111-0000-4000-8000-000000000002");
        does("community.create", other, {{QStringLiteral("name"), QStringLiteral("Guild")}});
        start(kSecondThread);
        QCOMPARE(deliver(receiver), 1);
        QVERIFY(receiver.calls.at(1).body.contains(kSecondThread.toUtf8()));
    }

    // One that ran before anything was kept under its name has found it by now.
    void aHookWithAPlaceAlready_keepsItsCommunityBeforeAnythingNewComes()
    {
        Receiver receiver;
        QCOMPARE(deliver(receiver), 0);
        setMeta(QStringLiteral("webhook-community:guild"), {});
        QCOMPARE(deliver(receiver), 0);
        does("community.update", kGuild, {{QStringLiteral("name"), QStringLiteral("Guild of knots")}});
        start(kThread);
        QCOMPARE(deliver(receiver), 1);
    }

    void aHookWithoutItsCommunity_isInTheLog_once()
    {
        does("community.update", kGuild, {{QStringLiteral("name"), QStringLiteral("Guild of knots")}});
        Receiver receiver;
        telling::Messenger messenger(*m_storage, m_clock, *telling::hooksFrom(hookFile()), receiver.post());
        logged.clear();
        const auto before = qInstallMessageHandler(&keepLog);
        const bool delivered = messenger.deliver() && messenger.deliver();
        qInstallMessageHandler(before);
        QVERIFY(delivered);
        QCOMPARE(logged.size(), 1);
        QVERIFY(logged.front().contains(QLatin1StringView("guild: no community of the name 'Guild'")));
        QVERIFY(!logged.front().contains(QLatin1StringView("very-secret")));
        does("community.update", kGuild, {{QStringLiteral("name"), QStringLiteral("Guild")}});
        QVERIFY(messenger.deliver());
        start(kThread);
        QCOMPARE(messenger.deliver().value_or(-1), 1);
        QCOMPARE(logged.size(), 1);
    }

    // Where it was planned, in words; the organiser's home, when their machine did not know where it was.
    void anEvent_isToldInATimeThatSaysWhoseItIs()
    {
        Receiver receiver;
        QCOMPARE(deliver(receiver), 0);
        plan(QStringLiteral("55555555-0000-4000-8000-000000000001"), QStringLiteral("America/New_York"));
        plan(QStringLiteral("55555555-0000-4000-8000-000000000002"), QStringLiteral("Etc/UTC"));
        QCOMPARE(deliver(receiver), 2);
        QVERIFY(receiver.calls.at(0).body.contains("27 November 2026, 05:00 (time of New York)"));
        QVERIFY(!receiver.calls.at(1).body.contains("Etc/"));
        QVERIFY(receiver.calls.at(1).body.contains("27 November 2026, 1"));
    }

    void whatIsNotTaken_isTriedAgain_underTheSameId_andHoldsBackWhatFollows()
    {
        Receiver receiver;
        QCOMPARE(deliver(receiver), 0);
        start(kThread);
        receiver.answer = {500, 0};
        QCOMPARE(deliver(receiver), 0);
        start(kSecondThread);
        receiver.answer = {204, 0};
        QCOMPARE(deliver(receiver), 0); // the first one is not due
        QCOMPARE(receiver.calls.size(), 1);
        m_clock.advance(5);
        receiver.answer = {429, 1200};
        QCOMPARE(deliver(receiver), 0);
        m_clock.advance(1199); // as long as the receiver asked for, which is more than our own five minutes
        QCOMPARE(deliver(receiver), 0);
        QCOMPARE(receiver.calls.size(), 2);
        m_clock.advance(1);
        receiver.answer = {200, 0};
        QCOMPARE(deliver(receiver), 2);
        QCOMPARE(receiver.calls.at(0).id, receiver.calls.at(2).id);
        QVERIFY(receiver.calls.at(0).stamp != receiver.calls.at(2).stamp);
        QVERIFY(receiver.calls.at(3).body.contains(kSecondThread.toUtf8()));
    }

    void whatIsRefusedForGood_orHiddenMeanwhile_isLetGo_andTheLogHasNoAddress()
    {
        Receiver receiver;
        QCOMPARE(deliver(receiver), 0);
        start(kThread);
        receiver.answer = {410, 0};
        logged.clear();
        const auto before = qInstallMessageHandler(&keepLog);
        QCOMPARE(deliver(receiver), 1);
        qInstallMessageHandler(before);
        QCOMPARE(logged.size(), 1);
        QVERIFY(logged.front().contains(QLatin1StringView("chat.example.org")));
        QVERIFY(!logged.front().contains(QLatin1StringView("very-secret")));
        start(kSecondThread);
        does("thread.remove", kSecondThread);
        deliver(receiver);
        QCOMPARE(receiver.calls.size(), 1);
    }

    void afterTheLastTry_itIsLetGo()
    {
        Receiver receiver;
        QCOMPARE(deliver(receiver), 0);
        start(kThread);
        receiver.answer = {503, 0};
        for (int i = 0; i < 20; ++i) {
            deliver(receiver);
            m_clock.advance(14 * 3600);
        }
        QCOMPARE(receiver.calls.size(), 8); // once, and seven times more
    }

    // By libcurl to a server of Python's.
    void overHttp_whatArrives_isSigned()
    {
        QProcess server;
        server.start(QStringLiteral("/usr/bin/python3"), {support::sourcePath(u"/tests/server/hookreceiver.py")});
        QByteArray line;
        while (!line.contains('\n') && server.waitForReadyRead(10000))
            line += server.readAllStandardOutput();
        const QString address = QStringLiteral("http://127.0.0.1:%1/in").arg(line.trimmed().toInt());
        const auto hooks = telling::hooksFrom(hookFile(QStringLiteral("lxcp"), address));
        QVERIFY(hooks);
        telling::Messenger messenger(*m_storage, m_clock, *hooks);
        QCOMPARE(messenger.deliver().value_or(-1), 0);
        start(kThread);
        QCOMPARE(messenger.deliver().value_or(-1), 0); // it says 503 to the first one
        m_clock.advance(60);
        QCOMPARE(messenger.deliver().value_or(-1), 1);
        QList<QJsonObject> got;
        while (got.size() < 2 && (server.canReadLine() || server.waitForReadyRead(10000))) {
            while (server.canReadLine())
                got.append(QJsonDocument::fromJson(server.readLine()).object());
        }
        server.kill();
        server.waitForFinished(5000);
        QCOMPARE(got.size(), 2);
        const QByteArray body = got.at(1).value(QLatin1StringView("body")).toString().toUtf8();
        const QByteArray id = got.at(1).value(QLatin1StringView("webhook-id")).toString().toUtf8();
        QCOMPARE(got.at(0).value(QLatin1StringView("webhook-id")), got.at(1).value(QLatin1StringView("webhook-id")));
        QCOMPARE(got.at(1).value(QLatin1StringView("webhook-signature")).toString().toUtf8(),
                 telling::signatureOf(*telling::keyOf(kSecret), id, m_clock.now(), body));
    }

private:
    void does(const char* kind, const QString& target, const QJsonObject& payload = {})
    {
        commands::Executor executor(*m_storage, m_clock);
        QCOMPARE(outcome(executor.execute(kMaya, command(kind, target, payload))), QStringLiteral("applied"));
    }
    void start(const QString& thread)
    {
        does("thread.start", thread,
             {{QStringLiteral("community_id"), kGuild},
              {QStringLiteral("title"), QStringLiteral("Bowline")},
              {QStringLiteral("text"), QStringLiteral("How?")}});
    }
    void plan(const QString& event, const QString& zone)
    {
        does("event.plan", event,
             {{QStringLiteral("community_id"), kGuild},
              {QStringLiteral("title"), QStringLiteral("Splicing")},
              {QStringLiteral("starts_at"), QStringLiteral("2026-11-27T10:00:00.000Z")},
              {QStringLiteral("ends_at"), QStringLiteral("2026-11-27T11:00:00.000Z")},
              {QStringLiteral("timezone"), zone}});
    }
    void setMeta(const QString& name, const QString& value)
    {
        const auto transaction = m_storage->begin(m_clock.now());
        QVERIFY(transaction && (*transaction)->setMeta(name, value) && (*transaction)->commit());
    }
    int deliver(Receiver& receiver)
    {
        telling::Messenger messenger(*m_storage, m_clock, *telling::hooksFrom(hookFile()), receiver.post());
        return messenger.deliver().value_or(-1);
    }

    std::unique_ptr<Databases> m_databases;
    std::unique_ptr<data::Storage> m_storage;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestTelling)
#include "tst_telling.moc"
