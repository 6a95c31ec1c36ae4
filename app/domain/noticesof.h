// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/badge.h"
#include "app/domain/community.h"
#include "app/domain/courserequest.h"
#include "app/domain/coursevoice.h"
#include "app/domain/enrollment.h"
#include "app/domain/excerpt.h"
#include "app/domain/homecards.h"
#include "app/domain/mentorsession.h"
#include "app/domain/mentorship.h"
#include "app/domain/noticerules.h"
#include "app/domain/personskill.h"

#include <QList>

#include <optional>

namespace domain {

// What an entity has to tell a person: the same for the window, the desktop and mail. Nothing where it does not concern
// them, or where it is their own doing. 'who' of these is the other person's id; whoever shows it looks up the name.
// Pure.

// 'answeredId': who wrote the post that it answers; empty: it answers the thread.
[[nodiscard]] std::optional<Notice> noticeOf(const Post& post, const Thread& thread, const QString& answeredId,
                                             const QString& me);
[[nodiscard]] std::optional<Notice> noticeOf(const Thread& thread, const QString& me);
// That the answer which the person has accepted is not shown any more.
[[nodiscard]] std::optional<Notice> answerGoneNotice(const Thread& thread, const QString& me);
// Of those who come into a group and go: that it was the person whom somebody added or took out.
[[nodiscard]] std::optional<Notice> noticeOf(const Message& message, const Conversation& conversation,
                                             const QString& me);
[[nodiscard]] std::optional<Notice> noticeOf(const CourseRequest& request, const QString& me);
// That it was given; once it is revoked, that.
[[nodiscard]] std::optional<Notice> noticeOf(const BadgeAward& award, const QString& me);
// The id of what tells that it was earned, before the organisation gave it an id and after that.
[[nodiscard]] QString earnedNoticeId(const BadgeAward& award);
// What somebody thanks the person for; not once it was removed.
[[nodiscard]] std::optional<Notice> noticeOf(const Kudos& kudos, const QString& me);
// A course that somebody commends to the person; whoever tells it adds the course's title.
[[nodiscard]] std::optional<Notice> noticeOf(const Recommendation& recommendation, const QString& me);
// That somebody contests what the person said of their skill, until it is said anew. Whoever tells it adds the skill's
// title.
[[nodiscard]] std::optional<Notice> noticeOf(const PersonSkill& said, const QString& me);
// Of badges: some time before they end, and when they have; not of those that were earned anew. Those
// that are to be told from 'from' to 'to'.
[[nodiscard]] QList<Notice> endingNotices(const QList<BadgeAward>& awards, const QDateTime& from, const QDateTime& to);
// The same of certificates that courses gave (endingCertificates); whoever tells it adds the course's title.
[[nodiscard]] QList<Notice> endingNotices(const QList<Enrollment>& certificates, const QDateTime& from,
                                          const QDateTime& to);
// Who asks to join where the person moderates ('moderates'), who invites them, who declines what they invited to, and
// who has removed them, or did not admit them.
[[nodiscard]] std::optional<Notice> noticeOf(const CommunityMember& member, const Community& community, bool moderates,
                                             const QString& me);
[[nodiscard]] std::optional<Notice> noticeOf(const Report& report, const Community& community, const QString& me);

// What of an event was changed by others that somebody comes to ('answer': theirs), each by itself; not what they knew
// when they answered. What is told later of the same settles it, a cancellation all of it.
[[nodiscard]] QList<Notice> noticesOf(const Event& event, const EventAnswer& answer);

// That somebody else has planned it, to who was a member by then ('since'; invalid: always) and has not answered it
// ('answered'); nothing of events from before that was kept. It is history once they have answered, and when it is
// cancelled.
[[nodiscard]] std::optional<Notice> newEventNotice(const Event& event, const QDateTime& since, bool answered,
                                                   const QString& me);

// All that a mentorship and a session have had to tell, the oldest first: each stays as it was said then, and what came
// after it settles it. To be asked (by somebody, or by a programme), the answer to one's question, a question that is
// taken back, the end.
[[nodiscard]] QList<Notice> noticesOf(const Mentorship& mentorship, const QString& me);
// What the other person did with it; its end with the mentorship is the mentorship's to tell.
[[nodiscard]] QList<Notice> noticesOf(const MentorSession& session, const QString& me);
// That the other person lets one read what they say of it.
[[nodiscard]] std::optional<Notice> noticeOf(const MentoringFeedback& feedback, const QString& me);

} // namespace domain
