// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mentoring/suggest.h"

#include <QtTest/QtTest>

using namespace mentoring;

namespace {

domain::Person person(const char* id, const char* supervisor = "")
{
    domain::Person person;
    person.id = QLatin1String(id);
    person.supervisorId = QLatin1String(supervisor);
    person.department = QStringLiteral("Sales");
    return person;
}

domain::MentorOffer offer(const char* id, const char* who)
{
    domain::MentorOffer offer;
    offer.id = QLatin1String(id);
    offer.personId = QLatin1String(who);
    offer.skills = {QStringLiteral("sql"), QStringLiteral("rust")};
    offer.languages = {QStringLiteral("en"), QStringLiteral("de-AT")};
    offer.times = {{1, 540, 660}};
    offer.timezone = QStringLiteral("Europe/Berlin");
    return offer;
}

// Ada (under Boss, under Chief) wishes SQL; Mo, of another line, offers it.
MatchInput ada()
{
    MatchInput input;
    input.rules.from = QDate(2026, 1, 5);
    input.people = {person("ada", "boss"), person("boss", "chief"), person("chief"), person("mo"),
                    person("junior", "ada")};
    domain::MentorWish wish;
    wish.id = QStringLiteral("w");
    wish.personId = QStringLiteral("ada");
    wish.skills = {QStringLiteral("sql")};
    wish.languages = {QStringLiteral("de-DE")};
    wish.times = {{1, 540, 600}};
    wish.timezone = QStringLiteral("Europe/Berlin");
    input.wishes = {wish};
    input.offers = {offer("o", "mo")};
    return input;
}

Suggestions suggestionsOf(const MatchInput& input)
{
    return suggest(Matcher(input), QStringLiteral("w")).value();
}

} // namespace

class SuggestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggest_unknownWish_hasNoValue() { QVERIFY(!suggest(Matcher(ada()), QStringLiteral("other"))); }

    void suggest_noOffers_saysThatThereWasNobodyToLookAt()
    {
        auto input = ada();
        input.offers.clear();
        const auto all = suggestionsOf(input);
        QVERIFY(all.best.isEmpty());
        QCOMPARE(all.nobody.offers, 0);
    }

    void suggest_oneObstacle_isTheReason_data()
    {
        QTest::addColumn<int>("obstacle");
        for (int why = 0; why < int(WhyNot::KeptApart); ++why)
            QTest::newRow(qPrintable(QString::number(why))) << why;
    }

    void suggest_oneObstacle_isTheReason()
    {
        QFETCH(int, obstacle);
        auto input = ada();
        auto& mentor = input.offers.first();
        switch (WhyNot(obstacle)) {
        case WhyNot::Self:
            mentor.personId = QStringLiteral("ada");
            break;
        case WhyNot::NotOffered:
            mentor.active = false;
            break;
        case WhyNot::ReportingLine:
            mentor.personId = QStringLiteral("chief");
            break;
        case WhyNot::Avoided:
            input.wishes.first().avoided = {QStringLiteral("mo")};
            break;
        case WhyNot::NoSkill:
            mentor.skills = {QStringLiteral("rust")};
            break;
        case WhyNot::NoLanguage:
            mentor.languages = {QStringLiteral("en-GB")};
            break;
        case WhyNot::NoTime:
            mentor.times = {{2, 540, 660}};
            break;
        case WhyNot::Full:
            input.taken[QStringLiteral("o")] = 1;
            break;
        case WhyNot::KeptApart:
            QFAIL("of programmes only");
        }
        const auto all = suggestionsOf(input);
        QVERIFY(all.best.isEmpty());
        QCOMPARE(all.ruledOut.size(), 1);
        QCOMPARE(all.ruledOut.first().obstacles, QList<WhyNot>{WhyNot(obstacle)});
        QCOMPARE(all.nobody.fitting, 0);
        QCOMPARE(all.nobody.onlyBecause, (QMap<WhyNot, int>{{WhyNot(obstacle), 1}}));
        QVERIFY(!Matcher(input).score(0, 0));
    }

    void suggest_reports_areAsMuchOfTheLineAsSupervisors()
    {
        auto input = ada();
        input.offers.first().personId = QStringLiteral("junior");
        QCOMPARE(suggestionsOf(input).ruledOut.first().obstacles, QList<WhyNot>{WhyNot::ReportingLine});
        // people who supervise each other by mistake
        input.people[2].supervisorId = QStringLiteral("ada");
        QCOMPARE(suggestionsOf(input).ruledOut.first().obstacles, QList<WhyNot>{WhyNot::ReportingLine});
    }

    void suggest_leftOrUnknownPeople_areNotOffered()
    {
        auto input = ada();
        input.people[3].active = false;
        QCOMPARE(suggestionsOf(input).ruledOut.first().obstacles, QList<WhyNot>{WhyNot::NotOffered});
        input.people.removeAt(3);
        QCOMPARE(suggestionsOf(input).ruledOut.first().obstacles, QList<WhyNot>{WhyNot::NotOffered});
    }

    void suggest_severalObstacles_areAllCountedAndNoneIsTheOnlyOne()
    {
        auto input = ada();
        input.offers.first().skills.clear();
        input.offers.first().times = {{5, 0, 60}};
        const auto all = suggestionsOf(input);
        QCOMPARE(all.ruledOut.first().obstacles, (QList<WhyNot>{WhyNot::NoSkill, WhyNot::NoTime}));
        QCOMPARE(all.nobody.ruledOut, (QMap<WhyNot, int>{{WhyNot::NoSkill, 1}, {WhyNot::NoTime, 1}}));
        QVERIFY(all.nobody.onlyBecause.isEmpty());
    }

    void suggest_fits_saysWhy()
    {
        const auto all = suggestionsOf(ada());
        QCOMPARE(all.best.size(), 1);
        const auto& best = all.best.first();
        QCOMPARE(best.mentorId, QStringLiteral("mo"));
        QCOMPARE(best.reasons, (QList<Reason>{{Why::SkillOffered, QStringLiteral("sql"), 0},
                                              {Why::LanguageShared, QStringLiteral("de-DE"), 0},
                                              {Why::TimeShared, {}, 60}}));
        // 60 of 240 minutes: 625 of 1000 for times; skills and languages whole: (550 + 100 + 0.625 * 150) / 800
        QCOMPARE(best.score, 930);
    }

    void suggest_wishThatSaysNothing_takesEverybodyAlike()
    {
        auto input = ada();
        auto& wish = input.wishes.first();
        wish.skills.clear();
        wish.languages.clear();
        wish.times.clear();
        QCOMPARE(suggestionsOf(input).best.first().score, 500);
    }

    void suggest_mentorOfNoHigherLevel_countsHalf()
    {
        auto input = ada();
        input.standings[QStringLiteral("ada")] = {{QStringLiteral("sql"), 3, {}, 0, {}}};
        input.standings[QStringLiteral("mo")] = {{QStringLiteral("sql"), 3, {}, 0, {}}};
        const auto equal = suggestionsOf(input).best.first();
        QCOMPARE(equal.reasons.first(), (Reason{Why::LevelNotAbove, QStringLiteral("sql"), 3}));
        input.standings[QStringLiteral("mo")].first().level = 4;
        const auto above = suggestionsOf(input).best.first();
        QCOMPARE(above.reasons.first(), (Reason{Why::SkillOffered, QStringLiteral("sql"), 4}));
        QVERIFY(above.score > equal.score);
    }

    void suggest_clocksChangeApart_saysForHowManyWeeks()
    {
        auto input = ada();
        input.offers.first().timezone = QStringLiteral("America/New_York");
        input.offers.first().times = {{1, 180, 240}};
        const auto best = suggestionsOf(input).best.first();
        QCOMPARE(best.reasons.last(), (Reason{Why::TimeSharedAtTimes, {}, 3}));
    }

    void suggest_wishedPeople_comeFirstInTheirOrder()
    {
        auto input = ada();
        input.people += {person("nina"), person("olu")};
        input.offers = {offer("o1", "mo"), offer("o2", "nina"), offer("o3", "olu")};
        input.wishes.first().preferred = {QStringLiteral("olu"), QStringLiteral("nina")};
        const auto all = suggestionsOf(input);
        QStringList order;
        for (const auto& one : all.best)
            order.append(one.mentorId);
        QCOMPARE(order, (QStringList{QStringLiteral("olu"), QStringLiteral("nina"), QStringLiteral("mo")}));
        QVERIFY(all.best[0].reasons.contains(Reason{Why::PersonWished, {}, 1}));
    }
};

QTEST_GUILESS_MAIN(SuggestTest)
#include "tst_suggest.moc"
