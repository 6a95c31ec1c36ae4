// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/supervisors.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace imports {

namespace {

constexpr qsizetype kLinesNamed = 20;

const auto kWithoutOne = QStringLiteral("; the person is in without one");

class Hierarchy
{
public:
    Hierarchy(data::Storage& storage, QList<PersonRow>& rows, Report& report)
        : m_storage(storage), m_rows(rows), m_report(report)
    {
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_rowOf.insert(rows[i].person.id, i);
    }

    base::Result<QList<qsizetype>> settle()
    {
        if (const auto done = dropStrangers(); !done)
            return tl::unexpected(done.error());
        for (const PersonRow& row : std::as_const(m_rows)) {
            if (const auto done = climbFrom(row.person.id); !done)
                return tl::unexpected(done.error());
        }
        return m_order;
    }

private:
    enum class Seen { OnThisWay, Before };

    base::Result<void> dropStrangers()
    {
        for (PersonRow& row : m_rows) {
            QString& supervisor = row.person.supervisorId;
            if (supervisor.isEmpty() || m_rowOf.contains(supervisor))
                continue;
            const auto stored = above(supervisor);
            if (!stored)
                return tl::unexpected(stored.error());
            if (*stored)
                continue;
            m_report.reject(row.line,
                            QStringLiteral("supervisor: nobody has the id ") + supervisor.left(100) + kWithoutOne);
            supervisor.clear();
        }
        return {};
    }

    // The supervisor of somebody, empty for who has none; absent: there is nobody of this id.
    base::Result<std::optional<QString>> above(const QString& id)
    {
        if (const auto row = m_rowOf.constFind(id); row != m_rowOf.cend())
            return m_rows[*row].person.supervisorId;
        if (const auto known = m_stored.constFind(id); known != m_stored.cend())
            return *known;
        const auto stored = m_storage.person(id);
        if (!stored)
            return tl::unexpected(stored.error());
        std::optional<QString> supervisor;
        if (*stored)
            supervisor = (*stored)->supervisorId;
        m_stored.insert(id, supervisor);
        return supervisor;
    }

    // Up to somebody without a supervisor, or who was passed before. Somebody of the same way closes a circle.
    base::Result<void> climbFrom(const QString& first)
    {
        QStringList way;
        QString at = first;
        while (!at.isEmpty() && !m_seen.contains(at)) {
            m_seen.insert(at, Seen::OnThisWay);
            way.append(at);
            const auto next = above(at);
            if (!next)
                return tl::unexpected(next.error());
            at = next->value_or(QString());
        }
        if (!at.isEmpty() && m_seen.value(at) == Seen::OnThisWay)
            breakCircle(way.mid(way.indexOf(at)));
        std::reverse(way.begin(), way.end());
        for (const QString& id : std::as_const(way)) {
            m_seen.insert(id, Seen::Before);
            if (const auto row = m_rowOf.constFind(id); row != m_rowOf.cend())
                m_order.append(*row);
        }
        return {};
    }

    void breakCircle(const QStringList& circle)
    {
        QList<qsizetype> rows;
        for (const QString& id : circle) {
            if (const auto row = m_rowOf.constFind(id); row != m_rowOf.cend())
                rows.append(*row);
        }
        std::sort(rows.begin(), rows.end());
        QStringList lines;
        for (const qsizetype row : std::as_const(rows).first(std::min(kLinesNamed, rows.size())))
            lines.append(QString::number(m_rows[row].line));
        if (rows.size() > kLinesNamed)
            lines.append(QStringLiteral("…"));
        for (const qsizetype row : std::as_const(rows)) {
            PersonRow& one = m_rows[row];
            m_report.reject(one.line,
                            QStringLiteral("supervisor: a circle (lines %1)").arg(lines.join(QStringLiteral(", "))) +
                                kWithoutOne);
            one.person.supervisorId.clear();
        }
    }

    data::Storage& m_storage;
    QList<PersonRow>& m_rows;
    Report& m_report;
    QHash<QString, qsizetype> m_rowOf;
    QHash<QString, std::optional<QString>> m_stored; // people outside of the file → their supervisors
    QHash<QString, Seen> m_seen;
    QList<qsizetype> m_order;
};

} // namespace

base::Result<QList<qsizetype>> settleSupervisors(data::Storage& storage, QList<PersonRow>& rows, Report& report)
{
    return Hierarchy(storage, rows, report).settle();
}

} // namespace imports
