// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"

namespace shell {

class MainWindow;

// What the palette finds for the words: actions and rooms by their letters, then courses, pathways and people.
[[nodiscard]] QList<PaletteEntry> findForPalette(const QString& words, const Workspace& workspace, MainWindow& window);

} // namespace shell
