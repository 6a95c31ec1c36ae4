// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/attempt.h"
#include "app/domain/awardrecord.h"
#include "app/domain/badge.h"
#include "app/domain/challenge.h"
#include "app/domain/community.h"
#include "app/domain/course.h"
#include "app/domain/coursepackage.h"
#include "app/domain/courserequest.h"
#include "app/domain/coursevoice.h"
#include "app/domain/demand.h"
#include "app/domain/enrollment.h"
#include "app/domain/gamerules.h"
#include "app/domain/homecards.h"
#include "app/domain/mentoring.h"
#include "app/domain/mentorprogramme.h"
#include "app/domain/mentorsession.h"
#include "app/domain/mentorship.h"
#include "app/domain/messaging.h"
#include "app/domain/note.h"
#include "app/domain/pathway.h"
#include "app/domain/person.h"
#include "app/domain/persondetail.h"
#include "app/domain/profile.h"
#include "app/domain/skill.h"
#include "app/domain/standingpage.h"
#include "app/domain/talk.h"

#include <type_traits>

namespace domain {

// Every kind that is stored and synced. A new kind is one header, one line here, one migration and one schema in
// docs/api/openapi.yaml; tst_registry compares them.
using Kinds =
    std::tuple<Course, Pathway, PathwayEnrollment, Person, Enrollment, Completion, CourseRequest, Delegation, Event,
               BadgeAward, Standing, Policy, CoursePackage, Attempt, Note, Skill, RoleTarget, SkillGroup, Profile,
               ProfileCard, TeamCard, PersonSkill, Kudos, Badge, TrustDocument, MentorOffer, MentorWish, Mentorship,
               MentorSession, MentorshipEntry, MentoringFeedback, Availability, MentorProgramme, Community,
               CommunityMember, Thread, Post, Reaction, Attachment, EventAnswer, Report, Conversation, Message,
               ReadMark, NoticeSettings, GameRules, GameMember, Challenge, Comparison, SavedCourse, Recommendation,
               CourseRating, Wish, Demand, AwardRecord, PersonDetail>;

// Calls f(std::type_identity<T>{}) for each kind in turn.
template <typename F>
constexpr void forEachKind(F&& f)
{
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (f(std::type_identity<std::tuple_element_t<I, Kinds>>{}), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<Kinds>>{});
}

// The organisation-wide kinds that the catalog snapshot carries: all of their entities are for everybody.
template <Entity T>
inline constexpr bool inSnapshot =
    std::is_same_v<T, Course> || std::is_same_v<T, Pathway> || std::is_same_v<T, Person> || std::is_same_v<T, Policy> ||
    std::is_same_v<T, CoursePackage> || std::is_same_v<T, Skill> || std::is_same_v<T, RoleTarget> ||
    std::is_same_v<T, ProfileCard> || std::is_same_v<T, Badge> || std::is_same_v<T, TrustDocument> ||
    std::is_same_v<T, MentorOffer> || std::is_same_v<T, Community> || std::is_same_v<T, GameRules>;

} // namespace domain
