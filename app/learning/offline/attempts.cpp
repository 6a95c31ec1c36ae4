// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learning/offline/attempts.h"

#include "app/base/ids.h"
#include "app/store/meta.h"
#include "app/store/table.h"

#include <QJsonDocument>

namespace offline {

namespace {

const auto kDevice = QStringLiteral("device");

// The run-time's state can be large, and lists have no use for it.
const QByteArray& columnsWithoutState()
{
    static const QByteArray names = [] {
        QByteArray made;
        for (const store::Column& column : store::Table<domain::Attempt>::kind().columns) {
            if (!made.isEmpty())
                made += ", ";
            made += column.name == std::string_view("state") ? "NULL" : column.name;
        }
        return made;
    }();
    return names;
}

template <typename... A>
QList<domain::Attempt> select(store::Database& db, const QByteArray& tail, const A&... args)
{
    auto row = db.statement("SELECT " + columnsWithoutState() + " FROM attempt " + tail);
    row.args(args...);
    QList<domain::Attempt> attempts;
    while (row.next())
        attempts.append(store::Table<domain::Attempt>::value(row));
    return attempts;
}

} // namespace

QList<domain::Attempt> Attempts::of(const QString& enrollmentId) const
{
    return select(m_db, "WHERE enrollment_id = ?1 ORDER BY started_at, id", enrollmentId);
}

QList<domain::Attempt> Attempts::all() const
{
    return select(m_db, "ORDER BY updated_at DESC, id");
}

std::optional<domain::Attempt> Attempts::find(const QString& id) const
{
    return store::Table<domain::Attempt>::find(m_db, id);
}

QJsonObject Attempts::shared() const
{
    auto row = m_db.statement("SELECT json_extract(state, '$.shared') FROM attempt "
                              "WHERE json_extract(state, '$.shared') IS NOT NULL ORDER BY updated_at, id");
    QJsonObject all;
    while (row.next()) {
        const QJsonObject one = QJsonDocument::fromJson(row.bytes(0)).object();
        for (auto part = one.constBegin(); part != one.constEnd(); ++part) {
            QJsonObject known = all.value(part.key()).toObject();
            const QJsonObject newer = part->toObject();
            for (auto value = newer.constBegin(); value != newer.constEnd(); ++value) {
                // Each attempt carries them all; which it has written itself, only the time tells.
                const QString was = known.value(value.key())[QLatin1StringView("at")].toString();
                if (was.isEmpty() || was <= value.value()[QLatin1StringView("at")].toString())
                    known.insert(value.key(), value.value());
            }
            all.insert(part.key(), known);
        }
    }
    return all;
}

QHash<QString, domain::MergedLearning> Attempts::learning() const
{
    QHash<QString, QList<domain::Attempt>> byEnrollment;
    for (const domain::Attempt& attempt : all())
        byEnrollment[attempt.enrollmentId].append(attempt);
    QHash<QString, domain::MergedLearning> merged;
    for (auto it = byEnrollment.cbegin(); it != byEnrollment.cend(); ++it)
        merged.insert(it.key(), domain::mergedLearning(*it));
    return merged;
}

domain::Enrollment Attempts::current(const domain::Enrollment& enrollment) const
{
    return domain::withLearning(enrollment, domain::mergedLearning(of(enrollment.id)));
}

base::Result<QString> Attempts::device()
{
    if (const auto known = store::meta(m_db, kDevice))
        return *known;
    const QString made = base::newId();
    return store::setMeta(m_db, kDevice, made).map([&] { return made; });
}

base::Result<QString> Attempts::nextId(const QString& enrollmentId)
{
    const auto device = this->device();
    if (!device)
        return device;
    for (int n = 0;; ++n) {
        const QString id = domain::attemptId(enrollmentId, *device, n);
        auto taken = m_db.statement("SELECT 1 FROM attempt WHERE id = ?1");
        taken.args(id);
        if (!taken.next())
            return taken.ok() ? base::Result<QString>(id) : base::failure(taken.error());
    }
}

} // namespace offline
