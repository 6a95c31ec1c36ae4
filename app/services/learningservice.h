// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/enrollment.h"
#include "app/domain/homecards.h"
#include "app/domain/pathway.h"
#include "app/services/pathwaysdue.h"

#include "app/base/result.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

// One course of mine on the dashboard or in 'Learning'.
struct LearningItem
{
    domain::Enrollment enrollment;
    QString title;
    QString provider;
    bool offlineReady = false;
    bool here = false;      // its package is on this machine
    bool playable = false;  // has a package: it is learned in the player
    bool waiting = false;   // a change of mine is not yet sent
    bool requested = false; // I have asked for it, and nobody has decided yet
    bool forbidden = false; // this computer's policy does not open its format
    int daysToDue = 0;      // negative: overdue; only when dueAt is valid
};

enum class StepState { Done, Active, Open, Locked };

struct StepProgress
{
    domain::PathwayStep step;
    StepState state = StepState::Open;
    int done = 0;              // completed courses of it
    int needed = 0;            // courses that make it done
    QStringList blockedBy;     // titles of the steps that must be done first
    QDateTime dueAt;           // invalid: none
    QList<LearningItem> items; // its courses with my state; enrollment.state is empty where I am not registered
};

struct PathwayProgress
{
    domain::Pathway pathway;
    std::optional<domain::PathwayEnrollment> joined;
    bool waiting = false;
    QList<StepProgress> steps;
    int stepsDone = 0; // of the steps that are not optional
    int stepsNeeded = 0;
    struct News // what a change of the pathway means for me (C4)
    {
        QString id;
        QDateTime at;
        // step-added | step-removed | step-required | step-optional | step-reopened | need-changed | due-changed |
        // course-added | course-removed
        QString change;
        QString subject; // title of the step or course
    };
    QList<News> news; // not yet dismissed
};

struct TeamItem // for the supervisor's card
{
    domain::Enrollment enrollment;
    QString personName;
    QString courseTitle;
};

// A badge or a course's certificate of mine that ends soon, or has ended and was not earned anew.
struct Expiring
{
    QString title;
    QDateTime expiresAt;
    QString courseId; // that brings the next cycle; empty: another rule
};

// What was kept when the cache was found damaged and made anew.
struct Rescue
{
    int commands = 0; // not sent yet
    int drafts = 0;
};

struct Home
{
    QList<LearningItem> resume;        // active, most recent first, at most 4
    QList<LearningItem> due;           // overdue and due within 30 days, at most 6
    QList<PathwayDue> pathwaysDue;     // likewise
    QList<LearningItem> registrations; // at most 6
    QList<PathwayProgress> pathways;   // at most 3
    QList<domain::Event> next; // at most 5; mentoring sessions have the type "session" and the mentorship as community
    QList<domain::BadgeAward> badges; // newest 6
    QList<Expiring> expiring;         // soonest first
    std::optional<domain::Standing> standing;
    std::optional<Rescue> rescue; // not acknowledged yet
    QList<TeamItem> teamOverdue;  // supervisors only
    QList<TeamItem> teamExpiring;
    QString personName;
    bool isSupervisor = false;
};

// My courses and pathways. Interface thread. Commands return the command's id at once; their effect is visible when
// changed() comes, 'waiting' until the server has answered.
class LearningService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LearningService)

public:
    LearningService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~LearningService() override;

    [[nodiscard]] Home home() const;
    [[nodiscard]] QList<LearningItem> myCourses() const;
    [[nodiscard]] QList<PathwayProgress> pathways() const; // joined first, then by title
    [[nodiscard]] std::optional<PathwayProgress> pathway(const QString& pathwayId) const;

    // The formats that this computer's policy opens; without a value, as at first: all.
    void setFormats(const std::optional<QStringList>& formats);

    QString registerFor(const QString& courseId);
    QString withdraw(const QString& courseId);
    // A withdrawal waits that long before it is sent, as RequestService's decisions do (whose letGo sends it too): a
    // registration that an approval or somebody else has made cannot be made anew. Zero, as at first: it goes at once.
    void setHold(std::chrono::seconds hold);
    // Whether it was undone; false: somebody can have it. 'done' as long as 'context' lives.
    void takeBack(const QString& commandId, QObject* context, std::function<void(bool)> done);
    QString join(const QString& pathwayId);
    QString leave(const QString& pathwayId);
    void dismissNews(const QString& newsId);
    void dismissRescue();

Q_SIGNALS:
    void changed();
    void refused(const QString& commandId, const base::Error& error); // a rule said no at once; nothing was stored

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
