// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/profilereader.h"

#include "app/domain/shownperson.h"
#include "app/learning/offline/attempts.h"
#include "app/store/people.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

namespace {

QList<domain::Achievement> achievementsOf(const QList<CourseLine>& courses)
{
    QList<domain::Achievement> achievements;
    for (const CourseLine& line : courses) {
        if (line.enrollment.state == QLatin1StringView("completed"))
            achievements.append({QStringLiteral("course"), line.enrollment.courseId, line.title,
                                 line.enrollment.completedAt, line.enrollment.expiresAt});
    }
    return achievements;
}

QString textOf(store::Database& db, const QByteArray& sql, const QString& id)
{
    auto row = db.statement(sql);
    row.args(id);
    return row.next() ? row.text(0) : QString();
}

} // namespace

// What a viewer has of a person, however they came by it.
struct ProfileReader::Material
{
    domain::Profile profile; // whose visibility is looked at; of others empty
    domain::ProfileCard card;
    QList<domain::PersonSkill> statements;
    QList<domain::Kudos> kudos;
    QList<CourseLine> courses;
    bool whole = false; // one's own: nothing is kept from the viewer
};

ProfileReader::ProfileReader(store::Database& db, QString viewerId) : m_db(db), m_viewerId(std::move(viewerId))
{
    auto waiting =
        db.statement("SELECT DISTINCT target FROM outbox WHERE entity IN ('profile', 'person_skill', 'kudos')");
    while (waiting.next())
        m_waiting.insert(waiting.text(0));
}

QString ProfileReader::nameOf(const QString& personId) const
{
    auto known = m_names.constFind(personId);
    if (known == m_names.cend())
        known = m_names.insert(personId, textOf(m_db, "SELECT name FROM person WHERE id = ?1", personId));
    return known->isEmpty() ? personId : *known;
}

QString ProfileReader::skillName(const QString& skillId) const
{
    auto known = m_skills.constFind(skillId);
    if (known == m_skills.cend())
        known = m_skills.insert(skillId, textOf(m_db, "SELECT name FROM skill WHERE id = ?1", skillId));
    return known->isEmpty() ? skillId : *known;
}

domain::Profile ProfileReader::profile(const QString& personId) const
{
    auto stored = store::Table<domain::Profile>::find(m_db, personId).value_or(domain::Profile{});
    stored.id = personId;
    return stored;
}

QHash<QString, int> ProfileReader::targets(const QString& title) const
{
    QHash<QString, int> levels;
    if (const auto target = store::Table<domain::RoleTarget>::find(m_db, domain::roleTargetId(title))) {
        for (const domain::SkillLevel& level : target->skills)
            levels.insert(level.skillId, level.level);
    }
    return levels;
}

QList<CourseLine> ProfileReader::courses(const QString& personId) const
{
    const bool mine = personId == m_viewerId;
    const auto learned = mine ? offline::Attempts(m_db).learning() : QHash<QString, domain::MergedLearning>();
    QList<CourseLine> lines;
    for (const auto& enrollment : store::Table<domain::Enrollment>::select(
             m_db, "WHERE person_id = ?1 AND state <> 'withdrawn' ORDER BY updated_at DESC, id", personId)) {
        CourseLine line;
        line.enrollment = domain::withLearning(enrollment, learned.value(enrollment.id));
        line.title = textOf(m_db, "SELECT title FROM course WHERE id = ?1", enrollment.courseId);
        if (line.title.isEmpty())
            line.title = enrollment.courseId;
        lines.append(std::move(line));
    }
    return lines;
}

ProfileReader::Material ProfileReader::own(const domain::Person& me, Lens lens) const
{
    Material material;
    material.profile = profile(me.id);
    material.courses = courses(me.id);
    material.statements = store::Table<domain::PersonSkill>::select(m_db, "WHERE person_id = ?1", me.id);
    material.kudos = store::Table<domain::Kudos>::select(m_db, "WHERE to_id = ?1", me.id);
    const auto audience = lens == Lens::Own ? domain::Audience::Me : domain::Audience::Team;
    auto achievements = achievementsOf(material.courses);
    for (const auto& award : store::Table<domain::BadgeAward>::select(m_db, "WHERE person_id = ?1", me.id)) {
        if (!award.revokedAt.isValid())
            achievements.append(domain::badgeAchievement(award));
    }
    material.card = domain::profileCard(material.profile, material.statements, achievements, audience);
    material.whole = lens == Lens::Own;
    if (material.whole)
        return material;
    // The rest of what a supervisor is sent, by the same rules as the server's scopes.
    material.statements.removeIf([&](const domain::PersonSkill& statement) {
        return statement.raterId != me.supervisorId && !domain::isForSupervisor(material.profile, statement);
    });
    const bool kudosShown = domain::audienceOf(material.profile, QStringLiteral("kudos")) <= domain::Audience::Team;
    material.kudos.removeIf([&](const domain::Kudos& kudos) { return !kudosShown && kudos.fromId != me.supervisorId; });
    material.profile = {};
    return material;
}

