// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace widgets {

// For a choice that has an effect at once. Keys that go through the closed list would choose each that they pass: they
// open it, and Enter chooses. The wheel chooses nothing.
void openBeforeChoosing(QComboBox* choice);

} // namespace widgets
