// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/gamerules.h"

#include <QHash>
#include <QMap>

#include <map>
#include <set>

namespace standing {

[[nodiscard]] QDate localDate(const domain::Deed& deed);

// A person's deeds and what they come to by the rules. Depends on the set of deeds alone: neither their order nor the
// way to the set (added late, twice, added and removed) makes a difference, so a ledger that is kept up to date and one
// made anew are equal. Adding and removing cost the logarithm of what is there.
class Ledger final
{
public:
    explicit Ledger(const domain::GameRules& rules);

    // Of two deeds with one id the one that is less in the order of (at, kind, ref, timezone) is there.
    void add(const domain::Deed& deed);
    // The evidence is gone (a badge revoked, an answer not accepted any more).
    void remove(const QString& deedId);

    [[nodiscard]] int points() const { return m_points; }
    // Between two local dates, both included; an invalid one is open.
    [[nodiscard]] int points(QDate from, QDate until) const;
    [[nodiscard]] const std::map<QDate, int>& pointsByDay() const { return m_pointsByDay; } // days with points only
    [[nodiscard]] QList<QDate> activeDays() const;   // ascending: those that count for the streak
    [[nodiscard]] QList<domain::Deed> deeds() const; // by time, then id

private:
    using Key = std::pair<QDateTime, QString>; // when, id
    struct Bucket                              // of a rule
    {
        domain::PointRule rule;
        std::map<QDate, int> counted;                  // deeds that may count, by local date
        std::map<QString, std::map<Key, QDate>> byRef; // for rules that count a ref once
    };

    void put(const domain::Deed& deed);
    void take(const domain::Deed& deed);
    void countDay(Bucket& bucket, QDate day, int by);
    void activeDay(const Bucket& bucket, QDate day, int by);

    QHash<QString, Bucket> m_buckets; // by kind of deed
    std::map<QString, domain::Deed> m_deeds;
    std::map<QDate, int> m_pointsByDay;
    std::map<QDate, int> m_active; // deeds that keep a streak, by local date
    int m_points = 0;
};

// Of everybody who has a deed, by person.
[[nodiscard]] std::map<QString, Ledger> ledgers(const domain::GameRules& rules, const QList<domain::Deed>& deeds);

struct LevelStanding
{
    int level = 1;
    int into = 0;   // points since the level began
    int toNext = 0; // points that are missing; 0: there is no higher one
};

[[nodiscard]] LevelStanding levelFor(const domain::GameRules& rules, int points);

} // namespace standing
