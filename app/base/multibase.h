// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace base {

// Base 58 with Bitcoin's alphabet. Decoding gives nothing for other characters or more than 'maxBytes' of text.
[[nodiscard]] QString toBase58(const QByteArray& bytes);
[[nodiscard]] std::optional<QByteArray> fromBase58(QStringView text, qsizetype maxBytes = 512);

// Multibase as the Controlled Identifiers recommendation (section 2.4) uses it: 'z' base 58, 'u' base64url without
// padding.
[[nodiscard]] std::optional<QByteArray> fromMultibase(QStringView text);

// The 32 bytes of an Ed25519 key that is written as a Multikey (Controlled Identifiers section 2.2.2), in either base.
[[nodiscard]] std::optional<QByteArray> ed25519FromMultibase(QStringView text);

// RFC 4648 section 5 without padding; nothing when a character is none of its alphabet.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QStringView text);
[[nodiscard]] QByteArray toBase64Url(const QByteArray& bytes);

} // namespace base
