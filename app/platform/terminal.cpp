// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace platform {

Utf8Terminal::Utf8Terminal()
{
#ifdef Q_OS_WIN
    m_before = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
#endif
}

Utf8Terminal::~Utf8Terminal()
{
#ifdef Q_OS_WIN
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
#endif
}

} // namespace platform
