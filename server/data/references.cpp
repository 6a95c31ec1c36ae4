// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/references.h"

#include "app/domain/kinds.h"

#include <QHash>
#include <QJsonArray>

namespace data {

namespace {

const QHash<QString, QStringList>& indexedFields()
{
    static const QHash<QString, QStringList> fields = [] {
        QHash<QString, QStringList> made;
        domain::forEachKind([&](auto type) {
            using T = typename decltype(type)::type;
            domain::forEachField<T>([&](const auto& field) {
                if (field.flags & domain::Indexed)
                    made[domain::kindOf<T>()].append(QString::fromLatin1(field.name));
            });
        });
        return made;
    }();
    return fields;
}

const auto kPersonKind = QStringLiteral("person");
const auto kRolesField = QStringLiteral("roles");
const auto kEmailField = QStringLiteral("email");

} // namespace

QList<Reference> referencesOf(const QString& kind, const QJsonObject& entity)
{
    QList<Reference> references;
    const auto add = [&](const QString& field, const QString& value) {
        if (!value.isEmpty())
            references.append({field, value});
    };
    for (const QString& field : indexedFields().value(kind))
        add(field, entity.value(field).toString());
    if (kind != kPersonKind)
        return references;
    add(kEmailField, entity.value(kEmailField).toString().toCaseFolded());
    const QJsonArray roles = entity.value(kRolesField).toArray();
    for (const QJsonValue& role : roles) {
        if (role.toString() != QLatin1StringView("learner")) // everybody is: nobody looks for them
            add(kRolesField, role.toString());
    }
    return references;
}

bool hasReferences(const QString& kind)
{
    return indexedFields().contains(kind);
}

} // namespace data
