// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/scim/listing.h"

#include <optional>

// SCIM on the server's database: who it knows and what their identity system changes.
namespace provisioning {

// A request below /scim/v2, without HTTP.
struct Request
{
    QByteArray method;
    QString resource; // Users, Groups, Schemas, ResourceTypes, ServiceProviderConfig
    QString id;       // empty: all of the resource
    scim::Parameters parameters;
    QByteArray body;
    QByteArray ifMatch;
    QByteArray ifNoneMatch;
    QString base; // the address of /scim/v2, without a slash at the end
};

struct Response
{
    int status = 200;
    std::optional<QJsonObject> body;
    QByteArray etag;
    QString location;
};

using Answer = base::Result<Response>;

} // namespace provisioning
