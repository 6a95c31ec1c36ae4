// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/downloadservice.h"

#include "app/base/diskspace.h"
#include "app/base/log.h"
#include "app/domain/kinds.h"
#include "app/domain/ports.h"
#include "app/store/store.h"
#include "app/store/table.h"
#include "app/sync/link.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace services {

namespace {

using offline::FileState;
using offline::PackageFile;
using offline::PackageFiles;

DownloadState stateFor(FileState state)
{
    switch (state) {
    case FileState::Queued:
        return DownloadState::Queued;
    case FileState::Paused:
        return DownloadState::Paused;
    case FileState::Ready:
        return DownloadState::Ready;
    case FileState::Failed:
        return DownloadState::Failed;
    }
    Q_UNREACHABLE();
}

void warn(const base::Result<void>& done)
{
    if (!done)
        qCWarning(lcStore) << "packages:" << done.error().detail;
}

constexpr qint64 kStillWritten = 10; // seconds after the last byte that another program wrote

std::optional<domain::CoursePackage> packageOf(store::Database& db, const QString& courseId)
{
    auto found = store::Table<domain::CoursePackage>::select(db, "WHERE course_id = ?1 LIMIT 1", courseId);
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

bool mayBeOpened(const domain::CoursePackage& package, const std::optional<QStringList>& formats)
{
    return !formats || formats->contains(package.format);
}

} // namespace

QStringList DownloadPlan::missing() const
{
    QStringList ids;
    for (const Line& line : lines) {
        if (!line.here)
            ids.append(line.courseId);
    }
    return ids;
}

bool DownloadPlan::fits() const
{
    return freeBytes < 0 || bytesToFetch + offline::Staging::kReserve <= freeBytes;
}

DownloadService::DownloadService(store::Store& store, appsync::Link& link, const domain::Clock& clock,
                                 const QString& folder, QString personId, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_link(link),
      m_clock(clock),
      m_folder(folder + QLatin1StringView("/packages")),
      m_personId(std::move(personId))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (kind == QLatin1StringView("package") || kind == QLatin1StringView("package_file") ||
            kind == QLatin1StringView("elsewhere"))
            Q_EMIT changed();
    });
    connect(&link, &appsync::Link::downloadProgressed, this, [this](const QString& id, qint64 bytes) {
        const bool begins = !m_running.contains(id);
        m_running.insert(id, bytes);
        if (begins)
            Q_EMIT changed();
        Q_EMIT progressed(id, bytes);
    });
    connect(&link, &appsync::Link::downloadSettled, this,
            [this](const QString& id, const std::optional<base::Error>& error, bool willRetry) {
                m_running.remove(id);
                Q_EMIT changed();
                Q_EMIT settled(id, error, willRetry);
            });
    connect(&link, &appsync::Link::downloadsHindered, this, [this](const QString& why) {
        m_hindrance = why;
        Q_EMIT changed();
    });
}

void DownloadService::start()
{
    m_drives = true;
    m_link.post([](appsync::Link& link) { link.downloader().start(); });
}

void DownloadService::setRules(const Rules& rules)
{
    if (std::exchange(m_formats, rules.formats) != rules.formats)
        Q_EMIT changed();
    m_link.post([rules](appsync::Link& link) { link.downloader().setRules({rules.bytesPerSecond, rules.onMetered}); });
}

void DownloadService::wake()
{
    m_link.post([](appsync::Link& link) { link.downloader().wake(); });
}

bool DownloadService::isForbidden(const domain::CoursePackage& package) const
{
    return !mayBeOpened(package, m_formats);
}

QString DownloadService::titleOf(const QString& courseId) const
{
    auto row = m_store.reader().statement("SELECT title FROM course WHERE id = ?1");
    return row.args(courseId).next() ? row.text(0) : QString();
}

Download DownloadService::describe(const PackageFile& file) const
{
    Download download;
    download.packageId = file.packageId;
    download.state = stateFor(file.state);
    download.size = file.size;
    download.problem = file.problem;
    if (file.state == FileState::Ready)
        download.bytes = file.size;
    else
        download.bytes = QFileInfo(offline::Staging::partPath(m_folder, file.sha256)).size();
    if (file.state == FileState::Queued && m_running.contains(file.packageId)) {
        download.state = DownloadState::Running;
        download.bytes = m_running.value(file.packageId);
    } else if (file.state == FileState::Queued && !m_drives) {
        const QDateTime written = QFileInfo(offline::Staging::partPath(m_folder, file.sha256)).lastModified();
        const qint64 ago = written.isValid() ? written.secsTo(m_clock.machineNow()) : -1;
        if (ago >= 0 && ago < kStillWritten)
            download.state = DownloadState::Running;
    }
    download.usable = PackageFiles(m_store.reader()).ready(file.packageId).has_value();
    auto row = m_store.reader().statement("SELECT course_id FROM package WHERE id = ?1");
    if (row.args(file.packageId).next())
        download.courseId = row.text(0);
    download.title = titleOf(download.courseId);
    return download;
}

QList<Download> DownloadService::all() const
{
    const PackageFiles files(m_store.reader());
    QList<Download> downloads;
    for (const PackageFile& file : files.all()) {
        // An older revision that an attempt still holds is not a download of its own.
        const auto newest = files.find(file.packageId);
        if (newest && newest->sha256 == file.sha256)
            downloads.append(describe(file));
    }
    return downloads;
}

