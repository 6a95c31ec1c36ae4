// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signin.h"
#include "app/net/http.h"
#include "tests/contract/program.h"
#include "tests/support/fakeclock.h"
#include "tests/support/headlessbrowser.h"
#include "tests/support/lxcpserver.h"
#include "tests/support/oidcprovider.h"
#include "tests/support/waiting.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using program::Program;

// Client, server and a certified OpenID provider together: the client signs in there, the server takes its tokens.
class TestRealIssuer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signIn_reachesThePerson_data();
    void signIn_reachesThePerson();
    void signIn_bindsByTheAddressThatTheScopeGives();
    void consoleWithoutAKeychain_syncsInTheSameCommand();
    void signIn_ofSomebodyUnknown_isRefused();
    void tokensOfAnotherIssuer_areRefused();

private:
    static QStringList optionsByMail(const support::OidcProvider& provider)
    {
        return {QStringLiteral("--issuer"),    provider.issuer(),
                QStringLiteral("--audience"),  QStringLiteral("urn:learn:api"),
                QStringLiteral("--client-id"), QStringLiteral("desktop-client")};
    }
    static QStringList optionsFor(const support::OidcProvider& provider)
    {
        return optionsByMail(provider) + QStringList{QStringLiteral("--subject-is-person")};
    }
    QString databaseWith(const QString& name, const QByteArray& row)
    {
        const QString db = QStringLiteral("sqlite:") + m_folder.filePath(name);
        QFile people(m_folder.filePath(name + QStringLiteral(".csv")));
        if (!people.open(QIODevice::WriteOnly))
            return {};
        people.write("id,name,email,department,title,supervisor,timezone,locale,roles\n" + row);
        people.close();
        const auto done = program::run(
            {QStringLiteral("import"), QStringLiteral("people"), people.fileName(), QStringLiteral("--db"), db});
        return done.code == 0 ? db : QString();
    }
    base::Result<auth::SignedInPerson> signIn(const QUrl& server)
    {
        support::HeadlessBrowser browser(QStringLiteral("alice"));
        auto* call = new auth::SignIn(m_http, m_clock, server, auth::SignIn::Wish(), std::chrono::seconds(15));
        connect(call, &auth::SignIn::openInBrowser, &browser, &support::HeadlessBrowser::open);
        std::optional<base::Result<auth::SignedInPerson>> seen;
        call->whenDone(this, [&seen](const base::Result<auth::SignedInPerson>& result) { seen = result; });
        if (!support::waitFor([&] { return seen.has_value(); }))
            return base::failure(base::Error::Kind::Timeout, QStringLiteral("the sign-in never ended"));
        return *seen;
    }

    net::Http m_http;
    support::FakeClock m_clock{QDateTime::currentDateTimeUtc()};
    support::OidcProvider m_provider;
    QTemporaryDir m_folder;
    QString m_withAlice;
    QString m_without;
};

void TestRealIssuer::initTestCase()
{
    const QString skip = m_provider.start();
    if (!skip.isEmpty())
        QSKIP(qPrintable(skip));
    m_withAlice =
        databaseWith(QStringLiteral("alice"), "alice,Alice,alice@op.example,Port,Pilot,,Europe/Berlin,de,learner\n");
    QVERIFY(!m_withAlice.isEmpty());
    m_without = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("empty"));
}

void TestRealIssuer::signIn_reachesThePerson_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::newRow("RS256") << QByteArray("RS256");
    QTest::newRow("ES256") << QByteArray("ES256");
}

void TestRealIssuer::signIn_reachesThePerson()
{
    QFETCH(QByteArray, algorithm);
    support::OidcProvider provider;
    QCOMPARE(provider.start(algorithm), QString());
    Program server(m_withAlice, optionsFor(provider));
    QVERIFY(server.port);
    const auto person = signIn(server.url);
    QVERIFY2(person, person ? "" : qPrintable(person.error().detail + person.error().code));
    QCOMPARE(person->me.id, QStringLiteral("alice"));
    QCOMPARE(person->me.roles, QStringList{QStringLiteral("learner")});
    QVERIFY(person->me.scopes.contains(QStringLiteral("person:alice")));
}

