// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/peoplefinder.h"

#include "app/base/listed.h"
#include "app/domain/persondetail.h"
#include "app/store/database.h"
#include "app/store/people.h"
#include "app/store/searchtext.h"

#include <algorithm>

namespace services {

bool PeopleFinder::isAbout(const QString& kind)
{
    return kind == domain::kindOf<domain::Person>() || kind == domain::kindOf<domain::PersonDetail>();
}

void PeopleFinder::load()
{
    auto row = m_db.statement("SELECT p.id, p.name, " + store::personColumn("title") + ", " +
                              store::personColumn("department") +
                              ", p.roles FROM person p WHERE p.active <> 0 OR p.active IS NULL");
    while (row.next()) {
        Entry entry;
        entry.hit.id = row.text(0);
        entry.hit.name = row.text(1);
        QStringList about{row.text(2), row.text(3)};
        about.removeAll(QString());
        entry.hit.subtitle = base::listed(about);
        const auto roles = row.view(4);
        entry.hit.mayReview = roles.find("\"supervisor\"") != std::string_view::npos ||
                              roles.find("\"learning-development\"") != std::string_view::npos;
        entry.key = QLatin1Char(' ') + store::searchtext::words(entry.hit.name).join(QLatin1Char(' '));
        m_entries.push_back(std::move(entry));
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry& a, const Entry& b) { return std::tie(a.key, a.hit.id) < std::tie(b.key, b.hit.id); });
}

QList<PeopleFinder::Hit> PeopleFinder::find(const QString& words, int limit)
{
    if (m_entries.empty())
        load();
    QStringList begins;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        begins.append(QLatin1Char(' ') + store::searchtext::folded(word));
    QList<Hit> hits;
    for (const Entry& entry : m_entries) {
        const bool all = std::all_of(begins.cbegin(), begins.cend(),
                                     [&](const QString& begin) { return entry.key.contains(begin); });
        if (all)
            hits.append(entry.hit);
        if (hits.size() >= limit)
            break;
    }
    return hits;
}

QList<std::pair<QString, QString>> namesBeginning(store::Statement& rows, const QString& begin, int limit,
                                                  const QString& me)
{
    const QString wanted = store::searchtext::folded(begin);
    QList<std::pair<QString, QString>> people;
    while (people.size() < limit && rows.next()) {
        const QStringList words = store::searchtext::words(rows.text(1));
        const bool fits = std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(wanted); });
        if (fits && rows.text(0) != me)
            people.append({rows.text(0), rows.text(1)});
    }
    return people;
}

} // namespace services
