// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/page.h"

namespace shell {

// Builds the view for the name of a place; null for a name that no view has.
[[nodiscard]] widgets::Page* makeView(const QString& view, const Workspace& workspace, QWidget* parent);
// The button of the rail that a view belongs to.
[[nodiscard]] QString railOf(const QString& view);
[[nodiscard]] QString titleOf(const QString& view);
// Views that share one page object ("request" is shown by "requests").
[[nodiscard]] QString pageOf(const QString& view);

} // namespace shell
