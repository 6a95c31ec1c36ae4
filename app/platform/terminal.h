// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace platform {

// While it lives, the terminal takes what the program writes as UTF-8. Windows' own takes it in the code page of the
// country unless it is told; elsewhere there is nothing to do. One at a time, interface thread.
class Utf8Terminal final
{
public:
    Utf8Terminal();
    ~Utf8Terminal();
    Utf8Terminal(const Utf8Terminal&) = delete;
    Utf8Terminal& operator=(const Utf8Terminal&) = delete;

private:
    [[maybe_unused]] unsigned m_before = 0; // the code page of before; 0: none to go back to
};

} // namespace platform
