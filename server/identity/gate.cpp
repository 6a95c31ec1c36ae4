// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/gate.h"

#include <QCryptographicHash>

namespace identity {

namespace {

constexpr qsizetype kRemembered = 20'000;

// Empty when there is none.
QByteArray bearerToken(const QByteArray& authorization)
{
    const bool bearer = authorization.size() >= 8 && qstrnicmp(authorization.constData(), "Bearer ", 7) == 0;
    return bearer ? authorization.mid(7).trimmed() : QByteArray();
}

} // namespace

Gate::Gate(const TokenValidator& validator, Mapping mapping, data::Storage& storage, const domain::Clock& clock)
    : m_validator(validator), m_mapping(mapping), m_storage(storage), m_clock(clock)
{
}

base::Result<domain::Person> Gate::enter(const QByteArray& authorization)
{
    const QByteArray token = bearerToken(authorization);
    if (token.isEmpty())
        return base::failure(base::Error{base::Error::Kind::Unauthorized, QStringLiteral("no bearer token"), 401,
                                         QStringLiteral("invalid-token"), 0});
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    const QDateTime now = m_clock.now();
    auto [claims, known] = recall(hash, now);
    if (known)
        return *known;
    if (!claims) {
        auto validated = m_validator.validate(token, now);
        if (!validated)
            return base::failure(validated.error());
        claims = std::move(*validated);
    }
    auto person = personOf(*claims);
    if (person)
        remember(hash, {*claims, *person, now});
    return person;
}

std::optional<domain::Person> Gate::enterAtOnce(const QByteArray& authorization)
{
    const QByteArray token = bearerToken(authorization);
    const QByteArray hash = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    const QDateTime now = m_clock.now();
    auto [claims, known] = recall(hash, now);
    if (known || !m_storage.readsAtOnce())
        return known;
    if (!claims) {
        auto validated = m_validator.validate(token, now, TokenValidator::Keys::Memory);
        if (!validated)
            return std::nullopt;
        claims = std::move(*validated);
    }
    const auto found = m_mapping == Mapping::SubjectIsPerson ? m_storage.person(claims->subject)
                                                             : m_storage.boundPerson(claims->issuer, claims->subject);
    if (!found || !*found || !(*found)->active)
        return std::nullopt;
    remember(hash, {*claims, **found, now});
    return *found;
}

Gate::Remembered Gate::recall(const QByteArray& hash, const QDateTime& now)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_visitors.constFind(hash);
    if (known == m_visitors.cend() || known->claims.expiresAt <= now)
        return {};
    if (known->personAt.secsTo(now) < kPersonSeconds)
        return {known->claims, known->person};
    return {known->claims, std::nullopt};
}

base::Result<domain::Person> Gate::personOf(const Claims& claims)
{
    auto found = m_mapping == Mapping::SubjectIsPerson
                     ? m_storage.person(claims.subject)
                     : m_storage.personForSubject(claims.issuer, claims.subject, claims.verifiedEmail);
    if (!found)
        return base::failure(found.error());
    if (!*found)
        return base::failure(base::Error{base::Error::Kind::Rejected,
                                         m_mapping == Mapping::BySubject && claims.verifiedEmail.isEmpty()
                                             ? QStringLiteral("nobody here has this identity, and the access token has "
                                                              "no verified e-mail address")
                                             : QStringLiteral("nobody here has this identity"),
                                         403, QStringLiteral("unknown-person"), 0});
    if (!(*found)->active)
        return base::failure(base::Error{base::Error::Kind::Rejected, QStringLiteral("this person was deactivated"),
                                         403, QStringLiteral("inactive-person"), 0});
    return std::move(**found);
}

void Gate::remember(const QByteArray& hash, Visitor visitor)
{
    const std::lock_guard lock(m_mutex);
    if (m_visitors.size() >= kRemembered) {
        const QDateTime now = visitor.personAt;
        m_visitors.removeIf(
            [&](const QHash<QByteArray, Visitor>::iterator& one) { return one->claims.expiresAt <= now; });
        if (m_visitors.size() >= kRemembered)
            m_visitors.clear();
    }
    m_visitors.insert(hash, std::move(visitor));
}

} // namespace identity
