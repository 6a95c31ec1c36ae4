// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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
    QString skillId = {};
};

// All active people by the beginnings of the words of their names, titles, departments, of skills and badges that they
// show, and of the communities that one shares with them, whatever the case and the accents. Folded once; kept in
// memory, some 500 bytes a person. Immutable: any thread.
class ColleagueIndex final
{
public:
    // Reads everybody; some 10,000 people take longer than a frame, so not in the interface thread.
    [[nodiscard]] static std::shared_ptr<const ColleagueIndex> read(store::Database& db);

    // People of whom each word begins a word; those whose names fit first, then by level, then by name. Without words
    // everybody by name.
    [[nodiscard]] QList<Colleague> find(const QString& words, int limit) const;
    // People with a skill whose name, or another name of it, has words that begin so: the highest level first.
    [[nodiscard]] QList<Colleague> skilled(const QString& words, int limit) const;
    [[nodiscard]] int size() const { return int(m_people.size()); }

private:
    struct Entry
    {
        QString id, name, about;
    };
    struct Word // that something has: a person's name or place, a skill
    {
        QString word;
        int of = 0;
    };
    struct Holder
    {
        int person = 0;
        int level = 0;
    };
    using Marks = std::vector<char>; // by person, or by skill

    void readPeople(store::Database& db);
    void addBadges(int person, const QByteArray& json);
    void addCommunities(store::Database& db);
    void addSkills(int person, const QByteArray& json);
    void nameSkills(store::Database& db);
    [[nodiscard]] Colleague with(size_t person, int skill, int level) const;
    static void mark(const std::vector<Word>& words, const QString& begin, Marks& marks);
    [[nodiscard]] std::vector<int> bestLevels(const QStringList& begins, std::vector<int>& skillOf) const;

    std::vector<Entry> m_people;                               // by name
    std::vector<Word> m_nameWords, m_placeWords, m_skillWords; // sorted
    QStringList m_skillNames, m_skillIds;
    std::vector<std::vector<Holder>> m_holders; // by skill
    QHash<QString, int> m_skillNumbers;
};

} // namespace services
