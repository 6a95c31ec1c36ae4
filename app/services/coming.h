// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace store {
class Database;
}

namespace services {

// SQL: whether a person ('me': a parameter such as "?3") comes to an event ('event': its table, or what it is called in
// the query), or perhaps. Whoever plans one comes, too: the server says so as soon as it has heard of it, and before
// that the plan itself does.
[[nodiscard]] QByteArray comesSql(const QByteArray& event, const QByteArray& me);

// What the person answers to that event, in that sense; empty: nothing.
[[nodiscard]] QString answerTo(store::Database& db, const QString& eventId, const QString& me);

} // namespace services
