// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/gamerules.h"
#include "app/domain/homecards.h"
#include "app/domain/standingpage.h"
#include "app/services/catalogchoices.h"
#include "app/services/challengelines.h"
#include "app/services/textdrafts.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

// Everything on the page about my standing.
struct StandingPage
{
    domain::GameRules rules;
    domain::Standing standing;
    int intoLevel = 0;   // points since the level began
    int toNextLevel = 0; // points that are missing; 0: there is no higher one
    bool doneToday = false;
    bool joined = false;        // in the leaderboards, where the preset asks
    bool joinedWaiting = false; // the choice is not sent yet
    domain::Comparison comparison;
    QList<ChallengeLine> challenges; // mine: open ones first, then by end
    QHash<QString, QString> names;   // of the people on the boards
    QHash<QString, QString> photos;  // of those who show one: as in their profile
    QHash<QString, QString> skills;  // names of the skills of the plots
};

// My points and what they are compared with; how the organisation plays. Interface thread. Commands return the
// command's id at once.
class StandingService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandingService)

public:
    StandingService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~StandingService() override;

    [[nodiscard]] QString me() const;
    [[nodiscard]] QDate today() const; // the person's
    [[nodiscard]] StandingPage page() const;
    [[nodiscard]] domain::GameRules rules() const;

    // Those that stand and are here; see challengelines.h.
    [[nodiscard]] QList<ChallengeLine> challenges(const QString& groupKind = {}, const QString& groupId = {}) const;
    [[nodiscard]] std::optional<ChallengeLine> challenge(const QString& id) const;
    [[nodiscard]] ChallengeLine described(const domain::Challenge& challenge) const; // also one that is not set yet
    [[nodiscard]] bool mayChallengeAll() const;
    [[nodiscard]] bool mayChallenge(const QString& groupKind, const QString& groupId) const; // and the preset has any
    [[nodiscard]] QList<GroupChoice> moderated() const; // communities that I moderate
    [[nodiscard]] QList<GroupChoice> groups(const QString& kind, const QString& words, int limit) const;
    [[nodiscard]] QString groupTitle(const QString& kind, const QString& id) const;
    [[nodiscard]] QList<CatalogChoice> courses(const QString& words, int limit) const;
    [[nodiscard]] TextDrafts drafts() const; // what is typed for a challenge

    QString join(bool joined);
    // Who may, the server says: learning & development and administrators; supervisors set challenges of their team,
    // moderators those of their community.
    QString setRules(const domain::GameRules& rules);
    QString setChallenge(const domain::Challenge& challenge); // without an id: a new one
    QString endChallenge(const QString& id);

Q_SIGNALS:
    void changed();
    void refused(const QString& commandId, const base::Error& error); // a rule said no at once; nothing was stored

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
