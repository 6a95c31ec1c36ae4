// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/storage.h"

#include "app/domain/json.h"
#include "app/domain/persondetail.h"

namespace data {

namespace {

base::Result<std::optional<domain::Person>> personIn(Reader& reader, const QString& id)
{
    const auto stored = reader.entity(domain::kindOf<domain::PersonRecord>(), id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return std::nullopt;
    auto person = domain::fromJson<domain::Person>((*stored)->object());
    if (!person)
        return tl::unexpected(person.error());
    return *person;
}

base::Result<std::optional<domain::Person>> activeOnly(base::Result<std::optional<domain::Person>> person)
{
    if (person && *person && !(*person)->active)
        return std::nullopt;
    return person;
}

base::Result<std::optional<domain::Person>> personOfEmail(Reader& reader, const QString& email)
{
    const auto ids = reader.personIdsOfEmail(email);
    if (!ids)
        return tl::unexpected(ids.error());
    std::optional<domain::Person> only;
    for (const QString& id : *ids) {
        const auto person = activeOnly(personIn(reader, id));
        if (!person)
            return person;
        if (*person && only)
            return std::nullopt; // two share it: nobody can say who signed in
        if (*person)
            only = *person;
    }
    return only;
}

} // namespace

base::Result<std::optional<domain::Person>> Storage::person(const QString& id)
{
    const auto reader = read();
    if (!reader)
        return tl::unexpected(reader.error());
    return personIn(**reader, id);
}

base::Result<std::optional<domain::Person>> Storage::boundPerson(const QString& issuer, const QString& subject)
{
    const auto reader = read();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto bound = (*reader)->personIdOfSubject(issuer, subject);
    if (!bound)
        return tl::unexpected(bound.error());
    if (bound->isEmpty())
        return std::nullopt;
    return activeOnly(personIn(**reader, *bound));
}

base::Result<std::optional<domain::Person>> Storage::personForSubject(const QString& issuer, const QString& subject,
                                                                      const QString& verifiedEmail)
{
    base::Result<std::optional<domain::Person>> found;
    {
        const auto reader = read();
        if (!reader)
            return tl::unexpected(reader.error());
        const auto bound = (*reader)->personIdOfSubject(issuer, subject);
        if (!bound)
            return tl::unexpected(bound.error());
        if (!bound->isEmpty())
            return personIn(**reader, *bound);
        if (verifiedEmail.isEmpty())
            return std::nullopt;
        found = personOfEmail(**reader, verifiedEmail);
    }
    if (!found || !*found)
        return found;
    auto transaction = begin(QDateTime::currentDateTimeUtc());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = (*transaction)->bindSubject(issuer, subject, (*found)->id);
    if (done)
        done = (*transaction)->commit();
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace data
