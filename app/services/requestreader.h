// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"

#include <QHash>

namespace store {
class Database;
}

namespace services {

// The queries of RequestService. Made anew for each question.
class RequestReader final
{
public:
    RequestReader(store::Database& db, const domain::Clock& clock, const QString& personId);

    [[nodiscard]] QList<RequestItem> mine() const;
    [[nodiscard]] QList<RequestItem> toReview() const;
    [[nodiscard]] int toReviewCount() const;
    [[nodiscard]] QList<RequestItem> decided() const;
    [[nodiscard]] bool isReviewer() const;
    [[nodiscard]] bool hasDesk() const;
    [[nodiscard]] std::optional<RequestItem> request(const QString& id) const;
    [[nodiscard]] QString openRequestLike(const RequestDraft& draft) const;
    [[nodiscard]] RequestContext context(const QString& id) const;
    [[nodiscard]] std::optional<Conflict> conflict(const QString& id) const;
    [[nodiscard]] std::optional<domain::Delegation> delegation() const;
    // Why the server would refuse a decision of mine that the rules let through: the request lies on a desk that is not
    // mine. Code wrong-state when I have decided and it went on from there, else not-allowed.
    [[nodiscard]] std::optional<base::Error> hindrance(const QString& id) const;
    [[nodiscard]] qint64 revisionOf(const QString& id) const;    // 0: none
    [[nodiscard]] QString nameOf(const QString& personId) const; // empty: nobody known

private:
    [[nodiscard]] QString standInFor(const QString& personId) const; // empty: nobody but me
    [[nodiscard]] RequestItem itemOf(domain::CourseRequest request) const;
    [[nodiscard]] QList<RequestItem> itemsOf(QList<domain::CourseRequest> requests) const;
    [[nodiscard]] QList<RequestItem> similarTo(const domain::CourseRequest& request) const;
    // On a desk of mine, or with learning & development when I am of it: anybody of that role decides.
    [[nodiscard]] bool isMineToDecide(const domain::CourseRequest& request) const;
    void readEnrollments(RequestContext& context) const;
    void readBudget(RequestContext& context) const;

    store::Database& m_db;
    const domain::Clock& m_clock;
    QString m_personId;
    QStringList m_desks; // mine, and those of the people I stand in for now
    bool m_isDevelopment = false;
    mutable QHash<QString, QString> m_names;
};

} // namespace services