void TestRealIssuer::signIn_bindsByTheAddressThatTheScopeGives()
{
    const QString db =
        databaseWith(QStringLiteral("mail"), "p-17,Alice,alice@example.org,Port,Pilot,,Europe/Berlin,de,learner\n");
    Program server(db, optionsByMail(m_provider));
    QVERIFY(server.port);
    const auto person = signIn(server.url);
    QVERIFY2(person, person ? "" : qPrintable(person.error().detail + person.error().code));
    QCOMPARE(person->me.id, QStringLiteral("p-17"));
    QVERIFY(person->client.scope.split(QLatin1Char(' ')).contains(QStringLiteral("email")));
}

void TestRealIssuer::consoleWithoutAKeychain_syncsInTheSameCommand()
{
    Program server(m_withAlice, optionsFor(m_provider));
    QVERIFY(server.port);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/no/such/bus"));
    environment.insert(QStringLiteral("PATH"), m_folder.path()); // no browser either
    QProcess console;
    console.setProcessEnvironment(environment);
    const QString profile = m_folder.filePath(QStringLiteral("profile"));
    const auto start = [&](const QStringList& words) {
        console.start(support::binary(QStringLiteral("lxcp")),
                      QStringList{QStringLiteral("--profile"), profile} + words);
    };
    support::HeadlessBrowser browser(QStringLiteral("alice"));
    start({QStringLiteral("login"), QStringLiteral("--server"), server.url.toString(), QStringLiteral("--json")});
    QByteArray err;
    QRegularExpressionMatch address;
    QVERIFY(support::waitFor([&] {
        err += console.readAllStandardError();
        address = QRegularExpression(QStringLiteral("http://\\S+(?=\n)")).match(QString::fromUtf8(err));
        return address.hasMatch();
    }));
    browser.open(QUrl(address.captured()));
    QVERIFY(support::waitFor([&] { return console.state() == QProcess::NotRunning; }));
    err += console.readAllStandardError();
    QVERIFY2(console.exitCode() == 0, err.constData());
    QVERIFY2(err.contains("no keychain") && err.contains("it syncs now") && err.contains(" fetched, "),
             err.constData());
    QVERIFY2(!err.contains("'lxcp sync'") && !err.contains("lxcp.auth"), err.constData());
    QCOMPARE(console.readAllStandardOutput().count('\n'), 1); // who it is
    QVERIFY2(browser.lastPage().contains("goes on in the terminal"), browser.lastPage().constData());

    start({QStringLiteral("sync")});
    QVERIFY(support::waitFor([&] { return console.state() == QProcess::NotRunning; }));
    err = console.readAllStandardError();
    QCOMPARE(console.exitCode(), 3);
    QVERIFY2(err.contains("'lxcp login'") && !err.contains("lxcp.auth"), err.constData());
}

void TestRealIssuer::signIn_ofSomebodyUnknown_isRefused()
{
    Program server(m_without, optionsFor(m_provider));
    const auto person = signIn(server.url);
    QVERIFY(!person);
    QCOMPARE(person.error().code, QStringLiteral("unknown-person"));
}

void TestRealIssuer::tokensOfAnotherIssuer_areRefused()
{
    // The server trusts one provider, the client is sent to another one by a server that lies.
    support::OidcProvider other;
    QCOMPARE(other.start(), QString());
    Program trusting(m_withAlice, optionsFor(m_provider));
    Program lying(m_withAlice, QStringList{QStringLiteral("--base-url"), trusting.url.toString()} + optionsFor(other));
    const auto person = signIn(lying.url);
    QVERIFY(!person);
    QCOMPARE(person.error().detail, QStringLiteral("issuer"));
    QCOMPARE(person.error().code, QStringLiteral("token-refused"));
}

QTEST_GUILESS_MAIN(TestRealIssuer)
#include "tst_realissuer.moc"
