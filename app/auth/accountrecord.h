// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/session.h"
#include "app/auth/signin.h"

#include <QJsonObject>

namespace auth {

// All that is kept of an account between two runs, and none of it is secret: where the server is, what it and its
// issuer said about themselves, who the person is.
struct AccountRecord
{
    QString key; // names the folder of the cache: issuer and subject, hashed (S4)
    QUrl server;
    net::Discovery discovery;
    Provider provider;
    QString subject;
    QString personId;
    QString name;
    QString demoPerson; // a demo session needs no secret: it signs in again
    bool signedOut = false;
    // With which this account began here, where that was not the issuer and subject of today; they name the folder.
    QString firstIssuer, firstSubject;
};

[[nodiscard]] QString accountKey(const QString& issuer, const QString& subject);
[[nodiscard]] AccountRecord recordOf(const SignedInPerson& person, const QUrl& server);
// The record of the same person, who signs in elsewhere now, goes on with what 'former' has on this machine.
void goOnFrom(const AccountRecord& former, AccountRecord& record);

[[nodiscard]] QJsonObject toJson(const AccountRecord& record);
[[nodiscard]] base::Result<AccountRecord> accountFromJson(const QJsonObject& object);

// 'folder' holds the lock that programs of one profile share while they refresh.
[[nodiscard]] Grant grantOf(const AccountRecord& record, const QString& folder);

} // namespace auth
