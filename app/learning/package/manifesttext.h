// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace package {

// An XML manifest as UTF-8 that says so. The encoding is that of the byte order mark, else the declared one, else
// UTF-8. What says UTF-8 and is not is read as Windows-1252, which is what it nearly always is; a note says so. Error:
// ManifestEncoding for encodings that nobody can read, ManifestEntities for a document type that declares entities.
[[nodiscard]] base::Result<QByteArray> manifestUtf8(const QByteArray& xml, const QString& entry, QStringList& notes);

} // namespace package
