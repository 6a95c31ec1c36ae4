// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People, profiles and the team's page among 10,000 people: lxcp-bench-people [--quick]. One result a line, see
// bench.py.
#include "app/domain/json.h"
#include "app/domain/persondetail.h"
#include "app/domain/profilecard.h"
#include "app/domain/skill.h"
#include "app/domain/standingpage.h"
#include "app/services/profileservice.h"
#include "app/services/standingservice.h"
#include "app/services/teamservice.h"
#include "app/services/walletservice.h"
#include "app/standing/deeds.h"
#include "app/standing/distribution.h"
#include "tests/bench/figures.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "ui/profile/peopleview.h"
#include "ui/profile/profileview.h"
#include "ui/standing/standingview.h"
#include "ui/team/teamview.h"
#include "ui/wallet/walletview.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>

namespace {

using bench::Limit;
using bench::median;
using bench::percentile99;
using bench::report;
using support::CatalogLines;

constexpr int kReports = 100;
constexpr int kSkills = 2000;
constexpr int kSkillsEach = 8;
constexpr int kMyStatements = 60;
const auto kMe = QStringLiteral("p1");

template <typename F>
double timed(F&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

template <domain::Entity T>
QByteArray put(const T& entity)
{
    const QJsonObject line{{QStringLiteral("kind"), domain::kindOf<T>()},
                           {QStringLiteral("op"), QStringLiteral("put")},
                           {QStringLiteral("id"), domain::idOf(entity)},
                           {QStringLiteral("rev"), 1},
                           {QStringLiteral("data"), domain::toJson(entity)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

QString skillName(int n)
{
    return QStringLiteral("skill %1 of %2").arg(n).arg(QChar(u'a' + n % 26));
}

class Organisation
{
public:
    explicit Organisation(int people)
    {
        QByteArray lines;
        for (int n = 0; n < kSkills; ++n) {
            domain::Skill skill;
            skill.name = skillName(n);
            skill.id = domain::skillId(skill.name);
            m_skills.append(skill.id);
            lines += put(skill);
        }
        domain::RoleTarget target;
        target.title = QStringLiteral("Engineer");
        target.id = domain::roleTargetId(target.title);
        for (int n = 0; n < 12; ++n)
            target.skills.append({m_skills[n], 3});
        lines += put(target);
        for (int n = 1; n <= people; ++n)
            lines += person(n);
        for (int n = 0; n < kMyStatements; ++n) {
            domain::PersonSkill said;
            said.personId = kMe;
            said.skillId = m_skills[n * 7];
            said.raterKind = QStringLiteral("self");
            said.raterId = kMe;
            said.id = domain::personSkillId(kMe, said.skillId, kMe);
            said.level = 1 + n % 5;
            said.at = QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
            lines += put(said);
        }
        built.lines(lines);
    }

    // Statements that read the same rows as the page, and do nothing with them.
    double bareProfile(const QString& who)
    {
        return bare({"SELECT * FROM person WHERE id = ?1", "SELECT * FROM person_detail WHERE person_id = ?1",
                     "SELECT * FROM profile WHERE id = ?1",
                     "SELECT * FROM enrollment e LEFT JOIN course c ON c.id = e.course_id WHERE person_id = ?1",
                     "SELECT * FROM person_skill s LEFT JOIN skill k ON k.id = s.skill_id WHERE person_id = ?1",
                     "SELECT * FROM kudos WHERE to_id = ?1"},
                    who);
    }
    double bareTeam()
    {
        return bare({"SELECT * FROM person WHERE supervisor_id = ?1",
                     "SELECT * FROM person p JOIN person_detail d ON d.person_id = p.id WHERE p.supervisor_id = ?1",
                     "SELECT * FROM person p JOIN enrollment e ON e.person_id = p.id WHERE p.supervisor_id = ?1",
                     "SELECT * FROM person p JOIN course_request r ON r.person_id = p.id WHERE p.supervisor_id = ?1",
                     "SELECT * FROM person p JOIN team_card c ON c.id = p.id WHERE p.supervisor_id = ?1",
                     "SELECT * FROM skill_group WHERE group_id = ?1"},
                    kMe);
    }

    support::StoreBuilder built;

private:
    QByteArray person(int n)
    {
        domain::Person made;
        made.id = QStringLiteral("p%1").arg(n);
        made.name = QString::fromUtf8(m_words.word()) + QLatin1Char(' ') + QString::fromUtf8(m_words.word());
        made.title = QStringLiteral("Engineer");
        made.department = QStringLiteral("Department %1").arg(n % 40);
        made.supervisorId = n > 1 && n <= kReports + 1 ? kMe : QString();
        domain::ProfileCard card;
        card.id = made.id;
        card.bio = QStringLiteral("I do what is to be done.");
        for (int i = 0; i < kSkillsEach; ++i)
            card.skills.append({m_skills[(n * 13 + i * 37) % kSkills], 1 + (n + i) % 5, QStringLiteral("self"), 0, {}});
        for (int i = 0; i < 4; ++i)
            card.skills.append({m_skills[i], 1 + (n + i) % 5, QStringLiteral("peer"), 1, {}});
        QByteArray lines = put(made) + put(card);
        if (n > kReports + 1)
            return lines;
        lines += put(domain::TeamCard{card});
        for (const QString& field : {QStringLiteral("email"), QStringLiteral("timezone")})
            lines += put(domain::PersonDetail{made.id + QLatin1Char(':') + field, made.id, field, field});
        for (int i = 0; i < 10; ++i) {
            domain::Enrollment enrollment;
            enrollment.personId = made.id;
            enrollment.courseId = QStringLiteral("c%1").arg(i);
            enrollment.id = domain::enrollmentId(made.id, enrollment.courseId);
            enrollment.state = i % 2 ? QStringLiteral("active") : QStringLiteral("completed");
            enrollment.updatedAt = QDateTime(QDate(2026, 1, 1 + i), QTime(9, 0), Qt::UTC);
            lines += put(enrollment);
        }
        return lines;
    }

public:
    double bare(const QByteArrayList& statements, const QString& value)
    {
        return timed([&] {
            for (const QByteArray& sql : statements) {
                auto row = built.store().reader().statement(sql);
                row.args(value);
                while (row.next()) {
                }
            }
        });
    }

private:
    QStringList m_skills;
    CatalogLines m_words;
};

template <typename F>
std::vector<double> many(int times, F&& work)
{
    std::vector<double> runs;
    for (int i = 0; i < times; ++i)
        runs.push_back(work());
    return runs;
}

void benchSearch(Organisation& organisation, services::ProfileService& profiles, int rounds)
{
    const auto reading = many(
        5, [&] { return timed([&] { (void)services::ColleagueIndex::read(organisation.built.store().reader()); }); });
    report(QStringLiteral("people.index"), median(reading), {}, reading);
    profile::PeopleView view(profiles);
    view.resize(1100, 768);
    view.show();
    view.open(widgets::place(QStringLiteral("people")));
    const auto* field = view.findChild<QLineEdit*>(QStringLiteral("people-search"));
    std::vector<double> finding;
    std::vector<double> typing;
    for (int round = 0; round < rounds; ++round) {
        for (const char* query : {"an", "data ma", "skill 12", "engineer", "department 3", "zzz"}) {
            const QString whole = QString::fromLatin1(query);
            for (int length = 1; length <= whole.size(); ++length) {
                const QString words = whole.left(length);
                finding.push_back(timed([&] { (void)profiles.colleagues(words, 200); }));
                typing.push_back(timed([&] {
                    const_cast<QLineEdit*>(field)->setText(words);
                    (void)view.grab();
                }));
            }
        }
    }
    const Limit frame{QStringLiteral("a frame, 16 ms"), 16, 1};
    report(QStringLiteral("people.find.p99"), percentile99(finding), frame, finding);
    report(QStringLiteral("people.key-to-painted.p99"), percentile99(typing), frame, typing);
}

// 200 badges, each with a credential as long as a real one.
void benchWallet(Organisation& organisation, const support::FakeClock& clock, int times, const Limit& asked)
{
    constexpr int kBadges = 200;
    QByteArray lines;
    for (int n = 0; n < kBadges; ++n) {
        domain::BadgeAward award;
        award.id = QStringLiteral("award%1").arg(n);
        award.personId = kMe;
        award.badgeId = QStringLiteral("badge%1").arg(n);
        award.title = QStringLiteral("Badge number %1").arg(n);
        award.criteria = QStringLiteral("What one does to get it.");
        award.awardedAt = QDateTime(QDate(2020, 1, 1).addDays(n), QTime(9, 0), Qt::UTC);
        award.state = QStringLiteral("signed");
        award.credential = QStringLiteral("{\"padding\":\"%1\"}").arg(QString(4000, QLatin1Char('x')));
        lines += put(award);
    }
    organisation.built.lines(lines);
    services::WalletService wallet(organisation.built.store(), clock, kMe);
    const auto bare =
        many(times, [&] { return organisation.bare({"SELECT * FROM badge_award WHERE person_id = ?1"}, kMe); });
    const auto reading = many(times, [&] { return timed([&] { (void)wallet.badges(); }); });
    report(QStringLiteral("wallet.page"), median(reading), {QStringLiteral("bare-queries"), median(bare), 0}, reading);
    const auto opened = many(times, [&] {
        wallet::WalletView view(wallet);
        view.resize(1100, 768);
        return timed([&] {
            view.open(widgets::place(QStringLiteral("wallet")));
            view.fill();
            (void)view.grab();
        });
    });
    report(QStringLiteral("wallet.open"), median(opened), asked, opened);
}

// What the server has said of a person among 10,000: leaderboards and distributions of four groups.
domain::Comparison comparison(int people)
{
    domain::Comparison made;
    made.id = kMe;
    for (int group = 0; group < 4; ++group) {
        const QString title = QStringLiteral("Group %1").arg(group);
        for (const char* period : {"week", "month", "all"}) {
            domain::BoardFigures board{
                QStringLiteral("pathway"), title, title, QLatin1StringView(period), {}, 120, people, people / 2, {}};
            for (int line = 0; line < 8; ++line)
                board.lines.append({line + 1, QStringLiteral("p%1").arg(line + 1), 900 - line, false, line == 3});
            made.boards.append(board);
        }
        for (int figure = 0; figure < 5; ++figure) {
            domain::PlotFigures plot;
            plot.figure = figure == 0 ? QStringLiteral("score") : QStringLiteral("skill");
            plot.ref = figure == 0 ? QString() : domain::skillId(skillName(figure));
            plot.groupKind = QStringLiteral("pathway");
            plot.groupId = plot.title = title;
            plot.people = people;
            plot.width = figure == 0 ? 10 : 1;
            for (int bin = 0; bin < (figure == 0 ? 10 : 6); ++bin)
                plot.bins.append({bin * plot.width, people / (bin + 2)});
            plot.myBin = 3;
            made.plots.append(plot);
        }
    }
    return made;
}

// The page with its plots, and what the server does for one figure of everybody in one group.
void benchStanding(Organisation& organisation, const support::FakeClock& clock, int people, int times,
                   const Limit& asked)
{
    domain::GameRules rules = standing::usualRules();
    rules.preset = QStringLiteral("full");
    organisation.built.lines(put(comparison(people)) + put(rules));
    services::StandingService service(organisation.built.store(), clock, kMe);
    const auto bare = many(times, [&] { return organisation.bare({"SELECT * FROM comparison WHERE id = ?1"}, kMe); });
    const auto reading = many(times, [&] { return timed([&] { (void)service.page(); }); });
    report(QStringLiteral("standing.page"), median(reading), {QStringLiteral("bare-queries"), median(bare), 0},
           reading);
    const auto opened = many(times, [&] {
        uistanding::StandingView view(service);
        view.resize(1100, 768);
        return timed([&] {
            view.open(widgets::place(QStringLiteral("standing")));
            view.fill();
            (void)view.grab();
        });
    });
    report(QStringLiteral("standing.open"), median(opened), asked, opened);

    QMap<QString, double> values;
    std::vector<double> plain;
    for (int n = 0; n < people; ++n) {
        values.insert(QStringLiteral("p%1").arg(n), (n * 7919) % 101);
        plain.push_back((n * 7919) % 101);
    }
    const auto sorting = many(times, [&] {
        auto copy = plain;
        return timed([&] { std::ranges::sort(copy); });
    });
    const auto spreading = many(times, [&] {
        return timed([&] {
            const standing::Spread spread(rules, values, standing::Scale{0, 10, 10});
            for (auto person = values.cbegin(); person != values.cend(); ++person)
                (void)spread.placeOf(person.key());
        });
    });
    report(QStringLiteral("standing.distribution"), median(spreading),
           {QStringLiteral("sorting them"), median(sorting), 0}, spreading);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const bool quick = application.arguments().contains(QStringLiteral("--quick"));
    widgets::applyTheme({});
    Organisation organisation(quick ? 500 : 10'000);
    support::FakeClock clock;
    services::ProfileService profiles(organisation.built.store(), clock, kMe);
    services::TeamService team(organisation.built.store(), clock, kMe);
    const int times = quick ? 3 : 30;
    benchSearch(organisation, profiles, quick ? 1 : 5);

    const Limit asked{QStringLiteral("asked for, 50 ms"), 50, 1};
    const auto bareProfile = many(times, [&] { return organisation.bareProfile(kMe); });
    const auto page = many(times, [&] { return timed([&] { (void)profiles.page(kMe); }); });
    report(QStringLiteral("profile.page"), median(page), {QStringLiteral("bare-queries"), median(bareProfile), 0},
           page);
    const auto opened = many(times, [&] {
        profile::ProfileView view(profiles, clock);
        view.resize(1100, 768);
        return timed([&] {
            view.open(widgets::place(QStringLiteral("profile"), kMe));
            view.fill();
            (void)view.grab();
        });
    });
    report(QStringLiteral("profile.open"), median(opened), asked, opened);

    const auto bareTeam = many(times, [&] { return organisation.bareTeam(); });
    const auto reading = many(times, [&] { return timed([&] { (void)team.page(); }); });
    report(QStringLiteral("team.page"), median(reading), {QStringLiteral("bare-queries"), median(bareTeam), 0},
           reading);
    const auto shown = many(times, [&] {
        team::TeamView view(team, clock);
        view.resize(1100, 768);
        return timed([&] {
            view.open(widgets::place(QStringLiteral("team")));
            view.fill();
            (void)view.grab();
        });
    });
    report(QStringLiteral("team.open"), median(shown), asked, shown);
    benchWallet(organisation, clock, times, asked);
    benchStanding(organisation, clock, quick ? 500 : 10'000, times, asked);
    return 0;
}
