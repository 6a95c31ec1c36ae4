// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/colleagueindex.h"

#include "app/store/database.h"
#include "app/store/people.h"
#include "app/store/searchtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace services {

namespace {

constexpr int kTopLevel = 5;
constexpr size_t kWays = 2 + kTopLevel + 1;

QStringList wordsOf(const QString& text)
{
    return store::searchtext::words(text);
}

} // namespace

std::shared_ptr<const ColleagueIndex> ColleagueIndex::read(store::Database& db)
{
    auto index = std::make_shared<ColleagueIndex>();
    index->readPeople(db);
    index->addCommunities(db);
    index->nameSkills(db);
    for (auto* words : {&index->m_nameWords, &index->m_placeWords, &index->m_skillWords})
        std::ranges::sort(*words, {}, [](const Word& word) { return std::tie(word.word, word.of); });
    return index;
}

void ColleagueIndex::readPeople(store::Database& db)
{
    struct Row
    {
        QString key;
        Entry entry;
        QByteArray skills;
        QByteArray achievements;
    };
    std::vector<Row> rows;
    auto row =
        db.statement("SELECT p.id, p.name, " + store::personColumn("title") + ", " + store::personColumn("department") +
                     ", ifnull(t.skills, c.skills), "
                     "ifnull(t.achievements, c.achievements) FROM person p LEFT "
                     "JOIN profile_card c ON c.id = p.id LEFT JOIN team_card t ON t.id = p.id WHERE p.active <> "
                     "0 OR p.active IS NULL");
    while (row.next()) {
        QStringList about{row.text(2), row.text(3)};
        about.removeAll(QString());
        rows.push_back({wordsOf(row.text(1)).join(QLatin1Char(' ')),
                        {row.text(0), row.text(1), about.join(QStringLiteral(" · "))},
                        row.bytes(4),
                        row.bytes(5)});
    }
    std::ranges::sort(rows, {}, [](const Row& one) { return std::tie(one.key, one.entry.id); });
    for (Row& one : rows) {
        const int person = int(m_people.size());
        for (const QString& word : one.key.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            m_nameWords.push_back({word, person});
        for (const QString& word : wordsOf(one.entry.about))
            m_placeWords.push_back({word, person});
        addBadges(person, one.achievements);
        addSkills(person, one.skills);
        m_people.push_back(std::move(one.entry));
    }
}

// Titles of the badges that are shown count as words about the person.
void ColleagueIndex::addBadges(int person, const QByteArray& json)
{
    if (!json.contains("\"badge\"")) // most have none: nothing is parsed for them
        return;
    const QJsonArray shown = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : shown) {
        const QJsonObject one = value.toObject();
        if (one.value(QLatin1StringView("kind")).toString() != QLatin1StringView("badge"))
            continue;
        for (const QString& word : wordsOf(one.value(QLatin1StringView("title")).toString()))
            m_placeWords.push_back({word, person});
    }
}

// Names of communities whose members are here: those that one is a member of.
void ColleagueIndex::addCommunities(store::Database& db)
{
    QHash<QString, int> numbers;
    for (int person = 0; person < size(); ++person)
        numbers.insert(m_people[size_t(person)].id, person);
    QHash<QString, QStringList> words;
    auto row = db.statement("SELECT m.person_id, m.community_id, c.name FROM community_member m JOIN community c ON "
                            "c.id = m.community_id WHERE m.state = 'member'");
    while (row.next()) {
        const auto person = numbers.constFind(row.text(0));
        if (person == numbers.cend())
            continue;
        auto known = words.find(row.text(1));
        if (known == words.end())
            known = words.insert(row.text(1), wordsOf(row.text(2)));
        for (const QString& word : std::as_const(*known))
            m_placeWords.push_back({word, *person});
    }
}

void ColleagueIndex::addSkills(int person, const QByteArray& json)
{
    const QJsonArray shown = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : shown) {
        const QJsonObject standing = value.toObject();
        const QString id = standing.value(QLatin1StringView("skill_id")).toString();
        auto number = m_skillNumbers.constFind(id);
        if (number == m_skillNumbers.cend()) {
            number = m_skillNumbers.insert(id, int(m_holders.size()));
            m_skillNames.append(QString());
            m_skillIds.append(id);
            m_holders.emplace_back();
        }
        m_holders[size_t(*number)].push_back({person, standing.value(QLatin1StringView("level")).toInt()});
    }
}

