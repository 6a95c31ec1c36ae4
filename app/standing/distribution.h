// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standing/board.h"

#include <QMap>

namespace standing {

struct Scale // bins of equal width: [from, from + width), …
{
    double from = 0;
    double width = 1;
    int bins = 1;
};

// At most 'most' bins (>= 1) of a width of 1, 2 or 5 times a power of ten, which hold all values.
[[nodiscard]] Scale scaleFor(const QList<double>& values, int most = 10);

struct Distribution
{
    Withheld withheld = Withheld::No;
    int people = 0;
    Scale scale;
    QList<int> counts; // by bin; values outside the scale are in the first and last one
    // Nearest rank of 10, 25, 50, 75 and 90 per cent. Neither the lowest nor the highest: they are somebody's.
    QList<double> quantiles;
    int myBin = -1;
    double below = 0; // share of the others who have less than I, 0..1
    double same = 0;  // and of those who have the same
};

// The figures of a group by person, spread out once for all who ask.
class Spread final
{
public:
    Spread(const domain::GameRules& rules, QMap<QString, double> group, const std::optional<Scale>& scale = {});

    // And the person's place among them.
    [[nodiscard]] Distribution placeOf(const QString& me) const;

private:
    QMap<QString, double> m_group;
    QList<double> m_sorted;
    Distribution m_shared; // all but the person's place
};

[[nodiscard]] Distribution distribution(const domain::GameRules& rules, const QMap<QString, double>& group,
                                        const QString& me, const std::optional<Scale>& scale = {});

} // namespace standing
