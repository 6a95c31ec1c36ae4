// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mentoring/matcher.h"

#include <random>

// An organisation of any size, the same for the same seed.
inline mentoring::MatchInput randomInput(int wishes, int offers, quint32 seed, int skills = 6)
{
    std::mt19937 random(seed);
    const auto below = [&](int n) { return int(random() % quint32(n)); };
    const auto name = [](const char* what, int n) {
        return QStringLiteral("%1%2").arg(QLatin1String(what)).arg(n, 4, 10, QLatin1Char('0'));
    };
    const auto some = [&](const char* what, int of, int most) {
        QStringList names;
        for (int n = below(most + 1); n >= 0; --n)
            names.append(name(what, below(of)));
        names.removeDuplicates();
        return names;
    };
    static const QStringList zones{QStringLiteral("Europe/Berlin"), QStringLiteral("America/New_York"),
                                   QStringLiteral("Asia/Kolkata")};
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("de-DE"), QStringLiteral("fr")};
    const auto times = [&] {
        QList<domain::WeekSlot> slots_;
        for (int n = below(6); n > 0; --n) {
            const int from = below(24) * 60;
            slots_.append({1 + below(5), from, std::min(from + 60 + below(8) * 60, 1440)});
        }
        return slots_;
    };
    mentoring::MatchInput input;
    input.rules.from = QDate(2026, 3, 2);
    for (int i = 0; i < wishes + offers; ++i) {
        domain::Person person;
        person.id = name("p", i);
        person.department = name("d", below(3));
        if (i > 0)
            person.supervisorId = name("p", below(i));
        input.people.append(person);
        for (const auto& skill : some("s", skills, 3))
            input.standings[person.id].append({skill, 1 + below(5), {}, 0, {}});
    }
    for (int i = 0; i < wishes; ++i) {
        domain::MentorWish wish;
        wish.id = name("w", i);
        wish.personId = name("p", i);
        wish.skills = some("s", skills, 3);
        if (below(2))
            wish.preferred = some("p", wishes + offers, 3);
        if (below(3) == 0)
            wish.department = below(2) ? QStringLiteral("other") : QStringLiteral("same");
        wish.languages = {languages[below(3)], languages[below(3)]};
        wish.times = times();
        wish.timezone = zones[below(3)];
        wish.createdAt = QDateTime(QDate(2026, 1, 1 + below(28)), QTime(12, 0), Qt::UTC);
        input.wishes.append(wish);
    }
    for (int i = 0; i < offers; ++i) {
        domain::MentorOffer offer;
        offer.id = name("o", i);
        offer.personId = name("p", wishes + i);
        offer.skills = some("s", skills, 3);
        offer.capacity = 1 + below(4);
        offer.languages = {languages[below(3)], languages[below(3)]};
        offer.times = times();
        offer.timezone = zones[below(3)];
        input.offers.append(offer);
        if (below(4) == 0)
            input.taken[offer.id] = below(3);
    }
    return input;
}
