// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/recompute.h"

#include "server/commands/answerdeeds.h"
#include "server/commands/comparisons.h"
#include "server/commands/demand.h"
#include "server/data/storage.h"
#include "server/main/failed.h"
#include "server/main/systemclock.h"

#include <cstdio>
#include <functional>

namespace server {

namespace {

constexpr qsizetype kInOneTransaction = 100; // people

base::Result<void> inTransaction(data::Storage& storage, const QDateTime& now,
                                 const std::function<base::Result<void>(data::Transaction&)>& work)
{
    const auto transaction = storage.begin(now);
    if (!transaction)
        return base::failure(transaction.error());
    const auto done = work(**transaction);
    return done ? (*transaction)->commit() : done;
}

base::Result<void> clearDue(data::Storage& storage, const QDateTime& now, commands::Due what)
{
    return inTransaction(storage, now,
                         [what](data::Transaction& transaction) { return commands::setDue(transaction, what, false); });
}

base::Result<commands::Recomputed> recomputeAll(const QString& db)
{
    const auto storage = data::openExistingStorage(db);
    if (!storage)
        return base::failure(storage.error());
    const QDateTime now = SystemClock().now();
    const auto answers = putAnswersRightIn(**storage, now);
    auto result = answers ? recomputeStandingsIn(**storage, now, true)
                          : base::Result<commands::Recomputed>(base::failure(answers.error()));
    const auto compared = result ? recomputeComparisonsIn(**storage, now) : base::failure(result.error());
    const auto asked = compared ? recomputeDemandIn(**storage, now) : base::failure(compared.error());
    return asked ? result : base::failure(asked.error());
}

} // namespace

base::Result<commands::Recomputed> recomputeStandingsIn(data::Storage& storage, const QDateTime& now, bool badges,
                                                        commands::AwardSigner* signer)
{
    auto cleared = clearDue(storage, now, commands::Due::Standings);
    if (cleared && badges)
        cleared = clearDue(storage, now, commands::Due::Badges);
    if (!cleared)
        return base::failure(cleared.error());
    QStringList people;
    {
        const auto reader = storage.read();
        if (!reader)
            return base::failure(reader.error());
        auto ids = commands::everybodysIds(**reader);
        if (!ids)
            return base::failure(ids.error());
        people = std::move(*ids);
    }
    commands::Recomputed sum;
    for (qsizetype from = 0; from < people.size(); from += kInOneTransaction) {
        const auto done = inTransaction(storage, now, [&](data::Transaction& transaction) -> base::Result<void> {
            const auto some = commands::recompute(transaction, people.mid(from, kInOneTransaction), badges);
            if (!some)
                return base::failure(some.error());
            sum.people += some->people;
            sum.changed += some->changed;
            sum.badges += some->badges;
            return some->badges > 0 ? commands::signOrWait(transaction, signer) : base::Result<void>();
        });
        if (!done)
            return base::failure(done.error());
    }
    return sum;
}

base::Result<int> putAnswersRightIn(data::Storage& storage, const QDateTime& now)
{
    QStringList threads;
    {
        const auto reader = storage.read();
        auto amiss = reader ? commands::threadsWithAnswersAmiss(**reader)
                            : base::Result<QStringList>(base::failure(reader.error()));
        if (!amiss)
            return base::failure(amiss.error());
        threads = std::move(*amiss);
    }
    for (qsizetype from = 0; from < threads.size(); from += kInOneTransaction) {
        const auto done = inTransaction(storage, now, [&](data::Transaction& transaction) -> base::Result<void> {
            for (const QString& thread : threads.mid(from, kInOneTransaction)) {
                if (const auto right = commands::putAnswerRight(transaction, thread); !right)
                    return right;
            }
            return {};
        });
        if (!done)
            return base::failure(done.error());
    }
    return int(threads.size());
}

base::Result<int> recomputeComparisonsIn(data::Storage& storage, const QDateTime& now)
{
    if (const auto cleared = clearDue(storage, now, commands::Due::Comparisons); !cleared)
        return base::failure(cleared.error());
    QList<domain::Comparison> all;
    {
        const auto reader = storage.read();
        if (!reader)
            return base::failure(reader.error());
        auto made = commands::makeComparisons(**reader, now);
        if (!made)
            return base::failure(made.error());
        all = std::move(*made);
    }
    int changed = 0;
    for (qsizetype from = 0; from <= all.size(); from += kInOneTransaction) {
        const auto done = inTransaction(storage, now, [&](data::Transaction& transaction) -> base::Result<void> {
            const auto some = commands::writeComparisons(transaction, all.mid(from, kInOneTransaction));
            const auto gone = some && from == 0 ? commands::removeComparisons(transaction, all) : some;
            if (!some || !gone)
                return base::failure(some ? gone.error() : some.error());
            changed += *some;
            return {};
        });
        if (!done)
            return base::failure(done.error());
    }
    return changed;
}

base::Result<int> recomputeDemandIn(data::Storage& storage, const QDateTime& now)
{
    int changed = 0;
    const auto done = inTransaction(storage, now, [&](data::Transaction& transaction) -> base::Result<void> {
        const auto made = commands::recomputeDemand(transaction);
        if (!made)
            return base::failure(made.error());
        changed = *made;
        return commands::setDue(transaction, commands::Due::Demand, false);
    });
    return done ? base::Result<int>(changed) : base::failure(done.error());
}

int recompute(const Options& options)
{
    const auto result = recomputeAll(options.db);
    if (!result)
        return failed(result.error());
    std::printf(options.json ? "{\"people\":%d,\"changed\":%d,\"badges\":%d}\n"
                             : "%d people, %d standings changed, %d badges awarded\n",
                result->people, result->changed, result->badges);
    return 0;
}

} // namespace server
