// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace base {

// A function of a part of the program that is a library of its own and is loaded when it is first needed, because what
// it links is needed at few moments (lxcp_module in packaging/cmake/LxcpRooms.cmake builds it, ADR 9 says why). It
// stays loaded. Any thread; an application object must exist. Errors: Storage, with the loader's words.
[[nodiscard]] Result<QFunctionPointer> moduleFunction(const QString& module, const char* function);

// The same with the function's type, e.g. moduleFunction<decltype(lxcpKeychain)>(…).
template <typename Function>
[[nodiscard]] Result<Function*> moduleFunction(const QString& module, const char* function)
{
    return moduleFunction(module, function).map([](QFunctionPointer f) { return reinterpret_cast<Function*>(f); });
}

// Where a file lies that is installed with the modules, whether it is there or not. Any thread.
[[nodiscard]] QString moduleFile(const QString& file);

} // namespace base
