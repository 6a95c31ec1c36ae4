// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/skillnames.h"

#include "app/store/table.h"

#include <algorithm>
#include <array>

namespace services {

namespace {

constexpr int kLeastLikeness = 300; // of 1000
constexpr int kMostLookedAt = 400;
constexpr qsizetype kPiece = 3; // letters

// Of LIKE, with that in it.
QString pattern(QString text)
{
    for (const QChar special : QStringLiteral("\\%_"))
        text.replace(special, QLatin1Char('\\') + special);
    return QLatin1Char('%') + text + QLatin1Char('%');
}

QList<QString> pairsOf(const QString& text)
{
    const QString folded = text.toCaseFolded().simplified();
    QList<QString> pairs;
    for (qsizetype i = 0; i + 2 <= folded.size(); ++i)
        pairs.append(folded.mid(i, 2));
    std::ranges::sort(pairs);
    return pairs;
}

int likenessOf(const QList<QString>& one, const QList<QString>& other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    QList<QString> common;
    std::ranges::set_intersection(one, other, std::back_inserter(common));
    return int(2000 * common.size() / (one.size() + other.size()));
}

// Four pieces of the words, from their beginning to their end, of which a name has to have one.
std::array<QString, 4> piecesOf(const QString& words)
{
    std::array<QString, 4> pieces;
    const QString text = words.simplified();
    const qsizetype last = std::max<qsizetype>(text.size() - kPiece, 0);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        pieces[i] = pattern(text.mid(last * qsizetype(i) / 3, kPiece));
    }
    return pieces;
}

} // namespace

QList<domain::Skill> skillsWith(store::Database& db, const QString& words, int limit)
{
    // instr() rather than LIKE: what is typed has no wildcards.
    return store::Table<domain::Skill>::select(
        db,
        "WHERE instr(lower(name), lower(?1)) OR instr(lower(alternatives), lower(?1)) ORDER BY "
        "instr(lower(name), lower(?1)) = 0, instr(lower(name), lower(?1)), length(name), name LIMIT ?2",
        words.simplified(), limit);
}

int likeness(const QString& one, const QString& other)
{
    return likenessOf(pairsOf(one), pairsOf(other));
}

QList<domain::Skill> nearSkills(store::Database& db, const QString& words, int limit)
{
    const auto pairs = pairsOf(words);
    if (pairs.isEmpty())
        return {};
    const auto pieces = piecesOf(words);
    QList<std::pair<int, domain::Skill>> found;
    for (domain::Skill& skill : store::Table<domain::Skill>::select(
             db,
             "WHERE name LIKE ?1 ESCAPE '\\' OR name LIKE ?2 ESCAPE '\\' OR name LIKE ?3 ESCAPE '\\' OR "
             "name LIKE ?4 ESCAPE '\\' ORDER BY name LIMIT ?5",
             pieces[0], pieces[1], pieces[2], pieces[3], kMostLookedAt)) {
        const int like = likenessOf(pairs, pairsOf(skill.name));
        if (like >= kLeastLikeness)
            found.append({like, std::move(skill)});
    }
    std::ranges::stable_sort(found, std::greater{}, &std::pair<int, domain::Skill>::first);
    QList<domain::Skill> near;
    for (const auto& [like, skill] : found.mid(0, limit))
        near.append(skill);
    return near;
}

} // namespace services
