// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How every program ends on Windows: linked in place of exit() (packaging/cmake/LxcpWindows.cmake).

#include <cstdlib>
#include <process.h>
#include <windows.h>

// After main() Windows ends all other threads wherever they are. One that is just ending itself may hold a lock of
// winpthreads, for which the C++ library's DLL then waits for ever when it is unloaded. So what is registered here is
// done, files are flushed, and no DLL is asked to tidy up a memory that goes anyway.
extern "C" [[noreturn]] void __wrap_exit(int code) // NOLINT(*-reserved-identifier)
{
    _cexit();
    TerminateProcess(GetCurrentProcess(), UINT(code));
    std::abort();
}