std::optional<CourseContent> DownloadService::content(const QString& courseId) const
{
    const auto package = packageOf(m_store.reader(), courseId);
    if (!package)
        return std::nullopt;
    CourseContent content;
    content.packageId = package->id;
    content.size = package->size;
    content.forbidden = isForbidden(*package);
    for (const domain::PackageItem& item : package->items) {
        content.items += item.openable;
        content.offlineItems += item.openable && item.offline;
    }
    const PackageFiles files(m_store.reader());
    if (const auto file = files.find(package->id))
        content.download = describe(*file);
    if (const auto ready = files.ready(package->id)) {
        auto row = m_store.reader().statement("SELECT count(completed_at), sum(package_sha256 = ?2) FROM attempt "
                                              "WHERE enrollment_id = ?1");
        row.args(domain::enrollmentId(m_personId, courseId), ready->sha256);
        content.isNew = row.next() && row.number(0) > 0 && row.number(1) == 0;
    }
    return content;
}

DownloadPlan DownloadService::plan(const QStringList& courseIds) const
{
    DownloadPlan plan;
    const PackageFiles files(m_store.reader());
    for (const QString& id : courseIds) {
        const auto package = packageOf(m_store.reader(), id);
        if (!package) {
            plan.withoutPackage.append(titleOf(id));
            continue;
        }
        if (isForbidden(*package)) {
            plan.forbidden.append(titleOf(id));
            continue;
        }
        const auto file = files.find(package->id, package->sha256);
        const bool here = file && (file->state == FileState::Ready || file->state == FileState::Queued);
        plan.lines.append({id, titleOf(id), package->size, here});
        if (here)
            continue;
        const qint64 part = QFileInfo(offline::Staging::partPath(m_folder, package->sha256)).size();
        plan.bytesToFetch += std::max<qint64>(0, package->size - part);
    }
    // The folder of the packages is made with the first of them.
    plan.freeBytes = base::freeBytes(QFileInfo(m_store.path()).path());
    return plan;
}

QString DownloadService::courseNamed(const QString& id) const
{
    auto row = m_store.reader().statement("SELECT id FROM course WHERE id = ?1 OR source_id = ?1 ORDER BY id != ?1");
    row.args(id);
    return row.next() ? row.text(0) : QString();
}

QStringList DownloadService::coursesOfPathway(const QString& pathwayId) const
{
    QStringList ids;
    const auto pathway = store::Table<domain::Pathway>::find(m_store.reader(), pathwayId);
    if (!pathway)
        return ids;
    auto mine = m_store.reader().statement("SELECT 1 FROM enrollment WHERE id = ?1 AND state = 'completed'");
    for (const domain::PathwayStep& step : pathway->steps) {
        for (const QString& id : step.courseIds) {
            mine.reset();
            if (!ids.contains(id) && !mine.args(domain::enrollmentId(m_personId, id)).next())
                ids.append(id);
        }
    }
    return ids;
}

QStringList DownloadService::coursesDueThisMonth() const
{
    const QDate today = m_clock.now().toTimeZone(m_clock.zone()).date();
    const QDate next = QDate(today.year(), today.month(), 1).addMonths(1);
    const QDateTime end = next.startOfDay(m_clock.zone()).toUTC();
    QStringList ids;
    for (const auto& enrollment : store::Table<domain::Enrollment>::select(
             m_store.reader(),
             "WHERE person_id = ?1 AND state IN ('registered', 'active') AND due_at < ?2 ORDER BY due_at", m_personId,
             end))
        ids.append(enrollment.courseId);
    return ids;
}

QString DownloadService::file(const QString& sha256) const
{
    return offline::Staging::finalPath(m_folder, sha256);
}

QString DownloadService::readyFile(const QString& packageId) const
{
    const auto ready = PackageFiles(m_store.reader()).ready(packageId);
    return ready ? file(ready->sha256) : QString();
}

void DownloadService::download(const QStringList& courseIds)
{
    m_store.post([courseIds, formats = m_formats, now = m_clock.machineNow()](store::Database& writer) {
        PackageFiles files(writer);
        for (const QString& id : courseIds) {
            if (const auto package = packageOf(writer, id); package && mayBeOpened(*package, formats))
                warn(files.queue(package->id, {package->sha256, package->size}, now));
        }
    });
    wake();
}

void DownloadService::setPaused(const QString& packageId, bool paused)
{
    m_store.post([packageId, paused, now = m_clock.machineNow()](store::Database& writer) {
        PackageFiles files(writer);
        const auto file = files.find(packageId);
        if (file && file->state != FileState::Ready)
            warn(files.setState(*file, paused ? FileState::Paused : FileState::Queued, {}, now));
    });
    wake();
}

void DownloadService::pause(const QString& packageId)
{
    setPaused(packageId, true);
}

void DownloadService::resume(const QString& packageId)
{
    setPaused(packageId, false);
}

void DownloadService::remove(const QString& packageId)
{
    m_store.post([packageId, folder = m_folder, now = m_clock.machineNow()](store::Database& writer) {
        PackageFiles files(writer);
        warn(files.forget(packageId));
        warn(offline::sweep(files, folder, now));
    });
    m_running.remove(packageId);
    wake();
}

} // namespace services
