// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/catalogservice.h"

#include "app/domain/badgerules.h"
#include "app/learning/offline/attempts.h"
#include "app/services/courseaccess.h"
#include "app/services/courseopener.h"
#include "app/services/earnedbadges.h"
#include "app/services/peoplefinder.h"
#include "app/store/coursesearch.h"
#include "app/store/facets.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QSet>

namespace services {

namespace {

store::CourseFilter storeFilter(const CatalogFilter& filter)
{
    return {filter.topics,    filter.skills,    filter.levels,      filter.languages, filter.formats,
            filter.providers, filter.durations, filter.offlineOnly, filter.savedOnly};
}

CatalogResult resultOf(const CatalogFilter& filter, const store::FoundCourses& found)
{
    return {filter, found.keys, found.complete, found.corrected};
}

Facets facetsOf(const store::FacetCounts& counts)
{
    Facets facets;
    const std::pair<store::Dimension, QList<FacetValue>*> lists[] = {
        {store::Dimension::Topic, &facets.topics},       {store::Dimension::Skill, &facets.skills},
        {store::Dimension::Level, &facets.levels},       {store::Dimension::Language, &facets.languages},
        {store::Dimension::Format, &facets.formats},     {store::Dimension::Provider, &facets.providers},
        {store::Dimension::Duration, &facets.durations},
    };
    for (const auto& [dimension, list] : lists) {
        for (const store::FacetCount& count : counts.values.value(dimension))
            list->append({count.value, count.count});
    }
    facets.offlineReady = counts.offlineReady;
    facets.saved = counts.saved;
    return facets;
}

CourseRow courseRow(const store::Statement& row, qint64 key)
{
    CourseRow course;
    course.key = key;
    course.id = row.text(0);
    course.title = row.text(1);
    course.summary = row.text(2);
    course.provider = row.text(3);
    course.language = row.text(4);
    course.level = row.text(5);
    course.topic = row.text(6);
    course.format = row.text(7);
    if (!row.isNull(8))
        store::column::read(row, 8, course.skills);
    if (!row.isNull(9))
        course.durationMinutes = int(row.number(9));
    course.offlineReady = row.number(10) != 0;
    course.requiresApproval = row.number(11) != 0;
    if (!row.isNull(12))
        course.ratingAverage = row.real(12);
    course.enrollmentState = row.text(13);
    course.progress = int(row.number(14));
    return course;
}

// What was learned on this machine and is not yet in the enrollment.
void addLearning(CourseRow& row, const domain::MergedLearning& learning)
{
    domain::Enrollment enrollment;
    enrollment.state = row.enrollmentState;
    enrollment.progress = row.progress;
    enrollment = domain::withLearning(enrollment, learning);
    row.enrollmentState = enrollment.state;
    row.progress = enrollment.progress;
}

CatalogResult withProblem(const store::Store& store, CatalogResult result)
{
    result.problem = store.indexProblem();
    return result;
}

bool concernsCatalog(const QString& kind)
{
    static const QSet<QString> kinds{QStringLiteral("course"),         QStringLiteral("enrollment"),
                                     QStringLiteral("course_request"), QStringLiteral("completion"),
                                     QStringLiteral("pathway"),        QStringLiteral("saved_course"),
                                     QStringLiteral("badge_award"),    QStringLiteral("elsewhere")};
    return kinds.contains(kind);
}

} // namespace

struct CatalogService::Private
{
    Private(store::Store& s, QString me) : store(s), db(s.reader()), personId(std::move(me)), people(s.reader()) {}

    store::Store& store;
    store::Database& db;
    QString personId;
    PeopleFinder people;
    store::ReadTicket finding;
    store::ReadTicket counting;

    void addEnrollment(CoursePage& page);
    void addPrerequisites(CoursePage& page);
    void addColleagues(CoursePage& page);
    void addPathways(CoursePage& page);
    void addRenewals(CoursePage& page);
};

CatalogService::CatalogService(store::Store& store, QString personId, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(store, std::move(personId)))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (PeopleFinder::isAbout(kind))
            d->people.forget();
        // The index grows in many small steps; a list that is shown is only read again when it is whole.
        const bool isIndex = kind == QLatin1StringView("search_index");
        if (concernsCatalog(kind) || (isIndex && (d->store.indexProblem() || d->store.indexReady())))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, [this] {
        d->people.forget();
        Q_EMIT changed();
    });
}

