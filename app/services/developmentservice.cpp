// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/developmentservice.h"

#include "app/base/ids.h"
#include "app/base/log.h"
#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "app/services/commandsender.h"
#include "app/services/peoplefinder.h"
#include "app/store/outbox.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace services {

namespace {

constexpr int kMostPeopleMeant = 500;
const auto kOnTheServer = QStringLiteral("server"); // gave it: whoever has its console

bool concernsDevelopment(const QString& kind)
{
    static const QSet<QString> kKinds{QStringLiteral("demand"), QStringLiteral("award_record"), QStringLiteral("badge"),
                                      QStringLiteral("policy")};
    return kKinds.contains(kind);
}

} // namespace

struct DevelopmentService::Private
{
    store::Store& store;
    const domain::Clock& clock;
    QString personId;
    CommandSender sender;
    PeopleFinder finder;

    [[nodiscard]] store::Database& db() const { return store.reader(); }
    // What the server did not take of the badge and holds its lane.
    [[nodiscard]] std::optional<store::OutboxEntry> refused(const QString& badgeId) const
    {
        for (store::OutboxEntry& entry : store::Outbox(db()).itemsOf(badgeId)) {
            if (entry.state == store::OutboxState::Wedged && entry.command.kind == QLatin1StringView("badge.define"))
                return entry;
        }
        return std::nullopt;
    }
    [[nodiscard]] QString nameOf(const QString& id) const
    {
        auto row = db().statement("SELECT name FROM person WHERE id = ?1");
        row.args(id);
        return row.next() ? row.text(0) : id;
    }
};

DevelopmentService::DevelopmentService(store::Store& store, const domain::Clock& clock, QString personId,
                                       QObject* parent)
    : QObject(parent),
      d(new Private{store, clock, personId,
                    CommandSender(store, clock, personId, this,
                                  [this](const QString& id, const base::Error& error) { Q_EMIT refused(id, error); }),
                    PeopleFinder(store.reader())})
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (PeopleFinder::isAbout(kind))
            d->finder.forget();
        if (concernsDevelopment(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &DevelopmentService::changed);
}

DevelopmentService::~DevelopmentService() = default;

bool DevelopmentService::isMine() const
{
    const auto me = store::Table<domain::Person>::find(d->db(), d->personId);
    return me && me->roles.contains(QLatin1StringView("learning-development"));
}

int DevelopmentService::minGroup() const
{
    const auto policy = store::Table<domain::Policy>::find(d->db(), QStringLiteral("org"));
    return policy ? policy->minGroup : domain::Policy{}.minGroup;
}

QList<DemandLine> DevelopmentService::demand() const
{
    QList<DemandLine> lines;
    QHash<QString, qsizetype> places;
    const auto keyOf = [](const domain::Demand& one) { return one.what + u'\n' + one.ref + u'\n' + one.title; };
    const auto all = store::Table<domain::Demand>::select(d->db(), "ORDER BY people DESC, title, id");
    for (const domain::Demand& one : all) {
        if (!one.department.isEmpty())
            continue;
        places.insert(keyOf(one), lines.size());
        const bool answered = !one.answeredWith.isEmpty();
        lines.append({one,
                      {},
                      one.what == QLatin1StringView("course") ? one.ref : QString(),
                      answered ? titleOf(QStringLiteral("course"), one.answeredWith) : QString()});
    }
    for (const domain::Demand& one : all) {
        const auto place = places.constFind(keyOf(one));
        if (!one.department.isEmpty() && place != places.cend())
            lines[*place].departments.append(one);
    }
    return lines;
}

