// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/standings.h"

#include "app/domain/homecards.h"
#include "app/domain/persondetail.h"
#include "app/standing/deeds.h"
#include "server/commands/badges.h"
#include "server/commands/consequences.h"
#include "server/commands/evidence.h"
#include "server/commands/foreach.h"

#include <QTimeZone>

namespace commands {

namespace {

// The figures, without the instant at which they were found.
bool sameFigures(domain::Standing a, const domain::Standing& b)
{
    a.updatedAt = b.updatedAt;
    return domain::toJson(a) == domain::toJson(b);
}

QString metaOf(Due what)
{
    return what == Due::Standings     ? QStringLiteral("standings_due")
           : what == Due::Comparisons ? QStringLiteral("comparisons_due")
           : what == Due::Demand      ? QStringLiteral("demand_due")
                                      : QStringLiteral("badges_due");
}

struct Outcome
{
    bool any = false; // evidence, or a standing
    bool changed = false;
};

base::Result<Outcome> writeStanding(data::Transaction& transaction, const domain::GameRules& rules,
                                    const QString& personId)
{
    const auto person = transaction.entity(domain::kindOf<domain::PersonRecord>(), personId);
    const auto stored = transaction.entity(domain::kindOf<domain::Standing>(), personId);
    if (!person || !stored)
        return tl::unexpected(person ? stored.error() : person.error());
    const auto who = *person ? domain::fromJson<domain::Person>((*person)->object())
                             : base::Result<domain::Person>(domain::Person{});
    const auto deeds = who && *person ? deedsOf(transaction, *who) : base::Result<QList<domain::Deed>>({});
    if (!who || !deeds)
        return tl::unexpected(who ? deeds.error() : who.error());
    if (deeds->isEmpty() && !*stored)
        return Outcome{};
    standing::Ledger ledger(rules);
    for (const domain::Deed& deed : *deeds)
        ledger.add(deed);
    const QTimeZone zone(who->timezone.toUtf8());
    const auto now = transaction.now();
    const auto today = (zone.isValid() ? now.toTimeZone(zone) : now.toUTC()).date();
    const auto streak = standing::streakOf(rules, ledger.activeDays(), today);
    const auto made = standing::standingOf(rules, personId, ledger, streak, now);
    if (*stored) {
        const auto before = domain::fromJson<domain::Standing>((*stored)->object());
        if (before && sameFigures(made, *before))
            return Outcome{true, false};
    }
    const auto done = store(transaction, domain::kindOf<domain::Standing>(), made.id, domain::toJson(made));
    return done ? base::Result<Outcome>(Outcome{true, true}) : tl::unexpected(done.error());
}

} // namespace

base::Result<void> recomputeStanding(data::Transaction& transaction, const QString& personId)
{
    const auto rules = gameRules(transaction);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto done = writeStanding(transaction, *rules, personId);
    if (!done)
        return tl::unexpected(done.error());
    return done->changed ? setDue(transaction, Due::Comparisons) : base::Result<void>();
}

base::Result<Recomputed> recompute(data::Transaction& transaction, const QStringList& people, bool badges)
{
    Recomputed result;
    const auto rules = gameRules(transaction);
    if (!rules)
        return tl::unexpected(rules.error());
    for (const QString& person : people) {
        const auto awarded = badges ? awardMissing(transaction, person) : base::Result<int>(0);
        const auto done = awarded ? writeStanding(transaction, *rules, person)
                                  : base::Result<Outcome>(tl::unexpected(awarded.error()));
        if (!done)
            return tl::unexpected(done.error());
        result.badges += *awarded;
        result.people += done->any ? 1 : 0;
        result.changed += done->changed ? 1 : 0;
    }
    if (result.changed > 0) {
        if (const auto due = setDue(transaction, Due::Comparisons); !due)
            return tl::unexpected(due.error());
    }
    return result;
}

base::Result<QStringList> everybodysIds(data::Reader& reader)
{
    QStringList ids;
    const auto done =
        forEach<domain::PersonRecord>(reader, [&](const domain::Person& person) { ids.append(person.id); });
    return done ? base::Result<QStringList>(ids) : tl::unexpected(done.error());
}

base::Result<void> setDue(data::Transaction& transaction, Due what, bool due)
{
    const auto before = isDue(transaction, what);
    if (!before)
        return tl::unexpected(before.error());
    return *before == due ? base::Result<void>()
                          : transaction.setMeta(metaOf(what), due ? QStringLiteral("1") : QStringLiteral("0"));
}

base::Result<bool> isDue(data::Reader& reader, Due what)
{
    return reader.meta(metaOf(what)).map([](const QString& text) { return text == QLatin1StringView("1"); });
}

} // namespace commands
