// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace services {

// What came of a calendar that was read from a file. Titles are said once and kept nowhere.
struct FileReading
{
    // Ends before it begins; or repeats so often (each second, say) that it keeps nobody from anything that one could
    // say; or by another calendar (RSCALE) in a way that is not expanded; or has no UID, by which it would be known
    // (RFC 5545 section 3.6.1); or begins at a time that there is not; or has a rule that is none.
    enum class Why { EndsFirst, TooOften, OtherCalendar, NoUid, NoSuchTime, NoSuchRule };
    struct LeftOut
    {
        QString title;    // may be empty
        QDateTime starts; // UTC; invalid: it says none
        Why why = Why::EndsFirst;
    };

    int entries = 0; // that count now
    QList<LeftOut> leftOut;
};

} // namespace services
