// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrsstorage.h"

#include <functional>

namespace xapi {

// The Authorization of a request, which in the alternate syntax of 1.0.3 (part 3 section 1.3) may be in its form; for
// whoever finds out who asks.
[[nodiscard]] QByteArray authorizationIn(const LrsRequest& request);

// The request that is meant: the same, or what the alternate syntax says. Error: Malformed, 400.
[[nodiscard]] base::Result<LrsRequest> plainRequest(const LrsRequest& request);

// A Learning Record Store over a storage: the resources of xAPI 1.0.3 (part 3) and 2.0 (section 4.1), which version
// applies being said by each request's X-Experience-API-Version. Keeps nothing between requests; as thread-safe as its
// storage.
class Lrs
{
public:
    struct Options
    {
        QByteArray endpointPath = "/xapi"; // path of the endpoint, for 'more' links; no slash at the end
        int pageLimit = 500;               // statements in one answer, at most and by default
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
        std::function<QString()> newId; // of statements that have none; the default makes UUIDs
    };

    // The storage outlives the LRS.
    Lrs(LrsStorage& storage, Options options);

    // Answers every request; errors of the storage become 500 or 503.
    [[nodiscard]] LrsResponse handle(const LrsRequest& request) const;

    // Stores statements as POST /statements does, without a request: validates, normalises, and for ids that are known
    // already compares. Either all are stored or none. Returns the ids. Errors: Malformed (400), Conflict (409, an id
    // is known with another content), Rejected (403), Storage. 'attachments' by their SHA-2 in lower-case hexadecimal.
    [[nodiscard]] base::Result<QStringList> store(const QList<QJsonObject>& statements, const Access& access,
                                                  Version version = Version::V1_0_3,
                                                  const QHash<QByteArray, QByteArray>& attachments = {}) const;

private:
    LrsStorage& m_storage;
    const Options m_options;
};

} // namespace xapi
