// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// What the module 'networkmanager' offers: Qt's D-Bus comes into the process with it, as it does with Qt's own backend.
// Whether NetworkManager says, or believes, that each byte is paid for. False when it does not answer at once.
extern "C" Q_DECL_EXPORT bool lxcpIsMetered();
