// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace data {

// The value of an Indexed field: what an entity can be looked up by.
struct Reference
{
    QString field;
    QString value;
    friend bool operator==(const Reference&, const Reference&) = default;
};

[[nodiscard]] inline size_t qHash(const Reference& reference, size_t seed = 0)
{
    return qHashMulti(seed, reference.field, reference.value);
}

// By the declarations of domain::Kinds and domain::ServerKinds, each item of a list; of a text the ids of its files
// ("attachments"); and of a person the e-mail address, case-folded, and the roles besides learner. Empty values are
// left out.
[[nodiscard]] QList<Reference> referencesOf(const QString& kind, const QJsonObject& entity);
[[nodiscard]] bool hasReferences(const QString& kind);

// Whether it is one of domain::ServerKinds: no scope ever has it.
[[nodiscard]] bool staysHere(const QString& kind);

} // namespace data
