// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace scorm {

enum class Completion { Unknown, NotAttempted, Incomplete, Completed };
enum class Success { Unknown, Failed, Passed };

struct Status
{
    Completion completion = Completion::Unknown;
    Success success = Success::Unknown;
    std::optional<double> score;    // scaled, −1 to 1
    std::optional<double> progress; // 0 to 1
};

struct TocEntry
{
    QString item;
    QString title;
    int depth = 0;           // 0: the organization
    bool visible = true;     // false: isvisible="false" or hidden from choice; do not show
    bool selectable = false; // a choice of it would be carried out
    bool current = false;
    bool leaf = false;
    Status status;
};

// What the interface around the content offers now. A control that is hidden is not shown at all (adlnav:hideLMSUI);
// one that is not enabled would be refused.
struct Offer
{
    bool continueEnabled = false, previousEnabled = false, exitEnabled = false, exitAllEnabled = false;
    bool suspendAllEnabled = false, abandonEnabled = false, abandonAllEnabled = false;
    bool continueHidden = false, previousHidden = false, exitHidden = false, exitAllHidden = false;
    bool suspendAllHidden = false, abandonHidden = false, abandonAllHidden = false;
    bool tocEnabled = false; // false: nothing can be chosen from the table of contents
    QVector<TocEntry> toc;   // pre-order; invisible entries included
};

} // namespace scorm
