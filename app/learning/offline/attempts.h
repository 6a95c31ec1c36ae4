// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/learningmerge.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace store {
class Database;
}

namespace offline {

// The attempts of the signed-in person that this machine knows of: its own and those of their other devices. Reading
// with any connection.
class Attempts final
{
public:
    explicit Attempts(store::Database& db) : m_db(db) {}

    // All of one enrollment; 'state' is left out.
    [[nodiscard]] QList<domain::Attempt> of(const QString& enrollmentId) const;
    // All, the newest first; 'state' is left out.
    [[nodiscard]] QList<domain::Attempt> all() const;
    // Whole.
    [[nodiscard]] std::optional<domain::Attempt> find(const QString& id) const;
    // What courses of the person share, of all attempts at all of them: {"objectives": {…}, "stores": {…}} of SCORM
    // (adlseq:objectivesGlobalToSystem, CAM 5.1.2), of what several have written the attempt that was saved last; and
    // {"profiles": {…}} of xAPI, Agent profile documents, of which the newest counts ('at').
    [[nodiscard]] QJsonObject shared() const;
    // What counts, by enrollment; only those that have attempts.
    [[nodiscard]] QHash<QString, domain::MergedLearning> learning() const;
    // The enrollment as it stands with what was learned here and is not yet in it.
    [[nodiscard]] domain::Enrollment current(const domain::Enrollment& enrollment) const;

    // The id of this device, made when it is asked for the first time. Store thread.
    [[nodiscard]] base::Result<QString> device();
    // The id for another attempt of this device. Store thread.
    [[nodiscard]] base::Result<QString> nextId(const QString& enrollmentId);

private:
    store::Database& m_db;
};

} // namespace offline
