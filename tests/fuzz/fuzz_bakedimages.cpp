// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures from anybody: what is in them is read, and a badge that is baked into what could be read comes back as it
// was.
#include "app/credentials/bakedimage.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray picture(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    const auto inside = credentials::unbake(picture);
    if (!inside &&
        (inside.error().code != QStringLiteral("no-badge") && inside.error().code != QStringLiteral("damaged")))
        std::abort();
    const QByteArray badge =
        data[0] & 1 ? QByteArray("eyJhbGciOiJFZERTQSJ9.e30.AAAA") : QByteArray("{\"type\":[\"<&>]\"]}");
    const auto baked = credentials::bake(picture, badge);
    if (!baked)
        return 0;
    const auto again = credentials::unbake(*baked);
    if (!again || *again != badge)
        std::abort();
    return 0;
}
