// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/forms.h"

#include <QJsonDocument>
#include <QTest>

using base::Error;
using cli::Arguments;

namespace {

// What is said about a command line; empty: nothing.
QString objection(const QStringList& words)
{
    const auto parsed = Arguments::parse(words);
    if (!parsed)
        return parsed.error().sentence;
    const auto form = cli::formOf(*parsed);
    return form ? QString() : form.error().sentence;
}

} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongCommandLine_isSaidForWhatItIs_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* words, const char* sentence) {
            QStringList split;
            for (QString word : QString::fromUtf8(words).split(QLatin1Char(' ')))
                split.append(word.replace(QLatin1Char('_'), QLatin1Char(' ')));
            QTest::newRow(words) << split << QString::fromUtf8(sentence);
        };
        // No such command
        row("fly", "There is no command 'fly'.");
        row("cours", "There is no command 'cours'. Did you mean 'course'?");
        row("regsiter x", "There is no command 'regsiter'. Did you mean 'register'?");
        // No such option
        row("sync --wings", "There is no option --wings.");
        row("sync --wings=2", "There is no option --wings.");
        row("sync --jsn", "There is no option --jsn. Did you mean '--json'?");
        row("sync -j", "There is no option -j.");
        row("sync --limit 3", "'sync' has no option --limit.");
        row("outbox retry x --reason y", "'outbox retry' has no option --reason.");
        // Missing, or too much
        row("course", "'course' needs one ID.");
        row("course a b", "'course' takes one ID: 'b' is too much.");
        row("sync now", "'sync' takes no words: 'now' is too much.");
        row("search", "'search' needs WORDS.");
        row("search _", "'search' needs WORDS.");
        row("export", "'export' needs transcript, data or statements.");
        row("export data", "'export data' needs one FILE.");
        row("outbox retry", "'outbox retry' needs one ID.");
        row("login", "'login' needs --server URL.");
        row("decline r", "'decline' needs --reason TEXT.");
        row("decline r --reason _", "'decline' needs --reason TEXT.");
        row("request --free X", "'request' needs --reason TEXT.");
        row("request --reason y", "'request' needs one ID.");
        row("request c --free X --reason y", "'request' takes no words: 'c' is too much.");
        row("courses --limit", "--limit needs N after it.");
        row("decline r --reason --json", "--reason needs TEXT after it.");
        row("sync --json=1", "--json takes no value.");
        // A value that cannot be right
        row("export all f", "'export' takes transcript, data or statements, not 'all'.");
        row("outbox hurry x", "'outbox' takes retry, discard or export, not 'hurry'.");
        row("courses --limit 0", "--limit takes a whole number of at least 1, not '0'.");
        row("courses --limit=1.5", "--limit takes a whole number of at least 1, not '1.5'.");
        for (const char* cost : {"-5", "much", "nan", "inf", "1e999", "1e10", "1,50"})
            row((QByteArray("request c --reason x --cost ") + cost).constData(),
                (QByteArray("--cost takes a number from 0 to 1000000000, such as 49.90, not '") + cost + "'.")
                    .constData());
        row("request c --reason x --currency euro",
            "--currency takes the three capital letters of a currency, such as EUR, not 'euro'.");
        row("request c --reason x --link javascript:alert(1)",
            "--link takes an address such as https://example.org/course, not 'javascript:alert(1)'.");
        row("login --server=", "--server takes the address of a server, such as https://lxcp.example.org, not ''.");
        row("login --server ftp://x.example",
            "--server takes the address of a server, such as https://lxcp.example.org, not 'ftp://x.example'.");
        row("login --server notaurl",
            "--server takes the address of a server, such as https://lxcp.example.org, not 'notaurl'.");
        row("login --server http://lxcp.example.org", "--server takes an address that begins with https://, not "
                                                      "'http://lxcp.example.org': http:// is for this machine "
                                                      "only, such as http://127.0.0.1:8420.");
        row("login --server https://joe@lxcp.example.org",
            "--server takes the address of a server, such as https://lxcp.example.org, not "
            "'https://joe@lxcp.example.org'.");
        row("login --server https://lxcp.example.org?x=1",
            "--server takes the address of a server, such as https://lxcp.example.org, not "
            "'https://lxcp.example.org?x=1'.");
        row("login --server http://127.0.0.1:99999",
            "--server takes the address of a server, such as https://lxcp.example.org, not 'http://127.0.0.1:99999'.");
        row("login --server lxcp.example.org:0x1",
            "--server takes the address of a server, such as https://lxcp.example.org, not 'lxcp.example.org:0x1'.");
        row("status --profile=", "--profile takes a folder, not ''.");
    }

    void wrongCommandLine_isSaidForWhatItIs()
    {
        QFETCH(QStringList, words);
        QTEST(objection(words), "sentence");
    }

    void rightCommandLine_isTaken_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"login --server lxcp.example.org",
                                 "login --server https://lxcp",
                                 "login --server https://lxcp.example.org/learn/",
                                 "login --server localhost",
                                 "login --server lxcp:8420",
                                 "login --server http://127.0.0.1:8420 --demo-person maya",
                                 "logout --erase",
                                 "logout --erase --all",
                                 "search über C++ --limit 3",
                                 "search -- --json",
                                 "search -kubernetes",
                                 "--json course x",
                                 "request c --reason r --cost 0 --currency EUR --link https://example.org/a",
                                 "request --free T --reason=--json",
                                 "requests --to-review",
                                 "approve r",
                                 "approve r --comment c",
                                 "ask r --question q",
                                 "outbox",
                                 "outbox export f",
                                 "export transcript f.csv",
                                 "calendar",
                                 "calendar address --renew",
                                 "calendar export f",
                                 "downloads --profile d --proxy none"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void rightCommandLine_isTaken()
    {
        QFETCH(QString, line);
        QCOMPARE(objection(line.split(QLatin1Char(' '))), QString());
    }

    void help_hasEveryFormInLinesThatFit()
    {
        const QString help = cli::helpText();
        for (const char* form :
             {"course ID", "search WORDS [--limit N]", "outbox retry ID", "calendar address [--renew]",
              "request --free TITLE --reason TEXT [--link URL] [--cost N] [--currency CODE]",
              "login --server URL [--demo-person ID]", "export transcript FILE"})
            QVERIFY2(help.contains(QStringLiteral("\n  ") + QLatin1StringView(form)), form);
        for (const QString& line : help.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 120, qPrintable(line));
        QCOMPARE(cli::usageText(QStringLiteral("course")), QStringLiteral("Usage: lxcp course ID"));
        QCOMPARE(cli::usageText(QStringLiteral("calendar")).count(QLatin1Char('\n')), 2);
        QCOMPARE(cli::usageText(QStringLiteral("fly")), QString());
    }

    void help_ofACommand_isAboutThatOne()
    {
        const QString help = cli::helpText(QStringLiteral("search"));
        QVERIFY(help.startsWith(QStringLiteral("Usage: lxcp search WORDS [--limit N]\n")));
        QVERIFY(help.contains(QStringLiteral("misspellings")));
        QVERIFY(!help.contains(QStringLiteral("register")));
        QCOMPARE(cli::helpText(QStringLiteral("outbox")).count(QStringLiteral("Usage: ")), 4);
        QCOMPARE(cli::helpText(QStringLiteral("fly")), QString());
    }

    void serverOfAPerson_isSpokenToSafely()
    {
        QCOMPARE(cli::serverUrl(QStringLiteral(" lxcp.example.org ")),
                 QUrl(QStringLiteral("https://lxcp.example.org")));
        QCOMPARE(cli::serverUrl(QStringLiteral("127.0.0.1:8420")), QUrl(QStringLiteral("http://127.0.0.1:8420")));
        QCOMPARE(cli::serverUrl(QStringLiteral("https://x.example/a")), QUrl(QStringLiteral("https://x.example/a")));
    }

    void textOfOthers_givesATerminalNoOrders()
    {
        const QString evil = QString::fromUtf8("a\x1b[2J\a\rb\x7f") + QChar(0x9b) + QStringLiteral("c") +
                             QChar(0x202e) + QStringLiteral("d") + QChar(0x2066) + QStringLiteral("ü\te\nf コース");
        const QString r(QChar(QChar::ReplacementCharacter));
        QCOMPARE(cli::shownText(evil), QStringLiteral("a") + r + QStringLiteral("[2J") + r + r + QStringLiteral("b") +
                                           r + r + QStringLiteral("cdü\te\nf コース"));
        const QJsonObject object{{QStringLiteral("title"), evil}};
        const QByteArray json = cli::escapedJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
        for (const char* raw : {"\x1b", "\x7f", "\xc2\x9b", "\xe2\x80\xae", "\xe2\x81\xa6"})
            QVERIFY2(!json.contains(raw), json.constData());
        QVERIFY(json.contains("コース"));
        QCOMPARE(QJsonDocument::fromJson(json).object(), object);
    }

    // What another side or a library wrote is for the log.
    void errors_areSaidInWordsOfThisProgram()
    {
        const QString inner = QStringLiteral("inner text");
        for (const auto kind :
             {Error::Kind::Network, Error::Kind::Timeout, Error::Kind::Unauthorized, Error::Kind::Rejected,
              Error::Kind::Conflict, Error::Kind::Malformed, Error::Kind::Storage, Error::Kind::Cancelled}) {
            for (const QString& code : {QString(), QStringLiteral("odd-code"), QStringLiteral("tls")}) {
                for (const int status : {0, 404, 500}) {
                    const QString words = cli::wordsFor({kind, inner, status, code, 0});
                    QVERIFY(!words.isEmpty() && !words.contains(inner));
                }
            }
        }
        QCOMPARE(cli::wordsFor({Error::Kind::Rejected, inner, 0, QStringLiteral("odd-code"), 0}),
                 QStringLiteral("It was refused. (odd-code)"));
        QCOMPARE(cli::wordsFor({Error::Kind::Rejected, inner, 0, QStringLiteral("\u001b[31mred"), 0}),
                 QStringLiteral("It was refused."));
        QCOMPARE(cli::wordsFor({Error::Kind::Network, inner, 503, {}, 0}),
                 QStringLiteral("The server is not available at the moment."));
        QCOMPARE(int(cli::exitCodeFor({Error::Kind::Network, {}, 200, QStringLiteral("captive-portal"), 0})),
                 int(cli::Offline));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
