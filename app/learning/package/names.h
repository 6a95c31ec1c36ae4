// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/learning/package/limits.h"

#include <QByteArray>
#include <QString>

namespace package {

// An entry's name as text. UTF-8 when the archive says so (APPNOTE.TXT appendix D, bit 11) or when it reads as such;
// else code page 437, which is what the format was born with.
[[nodiscard]] base::Result<QString> decodeName(const QByteArray& raw, bool saysUtf8);

// Western text of Windows; Latin 1 reads the same, but for the control characters that no name has.
[[nodiscard]] QString fromWindows1252(const QByteArray& bytes);
[[nodiscard]] bool isUtf8(const QByteArray& bytes);
// The path of a URL reference without its percent encoding: UTF-8, or what old tools wrote instead.
[[nodiscard]] QString decodedReference(QStringView reference);

// The name as this program uses it: a backslash of old Windows packers becomes '/', a leading './' goes. UnsafeName for
// whatever could leave a folder, name a device or a stream, or cannot be shown: absolute paths, drives, '..', control
// characters, NUL, names that Windows reserves or cannot store, too long, too deep. Unpacking is not what we do; but
// people do, and nothing that refuses to be unpacked was made by an authoring tool.
[[nodiscard]] base::Result<QString> safeName(const QString& name, const Limits& limits);

// '.' and '..' resolved and doubled '/' removed; nullopt-like null string when it leaves the root.
[[nodiscard]] QString resolvePath(QStringView path);

} // namespace package
