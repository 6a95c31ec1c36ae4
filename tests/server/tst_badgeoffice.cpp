// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/bakedimage.h"
#include "app/domain/attemptrules.h"
#include "app/domain/badgerules.h"
#include "app/domain/json.h"
#include "app/domain/profilecard.h"
#include "server/badges/office.h"
#include "server/badges/page.h"
#include "server/commands/consequences.h"
#include "tests/server/commandsupport.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace domain;

class TestBadgeOffice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rule_decides_data();
    void rule_decides();
    void completion_twice_bringsOneAward();
    void completion_afterExpiry_bringsTheNextCycle();
    void courseDoneAgain_beforeTheEnd_bringsTheNextCycle();
    void courseOpenedElsewhere_renewsNothing();
    void executor_signsWhatWaits();
    void publicAward_unsignedOrUnknown_isNotThere();
    void revoke_isSeenByEverybody();
    void revoke_whatWasShownBefore_earnsNothing();
    void revoke_twice_keepsTheFirstReason();
    void awardId_cannotBeWorkedOut();
    void publicAward_isThereWhenShared_orForEverybody();
    void move_givesAnotherPage_andIsTheSameAward();
    void rotate_olderBadgesStayRight();
    void rotate_ofDidKey_isAnotherIssuer_andOlderBadgesStayRight();
    void page_isPlainAndEscaped();
    void whatNobodyHasWritten_isSaidByTheRule_data();
    void whatNobodyHasWritten_isSaidByTheRule();
    void whatNobodyHasWritten_isInTheLanguageOfTheOrganisation();

private:
    void complete(const QString& person, const QDateTime& at);
    [[nodiscard]] QString choose(const char* who, const QString& field, const char* audience);
    [[nodiscard]] QString save(const Attempt& attempt);
    [[nodiscard]] static Attempt attemptAt(const char* device, const QDateTime& at);
    [[nodiscard]] QString cycles() const;
    [[nodiscard]] QList<BadgeAward> awards() const;
    [[nodiscard]] std::optional<badges::PublicAward> shown(const QString& id) const;
    void change(const std::function<void(BadgeAward&)>& how);

    support::FakeClock m_clock;
    std::unique_ptr<support::Databases> m_databases;
    std::unique_ptr<data::Storage> m_storage;
    std::unique_ptr<badges::Office> m_office;
};

void TestBadgeOffice::init()
{
    m_office.reset();
    m_storage.reset();
    m_databases = std::make_unique<support::Databases>();
    m_storage = support::newStorage(*m_databases);
    QVERIFY(m_storage);
    support::populateOrganisation(*m_storage, m_clock.now());
    Badge badge;
    badge.id = QStringLiteral("warden");
    badge.title = QStringLiteral("Fire <warden>");
    badge.criteria = QStringLiteral("The course.");
    badge.ruleKind = QStringLiteral("course");
    badge.ruleTarget = QStringLiteral("open");
    badge.monthsValid = 12;
    QVERIFY(support::store(*m_storage, m_clock.now(), badge));
    for (const char* who : {"maya", "sam"}) {
        Profile profile; // who shows badges to everybody has public pages
        profile.id = QLatin1StringView(who);
        profile.visibility = {{QStringLiteral("badges"), QStringLiteral("everyone")}};
        QVERIFY(support::store(*m_storage, m_clock.now(), profile));
    }
    m_office = std::make_unique<badges::Office>(QStringLiteral("https://learn.example"), true, m_clock);
    QVERIFY(m_office->open(*m_storage));
}

QString TestBadgeOffice::choose(const char* who, const QString& field, const char* audience)
{
    commands::Executor executor(*m_storage, m_clock, nullptr, m_office.get());
    const QJsonObject visibility{{field, QLatin1StringView(audience)}};
    return support::outcome(
        executor.execute(QLatin1StringView(who), support::command("profile.update", QLatin1StringView(who),
                                                                  {{QStringLiteral("visibility"), visibility}})));
}

void TestBadgeOffice::complete(const QString& person, const QDateTime& at)
{
    Enrollment enrollment;
    enrollment.id = enrollmentId(person, QStringLiteral("open"));
    enrollment.personId = person;
    enrollment.courseId = QStringLiteral("open");
    enrollment.state = QStringLiteral("completed");
    enrollment.completedAt = at;
    const auto transaction = m_storage->begin(m_clock.now());
    QVERIFY(transaction);
    QVERIFY(commands::storeEnrollment(**transaction, enrollment));
    QVERIFY((*transaction)->commit());
}

