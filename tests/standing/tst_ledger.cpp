// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/challenges.h"
#include "app/standing/deeds.h"

#include <QtTest/QtTest>

#include <random>

using namespace domain;
using namespace standing;

namespace {

const QString kAda = QStringLiteral("ada");

GameRules rules()
{
    GameRules rules;
    rules.points = {{QStringLiteral("course"), 100, 0, true, true},
                    {QStringLiteral("learning"), 5, 2, false, true},
                    {QStringLiteral("answer"), 7, 1, true, false}};
    rules.levels = {{2, 100}, {3, 300}};
    return rules;
}

Deed deed(const char* id, const char* kind, const char* ref, const QDateTime& at, const char* zone = "UTC")
{
    return {QLatin1String(id), kAda, QLatin1String(kind), QLatin1String(ref), at, QLatin1String(zone)};
}

QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return {QDate(2026, month, day), QTime(hour, minute), Qt::UTC};
}

struct Figures
{
    int points = 0;
    std::map<QDate, int> byDay;
    QList<QDate> active;
    QStringList deeds;

    friend bool operator==(const Figures&, const Figures&) = default;
};

Figures figuresOf(const Ledger& ledger)
{
    Figures figures{ledger.points(), ledger.pointsByDay(), ledger.activeDays(), {}};
    for (const auto& one : ledger.deeds())
        figures.deeds.append(one.id + one.kind + one.ref + one.at.toString(Qt::ISODate));
    return figures;
}

// The rules as they are said, over the whole set at once.
Figures byTheWords(const GameRules& rules, const QList<Deed>& deeds)
{
    std::map<QString, Deed> byId;
    const auto order = [](const Deed& d) { return std::tuple(d.at, d.kind, d.ref, d.timezone); };
    for (const auto& one : deeds) {
        const auto [at, isNew] = byId.emplace(one.id, one);
        if (!isNew && order(one) < order(at->second))
            at->second = one;
    }
    QList<Deed> all;
    for (const auto& [id, one] : byId)
        all.append(one);
    std::sort(all.begin(), all.end(),
              [](const Deed& a, const Deed& b) { return std::pair(a.at, a.id) < std::pair(b.at, b.id); });
    Figures figures;
    QSet<QDate> active;
    QSet<QString> seen;
    std::map<std::pair<QString, QDate>, int> onDay;
    for (const auto& one : all) {
        figures.deeds.append(one.id + one.kind + one.ref + one.at.toString(Qt::ISODate));
        for (const auto& rule : rules.points) {
            if (rule.kind != one.kind)
                continue;
            if (rule.streak)
                active.insert(localDate(one));
            if (rule.oncePerRef && seen.contains(rule.kind + one.ref))
                continue;
            seen.insert(rule.kind + one.ref);
            if (int& count = onDay[{rule.kind, localDate(one)}]; rule.mostADay > 0 && ++count > rule.mostADay)
                continue;
            figures.points += rule.points;
            figures.byDay[localDate(one)] += rule.points;
        }
    }
    figures.active = active.values();
    std::sort(figures.active.begin(), figures.active.end());
    return figures;
}

