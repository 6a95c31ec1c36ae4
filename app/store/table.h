// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/store/database.h"
#include "app/store/schema.h"

#include <QJsonDocument>

namespace store {

namespace column {

inline void read(const Statement& row, int at, QString& value)
{
    value = row.text(at);
}
inline void read(const Statement& row, int at, bool& value)
{
    value = row.number(at) != 0;
}
inline void read(const Statement& row, int at, int& value)
{
    value = int(row.number(at));
}
inline void read(const Statement& row, int at, qint64& value)
{
    value = row.number(at);
}
inline void read(const Statement& row, int at, double& value)
{
    value = row.real(at);
}
inline void read(const Statement& row, int at, QDateTime& value)
{
    value = row.instant(at);
}
inline void read(const Statement& row, int at, QDate& value)
{
    value = row.date(at);
}

template <typename T>
void read(const Statement& row, int at, std::optional<T>& value)
{
    T inner{};
    read(row, at, inner);
    value = std::move(inner);
}

inline void read(const Statement& row, int at, QJsonObject& value)
{
    value = QJsonDocument::fromJson(row.bytes(at)).object();
}

// Lists are kept as JSON text.
template <typename T>
requires std::is_same_v<T, QStringList> || requires
{
    typename T::value_type;
    requires domain::Composite<typename T::value_type>;
}
void read(const Statement& row, int at, T& value)
{
    const auto json = QJsonDocument::fromJson(row.bytes(at));
    domain::wire::decode(QJsonValue(json.array()), value);
}

} // namespace column

// Reads the values of one kind. Writing goes through KindTable.
template <domain::Entity T>
class Table
{
public:
    [[nodiscard]] static const KindTable& kind() { return *kindTable(std::string_view(domain::Declared<T>::kind)); }

    // A row of 'SELECT <selectList> …' whose columns begin at 'first'. NULL leaves the member's default.
    [[nodiscard]] static T value(const Statement& row, int first = 0)
    {
        T value{};
        int at = first;
        domain::forEachField<T>([&](const auto& field) {
            if (!row.isNull(at))
                column::read(row, at, value.*(field.member));
            ++at;
        });
        return value;
    }

    // SELECT … FROM kind 'tail', e.g. select(db, "WHERE person_id = ?1 ORDER BY due_at", me). A failure is logged and
    // reads as no rows: a screen shows what there is.
    template <typename... A>
    [[nodiscard]] static QList<T> select(Database& db, const QByteArray& tail, const A&... args)
    {
        Statement row = db.statement("SELECT " + kind().selectList + " FROM " + kind().name + ' ' + tail);
        row.args(args...);
        QList<T> values;
        while (row.next())
            values.append(value(row));
        return values;
    }

    [[nodiscard]] static std::optional<T> find(Database& db, const QString& id)
    {
        auto values = select(db, "WHERE id = ?1", id);
        return values.isEmpty() ? std::nullopt : std::optional<T>(std::move(values.first()));
    }

    [[nodiscard]] static base::Result<void> write(Database& db, const T& value, qint64 rev)
    {
        return kind().write(db, domain::toJson(value), rev);
    }
};

} // namespace store
