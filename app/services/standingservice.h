// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/challenge.h"
#include "app/domain/gamerules.h"
#include "app/domain/homecards.h"
#include "app/domain/standingpage.h"

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

struct ChallengeLine
{
    domain::Challenge challenge;
    domain::ChallengeFigures figures; // as far as the server has said
    bool open = false;                // today lies in it
};

// A group of people that a challenge can be for.
struct GroupChoice
{
    QString id, title;
};

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
    QList<ChallengeLine> challenges; // open ones first, then by end
    QHash<QString, QString> names;   // of the people on the boards
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
    [[nodiscard]] QList<domain::Challenge> challenges() const; // that stand, the newest first

    // Whose titles have the words in them; kind: department | team (of whom somebody reports to) | pathway.
    [[nodiscard]] QList<GroupChoice> groups(const QString& kind, const QString& words, int limit) const;

    [[nodiscard]] QString groupTitle(const QString& kind, const QString& id) const;

    QString join(bool joined);
    // Who may, the server says: learning & development and administrators; supervisors set challenges of their team.
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
