// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standing/standingwords.h"

#include "ui/models/words.h"
#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace uistanding {

namespace {

struct StandingWords
{
    Q_DECLARE_TR_FUNCTIONS(StandingWords)
};

QString numberOf(double value)
{
    return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

} // namespace

QString groupWords(const QString& kind, const QString& title)
{
    if (kind == QLatin1StringView("team"))
        return title.isEmpty() ? StandingWords::tr("My team")
                               : StandingWords::tr("Team of %1").arg(models::apart(title));
    if (kind == QLatin1StringView("pathway"))
        return StandingWords::tr("Pathway: %1").arg(models::apart(title));
    if (kind == QLatin1StringView("community"))
        return StandingWords::tr("Community: %1").arg(models::apart(title));
    return title;
}

QString periodWords(const QString& period)
{
    return period == QLatin1StringView("week")    ? StandingWords::tr("This week")
           : period == QLatin1StringView("month") ? StandingWords::tr("This month")
                                                  : StandingWords::tr("All time");
}

QString presetWords(const QString& preset)
{
    if (preset == QLatin1StringView("works-council"))
        return StandingWords::tr("Everybody sees their own points; nobody is ranked.");
    if (preset == QLatin1StringView("voluntary"))
        return StandingWords::tr("Whoever takes part is ranked, among those who take part.");
    if (preset == QLatin1StringView("full"))
        return StandingWords::tr("Everybody is ranked.");
    return StandingWords::tr("There are no points.");
}

widgets::PlotWords plotWords(const domain::PlotFigures& plot, const QString& skill)
{
    widgets::PlotWords words;
    words.mine = StandingWords::tr("you");
    const bool score = plot.figure == QLatin1StringView("score");
    const QString group = groupWords(plot.groupKind, plot.title);
    words.title = score ? StandingWords::tr("Results in courses: %1").arg(models::apart(group))
                        : StandingWords::tr("%1: %2", "skill, group").arg(models::apart(skill), models::apart(group));
    words.unit = score ? StandingWords::tr("mean of the best results, per cent; height: people")
                       : StandingWords::tr("level 0 to 5; height: people");
    for (const domain::PlotBin& bin : plot.bins)
        words.bins.append(
            score ? StandingWords::tr("%1–%2", "range").arg(numberOf(bin.from), numberOf(bin.from + plot.width))
                  : numberOf(bin.from));
    if (plot.bins.isEmpty())
        return words;
    const QString mine = score            ? StandingWords::tr("%1 %", "per cent").arg(numberOf(plot.mine))
                         : plot.mine == 0 ? StandingWords::tr("no level yet")
                                          : StandingWords::tr("level %1").arg(numberOf(plot.mine));
    const QString median = score ? StandingWords::tr("%1 %", "per cent").arg(numberOf(plot.median))
                                 : StandingWords::tr("level %1").arg(numberOf(plot.median));
    const QString half =
        !score && plot.median == 0
            ? StandingWords::tr("You: %1. Half of the %n people have no level yet. ", nullptr, plot.people).arg(mine)
            : StandingWords::tr("You: %1. Half of the %n people have %2 or less. ", nullptr, plot.people)
                  .arg(mine, median);
    words.summary = half + StandingWords::tr("%1 % of the others have less than you, %2 % the same.")
                               .arg(qRound(plot.below * 100))
                               .arg(qRound(plot.same * 100));
    return words;
}

} // namespace uistanding
