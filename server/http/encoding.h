// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace http {

enum class Coding { Identity, Gzip, Zstd };

// The content coding to use for an Accept-Encoding value (RFC 9110 section 12.5.3): the one with the highest weight of
// those that we can make, zstd before gzip at the same weight. No header means identity: the client did not ask.
[[nodiscard]] Coding negotiate(const QByteArray& acceptEncoding);

[[nodiscard]] QByteArray codingName(Coding coding);

// Empty when the library failed, which leaves the caller with the identity form.
[[nodiscard]] QByteArray compress(const QByteArray& bytes, Coding coding);

} // namespace http
