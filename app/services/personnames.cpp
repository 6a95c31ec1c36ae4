// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/personnames.h"

#include "app/store/database.h"
#include "app/store/people.h"

namespace services {

namespace {

constexpr int kNamesakes = 8; // that are looked at: for more of them an address says it in any case

QString aboutOf(const domain::Person& person)
{
    QStringList about{person.title, person.department};
    about.removeAll(QString());
    return about.join(QStringLiteral(" · "));
}

} // namespace

QString PersonNames::plain(const QString& personId)
{
    const auto known = m_plain.constFind(personId);
    if (known != m_plain.constEnd())
        return *known;
    auto row = m_db.statement("SELECT name FROM person WHERE id = ?1");
    row.args(personId);
    return *m_plain.insert(personId, row.next() ? row.text(0) : QString());
}

QString PersonNames::about(const QString& personId)
{
    return aboutOf(store::personOf(m_db, personId).value_or(domain::Person{}));
}

QString PersonNames::apart(const QString& personId)
{
    const auto known = m_apart.constFind(personId);
    return known != m_apart.constEnd() ? *known : *m_apart.insert(personId, made(personId));
}

QString PersonNames::made(const QString& personId)
{
    const QString name = plain(personId);
    QStringList others;
    auto row = m_db.statement("SELECT id FROM person WHERE name = ?1 AND id <> ?2 LIMIT ?3");
    row.args(name, personId, kNamesakes);
    while (!name.isEmpty() && row.next())
        others.append(row.text(0));
    const auto person = others.isEmpty() ? std::nullopt : store::personOf(m_db, personId);
    if (!person)
        return name;
    QString apart = aboutOf(*person);
    const bool alike = std::ranges::any_of(others, [&](const QString& other) { return about(other) == apart; });
    if (alike || others.size() == kNamesakes)
        apart = person->email.isEmpty() ? apart : person->email;
    return apart.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, apart);
}

} // namespace services
