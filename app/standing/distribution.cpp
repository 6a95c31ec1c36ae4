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

Spread::Spread(const domain::GameRules& rules, QMap<QString, double> group, const std::optional<Scale>& scale)
    : m_group(std::move(group)), m_sorted(m_group.values())
{
    if (!allowed(rules).distributions)
        m_shared.withheld = Withheld::ByPolicy;
    else if (m_group.size() < smallestGroup(rules))
        m_shared.withheld = Withheld::SmallGroup;
    if (m_shared.withheld != Withheld::No)
        return;
    std::sort(m_sorted.begin(), m_sorted.end());
    m_shared.people = int(m_sorted.size());
    m_shared.scale = scale.value_or(scaleFor(m_sorted));
    m_shared.counts.fill(0, m_shared.scale.bins);
    for (const double value : std::as_const(m_sorted))
        ++m_shared.counts[binOf(m_shared.scale, value)];
    for (const int percent : {10, 25, 50, 75, 90})
        m_shared.quantiles.append(m_sorted[(percent * m_shared.people + 99) / 100 - 1]);
}

Distribution Spread::placeOf(const QString& me) const
{
    const auto found = m_group.constFind(me);
    if (found == m_group.cend() && m_shared.withheld != Withheld::ByPolicy) {
        Distribution none;
        none.withheld = Withheld::NotMember;
        return none;
    }
    Distribution out = m_shared;
    if (out.withheld != Withheld::No)
        return out;
    const double own = *found;
    const auto [first, last] = std::equal_range(m_sorted.begin(), m_sorted.end(), own);
    const double others = out.people - 1;
    out.myBin = binOf(out.scale, own);
    out.below = double(first - m_sorted.begin()) / others;
    out.same = double(last - first - 1) / others;
    return out;
}

Distribution distribution(const domain::GameRules& rules, const QMap<QString, double>& group, const QString& me,
                          const std::optional<Scale>& scale)
{
    return Spread(rules, group, scale).placeOf(me);
}

} // namespace standing
