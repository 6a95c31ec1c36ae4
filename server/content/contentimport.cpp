// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/contentimport.h"

#include "app/domain/course.h"
#include "app/domain/json.h"
#include "app/learning/package/pack.h"
#include "app/learning/package/recognise.h"
#include "server/data/scopes.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace server::content {

namespace {

// Of version 4, made once for this program; changing it would give every package a new id.
constexpr QUuid kPackageNamespace(0x9d2b6f40, 0x3c1e, 0x4a75, 0xb8, 0x21, 0x6e, 0x0a, 0xd7, 0x94, 0x53, 0xc2);

QByteArray jsonOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isZip(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.peek(2) == "PK";
}

// The package as one zip file at 'staged', checked there: what was looked at is what is kept.
base::Result<package::PackageInfo> stageAndInspect(const ContentFiles& files, const QString& path,
                                                   const QString& staged)
{
    if (isZip(path)) {
        if (const auto copied = files.copy(path, staged); !copied)
            return base::failure(copied.error());
        return package::inspect(staged);
    }
    const auto reader = package::Reader::open(path);
    if (!reader)
        return base::failure(reader.error());
    // Before packing: a lone course structure may not refer to files (cmi5 section 14.2).
    if (const auto known = package::recognise(**reader); !known)
        return base::failure(known.error());
    if (const auto packed = package::pack(**reader, staged); !packed)
        return base::failure(packed.error());
    return package::inspect(staged);
}

domain::CoursePackage packageOf(const package::PackageInfo& info, const ContentFiles::Kept& kept,
                                const QString& courseId)
{
    domain::CoursePackage result;
    result.id = packageId(courseId);
    result.courseId = courseId;
    result.format = package::formatWord(info.format);
    result.edition = info.edition;
    result.title = info.title;
    result.languages = info.languages;
    result.sha256 = kept.sha256;
    result.size = kept.size;
    for (const package::Item& item : info.items) {
        domain::PackageItem line;
        line.id = item.id;
        line.title = item.title;
        line.depth = item.depth;
        line.openable = !item.launch.isEmpty();
        line.offline = item.offline;
        result.items += line;
    }
    result.hosts = info.hosts;
    return result;
}

// The course as it is with this package; its text stays byte for byte.
base::Result<std::optional<data::Put>> courseWith(const data::StoredEntity& stored,
                                                  const domain::CoursePackage& package,
                                                  const package::PackageInfo& info, const QDateTime& now)
{
    auto course = domain::fromJson<domain::Course>(stored.object());
    if (!course)
        return base::failure(course.error());
    course->format = package.format;
    course->packageBytes = package.size;
    course->offlineReady = info.openable() == info.openableOffline();
    if (jsonOf(domain::toJson(*course)) == stored.json)
        return std::nullopt;
    course->updatedAt = now;
    return data::Put{stored.kind, stored.id, jsonOf(domain::toJson(*course)), {data::orgScope()}};
}

base::Result<Imported> enter(data::Storage& storage, Imported imported, const package::PackageInfo& info,
                             const QDateTime& now)
{
    domain::CoursePackage& package = imported.package;
    auto transaction = storage.begin(now);
    if (!transaction)
        return base::failure(transaction.error());
    const auto course = (*transaction)->entity(domain::kindOf<domain::Course>(), package.courseId);
    const auto before = (*transaction)->entity(domain::kindOf<domain::CoursePackage>(), package.id);
    if (!course || !before)
        return base::failure(!course ? course.error() : before.error());
    if (!*course)
        return base::failure({base::Error::Kind::Rejected, QStringLiteral("there is no such course"), 0,
                              QStringLiteral("unknown-course"), 0});
    QList<data::Put> puts;
    package.updatedAt = now;
    if (*before) {
        domain::CoursePackage old =
            domain::fromJson<domain::CoursePackage>((*before)->object()).value_or(domain::CoursePackage());
        old.updatedAt = now;
        if (old.sha256 != package.sha256)
            imported.replaced = old.sha256;
        imported.what = domain::toJson(old) == domain::toJson(package) ? Imported::What::Same : Imported::What::Updated;
    }
    if (imported.what != Imported::What::Same)
        puts +=
            {domain::kindOf<domain::CoursePackage>(), package.id, jsonOf(domain::toJson(package)), {data::orgScope()}};
    const auto changed = courseWith(**course, package, info, now);
    if (!changed)
        return base::failure(changed.error());
    if (*changed)
        puts += **changed;
    if (const auto put = (*transaction)->putAll(puts); !put)
        return base::failure(put.error());
    if (const auto done = (*transaction)->commit(); !done)
        return base::failure(done.error());
    return imported;
}

// Asked before anything is copied, for the message; 'enter' asks again.
base::Result<void> checkCourse(data::Storage& storage, const QString& courseId)
{
    const auto reader = storage.read();
    if (!reader)
        return base::failure(reader.error());
    const auto course = (*reader)->entity(domain::kindOf<domain::Course>(), courseId);
    if (!course)
        return base::failure(course.error());
    if (*course)
        return {};
    return base::failure({base::Error::Kind::Rejected, QStringLiteral("there is no such course"), 0,
                          QStringLiteral("unknown-course"), 0});
}

// Nothing goes when it cannot be said what is named.
void removeOld(data::Storage& storage, const ContentFiles& files, const QDateTime& now)
{
    constexpr int kPage = 500;
    const auto reader = storage.read();
    if (!reader)
        return;
    QSet<QString> named;
    for (QString last;;) {
        const auto page = (*reader)->page(domain::kindOf<domain::CoursePackage>(), last, kPage);
        if (!page)
            return;
        for (const data::StoredEntity& one : *page)
            named.insert(one.object().value(QLatin1StringView("sha256")).toString());
        if (page->size() < kPage)
            break;
        last = page->constLast().id;
    }
    files.removeOld(named, now);
}

} // namespace

QString packageId(const QString& courseId)
{
    return QUuid::createUuidV5(kPackageNamespace, courseId).toString(QUuid::WithoutBraces);
}

base::Result<Imported> importContent(data::Storage& storage, const ContentFiles& files, const QString& path,
                                     const QString& courseId, const QDateTime& now)
{
    if (const auto known = checkCourse(storage, courseId); !known)
        return base::failure(known.error());
    const auto staged = files.stage();
    if (!staged)
        return base::failure(staged.error());
    const auto info = stageAndInspect(files, path, *staged);
    if (!info) {
        QFile::remove(*staged);
        return base::failure(info.error());
    }
    const auto kept = files.keep(*staged);
    if (!kept)
        return base::failure(kept.error());
    Imported imported;
    imported.package = packageOf(*info, *kept, courseId);
    imported.notes = info->notes;
    auto entered = enter(storage, std::move(imported), *info, now);
    if (entered && !entered->replaced.isEmpty()) {
        files.retire(entered->replaced, now);
        removeOld(storage, files, now);
    }
    return entered;
}

} // namespace server::content
