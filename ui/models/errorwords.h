// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QString>

namespace models {

// What people read about something that could not be done: what happened, what is safe, what to do. Whole sentences in
// the person's language; never a code, never the text of an exception.
struct ErrorWords
{
    QString happened;
    QString safe;                       // may be empty
    QString todo;                       // may be empty
    [[nodiscard]] QString text() const; // all of it, one after the other
};

// The only place where an error becomes words. The code (a problem code of docs/protocol.md) says more than the kind
// and wins.
[[nodiscard]] ErrorWords wordsFor(const base::Error& error);

// For what was refused before it joined what is to be sent: nothing of it is kept, or to be discarded.
[[nodiscard]] ErrorWords wordsForRefusal(const base::Error& error);

// For a problem code, or for the name of an error kind (base::kindName), as an outbox row keeps it. Unknown words are
// answered in general terms.
[[nodiscard]] ErrorWords wordsForCode(const QString& code);
[[nodiscard]] bool isKnownCode(const QString& code);

} // namespace models
