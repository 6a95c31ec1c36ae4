// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentorsession.h"

#include <optional>

namespace invitations {

// What a mail about a session has to tell: what was done with it since its readers were told last. Pure.
struct News
{
    std::optional<domain::SessionAct> whole; // the last one about all of it
    QList<domain::SessionAct> singles;       // of each single meeting of a series the last one
    QJsonObject was;                         // of the members that changed with it, what they were first

    // Only single meetings are new; the others stay as they are.
    [[nodiscard]] bool isOfSingles() const { return !whole && !singles.isEmpty(); }
    [[nodiscard]] bool are(const char* act) const; // all of the single ones
    [[nodiscard]] bool isWhole(const char* act) const;
};

// 'since': of the first act that is news; not known: the last one is.
[[nodiscard]] News newsOf(const domain::MentorSession& session, const QDateTime& since);

[[nodiscard]] bool isAct(const domain::SessionAct& act, const char* word);
// Nothing of it is to come: somebody called the rest off, or the mentorship has ended.
[[nodiscard]] bool isOff(const domain::MentorSession& session, const News& news);
// People were told of another time before this news, and had not answered.
[[nodiscard]] bool wasTold(const domain::MentorSession& session, const QDateTime& since);

} // namespace invitations
