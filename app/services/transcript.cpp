// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/transcript.h"

#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/learning/offline/attempts.h"
#include "app/services/csvrecord.h"
#include "app/services/profilereader.h"
#include "app/store/outbox.h"
#include "app/store/table.h"

#include <QJsonArray>

#include <algorithm>

namespace services {

namespace {

using domain::wire::encode;

QString dateOf(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().date().toString(Qt::ISODate) : QString();
}

QString figure(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', 2) : QString();
}

QHash<QString, double> bestScores(store::Database& db, const QString& personId)
{
    QHash<QString, double> scores;
    auto row = db.statement("SELECT course_id, max(score) FROM attempt WHERE person_id = ?1 AND score IS NOT NULL "
                            "GROUP BY course_id");
    row.args(personId);
    while (row.next())
        scores.insert(row.text(0), row.real(1));
    return scores;
}

// The kinds of which a person has entities of their own, and by which column.
constexpr std::pair<const char*, const char*> kPersonal[] = {{"person", "id"},
                                                             {"person_detail", "person_id"},
                                                             {"profile", "id"},
                                                             {"profile_card", "id"},
                                                             {"team_card", "id"},
                                                             {"person_skill", "person_id"},
                                                             {"person_skill", "rater_id"},
                                                             {"kudos", "to_id"},
                                                             {"kudos", "from_id"},
                                                             {"enrollment", "person_id"},
                                                             {"completion", "person_id"},
                                                             {"pathway_enrollment", "person_id"},
                                                             {"course_request", "person_id"},
                                                             {"delegation", "id"},
                                                             {"badge_award", "person_id"},
                                                             {"standing", "id"},
                                                             {"comparison", "id"},
                                                             {"game_member", "id"},
                                                             {"saved_course", "person_id"},
                                                             {"recommendation", "from_id"},
                                                             {"recommendation", "to_id"},
                                                             {"course_rating", "person_id"},
                                                             {"wish", "person_id"},
                                                             {"attempt", "person_id"},
                                                             {"note", "person_id"}};

void appendLine(QByteArray& lines, const QString& kind, const QString& id, qint64 rev, const QJsonObject& data)
{
    const QJsonObject line{{QStringLiteral("kind"), kind},
                           {QStringLiteral("id"), id},
                           {QStringLiteral("rev"), rev},
                           {QStringLiteral("data"), data}};
    lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

// One that was given before there were definitions has none: that is not said as an empty id.
QJsonArray badgesJson(const QList<domain::BadgeAward>& badges)
{
    QJsonArray all;
    for (const domain::BadgeAward& badge : badges) {
        QJsonObject one = domain::toJson(badge);
        if (badge.badgeId.isEmpty())
            one.remove(QStringLiteral("badge_id"));
        all.append(one);
    }
    return all;
}

} // namespace

std::optional<Transcript> transcriptOf(store::Database& db, const QString& personId, const QDateTime& now)
{
    const auto page = ProfileReader(db, personId).page(personId, Lens::Own);
    if (!page)
        return std::nullopt;
    Transcript transcript;
    transcript.person = page->person;
    transcript.madeAt = now;
    if (const auto policy = store::Table<domain::Policy>::find(db, QStringLiteral("org")))
        transcript.organisation = policy->organisation;
    const auto scores = bestScores(db, personId);
    for (const CourseLine& line : page->courses) {
        if (line.enrollment.state != QLatin1StringView("completed"))
            continue;
        Transcript::Course course;
        course.id = line.enrollment.courseId;
        course.title = line.title;
        course.completedAt = line.enrollment.completedAt;
        course.expiresAt = line.enrollment.expiresAt;
        if (scores.contains(course.id))
            course.score = scores.value(course.id);
        if (const auto known = store::Table<domain::Course>::find(db, course.id)) {
            course.provider = known->provider;
            course.minutes = known->durationMinutes;
        }
        transcript.courses.append(course);
    }
    std::ranges::stable_sort(transcript.courses, std::greater{}, &Transcript::Course::completedAt);
    for (const SkillLine& line : page->skills) {
        if (line.standing.level > 0)
            transcript.skills.append(line);
    }
    transcript.badges =
        store::Table<domain::BadgeAward>::select(db, "WHERE person_id = ?1 ORDER BY awarded_at DESC, id", personId);
    // What was taken back is nothing to show to others; it stays in the wallet and in personalData().
    transcript.badges.removeIf([](const domain::BadgeAward& badge) { return badge.revokedAt.isValid(); });
    return transcript;
}

QString issuerOf(const domain::BadgeAward& badge, const Transcript& transcript)
{
    const QJsonObject credential = QJsonDocument::fromJson(badge.credential.toUtf8()).object();
    return credential.value(u"issuer").toObject().value(u"name").toString(transcript.organisation);
}

QJsonObject transcriptJson(const Transcript& transcript)
{
    QJsonArray courses;
    for (const Transcript::Course& course : transcript.courses)
        courses.append(QJsonObject{{QStringLiteral("id"), course.id},
                                   {QStringLiteral("title"), course.title},
                                   {QStringLiteral("provider"), course.provider},
                                   {QStringLiteral("completed_at"), encode(course.completedAt)},
                                   {QStringLiteral("expires_at"), encode(course.expiresAt)},
                                   {QStringLiteral("score"), encode(course.score)},
                                   {QStringLiteral("duration_minutes"), encode(course.minutes)}});
    QJsonArray skills;
    for (const SkillLine& line : transcript.skills)
        skills.append(QJsonObject{{QStringLiteral("id"), line.standing.skillId},
                                  {QStringLiteral("name"), line.name},
                                  {QStringLiteral("level"), line.standing.level},
                                  {QStringLiteral("by"), line.standing.by},
                                  {QStringLiteral("endorsements"), line.standing.endorsements},
                                  {QStringLiteral("at"), encode(line.standing.at)}});
    return {{QStringLiteral("person"), QJsonObject{{QStringLiteral("id"), transcript.person.id},
                                                   {QStringLiteral("name"), transcript.person.name},
                                                   {QStringLiteral("title"), transcript.person.title},
                                                   {QStringLiteral("department"), transcript.person.department}}},
            {QStringLiteral("organisation"), transcript.organisation},
            {QStringLiteral("made_at"), encode(transcript.madeAt)},
            {QStringLiteral("courses"), courses},
            {QStringLiteral("skills"), skills},
            {QStringLiteral("badges"), badgesJson(transcript.badges)}};
}

QByteArray transcriptCsv(const Transcript& transcript)
{
    const auto word = [](const char* text) { return QString::fromLatin1(text); };
    QByteArray csv = csvRecord({word("kind"), word("title"), word("provider"), word("date"), word("valid_until"),
                                word("score"), word("level"), word("by")});
    for (const Transcript::Course& course : transcript.courses)
        csv += csvRecord({word("course"),
                          course.title,
                          course.provider,
                          dateOf(course.completedAt),
                          dateOf(course.expiresAt),
                          figure(course.score),
                          {},
                          {}});
    for (const SkillLine& line : transcript.skills)
        csv += csvRecord({word("skill"),
                          line.name,
                          {},
                          dateOf(line.standing.at),
                          {},
                          {},
                          QString::number(line.standing.level),
                          line.standing.by});
    for (const domain::BadgeAward& badge : transcript.badges)
        csv += csvRecord({word("badge"),
                          badge.title,
                          issuerOf(badge, transcript),
                          dateOf(badge.awardedAt),
                          dateOf(badge.expiresAt),
                          {},
                          {},
                          {}});
    return csv;
}

QByteArray personalData(store::Database& db, const QString& personId)
{
    QByteArray lines;
    for (const auto& [kind, column] : kPersonal) {
        const store::KindTable* table = store::kindTable(std::string_view(kind));
        auto row = db.statement(QByteArray("SELECT id FROM ") + kind + " WHERE " + column + " = ?1 ORDER BY id");
        row.args(personId);
        QStringList ids;
        while (row.next())
            ids.append(row.text(0));
        for (const QString& id : std::as_const(ids)) {
            if (const auto entity = table->read(db, id); entity && *entity)
                appendLine(lines, table->kind, id, (*entity)->rev, (*entity)->data);
        }
    }
    const QByteArrayList waiting = store::Outbox(db).exportNdjson().split('\n');
    for (const QByteArray& line : waiting) {
        const QJsonObject command = QJsonDocument::fromJson(line).object();
        if (!command.isEmpty())
            appendLine(lines, QStringLiteral("outbox"), command.value(QLatin1StringView("id")).toString(), 0, command);
    }
    auto draft = db.statement("SELECT id, data FROM draft ORDER BY id");
    while (draft.next())
        appendLine(lines, QStringLiteral("draft"), draft.text(0), 0, QJsonDocument::fromJson(draft.bytes(1)).object());
    // From elsewhere: the file as it can be brought in again.
    auto badge = db.statement("SELECT id, title, content, imported_at FROM imported_badge ORDER BY id");
    while (badge.next())
        appendLine(lines, QStringLiteral("imported_badge"), badge.text(0), 0,
                   {{QStringLiteral("title"), badge.text(1)},
                    {QStringLiteral("content"), badge.text(2)},
                    {QStringLiteral("imported_at"), badge.text(3)}});
    return lines;
}

} // namespace services
