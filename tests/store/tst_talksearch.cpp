// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/talksearch.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace store;
using support::CatalogLines;
using support::StoreBuilder;

namespace {

qint64 nextRev()
{
    static qint64 rev = 0;
    return ++rev;
}

QByteArray topic(const char* id, const char* title, const char* text, const char* at, const char* more = "")
{
    return CatalogLines::put("thread", id, nextRev(),
                             "\"community_id\":\"guild\",\"title\":" + support::quotedJson(title) +
                                 ",\"text\":" + support::quotedJson(text) + ",\"created_at\":\"" + at + "\"" + more);
}

QByteArray post(const char* id, const char* in, const char* text, const char* at, const char* more = "")
{
    return CatalogLines::put("post", id, nextRev(),
                             "\"community_id\":\"guild\",\"thread_id\":\"" + QByteArray(in) +
                                 "\",\"text\":" + support::quotedJson(text) + ",\"created_at\":\"" + at + "\"" + more);
}

QString search(StoreBuilder& built, const char* words, const char* place = "")
{
    QStringList names;
    const auto hits = TalkSearch(built.writer()).find(QString::fromUtf8(words), QString::fromUtf8(place), 50);
    for (const TalkHit& hit : hits) {
        Statement row = built.writer().statement(hit.what == Talk::Thread ? "SELECT id FROM thread WHERE key = ?1"
                                                 : hit.what == Talk::Post ? "SELECT id FROM post WHERE key = ?1"
                                                                          : "SELECT id FROM message WHERE key = ?1");
        row.args(hit.key);
        if (row.next())
            names.append(row.text(0));
    }
    return names.join(QLatin1Char(' '));
}

QString activity(StoreBuilder& built)
{
    QStringList rows;
    Statement row = built.writer().statement("SELECT thread_id, replies, last_at FROM thread_activity ORDER BY 1");
    while (row.next())
        rows.append(row.text(0) + QLatin1Char(' ') + row.text(1) + QLatin1Char(' ') + row.text(2).left(10));
    return rows.join(QStringLiteral("; "));
}

constexpr auto kMonday = "2026-03-02T09:00:00.000Z";
constexpr auto kTuesday = "2026-03-03T09:00:00.000Z";
constexpr auto kFriday = "2026-03-06T09:00:00.000Z";

} // namespace

class TestTalkSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesComeFirst_thenTheNewest()
    {
        StoreBuilder built;
        built
            .lines(topic("old", "About knots", "none", kMonday) + topic("new", "Ropes", "No knots here", kTuesday) +
                   post("p", "old", "Knotless: a bowline is one of the knots", kFriday))
            .index();
        QCOMPARE(search(built, "knots"), QStringLiteral("old p new"));
        QCOMPARE(search(built, "bowl"), QStringLiteral("p"));
        QCOMPARE(search(built, "knots", "elsewhere"), QString());
        QCOMPARE(search(built, "knots", "guild"), QStringLiteral("old p new"));
    }

    void manyScripts_areFound()
    {
        StoreBuilder built;
        built
            .lines(topic("ja", "合図の講座の第三章", "動画はありますか", kMonday) +
                   topic("de", "Fotos vom Sommerfest", "Darf ich Gäste zeigen?", kMonday))
            .index();
        QCOMPARE(search(built, "講座"), QStringLiteral("ja"));
        QCOMPARE(search(built, "動画"), QStringLiteral("ja"));
        QCOMPARE(search(built, "gaste"), QStringLiteral("de"));
    }

    void whatChangesOrGoes_isFoundAsItIs()
    {
        StoreBuilder built;
        built.lines(topic("t", "Knots", "bowline", kMonday) + post("p", "t", "sheet bend", kMonday)).index();
        built.lines(post("p", "t", "clove hitch", kMonday)).index();
        QCOMPARE(search(built, "sheet"), QString());
        QCOMPARE(search(built, "clove"), QStringLiteral("p"));
        built.lines(post("p", "t", "clove hitch", kMonday, ",\"hidden_at\":\"2026-03-03T09:00:00.000Z\"")).index();
        QCOMPARE(search(built, "clove"), QString());
        built.lines(CatalogLines::remove("thread", "t", nextRev())).index();
        QCOMPARE(search(built, "bowline"), QString());
    }

    void wornIndex_isMadeAnew()
    {
        StoreBuilder built;
        QByteArray lines = topic("t", "Knots", "bowline", kMonday);
        for (int round = 0; round < 3; ++round) {
            for (int n = 0; n < 800; ++n)
                lines += post(("p" + QByteArray::number(n)).constData(), "t",
                              ("hitch" + QByteArray::number(round)).constData(), kMonday);
            built.lines(lines).index();
            lines.clear();
        }
        QCOMPARE(built.writer().number("SELECT count(*) FROM talk_doc WHERE what = 0").value_or(-1), 0);
        QCOMPARE(search(built, "hitch1"), QString());
        QCOMPARE(search(built, "hitch2").split(QLatin1Char(' ')).size(), 50);
    }

    void activity_followsPosts_inWhateverOrderTheyCome()
    {
        StoreBuilder built;
        built.lines(post("p1", "t", "first", kTuesday) + post("p2", "t", "second", kFriday));
        built.lines(topic("t", "Knots", "?", kMonday) + topic("u", "Ropes", "?", kTuesday));
        QCOMPARE(activity(built), QStringLiteral("t 2 2026-03-06; u 0 2026-03-03"));
        built.lines(CatalogLines::remove("post", "p2", nextRev()));
        QCOMPARE(activity(built), QStringLiteral("t 1 2026-03-03; u 0 2026-03-03"));
        built.lines(post("p1", "t", "first", kMonday));
        QCOMPARE(activity(built), QStringLiteral("t 1 2026-03-02; u 0 2026-03-03"));
        built.lines(CatalogLines::remove("thread", "u", nextRev()) + CatalogLines::remove("post", "p1", nextRev()) +
                    CatalogLines::remove("thread", "t", nextRev()));
        QCOMPARE(activity(built), QString());
    }
};

QTEST_GUILESS_MAIN(TestTalkSearch)
#include "tst_talksearch.moc"
