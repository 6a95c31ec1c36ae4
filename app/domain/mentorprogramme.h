// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QJsonObject>

namespace domain {

// A pair of a programme: one that was locked, kept apart, or published.
struct ProgrammePair
{
    QString wishId;
    QString offerId;
    QString fixed; // '' | together | apart, by learning & development
    int score = 0; // 0..1000, as it was when published
};

template <>
struct Declared<ProgrammePair>
{
    static constexpr auto fields = std::tuple{
        Field{"wish_id", &ProgrammePair::wishId},
        Field{"offer_id", &ProgrammePair::offerId},
        Field{"fixed", &ProgrammePair::fixed},
        Field{"score", &ProgrammePair::score},
    };
};

// Mentees and mentors brought together by learning & development, who alone see it. What it would come to is computed
// from the wishes and offers as they stand (app/mentoring); published pairs are proposals to the two of each.
struct MentorProgramme
{
    QString id;
    QString title;
    QString mode;  // optimal | stable
    QString state; // draft | published
    QList<ProgrammePair> fixed;
    QList<ProgrammePair> pairs; // published ones
    QJsonObject report;         // the figures of fairness when it was published
    QString ownerId;
    QDateTime publishedAt;
    QDateTime updatedAt;
};

template <>
struct Declared<MentorProgramme>
{
    static constexpr auto kind = "mentor_programme";
    static constexpr auto fields = std::tuple{
        Field{"id", &MentorProgramme::id, Key},
        Field{"title", &MentorProgramme::title},
        Field{"mode", &MentorProgramme::mode},
        Field{"state", &MentorProgramme::state},
        Field{"fixed", &MentorProgramme::fixed},
        Field{"pairs", &MentorProgramme::pairs},
        Field{"report", &MentorProgramme::report},
        Field{"owner_id", &MentorProgramme::ownerId},
        Field{"published_at", &MentorProgramme::publishedAt},
        Field{"updated_at", &MentorProgramme::updatedAt},
    };
};

} // namespace domain
