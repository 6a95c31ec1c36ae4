// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/importcommands.h"

#include "app/domain/json.h"
#include "server/content/contentimport.h"
#include "server/imports/imports.h"
#include "server/main/failed.h"
#include "server/main/systemclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace server {

namespace {

base::Result<imports::Report> importFrom(const Options& options, data::Storage& storage, const QDateTime& now)
{
    if (options.action == Options::Action::Generate)
        return imports::generate(storage, options.courses, options.people, options.seed, now);
    if (options.action == Options::Action::ImportOneRoster)
        return imports::importOneRoster(storage, options.file, now);
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::Error::Kind::Storage, options.file + QStringLiteral(": ") + file.errorString());
    if (options.action == Options::Action::ImportPeople)
        return imports::importPeople(storage, file, now);
    if (options.action == Options::Action::ImportPathways)
        return imports::importPathways(storage, file, now);
    if (options.action == Options::Action::ImportAssignments)
        return imports::importAssignments(storage, file, now);
    const auto isNamed = [&](const char* ending) {
        return options.file.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
    };
    // O*NET's tables are called .txt.
    const bool skills = options.action == Options::Action::ImportSkills;
    const auto format = isNamed(".csv")                                  ? imports::Format::Csv
                        : skills && (isNamed(".tsv") || isNamed(".txt")) ? imports::Format::Tsv
                                                                         : imports::Format::Ndjson;
    return options.action == Options::Action::ImportSkills ? imports::importSkills(storage, file, format, now)
                                                           : imports::importCatalog(storage, file, format, now);
}

// A package that is refused is a failure, unlike a row of many.
int importPackage(const Options& options, data::Storage& storage, const QDateTime& now)
{
    const auto imported = content::importContent(storage, content::ContentFiles(options.content), options.file,
                                                 imports::courseId(options.course), now);
    imports::Report report;
    report.read = 1;
    if (!imported)
        report.reject(0, imported.error().code.isEmpty()
                             ? imported.error().detail
                             : imported.error().code + QStringLiteral(": ") + imported.error().detail);
    else if (imported->what != content::Imported::What::Same)
        ++(imported->what == content::Imported::What::New ? report.imported : report.updated);
    QJsonObject json = report.toJson();
    if (imported) {
        const domain::CoursePackage& package = imported->package;
        json.insert(QStringLiteral("package"), domain::toJson(package));
        json.insert(QStringLiteral("notes"), QJsonArray::fromStringList(imported->notes));
        if (!options.json)
            std::printf("%s: %s, %lld item(s), %lld bytes, sha256 %s\n", qUtf8Printable(package.title),
                        qUtf8Printable(package.edition), static_cast<long long>(package.items.size()),
                        static_cast<long long>(package.size), qUtf8Printable(package.sha256));
        for (const QString& note : options.json ? QStringList() : imported->notes)
            std::fprintf(stderr, "note: %s\n", qUtf8Printable(note));
    } else {
        std::fprintf(stderr, "lxcp-server: %s\n", qUtf8Printable(report.rejected.constFirst().reason));
    }
    if (options.json)
        std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return imported ? 0 : 1;
}

void print(const imports::Report& report, bool json)
{
    if (json) {
        std::printf("%s\n", QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact).constData());
        return;
    }
    std::printf("%lld read, %lld new, %lld updated, %lld reported\n", static_cast<long long>(report.read),
                static_cast<long long>(report.imported), static_cast<long long>(report.updated),
                static_cast<long long>(report.rejectedCount));
    if (report.people)
        std::printf("%lld people have something new or different\n", static_cast<long long>(*report.people));
    for (const imports::Rejection& rejection : report.rejected)
        std::fprintf(stderr, "%s%sline %lld: %s\n", qUtf8Printable(rejection.file), rejection.file.isEmpty() ? "" : " ",
                     static_cast<long long>(rejection.line), qUtf8Printable(rejection.reason));
}

} // namespace

int runImport(const Options& options)
{
    const SystemClock clock;
    auto storage = data::openStorage(options.db);
    if (storage && options.action == Options::Action::ImportContent)
        return importPackage(options, **storage, clock.now());
    const auto report = storage ? importFrom(options, **storage, clock.now()) : base::failure(storage.error());
    if (!report)
        return failed(report.error());
    print(*report, options.json);
    return 0;
}

} // namespace server
