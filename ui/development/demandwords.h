// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/developmentservice.h"
#include "ui/widgets/barplot.h"

namespace development {

[[nodiscard]] QString whatWords(const domain::Demand& demand); // course, skill, …
// "7 people: 2 requests, 5 saved it · +3 this month"
[[nodiscard]] QString demandWords(const domain::Demand& demand);
[[nodiscard]] QString trendWords(const domain::Demand& demand); // empty: not said
// From the first month to the last, also those in which nobody began to ask.
[[nodiscard]] QList<domain::DemandMonth> trendOf(const domain::Demand& demand);
[[nodiscard]] widgets::PlotWords trendPlotWords(const domain::Demand& demand);
// "Course completed: Fire safety · valid for 12 months"; 'target': title of what the rule names
[[nodiscard]] QString ruleWords(const domain::Badge& badge, const QString& target);
[[nodiscard]] QString ruleKindWords(const QString& ruleKind);
[[nodiscard]] QString awardWords(const services::AwardLine& line);
[[nodiscard]] QByteArray demandCsv(const QList<services::DemandLine>& lines);

} // namespace development
