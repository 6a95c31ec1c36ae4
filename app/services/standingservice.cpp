// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/standingservice.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "app/domain/ports.h"
#include "app/services/commandsender.h"
#include "app/services/profilereader.h"
#include "app/standing/deeds.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QSet>

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

QList<ChallengeLine> StandingService::challenges(const QString& groupKind, const QString& groupId) const
{
    return challengeLines(d->store.reader(), d->personId, today(), groupKind, groupId);
}

std::optional<ChallengeLine> StandingService::challenge(const QString& id) const
{
    return challengeLine(d->store.reader(), d->personId, today(), id);
}

ChallengeLine StandingService::described(const domain::Challenge& challenge) const
{
    return challengeLine(d->store.reader(), d->personId, today(), challenge);
}

bool StandingService::mayChallengeAll() const
{
    return services::mayChallengeAll(d->store.reader(), d->personId);
}

bool StandingService::mayChallenge(const QString& groupKind, const QString& groupId) const
{
    return standing::allowed(rules()).challenges &&
           services::mayChallenge(d->store.reader(), d->personId, groupKind, groupId);
}

QList<GroupChoice> StandingService::moderated() const
{
    return moderatedCommunities(d->store.reader(), d->personId);
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
    const ProfileReader profiles(db, d->personId);
    for (const domain::BoardFigures& board : std::as_const(page.comparison.boards)) {
        for (const domain::BoardLine& line : board.lines) {
            if (page.names.contains(line.personId))
                continue;
            page.names.insert(line.personId, textBy(db, "SELECT name FROM person WHERE id = ?1", line.personId));
            if (const QString photo = profiles.photoOf(line.personId); !photo.isEmpty())
                page.photos.insert(line.personId, photo);
        }
    }
    for (const domain::PlotFigures& plot : std::as_const(page.comparison.plots)) {
        if (!plot.ref.isEmpty() && !page.skills.contains(plot.ref))
            page.skills.insert(plot.ref, textBy(db, "SELECT name FROM skill WHERE id = ?1", plot.ref));
    }
    page.challenges = challenges();
    page.challenges.removeIf([](const ChallengeLine& line) { return !line.forMe; });
    return page;
}

QList<GroupChoice> StandingService::groups(const QString& kind, const QString& words, int limit) const
{
    return challengeGroups(d->store.reader(), kind, words, limit);
}

QString StandingService::groupTitle(const QString& kind, const QString& id) const
{
    return challengeGroupTitle(d->store.reader(), kind, id);
}

QList<CatalogChoice> StandingService::courses(const QString& words, int limit) const
{
    return catalogChoices(d->store.reader(), QStringLiteral("course"), words, limit);
}

TextDrafts StandingService::drafts() const
{
    return TextDrafts(d->store, d->clock);
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
