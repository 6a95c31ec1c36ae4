// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/delivery.h"
#include "app/cli/theirside.h"
#include "app/domain/json.h"
#include "app/store/store.h"

#include <algorithm>

namespace cli {

namespace {

QJsonObject toObject(const services::SyncTotals& totals)
{
    return {{QStringLiteral("pulled"), totals.pulled},      {QStringLiteral("pushed"), totals.pushed},
            {QStringLiteral("requests"), totals.requests},  {QStringLiteral("bytes_in"), totals.bytesIn},
            {QStringLiteral("bytes_out"), totals.bytesOut}, {QStringLiteral("ms"), totals.ms},
            {QStringLiteral("waiting"), totals.waiting}};
}

// What is not to be found in 'why': it was not tried, or the network stood in the way before anything was.
const auto kNotSent = QStringLiteral("not-sent");

bool isSending(const services::OutboxItem& item)
{
    return item.state == QLatin1StringView("sending");
}

// What the last try to sync met.
struct LastTry
{
    bool sessionEnded = false;
    bool deactivated = false;
    QString inTheWay; // a code
};

// Why it was refused, why it could not be sent when that was tried last, or that it was not.
QString reason(const services::OutboxItem& item, const QString& behind, const LastTry& last)
{
    if (item.why.isEmpty() && !behind.isEmpty())
        return Context::tr("It waits until you have decided about %1, which comes before it.").arg(behind);
    if (item.why.isEmpty() && last.deactivated)
        return Context::tr("It waits: nothing is sent while your account is deactivated.");
    if (item.why.isEmpty() && last.sessionEnded)
        return Context::tr("Your session has ended: it is sent when you have signed in again with 'lxcp login'.");
    if (item.why.isEmpty() && isSending(item))
        return Context::tr("It is on its way.");
    if (item.why.isEmpty()) {
        const QString unsent =
            Context::tr("It has not been sent yet; 'lxcp sync' sends it when the server can be reached.");
        return last.inTheWay.isEmpty()
                   ? unsent
                   : wordsFor({base::Error::Kind::Network, {}, 0, last.inTheWay, 0}) + QLatin1Char(' ') + unsent;
    }
    return wordsFor({base::Error::Kind::Rejected, {}, 0, item.why, 0});
}

// What comes before it and needs a decision; empty: nothing.
QString behindWhat(const services::OutboxItem& item)
{
    return item.beforeNeedsMe ? item.before.id : QString();
}

QJsonObject toObject(const services::OutboxItem& item, const QString& behind, const QString& words)
{
    QJsonObject object = domain::toJson(item.command);
    object.insert(QStringLiteral("state"), item.state);
    object.insert(QStringLiteral("attempts"), item.attempts);
    object.insert(QStringLiteral("next_try_at"), domain::wire::encode(item.nextTryAt));
    object.insert(QStringLiteral("why"), item.why.isEmpty() && !isSending(item) ? kNotSent : item.why);
    object.insert(QStringLiteral("detail"), item.detail);
    object.insert(QStringLiteral("subject"), thingOf(item));
    object.insert(QStringLiteral("words"), words);
    object.insert(QStringLiteral("waits_for"), behind);
    if (!item.theirs.isEmpty())
        object.insert(QStringLiteral("theirs"), item.theirs);
    return object;
}

QString stateWords(const services::OutboxItem& item)
{
    return item.state == QLatin1StringView("wedged") ? Context::tr("wedged (needs your decision)") : item.state;
}

void list(Context& context, services::Workspace& workspace)
{
    const QList<services::OutboxItem> all = workspace.sync().outbox();
    const LastTry last{context.sessionHasEnded(), context.isDeactivated(), context.inTheWay()};
    for (const services::OutboxItem& item : all) {
        const QString behind = behindWhat(item);
        const QString words = reason(item, behind, last);
        QString why = item.why.isEmpty() ? words : QStringLiteral("%1: %2").arg(item.why, words);
        if (!item.detail.isEmpty())
            why += QStringLiteral(" (%1)").arg(item.detail);
        if (const QString theirs = theirSide(item, workspace.store().reader()); !theirs.isEmpty())
            why += QLatin1Char(' ') + theirs;
        const QString since = item.command.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        context.console().line(toObject(item, behind, words),
                               QStringLiteral("%1  %2  %3  %4  %5  %6")
                                   .arg(item.command.id, stateWords(item), item.command.kind, thingOf(item),
                                        Context::tr("since %1").arg(since), why));
    }
    context.exit(Done);
}

// What the server has no more since it was brought back from a backup; in the window it can be done again.
void tellLost(Context& context, const QList<services::LostThing>& lost)
{
    if (lost.isEmpty())
        return;
    context.console().say(Context::tr("The server was brought back from a backup and has this no more:"));
    for (const services::LostThing& thing : lost)
        context.console().say(QStringLiteral("  %1: %2").arg(thing.what, thing.title));
}

// A new id, which goes out at once.
void retry(Context& context, services::Workspace& workspace, const QString& id)
{
    auto* delivery = new Delivery(context, workspace);
    workspace.sync().decideRetry(id, delivery, [&context, delivery](const base::Result<QString>& again) {
        if (!again)
            return context.fail(again.error());
        delivery->follow(*again);
    });
}

void exportTo(Context& context, const QString& path, const QByteArray& lines)
{
    context.save(path, lines);
}

} // namespace

void syncNow(Context& context)
{
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    services::StoreSync& sync = workspace->sync();
    const int wedgedBefore = sync.status().wedged;
    const qsizetype lostBefore = sync.lost().size();
    QObject::connect(&sync, &services::SyncService::finished, &context,
                     [&context, &sync, wedgedBefore, lostBefore](const services::SyncTotals& totals,
                                                                 const std::optional<base::Error>& error) {
                         if (error) {
                             if (context.console().isJson())
                                 context.console().json(toObject(totals));
                             // An answer that makes no sense is none of the server's: what waits stays queued.
                             const bool isNone = error->kind == base::Error::Kind::Malformed;
                             return context.fail(*error, isNone ? Offline : exitCodeFor(*error));
                         }
                         tellLost(context, sync.lost().mid(lostBefore));
                         const int wedged = sync.status().wedged;
                         if (wedged > 0)
                             context.console().say(
                                 Context::tr("%n change(s) need your decision: see 'lxcp outbox'.", nullptr, wedged));
                         context.console().line(toObject(totals), Context::tr("%1 fetched, %2 sent, %3 waiting")
                                                                      .arg(totals.pulled)
                                                                      .arg(totals.pushed)
                                                                      .arg(totals.waiting));
                         context.exit(wedged > wedgedBefore ? Refused : Done);
                     });
    sync.syncNow();
}

void outbox(Context& context)
{
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    const QStringList& words = context.arguments().words();
    services::StoreSync& sync = workspace->sync();
    if (words.isEmpty())
        return list(context, *workspace);
    const auto done = [&context](const base::Result<QString>& id) {
        if (!id)
            return context.fail(id.error());
        context.console().line({{QStringLiteral("id"), *id}}, *id);
        context.exit(Done);
    };
    const QList<services::OutboxItem> items = sync.outbox();
    const bool known = std::any_of(items.begin(), items.end(),
                                   [&](const services::OutboxItem& item) { return item.command.id == words.at(1); });
    if (!known && words.first() != QLatin1StringView("export")) {
        context.console().say(Context::tr("Nothing with this id waits here."));
        return context.exit(Refused);
    }
    if (words.first() == QLatin1StringView("retry"))
        return retry(context, *workspace, words.at(1));
    const bool maybeArrived = std::any_of(items.begin(), items.end(), [&](const services::OutboxItem& item) {
        return item.command.id == words.at(1) && item.maybeArrived;
    });
    if (words.first() == QLatin1StringView("discard") && maybeArrived)
        context.console().say(Context::tr("The server may have taken it already; 'lxcp sync' shows whether it did."));
    if (words.first() == QLatin1StringView("discard"))
        return sync.decideDiscard(words.at(1), &context, done);
    exportTo(context, words.at(1), sync.exportOutbox());
}

} // namespace cli
