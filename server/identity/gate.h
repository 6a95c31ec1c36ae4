// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"
#include "server/data/storage.h"
#include "server/identity/tokenvalidator.h"

#include <QHash>

#include <mutex>

namespace identity {

// From the Authorization header of a request to the person who asks. Thread-safe. A token that was valid is remembered
// by its hash until it expires, and a person for kPersonSeconds: a change of roles or a leaver counts after that time.
class Gate
{
public:
    static constexpr int kPersonSeconds = 10;

    // BySubject: 'sub' binding, else verified e-mail. SubjectIsPerson: the issuer's subjects are our people's ids.
    enum class Mapping { BySubject, SubjectIsPerson };

    Gate(const TokenValidator& validator, Mapping mapping, data::Storage& storage, const domain::Clock& clock);

    // Unauthorized (401 "invalid-token"), Rejected (403 "unknown-person" or "inactive-person"), Storage.
    [[nodiscard]] base::Result<domain::Person> enter(const QByteArray& authorization);
    // The same without waiting for anybody: absent when that cannot be, or nobody may enter.
    [[nodiscard]] std::optional<domain::Person> enterAtOnce(const QByteArray& authorization);

private:
    struct Visitor
    {
        Claims claims;
        domain::Person person;
        QDateTime personAt;
    };
    struct Remembered
    {
        std::optional<Claims> claims; // of a token that has not expired
        std::optional<domain::Person> person;
    };
    [[nodiscard]] Remembered recall(const QByteArray& hash, const QDateTime& now);
    [[nodiscard]] base::Result<domain::Person> personOf(const Claims& claims);
    void remember(const QByteArray& hash, Visitor visitor);

    const TokenValidator& m_validator;
    const Mapping m_mapping;
    data::Storage& m_storage;
    const domain::Clock& m_clock;
    std::mutex m_mutex;
    QHash<QByteArray, Visitor> m_visitors;
};

} // namespace identity
