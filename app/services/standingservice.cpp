// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/standingservice.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "app/domain/ports.h"
#include "app/services/commandsender.h"
#include "app/standing/deeds.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QSet>

#include <algorithm>

namespace services {

namespace {

bool concernsStanding(const QString& kind)
{
    static const QSet<QString> kKinds{QStringLiteral("standing"), QStringLiteral("comparison"),
                                      QStringLiteral("game_rules"), QStringLiteral("game_member"),
                                      QStringLiteral("challenge")};
    return kKinds.contains(kind);
}

QString textBy(store::Database& db, const char* sql, const QString& id)
{
    auto row = db.statement(sql);
    row.args(id);
    return row.next() ? row.text(0) : QString();
}

bool isOutgoing(store::Database& db, const QString& kind, const QString& target)
{
    auto row = db.statement("SELECT 1 FROM outbox WHERE entity = ?1 AND target = ?2 LIMIT 1");
    row.args(kind, target);
    return row.next();
}

} // namespace

struct StandingService::Private
{
    store::Store& store;
    const domain::Clock& clock;
    QString personId;
    CommandSender sender;
};

StandingService::StandingService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent),
      d(new Private{store, clock, personId,
                    CommandSender(store, clock, personId, this,
                                  [this](const QString& id, const base::Error& error) { Q_EMIT refused(id, error); })})
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (concernsStanding(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &StandingService::changed);
}

StandingService::~StandingService() = default;

QString StandingService::me() const
{
    return d->personId;
}

QDate StandingService::today() const
{
    return d->clock.now().toTimeZone(d->clock.zone()).date();
}

domain::GameRules StandingService::rules() const
{
    const auto stored = store::Table<domain::GameRules>::find(d->store.reader(), QStringLiteral("org"));
    return stored.value_or(standing::usualRules());
}

QList<domain::Challenge> StandingService::challenges() const
{
    return store::Table<domain::Challenge>::select(
        d->store.reader(), "WHERE removed_at IS NULL OR removed_at = '' ORDER BY until_day DESC");
}

StandingPage StandingService::page() const
{
    store::Database& db = d->store.reader();
    StandingPage page;
    page.rules = rules();
    page.standing = store::Table<domain::Standing>::find(db, d->personId).value_or(domain::Standing{});
    const auto level = standing::levelFor(page.rules, page.standing.points);
    page.intoLevel = level.into;
    page.toNextLevel = level.toNext;
    const QDate today = this->today();
    page.doneToday = page.standing.lastDay.isValid() && page.standing.lastDay >= today;
    const auto member = store::Table<domain::GameMember>::find(db, d->personId);
    page.joined = member && member->joined;
    page.joinedWaiting = isOutgoing(db, QStringLiteral("game_member"), d->personId);
    page.comparison = store::Table<domain::Comparison>::find(db, d->personId).value_or(domain::Comparison{});
    for (const domain::BoardFigures& board : std::as_const(page.comparison.boards)) {
        for (const domain::BoardLine& line : board.lines) {
            if (!page.names.contains(line.personId))
                page.names.insert(line.personId, textBy(db, "SELECT name FROM person WHERE id = ?1", line.personId));
        }
    }
    for (const domain::PlotFigures& plot : std::as_const(page.comparison.plots)) {
        if (!plot.ref.isEmpty() && !page.skills.contains(plot.ref))
            page.skills.insert(plot.ref, textBy(db, "SELECT name FROM skill WHERE id = ?1", plot.ref));
    }
    for (const domain::Challenge& challenge : challenges()) {
        const auto figures =
            std::ranges::find(page.comparison.challenges, challenge.id, &domain::ChallengeFigures::challengeId);
        if (figures != page.comparison.challenges.end())
            page.challenges.append({challenge, *figures, challenge.from <= today && today <= challenge.until});
    }
    std::stable_partition(page.challenges.begin(), page.challenges.end(),
                          [](const ChallengeLine& line) { return line.open; });
    return page;
}

QList<GroupChoice> StandingService::groups(const QString& kind, const QString& words, int limit) const
{
    const char* sql =
        kind == QLatin1StringView("department")
            ? "SELECT DISTINCT department, department FROM person WHERE department <> '' AND instr(lower(department), "
              "lower(?1)) ORDER BY department LIMIT ?2"
        : kind == QLatin1StringView("team")
            ? "SELECT id, name FROM person WHERE id IN (SELECT supervisor_id FROM person) AND instr(lower(name), "
              "lower(?1)) ORDER BY name LIMIT ?2"
        : kind == QLatin1StringView("community")
            ? "SELECT id, name FROM community WHERE instr(lower(name), lower(?1)) ORDER BY name LIMIT ?2"
            : "SELECT id, title FROM pathway WHERE instr(lower(title), lower(?1)) ORDER BY title LIMIT ?2";
    auto row = d->store.reader().statement(sql);
    row.args(words.simplified(), limit);
    QList<GroupChoice> groups;
    while (row.next())
        groups.append({row.text(0), row.text(1)});
    return groups;
}

QString StandingService::groupTitle(const QString& kind, const QString& id) const
{
    if (kind == QLatin1StringView("team"))
        return textBy(d->store.reader(), "SELECT name FROM person WHERE id = ?1", id);
    if (kind == QLatin1StringView("community"))
        return textBy(d->store.reader(), "SELECT name FROM community WHERE id = ?1", id);
    return kind == QLatin1StringView("pathway")
               ? textBy(d->store.reader(), "SELECT title FROM pathway WHERE id = ?1", id)
               : id;
}

QString StandingService::join(bool joined)
{
    return d->sender.send(joined ? QStringLiteral("game.join") : QStringLiteral("game.leave"), d->personId, {});
}

QString StandingService::setRules(const domain::GameRules& rules)
{
    QJsonObject payload = domain::toJson(rules);
    for (const char* ofTheRow : {"id", "updated_at"})
        payload.remove(QLatin1StringView(ofTheRow));
    return d->sender.send(QStringLiteral("game.set_rules"), QStringLiteral("org"), payload);
}

QString StandingService::setChallenge(const domain::Challenge& challenge)
{
    QJsonObject payload = domain::toJson(challenge);
    for (const char* ofTheRow : {"id", "updated_at", "set_by", "removed_at"})
        payload.remove(QLatin1StringView(ofTheRow));
    return d->sender.send(QStringLiteral("challenge.set"), challenge.id.isEmpty() ? base::newId() : challenge.id,
                          payload);
}

QString StandingService::endChallenge(const QString& id)
{
    return d->sender.send(QStringLiteral("challenge.end"), id, {});
}

} // namespace services
