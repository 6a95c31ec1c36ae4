// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/storage.h"
#include "server/http/router.h"
#include "server/identity/demoissuer.h"

namespace server {

// The demo issuer's endpoints under /demo/oidc. Both outlive the router.
void addDemoRoutes(http::Router& router, identity::DemoIssuer& issuer, data::Storage& storage);

} // namespace server