void ColleagueIndex::nameSkills(store::Database& db)
{
    auto row = db.statement("SELECT id, name, alternatives FROM skill");
    while (row.next()) {
        const auto number = m_skillNumbers.constFind(row.text(0));
        if (number == m_skillNumbers.cend()) // nobody has it
            continue;
        m_skillNames[*number] = row.text(1);
        QStringList words = wordsOf(row.text(1));
        const QJsonArray others = QJsonDocument::fromJson(row.bytes(2)).array();
        for (const QJsonValue& other : others)
            words += wordsOf(other.toString());
        words.removeDuplicates();
        for (const QString& word : words)
            m_skillWords.push_back({word, *number});
    }
}

// Marks whatever has a word that begins so.
void ColleagueIndex::mark(const std::vector<Word>& words, const QString& begin, Marks& marks)
{
    auto word = std::ranges::lower_bound(words, begin, {}, &Word::word);
    for (; word != words.end() && word->word.startsWith(begin); ++word)
        marks[size_t(word->of)] = 1;
}

// By person the highest level in a skill that fits all the words, -1 for none, and which skill it is.
std::vector<int> ColleagueIndex::bestLevels(const QStringList& begins, std::vector<int>& skillOf) const
{
    std::vector<int> best(m_people.size(), -1);
    skillOf.assign(m_people.size(), 0);
    Marks fits(m_holders.size(), begins.isEmpty() ? 0 : 1);
    for (const QString& begin : begins) {
        Marks has(m_holders.size(), 0);
        mark(m_skillWords, begin, has);
        for (size_t skill = 0; skill < fits.size(); ++skill)
            fits[skill] = char(fits[skill] & has[skill]);
    }
    for (size_t skill = 0; skill < fits.size(); ++skill) {
        if (!fits[skill])
            continue;
        for (const Holder& holder : m_holders[skill]) {
            if (holder.level > best[size_t(holder.person)]) {
                best[size_t(holder.person)] = holder.level;
                skillOf[size_t(holder.person)] = int(skill);
            }
        }
    }
    return best;
}

Colleague ColleagueIndex::with(size_t person, int skill, int level) const
{
    const Entry& entry = m_people[person];
    if (skill < 0)
        return {entry.id, entry.name, entry.about, {}, 0, {}};
    return {entry.id, entry.name, entry.about, m_skillNames[skill], level, m_skillIds[skill]};
}

QList<Colleague> ColleagueIndex::skilled(const QString& words, int limit) const
{
    const QStringList begins = wordsOf(words);
    if (begins.isEmpty())
        return {};
    std::vector<int> skillOf;
    const std::vector<int> best = bestLevels(begins, skillOf);
    std::vector<size_t> found;
    for (size_t person = 0; person < best.size(); ++person) {
        if (best[person] >= 0)
            found.push_back(person);
    }
    std::ranges::stable_sort(found, std::greater{}, [&](size_t person) { return best[person]; });
    QList<Colleague> people;
    for (size_t i = 0; i < std::min(found.size(), size_t(limit)); ++i)
        people.append(with(found[i], skillOf[found[i]], best[found[i]]));
    return people;
}

QList<Colleague> ColleagueIndex::find(const QString& words, int limit) const
{
    const QStringList begins = wordsOf(words);
    Marks named(m_people.size(), 1);
    Marks placed(m_people.size(), 1);
    for (const QString& begin : begins) {
        Marks inName(m_people.size(), 0);
        mark(m_nameWords, begin, inName);
        Marks inPlace = inName;
        mark(m_placeWords, begin, inPlace);
        for (size_t person = 0; person < named.size(); ++person) {
            named[person] = char(named[person] & inName[person]);
            placed[person] = char(placed[person] & inPlace[person]);
        }
    }
    std::vector<int> skillOf;
    const std::vector<int> best = bestLevels(begins, skillOf);
    // By name, by skill from level 5 down to 0, by place.
    std::array<std::vector<size_t>, kWays> found;
    for (size_t person = 0; person < named.size() && found[0].size() < size_t(limit); ++person) {
        const int level = std::min(best[person], kTopLevel);
        const bool skilled = level >= 0;
        if (!named[person] && !skilled && !placed[person])
            continue;
        auto& way = found[named[person] ? 0 : skilled ? size_t(1 + kTopLevel - level) : kWays - 1];
        if (way.size() < size_t(limit))
            way.push_back(person);
    }
    QList<Colleague> people;
    for (size_t way = 0; way < found.size(); ++way) {
        for (const size_t person : found[way]) {
            if (people.size() >= limit)
                return people;
            const bool skilled = way > 0 && way < kWays - 1;
            people.append(with(person, skilled ? skillOf[person] : -1, best[person]));
        }
    }
    return people;
}

} // namespace services
