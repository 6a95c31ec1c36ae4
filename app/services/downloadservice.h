// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace appsync {
class Link;
}
namespace domain {
class Clock;
struct CoursePackage;
} // namespace domain
namespace offline {
struct PackageFile;
}
namespace store {
class Store;
}

namespace services {

enum class DownloadState { Queued, Running, Paused, Ready, Failed };

// The package of one course on this machine.
struct Download
{
    QString packageId;
    QString courseId;
    QString title; // of the course
    DownloadState state = DownloadState::Queued;
    qint64 bytes = 0; // here so far
    qint64 size = 0;
    QString problem;     // code of what failed, or of why it was tried in vain; empty: nothing
    bool usable = false; // an older revision can be opened meanwhile
};

// What of a course works without a network (L2).
struct CourseContent
{
    QString packageId;
    qint64 size = 0;
    int items = 0; // that can be opened
    int offlineItems = 0;
    std::optional<Download> download; // wanted or here
    bool isNew = false;     // it was completed in another revision, and nobody has opened the one that is here
    bool forbidden = false; // this computer's policy does not open packages of its format
};

// What fetching some courses would mean, said before (L1).
struct DownloadPlan
{
    struct Line
    {
        QString courseId, title;
        qint64 size = 0;
        bool here = false; // or on its way
    };
    QList<Line> lines;          // courses with a package
    QStringList withoutPackage; // titles
    QStringList forbidden;      // titles; as CourseContent::forbidden, and not fetched
    qint64 bytesToFetch = 0;
    qint64 freeBytes = -1;                     // -1: not known
    [[nodiscard]] QStringList missing() const; // ids of the courses to fetch
    [[nodiscard]] bool fits() const;
};

// Courses for offline use. Interface thread; queries are bounded, what is asked for happens in the store thread and
// shows with changed().
class DownloadService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadService)

public:
    // 'folder': of the account. Everything outlives it.
    DownloadService(store::Store& store, appsync::Link& link, const domain::Clock& clock, const QString& folder,
                    QString personId, QObject* parent = nullptr);

    // Goes on with the queue of earlier days; call it when the window stands.
    void start();
    struct Rules
    {
        qint64 bytesPerSecond = 0; // 0: as fast as it goes
        bool onMetered = false;
        std::optional<QStringList> formats = {}; // of packages that may be opened; none laid down: all
    };
    void setRules(const Rules& rules);

    [[nodiscard]] QList<Download> all() const; // as they were queued
    // No value: the course has no package.
    [[nodiscard]] std::optional<CourseContent> content(const QString& courseId) const;
    [[nodiscard]] DownloadPlan plan(const QStringList& courseIds) const;
    // The course with this id, or with this id at its source; empty: there is none.
    [[nodiscard]] QString courseNamed(const QString& id) const;
    [[nodiscard]] QStringList coursesOfPathway(const QString& pathwayId) const; // not yet completed
    [[nodiscard]] QStringList
    coursesDueThisMonth() const; // open and due before the person's month ends, overdue ones too
    // Why nothing goes on although something waits: "offline", "metered", or empty.
    [[nodiscard]] QString hindrance() const { return m_hindrance; }
    // The file of the newest revision that can be opened; empty: none.
    [[nodiscard]] QString readyFile(const QString& packageId) const;
    [[nodiscard]] QString file(const QString& sha256) const;

    void download(const QStringList& courseIds);
    void pause(const QString& packageId);
    void resume(const QString& packageId);
    // Stops it, or takes what is here away. Attempts stay.
    void remove(const QString& packageId);

Q_SIGNALS:
    void changed();
    void progressed(const QString& packageId, qint64 bytes);
    // As appsync::Downloader::settled.
    void settled(const QString& packageId, const std::optional<base::Error>& error, bool willRetry);

private:
    [[nodiscard]] Download describe(const offline::PackageFile& file) const;
    [[nodiscard]] QString titleOf(const QString& courseId) const;
    [[nodiscard]] bool isForbidden(const domain::CoursePackage& package) const;
    void setPaused(const QString& packageId, bool paused);
    void wake();

    store::Store& m_store;
    appsync::Link& m_link;
    const domain::Clock& m_clock;
    QString m_folder; // of the packages
    QString m_personId;
    QHash<QString, qint64> m_running; // package id to bytes
    bool m_drives = false;            // the queue; otherwise another program may
    std::optional<QStringList> m_formats;
    QString m_hindrance = QStringLiteral("offline");
};

} // namespace services
