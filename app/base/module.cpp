// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace base {

namespace {

// Where modules are, seen from the program: installed and in the build folder; in a bundle; beside the program.
constexpr const char* kFolders[] = {"/../lib/lxcp-desktop/", "/../PlugIns/", "/modules/"};

} // namespace

Result<QFunctionPointer> moduleFunction(const QString& module, const char* function)
{
    QString why;
    for (const char* folder : kFolders) {
        QLibrary library(QCoreApplication::applicationDirPath() + QLatin1StringView(folder) + module);
        if (const QFunctionPointer found = library.resolve(function))
            return found;
        if (why.isEmpty())
            why = library.errorString();
    }
    return failure(Error::Kind::Storage, why);
}

} // namespace base
