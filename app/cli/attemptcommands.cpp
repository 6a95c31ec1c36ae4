// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/domain/json.h"
#include "app/learning/offline/attempts.h"
#include "app/learning/offline/locallrs.h"
#include "app/services/transcript.h"
#include "app/store/meta.h"
#include "app/store/table.h"

namespace cli {

namespace {

QString whenOf(const QDateTime& at)
{
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

void print(const Context& context, const domain::Attempt& attempt, const QString& title, bool here, bool waiting)
{
    QJsonObject object = domain::toJson(attempt);
    object.remove(QStringLiteral("state")); // the run-time's own; it can be large
    object.insert(QStringLiteral("title"), title);
    object.insert(QStringLiteral("here"), here);
    object.insert(QStringLiteral("waiting"), waiting);
    QStringList parts{title, QStringLiteral("%1 %").arg(attempt.progress)};
    if (attempt.completedAt.isValid())
        parts += Context::tr("completed %1").arg(whenOf(attempt.completedAt));
    if (attempt.score)
        parts += Context::tr("score %1 %").arg(qRound(*attempt.score * 100));
    if (!attempt.completedAt.isValid() && !attempt.nextItem.isEmpty())
        parts += Context::tr("next: %1").arg(attempt.nextItem);
    parts += whenOf(attempt.updatedAt);
    parts += here ? Context::tr("on this device") : Context::tr("on another device");
    if (waiting)
        parts += Context::tr("waits to be sent");
    parts.removeAll(QString());
    context.console().line(object, attempt.id + QStringLiteral("  ") + parts.join(QStringLiteral(", ")));
}

} // namespace

void attempts(Context& context)
{
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    store::Database& db = workspace->store().reader();
    const QString device = store::meta(db, QStringLiteral("device")).value_or(QString());
    for (const domain::Attempt& attempt : offline::Attempts(db).all()) {
        const auto course = store::Table<domain::Course>::find(db, attempt.courseId);
        auto waiting = db.statement("SELECT 1 FROM outbox WHERE entity = 'attempt' AND target = ?1 LIMIT 1");
        waiting.args(attempt.id);
        print(context, attempt, course ? course->title : attempt.courseId, attempt.device == device, waiting.next());
    }
    context.exit(Done);
}

namespace {

// The statements of this machine's LRS, one a line, in the order in which they were stored.
base::Result<QByteArray> statementLines(store::Database& db)
{
    offline::LocalLrs lrs(db);
    if (const auto ready = lrs.prepare(); !ready)
        return base::failure(ready.error());
    const auto statements = lrs.after(0);
    if (!statements)
        return base::failure(statements.error());
    QByteArray lines;
    for (const QByteArray& statement : *statements)
        lines += statement + '\n';
    return lines;
}

// The format of a transcript is that of its file's name: CSV, or else JSON.
base::Result<QByteArray> exported(const QString& what, const QString& file, services::Workspace& workspace,
                                  const QDateTime& now)
{
    if (what == QLatin1StringView("statements"))
        return statementLines(workspace.store().writer());
    store::Database& db = workspace.store().reader();
    if (what == QLatin1StringView("data"))
        return services::personalData(db, workspace.personId());
    const auto transcript = services::transcriptOf(db, workspace.personId(), now);
    if (!transcript)
        return base::failure(base::Error::Kind::Storage, QStringLiteral("the person is not in the cache"));
    return file.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive)
               ? services::transcriptCsv(*transcript)
               : QJsonDocument(services::transcriptJson(*transcript)).toJson();
}

} // namespace

void exportData(Context& context)
{
    const QStringList& words = context.arguments().words();
    if (words.at(1).endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive))
        return context.usage(Context::tr("A transcript is written as JSON or CSV here; the window makes PDFs."));
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    const auto lines = exported(words.first(), words.at(1), *workspace, context.clock().now());
    if (!lines)
        return context.fail(lines.error());
    context.save(words.at(1), *lines);
}

} // namespace cli
