// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/standingservice.h"
#include "ui/widgets/barplot.h"

namespace uistanding {

[[nodiscard]] QString groupWords(const QString& kind, const QString& title);
[[nodiscard]] QString periodWords(const QString& period);
[[nodiscard]] QString presetWords(const QString& preset);
[[nodiscard]] widgets::PlotWords plotWords(const domain::PlotFigures& plot, const QString& skill);

} // namespace uistanding
