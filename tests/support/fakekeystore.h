// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"

#include <QHash>

#include <utility>

namespace support {

// A keychain in memory that answers at once, remembers what was written in which order, and can fail or wait for
// somebody to unlock it.
class FakeKeyStore final : public domain::KeyStore
{
public:
    using KeyStore::read;
    using KeyStore::write;
    void read(const QString& key, ReadDone done, Late late) override
    {
        ++asked;
        if (locked) {
            m_late.append(late);
            return done(timeout());
        }
        if (broken)
            return done(failure());
        done(entries.contains(key) ? std::optional(entries.value(key)) : std::nullopt);
    }
    void write(const QString& key, const QByteArray& secret, WriteDone done, Late late) override
    {
        if (locked || lockedForWriting) {
            m_late.append([this, key, secret, late] {
                entries.insert(key, secret);
                written.append(secret);
                if (late)
                    late();
            });
            return done(timeout());
        }
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

    // What was asked for while it was locked is done now.
    void unlock()
    {
        locked = false;
        lockedForWriting = false;
        for (const Late& late : std::exchange(m_late, {})) {
            if (late)
                late();
        }
    }

    int asked = 0; // to read
    bool broken = false;
    bool locked = false; // nothing is answered in time
    bool lockedForWriting = false;
    QHash<QString, QByteArray> entries;
    QByteArrayList written;

private:
    static tl::unexpected<base::Error> timeout()
    {
        return base::failure(base::Error::Kind::Timeout, QStringLiteral("nobody unlocks it"));
    }
    static tl::unexpected<base::Error> failure()
    {
        return base::failure(base::Error::Kind::Storage, QStringLiteral("no keychain on this machine"));
    }

    QList<Late> m_late;
};

} // namespace support
