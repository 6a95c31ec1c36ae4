// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>

namespace domain {

// A person's own note or bookmark at a place in a course (L6). Nobody else sees it.
struct Note
{
    QString id;
    QString personId;
    QString courseId;
    QString itemId;      // of the package; empty: about the course
    QString itemTitle;   // as it was called then
    double position = 0; // in the item, as PlaySession::position() says it
    QString text;        // empty: a mere bookmark
    bool bookmark = false;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime removedAt; // invalid: it stands
};

template <>
struct Declared<Note>
{
    static constexpr auto kind = "note";
    static constexpr auto fields = std::tuple{
        Field{"id", &Note::id, Key},
        Field{"person_id", &Note::personId},
        Field{"course_id", &Note::courseId, Indexed},
        Field{"item_id", &Note::itemId},
        Field{"item_title", &Note::itemTitle},
        Field{"position", &Note::position},
        Field{"text", &Note::text},
        Field{"bookmark", &Note::bookmark},
        Field{"created_at", &Note::createdAt},
        Field{"updated_at", &Note::updatedAt},
        Field{"removed_at", &Note::removedAt},
    };
};

} // namespace domain
