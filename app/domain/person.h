// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QStringList>

namespace domain {

// Somebody of the organisation, as everyone there may see them: what is not for everyone (shownperson.h) is empty.
struct Person
{
    QString id;
    QString name;
    QString email;
    QString department;
    QString title; // job title
    QString supervisorId;
    QString timezone;  // IANA
    QString locale;    // BCP 47
    QStringList roles; // learner, mentor, supervisor, learning-development, administrator
    bool active = true;
    QDateTime updatedAt;
};

template <>
struct Declared<Person>
{
    static constexpr auto kind = "person";
    static constexpr auto fields = std::tuple{
        Field{"id", &Person::id, Key},
        Field{"name", &Person::name, Searchable},
        Field{"email", &Person::email},
        Field{"department", &Person::department, Searchable},
        Field{"title", &Person::title, Searchable},
        Field{"supervisor_id", &Person::supervisorId, Indexed},
        Field{"timezone", &Person::timezone},
        Field{"locale", &Person::locale},
        Field{"roles", &Person::roles},
        Field{"active", &Person::active},
        Field{"updated_at", &Person::updatedAt},
    };
};

} // namespace domain
