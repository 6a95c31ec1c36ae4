// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/storage.h"
#include "server/imports/report.h"

namespace imports {

struct PersonRow
{
    qint64 line = 0;
    domain::Person person;
};

// Looks at who is whose supervisor, over the rows and the people of the storage who are not among them. A supervisor
// who is in neither is reported, and so is a circle, with all its lines; these people stay without one. Returns the
// indices of the rows in an order in which nobody comes before their supervisor.
[[nodiscard]] base::Result<QList<qsizetype>> settleSupervisors(data::Storage& storage, QList<PersonRow>& rows,
                                                               Report& report);

} // namespace imports
