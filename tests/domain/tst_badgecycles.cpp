// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/badgeevidence.h"
#include "app/domain/noticesof.h"

#include <QtTest/QtTest>

#include <random>

using namespace domain;

namespace {

const QDateTime kBegin(QDate(2026, 1, 10), QTime(9, 0), Qt::UTC);
const QString kMaya = QStringLiteral("maya");

Badge badgeOf(const char* kind, const char* target, int months, int level = 0)
{
    Badge badge;
    badge.id = QStringLiteral("warden");
    badge.title = QStringLiteral("Fire warden");
    badge.ruleKind = QLatin1StringView(kind);
    badge.ruleTarget = QLatin1StringView(target);
    badge.ruleLevel = level;
    badge.monthsValid = months;
    return badge;
}

// "3m" after the beginning, or "3m12d".
QDateTime at(const QString& when)
{
    const int months = when.section(QLatin1Char('m'), 0, 0).toInt();
    return kBegin.addMonths(months).addDays(when.section(QLatin1Char('m'), 1).section(QLatin1Char('d'), 0, 0).toInt());
}

QString said(const QList<BadgeAward>& awards)
{
    QStringList all;
    for (const BadgeAward& award : awards)
        all << QStringLiteral("%1: %2 to %3")
                   .arg(award.cycle)
                   .arg(award.awardedAt.date().toString(Qt::ISODate), award.expiresAt.isValid()
                                                                          ? award.expiresAt.date().toString(Qt::ISODate)
                                                                          : QStringLiteral("ever"));
    return all.join(QStringLiteral(", "));
}

} // namespace

class TestBadgeCycles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void course_doneAgain_data();
    void course_doneAgain();
    void pathway_isRenewedByAllOfIt();
    void sessions_areCountedAnewForEachCycle();
    void skill_isRenewedByAWordOfTheTimeOfRenewal();
    void takenBack_onlyWhatCameLaterCounts();
    void forGood_isNeverRenewed();
    void givenByHand_isRenewedByTheRule();
    void reminders_comeWhenItCanBeRenewed();
    void anyEvidence_askedAgainGivesNothing_andCyclesDoNotOverlapTooSoon();
};

void TestBadgeCycles::course_doneAgain_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QStringList>("done");
    QTest::addColumn<QString>("awards");
    const auto row = [](const char* name, int months, const char* done, const char* awards) {
        QTest::newRow(name) << months << QString::fromLatin1(done).split(QLatin1Char(' '))
                            << QString::fromLatin1(awards);
    };
    row("once", 12, "0m", "1: 2026-01-10 to 2027-01-10");
    row("long before the end", 12, "0m 5m", "1: 2026-01-10 to 2027-01-10");
    row("the day before renewal opens", 12, "0m 9m30d", "1: 2026-01-10 to 2027-01-10");
    row("60 days before the end", 12, "0m 10m1d", "1: 2026-01-10 to 2027-01-10, 2: 2026-11-11 to 2028-01-10");
    row("on the last day", 12, "0m 11m30d", "1: 2026-01-10 to 2027-01-10, 2: 2027-01-09 to 2028-01-10");
    row("at the end itself", 12, "0m 12m", "1: 2026-01-10 to 2027-01-10, 2: 2027-01-10 to 2028-01-10");
    row("after the end", 12, "0m 14m", "1: 2026-01-10 to 2027-01-10, 2: 2027-03-10 to 2028-03-10");
    row("twice in time", 12, "0m 10m10d 11m10d", "1: 2026-01-10 to 2027-01-10, 2: 2026-11-20 to 2028-01-10");
    row("too early, and then in time", 12, "5m 0m 11m", "1: 2026-01-10 to 2027-01-10, 2: 2026-12-10 to 2028-01-10");
    row("three cycles", 12, "0m 11m 23m",
        "1: 2026-01-10 to 2027-01-10, 2: 2026-12-10 to 2028-01-10, 3: 2027-12-10 to 2029-01-10");
    row("a month, in its first half", 1, "0m 0m15d", "1: 2026-01-10 to 2026-02-10");
    row("a month, in its second half", 1, "0m 0m16d", "1: 2026-01-10 to 2026-02-10, 2: 2026-01-26 to 2026-03-10");
}

