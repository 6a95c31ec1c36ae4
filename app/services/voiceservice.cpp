// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/voiceservice.h"

#include "app/base/ids.h"
#include "app/domain/enrollment.h"
#include "app/domain/json.h"
#include "app/learning/offline/attempts.h"
#include "app/services/commandsender.h"
#include "app/services/peoplefinder.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QSet>

namespace services {

namespace {

constexpr int kReviewsShown = 20;
constexpr qsizetype kThreadTitle = 200; // what the rule of threads takes

bool concernsVoices(const QString& kind)
{
    static const QSet<QString> kKinds{QStringLiteral("saved_course"), QStringLiteral("recommendation"),
                                      QStringLiteral("course_rating"), QStringLiteral("wish")};
    return kKinds.contains(kind);
}

} // namespace

struct VoiceService::Private
{
    store::Store& store;
    QString personId;
    CommandSender sender;
    PeopleFinder people;

    [[nodiscard]] store::Database& db() const { return store.reader(); }
    [[nodiscard]] QString text(const char* sql, const QString& id) const
    {
        auto row = db().statement(sql);
        row.args(id);
        return row.next() ? row.text(0) : QString();
    }
    [[nodiscard]] bool isWaiting(const QString& target) const
    {
        auto row =
            db().statement("SELECT 1 FROM outbox WHERE entity IN ('saved_course', 'course_rating') AND target = ?1 "
                           "LIMIT 1");
        row.args(target);
        return row.next();
    }
};

VoiceService::VoiceService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent),
      d(new Private{store, personId,
                    CommandSender(store, clock, personId, this,
                                  [this](const QString& id, const base::Error& error) { Q_EMIT refused(id, error); }),
                    PeopleFinder(store.reader())})
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (PeopleFinder::isAbout(kind))
            d->people.forget();
        if (concernsVoices(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &VoiceService::changed);
}

VoiceService::~VoiceService() = default;

CourseVoices VoiceService::of(const QString& courseId) const
{
    CourseVoices voices;
    const QString mine = domain::enrollmentId(d->personId, courseId);
    const auto saved = store::Table<domain::SavedCourse>::find(d->db(), mine);
    voices.saved = saved && !saved->removedAt.isValid();
    const auto enrollment = store::Table<domain::Enrollment>::find(d->db(), mine);
    const auto learned = domain::withLearning(enrollment.value_or(domain::Enrollment{}),
                                              offline::Attempts(d->db()).learning().value(mine));
    voices.mayRate =
        enrollment && (learned.state == QLatin1StringView("active") || learned.state == QLatin1StringView("completed"));
    voices.waiting = d->isWaiting(mine);
    for (const auto& rating : store::Table<domain::CourseRating>::select(
             d->db(), "WHERE course_id = ?1 AND ifnull(removed_at, '') = '' ORDER BY at DESC", courseId)) {
        const bool own = rating.personId == d->personId;
        if (own) {
            voices.myStars = rating.stars;
            voices.myText = rating.text;
        }
        if (!rating.text.isEmpty() && voices.reviews.size() < kReviewsShown)
            voices.reviews.append({rating, d->text("SELECT name FROM person WHERE id = ?1", rating.personId), own});
    }
    return voices;
}

QList<RecommendationLine> VoiceService::forMe() const
{
    QList<RecommendationLine> lines;
    for (const auto& one : store::Table<domain::Recommendation>::select(
             d->db(), "WHERE to_id = ?1 AND ifnull(removed_at, '') = '' ORDER BY at DESC", d->personId))
        lines.append({one, d->text("SELECT name FROM person WHERE id = ?1", one.fromId),
                      d->text("SELECT title FROM course WHERE id = ?1", one.courseId)});
    return lines;
}

QList<domain::Person> VoiceService::colleagues(const QString& words, int limit) const
{
    QList<domain::Person> people;
    for (const PeopleFinder::Hit& hit : d->people.find(words, limit + 1)) {
        if (hit.id == d->personId || people.size() >= limit)
            continue;
        domain::Person person;
        person.id = hit.id;
        person.name = hit.name;
        person.title = hit.subtitle;
        people.append(person);
    }
    return people;
}

QList<domain::Community> VoiceService::communities(const QString& words, int limit) const
{
    return store::Table<domain::Community>::select(
        d->db(),
        "WHERE id IN (SELECT community_id FROM community_member WHERE person_id = ?1 AND state = 'member') AND "
        "instr(lower(name), lower(?2)) ORDER BY name COLLATE NOCASE, id LIMIT ?3",
        d->personId, words.simplified(), limit);
}

bool VoiceService::hasWished(const QString& words) const
{
    auto row = d->db().statement("SELECT 1 FROM wish WHERE person_id = ?1 AND lower(words) = lower(?2) AND "
                                 "ifnull(removed_at, '') = '' LIMIT 1");
    row.args(d->personId, words.simplified());
    return row.next();
}

QString VoiceService::save(const QString& courseId, bool saved)
{
    return d->sender.send(saved ? QStringLiteral("course.save") : QStringLiteral("course.unsave"),
                          domain::enrollmentId(d->personId, courseId), {{QStringLiteral("course_id"), courseId}});
}

QString VoiceService::recommend(const QString& courseId, const QString& toId, const QString& text)
{
    return d->sender.send(
        QStringLiteral("course.recommend"), base::newId(),
        {{QStringLiteral("course_id"), courseId}, {QStringLiteral("to_id"), toId}, {QStringLiteral("text"), text}});
}

QString VoiceService::recommendTo(const QString& communityId, const QString& courseId, const QString& title,
                                  const QString& text)
{
    return d->sender.send(QStringLiteral("thread.start"), base::newId(),
                          {{QStringLiteral("community_id"), communityId},
                           {QStringLiteral("title"), title.left(kThreadTitle)},
                           {QStringLiteral("text"), text.trimmed().isEmpty() ? title : text},
                           {QStringLiteral("about_kind"), QStringLiteral("course")},
                           {QStringLiteral("about_id"), courseId}});
}

QString VoiceService::putAway(const QString& recommendationId)
{
    return d->sender.send(QStringLiteral("recommendation.remove"), recommendationId, {});
}

QString VoiceService::rate(const QString& courseId, int stars, const QString& text)
{
    const QString target = domain::enrollmentId(d->personId, courseId);
    if (stars == 0)
        return d->sender.send(QStringLiteral("course.unrate"), target, {{QStringLiteral("course_id"), courseId}});
    return d->sender.send(
        QStringLiteral("course.rate"), target,
        {{QStringLiteral("course_id"), courseId}, {QStringLiteral("stars"), stars}, {QStringLiteral("text"), text}});
}

QString VoiceService::wish(const QString& words)
{
    return d->sender.send(QStringLiteral("wish.make"), base::newId(), {{QStringLiteral("words"), words.simplified()}});
}

} // namespace services
