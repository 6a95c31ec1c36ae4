// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace offline {

// SHA-256 (FIPS 180-4) of what comes in pieces, by OpenSSL: it uses the processor's own instructions, Qt's does not,
// and a package can be gigabytes. One thread at a time.
class Sha256 final
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    void reset();
    // Lower-case hex of all that was added; begins anew afterwards.
    [[nodiscard]] QString take();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace offline
