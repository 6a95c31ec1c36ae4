// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/communityrules.h"
#include "app/domain/fieldchoice.h"

#include <QJsonDocument>
#include <QtTest/QtTest>

using namespace domain;

namespace {

QJsonObject json(const char* text)
{
    QByteArray bytes(text);
    bytes.replace('\'', '"');
    const auto document = QJsonDocument::fromJson(bytes);
    Q_ASSERT(document.isObject());
    return document.object();
}

const FieldMerge kRule{{QStringLiteral("about")},
                       {{QStringLiteral("from"), QStringLiteral("until")}},
                       {{QStringLiteral("k"), {QStringLiteral("w"), QStringLiteral("o")}}}};

// What became of it, or the members that met.
QJsonObject applied(const QJsonObject& payload, QJsonObject stands)
{
    const auto merged = mergedPayload(kRule, payload, stands);
    if (!merged)
        return {{QStringLiteral("met"), metFields(kRule, payload, stands).join(u' ')}};
    for (auto it = merged->begin(); it != merged->end(); ++it)
        stands.insert(it.key(), it.value());
    return stands;
}

} // namespace

// Two change one thing, neither knowing of the other: each member that only one changed is as that one has it, in
// whatever order they come; of the others nothing goes without a word.
class TestFieldMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoChanges_areMergedByMember_data()
    {
        QTest::addColumn<QJsonObject>("opened");
        QTest::addColumn<QJsonObject>("first");
        QTest::addColumn<QJsonObject>("second");
        QTest::addColumn<QJsonObject>("both");
        const auto row = [](const char* name, const char* opened, const char* first, const char* second,
                            const char* both) {
            QTest::newRow(name) << json(opened) << json(first) << json(second) << json(both);
        };
        row("different members", "{'a': 1, 'b': 2}", "{'a': 3, 'b': 2}", "{'a': 1, 'b': 4}", "{'a': 3, 'b': 4}");
        row("the same twice", "{'a': 1}", "{'a': 3}", "{'a': 3}", "{'a': 3}");
        row("one member, otherwise", "{'a': 1}", "{'a': 3}", "{'a': 4}", "{'met': 'a'}");
        row("one word, otherwise", "{'name': 'x'}", "{'name': 'y'}", "{'name': 'z'}", "{'met': 'name'}");
        row("nothing but blanks", "{'name': 'x '}", "{'name': 'x'}", "{'name': 'z'}", "{'name': 'z'}");
        row("what was not said yet", "{'from': null, 'l': null}", "{'from': null, 'l': null}",
            "{'from': 3, 'until': 4, 'l': ['a']}", "{'from': 3, 'until': 4, 'l': ['a']}");
        row("both add to a list", "{'l': ['a']}", "{'l': ['a', 'b']}", "{'l': ['a', 'c']}", "{'l': ['a', 'b', 'c']}");
        row("both add the same", "{'l': ['a']}", "{'l': ['a', 'b']}", "{'l': ['b', 'a']}", "{'l': ['a', 'b']}");
        row("one adds, one takes out", "{'l': ['a', 'x']}", "{'l': ['x']}", "{'l': ['a', 'x', 'c']}",
            "{'l': ['x', 'c']}");
        row("one empties, one adds", "{'l': ['a']}", "{'l': []}", "{'l': ['a', 'b']}", "{'l': ['b']}");
        row("both change an entry", "{'l': [{'u': 1}]}", "{'l': [{'u': 2}]}", "{'l': [{'u': 3}]}",
            "{'l': [{'u': 2}, {'u': 3}]}");
        row("two entries by their key", "{'k': [{'w': 'm', 'f': 1}]}", "{'k': [{'w': 'm', 'f': 2}]}",
            "{'k': [{'w': 'm', 'f': 1}, {'w': 's', 'f': 3}]}", "{'k': [{'w': 'm', 'f': 2}, {'w': 's', 'f': 3}]}");
        row("an entry that one takes out", "{'k': [{'w': 'm'}, {'w': 's'}]}", "{'k': [{'w': 's'}]}",
            "{'k': [{'w': 'm'}, {'w': 's'}, {'w': 't'}]}", "{'k': [{'w': 's'}, {'w': 't'}]}");
        row("one entry, otherwise", "{'k': []}", "{'k': [{'w': 'm', 'f': 1}]}", "{'k': [{'w': 'm', 'f': 2}]}",
            "{'met': 'k'}");
        row("two lines of one text", "{'about': 'a\\nb'}", "{'about': 'a1\\nb'}", "{'about': 'a\\nb2'}",
            "{'about': 'a1\\nb2'}");
        row("members of a member", "{'v': {'p': 'me', 'q': 'me'}}", "{'v': {'p': 'team', 'q': 'me'}}",
            "{'v': {'q': 'all'}}", "{'v': {'q': 'all'}}");
        row("what belongs together", "{'from': 1, 'until': 2}", "{'from': 3, 'until': 4}", "{'from': 1, 'until': 5}",
            "{'met': 'from until'}");
        row("what belongs together, by one", "{'from': 1, 'until': 2, 'a': 1}", "{'from': 3, 'until': 4, 'a': 1}",
            "{'from': 1, 'until': 2, 'a': 2}", "{'from': 3, 'until': 4, 'a': 2}");
    }
    void twoChanges_areMergedByMember()
    {
        QFETCH(QJsonObject, opened);
        QFETCH(QJsonObject, first);
        QFETCH(QJsonObject, second);
        QFETCH(QJsonObject, both);
        const QJsonObject stands = applied(changesOf(kRule, opened, first), opened);
        const QJsonObject mine = changesOf(kRule, opened, second);
        QCOMPARE(applied(mine, stands), both);
        if (!both.contains(QStringLiteral("met")))
            QCOMPARE(applied(mine, both), both); // that it arrives twice changes nothing
    }

    // A device has nothing where the other has an empty list or text: nobody changed that.
    void nothing_isNothing_howeverItIsWritten()
    {
        const QJsonObject mine = json("{'from': [1], 'until': 'z', 'were': {'from': [], 'until': ''}}");
        QCOMPARE(applied(mine, json("{'from': null, 'until': null}")), json("{'from': [1], 'until': 'z'}"));
    }

    void onlyWhatDiffers_isSent()
    {
        const QJsonObject opened = json("{'a': 1, 'l': ['x'], 'from': 1, 'until': 2, 'other': 5}");
        QVERIFY(changesOf(kRule, opened, json("{'a': 1, 'l': ['x'], 'from': 1, 'until': 2}")).isEmpty());
        QCOMPARE(changesOf(kRule, opened, json("{'a': 1, 'l': ['x'], 'from': 3, 'until': 2}")),
                 json("{'from': 3, 'until': 2, 'were': {'from': 1, 'until': 2}}"));
    }

    // Commands of older clients say nothing of what they saw, and are taken as they are.
    void withoutWhatWasSeen_itCountsAsItIs()
    {
        QCOMPARE(applied(json("{'a': 9, 'l': ['z']}"), json("{'a': 3, 'l': ['b']}")), json("{'a': 9, 'l': ['z']}"));
    }

    void whoHasSeenBoth_decides()
    {
        const QJsonObject mine = json("{'a': 4, 'l': ['x', 'y'], 'were': {'a': 1, 'l': ['x']}}");
        const QJsonObject stands = json("{'a': 3, 'l': ['x', 'z']}");
        QCOMPARE(applied(mine, stands), json("{'met': 'a'}"));
        QCOMPARE(applied(insisting(kRule, mine, stands), stands), json("{'a': 4, 'l': ['x', 'z', 'y']}"));
        QCOMPARE(applied(givingWay(kRule, mine, stands), stands), json("{'a': 3, 'l': ['x', 'z', 'y']}"));
        QVERIFY(givingWay(kRule, json("{'a': 4, 'were': {'a': 1}}"), stands).isEmpty());
        QCOMPARE(restFields(kRule, mine, stands), QStringList(QStringLiteral("l")));
        // Of what goes together and was not changed nothing is left to be said.
        const QJsonObject both = json("{'a': 4, 'from': 1, 'until': 2, 'were': {'a': 1, 'from': 1, 'until': 2}}");
        QVERIFY(restFields(kRule, both, json("{'a': 3, 'from': 1, 'until': 2}")).isEmpty());
    }

    // Of a line that both changed both stand, and that is to be told; not of what either only added.
    void bothVersionsOfALine_areNoticed()
    {
        const auto kept = [](const char* payload, const char* entity) {
            return bothKept(kRule, json(payload), json(entity)).join(u' ');
        };
        const char* mine = "{'about': 'one, mine\ntwo', 'l': ['a'], 'were': {'about': 'one\ntwo', 'l': ['b']}}";
        QCOMPARE(kept(mine, "{'about': 'one, theirs\none, mine\ntwo', 'l': ['a']}"), QStringLiteral("about"));
        QCOMPARE(kept(mine, "{'about': 'one, mine\ntwo', 'l': ['c', 'a']}"), QStringLiteral("l"));
        QCOMPARE(kept(mine, "{'about': 'one, mine\ntwo\nthree', 'l': ['a ', 'c']}"), QString());
        QCOMPARE(kept("{'l': ['a', 'b'], 'were': {'l': ['a']}}", "{'l': ['a', 'c', 'b']}"), QString());
    }

    // An address has one title: of two that were given to it the person chooses; the order is nobody's change.
    void twoTitlesOfOneAddress_meet()
    {
        const QJsonObject mine =
            json("{'resources': [{'title': 'mine', 'url': 'a'}, {'title': 'b', 'url': 'b'}], "
                 "'were': {'resources': [{'title': 'was', 'url': 'a'}, {'title': 'b', 'url': 'b'}]}}");
        const QJsonObject stands = json("{'resources': [{'title': 'theirs', 'url': 'a'}, {'title': 'b', 'url': 'b'}]}");
        QCOMPARE(metFields(communityMerge(), mine, stands), QStringList(QStringLiteral("resources")));
        const QJsonObject alone = json("{'resources': [{'title': 'was', 'url': 'a'}, {'title': 'c', 'url': 'b'}]}");
        const auto merged = mergedPayload(communityMerge(), mine, alone);
        QVERIFY(merged);
        QCOMPARE(merged->value(QStringLiteral("resources")),
                 json("{'r': [{'title': 'mine', 'url': 'a'}, {'title': 'c', 'url': 'b'}]}").value(QStringLiteral("r")));
    }

    void whoHasSeenBothEntries_decidesOfThoseAlone()
    {
        const QJsonObject mine = json("{'k': [{'w': 'm', 'f': 2}, {'w': 't'}], 'were': {'k': []}}");
        const QJsonObject stands = json("{'k': [{'w': 'm', 'f': 1}, {'w': 's'}]}");
        QCOMPARE(applied(insisting(kRule, mine, stands), stands),
                 json("{'k': [{'w': 'm', 'f': 2}, {'w': 's'}, {'w': 't'}]}"));
        QCOMPARE(metEntries(kRule, QStringLiteral("k"), mine, stands, stands).size(), 1);
        QCOMPARE(metEntries(kRule, QStringLiteral("k"), mine, stands, mine).at(0)[QStringLiteral("f")].toInt(), 2);
        QCOMPARE(restFields(kRule, mine, stands), QStringList(QStringLiteral("k"))); // 't' is sent all the same
        QCOMPARE(applied(givingWay(kRule, mine, stands), stands),
                 json("{'k': [{'w': 'm', 'f': 1}, {'w': 's'}, {'w': 't'}]}"));
        const QJsonObject alone = json("{'k': [{'w': 'm', 'f': 2}], 'were': {'k': []}}");
        QVERIFY(givingWay(kRule, alone, stands).isEmpty());
    }

    // What one does because of what stands there, without changing it.
    void whatItRestsOn_mustStand()
    {
        const QJsonObject mine = json("{'a': 4, 'were': {'k': [{'w': 'm'}, {'w': 's'}], 'name': 'x'}}");
        QCOMPARE(applied(mine, json("{'k': [{'w': 's'}, {'w': 'm'}], 'name': 'x '}")).value(QStringLiteral("a")), 4);
        QCOMPARE(applied(mine, json("{'k': [{'w': 's'}], 'name': 'y'}")), json("{'met': 'k name'}"));
        QVERIFY(givingWay(kRule, json("{'were': {'name': 'x'}}"), json("{'name': 'y'}")).isEmpty());
    }

    // Of two changes that go as one, the second was made with the first in sight.
    void twoThatGoAsOne_areAChangeOfWhatTheFirstSaw()
    {
        Command older;
        older.kind = QStringLiteral("community.update");
        older.target = QStringLiteral("c");
        older.payload = json("{'goals': ['a', 'b'], 'name': 'two', 'were': {'goals': ['a'], 'name': 'one'}}");
        Command newer = older;
        newer.payload = json("{'goals': ['a', 'b', 'c'], 'name': 'three', 'open': false, 'were': {'goals': ['a', 'b'], "
                             "'name': 'two', 'open': true}}");
        QCOMPARE(coalesced(older, newer)->payload,
                 json("{'goals': ['a', 'b', 'c'], 'name': 'three', 'open': false, 'were': {'goals': ['a'], 'name': "
                      "'one', 'open': true}}"));
        // What another one had made of the name between the two, they saw.
        newer.payload = json("{'name': 'three', 'were': {'name': 'theirs'}}");
        QCOMPARE(coalesced(older, newer)->payload.value(wereMember())[QStringLiteral("name")].toString(),
                 QStringLiteral("theirs"));
    }

    // Who may not do it at all need not choose.
    void notAllowed_isNoConflict()
    {
        Command change;
        change.kind = QStringLiteral("community.update");
        change.target = QStringLiteral("c");
        change.payload = json("{'name': 'mine', 'were': {'name': 'one'}}");
        Community community;
        community.id = change.target;
        community.name = QStringLiteral("theirs");
        RuleContext context;
        QCOMPARE(applyRule(change, context, toJson(community)).error().code, QStringLiteral("not-allowed"));
        context.communityRole = QStringLiteral("owner");
        QCOMPARE(applyRule(change, context, toJson(community)).error().code, QStringLiteral("stale-revision"));
    }
};

QTEST_GUILESS_MAIN(TestFieldMerge)
#include "tst_fieldmerge.moc"