// What somebody else shows; the team's card says more.
domain::ProfileCard ProfileReader::shownCard(const QString& personId) const
{
    if (const auto team = store::Table<domain::TeamCard>::find(m_db, personId))
        return *team;
    auto card = store::Table<domain::ProfileCard>::find(m_db, personId).value_or(domain::ProfileCard{});
    card.id = personId;
    return card;
}

QString ProfileReader::photoOf(const QString& personId) const
{
    return personId == m_viewerId ? profile(personId).photo : shownCard(personId).photo;
}

ProfileReader::Material ProfileReader::others(const QString& personId) const
{
    Material material;
    material.card = shownCard(personId);
    material.statements = store::Table<domain::PersonSkill>::select(m_db, "WHERE person_id = ?1", personId);
    material.kudos = store::Table<domain::Kudos>::select(m_db, "WHERE to_id = ?1", personId);
    material.courses = courses(personId);
    return material;
}

StatementLine ProfileReader::statementLine(const domain::PersonSkill& statement) const
{
    StatementLine line;
    line.said = statement;
    line.waiting = isWaiting(statement.id);
    if (statement.raterKind != QLatin1StringView("assessed"))
        line.raterName = nameOf(statement.raterId);
    else if (!statement.evidence.isEmpty())
        line.raterName = statement.evidence.front().title;
    return line;
}

QList<SkillLine> ProfileReader::skillLines(const Material& material, const QString& title) const
{
    QHash<QString, int> wanted = targets(title);
    QHash<QString, QList<StatementLine>> statements;
    for (const domain::PersonSkill& statement : material.statements) {
        if (!statement.removedAt.isValid())
            statements[statement.skillId].append(statementLine(statement));
    }
    QList<SkillLine> lines;
    const auto add = [&](const domain::SkillStanding& standing) {
        SkillLine line;
        line.name = skillName(standing.skillId);
        line.standing = standing;
        line.target = wanted.take(standing.skillId);
        line.audience = domain::audienceOfSkill(material.profile, standing.skillId);
        line.statements = statements.take(standing.skillId);
        std::ranges::stable_sort(line.statements, std::greater{}, [](const StatementLine& s) { return s.said.at; });
        line.untold = !material.whole && standing.level == 0 && standing.endorsements == 0;
        line.unseen = line.untold && line.statements.isEmpty();
        lines.append(std::move(line));
    };
    for (const domain::SkillStanding& standing : material.card.skills)
        add(standing);
    // Contested through and through, or said by the viewer of what is kept from them; then what the title asks for.
    QStringList rest = statements.keys();
    for (const QString& skill : wanted.keys()) {
        if (!rest.contains(skill))
            rest.append(skill);
    }
    std::ranges::sort(rest, {},
                      [&](const QString& skill) { return std::pair(-wanted.value(skill), skillName(skill)); });
    for (const QString& skill : rest) {
        domain::SkillStanding none;
        none.skillId = skill;
        add(none);
    }
    return lines;
}

SkillLine ProfileReader::shownSkill(const QString& personId, const QString& skillId) const
{
    SkillLine line;
    line.name = skillName(skillId);
    line.standing.skillId = skillId;
    for (const domain::SkillStanding& standing : shownCard(personId).skills) {
        if (standing.skillId == skillId)
            line.standing = standing;
    }
    for (const domain::PersonSkill& statement : store::Table<domain::PersonSkill>::select(
             m_db, "WHERE person_id = ?1 AND skill_id = ?2 ORDER BY at DESC, id", personId, skillId)) {
        if (!statement.removedAt.isValid())
            line.statements.append(statementLine(statement));
    }
    return line;
}

std::optional<ProfilePage> ProfileReader::page(const QString& personId, Lens lens) const
{
    const auto person = store::personOf(m_db, personId);
    if (!person)
        return std::nullopt;
    const bool me = personId == m_viewerId;
    const Material material = me ? own(*person, lens) : others(personId);
    ProfilePage page;
    page.person = me && lens == Lens::Supervisor
                      ? domain::shownPerson(*person, profile(personId), domain::Audience::Team)
                      : *person;
    page.supervisorName = person->supervisorId.isEmpty() ? QString() : nameOf(person->supervisorId);
    page.mine = me && lens == Lens::Own;
    page.preview = me && lens == Lens::Supervisor;
    page.supervised = page.preview || person->supervisorId == m_viewerId;
    page.profile = material.profile;
    page.card = material.card;
    page.waiting = me && isWaiting(personId);
    page.skills = skillLines(material, page.person.title);
    for (const domain::Kudos& kudos : material.kudos) {
        if (!kudos.removedAt.isValid())
            page.kudos.append({kudos, nameOf(kudos.fromId),
                               kudos.skillId.isEmpty() ? QString() : skillName(kudos.skillId), isWaiting(kudos.id)});
    }
    std::ranges::stable_sort(page.kudos, std::greater{}, [](const KudosLine& line) { return line.kudos.givenAt; });
    page.courses = material.courses;
    return page;
}

} // namespace services
