// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against Debian's radicale on loopback, which the test starts; skipped where it is not installed.
#include "app/caldav/caldavclient.h"
#include "app/calendar/itip.h"
#include "app/calendar/reader.h"
#include "app/net/http.h"
#include "tests/support/radicale.h"
#include "tests/support/waiting.h"

#include <QtTest/QtTest>

using caldav::CalDavClient;
using caldav::Changes;
using caldav::Collection;

namespace {

// A session each Tuesday at 9 in Berlin, over the change of the clocks on 31 March 2026.
calendar::Series session(int hour = 9)
{
    calendar::Entry entry;
    entry.uid = calendar::stableUid(QStringLiteral("session"), QStringLiteral("1"), QStringLiteral("lxcp.example"));
    entry.stamp = calendar::Moment::utc(1'770'000'000);
    entry.start = calendar::Moment::zoned(QDate(2026, 3, 24), QTime(hour, 0), QStringLiteral("Europe/Berlin"));
    entry.duration = calendar::Duration{0, 3600};
    entry.rules = {"FREQ=WEEKLY;COUNT=3"};
    entry.summary = QStringLiteral("Mentoring: Ana & Maya <1>");
    return {entry.uid, entry, {}};
}

QByteArray textOf(const calendar::Series& series)
{
    return calendar::written(calendar::calendarFrom(series));
}

template <typename T>
base::Result<T> await(const std::function<void(CalDavClient::Done<T>)>& begin)
{
    std::optional<base::Result<T>> got;
    begin([&](const base::Result<T>& result) { got = result; });
    if (!support::waitFor([&] { return got.has_value(); }))
        return base::failure(base::Error::Kind::Timeout, QStringLiteral("the test waited in vain"));
    return *got;
}

} // namespace

class TestCalDav final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void multistatus_hostile_isRefused();
    void http_elsewhere_isNotGivenThePassword();
    void discover_fromTheServersAddress_findsTheCalendar();
    void entries_comeBackAsTheyWereSent_andChangesAreFound();
    void twoWriters_theSecondIsToldOfTheConflict();
    void unknownToken_startsOver();

private:
    base::Result<QList<Collection>> discover(const QUrl& address)
    {
        CalDavClient client(m_http, {address, QStringLiteral("maya"), "secret"});
        return await<QList<Collection>>([&](auto done) { client.discover(done); });
    }
    QUrl collection() const { return m_radicale.calendar(QStringLiteral("work")); }
    void needServer()
    {
        if (m_server.isEmpty())
            QSKIP("radicale is not installed");
    }

    support::Radicale m_radicale;
    QUrl m_server;
    net::Http m_http;
};

void TestCalDav::initTestCase()
{
    if (!support::Radicale::isInstalled())
        return;
    QVERIFY(m_radicale.addCalendar(QStringLiteral("work"), QStringLiteral("Work")));
    QVERIFY2(m_radicale.start(), m_radicale.why().constData());
    m_server = m_radicale.url();
}

void TestCalDav::multistatus_hostile_isRefused()
{
    for (const char* bad : {"", "<a/>", "<d:multistatus xmlns:d='DAV:'><d:response>",
                            "<!DOCTYPE a [<!ENTITY b 'c'>]><d:multistatus xmlns:d='DAV:'/>"})
        QVERIFY2(!caldav::multistatusFrom(bad), bad);
    const auto good = caldav::multistatusFrom(
        "<d:multistatus "
        "xmlns:d='DAV:'><d:response><d:href>/a</d:href><d:propstat><d:prop><d:getetag>\"1\"</d:getetag></d:prop>"
        "<d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:displayname/></d:prop>"
        "<d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response></d:multistatus>");
    QVERIFY(good);
    QCOMPARE(good->responses.first().value(caldav::kDav, "getetag"), QStringLiteral("\"1\""));
    QCOMPARE(good->responses.first().properties.size(), 1);
}

void TestCalDav::http_elsewhere_isNotGivenThePassword()
{
    const auto found = discover(QUrl(QStringLiteral("http://calendar.example/")));
    QVERIFY(!found);
    QCOMPARE(found.error().code, QStringLiteral("not-encrypted"));
}

