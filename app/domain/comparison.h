// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDate>
#include <QDateTime>

namespace domain {

// What a person may see of others' points, scores and skills: written by the server for each person, with nothing in it
// that the rules do not allow. 'withheld' says why a part has no figures: policy | not-joined | small-group; empty: it
// has.

// A line of a leaderboard.
struct BoardLine
{
    int rank = 0;
    QString personId;
    int points = 0;
    bool tied = false;
    bool afterGap = false; // people between the line before and this one are left out
};

template <>
struct Declared<BoardLine>
{
    static constexpr auto fields = std::tuple{
        Field{"rank", &BoardLine::rank}, Field{"person_id", &BoardLine::personId}, Field{"points", &BoardLine::points},
        Field{"tied", &BoardLine::tied}, Field{"after_gap", &BoardLine::afterGap},
    };
};

struct BoardFigures
{
    QString groupKind; // team | department | pathway (who joined it: a cohort) | community
    QString groupId;
    QString title;  // of the group
    QString period; // week | month | all
    QString withheld;
    int mine = 0;   // points of the period; one's own figure, there whatever is withheld
    int people = 0; // who are ranked
    int rank = 0;
    QList<BoardLine> lines; // the first ones, and neighbours before and after
};

template <>
struct Declared<BoardFigures>
{
    static constexpr auto fields = std::tuple{
        Field{"group_kind", &BoardFigures::groupKind}, Field{"group_id", &BoardFigures::groupId},
        Field{"title", &BoardFigures::title},          Field{"period", &BoardFigures::period},
        Field{"withheld", &BoardFigures::withheld},    Field{"mine", &BoardFigures::mine},
        Field{"people", &BoardFigures::people},        Field{"rank", &BoardFigures::rank},
        Field{"lines", &BoardFigures::lines},
    };
};

struct PlotBin
{
    double from = 0; // included; to the 'from' of the next, or 'from' + width of the plot
    int people = 0;
};

template <>
struct Declared<PlotBin>
{
    static constexpr auto fields = std::tuple{
        Field{"from", &PlotBin::from},
        Field{"people", &PlotBin::people},
    };
};

// How a figure is spread over a group, with the person's place in it.
struct PlotFigures
{
    QString
        figure;  // score: mean of the best results, per cent | skill: the level, 0 to 5 | skills: of level 3 and above
    QString ref; // id of the skill
    QString groupKind;
    QString groupId;
    QString title; // of the group
    QString withheld;
    int people = 0;
    double width = 1; // of a bin
    QList<PlotBin> bins;
    double median = 0;
    double mine = 0;
    int myBin = -1;
    double below = 0; // share of the others who have less, 0..1
    double same = 0;  // and of those who have the same
};

template <>
struct Declared<PlotFigures>
{
    static constexpr auto fields = std::tuple{
        Field{"figure", &PlotFigures::figure},
        Field{"ref", &PlotFigures::ref},
        Field{"group_kind", &PlotFigures::groupKind},
        Field{"group_id", &PlotFigures::groupId},
        Field{"title", &PlotFigures::title},
        Field{"withheld", &PlotFigures::withheld},
        Field{"people", &PlotFigures::people},
        Field{"width", &PlotFigures::width},
        Field{"bins", &PlotFigures::bins},
        Field{"median", &PlotFigures::median},
        Field{"mine", &PlotFigures::mine},
        Field{"my_bin", &PlotFigures::myBin},
        Field{"below", &PlotFigures::below},
        Field{"same", &PlotFigures::same},
    };
};

} // namespace domain
