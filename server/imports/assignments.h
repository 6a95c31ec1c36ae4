// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/storage.h"
#include "server/imports/report.h"

#include <QMap>

namespace imports {

// What the organisation wants of one person about one course or pathway. Members that are not there leave what is.
struct Assignment
{
    qint64 line = 0; // of the row that says so
    QString personId;
    QString courseId; // or pathwayId
    QString pathwayId;
    bool namesDue = false;
    QDateTime dueAt; // invalid: none; of a pathway then that of its steps
    std::optional<bool> mandatory;
    QString assignedBy; // person id; empty: see below
};

// By the id of the enrollment.
using Assignments = QMap<QString, Assignment>;

// Carries them out, a thousand in a transaction. Who had no 'assignedBy' gets learning & development of the policy,
// when there is one. Counted are the rows that had something new for somebody,
// those that only changed something, and the people of both.
[[nodiscard]] base::Result<Report> carryOut(data::Storage& storage, const Assignments& assignments,
                                            const QDateTime& now);

} // namespace imports
