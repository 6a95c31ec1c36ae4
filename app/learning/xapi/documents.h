// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/resources.h"

namespace xapi {

// The document resources (1.0.3 part 3 section 2.2, 2.0 sections 4.1.6.2, 4.1.6.5 and 4.1.6.6) after their parameters
// were read.
struct DocumentCall
{
    const Call& call;
    DocumentKey key;
    QDateTime since;
    bool mayWrite = true;
    // A PUT over a document must say in If-Match or If-None-Match that it means to (409): profiles, and all in 2.0.
    bool putNeedsCondition = false;
    // So must a PUT of a new one (400): profiles in 1.0.3.
    bool newNeedsCondition = false;
    bool mayRemoveAll = false;
};

[[nodiscard]] Answer documents(const DocumentCall& call);

// Whether a list of entity tags in If-Match or If-None-Match names this one (RFC 9110 section 13.1); '*' names any.
[[nodiscard]] bool namesTag(const QByteArray& header, const QByteArray& etag);

} // namespace xapi
