// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentorship.h"
#include "app/domain/rulesupport.h"

namespace domain {

// The rules of mentorships, of what the two share, and of feedback. That the two of an entry are those of its
// mentorship is the server's to see.

// By the mentee: 'mentor_id', or by the mentor: 'mentee_id'; 'message', 'skills'.
[[nodiscard]] base::Result<QJsonObject> proposeMentorship(const Command&, const RuleContext&,
                                                          const std::optional<QJsonObject>&);
// By whoever of the two has not agreed yet; both agreed: accepted.
[[nodiscard]] base::Result<QJsonObject> agreeToMentorship(const Command&, const RuleContext&,
                                                          const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> declineMentorship(const Command&, const RuleContext&,
                                                          const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> withdrawMentorship(const Command&, const RuleContext&,
                                                           const std::optional<QJsonObject>&);
// accepted → active; 'until' may be absent.
[[nodiscard]] base::Result<QJsonObject> beginMentorship(const Command&, const RuleContext&,
                                                        const std::optional<QJsonObject>&);
// 'outcome' (reached, partly, stopped) and 'closing'.
[[nodiscard]] base::Result<QJsonObject> endMentorship(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);

// A new entry: 'mentorship_id', 'session_id', 'type', 'text'. A change: the members that change, with 'was' beside
// 'text': the text that the person saw.
[[nodiscard]] base::Result<QJsonObject> putMentorshipEntry(const Command&, const RuleContext&,
                                                           const std::optional<QJsonObject>&);
// Two changes of one entry that a person made before either was sent are one: the later one, made of the text that the
// earlier one was made of.
[[nodiscard]] std::optional<QJsonObject> coalesceEntries(const Command& older, const Command& newer);
// With 'was'; leaves an entry whose text became another meanwhile.
[[nodiscard]] base::Result<QJsonObject> removeMentorshipEntry(const Command&, const RuleContext&,
                                                              const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> giveMentoringFeedback(const Command&, const RuleContext&,
                                                              const std::optional<QJsonObject>&);

// proposed, accepted or active.
[[nodiscard]] bool isOpen(const Mentorship& mentorship);
// accepted or active: what the two may meet and write in.
[[nodiscard]] bool isRunning(const Mentorship& mentorship);
// Takes one of its mentor's seats: it runs, or a programme keeps the seat until both have answered.
[[nodiscard]] bool holdsSeat(const Mentorship& mentorship);
[[nodiscard]] bool isOf(const Mentorship& mentorship, const QString& personId);

} // namespace domain
