// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace store {
class Database;
}

namespace services {

// A colleague who was found, and by what.
struct Colleague
{
    QString id;
    QString name;
    QString about; // job title, department
    QString skill; // the skill that fits the words; empty when the name does
    int level = 0; // in it
};

// All active people by the beginnings of the words of their names, titles, departments and skills that they show,
// whatever the case and the accents. Folded once; kept in memory, about 400 bytes a person. Immutable: any thread.
class ColleagueIndex final
{
public:
    // Reads everybody; some 10,000 people take longer than a frame, so not in the interface thread.
    [[nodiscard]] static std::shared_ptr<const ColleagueIndex> read(store::Database& db);

    // People of whom each word begins a word; those whose names fit first, then by level, then by name. Without words
    // everybody by name.
    [[nodiscard]] QList<Colleague> find(const QString& words, int limit) const;
    [[nodiscard]] int size() const { return int(m_entries.size()); }

private:
    struct Skill
    {
        int name = 0; // in m_skillNames
        int level = 0;
    };
    struct Entry
    {
        QString id, name, about;
        QString nameKey, aboutKey; // folded, each word after a space
        std::vector<Skill> skills;
    };

    std::vector<Entry> m_entries; // by name
    QStringList m_skillNames;
    QStringList m_skillKeys; // name and alternatives, folded, each word after a space
};

} // namespace services
