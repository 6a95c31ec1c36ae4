// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ports.h"

#include <QString>

#include <chrono>

// What the module 'keychain' offers: QtKeychain and what it links (libsecret, GLib, D-Bus) come into the process with
// it. The caller owns the result. See platform::Keychain.
extern "C" Q_DECL_EXPORT domain::KeyStore* lxcpKeychain(const QString& service, std::chrono::milliseconds timeout);
