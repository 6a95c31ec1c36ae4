// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/persondetail.h"
#include "app/domain/profilecard.h"

namespace domain {

// What of a person has a visibility of its own: email, timezone, title, department. Names and who reports to whom are
// for everybody.
[[nodiscard]] const QStringList& personFields();

// The one place where a person is cut down to what an audience may see; client (preview) and server share it.
[[nodiscard]] Person shownPerson(Person whole, const Profile& profile, Audience audience);

// What shownPerson() leaves out for everybody, one entry a field that is not empty.
[[nodiscard]] QList<PersonDetail> detailsOf(const Person& whole, const Profile& profile);

// With what came beside it.
void addDetail(Person& person, const PersonDetail& detail);

// The two of a mentorship get these of each other, whatever is chosen: invitations carry them.
[[nodiscard]] bool isForMentorships(const PersonDetail& detail);

} // namespace domain