QList<BadgeAward> TestBadgeOffice::awards() const
{
    QList<BadgeAward> all;
    const auto reader = m_storage->read();
    for (const data::StoredEntity& stored :
         (*reader)->page(kindOf<BadgeAward>(), {}, 100).value_or(QList<data::StoredEntity>()))
        all += fromJson<BadgeAward>(stored.object()).value_or(BadgeAward());
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.cycle < b.cycle; });
    return all;
}

std::optional<badges::PublicAward> TestBadgeOffice::shown(const QString& id) const
{
    const auto reader = m_storage->read();
    return badges::publicAward(**reader, id, m_clock.now()).value_or(std::nullopt);
}

void TestBadgeOffice::change(const std::function<void(BadgeAward&)>& how)
{
    BadgeAward award = awards().first();
    how(award);
    QVERIFY(support::store(*m_storage, m_clock.now(), award));
    QVERIFY(m_office->open(*m_storage));
}

void TestBadgeOffice::rule_decides_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("earned");
    QTest::newRow("the course") << "course"
                                << "a" << true;
    QTest::newRow("another course") << "course"
                                    << "c" << false;
    QTest::newRow("the skill, seen") << "skill"
                                     << "s" << true;
    QTest::newRow("the skill, lower") << "skill"
                                      << "low" << false;
    QTest::newRow("the pathway but for what is optional") << "pathway"
                                                          << "p" << true;
    QTest::newRow("another pathway") << "pathway"
                                     << "q" << false;
    QTest::newRow("given by hand") << "manual"
                                   << "a" << false;
    QTest::newRow("a rule of tomorrow") << "planets"
                                        << "a" << false;
}

void TestBadgeOffice::rule_decides()
{
    QFETCH(QString, kind);
    QFETCH(QString, target);
    QFETCH(bool, earned);
    Badge badge;
    badge.ruleKind = kind;
    badge.ruleTarget = target;
    badge.ruleLevel = 3;
    Pathway pathway;
    pathway.id = QStringLiteral("p");
    PathwayStep first;
    first.courseIds = {QStringLiteral("a"), QStringLiteral("b")};
    PathwayStep extra;
    extra.courseIds = {QStringLiteral("c")};
    extra.optional = true;
    pathway.steps = {first, extra};
    const BadgeEvidence evidence{{QStringLiteral("a"), QStringLiteral("b")},
                                 {{QStringLiteral("s"), 3}, {QStringLiteral("low"), 2}}};
    QCOMPARE(earns(badge, evidence, &pathway), earned);
}

void TestBadgeOffice::completion_twice_bringsOneAward()
{
    complete(QStringLiteral("maya"), m_clock.now());
    complete(QStringLiteral("maya"), m_clock.now().addSecs(60));
    QCOMPARE(awards().size(), 1);
    QCOMPARE(awards().first().state, QStringLiteral("waiting"));
    QCOMPARE(awards().first().expiresAt, m_clock.now().addMonths(12));
}

void TestBadgeOffice::completion_afterExpiry_bringsTheNextCycle()
{
    const QDateTime begin = m_clock.now();
    complete(QStringLiteral("maya"), begin);
    complete(QStringLiteral("maya"), begin.addMonths(13));
    QCOMPARE(awards().size(), 2);
    QCOMPARE(awards().at(0).awardedAt, begin);
    QCOMPARE(awards().at(1).cycle, 2);
    QCOMPARE(awards().at(1).awardedAt, begin.addMonths(13));
}

// As a device tells of an attempt.
QString TestBadgeOffice::save(const Attempt& attempt)
{
    commands::Executor executor(*m_storage, m_clock, nullptr, m_office.get());
    Command save = support::command("attempt.save", attempt.id, savePayload(attempt, {}));
    save.at = attempt.completedAt;
    save.zone = QStringLiteral("UTC");
    return support::outcome(executor.execute(QStringLiteral("maya"), save));
}

