// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/assignments.h"

#include "app/domain/enrollmentrules.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/pathwayprogress.h"
#include "server/commands/authority.h"
#include "server/commands/consequences.h"
#include "server/commands/standings.h"
#include "server/data/entityof.h"

#include <QSet>

namespace imports {

namespace {

constexpr int kAssignmentsPerCommit = 1000;

// Rows by their lines, as one may be about many people.
struct Count
{
    QSet<qint64> imported;
    QSet<qint64> updated;
    QSet<QString> people;

    [[nodiscard]] Report report() const
    {
        Report report;
        report.imported = imported.size();
        report.updated = (updated - imported).size();
        report.people = people.size();
        return report;
    }
};

class Office
{
public:
    Office(data::Transaction& transaction, Count& count) : m_transaction(transaction), m_count(count) {}

    base::Result<void> begin()
    {
        const auto policy = commands::Authority(m_transaction, m_transaction.now()).policy();
        if (!policy)
            return tl::unexpected(policy.error());
        m_learningDevelopment = policy->learningDevelopmentId;
        return {};
    }

    base::Result<void> carryOut(const QString& id, const Assignment& assignment)
    {
        return assignment.pathwayId.isEmpty() ? course(id, assignment) : pathway(id, assignment);
    }

private:
    base::Result<void> course(const QString& id, const Assignment& given)
    {
        const auto stored = data::entityOf<domain::Enrollment>(m_transaction, id);
        if (!stored)
            return tl::unexpected(stored.error());
        domain::Enrollment enrollment = stored->value_or(domain::Enrollment{});
        if (*stored && enrollment.state == QLatin1StringView("completed"))
            return {};
        if (!*stored || enrollment.state == QLatin1StringView("withdrawn")) {
            enrollment.id = id;
            enrollment.personId = given.personId;
            enrollment.courseId = given.courseId;
            domain::setRegistered(enrollment, m_transaction.now());
        }
        if (given.namesDue)
            enrollment.dueAt = given.dueAt;
        enrollment.mandatory = given.mandatory.value_or(enrollment.mandatory);
        if (!given.assignedBy.isEmpty())
            enrollment.assignedBy = given.assignedBy;
        else if (enrollment.assignedBy.isEmpty())
            enrollment.assignedBy = m_learningDevelopment;
        if (!isNews(given, *stored, enrollment))
            return {};
        enrollment.updatedAt = m_transaction.now();
        const auto done = commands::storeEnrollment(m_transaction, enrollment);
        return done ? base::Result<void>() : tl::unexpected(done.error());
    }

    base::Result<void> pathway(const QString& id, const Assignment& given)
    {
        const auto stored = data::entityOf<domain::PathwayEnrollment>(m_transaction, id);
        const auto pathway = data::entityOf<domain::Pathway>(m_transaction, given.pathwayId);
        if (!stored || !pathway)
            return tl::unexpected(stored ? pathway.error() : stored.error());
        domain::PathwayEnrollment joined = stored->value_or(domain::PathwayEnrollment{});
        const bool joins = !*stored || joined.state != QLatin1StringView("active");
        if (joins) {
            joined.id = id;
            joined.personId = given.personId;
            joined.pathwayId = given.pathwayId;
            joined.state = QStringLiteral("active");
            joined.joinedAt = m_transaction.now();
        }
        if (given.dueAt.isValid())
            joined.dueAt = given.dueAt;
        else if (joins || given.namesDue)
            joined.dueAt = *pathway ? domain::pathwayDueAt(**pathway, joined.joinedAt) : QDateTime();
        if (!isNews(given, *stored, joined))
            return {};
        joined.updatedAt = m_transaction.now();
        const auto done =
            commands::store(m_transaction, domain::kindOf<domain::PathwayEnrollment>(), id, domain::toJson(joined));
        if (!done)
            return tl::unexpected(done.error());
        return commands::setDue(m_transaction, commands::Due::Comparisons);
    }

    // Counts it.
    template <domain::Entity T>
    bool isNews(const Assignment& given, const std::optional<T>& before, const T& after)
    {
        if (before && domain::toJson(*before) == domain::toJson(after))
            return false;
        (before ? m_count.updated : m_count.imported).insert(given.line);
        m_count.people.insert(given.personId);
        return true;
    }

    data::Transaction& m_transaction;
    Count& m_count;
    QString m_learningDevelopment;
};

} // namespace

base::Result<Report> carryOut(data::Storage& storage, const Assignments& assignments, const QDateTime& now)
{
    Count count;
    auto next = assignments.cbegin();
    while (next != assignments.cend()) {
        const auto transaction = storage.begin(now);
        if (!transaction)
            return tl::unexpected(transaction.error());
        Office office(**transaction, count);
        auto done = office.begin();
        for (int i = 0; done && i < kAssignmentsPerCommit && next != assignments.cend(); ++i, ++next)
            done = office.carryOut(next.key(), next.value());
        if (done)
            done = (*transaction)->commit();
        if (!done)
            return tl::unexpected(done.error());
    }
    return count.report();
}

} // namespace imports
