// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/offline/attempts.h"
#include "app/services/attemptkeeper.h"
#include "app/store/store.h"
#include "app/store/transaction.h"

#include <QDir>

// What people of the demo do on their machines, in the profiles of the console client.
namespace demolearner {

// The store of the account in the profile; null when there is none.
inline std::unique_ptr<store::Store> openStore(const QString& profile)
{
    const QDir accounts(profile + QStringLiteral("/accounts"));
    const QString folder = accounts.filePath(accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    auto opened = store::Store::open(folder, store::Store::Threads::None);
    return opened ? std::move(*opened) : nullptr;
}

// Maya completes 'Fire safety', as the player has it when the content says that it is done; what went wrong, else
// empty.
inline QString completeFireSafety(store::Store& store, const domain::Clock& clock)
{
    store::Database& db = store.writer();
    offline::Attempts attempts(db);
    domain::Attempt attempt;
    attempt.personId = QStringLiteral("maya");
    {
        // Read to its end: a query that is still open keeps the second copy of the outbox from being made.
        auto row = db.statement("SELECT id FROM course WHERE source_id = 'demo:fire-safety'");
        if (!row.next())
            return QStringLiteral("the demo has no such course");
        attempt.courseId = row.text(0);
    }
    attempt.enrollmentId = domain::enrollmentId(attempt.personId, attempt.courseId);
    attempt.id = attempts.nextId(attempt.enrollmentId).value_or(QString());
    attempt.packageId = QStringLiteral("fire");
    attempt.device = attempts.device().value_or(QString());
    services::AttemptKeeper keeper(store, clock, attempt);
    const store::Durable durable(db);
    const auto saved = keeper.saveNow(db, keeper.moment(),
                                      [&clock](domain::Attempt& one) {
                                          one.completion = QStringLiteral("completed");
                                          one.success = QStringLiteral("passed");
                                          one.score = 0.9;
                                          one.progress = 100;
                                          one.completedAt = clock.now();
                                      },
                                      {});
    return saved ? QString() : saved.error().detail;
}

} // namespace demolearner
