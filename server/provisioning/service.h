// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "server/data/storage.h"
#include "server/provisioning/message.h"

namespace provisioning {

// SCIM 2.0 (RFC 7644) on the server's database. Each request that changes something is one transaction; what it says
// of people counts as an import of people does. Thread-safe. Whether somebody may ask is not looked at here: access.h.
class Service
{
public:
    Service(data::Storage& storage, const domain::Clock& clock) : m_storage(storage), m_clock(clock) {}

    // Every outcome is an answer; a failure of the storage is a 503 without details.
    [[nodiscard]] Response handle(const Request& request);

private:
    [[nodiscard]] Answer answer(const Request& request);
    [[nodiscard]] Answer read(const Request& request);
    [[nodiscard]] Answer change(const Request& request);

    data::Storage& m_storage;
    const domain::Clock& m_clock;
};

} // namespace provisioning