Attempt TestBadgeOffice::attemptAt(const char* device, const QDateTime& at)
{
    Attempt attempt;
    attempt.id = attemptId(enrollmentId(QStringLiteral("maya"), QStringLiteral("open")), QLatin1StringView(device), 0);
    attempt.courseId = attempt.packageId = QStringLiteral("open");
    attempt.packageSha256 = QString(64, QLatin1Char('a'));
    attempt.device = QLatin1StringView(device);
    attempt.seq = 1;
    attempt.completion = QStringLiteral("completed");
    attempt.progress = 100;
    attempt.startedAt = at.addSecs(-600);
    attempt.completedAt = at;
    return attempt;
}

QString TestBadgeOffice::cycles() const
{
    QStringList all;
    for (const BadgeAward& award : awards())
        all << QStringLiteral("%1 %2 %3 %4")
                   .arg(award.cycle)
                   .arg(toWire(award.awardedAt), toWire(award.expiresAt), award.id);
    return all.join(QLatin1Char('\n'));
}

// In the time in which people are reminded. The registration keeps the date of the first completion.
void TestBadgeOffice::courseDoneAgain_beforeTheEnd_bringsTheNextCycle()
{
    const QDateTime begin = m_clock.now();
    QCOMPARE(save(attemptAt("laptop", begin)), QStringLiteral("applied"));
    m_clock.set(begin.addMonths(13));
    QCOMPARE(save(attemptAt("early", begin.addMonths(4))), QStringLiteral("applied"));
    QCOMPARE(awards().size(), 1);
    QCOMPARE(save(attemptAt("tablet", begin.addMonths(11))), QStringLiteral("applied"));
    QCOMPARE(awards().size(), 2);
    const BadgeAward next = awards().at(1);
    QCOMPARE(next.awardedAt, begin.addMonths(11));
    QCOMPARE(next.expiresAt, begin.addMonths(24));
    QCOMPARE(next.state, QStringLiteral("signed"));
    const auto page = shown(next.id);
    QVERIFY(page && page->report.verdict() == credentials::Verdict::Valid);
    // Made anew from what is recorded, it is the same.
    const QString before = cycles();
    const auto all = awards();
    {
        const auto transaction = m_storage->begin(m_clock.now());
        QCOMPARE(commands::awardMissing(**transaction, QStringLiteral("maya")).value_or(-1), 0);
        for (const BadgeAward& award : all)
            QVERIFY((*transaction)->remove(kindOf<BadgeAward>(), award.id));
        QCOMPARE(commands::awardMissing(**transaction, QStringLiteral("maya")).value_or(-1), 2);
        QVERIFY((*transaction)->commit());
    }
    QCOMPARE(cycles(), before);
}

void TestBadgeOffice::courseOpenedElsewhere_renewsNothing()
{
    const QDateTime begin = m_clock.now();
    const Attempt first = attemptAt("laptop", begin);
    QCOMPARE(save(first), QStringLiteral("applied"));
    m_clock.set(begin.addMonths(13));
    Attempt opened = attemptAt("tablet", begin.addMonths(11));
    opened.resumedFrom = first.id;
    opened.resumedSeq = first.seq;
    QCOMPARE(save(opened), QStringLiteral("applied"));
    QCOMPARE(awards().size(), 1);
    // Another revision was not known there: it was done.
    Attempt newer = attemptAt("desk", begin.addMonths(11));
    newer.resumedFrom = first.id;
    newer.resumedSeq = first.seq;
    newer.packageSha256 = QString(64, QLatin1Char('b'));
    QCOMPARE(save(newer), QStringLiteral("applied"));
    QCOMPARE(awards().size(), 2);
}

void TestBadgeOffice::executor_signsWhatWaits()
{
    complete(QStringLiteral("maya"), m_clock.now());
    commands::Executor executor(*m_storage, m_clock, nullptr, m_office.get());
    const auto answer =
        executor.execute(QStringLiteral("sam"), support::command("enrollment.register", QStringLiteral("sam:open")));
    QVERIFY(answer);
    const BadgeAward award = awards().first();
    QCOMPARE(award.state, QStringLiteral("signed"));
    const auto found = shown(award.id);
    QVERIFY(found);
    QVERIFY2(found->report.verdict() == credentials::Verdict::Valid, qPrintable(credentials::headline(found->report)));
    QVERIFY(found->report.trusted());
    QVERIFY(!award.credential.contains(QStringLiteral("maya@"))); // the address is in it as a hash only
    QVERIFY(!award.token.isEmpty());
    // Where the badge says what it is for.
    const auto reader = m_storage->read();
    const auto definition = badges::publicDefinition(**reader, QStringLiteral("warden"));
    QVERIFY(definition && *definition);
    QCOMPARE(
        (*definition)->value(u"id"),
        found->report.credential.value(u"credentialSubject").toObject().value(u"achievement").toObject().value(u"id"));
    QVERIFY(!badges::publicDefinition(**reader, QStringLiteral("nothing"))->has_value());
}

