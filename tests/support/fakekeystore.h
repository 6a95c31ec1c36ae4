// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"

#include <QHash>

namespace support {

// A keychain in memory that answers at once, remembers what was written in which order, and can fail.
class FakeKeyStore final : public domain::KeyStore
{
public:
    void read(const QString& key, ReadDone done) override
    {
        if (broken)
            return done(failure());
        done(entries.contains(key) ? std::optional(entries.value(key)) : std::nullopt);
    }
    void write(const QString& key, const QByteArray& secret, WriteDone done) override
    {
        if (broken)
            return done(failure());
        entries.insert(key, secret);
        written.append(secret);
        done({});
    }
    void remove(const QString& key, WriteDone done) override
    {
        if (broken)
            return done(failure());
        entries.remove(key);
        done({});
    }

    bool broken = false;
    QHash<QString, QByteArray> entries;
    QByteArrayList written;

private:
    static tl::unexpected<base::Error> failure()
    {
        return base::failure(base::Error::Kind::Storage, QStringLiteral("no keychain on this machine"));
    }
};

} // namespace support
