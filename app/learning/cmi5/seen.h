// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/cmi5/lmsstatements.h"

// Reading of statements, for the rules.
namespace cmi5 {

// A statement's parts that the rules look at.
struct Seen
{
    explicit Seen(const QJsonObject& statement);

    QString verb;
    QString object; // id
    QString session;
    QString registration;
    QStringList categories;
    QStringList groupings;
    QDateTime timestamp;
    QJsonObject result;
    QJsonObject extensions; // of the context
    QJsonObject actor;
    QString timestampText;

    [[nodiscard]] bool isDefined() const { return categories.contains(QLatin1StringView(iri::kCmi5Category)); }
    [[nodiscard]] bool is(const char* verbId) const { return verb == QLatin1StringView(verbId); }
};

// By timestamp; equal ones as they came (section 9.3).
[[nodiscard]] QList<Seen> inOrder(const QList<QJsonObject>& statements);

} // namespace cmi5
