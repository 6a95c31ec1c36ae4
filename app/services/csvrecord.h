// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace services {

// One record of a CSV file (RFC 4180), UTF-8, with CR LF. A cell that a spreadsheet would take for a formula begins
// with an apostrophe.
[[nodiscard]] QByteArray csvRecord(const QStringList& cells);

} // namespace services
