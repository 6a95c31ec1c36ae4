// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/attempt.h"
#include "app/domain/challenge.h"
#include "app/domain/courserequest.h"
#include "app/domain/coursevoice.h"
#include "app/domain/enrollment.h"
#include "app/domain/gamerules.h"
#include "app/domain/homecards.h"
#include "app/domain/pathway.h"
#include "app/domain/profile.h"

#include <QJsonObject>

namespace imports {

// The lines of demo/*.ndjson as entities. Days in them count from 'now'.
class DemoStory
{
public:
    explicit DemoStory(const QDateTime& now) : m_now(now) {}

    [[nodiscard]] domain::Pathway pathway(const QJsonObject& line) const;
    [[nodiscard]] domain::Enrollment enrollment(const QJsonObject& line) const;
    [[nodiscard]] domain::PathwayEnrollment pathwayEnrollment(const QJsonObject& line) const;
    [[nodiscard]] domain::CourseRequest request(const QJsonObject& line) const;
    [[nodiscard]] domain::Event event(const QJsonObject& line) const;
    [[nodiscard]] domain::Badge badgeRule(const QJsonObject& line) const;
    [[nodiscard]] domain::BadgeAward badge(const QJsonObject& line) const;
    [[nodiscard]] domain::Delegation delegation(const QJsonObject& line) const;
    [[nodiscard]] domain::Profile profile(const QJsonObject& line) const;
    [[nodiscard]] domain::PersonSkill statement(const QJsonObject& line) const;
    [[nodiscard]] domain::Kudos kudos(const QJsonObject& line) const;
    [[nodiscard]] domain::Policy policy(const QJsonObject& line) const;
    [[nodiscard]] domain::GameRules gameRules(const QJsonObject& line) const;
    [[nodiscard]] domain::GameMember gameMember(const QJsonObject& line) const;
    [[nodiscard]] domain::Challenge challenge(const QJsonObject& line) const;
    [[nodiscard]] QList<domain::Deed> learned(const QJsonObject& line) const;
    [[nodiscard]] domain::Attempt scored(const QJsonObject& line) const;
    [[nodiscard]] domain::SavedCourse saved(const QJsonObject& line) const;
    [[nodiscard]] domain::Wish wish(const QJsonObject& line) const;
    [[nodiscard]] domain::Recommendation recommendation(const QJsonObject& line) const;
    [[nodiscard]] domain::CourseRating rating(const QJsonObject& line) const;

private:
    [[nodiscard]] QDateTime daysFromNow(const QJsonValue& days) const;
    [[nodiscard]] QDateTime endOfDay(const QJsonValue& days) const;

    const QDateTime m_now;
};

// A name of an entity of the sample organisation, the same each time.
[[nodiscard]] QString demoId(const char* what, const QString& key);
// The id of a course of the sample catalog by its short name.
[[nodiscard]] QString demoCourseId(const QString& key);
// Of something else by what it is and its key; the same each time.
[[nodiscard]] QString demoId(const char* what, const QString& key);

} // namespace imports
