// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/keptdata.h"

#include "app/services/textdrafts.h"
#include "app/store/database.h"

namespace services {

KeptData keptIn(store::Database& db)
{
    return {int(db.number("SELECT count(*) FROM outbox").value_or(0)),
            int(db.number("SELECT count(*) FROM imported_badge").value_or(0)),
            int(db.number("SELECT count(*) FROM private_note").value_or(0)), TextDrafts::countIn(db)};
}

} // namespace services