CatalogService::~CatalogService()
{
    d->finding.cancel();
    d->counting.cancel();
}

CatalogResult CatalogService::find(const CatalogFilter& filter, int limit) const
{
    d->store.ensureIndex();
    return withProblem(d->store,
                       resultOf(filter, store::CourseSearch(d->db).find(filter.words, storeFilter(filter), limit)));
}

void CatalogService::findAll(const CatalogFilter& filter, QObject* context, std::function<void(CatalogResult)> done)
{
    d->finding.cancel();
    d->store.ensureIndex();
    d->finding = d->store.read<CatalogResult>(
        [filter](store::Database& db) {
            return resultOf(filter, store::CourseSearch(db).find(filter.words, storeFilter(filter), -1));
        },
        context,
        [store = &d->store, done = std::move(done)](CatalogResult result) {
            done(withProblem(*store, std::move(result)));
        });
}

void CatalogService::facets(const CatalogFilter& filter, QObject* context, std::function<void(Facets)> done)
{
    d->counting.cancel();
    d->store.ensureIndex();
    d->counting = d->store.read<Facets>(
        [filter](store::Database& db) {
            const auto counts = store::countFacets(db, filter.words, storeFilter(filter));
            return counts ? facetsOf(*counts) : Facets{};
        },
        context, std::move(done));
}

QList<CourseRow> CatalogService::rows(const QList<qint64>& keys) const
{
    QList<CourseRow> rows;
    rows.reserve(keys.size());
    auto row = d->db.statement(
        "SELECT c.id, c.title, c.summary, c.provider, c.language, c.level, c.topic, c.format, c.skills, "
        "c.duration_minutes, c.offline_ready, c.requires_approval, c.rating_average, e.state, e.progress FROM "
        "course c LEFT JOIN enrollment e ON e.id = ?2 || c.id AND e.state <> 'withdrawn' WHERE c.key = ?1");
    const QString mine = domain::enrollmentId(d->personId, QString());
    const auto learned = offline::Attempts(d->db).learning();
    for (const qint64 key : keys) {
        row.args(key, mine);
        // A course that went meanwhile leaves an empty row: the list stays parallel to the keys.
        rows.append(row.next() ? courseRow(row, key) : CourseRow{});
        row.reset();
        const auto learning = learned.constFind(mine + rows.last().id);
        if (learning != learned.cend() && !rows.last().enrollmentState.isEmpty())
            addLearning(rows.last(), *learning);
    }
    return rows;
}

QString CatalogService::description(qint64 key) const
{
    auto row = d->db.statement("SELECT description FROM course WHERE key = ?1");
    row.args(key);
    return row.next() ? row.text(0) : QString();
}

void CatalogService::Private::addEnrollment(CoursePage& page)
{
    const QString id = domain::enrollmentId(personId, page.course.id);
    page.enrollment = store::Table<domain::Enrollment>::find(db, id);
    if (page.enrollment)
        page.enrollment = offline::Attempts(db).current(*page.enrollment);
    if (page.enrollment && page.enrollment->state == QLatin1StringView("withdrawn"))
        page.enrollment.reset();
    auto waiting =
        db.statement("SELECT id FROM outbox WHERE entity = 'enrollment' AND target = ?1 ORDER BY seq DESC LIMIT 1");
    waiting.args(id);
    if (waiting.next())
        page.enrollmentWaiting = waiting.text(0);
    auto request = db.statement("SELECT id FROM course_request WHERE course_id = ?1 AND person_id = ?2 AND state IN "
                                "('pending', 'asked') LIMIT 1");
    request.args(page.course.id, personId);
    if (request.next())
        page.openRequestId = request.text(0);
    page.isApproved = isApproved(db, personId, page.course.id);
}

