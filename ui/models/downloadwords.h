// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/downloadservice.h"

#include <QCoreApplication>
#include <QList>

namespace models {

// What a person may do about a course's copy on this computer.
enum class DownloadAction { Download, Pause, Resume, Retry, Cancel, Remove };

// Downloads as words, and what can be done about them. Interface thread.
class DownloadWords final
{
    Q_DECLARE_TR_FUNCTIONS(models::DownloadWords)

public:
    // "12 of 14 items work offline; 2 need the network." Said before anything is fetched (L2).
    [[nodiscard]] static QString offline(const services::CourseContent& content);
    // How it stands: "12 of 34 MB", "Ready, 34 MB", why it waits or failed. 'hindrance' as the service's.
    [[nodiscard]] static QString standing(const services::Download& download, const QString& hindrance);
    // "3 courses, 120 MB to fetch." and what is here already or has nothing to fetch.
    [[nodiscard]] static QString plan(const services::DownloadPlan& plan);

    // The first is the next action. Without a download: fetching it.
    [[nodiscard]] static QList<DownloadAction> actions(const std::optional<services::Download>& download);
    [[nodiscard]] static QString label(DownloadAction action);
    [[nodiscard]] static QLatin1StringView icon(const std::optional<services::Download>& download);
    // 0..100; -1: nothing is under way.
    [[nodiscard]] static int percent(const services::Download& download);
};

// Does it. 'courseId' is needed for Download only.
void perform(services::DownloadService& downloads, DownloadAction action, const QString& courseId,
             const QString& packageId);

} // namespace models
