// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"

namespace services {

// One event a line, oldest first within a request: RFC 4180 with CRLF and a head line, UTF-8. A cell that a spreadsheet
// would take for a formula gets an apostrophe before it. 'nameOf' turns a person's id into a name.
[[nodiscard]] QByteArray auditTrail(const QList<RequestItem>& items,
                                    const std::function<QString(const QString&)>& nameOf);

// One cell, quoted where it has to be.
[[nodiscard]] QString csvCell(QString text);

} // namespace services
