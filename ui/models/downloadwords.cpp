// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/downloadwords.h"

#include "ui/models/errorwords.h"
#include "ui/models/words.h"

namespace models {

using services::Download;
using services::DownloadState;

QString DownloadWords::offline(const services::CourseContent& content)
{
    const int needing = content.items - content.offlineItems;
    if (needing == 0)
        return tr("Works offline, all %n item(s).", nullptr, content.items);
    if (content.offlineItems == 0)
        return tr("Needs the network.");
    return tr("%1 of %n item(s) work offline.", nullptr, content.items).arg(content.offlineItems) + QLatin1Char(' ') +
           tr("%n item(s) need the network.", nullptr, needing);
}

QString DownloadWords::standing(const Download& download, const QString& hindrance)
{
    const QString part = tr("%1 of %2").arg(Words::bytes(download.bytes), Words::bytes(download.size));
    switch (download.state) {
    case DownloadState::Ready:
        return tr("Ready, %1").arg(Words::bytes(download.size));
    case DownloadState::Running:
        return part;
    case DownloadState::Paused:
        return tr("Paused, %1").arg(part);
    case DownloadState::Failed:
        return wordsForCode(download.problem).text();
    case DownloadState::Queued:
        break;
    }
    if (hindrance == QLatin1StringView("metered"))
        return tr("Waits for a network where bytes cost nothing, %1").arg(part);
    if (hindrance == QLatin1StringView("offline"))
        return tr("Waits for the network, %1").arg(part);
    if (!download.problem.isEmpty() && download.problem != QLatin1StringView("file-gone"))
        return tr("Tried again by itself, %1").arg(part);
    return tr("Waits for its turn, %1").arg(Words::bytes(download.size));
}

QString DownloadWords::plan(const services::DownloadPlan& plan)
{
    const int missing = int(plan.missing().size());
    const int here = int(plan.lines.size()) - missing;
    QStringList parts;
    if (missing > 0)
        parts << tr("%n course(s), %1 to fetch.", nullptr, missing).arg(Words::bytes(plan.bytesToFetch));
    if (here > 0)
        parts << tr("%n are here already or on their way.", nullptr, here);
    if (!plan.forbidden.isEmpty())
        parts << tr("%n may not be opened on this computer.", nullptr, int(plan.forbidden.size()));
    if (!plan.withoutPackage.isEmpty())
        parts << tr("%n have nothing to download.", nullptr, int(plan.withoutPackage.size()));
    if (missing > 0 && !plan.fits())
        parts << tr("Only %1 are free on this disk.").arg(Words::bytes(plan.freeBytes));
    return parts.join(QLatin1Char(' '));
}

QList<DownloadAction> DownloadWords::actions(const std::optional<Download>& download)
{
    if (!download)
        return {DownloadAction::Download};
    switch (download->state) {
    case DownloadState::Queued:
    case DownloadState::Running:
        return {DownloadAction::Pause, DownloadAction::Cancel};
    case DownloadState::Paused:
        return {DownloadAction::Resume, DownloadAction::Cancel};
    case DownloadState::Failed:
        return {DownloadAction::Retry, DownloadAction::Cancel};
    case DownloadState::Ready:
        return {DownloadAction::Remove};
    }
    Q_UNREACHABLE();
}

QString DownloadWords::label(DownloadAction action)
{
    switch (action) {
    case DownloadAction::Download:
        return tr("Download");
    case DownloadAction::Pause:
        return tr("Pause");
    case DownloadAction::Resume:
        return tr("Go on");
    case DownloadAction::Retry:
        return tr("Try again");
    case DownloadAction::Cancel:
        return tr("Cancel");
    case DownloadAction::Remove:
        return tr("Remove from this computer");
    }
    Q_UNREACHABLE();
}

QLatin1StringView DownloadWords::icon(const std::optional<Download>& download)
{
    if (download && download->state == DownloadState::Ready)
        return QLatin1StringView("circle-check");
    if (download && download->state == DownloadState::Failed)
        return QLatin1StringView("circle-alert");
    return QLatin1StringView("hard-drive-download");
}

int DownloadWords::percent(const Download& download)
{
    if (download.state == DownloadState::Ready || download.state == DownloadState::Failed || download.size <= 0)
        return -1;
    return int(download.bytes * 100 / download.size);
}

void perform(services::DownloadService& downloads, DownloadAction action, const QString& courseId,
             const QString& packageId)
{
    switch (action) {
    case DownloadAction::Download:
    case DownloadAction::Retry:
        return downloads.download({courseId});
    case DownloadAction::Pause:
        return downloads.pause(packageId);
    case DownloadAction::Resume:
        return downloads.resume(packageId);
    case DownloadAction::Cancel:
    case DownloadAction::Remove:
        return downloads.remove(packageId);
    }
}

} // namespace models
