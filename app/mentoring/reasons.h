// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace mentoring {

// What speaks for a pair, or weakens it. Words for people are made where they are shown.
enum class Why {
    SkillOffered,      // ref: skill; number: the mentor's level, 0 not known
    LevelNotAbove,     // ref: skill; number: the mentor's level, which is not above the mentee's: counts half
    SkillNotOffered,   // ref: skill
    LanguageShared,    // ref: language, as the wish has it
    LanguageUnknown,   // one of the two named none: counts half
    TimeShared,        // number: minutes a week, in the poorest week
    TimeSharedAtTimes, // number: weeks of the horizon without common time, as clocks change on different days
    TimesUnknown,      // one of the two named none: counts half
    PersonWished,      // number: place in the wish's list, 1 first
    DepartmentWished,  // ref: same | other
};

struct Reason
{
    Why why;
    QString ref;
    int number = 0;

    friend bool operator==(const Reason&, const Reason&) = default;
};

// What rules a pair out.
enum class WhyNot {
    Self,
    NotOffered, // the offer or the wish is withdrawn, or one of the two has left or is not known
    ReportingLine,
    Avoided,
    NoSkill,
    NoLanguage,
    NoTime,
    Full,
    KeptApart, // by the programme
};

// Of a set of offers that all are ruled out, or might be: how many by what.
struct WhyNobody
{
    int offers = 0;                // that were looked at
    int fitting = 0;               // of them, ruled out by nothing; when somebody got nobody: others had the seats
    QMap<WhyNot, int> ruledOut;    // an offer counts once for each of its obstacles
    QMap<WhyNot, int> onlyBecause; // offers whose only obstacle it is: what would have to change for somebody to fit
};

// Score: per mille of what the wish could get at most, so that a wish that says little is not put behind others.
struct Judgement
{
    int score = 0; // 0..1000; 0 when there is an obstacle
    QList<WhyNot> obstacles;
    QList<Reason> reasons; // in the order of their parts: skills, languages, times, preferences
};

} // namespace mentoring
