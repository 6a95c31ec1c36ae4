// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/references.h"

#include "app/domain/kinds.h"
#include "app/domain/provisioned.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace data {

namespace {

// Calls f(std::type_identity<T>{}) for each kind that no client gets.
template <typename F>
void forEachServerKind(F f)
{
    [&]<typename... T>(std::type_identity<std::tuple<T...>>) {
        (f(std::type_identity<T>{}), ...);
    }(std::type_identity<domain::ServerKinds>{});
}

const QHash<QString, QStringList>& indexedFields()
{
    static const QHash<QString, QStringList> fields = [] {
        QHash<QString, QStringList> made;
        const auto note = [&]<typename T>(std::type_identity<T>) {
            domain::forEachField<T>([&](const auto& field) {
                if (field.flags & domain::Indexed)
                    made[domain::kindOf<T>()].append(QString::fromLatin1(field.name));
            });
        };
        domain::forEachKind(note);
        forEachServerKind(note);
        return made;
    }();
    return fields;
}

const auto kPersonKind = QStringLiteral("person_record");
const auto kRolesField = QStringLiteral("roles");
const auto kEmailField = QStringLiteral("email");
const auto kFilesField = QStringLiteral("attachments");

// A file is looked up by the texts that it hangs on.
bool hasFiles(const QString& kind)
{
    return kind == domain::kindOf<domain::Thread>() || kind == domain::kindOf<domain::Post>() ||
           kind == domain::kindOf<domain::Message>();
}

} // namespace

QList<Reference> referencesOf(const QString& kind, const QJsonObject& entity)
{
    QList<Reference> references;
    const auto add = [&](const QString& field, const QString& value) {
        if (!value.isEmpty())
            references.append({field, value});
    };
    for (const QString& field : indexedFields().value(kind)) {
        const QJsonValue value = entity.value(field);
        if (!value.isArray()) {
            add(field, value.toString());
            continue;
        }
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            add(field, item.toString());
    }
    if (hasFiles(kind)) {
        const QJsonArray files = entity.value(kFilesField).toArray();
        for (const QJsonValue& file : files)
            add(kFilesField, file.toObject().value(QLatin1StringView("id")).toString());
    }
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
    return indexedFields().contains(kind) || hasFiles(kind);
}

bool staysHere(const QString& kind)
{
    static const QSet<QString> kinds = [] {
        QSet<QString> made;
        forEachServerKind([&]<typename T>(std::type_identity<T>) { made.insert(domain::kindOf<T>()); });
        return made;
    }();
    return kinds.contains(kind);
}

} // namespace data
