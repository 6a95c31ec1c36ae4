// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"
#include "app/learning/scorm/runtime.h"

namespace scorm {

// Answers what navigation would do (SN 5.6.3 to 5.6.5), by trying it on copies. `now` is the tree with what running
// content has said so far. `ending`: the content has nothing more to say, so the end of its attempt is part of the
// answer; otherwise what it may still report is not anticipated.
class Prospects final
{
public:
    Prospects(const ActivityTree& now, bool ending);

    [[nodiscard]] bool canContinue() const;
    [[nodiscard]] bool canPrevious() const;
    [[nodiscard]] bool canChoose(int target) const;
    [[nodiscard]] bool canJump(int target) const;
    [[nodiscard]] bool can(Navigation kind) const; // the other kinds

private:
    [[nodiscard]] bool delivers(int activity) const;

    ActivityTree m_now;
    ActivityTree m_after; // as it will be when the target is looked for
};

[[nodiscard]] Status statusOf(const ActivityTree& tree, int activity);
// Of a whole course of SCORM 1.2, which has no roll-up: the mean over the items that have a score; passed when one
// was and none has failed or has a mastery score (CAM 1.2 section 2.3.2.5) that was not reached yet. Roll-up by 2004
// counts an item without a score as 0 and lets one without a result keep the course from having one.
[[nodiscard]] Status courseStatus12(const ActivityTree& tree);
[[nodiscard]] Offer offerOf(const ActivityTree& now, bool ending);

} // namespace scorm
