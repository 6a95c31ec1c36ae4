// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/cmi5book.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "app/store/database.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace services {

namespace {

const auto kSatisfied = QStringLiteral("satisfied");
const auto kDocuments = QStringLiteral("documents");
const auto kCurrent = QStringLiteral("item");

QByteArray textOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

double shareOf(const cmi5::UnitProgress& unit)
{
    if (unit.satisfied || unit.completed || unit.passed)
        return 1;
    return std::clamp(unit.progress.value_or(0) / 100.0, 0.0, 1.0);
}

PlayItem::State stateOf(const cmi5::UnitProgress& unit)
{
    if (unit.passed)
        return PlayItem::State::Passed;
    if (unit.failed)
        return PlayItem::State::Failed;
    return unit.completed || unit.waived || unit.satisfied ? PlayItem::State::Completed : PlayItem::State::Incomplete;
}

// A unit that may still be passed or failed is not over, although it is satisfied. Nothing is, that is satisfied from
// the beginning.
bool isOver(const cmi5::AssignableUnit& unit, const cmi5::UnitProgress& progress)
{
    const bool judged = progress.passed || (progress.completed && !progress.failed && !unit.masteryScore);
    return progress.satisfied && (progress.waived || judged);
}

} // namespace

Cmi5Book::Cmi5Book(cmi5::CourseStructure course, const QString& base, const QString& packageId)
    : m_course(std::move(course)), m_base(base), m_packageId(packageId)
{
    for (const cmi5::AssignableUnit& unit : m_course.units)
        m_publisherIds.insert(activityOf(unit.id), unit.id);
}

QString Cmi5Book::activityOf(const QString& publisherId) const
{
    return cmi5::activityIdFor(m_base, m_packageId, publisherId);
}

base::Result<void> Cmi5Book::abandon(const LrsDesk::Visit& visit, const cmi5::Launch& launch) const
{
    const auto before = visit.registration();
    if (!before)
        return base::failure(before.error());
    QList<QJsonObject> statements;
    for (const cmi5::ActiveSession& session : cmi5::activeSessions(*before)) {
        const cmi5::AssignableUnit* left = m_course.unit(session.publisherId);
        if (!left)
            continue;
        cmi5::Launch old = launch;
        old.sessionId = session.id;
        old.activityId = session.activityId;
        const double seconds = double(session.launchedAt.msecsTo(session.lastAt)) / 1000;
        statements.append(
            cmi5::abandonedStatement({base::newId(), visit.moment().at}, *left, old, std::max(0.0, seconds)));
    }
    return visit.store(statements);
}

base::Result<cmi5::Launch> Cmi5Book::launch(const LrsDesk::Visit& visit, cmi5::Launch launch, const QUrl& content) const
{
    const cmi5::AssignableUnit* unit = m_course.unit(m_publisherIds.value(launch.activityId));
    if (!unit)
        return base::failure(base::Error::Kind::Rejected, launch.activityId);
    if (const auto abandoned = abandon(visit, launch); !abandoned)
        return base::failure(abandoned.error());
    const auto before = visit.registration();
    if (!before)
        return base::failure(before.error());
    const auto progress = cmi5::progressOf(m_course, m_publisherIds, *before);
    if (launch.mode == cmi5::LaunchMode::Normal && isOver(*unit, progress.units.value(unit->id)))
        launch.mode = cmi5::LaunchMode::Review;
    const auto launched = cmi5::launchedStatement({base::newId(), visit.moment().at}, *unit, launch, content);
    if (const auto stored = visit.store({launched}); !stored)
        return base::failure(stored.error());
    const auto prepared = visit.putState(launch.activityId, QString::fromLatin1(cmi5::kLaunchDataId),
                                         "application/json", textOf(cmi5::launchData(*unit, launch)));
    return prepared ? base::Result<cmi5::Launch>(launch) : base::failure(prepared.error());
}

base::Result<void> Cmi5Book::admitRequest(const LrsDesk::Visit& visit, const cmi5::Launch& launch,
                                          const xapi::LrsRequest& request, cmi5::UnitReads& reads)
{
    const auto statements = visit.registration();
    if (!statements)
        return base::failure(statements.error());
    return cmi5::admitRequest(cmi5::sessionState(launch.sessionId, *statements), request, reads);
}

