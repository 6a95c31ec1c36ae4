// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people.h"

#include "app/domain/shownperson.h"
#include "app/store/table.h"

namespace store {

std::optional<domain::Person> personOf(Database& db, const QString& id)
{
    auto person = Table<domain::Person>::find(db, id);
    if (person)
        addDetails(db, *person);
    return person;
}

QByteArray personColumn(const QByteArray& field)
{
    return "ifnull(nullif(p." + field + ", ''), (SELECT value FROM person_detail d WHERE d.id = p.id || ':" + field +
           "'))";
}

void addDetails(Database& db, domain::Person& person)
{
    for (const auto& detail : Table<domain::PersonDetail>::select(db, "WHERE person_id = ?1", person.id))
        domain::addDetail(person, detail);
}

} // namespace store