void TestCalDav::discover_fromTheServersAddress_findsTheCalendar()
{
    needServer();
    const auto found = discover(m_server);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().name, QStringLiteral("Work"));
    QCOMPARE(found->first().url, collection());
    QVERIFY(!found->first().ctag.isEmpty() && !found->first().syncToken.isEmpty());
    // And from the calendar's own address.
    QCOMPARE(discover(collection())->first().url, collection());
    CalDavClient wrong(m_http, {m_server, QStringLiteral("maya"), "guess"});
    const auto refused = await<QList<Collection>>([&](auto done) { wrong.discover(done); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().httpStatus, 401);
}

void TestCalDav::entries_comeBackAsTheyWereSent_andChangesAreFound()
{
    needServer();
    CalDavClient client(m_http, {m_server, QStringLiteral("maya"), "secret"});
    const QUrl url = collection().resolved(QUrl(QStringLiteral("session.ics")));
    const auto before = await<Changes>([&](auto done) { client.changes(collection(), {}, done); });
    QVERIFY(before && before->whole && before->changed.isEmpty());
    const auto etag = await<QString>([&](auto done) { client.put(url, textOf(session()), {}, done); });
    QVERIFY2(etag, etag ? "" : qPrintable(etag.error().detail));
    const auto after = await<Changes>([&](auto done) { client.changes(collection(), before->syncToken, done); });
    QVERIFY(after && !after->whole);
    QCOMPARE(after->changed.size(), 1);
    QCOMPARE(after->changed.first().url, url);
    QCOMPARE(after->changed.first().etag, *etag);
    const auto fetched = await<QList<caldav::Resource>>([&](auto done) { client.fetch(collection(), {url}, done); });
    QVERIFY(fetched);
    QCOMPARE(fetched->size(), 1);
    // The times on the wall are the same on both sides of the change of the clocks.
    const auto reading = calendar::read(fetched->first().data);
    calendar::Zones zones;
    zones.add(reading->components.first());
    const auto all = calendar::seriesOf(calendar::entriesOf(reading->components.first()));
    QCOMPARE(all.first().master->summary, session().master->summary);
    QList<QByteArray> starts;
    const auto occurrences = calendar::expand(all.first(), zones, 0, 4'000'000'000);
    for (const auto& one : *occurrences)
        starts += calendar::text(calendar::Moment::utc(one.start));
    QCOMPARE(starts.join(' '), QByteArray("20260324T080000Z 20260331T070000Z 20260407T070000Z"));
    QVERIFY(await<bool>([&](auto done) { client.remove(url, *etag, done); }));
    const auto gone = await<Changes>([&](auto done) { client.changes(collection(), after->syncToken, done); });
    QVERIFY(gone);
    QCOMPARE(gone->gone, QList<QUrl>{url});
}

void TestCalDav::twoWriters_theSecondIsToldOfTheConflict()
{
    needServer();
    CalDavClient client(m_http, {m_server, QStringLiteral("maya"), "secret"});
    const QUrl url = collection().resolved(QUrl(QStringLiteral("both.ics")));
    const auto first = await<QString>([&](auto done) { client.put(url, textOf(session()), {}, done); });
    QVERIFY(first);
    const auto twice = await<QString>([&](auto done) { client.put(url, textOf(session()), {}, done); });
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, QStringLiteral("changed-elsewhere"));
    const auto moved = await<QString>([&](auto done) { client.put(url, textOf(session(11)), *first, done); });
    QVERIFY(moved && *moved != *first);
    for (const bool removing : {false, true}) {
        const auto late = removing ? await<bool>([&](auto done) { client.remove(url, *first, done); })
                                   : await<QString>([&](auto done) {
                                         client.put(url, textOf(session(15)), *first, done);
                                     }).map([](const QString&) { return true; });
        QVERIFY(!late);
        QCOMPARE(late.error().kind, base::Error::Kind::Conflict);
    }
    const auto fetched = await<QList<caldav::Resource>>([&](auto done) { client.fetch(collection(), {url}, done); });
    QVERIFY(fetched->first().data.contains("T110000")); // nothing was overwritten
}

void TestCalDav::unknownToken_startsOver()
{
    needServer();
    CalDavClient client(m_http, {m_server, QStringLiteral("maya"), "secret"});
    const auto all = await<Changes>([&](auto done) {
        client.changes(collection(), QStringLiteral("http://radicale.org/ns/sync/") + QString(64, QLatin1Char('0')),
                       done);
    });
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QVERIFY(all->whole);
    QCOMPARE(all->changed.size(), 1);
    QVERIFY(!all->syncToken.isEmpty());
}

QTEST_GUILESS_MAIN(TestCalDav)
#include "tst_caldav.moc"