QList<AwardLine> DevelopmentService::awards(const QString& words, int limit) const
{
    QList<AwardLine> lines;
    auto waiting = d->db().statement("SELECT target FROM outbox WHERE entity = 'award_record'");
    QSet<QString> out;
    while (waiting.next())
        out.insert(waiting.text(0));
    QSet<QString> ruled;
    for (const domain::Badge& badge : badges()) {
        if (badge.ruleKind != QLatin1StringView("manual"))
            ruled.insert(badge.id);
    }
    QJsonArray people;
    if (!words.isEmpty()) {
        for (const PeopleFinder::Hit& hit : d->finder.find(words, kMostPeopleMeant))
            people.append(hit.id);
    }
    const auto records = store::Table<domain::AwardRecord>::select(
        d->db(),
        "WHERE ?1 = '' OR instr(lower(title), lower(?1)) > 0 OR person_id IN (SELECT value FROM json_each(?2)) "
        "ORDER BY awarded_at DESC, id LIMIT ?3",
        words, QString::fromUtf8(QJsonDocument(people).toJson(QJsonDocument::Compact)), limit);
    for (const domain::AwardRecord& record : records) {
        AwardLine line{record, d->nameOf(record.personId), AwardLine::Given::ByRule, {}, out.contains(record.id)};
        if (!record.byId.isEmpty()) {
            line.given = AwardLine::Given::ByHand;
            line.byName = record.byId == kOnTheServer ? QString() : d->nameOf(record.byId);
        } else if (!ruled.contains(record.badgeId)) {
            line.given = AwardLine::Given::Before;
        }
        lines.append(line);
    }
    return lines;
}

QList<domain::Badge> DevelopmentService::badges() const
{
    return store::Table<domain::Badge>::select(d->db(), "ORDER BY title COLLATE NOCASE, id");
}

bool DevelopmentService::isWaiting(const QString& badgeId) const
{
    auto row = d->db().statement("SELECT 1 FROM outbox WHERE entity = 'badge' AND target = ?1 LIMIT 1");
    row.args(badgeId);
    return row.next();
}

QList<domain::Person> DevelopmentService::people(const QString& words, int limit) const
{
    QList<domain::Person> people;
    for (const PeopleFinder::Hit& hit : d->finder.find(words, limit + 1)) {
        if (hit.id == d->personId || people.size() >= limit)
            continue;
        domain::Person person;
        person.id = hit.id;
        person.name = hit.name;
        person.title = hit.subtitle;
        people.append(person);
    }
    return people;
}

QList<CatalogChoice> DevelopmentService::choices(const QString& kind, const QString& words, int limit) const
{
    return catalogChoices(d->db(), kind, words, limit);
}

QString DevelopmentService::titleOf(const QString& kind, const QString& id) const
{
    const QString title = catalogTitle(d->db(), kind, id);
    return title.isEmpty() ? id : title;
}

bool DevelopmentService::isThere(const QString& kind, const QString& id) const
{
    return !catalogTitle(d->db(), kind, id).isEmpty();
}

std::optional<domain::Problem> DevelopmentService::refusalOf(const QString& badgeId) const
{
    const auto refused = d->refused(badgeId);
    return refused ? refused->problem : std::nullopt;
}

TextDrafts DevelopmentService::drafts() const
{
    return TextDrafts(d->store, d->clock);
}

QString DevelopmentService::answer(const QString& demandId, const QString& courseId)
{
    return d->sender.send(QStringLiteral("demand.answer"), demandId, {{QStringLiteral("course_id"), courseId}});
}

QString DevelopmentService::award(const QString& badgeId, const QString& personId)
{
    const auto badge = store::Table<domain::Badge>::find(d->db(), badgeId);
    return d->sender.send(QStringLiteral("badge.award"), base::newId(),
                          {{QStringLiteral("badge_id"), badgeId},
                           {QStringLiteral("person_id"), personId},
                           {QStringLiteral("title"), badge ? badge->title : QString()}});
}

QString DevelopmentService::revoke(const QString& awardId, const QString& reason)
{
    return d->sender.send(QStringLiteral("badge.revoke"), awardId, {{QStringLiteral("reason"), reason}});
}

QString DevelopmentService::define(const domain::Badge& badge)
{
    QJsonObject payload = domain::toJson(badge);
    for (const char* ofTheRow : {"id", "updated_at"})
        payload.remove(QLatin1StringView(ofTheRow));
    if (const auto refused = d->refused(badge.id)) {
        const QString id = refused->command.id;
        d->store.post([id, payload](store::Database& db) {
            if (const auto edited = store::Outbox(db).edit(id, payload); !edited)
                qCWarning(lcStore).noquote() << "badge not changed:" << edited.error().detail;
        });
        return id;
    }
    return d->sender.send(QStringLiteral("badge.define"), badge.id.isEmpty() ? base::newId() : badge.id, payload);
}

} // namespace services
