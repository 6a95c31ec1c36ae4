// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"
#include "app/learning/scorm/runtime.h"

namespace scorm {

// The sequencing behaviors of SCORM 2004 4th edition (SN appendix C) over an ActivityTree. Each process has the number
// that it has in the book, also its exceptions.

enum class Termination { None, Exit, ExitAll, SuspendAll, Abandon, AbandonAll };
enum class SequencingKind { None, Start, ResumeAll, Continue, Previous, Choice, Retry, Exit, Jump };

struct SequencingRequest
{
    SequencingKind kind = SequencingKind::None;
    int target = ActivityTree::kNone;
};

// [NB.2.1]
struct NavigationOutcome
{
    bool valid = false;
    Termination termination = Termination::None;
    SequencingRequest sequencing;
    const char* exception = "";
};
[[nodiscard]] NavigationOutcome processNavigation(const ActivityTree& tree, const Request& request);
// `target`: index, for Choice and Jump.
[[nodiscard]] NavigationOutcome processNavigation(const ActivityTree& tree, Navigation kind, int target);

// [TB.2.3] Ends what the request asks for. `override` is the sequencing request that a post-condition rule puts in the
// place of the learner's.
struct TerminationOutcome
{
    bool valid = false;
    SequencingRequest override;
    const char* exception = "";
};
[[nodiscard]] TerminationOutcome processTermination(ActivityTree& tree, Termination termination);

// [SB.2.12]
struct SequencingOutcome
{
    int delivery = ActivityTree::kNone;
    bool endSession = false;
    const char* exception = "";
    // [SB.2.9] step 12: the choice led to a cluster that flows nowhere; it becomes the current activity.
    int moveTo = ActivityTree::kNone;
};
[[nodiscard]] SequencingOutcome processSequencing(const ActivityTree& tree, const SequencingRequest& request);
// [SB.2.9]
[[nodiscard]] SequencingOutcome processChoice(const ActivityTree& tree, int target);

// [DB.1.1] The exception, empty when the activity may be delivered.
[[nodiscard]] const char* checkDelivery(const ActivityTree& tree, int activity);
// [DB.2] True when a suspended attempt on the activity is resumed.
bool deliver(ActivityTree& tree, int activity);

// [OP.1] One turn of the overall sequencing process.
struct Turn
{
    bool accepted = false;
    const char* exception = "";
    int delivered = ActivityTree::kNone;
    bool resumed = false;
    bool ended = false;
};
Turn sequence(ActivityTree& tree, const Request& request);

} // namespace scorm
