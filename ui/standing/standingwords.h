// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/standingservice.h"
#include "ui/widgets/barplot.h"

namespace uistanding {

// Why there is nothing to see; 'least' is the size of the smallest group that is shown.
[[nodiscard]] QString withheldWords(const QString& withheld, int least);
[[nodiscard]] QString groupWords(const QString& kind, const QString& title);
[[nodiscard]] QString periodWords(const QString& period);
[[nodiscard]] QString presetWords(const QString& preset);
[[nodiscard]] widgets::PlotWords plotWords(const domain::PlotFigures& plot, const QString& skill);
// "3 of 10 done, until 4 March"
[[nodiscard]] QString challengeWords(const services::ChallengeLine& line, int least);

} // namespace uistanding
