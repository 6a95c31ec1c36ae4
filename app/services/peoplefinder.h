// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

#include <utility>
#include <vector>

namespace store {
class Database;
class Statement;
} // namespace store

namespace services {

// People by the beginnings of their names' words, whatever the case and the accents. Keeps the folded names in memory:
// a hundred bytes a person.
class PeopleFinder final
{
public:
    struct Hit
    {
        QString id, name, subtitle; // job title, department
        bool mayReview = false;     // supervisor, learning & development
    };

    explicit PeopleFinder(store::Database& db) : m_db(db) {}

    // Active people; each of the words begins a word of the name. By name.
    [[nodiscard]] QList<Hit> find(const QString& words, int limit);
    void forget() { m_entries.clear(); } // people have changed
    // Whether entities of the kind are what is found, so that a change of them is one of people.
    [[nodiscard]] static bool isAbout(const QString& kind);

private:
    struct Entry
    {
        Hit hit;
        QString key; // folded, each word after a space
    };
    void load();

    store::Database& m_db;
    std::vector<Entry> m_entries;
};

// Of the people that 'rows' gives (id, name), those whose names have a word that begins so, without 'me'.
[[nodiscard]] QList<std::pair<QString, QString>> namesBeginning(store::Statement& rows, const QString& begin, int limit,
                                                                const QString& me);

} // namespace services
