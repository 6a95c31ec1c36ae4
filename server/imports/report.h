// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace imports {

enum class Format { Ndjson, Csv, Tsv };

// A record that was not taken, or the part of it that its reason names.
struct Rejection
{
    qint64 line = 0; // where the record starts, from 1
    QString reason;
    QString file; // of several that were read together
};

// What became of an import. toJson is what the command prints with --json.
struct Report
{
    qint64 read = 0;
    qint64 imported = 0; // new
    qint64 updated = 0;  // were there and are different now
    qint64 rejectedCount = 0;
    QList<Rejection> rejected;    // the first kRejectionsKept
    std::optional<qint64> people; // for whom something is new or different, where a row may be about several

    static constexpr int kRejectionsKept = 10'000;

    void reject(qint64 line, QString reason, const QString& file = {});
    void sortByLine();
    // Adds what became of another file; its lines become those that 'lines' has for them (from line 1 on).
    void add(const Report& other, const QString& file, const QList<qint64>& lines);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace imports
