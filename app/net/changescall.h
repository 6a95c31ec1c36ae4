// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/apicall.h"

#include <QByteArray>

namespace net {

class ApiClient;

// One answer of the changes feed.
struct ChangesPage
{
    bool nothingNew = false; // 304: 'cursor' is the one to go on from, 'body' is empty
    QString cursor;
    QByteArray body; // NDJSON as it came; its last line has the next cursor
};

struct ChangesQuery
{
    QString since;       // empty: from the beginning
    int waitSeconds = 0; // long poll
    int limit = 0;       // changes in a page; 0: as many as the server likes
};

// GET /v1/changes. Rejected with code 'cursor-expired' (410) when the cursor is too old.
[[nodiscard]] ApiCall<ChangesPage>* fetchChanges(ApiClient& api, const ChangesQuery& query);

} // namespace net
