// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/entry.h"
#include "app/calendar/reader.h"
#include "tests/support/lxcpserver.h"
#include "tests/support/waiting.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using support::lxcp;

namespace {

constexpr char kHome[] = "Europe/Amsterdam"; // maya's zone in the demo

struct Got
{
    int status = 0;
    QByteArray body;
};

Got get(const QUrl& url)
{
    QNetworkAccessManager manager;
    QNetworkReply* reply = manager.get(QNetworkRequest(url));
    if (!support::waitFor([&] { return reply->isFinished(); }))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QList<QByteArray> uidsIn(const QByteArray& text)
{
    QList<QByteArray> uids;
    const auto reading = calendar::read(text);
    if (!reading || !reading->problems.isEmpty())
        return uids;
    for (const calendar::Entry& entry : calendar::entriesOf(reading->components.first()))
        uids += entry.uid.toUtf8() + ' ' + calendar::text(entry.start) + ' ' + QByteArray::number(entry.sequence);
    std::sort(uids.begin(), uids.end());
    return uids;
}

} // namespace

// A person's dates by the programs that people use: on the console, as a file, and as what another program subscribes
// to.
class tst_Calendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        const auto login = run({"login", "--server", m_server.url().toEncoded(), "--demo-person", "maya"});
        QVERIFY2(login.code == 0, login.err.constData());
        QCOMPARE(run({"sync"}).code, 0);
    }

    void dates_areThere_alsoWithoutANetwork()
    {
        const auto listed = run({"calendar", "--json"});
        QCOMPARE(listed.code, 0);
        QStringList kinds;
        for (const QJsonObject& line : listed.lines()) {
            kinds += line.value(QLatin1StringView("kind")).toString();
            QVERIFY(!line.value(QLatin1StringView("title")).toString().isEmpty());
        }
        QVERIFY(kinds.contains(QStringLiteral("due")) && kinds.contains(QStringLiteral("event")));
        QCOMPARE(run({"calendar", "dance"}).code, 2);
    }

    // Who has both, the file and the subscription, has each entry once.
    void fileAndSubscription_haveTheSameEntries()
    {
        const QString path = m_folder.filePath(QStringLiteral("mine.ics"));
        // What is due by a moment stands on the day of who reads it: of the laptop, and of the person for the server.
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", kHome);
        const auto exported = run({"calendar", "export", path.toUtf8()});
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        QCOMPARE(exported.code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> here = uidsIn(file.readAll());
        QVERIFY(here.size() >= 3);
        const QUrl address = addressOf(run({"calendar", "address"}));
        const Got there = get(address);
        QCOMPARE(there.status, 200);
        QCOMPARE(uidsIn(there.body), here);
    }

    void address_renewed_closesTheOldOne_andIsNowhereOnTheDisk()
    {
        const QUrl before = addressOf(run({"calendar", "address"}));
        const QUrl after = addressOf(run({"calendar", "address", "--renew"}));
        QVERIFY(after != before);
        QCOMPARE(get(before).status, 404);
        QCOMPARE(get(after).status, 200);
        const QByteArray secret = after.path().section(u'.', 1, 1).toLatin1();
        QVERIFY(secret.size() > 30);
        int files = 0;
        QDirIterator all(m_folder.filePath(QStringLiteral("maya")), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 1);
        m_server.stop();
        QCOMPARE(run({"calendar", "--json"}).code, 0);
        QVERIFY(run({"calendar", "address"}).code != 0);
    }

private:
    support::ConsoleRun run(const QList<QByteArray>& words)
    {
        QStringList list;
        for (const QByteArray& word : words)
            list += QString::fromUtf8(word);
        return lxcp(m_folder.filePath(QStringLiteral("maya")), list);
    }
    static QUrl addressOf(const support::ConsoleRun& run) { return QUrl::fromEncoded(run.out.trimmed()); }

    QTemporaryDir m_folder;
    support::LxcpServer m_server{m_folder.path()};
};

QTEST_GUILESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
