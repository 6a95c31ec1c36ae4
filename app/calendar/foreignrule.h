// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/calendar/moment.h"

#include <QList>

namespace calendar {

// On the clock of the start. None: from the start on, without an end.
struct ForeignWindow
{
    Moment from{}, to{};
};

// The first `most` instances of a rule in another calendar than the Gregorian one, or with SKIP (RSCALE, RFC 7529), by
// libical and ICU; those before the window may be among them. libical looks on without end for a date that does not
// come: it is given no rule but those that come about within some years, and of these not more steps than take some
// hundredths of a second. Errors: Rejected (code "not-expanded") for all others, and where a calendar is not known.
[[nodiscard]] base::Result<QList<Moment>> foreignInstances(const QByteArray& rule, const Moment& start, int most,
                                                           const ForeignWindow& window = {});

} // namespace calendar
