// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/services/catalogservice.h"
#include "app/services/learningservice.h"
#include "app/store/store.h"
#include "app/store/table.h"

namespace cli {

namespace {

constexpr int kSearchLimit = 50;

void print(const Context& context, const domain::Course& course)
{
    const QString minutes = course.durationMinutes ? QStringLiteral("%1 min").arg(*course.durationMinutes) : QString();
    context.console().line(
        domain::toJson(course),
        QStringLiteral("%1  %2  %3  %4").arg(course.id, course.title, course.provider, minutes).trimmed());
}

QString stateName(services::StepState state)
{
    switch (state) {
    case services::StepState::Done:
        return QStringLiteral("done");
    case services::StepState::Active:
        return QStringLiteral("active");
    case services::StepState::Open:
        return QStringLiteral("open");
    case services::StepState::Locked:
        return QStringLiteral("locked");
    }
    Q_UNREACHABLE();
}

void print(const Context& context, const services::PathwayProgress& progress)
{
    QJsonObject object = domain::toJson(progress.pathway);
    object.insert(QStringLiteral("joined"), progress.joined && progress.joined->state == QLatin1StringView("active"));
    if (progress.joined)
        object.insert(QStringLiteral("due_at"), domain::wire::encode(progress.joined->dueAt));
    object.insert(QStringLiteral("steps_done"), progress.stepsDone);
    object.insert(QStringLiteral("steps_needed"), progress.stepsNeeded);
    QJsonArray steps;
    for (const services::StepProgress& step : progress.steps) {
        QJsonObject one = domain::toJson(step.step);
        one.insert(QStringLiteral("state"), stateName(step.state));
        one.insert(QStringLiteral("due_at"), domain::wire::encode(step.dueAt));
        one.insert(QStringLiteral("blocked_by"), QJsonArray::fromStringList(step.blockedBy));
        steps.append(one);
    }
    object.insert(QStringLiteral("steps"), steps);
    const auto optional = progress.steps.size() - progress.stepsNeeded;
    context.console().line(
        object, QStringLiteral("%1  %2  %3/%4%5")
                    .arg(progress.pathway.id, progress.pathway.title)
                    .arg(progress.stepsDone)
                    .arg(progress.stepsNeeded)
                    .arg(optional > 0 ? Context::tr(" (and %n optional)", nullptr, int(optional)) : QString()));
}

// A course to be read: what it is in a line, whether one is in it, what it is about, where it is.
QString pageText(const services::CoursePage& page)
{
    const domain::Course& course = page.course;
    QStringList facts{
        course.provider,
        course.level,
        course.durationMinutes ? Context::tr("%1 min").arg(*course.durationMinutes) : QString(),
        course.language,
        course.cost && *course.cost > 0
            ? Context::tr("costs %1").arg(QString::number(*course.cost) + QLatin1Char(' ') + course.currency).trimmed()
            : QString(),
        course.requiresApproval ? Context::tr("needs an approval") : QString()};
    facts.removeAll(QString());
    const QString mine = page.enrollment ? Context::tr("You: %1").arg(page.enrollment->state)
                         : !page.openRequestId.isEmpty()
                             ? Context::tr("You have asked for it: %1").arg(page.openRequestId)
                             : QString();
    QStringList head{course.title, facts.join(QStringLiteral(", ")), mine};
    head.removeAll(QString());
    QStringList parts{head.join(QLatin1Char('\n')), course.summary,
                      course.description == course.summary ? QString() : course.description, course.url};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

bool isNeverSynced(services::Workspace& workspace)
{
    return !workspace.sync().status().asOf.isValid();
}

} // namespace

void courses(Context& context)
{
    const int limit = context.arguments().count(QStringLiteral("limit"), 0);
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    // Row by row: a catalog of 100,000 need not fit into memory twice.
    const auto& table = store::Table<domain::Course>::kind();
    auto row = workspace->store().reader().statement("SELECT " + table.selectList + " FROM " + table.name +
                                                     " ORDER BY title, id LIMIT ?1");
    row.args(limit > 0 ? qint64(limit) : qint64(-1));
    bool any = false;
    while (row.next()) {
        any = true;
        print(context, store::Table<domain::Course>::value(row));
    }
    if (!row.ok())
        return context.fail(row.error());
    if (!any && isNeverSynced(*workspace))
        return context.failEmpty();
    context.exit(Done);
}

void search(Context& context)
{
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    // The first search after a first sync makes the index: some seconds for a large catalog.
    QObject::connect(&workspace->store(), &store::Store::indexing, &workspace->store(),
                     [&context, whole = qint64(0), said = qint64(-1)](qint64 left) mutable {
                         whole = std::max(whole, left);
                         const qint64 tenths = whole > 0 ? 10 - 10 * left / whole : 10;
                         if (tenths <= said) // more came to light: it stands until that is made up for
                             return;
                         said = tenths;
                         context.console().say(Context::tr("Preparing the search, this once: %1 %").arg(tenths * 10));
                     });
    const services::CatalogService catalog(workspace->store(), workspace->personId());
    services::CatalogFilter filter;
    filter.words = context.arguments().words().join(QLatin1Char(' '));
    // All of them first, as with a limit it is the first frame that counts and not the last description.
    const services::CatalogResult found = catalog.find(filter, -1);
    const int limit = context.arguments().count(QStringLiteral("limit"), kSearchLimit);
    if (!found.corrected.isEmpty())
        context.console().say(Context::tr("Nothing for these words; showing '%1'.").arg(found.corrected));
    for (const services::CourseRow& row : catalog.rows(found.keys.mid(0, limit))) {
        if (const auto course = catalog.course(row.id))
            print(context, *course);
    }
    if (found.problem && context.isDamaged())
        return context.fail(*found.problem);
    if (found.problem) {
        context.console().say(Context::tr("There may be more: the search could not be prepared."));
        return context.fail(*found.problem);
    }
    if (found.keys.isEmpty() && isNeverSynced(*workspace))
        return context.failEmpty();
    if (found.keys.isEmpty())
        context.console().say(Context::tr("Nothing was found for '%1'.").arg(filter.words));
    context.exit(Done);
}

void course(Context& context)
{
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    const services::CatalogService catalog(workspace->store(), workspace->personId());
    const auto page = catalog.page(workspace->downloads().courseNamed(context.arguments().words().first()));
    if (!page && isNeverSynced(*workspace))
        return context.failEmpty();
    if (!page) {
        context.console().say(Context::tr("There is no such course."));
        return context.exit(Refused);
    }
    QJsonObject object = domain::toJson(page->course);
    if (page->enrollment)
        object.insert(QStringLiteral("enrollment"), domain::toJson(*page->enrollment));
    object.insert(QStringLiteral("open_request"), page->openRequestId);
    context.console().line(object, pageText(*page));
    context.exit(Done);
}

void pathways(Context& context)
{
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    const services::LearningService learning(workspace->store(), context.clock(), workspace->personId());
    for (const services::PathwayProgress& progress : learning.pathways())
        print(context, progress);
    context.exit(Done);
}

} // namespace cli