void TestBadgeOffice::whatNobodyHasWritten_isSaidByTheRule_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* kind, const char* target, int level, const char* said) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(target) << level
                            << QString::fromUtf8(said);
    };
    row("course", "tour", 0, "Awarded for completing the course “The tour”.");
    row("pathway", "way", 0, "Awarded for completing the pathway “The way”.");
    row("skill", "knots", 3, "Awarded for the skill “Knots” at level 3 of 5, as others have seen it.");
    row("sessions", "", 4, "Awarded for 4 mentoring session(s).");
    row("answers", "", 2, "Awarded for 2 answer(s) that others have accepted.");
    row("manual", "", 0, "Awarded by LXCP to people whom it has chosen.");
    QTest::newRow("a course that is gone") << QStringLiteral("course") << QStringLiteral("gone") << 0
                                           << QStringLiteral("Awarded by LXCP to people whom it has chosen.");
}

// Open Badges 3.0 wants a description and criteria of each badge, and whoever checks it reads them.
void TestBadgeOffice::whatNobodyHasWritten_isSaidByTheRule()
{
    QFETCH(QString, kind);
    QFETCH(QString, target);
    QFETCH(int, level);
    QFETCH(QString, said);
    Course course;
    course.id = QStringLiteral("tour");
    course.title = QStringLiteral("The tour");
    Pathway pathway;
    pathway.id = QStringLiteral("way");
    pathway.title = QStringLiteral("The way");
    Skill skill;
    skill.id = QStringLiteral("knots");
    skill.name = QStringLiteral("Knots");
    Policy policy;
    policy.id = QStringLiteral("org");
    Badge badge;
    badge.id = QStringLiteral("bare");
    badge.title = QStringLiteral("Bare");
    badge.ruleKind = kind;
    badge.ruleTarget = target;
    badge.ruleLevel = level;
    QVERIFY(support::store(*m_storage, m_clock.now(), course) && support::store(*m_storage, m_clock.now(), pathway) &&
            support::store(*m_storage, m_clock.now(), skill) && support::store(*m_storage, m_clock.now(), policy) &&
            support::store(*m_storage, m_clock.now(), badge));
    {
        const auto transaction = m_storage->begin(m_clock.now());
        QVERIFY(transaction);
        QVERIFY(commands::awardByHand(**transaction, QStringLiteral("given"), badge.id, QStringLiteral("maya"),
                                      m_clock.now(), QStringLiteral("server")));
        QVERIFY((*transaction)->commit());
    }
    QVERIFY(m_office->open(*m_storage)); // signs
    const auto found = shown(QStringLiteral("given"));
    QVERIFY(found);
    QCOMPARE(found->report.summary.description, said);
    QCOMPARE(found->report.summary.criteria, said);
    const auto reader = m_storage->read();
    const auto definition = badges::publicDefinition(**reader, badge.id);
    QVERIFY(definition && *definition);
    QCOMPARE((*definition)->value(u"description").toString(), said);
    const badges::Tongue tongue{QStringLiteral("en"),
                                [](const char*, const char* text, int) { return QString::fromUtf8(text); }};
    QCOMPARE(badges::awardPage(*found, tongue).count(said.toHtmlEscaped().toUtf8()), 1);
}