QList<Deed> randomDeeds(std::mt19937& random)
{
    const auto below = [&](int n) { return int(random() % quint32(n)); };
    static const char* const kinds[] = {"course", "learning", "answer", "unknown"};
    static const char* const zones[] = {"Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati", "nowhere"};
    QList<Deed> deeds;
    for (int n = below(40); n > 0; --n) {
        const auto id = QByteArray::number(below(30)); // some come twice, and differ
        const auto ref = QByteArray::number(below(4));
        deeds.append(
            deed(id.constData(), kinds[below(4)], ref.constData(), utc(3, 1 + below(6), below(24)), zones[below(4)]));
    }
    return deeds;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ledger_anyOrder_isWhatTheRulesSay()
    {
        std::mt19937 random(3);
        const auto given = rules();
        for (int round = 0; round < 300; ++round) {
            auto deeds = randomDeeds(random);
            const auto expected = byTheWords(given, deeds);
            for (int order = 0; order < 3; ++order) {
                std::shuffle(deeds.begin(), deeds.end(), random);
                Ledger ledger(given);
                for (const auto& one : deeds)
                    ledger.add(one);
                QVERIFY(figuresOf(ledger) == expected);
            }
        }
    }

    // One that is kept up to date, with evidence that comes and goes, and one made anew from what is left.
    void ledger_addedAndRemoved_isAsMadeAnew()
    {
        std::mt19937 random(8);
        const auto given = rules();
        Ledger kept(given);
        int compared = 0;
        for (int round = 0; round < 200; ++round) {
            for (const auto& one : randomDeeds(random).mid(0, 3))
                kept.add(one);
            kept.remove(QString::number(random() % 30));
            Ledger anew(given);
            auto deeds = kept.deeds();
            std::shuffle(deeds.begin(), deeds.end(), random);
            for (const auto& one : deeds)
                anew.add(one);
            QVERIFY(figuresOf(kept) == figuresOf(anew));
            QVERIFY(figuresOf(kept) == byTheWords(given, deeds));
            compared += deeds.size() > 5;
        }
        QVERIFY(compared > 50);
        for (const auto& one : kept.deeds())
            kept.remove(one.id);
        QVERIFY(figuresOf(kept) == Figures());
    }

    void ledgers_ofEverybody_areThoseOfEach()
    {
        std::mt19937 random(21);
        auto deeds = randomDeeds(random) + randomDeeds(random);
        for (auto& one : deeds)
            one.personId = random() % 2 ? kAda : QStringLiteral("mo");
        const auto all = ledgers(rules(), deeds);
        QCOMPARE(all.size(), std::size_t(2));
        for (const auto& [person, ledger] : all) {
            auto own = deeds;
            own.removeIf([&, who = person](const Deed& one) { return one.personId != who; });
            QVERIFY(figuresOf(ledger) == byTheWords(rules(), own));
        }
    }

    void ledger_dayIsThatOfThePlace()
    {
        Ledger ledger(rules());
        ledger.add(deed("1", "learning", "a", utc(3, 1, 23, 30), "Europe/Berlin"));      // 2 March
        ledger.add(deed("2", "learning", "a", utc(3, 1, 7, 30), "America/Los_Angeles")); // 28 February
        QCOMPARE(ledger.activeDays(), (QList<QDate>{QDate(2026, 2, 28), QDate(2026, 3, 2)}));
        const auto month = daysOf(Period::Month, QDate(2026, 3, 15));
        QCOMPARE(ledger.points(month.from, month.until), 5);
        QCOMPARE(ledger.points({}, {}), 10);
    }

    void ledger_earlierEvidenceComesLate_pointsMoveToItsDay()
    {
        Ledger ledger(rules());
        ledger.add(deed("2", "course", "k8s", utc(3, 10, 12)));
        ledger.add(deed("1", "course", "k8s", utc(3, 2, 12)));
        QCOMPARE(ledger.pointsByDay(), (std::map<QDate, int>{{QDate(2026, 3, 2), 100}}));
        ledger.remove(QStringLiteral("1"));
        QCOMPARE(ledger.pointsByDay(), (std::map<QDate, int>{{QDate(2026, 3, 10), 100}}));
    }

    void learningDeed_savesOfOneDay_areOne()
    {
        Ledger ledger(rules());
        const auto berlin = QStringLiteral("Europe/Berlin");
        ledger.add(learningDeed(kAda, QStringLiteral("a"), utc(3, 2, 12), berlin));
        ledger.add(learningDeed(kAda, QStringLiteral("a"), utc(3, 2, 9), berlin));
        ledger.add(learningDeed(kAda, QStringLiteral("a"), utc(3, 2, 23, 30), berlin)); // the next day
        QCOMPARE(ledger.points(), 10);
        QCOMPARE(ledger.deeds().first().at, utc(3, 2, 9));
    }

    void levelFor_bounds()
    {
        QCOMPARE(levelFor({}, 50).level, 1);
        QCOMPARE(levelFor({}, 50).toNext, 0);
        QCOMPARE(levelFor(rules(), 99).toNext, 1);
        const auto second = levelFor(rules(), 120);
        QCOMPARE(std::tuple(second.level, second.into, second.toNext), std::tuple(2, 20, 180));
        QCOMPARE(levelFor(rules(), 300).level, 3);
        QCOMPARE(levelFor(rules(), 300).toNext, 0);
    }

    void standingOf_presetOff_saysNothing()
    {
        auto given = rules();
        Ledger ledger(given);
        ledger.add(courseDeed({QStringLiteral("c"), kAda, QStringLiteral("k8s"), utc(3, 2, 9)}, QStringLiteral("UTC")));
        const auto streak = streakOf(given, ledger.activeDays(), QDate(2026, 3, 2));
        const auto own = standingOf(given, kAda, ledger, streak, utc(3, 2, 10));
        QCOMPARE(std::tuple(own.points, own.level, own.streakDays, own.longestStreak), std::tuple(100, 2, 1, 1));
        QCOMPARE(own.lastDay, QDate(2026, 3, 2));
        given.preset = QStringLiteral("off");
        const auto off = standingOf(given, kAda, ledger, streak, utc(3, 2, 10));
        QCOMPARE(std::tuple(off.points, off.level, off.streakDays, off.longestStreak), std::tuple(0, 1, 0, 0));
    }

    void challenge_eachAndTogether()
    {
        Challenge challenge;
        challenge.kinds = {QStringLiteral("learning")};
        challenge.from = QDate(2026, 3, 2);
        challenge.until = QDate(2026, 3, 8);
        challenge.target = 2;
        auto mos = deed("4", "learning", "a", utc(3, 3, 8));
        mos.personId = QStringLiteral("mo");
        const QList<Deed> deeds{deed("1", "learning", "a", utc(3, 1, 12)),                      // before
                                deed("2", "learning", "a", utc(3, 8, 23, 30), "Europe/Berlin"), // 9 March there
                                deed("3", "learning", "b", utc(3, 5, 12)),
                                deed("5", "learning", "b", utc(3, 4, 12)),
                                deed("6", "course", "b", utc(3, 4, 12)),
                                mos};
        const auto all = ledgers(rules(), deeds);
        auto given = rules();
        const auto each = challengeStanding(given, challenge, all, 6, kAda, QDate(2026, 3, 8));
        QCOMPARE(std::tuple(each.withheld, each.open, each.mine, each.all, each.people, each.reached),
                 std::tuple(Withheld::No, true, 2, 3, 2, 1));
        QCOMPARE(each.reachedAt, utc(3, 5, 12));
        challenge.aim = QStringLiteral("together");
        QCOMPARE(challengeStanding(given, challenge, all, 6, kAda, QDate(2026, 3, 9)).reachedAt, utc(3, 4, 12));
        const auto few = challengeStanding(given, challenge, all, 4, kAda, QDate(2026, 3, 9));
        QCOMPARE(std::tuple(few.withheld, few.open, few.mine, few.all, few.people),
                 std::tuple(Withheld::SmallGroup, false, 2, 0, 0));
        QVERIFY(!few.reachedAt.isValid());
        given.preset = QStringLiteral("?");
        QCOMPARE(challengeStanding(given, challenge, all, 6, kAda, QDate(2026, 3, 8)).withheld, Withheld::ByPolicy);
    }

    // Two courses on one day are one day of learning, of each person; other deeds count each.
    void challenge_ofDays_countsADayOnce()
    {
        Challenge challenge;
        challenge.kinds = {QStringLiteral("learning"), QStringLiteral("course")};
        challenge.from = QDate(2026, 3, 2);
        challenge.until = QDate(2026, 3, 8);
        challenge.target = 2;
        auto mos = deed("m", "learning", "a", utc(3, 3, 8));
        mos.personId = QStringLiteral("mo");
        const QList<Deed> sameDay{deed("1", "learning", "a", utc(3, 3, 12)), deed("2", "learning", "b", utc(3, 3, 9)),
                                  deed("3", "learning", "c", utc(3, 2, 23, 30), "Europe/Berlin"), // 3 March there
                                  mos};
        const auto figures = [&](const QList<Deed>& deeds) {
            const auto made =
                challengeStanding(rules(), challenge, ledgers(rules(), deeds), 6, kAda, QDate(2026, 3, 8));
            return std::tuple(made.mine, made.all, made.people, made.reached, made.reachedAt);
        };
        QCOMPARE(figures(sameDay), std::tuple(1, 2, 2, 0, QDateTime()));
        const auto nextDay = sameDay + QList<Deed>{deed("4", "learning", "a", utc(3, 4, 12))};
        QCOMPARE(figures(nextDay), std::tuple(2, 3, 2, 1, utc(3, 4, 12)));
        const auto courses =
            sameDay + QList<Deed>{deed("5", "course", "a", utc(3, 3, 13)), deed("6", "course", "b", utc(3, 3, 14))};
        QCOMPARE(figures(courses), std::tuple(3, 4, 2, 1, utc(3, 3, 13)));
        challenge.aim = QStringLiteral("together");
        QCOMPARE(figures(sameDay), std::tuple(1, 2, 2, 0, utc(3, 3, 8)));
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