base::Result<void> Cmi5Book::admit(store::Database& db, const cmi5::Launch& launch, const QString& publisherId,
                                   const QList<QJsonObject>& incoming, const QDateTime& now) const
{
    auto row = db.statement("SELECT json FROM xapi_statement WHERE registration = ?1 AND voided = 0 ORDER BY seq");
    row.args(launch.registration);
    QList<QJsonObject> before;
    while (row.next())
        before.append(QJsonDocument::fromJson(row.bytes(0)).object());
    if (!row.ok())
        return base::failure(row.error());
    cmi5::SessionRules rules;
    rules.launch = launch;
    rules.publisherId = publisherId;
    if (const cmi5::AssignableUnit* unit = m_course.unit(publisherId))
        rules.masteryScore = unit->masteryScore;
    return cmi5::admit(rules, before, incoming, now);
}

base::Result<LrsProgress> Cmi5Book::follow(const LrsDesk::Visit& visit, const cmi5::Launch& launch) const
{
    auto statements = visit.registration();
    if (!statements)
        return base::failure(statements.error());
    const auto progress = cmi5::progressOf(m_course, m_publisherIds, *statements);
    QList<QJsonObject> satisfied;
    for (const QString& id : cmi5::newlySatisfied(m_course, progress, *statements)) {
        const bool whole = id == m_course.course.id;
        const auto block = std::ranges::find_if(m_course.blocks, [&](const cmi5::Block& one) { return one.id == id; });
        if (!whole && block == m_course.blocks.end())
            continue;
        cmi5::Launch of = launch;
        of.activityId = activityOf(id);
        satisfied.append(
            cmi5::satisfiedStatement({base::newId(), visit.moment().at}, whole ? m_course.course : *block, whole, of));
    }
    if (const auto stored = visit.store(satisfied); !stored)
        return base::failure(stored.error());
    return shown(progress);
}

LrsProgress Cmi5Book::shown(const cmi5::CourseProgress& progress) const
{
    LrsProgress shown;
    double share = 0;
    double score = 0;
    int scored = 0;
    bool passed = false;
    bool failed = false;
    for (const cmi5::AssignableUnit& unit : m_course.units) {
        const auto known = progress.units.constFind(unit.id);
        if (known == progress.units.cend())
            continue;
        share += shareOf(*known);
        passed = passed || known->passed;
        failed = failed || known->failed;
        if (known->score) {
            score += *known->score;
            ++scored;
        }
        if (known->completed || known->passed || known->failed || known->waived || known->progress)
            shown.items.insert(unit.id, stateOf(*known));
    }
    if (!m_course.units.isEmpty())
        shown.percent = int(std::floor(100 * share / double(m_course.units.size())));
    shown.completion = progress.courseSatisfied ? QStringLiteral("completed") : QStringLiteral("incomplete");
    // moveOn decides whether the course is done; a unit that may be failed does not make the course failed.
    if (passed && !failed)
        shown.success = QStringLiteral("passed");
    else if (failed && !progress.courseSatisfied)
        shown.success = QStringLiteral("failed");
    if (scored > 0)
        shown.score = score / scored;
    return shown;
}

base::Result<void> Cmi5Book::waive(const LrsDesk::Visit& visit, const cmi5::Launch& launch,
                                   const QStringList& publisherIds) const
{
    QList<QJsonObject> statements;
    for (const QString& id : publisherIds) {
        const cmi5::AssignableUnit* unit = m_course.unit(id);
        if (!unit)
            continue;
        cmi5::Launch of = launch;
        of.sessionId = base::newId();
        of.activityId = activityOf(id);
        statements.append(
            cmi5::waivedStatement({base::newId(), visit.moment().at}, *unit, of, QStringLiteral("Equivalent AU")));
    }
    return visit.store(statements);
}

base::Result<QJsonObject> Cmi5Book::state(const LrsDesk::Visit& visit, const QString& agentKey,
                                          const QString& registration, const QString& item) const
{
    const auto statements = visit.registration();
    const auto documents = LrsDesk::documents(visit, agentKey, registration, m_publisherIds.keys());
    if (!statements || !documents)
        return base::failure(statements ? documents.error() : statements.error());
    const auto progress = cmi5::progressOf(m_course, m_publisherIds, *statements);
    QJsonArray satisfied;
    for (auto it = progress.units.cbegin(); it != progress.units.cend(); ++it) {
        if (it->satisfied)
            satisfied.append(it.key());
    }
    QJsonArray kept;
    for (const QJsonValue& document : *documents) {
        // Each launch has its own.
        if (document.toObject().value(QLatin1StringView("id")).toString() != QLatin1StringView(cmi5::kLaunchDataId))
            kept.append(document);
    }
    return QJsonObject{{kSatisfied, satisfied}, {kDocuments, kept}, {kCurrent, item}};
}

} // namespace services
