// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace xapi::openssl {
class Hash;
}

namespace offline {

// SHA-256 (FIPS 180-4) of what comes in pieces, by OpenSSL, which is loaded with the first bytes: it uses the
// processor's own instructions, Qt's does not, and a package can be gigabytes. Where the module is missing it is Qt's
// all the same. One thread at a time.
class Sha256 final
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    void reset();
    // Lower-case hex of all that was added; begins anew afterwards.
    [[nodiscard]] QString take();

private:
    xapi::openssl::Hash& hash();

    std::unique_ptr<xapi::openssl::Hash> m_hash;
};

} // namespace offline
