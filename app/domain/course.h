// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace domain {

// An entry of the organisation's catalog. The text members hold what was imported, byte for byte.
struct Course
{
    QString id;
    QString sourceId;
    QString title;
    QString summary;
    QString description;
    QString language; // BCP 47
    QString level;
    std::optional<int> durationMinutes;
    QStringList skills;
    QString provider;
    QString url;
    QString licence; // SPDX expression
    QString topic;
    QString format; // scorm12 | scorm2004 | cmi5 | xapi | html | video | pdf | h5p | link | classroom
    QStringList tags;
    QStringList outcomes;
    QStringList prerequisites; // course ids
    bool offlineReady = false;
    bool requiresApproval = false; // registration goes through a request
    std::optional<double> cost;
    QString currency; // ISO 4217
    std::optional<double> ratingAverage;
    int ratingCount = 0;
    std::optional<qint64> packageBytes;
    QDateTime updatedAt;
};

template <>
struct Declared<Course>
{
    static constexpr auto kind = "course";
    static constexpr auto fields = std::tuple{
        Field{"id", &Course::id, Key},
        Field{"source_id", &Course::sourceId},
        Field{"title", &Course::title, Searchable},
        Field{"summary", &Course::summary, Searchable},
        Field{"description", &Course::description, Searchable},
        Field{"language", &Course::language},
        Field{"level", &Course::level},
        Field{"duration_minutes", &Course::durationMinutes},
        Field{"skills", &Course::skills, Searchable},
        Field{"provider", &Course::provider},
        Field{"url", &Course::url},
        Field{"licence", &Course::licence},
        Field{"topic", &Course::topic},
        Field{"format", &Course::format},
        Field{"tags", &Course::tags, Searchable},
        Field{"outcomes", &Course::outcomes},
        Field{"prerequisites", &Course::prerequisites},
        Field{"offline_ready", &Course::offlineReady},
        Field{"requires_approval", &Course::requiresApproval},
        Field{"cost", &Course::cost},
        Field{"currency", &Course::currency},
        Field{"rating_average", &Course::ratingAverage},
        Field{"rating_count", &Course::ratingCount},
        Field{"package_bytes", &Course::packageBytes},
        Field{"updated_at", &Course::updatedAt},
    };
};

} // namespace domain
