// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>

namespace domain {

struct DemandMonth
{
    QString month;  // 2026-11
    int people = 0; // who asked then for the first time
};

template <>
struct Declared<DemandMonth>
{
    static constexpr auto fields = std::tuple{
        Field{"month", &DemandMonth::month},
        Field{"people", &DemandMonth::people},
    };
};

// What people ask for, for learning & development (R7): made by the server, of groups of people that are large enough
// only (Policy::minGroup). People are counted once, whatever they did. The months are there when each has enough
// people.
struct Demand
{
    QString id;
    QString what;       // course | title (of a free request) | skill | words (searched in vain)
    QString ref;        // id of the course or skill
    QString title;      // of it, or the words
    QString department; // empty: all together
    int people = 0;
    int requests = 0; // of them with a request, saved for later, with a wish; -1: not said, it would tell of a few
    int saved = 0;
    int wishes = 0;
    QList<DemandMonth> months;
    QString answeredWith; // course that was offered to those who had asked (demand.answer); empty: not yet
    QDateTime answeredAt;
    QDateTime updatedAt;
};

template <>
struct Declared<Demand>
{
    static constexpr auto kind = "demand";
    static constexpr auto fields = std::tuple{
        Field{"id", &Demand::id, Key},
        Field{"what", &Demand::what},
        Field{"ref", &Demand::ref},
        Field{"title", &Demand::title},
        Field{"department", &Demand::department},
        Field{"people", &Demand::people},
        Field{"requests", &Demand::requests},
        Field{"saved", &Demand::saved},
        Field{"wishes", &Demand::wishes},
        Field{"months", &Demand::months},
        Field{"answered_with", &Demand::answeredWith},
        Field{"answered_at", &Demand::answeredAt},
        Field{"updated_at", &Demand::updatedAt},
    };
};

} // namespace domain