void TestBadgeOffice::whatNobodyHasWritten_isInTheLanguageOfTheOrganisation()
{
    PersonRecord lin;
    lin.id = QStringLiteral("lin");
    lin.name = QStringLiteral("Lin");
    lin.locale = QStringLiteral("de-CH");
    Policy policy;
    policy.id = QStringLiteral("org");
    policy.learningDevelopmentId = lin.id;
    QVERIFY(support::store(*m_storage, m_clock.now(), lin) && support::store(*m_storage, m_clock.now(), policy));
    Badge badge;
    badge.ruleKind = QStringLiteral("manual");
    const auto reader = m_storage->read();
    const auto said = badges::reasonOf(**reader, badge, [](const QString& locale, const char*, const char*, int) {
        return locale + QStringLiteral(": %1");
    });
    QVERIFY(said);
    QCOMPARE(*said, QStringLiteral("de-CH: LXCP"));
}

void TestBadgeOffice::publicAward_unsignedOrUnknown_isNotThere()
{
    complete(QStringLiteral("maya"), m_clock.now());
    QVERIFY(!shown(awards().first().id));
    QVERIFY(!shown(QStringLiteral("nothing")));
    QVERIFY(!shown(QString()));
}

void TestBadgeOffice::revoke_isSeenByEverybody()
{
    complete(QStringLiteral("maya"), m_clock.now());
    complete(QStringLiteral("sam"), m_clock.now());
    QVERIFY(m_office->open(*m_storage));
    change([&](BadgeAward& award) {
        award.state = QStringLiteral("revoking");
        award.revokedAt = m_clock.now();
    });
    int revoked = 0;
    for (const BadgeAward& award : awards()) {
        const auto found = shown(award.id);
        QVERIFY(found);
        const bool is = award.revokedAt.isValid();
        revoked += is ? 1 : 0;
        QCOMPARE(award.state, is ? QStringLiteral("revoked") : QStringLiteral("signed"));
        QCOMPARE(found->report.has(credentials::Reason::Revoked), is);
        QCOMPARE(found->report.verdict(), is ? credentials::Verdict::Invalid : credentials::Verdict::Valid);
    }
    QCOMPARE(revoked, 1);
}

void TestBadgeOffice::revoke_whatWasShownBefore_earnsNothing()
{
    const QString maya = QStringLiteral("maya");
    complete(maya, m_clock.now());
    m_clock.advance(std::chrono::hours(1));
    const QDateTime taken = m_clock.now();
    const QString first = awards().first().id;
    {
        const auto transaction = m_storage->begin(taken);
        QVERIFY(commands::revokeAward(**transaction, first, taken, QStringLiteral("copied")));
        QVERIFY((*transaction)->commit());
    }
    const auto missing = [&] {
        const auto transaction = m_storage->begin(m_clock.now());
        const auto made = commands::awardMissing(**transaction, maya);
        return made && (*transaction)->commit() ? *made : -1;
    };
    QCOMPARE(missing(), 0);
    QCOMPARE(awards().size(), 1);
    // A device that was away brings a second attempt of that morning.
    complete(maya, taken.addSecs(-60));
    QCOMPARE(awards().size(), 1);
    complete(maya, taken.addSecs(60));
    QCOMPARE(awards().size(), 2);
    QCOMPARE(awards().at(1).cycle, 2);
    QCOMPARE(missing(), 0);
}

void TestBadgeOffice::revoke_twice_keepsTheFirstReason()
{
    complete(QStringLiteral("maya"), m_clock.now());
    const QString id = awards().first().id;
    const auto revoke = [&](const char* reason) {
        const auto transaction = m_storage->begin(m_clock.now());
        const auto done = commands::revokeAward(**transaction, id, m_clock.now(), QString::fromLatin1(reason));
        return done && (*transaction)->commit();
    };
    QVERIFY(revoke("first"));
    QVERIFY(!revoke("second"));
    QCOMPARE(awards().first().revokedReason, QStringLiteral("first"));
}

void TestBadgeOffice::awardId_cannotBeWorkedOut()
{
    complete(QStringLiteral("maya"), m_clock.now());
    const BadgeAward award = awards().first();
    Badge badge;
    badge.id = award.badgeId;
    QVERIFY(award.id != awardOf(badge, award.personId, {1, {}}, award.awardedAt).id);
    QCOMPARE(award.id.size(), 32);
    // Made again from the same evidence it has the same address.
    {
        const auto transaction = m_storage->begin(m_clock.now());
        QVERIFY((*transaction)->remove(kindOf<BadgeAward>(), award.id));
        QVERIFY(commands::awardMissing(**transaction, award.personId) && (*transaction)->commit());
    }
    QCOMPARE(awards().first().id, award.id);
    // Another organisation's key gives another one.
    init();
    complete(QStringLiteral("maya"), m_clock.now());
    QVERIFY(awards().first().id != award.id);
}

