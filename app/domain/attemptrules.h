// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/attempt.h"
#include "app/domain/note.h"
#include "app/domain/rulesupport.h"

namespace domain {

// The course counts as done with this status: finished and not failed, or passed where the content says nothing about
// finishing. Who saves an attempt sets completedAt the first time that it does.
[[nodiscard]] bool isFulfilled(const Attempt& attempt);

// 'newer' after 'older', two states of one attempt: what was reached stays reached.
[[nodiscard]] Attempt folded(const Attempt& older, Attempt newer);

// The payload of an attempt.save.
[[nodiscard]] QJsonObject savePayload(const Attempt& attempt, const QJsonArray& statements);

// attempt.save {course_id, package_id, package_sha256, device, resumed_from, resumed_seq, seq, completion, success,
// score, progress, next_item, seconds, started_at, completed_at, finished_at, state, statements}: the whole of an
// attempt as it stands. A save whose seq is not above the stored one changes nothing. Status members only ever get
// better; the statements are the server's business.
base::Result<QJsonObject> saveAttempt(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// A later save of the same attempt in place of an earlier one that nobody has seen: applying it alone gives what
// applying both gives, and the statements of both are in it. Absent when the two together would be too large
// (kCoalescedLimit).
std::optional<QJsonObject> coalesceSaves(const Command& older, const Command& newer);

// note.put {course_id, item_id, item_title, position, text, bookmark, was}: 'was' is the text that the person changed.
// When the note has another text by now, from another device, both texts are kept, one below the other.
base::Result<QJsonObject> putNote(const Command&, const RuleContext&, const std::optional<QJsonObject>&);
// note.delete {was}: a note that was changed elsewhere meanwhile stays.
base::Result<QJsonObject> deleteNote(const Command&, const RuleContext&, const std::optional<QJsonObject>&);

// Characters of the statements of one command, as JSON. What is more goes into the next one.
inline constexpr qsizetype kCoalescedLimit = 256 * 1024;

} // namespace domain
