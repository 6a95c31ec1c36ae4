// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/package/container.h"

#include <QStringList>

#include <functional>

// What the module 'zip' offers: libzip comes into the process with it, and libbz2, liblzma and libcrypto behind that.
namespace package {
namespace zip {

// See package::openZip.
using Open = base::Result<std::shared_ptr<Container>>(std::unique_ptr<QIODevice> archive);

// A file of an archive that is written.
struct Member
{
    QString name;
    qint64 size = 0; // bytes
    bool stored = false;
    std::function<std::unique_ptr<QIODevice>()> open; // null when it cannot be read
};
// Writes them in this order, without times and owners; 'path' must not exist. Errors: Fault::Unreadable.
using Write = base::Result<void>(const std::vector<Member>& members, const QString& path);

} // namespace zip
} // namespace package

extern "C" Q_DECL_EXPORT package::zip::Open lxcpOpenZip;
extern "C" Q_DECL_EXPORT package::zip::Write lxcpWriteZip;
