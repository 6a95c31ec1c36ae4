// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/provisioning/message.h"

#include <QDateTime>

// What users and groups share.
namespace provisioning {

[[nodiscard]] tl::unexpected<base::Error> notFound(const QString& id);
// Errors: 400 invalidSyntax.
[[nodiscard]] base::Result<QJsonObject> bodyOf(const Request& request);

// The entity-tag of a revision (RFC 7644 section 3.14): weak, as the order of members is not part of it.
[[nodiscard]] QByteArray tagOf(qint64 rev);
// 412 when the request wants another revision than this.
[[nodiscard]] base::Result<void> checkMatch(const Request& request, qint64 rev);
// True when who asks has this revision already.
[[nodiscard]] bool hasAlready(const Request& request, qint64 rev);

void insertMeta(QJsonObject& resource, const char* type, const QString& base, qint64 rev, const QDateTime& created,
                const QDateTime& modified);
// One resource with its tag and location, as the request's attributes say.
[[nodiscard]] Response answerWith(const QJsonObject& resource, const Request& request, qint64 rev, int status = 200);

// The value that a filter asks 'attribute' to be equal to, wherever it must be for the whole to match; absent: none.
[[nodiscard]] std::optional<QString> wantedValue(const std::optional<scim::Filter>& filter, const char* attribute);
[[nodiscard]] bool mentions(const scim::Filter& filter, const char* attribute);

} // namespace provisioning
