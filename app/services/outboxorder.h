// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/syncservice.h"

namespace services {

// Of items in the order of the outbox: fills in what each waits for, which is what is about the same thing and what it
// builds on.
void nameWhatComesBefore(QList<OutboxItem>& items);

} // namespace services
