// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/importcommands.h"

#include "server/imports/imports.h"
#include "server/main/systemclock.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace server {

namespace {

base::Result<imports::Report> importFrom(const Options& options, data::Storage& storage, const QDateTime& now)
{
    if (options.action == Options::Action::Generate)
        return imports::generate(storage, options.courses, options.people, options.seed, now);
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::Error::Kind::Storage, options.file + QStringLiteral(": ") + file.errorString());
    if (options.action == Options::Action::ImportPeople)
        return imports::importPeople(storage, file, now);
    const bool csv = options.file.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive);
    return imports::importCatalog(storage, file, csv ? imports::Format::Csv : imports::Format::Ndjson, now);
}

void print(const imports::Report& report, bool json)
{
    if (json) {
        std::printf("%s\n", QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact).constData());
        return;
    }
    std::printf("%lld read, %lld new, %lld updated, %lld rejected\n", static_cast<long long>(report.read),
                static_cast<long long>(report.imported), static_cast<long long>(report.updated),
                static_cast<long long>(report.rejectedCount));
    for (const imports::Rejection& rejection : report.rejected)
        std::fprintf(stderr, "line %lld: %s\n", static_cast<long long>(rejection.line),
                     qUtf8Printable(rejection.reason));
}

} // namespace

int runImport(const Options& options)
{
    const SystemClock clock;
    auto storage = data::openStorage(options.db);
    const auto report = storage ? importFrom(options, **storage, clock.now()) : base::failure(storage.error());
    if (!report) {
        std::fprintf(stderr, "lxcp-server: %s\n", qUtf8Printable(report.error().detail));
        return 1;
    }
    print(*report, options.json);
    return 0;
}

} // namespace server