void TestBadgeCycles::course_doneAgain()
{
    QFETCH(int, months);
    QFETCH(QStringList, done);
    QFETCH(QString, awards);
    DatedEvidence evidence;
    for (const QString& when : done)
        evidence.completions[QStringLiteral("c")] += at(when);
    const Badge badge = badgeOf("course", "c", months);
    QCOMPARE(said(missingAwards(badge, evidence, nullptr, kMaya, {})), awards);
    // One after the other, as they are heard of.
    DatedEvidence heard;
    QList<BadgeAward> held;
    std::ranges::sort(evidence.completions[QStringLiteral("c")]);
    for (const QDateTime& when : evidence.completions.value(QStringLiteral("c"))) {
        heard.completions[QStringLiteral("c")] += when;
        held += missingAwards(badge, heard, nullptr, kMaya, held);
    }
    QCOMPARE(said(held), awards);
}

void TestBadgeCycles::pathway_isRenewedByAllOfIt()
{
    Pathway pathway;
    pathway.id = QStringLiteral("p");
    PathwayStep first;
    first.courseIds = {QStringLiteral("a")};
    PathwayStep second;
    second.courseIds = {QStringLiteral("b")};
    PathwayStep extra;
    extra.courseIds = {QStringLiteral("x")};
    extra.optional = true;
    pathway.steps = {first, second, extra};
    const Badge badge = badgeOf("pathway", "p", 12);
    DatedEvidence evidence;
    evidence.completions = {{QStringLiteral("a"), {at(QStringLiteral("0m")), at(QStringLiteral("11m"))}},
                            {QStringLiteral("b"), {at(QStringLiteral("1m"))}}};
    const QString one = QStringLiteral("1: 2026-02-10 to 2027-02-10");
    QCOMPARE(said(missingAwards(badge, evidence, &pathway, kMaya, {})), one);
    evidence.completions[QStringLiteral("x")] += at(QStringLiteral("12m"));
    QCOMPARE(said(missingAwards(badge, evidence, &pathway, kMaya, {})), one);
    evidence.completions[QStringLiteral("b")] += at(QStringLiteral("12m"));
    QCOMPARE(said(missingAwards(badge, evidence, &pathway, kMaya, {})),
             one + QStringLiteral(", 2: 2027-01-10 to 2028-02-10"));
}

void TestBadgeCycles::sessions_areCountedAnewForEachCycle()
{
    const Badge badge = badgeOf("sessions", "", 12, 2);
    DatedEvidence evidence;
    for (const char* when : {"0m", "1m", "2m", "3m"})
        evidence.sessions += at(QLatin1StringView(when));
    QCOMPARE(said(missingAwards(badge, evidence, nullptr, kMaya, {})), QStringLiteral("1: 2026-02-10 to 2027-02-10"));
    evidence.sessions += at(QStringLiteral("12m"));
    QCOMPARE(said(missingAwards(badge, evidence, nullptr, kMaya, {})),
             QStringLiteral("1: 2026-02-10 to 2027-02-10, 2: 2027-01-10 to 2028-02-10"));
}

void TestBadgeCycles::skill_isRenewedByAWordOfTheTimeOfRenewal()
{
    const Badge badge = badgeOf("skill", "s", 12, 3);
    const QString skill = QStringLiteral("s");
    DatedEvidence evidence;
    evidence.words = {{skill, 2, at(QStringLiteral("0m"))}, {skill, 4, at(QStringLiteral("1m"))}};
    QCOMPARE(said(missingAwards(badge, evidence, nullptr, kMaya, {})), QStringLiteral("1: 2026-02-10 to 2027-02-10"));
    evidence.words += {skill, 2, at(QStringLiteral("12m"))}; // seen lower
    QCOMPARE(missingAwards(badge, evidence, nullptr, kMaya, {}).size(), 1);
    evidence.words += {skill, 3, at(QStringLiteral("12m5d"))};
    QCOMPARE(said(missingAwards(badge, evidence, nullptr, kMaya, {})),
             QStringLiteral("1: 2026-02-10 to 2027-02-10, 2: 2027-01-15 to 2028-02-10"));
}

