// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/mentorsession.h"
#include "app/domain/rulesupport.h"

namespace domain {

// The rules of mentoring sessions. Decisions carry the revision that the person saw, so that of two who change a time
// without a network the second learns of the first.

// How long an agenda may be: it goes into mails and calendars.
inline constexpr qsizetype kAgendaMost = 2000;

// 'mentorship_id', 'mentor_id', 'mentee_id', 'title', 'starts_at', 'timezone', 'minutes', 'rule', 'url', 'agenda'
// (lines of plain text); 'changes': of a series, what is otherwise about single ones from the beginning; 'replaces': a
// series of the two that has begun, which ends when this one is agreed to, so that what was held stays where it was.
[[nodiscard]] base::Result<QJsonObject> proposeSession(const Command&, const RuleContext&,
                                                       const std::optional<QJsonObject>&);
// By the one who is waited for, with the 'sequence' of what they saw and the time 'when' that it was: nobody agrees to,
// or declines, another time than that (stale-revision). While single ones of an agreed series wait the answer is about
// these, with 'occurrence' (when it was to be by the rule) about that one: declined, it is when it was before. So is
// all of what was agreed to once: who declines its new time keeps the old one. A first proposal is off when it is
// declined.
[[nodiscard]] base::Result<QJsonObject> acceptSession(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);
[[nodiscard]] base::Result<QJsonObject> declineSession(const Command&, const RuleContext&,
                                                       const std::optional<QJsonObject>&);
// 'Perhaps', likewise: it goes on waiting.
[[nodiscard]] base::Result<QJsonObject> doubtSession(const Command&, const RuleContext&,
                                                     const std::optional<QJsonObject>&);
// What changes of 'title', 'url', 'agenda', 'starts_at', 'timezone', 'minutes', 'rule'; with 'occurrence' (when it was
// to be by the rule) and 'starts_at' one of a series alone. A new time raises the sequence and waits for the other,
// unless it is the one that was agreed; it is not in the past, no more than that of a proposal (in-the-past). With a
// new time of a series 'changes' says what of single ones goes on being otherwise; what is not named is as by the rule.
[[nodiscard]] base::Result<QJsonObject> changeSession(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);
// With 'occurrence' one of a series alone. See callOff() for the others.
[[nodiscard]] base::Result<QJsonObject> cancelSession(const Command&, const RuleContext&,
                                                      const std::optional<QJsonObject>&);

// The session with this as what was done with it last.
void note(MentorSession& session, const SessionAct& act);
// What was done with it as far as that is known, the oldest first.
[[nodiscard]] QList<SessionAct> actsOf(const MentorSession& session);
// The time that was proposed last: the one that waits for an answer, or was agreed to.
[[nodiscard]] QDateTime proposedTime(const MentorSession& session);
// What was done last with all of it was to decline its new time: it is when it was agreed to be.
[[nodiscard]] bool wasPutBack(const MentorSession& session);
// Why it stands as it does: of the refusal or cancellation that made it so, not of an earlier one. Empty: none said.
[[nodiscard]] QString reasonOf(const MentorSession& session);

// The single one as if its new time had never been proposed. It stays among the changes when it is at its usual time
// again, so that calendars that have seen it moved are told of it by name.
void putBack(SessionChange& change);
// The same for all of what was agreed; false when no other time for all of it waits.
bool putAllBack(MentorSession& session);
// New times of single ones that nobody has answered before they were: those that are still to be otherwise are then.
void putPassedBack(MentorSession& session, const QDateTime& now);
// The same as the server keeps it, with a higher sequence for calendars; false when nothing has passed so.
bool letLapse(MentorSession& session, const QDateTime& now);
// When that is to be the next time, unless somebody answers; invalid: never.
[[nodiscard]] QDateTime nextLapse(const MentorSession& session);
// How it stands, without what waits of single ones.
[[nodiscard]] SessionTimes timesOf(const MentorSession& session);

// What is still to come of it does not take place. Of a series that was agreed, what was held before 'at' stays: its
// rule ends then and its state remains. A new time that waits is forgotten. Raises the sequence.
void callOff(MentorSession& session, const QDateTime& at);

// Whether nothing of it is to come, as far as that shows without a calendar: of a series without an end, or with
// several days (BYDAY), never.
[[nodiscard]] bool isOver(const MentorSession& session, const QDateTime& at);

// Whether it is on people's calendars: neither declined nor cancelled.
[[nodiscard]] bool takesPlace(const MentorSession& session);
// Its new time waits for an answer, and it is one of a series that was agreed to.
[[nodiscard]] bool isProposed(const SessionChange& change);
[[nodiscard]] bool isProposedTo(const SessionChange& change, const QString& personId);
// What waits for an answer are single ones of a series; the others are agreed.
[[nodiscard]] bool waitsForSingles(const MentorSession& session);
// Both have agreed to the one that was to be then by the rule, or to the only one; of a series also to what is not in
// question while others of it wait for an answer.
[[nodiscard]] bool isAgreed(const MentorSession& session, const QDateTime& at);
[[nodiscard]] bool waitsFor(const MentorSession& session, const QString& personId);
// The same of the one that was to be then by the rule, or of the only one.
[[nodiscard]] bool waitsFor(const MentorSession& session, const QString& personId, const QDateTime& at);

} // namespace domain
