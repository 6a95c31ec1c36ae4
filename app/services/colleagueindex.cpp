// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/colleagueindex.h"

#include "app/store/database.h"
#include "app/store/searchtext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace services {

namespace {

QString keyOf(const QString& text)
{
    return QLatin1Char(' ') + store::searchtext::words(text).join(QLatin1Char(' '));
}

struct NamedSkill
{
    QString name;
    QString key;
};

QHash<QString, NamedSkill> namedSkills(store::Database& db)
{
    QHash<QString, NamedSkill> skills;
    auto row = db.statement("SELECT id, name, alternatives FROM skill");
    while (row.next()) {
        QString words = row.text(1);
        const QJsonArray others = QJsonDocument::fromJson(row.bytes(2)).array();
        for (const QJsonValue& other : others)
            words += QLatin1Char(' ') + other.toString();
        skills.insert(row.text(0), {row.text(1), keyOf(words)});
    }
    return skills;
}

} // namespace

std::shared_ptr<const ColleagueIndex> ColleagueIndex::read(store::Database& db)
{
    auto index = std::make_shared<ColleagueIndex>();
    const QHash<QString, NamedSkill> skills = namedSkills(db);
    QHash<QString, int> numbers;
    auto row = db.statement("SELECT p.id, p.name, p.title, p.department, ifnull(t.skills, c.skills) FROM person p LEFT "
                            "JOIN profile_card c ON c.id = p.id LEFT JOIN team_card t ON t.id = p.id WHERE p.active <> "
                            "0 OR p.active IS NULL");
    while (row.next()) {
        Entry entry;
        entry.id = row.text(0);
        entry.name = row.text(1);
        QStringList about{row.text(2), row.text(3)};
        about.removeAll(QString());
        entry.about = about.join(QStringLiteral(" · "));
        entry.nameKey = keyOf(entry.name);
        entry.aboutKey = keyOf(entry.about);
        const QJsonArray shown = QJsonDocument::fromJson(row.bytes(4)).array();
        for (const QJsonValue& value : shown) {
            const QString id = value.toObject().value(QLatin1StringView("skill_id")).toString();
            auto number = numbers.constFind(id);
            if (number == numbers.cend()) {
                const NamedSkill skill = skills.value(id);
                number = numbers.insert(id, int(index->m_skillNames.size()));
                index->m_skillNames.append(skill.name);
                index->m_skillKeys.append(skill.key);
            }
            entry.skills.push_back({*number, value.toObject().value(QLatin1StringView("level")).toInt()});
        }
        index->m_entries.push_back(std::move(entry));
    }
    std::ranges::sort(index->m_entries, {}, [](const Entry& entry) { return std::tie(entry.nameKey, entry.id); });
    return index;
}

QList<Colleague> ColleagueIndex::find(const QString& words, int limit) const
{
    QStringList begins;
    for (const QString& word : store::searchtext::words(words))
        begins.append(QLatin1Char(' ') + word);
    const auto fits = [&](const QString& key) {
        return std::ranges::all_of(begins, [&](const QString& begin) { return key.contains(begin); });
    };
    // Skills are few and shared: whether one fits is looked up once.
    std::vector<bool> skillFits(size_t(m_skillKeys.size()), false);
    for (qsizetype i = 0; i < m_skillKeys.size(); ++i)
        skillFits[size_t(i)] = !begins.isEmpty() && fits(m_skillKeys[i]);
    QList<Colleague> named;
    QList<Colleague> skilled;
    QList<Colleague> placed;
    for (const Entry& entry : m_entries) {
        if (named.size() >= limit)
            break;
        if (fits(entry.nameKey)) {
            named.append({entry.id, entry.name, entry.about, {}, 0});
            continue;
        }
        const Skill* best = nullptr;
        for (const Skill& skill : entry.skills) {
            if (skillFits[size_t(skill.name)] && (!best || skill.level > best->level))
                best = &skill;
        }
        if (best)
            skilled.append({entry.id, entry.name, entry.about, m_skillNames[best->name], best->level});
        else if (placed.size() < limit && fits(entry.nameKey + entry.aboutKey))
            placed.append({entry.id, entry.name, entry.about, {}, 0});
    }
    std::ranges::stable_sort(skilled, std::greater{}, &Colleague::level);
    named.append(skilled + placed);
    return named.first(std::min<qsizetype>(limit, named.size()));
}

} // namespace services
