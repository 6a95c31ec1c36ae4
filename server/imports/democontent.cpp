// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/coursepackage.h"
#include "app/domain/json.h"
#include "server/content/contentimport.h"
#include "server/imports/imports.h"

#include <QDir>

// Resources of a static library come along only when somebody asks for them; the macro wants the global namespace.
static void initDemoContent()
{
    Q_INIT_RESOURCE(democontent);
}

namespace imports {

namespace {

constexpr auto kFolder = ":/lxcp/demo/content";

// True when the course has a package whose file is here; another content folder than last time has none.
base::Result<bool> hasPackage(data::Storage& storage, const server::content::ContentFiles& files, const QString& course)
{
    const auto reader = storage.read();
    if (!reader)
        return base::failure(reader.error());
    const auto stored = (*reader)->entity(domain::kindOf<domain::CoursePackage>(), server::content::packageId(course));
    if (!stored)
        return base::failure(stored.error());
    return *stored && !files.find((*stored)->object().value(QLatin1StringView("sha256")).toString()).isEmpty();
}

} // namespace

base::Result<Report> addDemoContent(data::Storage& storage, const server::content::ContentFiles& files,
                                    const QDateTime& now)
{
    initDemoContent();
    Report report;
    const QDir folder(QString::fromLatin1(kFolder));
    const QStringList names = folder.entryList(QDir::Dirs, QDir::Name);
    for (const QString& name : names) {
        ++report.read;
        const QString course = courseId(QStringLiteral("demo:") + name);
        const auto there = hasPackage(storage, files, course);
        if (!there)
            return base::failure(there.error());
        if (*there)
            continue;
        const auto done = server::content::importContent(storage, files, folder.filePath(name), course, now);
        if (!done)
            return base::failure({done.error().kind, name + QStringLiteral(": ") + done.error().detail, 0, {}, 0});
        ++(done->what == server::content::Imported::What::New ? report.imported : report.updated);
    }
    return report;
}

} // namespace imports
