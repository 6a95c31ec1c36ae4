// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>

namespace domain {

// What people say about courses besides learning in them (C6), and what they look for in vain (R7).

// A course that a person put aside for later. Its id is made from the two, as an enrollment's.
struct SavedCourse
{
    QString id;
    QString personId;
    QString courseId;
    QDateTime savedAt;
    QDateTime removedAt;
};

template <>
struct Declared<SavedCourse>
{
    static constexpr auto kind = "saved_course";
    static constexpr auto fields = std::tuple{
        Field{"id", &SavedCourse::id, Key},
        Field{"person_id", &SavedCourse::personId, Indexed},
        Field{"course_id", &SavedCourse::courseId, Indexed},
        Field{"saved_at", &SavedCourse::savedAt},
        Field{"removed_at", &SavedCourse::removedAt},
    };
};

// A course that one person commends to another.
struct Recommendation
{
    QString id;
    QString fromId; // empty: learning & development, to somebody who had looked for it (demand.answer)
    QString toId;
    QString courseId;
    QString text; // may be empty
    QDateTime at;
    QDateTime removedAt; // taken back by whom it is from, or put away by whom it is for
};

template <>
struct Declared<Recommendation>
{
    static constexpr auto kind = "recommendation";
    static constexpr auto fields = std::tuple{
        Field{"id", &Recommendation::id, Key},
        Field{"from_id", &Recommendation::fromId},
        Field{"to_id", &Recommendation::toId, Indexed},
        Field{"course_id", &Recommendation::courseId, Indexed},
        Field{"text", &Recommendation::text},
        Field{"at", &Recommendation::at},
        Field{"removed_at", &Recommendation::removedAt},
    };
};

// A person's word on a course. Its id is made from the two. The stars count in the course's average; with a text it is
// a review that everybody reads, with the name; without one nobody else sees who gave how many.
struct CourseRating
{
    QString id;
    QString personId;
    QString courseId;
    int stars = 0; // 1..5
    QString text;
    QDateTime at;
    QDateTime removedAt;
};

template <>
struct Declared<CourseRating>
{
    static constexpr auto kind = "course_rating";
    static constexpr auto fields = std::tuple{
        Field{"id", &CourseRating::id, Key},
        Field{"person_id", &CourseRating::personId, Indexed},
        Field{"course_id", &CourseRating::courseId, Indexed},
        Field{"stars", &CourseRating::stars},
        Field{"text", &CourseRating::text},
        Field{"at", &CourseRating::at},
        Field{"removed_at", &CourseRating::removedAt},
    };
};

// Something that a person looked for, did not find, and told learning & development of: only by a click of theirs.
struct Wish
{
    QString id;
    QString personId;
    QString words;
    QDateTime at;
    QDateTime removedAt;
};

template <>
struct Declared<Wish>
{
    static constexpr auto kind = "wish";
    static constexpr auto fields = std::tuple{
        Field{"id", &Wish::id, Key}, Field{"person_id", &Wish::personId, Indexed}, Field{"words", &Wish::words},
        Field{"at", &Wish::at},      Field{"removed_at", &Wish::removedAt},
    };
};

} // namespace domain
