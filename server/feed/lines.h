// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/data/types.h"

#include <QByteArray>

namespace feed {

// NDJSON lines of the changes feed. The entity's JSON goes through as it is stored.
void appendPut(QByteArray& body, const data::StoredEntity& entity);
void appendPut(QByteArray& body, const data::ChangedEntity& entity);
void appendDelete(QByteArray& body, const data::EntityKey& key, qint64 rev);
void appendCursor(QByteArray& body, const QString& cursor, bool more);

} // namespace feed
