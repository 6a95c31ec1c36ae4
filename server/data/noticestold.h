// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/transaction.h"

namespace data {

// What the desktop of a person's devices has said already, so that they say it once in all.

// Those of the ids which no other device of the person had said before; from now on this one has. The same question
// again has the same answer: the first may have been lost on its way.
[[nodiscard]] base::Result<QStringList> firstToTell(Transaction& transaction, const QString& personId,
                                                    const QString& device, const QStringList& ids);
// Of what was said before then nothing is known any more.
[[nodiscard]] base::Result<void> forgetTold(Transaction& transaction, const QDateTime& before);

} // namespace data