void CatalogService::Private::addPrerequisites(CoursePage& page)
{
    for (const QString& id : page.course.prerequisites) {
        if (auto course = store::Table<domain::Course>::find(db, id))
            page.prerequisites.append(*course);
        const auto mine = store::Table<domain::Enrollment>::find(db, domain::enrollmentId(personId, id));
        if (!mine || offline::Attempts(db).current(*mine).state != QLatin1StringView("completed"))
            page.prerequisitesMissing.append(id);
    }
}

// The newest completions that the feed has let the person see.
void CatalogService::Private::addColleagues(CoursePage& page)
{
    constexpr int kMost = 20;
    QSet<QString> seen{personId};
    for (const auto& completion : store::Table<domain::Completion>::select(
             db, "WHERE course_id = ?1 ORDER BY completed_at DESC", page.course.id)) {
        if (page.colleagues.size() >= kMost)
            return;
        if (seen.contains(completion.personId))
            continue;
        seen.insert(completion.personId);
        if (auto person = store::Table<domain::Person>::find(db, completion.personId))
            page.colleagues.append(*person);
    }
}

void CatalogService::Private::addPathways(CoursePage& page)
{
    for (const auto& pathway :
         store::Table<domain::Pathway>::select(db, "WHERE instr(steps, ?1) > 0 ORDER BY title", page.course.id)) {
        for (const auto& step : pathway.steps) {
            if (!step.courseIds.contains(page.course.id))
                continue;
            page.pathways.append(pathway);
            break;
        }
    }
}

void CatalogService::Private::addRenewals(CoursePage& page)
{
    const auto badges =
        store::Table<domain::Badge>::select(db, "WHERE rule_kind = 'course' AND rule_target = ?1", page.course.id);
    if (badges.isEmpty() || !page.enrollment || page.enrollment->state != QLatin1StringView("completed"))
        return;
    const auto awards = store::Table<domain::BadgeAward>::select(db, "WHERE person_id = ?1", personId);
    for (const RenewableBadge& badge : renewableBadges(db, awards + earnedHere(db, personId, awards))) {
        if (badge.ruleKind == QLatin1StringView("course") && badge.ruleTarget == page.course.id)
            page.renewals.append({badge.award.title, domain::renewableFrom(badge.award), badge.award.expiresAt});
    }
}

std::optional<CoursePage> CatalogService::page(const QString& courseId) const
{
    auto found = course(courseId);
    if (!found)
        return std::nullopt;
    CoursePage page;
    page.course = std::move(*found);
    page.topic = store::sharedSpellings(d->db, store::Dimension::Topic, {page.course.topic}).value(0);
    page.skills = store::sharedSpellings(d->db, store::Dimension::Skill, page.course.skills);
    page.mayBrowse = !page.course.requiresApproval || decidesForOthers(d->db, d->personId);
    d->addEnrollment(page);
    d->addPrerequisites(page);
    d->addColleagues(page);
    d->addPathways(page);
    d->addRenewals(page);
    return page;
}

std::optional<domain::Course> CatalogService::course(const QString& courseId) const
{
    return store::Table<domain::Course>::find(d->db, courseId);
}

int CatalogService::courseCount() const
{
    return int(d->db.number("SELECT count(*) FROM course").value_or(0));
}

QList<PaletteHit> CatalogService::palette(const QString& words, int limit) const
{
    QList<PaletteHit> hits;
    if (words.trimmed().isEmpty())
        return hits;
    CatalogFilter filter;
    filter.words = words;
    const auto courses = find(filter, std::max(1, limit / 2));
    for (const CourseRow& row : rows(courses.keys)) {
        if (!row.id.isEmpty())
            hits.append({QStringLiteral("course"), row.id, row.title, row.provider});
    }
    const QString wanted = store::searchtext::folded(words.trimmed());
    auto pathway = d->db.statement("SELECT id, title, summary FROM pathway ORDER BY title");
    while (int(hits.size()) < limit - limit / 4 && pathway.next()) {
        const QString title = pathway.text(1);
        if (store::searchtext::folded(title).contains(wanted))
            hits.append({QStringLiteral("pathway"), pathway.text(0), title, pathway.text(2)});
    }
    for (const auto& person : d->people.find(words, limit - int(hits.size())))
        hits.append({QStringLiteral("person"), person.id, person.name, person.subtitle});
    return hits;
}

} // namespace services
