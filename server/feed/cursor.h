// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace feed {

// Where a client stands. A round brings everything between 'from' and 'target'; it may take several pages: first the
// rows of the scopes in the order of sequence numbers (Walk), then deletes for scopes that were lost (Losses).
struct Cursor
{
    enum class Phase { Done, Walk, Losses };

    qint64 from = 0;
    QString epoch;
    QString life;              // in which the later of 'from' and 'target' was given (data::Lives)
    QString owner;             // fingerprint of the person; empty in a snapshot's cursor
    bool snapshotOnly = false; // of all scopes the client has only 'org', from a snapshot
    Phase phase = Phase::Done;
    qint64 target = 0;
    qint64 position = 0; // last sequence number that was sent of the phase
    QString lossScope;   // that the position belongs to

    // Opaque to others, with a check sum against damage. It carries no right: a person reads their own scopes only.
    [[nodiscard]] QString text() const;
    // Error Rejected, code "invalid-cursor".
    [[nodiscard]] static base::Result<Cursor> parse(const QString& text);
};

[[nodiscard]] QString ownerOf(const QString& personId);

[[nodiscard]] tl::unexpected<base::Error> cursorExpired(QString why);
[[nodiscard]] tl::unexpected<base::Error> invalidCursor();

} // namespace feed
