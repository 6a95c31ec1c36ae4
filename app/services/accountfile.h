// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/accountrecord.h"

#include <optional>
#include <vector>

namespace services {

// What 'accounts.json' of a profile's folder holds; no secrets. Programs of one profile read and write it beside each
// other, each time as a whole.
struct KnownAccounts
{
    QString current; // key; empty: nobody
    std::vector<auth::AccountRecord> records;
};

[[nodiscard]] QString accountFile(const QString& profileFolder);
// Nothing: it is not there, or it is no such file.
[[nodiscard]] std::optional<KnownAccounts> readAccounts(const QString& profileFolder);
[[nodiscard]] base::Result<void> writeAccounts(const QString& profileFolder, const KnownAccounts& accounts);

// Somebody has signed in: they go on with what is kept of them. Whoever signs in elsewhere now, because the policy
// wants 'onlyIssuer' (empty: any), is the person that the server says they are.
void goOnWithWhatIsKept(const KnownAccounts& known, const QString& onlyIssuer, auth::AccountRecord& record);

} // namespace services
