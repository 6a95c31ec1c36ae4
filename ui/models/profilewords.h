// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/profilepage.h"

#include <QCoreApplication>
#include <QDateTime>

namespace models {

// What stands on profiles, as words for people.
class ProfileWords final
{
    Q_DECLARE_TR_FUNCTIONS(models::ProfileWords)

public:
    // What a skill rests on, as far as the viewer may read it: "Rust course, example.org · Feb 2026"; may be empty.
    [[nodiscard]] static QString evidence(const services::SkillLine& line);
    [[nodiscard]] static QString level(int level);           // "3 · on one's own"; 0: "no level yet"
    [[nodiscard]] static QString field(const QString& name); // of domain::visibleFields()
    // What domain::wrongField() wants of a field: "At most 30, each of up to 80 characters."
    [[nodiscard]] static QString limit(const QString& name);
    [[nodiscard]] static QString audience(domain::Audience audience);
    [[nodiscard]] static QString rater(const QString& kind);
    [[nodiscard]] static QString mentoring(const QString& value);
    // "Level 3 of 5 by the supervisor, 2 endorsements, 4 asked for"
    [[nodiscard]] static QString skill(const services::SkillLine& line);
    // "Hanna Wójcik, colleague: 2 · with help · 12 Oct 2026"
    [[nodiscard]] static QString statement(const services::StatementLine& line);
};

} // namespace models