void TestBadgeCycles::takenBack_onlyWhatCameLaterCounts()
{
    const Badge badge = badgeOf("course", "c", 12);
    DatedEvidence evidence;
    evidence.completions[QStringLiteral("c")] = {at(QStringLiteral("0m"))};
    QList<BadgeAward> held = missingAwards(badge, evidence, nullptr, kMaya, {});
    held.first().revokedAt = at(QStringLiteral("11m"));
    evidence.completions[QStringLiteral("c")] += at(QStringLiteral("10m20d"));
    QCOMPARE(said(missingAwards(badge, evidence, nullptr, kMaya, held)), QString());
    evidence.completions[QStringLiteral("c")] += at(QStringLiteral("11m1d"));
    // It renews nothing that stands.
    QCOMPARE(said(missingAwards(badge, evidence, nullptr, kMaya, held)), QStringLiteral("2: 2026-12-11 to 2027-12-11"));
}

void TestBadgeCycles::forGood_isNeverRenewed()
{
    DatedEvidence evidence;
    evidence.completions[QStringLiteral("c")] = {at(QStringLiteral("0m")), at(QStringLiteral("30m")), QDateTime()};
    const Badge badge = badgeOf("course", "c", 0);
    const auto awards = missingAwards(badge, evidence, nullptr, kMaya, {});
    QCOMPARE(said(awards), QStringLiteral("1: 2026-01-10 to ever"));
    QVERIFY(!renewableFrom(awards.first()).isValid());
}

void TestBadgeCycles::givenByHand_isRenewedByTheRule()
{
    const Badge badge = badgeOf("course", "c", 12);
    const BadgeAward given = awardOf(badge, kMaya, nextCycle({}, kBegin), kBegin);
    QCOMPARE(nextCycle({given}, at(QStringLiteral("3m"))).cycle, 0);
    DatedEvidence evidence;
    evidence.completions[QStringLiteral("c")] = {at(QStringLiteral("3m")), at(QStringLiteral("11m"))};
    QCOMPARE(said(missingAwards(badge, evidence, nullptr, kMaya, {given})),
             QStringLiteral("2: 2026-12-10 to 2028-01-10"));
}

void TestBadgeCycles::reminders_comeWhenItCanBeRenewed()
{
    for (const int months : {1, 3, 12}) {
        const BadgeAward award = awardOf(badgeOf("course", "c", months), kMaya, {1, {}}, kBegin);
        const auto notices = endingNotices(QList{award}, kBegin, award.expiresAt);
        QCOMPARE(notices.size(), 3);
        for (const Notice& notice : notices)
            QVERIFY2(notice.at >= renewableFrom(award), qPrintable(notice.id));
        QCOMPARE(notices.first().at, renewableFrom(award));
    }
}

void TestBadgeCycles::anyEvidence_askedAgainGivesNothing_andCyclesDoNotOverlapTooSoon()
{
    std::mt19937 random(20261126);
    for (int round = 0; round < 300; ++round) {
        const Badge badge = badgeOf("course", "c", 1 + int(random() % 24));
        DatedEvidence evidence;
        for (int n = int(random() % 20); n >= 0; --n)
            evidence.completions[QStringLiteral("c")] += kBegin.addDays(int(random() % 2000));
        const auto awards = missingAwards(badge, evidence, nullptr, kMaya, {});
        QVERIFY(!awards.isEmpty());
        QCOMPARE(missingAwards(badge, evidence, nullptr, kMaya, awards).size(), 0);
        for (qsizetype i = 1; i < awards.size(); ++i) {
            const BadgeAward& before = awards[i - 1];
            QCOMPARE(awards[i].cycle, before.cycle + 1);
            QVERIFY(awards[i].awardedAt >= renewableFrom(before));
            QVERIFY(awards[i].expiresAt > before.expiresAt);
        }
        // None is left out: whatever came in a time of renewal or later has its award.
        for (const QDateTime& done : evidence.completions.value(QStringLiteral("c")))
            QVERIFY(done < renewableFrom(awards.last()) || done == awards.last().awardedAt);
    }
}

QTEST_GUILESS_MAIN(TestBadgeCycles)
#include "tst_badgecycles.moc"
