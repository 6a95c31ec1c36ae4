// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QStringList>

namespace base {

namespace {

// Where modules are, seen from the program: installed, each package with its own; installed for lxcp too, and in the
// build folder; in a bundle; beside the program.
QStringList folders()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName();
    return {here + QLatin1StringView("/../lib/") + program + QLatin1Char('/'),
            here + QLatin1StringView("/../lib/lxcp-desktop/"), here + QLatin1StringView("/../PlugIns/"),
            here + QLatin1StringView("/modules/")};
}

} // namespace

QString moduleFile(const QString& file)
{
    const QStringList all = folders();
    for (const QString& folder : all) {
        if (QFileInfo::exists(folder + file))
            return folder + file;
    }
    return all.at(1) + file; // as the packages have it
}

Result<QFunctionPointer> moduleFunction(const QString& module, const char* function)
{
    QString why;
    const QStringList all = folders();
    for (const QString& folder : all) {
        if (!QFileInfo::exists(folder))
            continue;
        QLibrary library(folder + module);
        if (const QFunctionPointer found = library.resolve(function))
            return found;
        // What is there and cannot be loaded says more than what is not there.
        if (why.isEmpty() || !QDir(folder).entryList({module + QLatin1StringView(".*")}, QDir::Files).isEmpty())
            why = library.errorString();
    }
    if (why.isEmpty())
        why = QStringLiteral("no folder for the module '%1' beside the program").arg(module);
    return failure(Error::Kind::Storage, why);
}

} // namespace base