void TestBadgeOffice::publicAward_isThereWhenShared_orForEverybody()
{
    const QString maya = QStringLiteral("maya");
    complete(maya, m_clock.now());
    QVERIFY(m_office->open(*m_storage));
    const QString id = awards().first().id;
    QCOMPARE(choose("maya", pageField(id), "me"), QStringLiteral("applied"));
    QVERIFY(!shown(id));
    QCOMPARE(choose("maya", pageField(id), "team"), QStringLiteral("rejected/invalid-payload"));
    QCOMPARE(choose("maya", QStringLiteral("badges"), "everyone"), QStringLiteral("applied"));
    QVERIFY(!shown(id)); // this one is closed
    QCOMPARE(choose("maya", pageField(id), "everyone"), QStringLiteral("applied"));
    for (const char* audience : {"me", "team", "everyone"}) {
        QCOMPARE(choose("maya", QStringLiteral("badges"), audience), QStringLiteral("applied"));
        QVERIFY(shown(id)); // what was shared stays so
    }
    // Of the next one nothing was said.
    complete(maya, m_clock.now().addMonths(14));
    QVERIFY(m_office->open(*m_storage));
    const QString next = awards().at(1).id;
    for (const char* audience : {"me", "team"}) {
        QCOMPARE(choose("maya", QStringLiteral("badges"), audience), QStringLiteral("applied"));
        QVERIFY(!shown(next));
    }
    QCOMPARE(choose("maya", QStringLiteral("badges"), "everyone"), QStringLiteral("applied"));
    QVERIFY(shown(next));
}

void TestBadgeOffice::move_givesAnotherPage_andIsTheSameAward()
{
    complete(QStringLiteral("maya"), m_clock.now());
    QVERIFY(m_office->open(*m_storage));
    const BadgeAward before = awards().first();
    commands::Executor executor(*m_storage, m_clock, nullptr, m_office.get());
    const QJsonObject visibility{{QStringLiteral("badges"), QStringLiteral("me")},
                                 {pageField(before.id), QStringLiteral("everyone")}};
    QCOMPARE(support::outcome(executor.execute(QStringLiteral("maya"),
                                               support::command("profile.update", QStringLiteral("maya"),
                                                                {{QStringLiteral("visibility"), visibility}}))),
             QStringLiteral("applied"));
    QVERIFY(shown(before.id));
    const auto move = [&](const QString& id, const char* to) {
        const auto transaction = m_storage->begin(m_clock.now());
        const auto done = commands::moveAward(**transaction, id, QLatin1StringView(to));
        return done && commands::awardMissing(**transaction, QStringLiteral("maya")) == 0 && (*transaction)->commit();
    };
    QVERIFY(!move(QStringLiteral("none"), "elsewhere"));
    QVERIFY(move(before.id, "elsewhere"));
    QVERIFY(m_office->open(*m_storage)); // signs
    QCOMPARE(awards().size(), 1);
    const BadgeAward after = awards().first();
    QCOMPARE(std::tuple(after.id, after.cycle, after.awardedAt, after.state),
             std::tuple(QStringLiteral("elsewhere"), before.cycle, before.awardedAt, QStringLiteral("signed")));
    QVERIFY(!shown(before.id));
    const auto page = shown(after.id); // what was open stays open
    QVERIFY(page && page->report.verdict() == credentials::Verdict::Valid);
    QVERIFY(!after.credential.contains(before.id));
}

void TestBadgeOffice::rotate_olderBadgesStayRight()
{
    complete(QStringLiteral("maya"), m_clock.now());
    QVERIFY(m_office->open(*m_storage));
    const QString did = m_office->did();
    QCOMPARE(did, QStringLiteral("did:web:learn.example"));
    QVERIFY(m_office->rotate(*m_storage));
    complete(QStringLiteral("sam"), m_clock.now());
    // Another process with the same database.
    badges::Office other(QStringLiteral("https://learn.example"), true, m_clock);
    QVERIFY(other.open(*m_storage));
    QCOMPARE(other.did(), did);
    QStringList methods;
    for (const BadgeAward& award : awards()) {
        const auto found = shown(award.id);
        QVERIFY(found && found->report.verdict() == credentials::Verdict::Valid);
        methods += found->report.credential.value(u"proof").toObject().value(u"verificationMethod").toString();
    }
    methods.sort();
    QCOMPARE(methods, QStringList({did + QStringLiteral("#key-1"), did + QStringLiteral("#key-2")}));
}

