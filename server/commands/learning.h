// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "app/domain/enrollment.h"
#include "app/domain/person.h"
#include "server/data/transaction.h"

#include <QJsonArray>

namespace commands {

// Where the xAPI statements of attempts go.
class StatementSink
{
public:
    StatementSink() = default;
    Q_DISABLE_COPY_MOVE(StatementSink)
    virtual ~StatementSink() = default;
    // In the transaction. A statement that is there already, the same, is skipped; one that the store refuses is left
    // out and said in the answer, and does not hold back the others. Errors: Storage.
    [[nodiscard]] virtual base::Result<QList<domain::Problem>>
    store(data::Transaction& transaction, const domain::Person& actor, const QJsonArray& statements) = 0;
};

// Brings the person's enrollment, and its completion, to what all their attempts at the course say together
// (domain::mergedLearning); makes it when they have none.
[[nodiscard]] base::Result<void> recomputeEnrollment(data::Transaction& transaction, const QString& personId,
                                                     const QString& courseId);

} // namespace commands
