// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standing/distribution.h"

#include <algorithm>
#include <cmath>

namespace standing {

namespace {

int binOf(const Scale& scale, double value)
{
    const double bin = std::floor((value - scale.from) / scale.width);
    return int(std::clamp(bin, 0.0, double(scale.bins - 1)));
}

} // namespace

Scale scaleFor(const QList<double>& values, int most)
{
    if (values.isEmpty())
        return {};
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    if (*lowest == *highest)
        return {std::floor(*lowest), 1, 1};
    most = std::max(most, 1);
    double power = std::pow(10, std::floor(std::log10(std::max((*highest - *lowest) / most, 1e-9))));
    for (;; power *= 10) {
        for (const int step : {1, 2, 5}) {
            const double width = step * power;
            const double from = std::floor(*lowest / width) * width;
            const double bins = std::floor((*highest - from) / width) + 1;
            // One bin cannot hold values on both sides of each of its multiples; it begins at the lowest then.
            if (most == 1 && width > *highest - *lowest)
                return {*lowest, width, 1};
            if (bins <= most)
                return {from, width, int(bins)};
        }
    }
}

Distribution distribution(const domain::GameRules& rules, const QMap<QString, double>& group, const QString& me,
                          const std::optional<Scale>& scale)
{
    Distribution out;
    if (!allowed(rules).distributions)
        out.withheld = Withheld::ByPolicy;
    else if (!group.contains(me))
        out.withheld = Withheld::NotMember;
    else if (group.size() < smallestGroup(rules))
        out.withheld = Withheld::SmallGroup;
    if (out.withheld != Withheld::No)
        return out;
    auto values = group.values();
    std::sort(values.begin(), values.end());
    out.people = int(values.size());
    out.scale = scale.value_or(scaleFor(values));
    out.counts.fill(0, out.scale.bins);
    for (const double value : values)
        ++out.counts[binOf(out.scale, value)];
    for (const int percent : {10, 25, 50, 75, 90})
        out.quantiles.append(values[(percent * out.people + 99) / 100 - 1]);
    const double own = group.value(me);
    const auto [first, last] = std::equal_range(values.begin(), values.end(), own);
    const double others = out.people - 1;
    out.myBin = binOf(out.scale, own);
    out.below = double(first - values.begin()) / others;
    out.same = double(last - first - 1) / others;
    return out;
}

} // namespace standing
