// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/profileservice.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "app/domain/ports.h"
#include "app/domain/profilerules.h"
#include "app/services/commandsender.h"
#include "app/services/profilereader.h"
#include "app/services/skillnames.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <QSet>

namespace services {

namespace {

bool concernsProfiles(const QString& kind)
{
    static const QSet<QString> kKinds{
        QStringLiteral("profile"),      QStringLiteral("profile_card"), QStringLiteral("team_card"),
        QStringLiteral("person_skill"), QStringLiteral("kudos"),        QStringLiteral("skill"),
        QStringLiteral("role_target"),  QStringLiteral("person"),       QStringLiteral("enrollment"),
        QStringLiteral("attempt"),      QStringLiteral("outbox"),       QStringLiteral("person_detail")};
    return kKinds.contains(kind);
}

bool concernsColleagues(const QString& kind)
{
    for (const char* one : {"person", "person_detail", "profile_card", "team_card", "skill", "community_member"}) {
        if (kind == QLatin1StringView(one))
            return true;
    }
    return false;
}

} // namespace

struct ProfileService::Private
{
    Private(store::Store& s, const domain::Clock& c, QString me, ProfileService* q)
        : store(s),
          clock(c),
          personId(std::move(me)),
          sender(s, c, personId, q, [q](const QString& id, const base::Error& error) { Q_EMIT q->refused(id, error); })
    {
    }

    // Reads everybody anew unless that goes on already.
    void readColleagues(ProfileService* q)
    {
        if (reading)
            return;
        reading = true;
        stale = false;
        store.read<std::shared_ptr<const ColleagueIndex>>([](store::Database& db) { return ColleagueIndex::read(db); },
                                                          q,
                                                          [this, q](const std::shared_ptr<const ColleagueIndex>& read) {
                                                              reading = false;
                                                              index = read;
                                                              Q_EMIT q->colleaguesReady();
                                                          });
    }

    store::Store& store;
    const domain::Clock& clock;
    QString personId;
    CommandSender sender;
    std::shared_ptr<const ColleagueIndex> index; // null: nobody has asked yet
    bool reading = false;
    bool stale = false;
};

ProfileService::ProfileService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(store, clock, std::move(personId), this))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (concernsColleagues(kind))
            d->stale = true; // read anew when somebody looks for people the next time
        if (concernsProfiles(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &ProfileService::changed);
}

ProfileService::~ProfileService() = default;

QString ProfileService::me() const
{
    return d->personId;
}

std::optional<ProfilePage> ProfileService::page(const QString& personId, Lens lens) const
{
    return ProfileReader(d->store.reader(), d->personId).page(personId, lens);
}

QString ProfileService::photo() const
{
    return ProfileReader(d->store.reader(), d->personId).photoOf(d->personId);
}

bool ProfileService::hasColleagues()
{
    if (!d->index || d->stale)
        d->readColleagues(this);
    return bool(d->index);
}

QList<Colleague> ProfileService::colleagues(const QString& words, int limit)
{
    return hasColleagues() ? d->index->find(words, limit) : QList<Colleague>();
}

QList<SkilledColleague> ProfileService::whoCan(const QString& words, int limit)
{
    QList<SkilledColleague> found;
    if (!hasColleagues())
        return found;
    const ProfileReader reader(d->store.reader(), d->personId);
    for (const Colleague& one : d->index->skilled(words, limit))
        found.append({one, reader.shownSkill(one.id, one.skillId)});
    return found;
}

QList<domain::Skill> ProfileService::skills(const QString& words, int limit) const
{
    return skillsWith(d->store.reader(), words, limit);
}

std::optional<Transcript> ProfileService::transcript() const
{
    return transcriptOf(d->store.reader(), d->personId, d->clock.now());
}

void ProfileService::personalData(QObject* context, std::function<void(QByteArray)> done) const
{
    d->store.read<QByteArray>([me = d->personId](store::Database& db) { return services::personalData(db, me); },
                              context, std::move(done));
}

QString ProfileService::update(const QJsonObject& fields)
{
    return d->sender.send(QStringLiteral("profile.update"), d->personId, fields);
}

QString ProfileService::assess(const QString& personId, const QString& skillId, int level, const QString& note,
                               const QList<domain::Evidence>& evidence)
{
    const auto person = store::Table<domain::Person>::find(d->store.reader(), personId);
    return d->sender.send(
        QStringLiteral("skill.assess"), domain::personSkillId(personId, skillId, d->personId),
        {{QStringLiteral("person_id"), personId},
         {QStringLiteral("skill_id"), skillId},
         {QStringLiteral("rater_kind"), domain::raterKindFor(d->personId, person.value_or(domain::Person{}))},
         {QStringLiteral("level"), level},
         {QStringLiteral("note"), note},
         {QStringLiteral("evidence"), domain::wire::encode(evidence)}});
}

QString ProfileService::endorse(const QString& personId, const QString& skillId, int level, const QString& note)
{
    return d->sender.send(QStringLiteral("skill.endorse"), domain::personSkillId(personId, skillId, d->personId),
                          {{QStringLiteral("person_id"), personId},
                           {QStringLiteral("skill_id"), skillId},
                           {QStringLiteral("level"), level},
                           {QStringLiteral("note"), note}});
}

QString ProfileService::retract(const domain::PersonSkill& mine)
{
    return d->sender.send(QStringLiteral("skill.retract"), mine.id, {});
}

QString ProfileService::contest(const domain::PersonSkill& statement, const QString& reason)
{
    return d->sender.send(QStringLiteral("skill.contest"), statement.id, {{QStringLiteral("reason"), reason}});
}

QString ProfileService::giveKudos(const QString& personId, const QString& text, const QString& skillId)
{
    return d->sender.send(
        QStringLiteral("kudos.give"), base::newId(),
        {{QStringLiteral("to_id"), personId}, {QStringLiteral("text"), text}, {QStringLiteral("skill_id"), skillId}});
}

QString ProfileService::removeKudos(const domain::Kudos& kudos)
{
    return d->sender.send(QStringLiteral("kudos.remove"), kudos.id, {});
}

} // namespace services
