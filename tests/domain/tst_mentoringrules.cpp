// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fieldmerge.h"
#include "app/domain/mentoringrules.h"
#include "app/domain/mentorshiprules.h"
#include "app/domain/textmerge.h"
#include "tests/domain/mentoringtales.h"

#include <algorithm>

using namespace domain;
using namespace mentoringtales;

class TestMentoringRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Two people change the same text, whichever comes first: every line that one of them wrote is there, and the same
    // change again adds nothing.
    void mergedText_losesNoLine_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const char* name, const char* was, const char* a, const char* b) {
            QTest::newRow(name) << QString::fromUtf8(was) << QString::fromUtf8(a) << QString::fromUtf8(b);
        };
        row("both append", "one", "one\ntwo", "one\nthree");
        row("both rewrite", "one", "eins", "一");
        row("one appends, one rewrites", "one\ntwo", "one\ntwo\nthree", "uno\ntwo");
        row("both the same", "one", "two", "two");
        row("both from nothing", "", "one", "two");
        row("one takes out what the other changes", "one\ntwo", "one", "one\ntwo and a half");
        row("both begin with the same new line", "x", "same\na", "same\nb");
    }
    void mergedText_losesNoLine()
    {
        QFETCH(QString, was);
        QFETCH(QString, a);
        QFETCH(QString, b);
        const QStringList before = was.split(u'\n');
        for (const auto& [first, second] : {std::pair{a, b}, std::pair{b, a}}) {
            const QString merged = mergedText(was, first, second);
            const QStringList lines = merged.split(u'\n');
            for (const QString& line : (a + u'\n' + b).split(u'\n'))
                QVERIFY2(lines.contains(line) || before.contains(line), qPrintable(line));
            QCOMPARE(mergedText(was, merged, second), merged);
        }
    }
    void mergedText_ofOneChange_isThatChange()
    {
        QCOMPARE(mergedText(QStringLiteral("one\ntwo"), QStringLiteral("one\ntwo"), QStringLiteral("one")),
                 QStringLiteral("one"));
        QCOMPARE(mergedText(QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("one")),
                 QStringLiteral("two"));
    }

    // What only one of the two changed does not stand beside what it was.
    void mergedText_isMadeLineByLine_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("merged");
        const auto row = [](const char* name, const char* was, const char* theirs, const char* mine,
                            const char* merged) {
            QTest::newRow(name) << QString::fromUtf8(was) << QString::fromUtf8(theirs) << QString::fromUtf8(mine)
                                << QString::fromUtf8(merged);
        };
        row("lines apart", "a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC");
        row("lines side by side", "a\nb", "A\nb", "a\nB", "A\nB");
        row("the same line", "a\nb\nc", "a\nB\nc", "a\nβ\nc", "a\nB\nβ\nc");
        row("one changes, one takes out another", "a\nb\nc", "A\nb\nc", "a\nb", "A\nb");
        row("both take out", "a\nb\nc", "a\nc", "a\nb", "a");
        row("one takes out what the other changes", "a\nb", "a", "a\nB", "a\nB");
        row("one adds in between, one changes", "a\nb", "a\nnew\nb", "a\nB", "a\nnew\nB");
        row("both add in one place", "a\nz", "a\nx\nz", "a\ny\nz", "a\nx\ny\nz");
        row("paragraphs", "a\n\nb", "A\n\nb", "a\n\nb\n\nc", "A\n\nb\n\nc");
    }
    void mergedText_isMadeLineByLine()
    {
        QFETCH(QString, was);
        QFETCH(QString, theirs);
        QFETCH(QString, mine);
        QTEST(mergedText(was, theirs, mine), "merged");
    }
    void mergedText_ofVeryManyLines_losesNone()
    {
        QStringList was, theirs, mine;
        for (int i = 0; i < 3000; ++i) {
            was << QString::number(i);
            theirs << QString::number(i) + (i % 2 ? u""_qs : u"a"_qs);
            mine << QString::number(i) + (i % 3 ? u""_qs : u"b"_qs);
        }
        const auto merged = mergedText(was.join(u'\n'), theirs.join(u'\n'), mine.join(u'\n')).split(u'\n');
        for (const QString& line : theirs + mine)
            QVERIFY(was.contains(line) || merged.contains(line));
    }

    // The second save began with what the first one wrote, and what the other wrote meanwhile is there, too.
    void aSecondSave_whileTheFirstIsOnItsWay_keepsNothingTwice()
    {
        const QString first = mergedText(u"a\nb"_qs, u"A\nb"_qs, u"a\nB1"_qs);
        QCOMPARE(first, u"A\nB1"_qs);
        QCOMPARE(mergedText(u"a\nB1"_qs, first, u"a\nB2"_qs), u"A\nB2"_qs);
    }

    void anEntry_changedInTwoFields_keepsBoth()
    {
        const auto made = ruled("maya",
                                told("mentorship_entry.put", kId,
                                     {{QStringLiteral("mentorship_id"), QStringLiteral("m")},
                                      {QStringLiteral("type"), QStringLiteral("action")},
                                      {QStringLiteral("text"), QStringLiteral("Buy rope")}}),
                                std::nullopt);
        QCOMPARE(wordIn(made, "author_id"), QStringLiteral("maya"));
        const auto done = ruled("ana", told("mentorship_entry.put", kId, {{QStringLiteral("done"), true}}), *made);
        const auto both = ruled("maya",
                                told("mentorship_entry.put", kId,
                                     {{QStringLiteral("was"), QStringLiteral("Buy rope")},
                                      {QStringLiteral("text"), QStringLiteral("Buy hemp rope")}}),
                                *done);
        QCOMPARE(wordIn(both, "text"), QStringLiteral("Buy hemp rope"));
        QVERIFY(both->value(QStringLiteral("done")).toBool());
        // Taken out by one while the other wrote on: it stays.
        const auto kept = ruled(
            "ana", told("mentorship_entry.remove", kId, {{QStringLiteral("was"), QStringLiteral("Buy rope")}}), *both);
        QCOMPARE(*kept, *both);
    }

    // Both without a network: who saved twice has written one version, not two.
    void whoSavesTwice_isOneAuthor()
    {
        const auto saved = [](const char* was, const char* text) {
            return told(
                "mentorship_entry.put", kId,
                {{QStringLiteral("was"), QLatin1StringView(was)}, {QStringLiteral("text"), QLatin1StringView(text)}});
        };
        MentorshipEntry note;
        note.id = kId;
        note.mentorshipId = QStringLiteral("m");
        note.type = QStringLiteral("note");
        note.text = QStringLiteral("Rumour.");
        const auto devis = ruled("ana", saved("Rumour.", "DEVI. Rumour."), toJson(note));
        const auto both = coalesced(saved("Rumour.", "Rumour. SAM1."), saved("Rumour. SAM1.", "Rumour. SAM1. SAM2."));
        QVERIFY(both);
        QCOMPARE(wordIn(ruled("maya", *both, *devis), "text"), QStringLiteral("DEVI. Rumour.\nRumour. SAM1. SAM2."));
    }

    void aMentor_asks_andTheMenteeAgrees()
    {
        const QJsonObject payload{{QStringLiteral("mentee_id"), QStringLiteral("maya")}};
        QVERIFY(!ruled("maya", told("mentorship.propose", kId, payload), std::nullopt));
        const auto asked = ruled("ana", told("mentorship.propose", kId, payload), std::nullopt);
        QCOMPARE(wordIn(asked, "mentor_id"), QStringLiteral("ana"));
        QCOMPARE(wordIn(asked, "mentee_id"), QStringLiteral("maya"));
        QVERIFY(!ruled("maya", told("mentorship.withdraw", kId), *asked));
        QCOMPARE(wordIn(ruled("ana", told("mentorship.withdraw", kId), *asked), "state"), QStringLiteral("withdrawn"));
        QCOMPARE(wordIn(ruled("ana", told("mentorship.agree", kId), *asked), "state"), QStringLiteral("proposed"));
        QCOMPARE(wordIn(ruled("maya", told("mentorship.agree", kId), *asked), "state"), QStringLiteral("accepted"));
    }

    // One after the other before they were sent: the second did not know of the first, or did.
    void twoFixedPairs_areBothKept()
    {
        const auto pair = [](const char* wish, const char* fixed) {
            return QJsonObject{{QStringLiteral("wish_id"), QLatin1StringView(wish)},
                               {QStringLiteral("offer_id"), QStringLiteral("ana")},
                               {QStringLiteral("fixed"), QLatin1StringView(fixed)}};
        };
        const auto saved = [](const QJsonArray& were, const QJsonArray& fixed) {
            return told(
                "mentor_programme.save", kId,
                {{wereMember(), QJsonObject{{QStringLiteral("fixed"), were}}}, {QStringLiteral("fixed"), fixed}});
        };
        const QJsonArray one{pair("maya", "apart")}, two{pair("sam", "apart")};
        const QJsonArray both{pair("maya", "apart"), pair("sam", "apart")};
        for (const Command& second : {saved({}, two), saved(one, both)}) {
            const auto sent = coalesced(saved({}, one), second);
            QVERIFY(sent);
            QCOMPARE(sent->payload.value(QStringLiteral("fixed")).toArray().size(), 2);
            QCOMPARE(sent->payload.value(wereMember())[QStringLiteral("fixed")].toArray().size(), 0);
        }
        const auto back = coalesced(saved(one, both), saved(both, two));
        QCOMPARE(back->payload.value(QStringLiteral("fixed")).toArray().size(), 1);
    }

    // What a device knows of a calendar is said by devices that have that calendar, and by no other.
    void busyTimes_areKeptByWhoseTheyAre()
    {
        const auto set = [](const QJsonObject& payload, const QDateTime& at,
                            const std::optional<QJsonObject>& current) {
            Command command = told("availability.set", QStringLiteral("maya"), payload);
            command.at = at;
            return ruled("maya", command, current);
        };
        const auto source = [](const char* id, int hours) {
            const BusySpan span{kNow.addSecs(3600 * hours), 60, {}, {}, {}};
            return QJsonObject{{QStringLiteral("id"), QLatin1StringView(id)},
                               {QStringLiteral("spans"), hours > 0 ? QJsonArray{toJson(span)} : QJsonArray()}};
        };
        const auto telling = [&](std::initializer_list<QJsonValue> sources) {
            return QJsonObject{{QStringLiteral("told"), QJsonArray(sources)}};
        };
        const auto busyAt = [](const QJsonObject& json, const QDateTime& now) {
            QList<qint64> hours;
            for (const BusySpan& span : toldBusy(*fromJson<Availability>(json), now))
                hours << kNow.secsTo(span.startsAt) / 3600;
            std::ranges::sort(hours);
            return hours;
        };
        const QDateTime later = kNow.addSecs(60);
        auto times = *set(telling({source("events", 1), source("laptop", 2)}), kNow, std::nullopt);
        times = *set(telling({source("events", 3)}), later, times); // a device without a calendar, and newer events
        times = *set({{QStringLiteral("shared"), true}}, later, times);
        QCOMPARE(busyAt(times, later), QList<qint64>({2, 3}));
        times = *set(telling({source("phone", 4)}), later, times);
        QCOMPARE(busyAt(times, later), QList<qint64>({2, 3, 4}));
        // Said before, arrived after: it was without a network.
        times = *set(telling({source("events", 1), source("laptop", 5)}), kNow.addSecs(-60), times);
        QCOMPARE(busyAt(times, later), QList<qint64>({2, 3, 4}));
        times = *set(telling({source("phone", 0)}), later.addSecs(1), times);
        QCOMPARE(busyAt(times, later), QList<qint64>({2, 3}));
        times = *set(telling({source("phone", 4)}), later, times);
        QCOMPARE(busyAt(times, later), QList<qint64>({2, 3}));
        // A device that is gone blocks nobody for ever; events are everybody's.
        QCOMPARE(busyAt(times, kNow.addDays(29)), QList<qint64>({2, 3}));
        QCOMPARE(busyAt(times, kNow.addDays(31)), QList<qint64>({3}));
        times = *set(telling({source("phone", 6)}), kNow.addDays(31), times);
        QCOMPARE(fromJson<Availability>(times)->told.size(), 2);
    }

    // Two devices, each without a network: one changed Monday, the other Friday, and both Tuesday.
    void hoursOfTwoDevices_areMergedByDay()
    {
        const auto week = [](std::initializer_list<WeekSlot> days) { return wire::encode(QList<WeekSlot>(days)); };
        const auto set = [](const QJsonObject& payload, const std::optional<QJsonObject>& current) {
            return *ruled("maya", told("availability.set", QStringLiteral("maya"), payload), current);
        };
        const auto hours = QStringLiteral("hours");
        const auto was = QStringLiteral("hours_were");
        const auto zone = QStringLiteral("timezone");
        const QJsonValue before = week({{1, 540, 1020}, {2, 540, 1020}});
        const QJsonObject first =
            set({{hours, before}, {was, QJsonArray()}, {zone, QStringLiteral("Europe/Madrid")}}, std::nullopt);
        const QJsonObject laptop = set({{hours, week({{1, 600, 1020}, {2, 600, 1020}})}, {was, before}}, first);
        const QJsonObject phone{{hours, week({{1, 540, 1020}, {2, 660, 1020}, {5, 540, 720}})}, {was, before}};
        QCOMPARE(set(phone, laptop).value(hours), week({{1, 600, 1020}, {2, 660, 1020}, {5, 540, 720}}));
        // In another zone hours of two devices are no week.
        QJsonObject elsewhere = phone;
        elsewhere.insert(zone, QStringLiteral("Asia/Tokyo"));
        QCOMPARE(set(elsewhere, laptop).value(hours), phone.value(hours));
        // Whoever says what they saw is asked: one chose another zone, the other had changed a day.
        const auto seen = QStringLiteral("timezone_was");
        const auto refused = [&](const QJsonObject& payload, const QJsonObject& current) {
            return wordIn(ruled("maya", told("availability.set", QStringLiteral("maya"), payload), current), "");
        };
        elsewhere.insert(seen, QStringLiteral("Europe/Madrid"));
        QCOMPARE(refused(elsewhere, laptop), QStringLiteral("stale-revision"));
        const QJsonObject moved = set(elsewhere, first);
        QCOMPARE(moved.value(zone).toString(), QStringLiteral("Asia/Tokyo"));
        QJsonObject day = phone;
        day.insert(seen, QStringLiteral("Europe/Madrid"));
        QCOMPARE(refused(day, moved), QStringLiteral("stale-revision"));
        // The same of a day that both changed otherwise, but not of one that both made the same.
        QCOMPARE(refused(day, laptop), QStringLiteral("stale-revision"));
        QJsonObject same = day;
        same.insert(hours, week({{1, 540, 1020}, {2, 600, 1020}, {5, 540, 720}}));
        QCOMPARE(set(same, laptop).value(hours), week({{1, 600, 1020}, {2, 600, 1020}, {5, 540, 720}}));
        elsewhere.insert(was, laptop.value(hours)); // they have seen both
        QCOMPARE(set(elsewhere, laptop).value(hours), phone.value(hours));
        // Saved twice before it was sent: what it began with stays.
        const QJsonObject again{{hours, week({{1, 540, 1020}, {2, 660, 1020}})}, {was, phone.value(hours)}};
        const auto both = coalesced(told("availability.set", QStringLiteral("maya"), phone),
                                    told("availability.set", QStringLiteral("maya"), again));
        QVERIFY(both);
        QCOMPARE(set(both->payload, laptop).value(hours), week({{1, 600, 1020}, {2, 660, 1020}}));
    }

    // What is known of somebody ends where the first of their devices stopped looking.
    void whatIsTold_hasAnEnd()
    {
        Availability times;
        QVERIFY(!toldUntil(times, kNow).isValid());
        times.told = {{QStringLiteral("events"), kNow, {}, kNow.addDays(180)}};
        QCOMPARE(toldUntil(times, kNow), kNow.addDays(180));
        times.told.append({QStringLiteral("laptop"), kNow.addDays(-2), {}}); // an older one, which does not say
        QCOMPARE(toldUntil(times, kNow), kNow.addDays(58));
        QCOMPARE(toldUntil(times, kNow.addDays(40)), kNow.addDays(180)); // it counts no more
    }

    void twoTellings_ofSeveralSources_areOne()
    {
        const auto telling = [](const char* source, bool shared) {
            const QJsonObject one{{QStringLiteral("id"), QLatin1StringView(source)},
                                  {QStringLiteral("spans"), QJsonArray()}};
            return told("availability.set", QStringLiteral("maya"),
                        {{QStringLiteral("told"), QJsonArray{one}}, {QStringLiteral("shared"), shared}});
        };
        const auto both = coalesced(telling("laptop", true), telling("events", false));
        QVERIFY(both);
        QCOMPARE(both->payload.value(QStringLiteral("told")).toArray().size(), 2);
        QCOMPARE(both->payload.value(QStringLiteral("shared")), QJsonValue(false));
    }

    void anOffer_keepsWhatTheServerCounts()
    {
        MentorOffer offer;
        offer.id = offer.personId = QStringLiteral("ana");
        offer.skills = {QStringLiteral("knots")};
        offer.taken = 2;
        const auto changed = ruled("ana",
                                   told("mentor_offer.put", QStringLiteral("ana"),
                                        {{QStringLiteral("capacity"), 3}, {QStringLiteral("taken"), 0}}),
                                   toJson(offer));
        QCOMPARE(fromJson<MentorOffer>(*changed)->taken, 2);
        QCOMPARE(fromJson<MentorOffer>(*changed)->capacity, 3);
        const auto nothing =
            ruled("ana", told("mentor_offer.put", QStringLiteral("ana"), {{QStringLiteral("skills"), QJsonArray()}}),
                  toJson(offer));
        QCOMPARE(wordIn(nothing, ""), QStringLiteral("invalid-payload"));
    }
};

QTEST_GUILESS_MAIN(TestMentoringRules)
#include "tst_mentoringrules.moc"
