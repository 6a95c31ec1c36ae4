// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tuple>

namespace domain {

enum FieldFlag : unsigned {
    Plain = 0,
    Key = 1,        // the entity's id; exactly one per kind
    Searchable = 2, // in the full-text index
    Indexed = 4,    // looked up by value: an SQL index on the client, a reference row on the server
};

template <typename T, typename M>
struct Field
{
    const char* name; // on the wire and as SQL column
    M T::*member;
    unsigned flags = Plain;
};

template <typename T, typename M>
Field(const char*, M T::*) -> Field<T, M>;
template <typename T, typename M>
Field(const char*, M T::*, unsigned) -> Field<T, M>;
template <typename T, typename M>
Field(const char*, M T::*, FieldFlag) -> Field<T, M>;

// The one place where a value type says what it is made of. Specialise with
//   static constexpr auto fields = std::tuple{Field{"id", &T::id, Key}, ...};
// and, for a kind that is stored and synced, 'static constexpr auto kind = "course";'. The JSON codec (json.h), the
// SQL columns, the change diff and the sync registry (kinds.h) are made from it.
template <typename T>
struct Declared;

template <typename T>
concept Composite = requires
{
    Declared<T>::fields;
};

template <typename T>
concept Entity = Composite<T> && requires
{
    Declared<T>::kind;
};

template <Composite T, typename F>
constexpr void forEachField(F&& f)
{
    std::apply([&](const auto&... field) { (f(field), ...); }, Declared<T>::fields);
}

template <Entity T>
[[nodiscard]] QString kindOf()
{
    return QString::fromLatin1(Declared<T>::kind);
}

template <Entity T>
[[nodiscard]] QString idOf(const T& entity)
{
    QString id;
    forEachField<T>([&](const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(entity.*(field.member))>, QString>) {
            if (field.flags & Key)
                id = entity.*(field.member);
        }
    });
    return id;
}

} // namespace domain
