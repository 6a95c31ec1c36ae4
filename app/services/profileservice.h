// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/services/colleagueindex.h"
#include "app/services/profilepage.h"
#include "app/services/transcript.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

struct SkilledColleague
{
    Colleague colleague;
    SkillLine skill;
};

// Profiles, skills and kudos: mine and what colleagues let me see. Interface thread. Commands return the command's id
// at once; their effect is visible when changed() comes, 'waiting' until the server has answered.
class ProfileService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileService)

public:
    ProfileService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~ProfileService() override;

    [[nodiscard]] QString me() const;
    [[nodiscard]] std::optional<ProfilePage> page(const QString& personId, Lens lens = Lens::Own) const;

    // Colleagues by name, title, department or skill: from memory, about a millisecond among 10,000. The first call,
    // and one after people changed, has everybody read in another thread; until colleaguesReady() there is what there
    // was.
    [[nodiscard]] QList<Colleague> colleagues(const QString& words, int limit);
    [[nodiscard]] bool hasColleagues();
    // Who can do something: people with such a skill, the highest level first, and what is shown of it. As fast, and
    // as new, as colleagues().
    [[nodiscard]] QList<SkilledColleague> whoCan(const QString& words, int limit);

    // Skills of the catalogue whose name or other name has the words in it; at most 'limit'.
    [[nodiscard]] QList<domain::Skill> skills(const QString& words, int limit) const;

    [[nodiscard]] QString photo() const;                        // mine, as in the profile
    [[nodiscard]] std::optional<Transcript> transcript() const; // mine
    // Everything of mine in the cache (see personalData), read in another thread; 'done' unless the context is gone.
    void personalData(QObject* context, std::function<void(QByteArray)> done) const;

    // Members of domain::Profile; only those that change.
    QString update(const QJsonObject& fields);
    QString assess(const QString& personId, const QString& skillId, int level, const QString& note,
                   const QList<domain::Evidence>& evidence = {});
    QString endorse(const QString& personId, const QString& skillId, int level, const QString& note);
    QString retract(const domain::PersonSkill& mine);
    QString contest(const domain::PersonSkill& statement, const QString& reason); // empty reason: no longer
    QString giveKudos(const QString& personId, const QString& text, const QString& skillId = {});
    QString removeKudos(const domain::Kudos& kudos);

Q_SIGNALS:
    void changed();
    void colleaguesReady();                                           // everybody was read
    void refused(const QString& commandId, const base::Error& error); // a rule said no at once; nothing was stored

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