// Each key has its own status list, so that what it has signed can be checked, and revoked.
void TestBadgeOffice::rotate_ofDidKey_isAnotherIssuer_andOlderBadgesStayRight()
{
    m_office = std::make_unique<badges::Office>(QStringLiteral("http://learn.example"), true, m_clock);
    QVERIFY(m_office->open(*m_storage));
    complete(QStringLiteral("maya"), m_clock.now());
    QVERIFY(m_office->open(*m_storage));
    const QString before = m_office->did();
    QVERIFY(m_office->rotate(*m_storage));
    QVERIFY(m_office->did().startsWith(QStringLiteral("did:key:")) && m_office->did() != before);
    complete(QStringLiteral("sam"), m_clock.now());
    QVERIFY(m_office->open(*m_storage));
    QVERIFY(m_office->rotate(*m_storage)); // nothing was signed by the third one
    for (const BadgeAward& award : awards()) {
        const auto found = shown(award.id);
        QVERIFY2(found && found->report.verdict() == credentials::Verdict::Valid,
                 qPrintable(found ? credentials::headline(found->report) : award.id));
        QVERIFY(found->report.trusted());
        QCOMPARE(found->report.credential.value(u"issuer").toObject().value(u"id").toString() == before,
                 award.personId == QStringLiteral("maya"));
    }
    for (const char* who : {"maya", "sam"}) {
        const auto all = awards();
        const auto its = std::ranges::find(all, QLatin1StringView(who), &BadgeAward::personId);
        {
            const auto transaction = m_storage->begin(m_clock.now());
            QVERIFY(commands::revokeAward(**transaction, its->id, m_clock.now(), QStringLiteral("copied")));
            QVERIFY((*transaction)->commit());
        }
        QVERIFY(m_office->open(*m_storage));
        for (const BadgeAward& award : awards()) {
            const auto found = shown(award.id);
            QVERIFY(found && found->report.has(credentials::Reason::Revoked) == award.revokedAt.isValid());
            QCOMPARE(found->report.verdict() == credentials::Verdict::Valid, !award.revokedAt.isValid());
        }
    }
}

void TestBadgeOffice::page_isPlainAndEscaped()
{
    complete(QStringLiteral("maya"), m_clock.now());
    QVERIFY(m_office->open(*m_storage));
    const badges::Tongue english{QStringLiteral("en"), [](const char*, const char* text, int n) {
                                     return QString::fromUtf8(text).replace(QStringLiteral("%n"), QString::number(n));
                                 }};
    const QByteArray page = badges::awardPage(*shown(awards().first().id), english);
    QVERIFY(page.contains("<h1>Fire &lt;warden&gt;</h1>"));
    QVERIFY(page.contains("Valid."));
    QVERIFY(page.contains("<html lang=\"en\">") && page.contains("@media print"));
    QVERIFY(!page.contains("<script") && !page.contains("maya"));
    // In another language each of its words is; what the organisation wrote stays.
    const badges::Tongue marked{QStringLiteral("ar"), [](const char*, const char* text, int) {
                                    return QString(QString::fromUtf8(text).size(), QLatin1Char('x')) +
                                           (QByteArray(text).contains("%1") ? QStringLiteral("%1") : QString());
                                }};
    QByteArray other = badges::awardPage(*shown(awards().first().id), marked);
    QVERIFY(other.contains("<html lang=\"ar\" dir=\"rtl\">"));
    for (const char* word : {"Issued", "Valid", "checked", "person", "Files", "signature", "revoked", "Yes"})
        QVERIFY2(!other.contains(word), word);
    QVERIFY(other.contains("Fire &lt;warden&gt;"));
    QVERIFY(badges::absencePage(marked).contains("dir=\"rtl\""));
}

QTEST_GUILESS_MAIN(TestBadgeOffice)
#include "tst_badgeoffice.moc"
