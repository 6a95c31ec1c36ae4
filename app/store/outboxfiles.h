// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/outbox.h"

#include <QHash>

namespace store {

// A file goes to the server as a command of its own, and to people it is part of the text that it hangs on: what the
// outbox shows, counts and is told is about both.

// The files that are in the outbox with a text that has them, by the id of the text's command.
[[nodiscard]] QHash<QString, QList<OutboxEntry>> filesOfTexts(const QList<OutboxEntry>& entries);
// How many there are, and how many need the person, each text with its files as one.
[[nodiscard]] Outbox::Counts countedWithFiles(Database& db);

// What a person decides about a command, and with it about the files that were refused: see Outbox. Discarded with a
// text are those that no other text in the outbox has.
[[nodiscard]] base::Result<QString> retryWithFiles(Database& writer, const QString& id);
[[nodiscard]] base::Result<QString> editWithFiles(Database& writer, const QString& id, const QJsonObject& payload);
[[nodiscard]] base::Result<void> discardWithFiles(Database& writer, const QString& id);

} // namespace store
