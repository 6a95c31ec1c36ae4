// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learningservice.h"

namespace models {

// Why a step is closed, naming each step that has to be done before; empty when it is not.
[[nodiscard]] QString lockWords(const services::StepProgress& step);
// What a step asks for and how far it is, or exactly why it is locked.
[[nodiscard]] QString stepWords(const services::StepProgress& step);
// "Networks: 1 of 2 courses done", for a step that is only a dot.
[[nodiscard]] QString stepTip(const services::StepProgress& step);
// What a change of a pathway means for the person (C4).
[[nodiscard]] QString newsWords(const services::PathwayProgress::News& news);

} // namespace models
