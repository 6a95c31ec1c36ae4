// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learningservice.h"

#include <QHash>
#include <QSet>

namespace store {
class Database;
}

namespace services {

// The queries of LearningService. Made anew for each question: it reads a person's enrollments once and keeps them.
class LearningReader final
{
public:
    // 'formats': those that this computer opens.
    LearningReader(store::Database& db, const domain::Clock& clock, const QString& personId,
                   const std::optional<QStringList>& formats);

    [[nodiscard]] QList<LearningItem> courses() const { return m_items; } // without withdrawn ones
    [[nodiscard]] QList<PathwayProgress> pathways() const;                // joined first, then by title
    [[nodiscard]] QList<PathwayProgress> joinedPathways(int most) const;  // last joined first
    [[nodiscard]] std::optional<PathwayProgress> pathway(const QString& id) const;
    [[nodiscard]] QList<PathwayDue> pathwaysDue(int days) const; // overdue ones too
    void readCards(Home& home) const; // name, events, badges, standing, whether somebody reports to the person
    [[nodiscard]] QList<TeamItem> teamOverdue() const;
    [[nodiscard]] QList<TeamItem> teamExpiring(int days) const;

private:
    [[nodiscard]] QList<Expiring> expiring() const;
    [[nodiscard]] PathwayProgress progressOf(const domain::Pathway& pathway) const;
    [[nodiscard]] LearningItem itemOf(const QString& courseId) const;
    [[nodiscard]] QList<PathwayProgress::News> newsOf(const QString& pathwayId) const;
    [[nodiscard]] QList<TeamItem> team(const QByteArray& where, const QDateTime& from, const QDateTime& to) const;
    [[nodiscard]] int daysUntil(const QDateTime& instant) const;
    [[nodiscard]] bool isWaiting(const QString& entity, const QString& target) const;

    store::Database& m_db;
    const domain::Clock& m_clock;
    QString m_personId;
    std::optional<QStringList> m_formats;
    QDateTime m_now;
    QSet<QPair<QString, QString>> m_waiting; // entity, target
    QList<LearningItem> m_items;
    QHash<QString, qsizetype> m_itemOfCourse;
    QSet<QString> m_completed, m_started; // course ids
};

} // namespace services
