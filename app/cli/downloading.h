// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/services/downloadservice.h"

#include <QSet>

namespace cli {

// Brings the packages of a course or of a pathway here, says how it went, and ends the program: 0 when all are ready, 4
// when the server cannot be reached (they wait in the queue), 1 when one failed or there is none.
class Downloading final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Downloading)

public:
    Downloading(Context& context, services::Workspace& workspace);

    // A sync first: it says what there is.
    void begin(const QString& id);

private:
    void queue(const std::optional<base::Error>& syncError);
    void giveWay();
    void onSettled(const QString& packageId, const std::optional<base::Error>& error);
    void finish();
    [[nodiscard]] QStringList wanted() const;
    [[nodiscard]] bool isKnown() const;

    Context& m_context;
    services::StoreSync& m_sync;
    services::DownloadService& m_downloads;
    QString m_id;
    QStringList m_courses;
    QSet<QString> m_open; // packages
    ExitCode m_code = Done;
    bool m_queued = false;
};

void print(Context& context, const services::Download& one);
[[nodiscard]] QString stateWord(services::DownloadState state);
[[nodiscard]] QJsonObject toObject(const services::Download& one);

} // namespace cli
