// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/apicall.h"

#include <QByteArrayView>

#include <functional>

namespace net {

class ApiClient;

// The end of one answer of the changes feed.
struct ChangesEnd
{
    bool nothingNew = false; // 304: 'cursor' is the one to go on from
    QString cursor;
};

struct ChangesQuery
{
    QString since;       // empty: from the beginning
    int waitSeconds = 0; // long poll
};

// Takes the answer (NDJSON) as it comes, still encoded (see BodyDecoder), split anywhere: one page after the other,
// each with a last line that has the next cursor. An error ends the call.
struct ChangesSink
{
    std::function<base::Result<void>(QByteArrayView contentEncoding)> begin; // of a good answer
    std::function<base::Result<void>(QByteArrayView bytes)> take;
};

// GET /v1/changes. Rejected with code 'cursor-expired' (410) when the cursor is too old. When the answer is cut off,
// the pages that came are good.
[[nodiscard]] ApiCall<ChangesEnd>* fetchChanges(ApiClient& api, const ChangesQuery& query, ChangesSink sink);

} // namespace net
