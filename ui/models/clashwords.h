// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/clash.h"

#include <QCoreApplication>

namespace models {

struct ClashWords
{
    Q_DECLARE_TR_FUNCTIONS(ClashWords)
};

// 'You have something at that time: “Code review” with Sam (10:00–11:00)', in the zone of 'now'; empty: nothing.
[[nodiscard]] QString clashWords(const QList<services::Clash>& clashes, const QDateTime& now);

} // namespace models
