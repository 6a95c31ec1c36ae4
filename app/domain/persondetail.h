// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

namespace domain {

// Something of a person that not everybody may see: it is left out of their 'person' and comes in this way to those for
// whom it is (shownperson.h).
struct PersonDetail
{
    QString id; // PERSON:FIELD
    QString personId;
    QString field; // one of personFields()
    QString value;
};

template <>
struct Declared<PersonDetail>
{
    static constexpr auto kind = "person_detail";
    static constexpr auto fields = std::tuple{
        Field{"id", &PersonDetail::id, Key},
        Field{"person_id", &PersonDetail::personId, Indexed},
        Field{"field", &PersonDetail::field},
        Field{"value", &PersonDetail::value},
    };
};

// All that the organisation knows of somebody. It stays on the server: what others get is cut from it.
struct PersonRecord : Person
{
};

template <>
struct Declared<PersonRecord>
{
    static constexpr auto kind = "person_record";
    static constexpr auto fields = Declared<Person>::fields;
};

} // namespace domain
