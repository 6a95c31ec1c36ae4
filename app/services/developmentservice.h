// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/awardrecord.h"
#include "app/domain/badge.h"
#include "app/domain/command.h"
#include "app/domain/demand.h"
#include "app/domain/person.h"
#include "app/services/catalogchoices.h"
#include "app/services/textdrafts.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

struct DemandLine
{
    domain::Demand all;
    QList<domain::Demand> departments; // most people first
    QString courseId;                  // where it is a course of the catalog
    QString answeredTitle;             // of the course that it was answered with; empty: none
};

struct AwardLine
{
    domain::AwardRecord record;
    QString personName;
    enum class Given { ByRule, ByHand, Before } given = Given::ByRule; // Before: comes from earlier records
    QString byName;                                                    // by hand: whose; empty: on the server
    bool waiting = false;
};

// The desk of learning & development: what people ask for, and the register of badges. Interface thread. Commands
// return the command's id at once.
class DevelopmentService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DevelopmentService)

public:
    DevelopmentService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~DevelopmentService() override;

    // The server decides; this is whether there is a desk to show.
    [[nodiscard]] bool isMine() const;
    [[nodiscard]] QList<DemandLine> demand() const; // most people first
    [[nodiscard]] int minGroup() const;
    // Of people or badges whose names have the words in them; the newest first, at most 'limit'.
    [[nodiscard]] QList<AwardLine> awards(const QString& words, int limit) const;
    [[nodiscard]] QList<domain::Badge> badges() const;
    [[nodiscard]] bool isWaiting(const QString& badgeId) const; // what was said of it is not sent yet
    [[nodiscard]] QList<domain::Person> people(const QString& words, int limit) const;
    // Of a kind that rules of badges name: course | pathway | skill; the best first.
    [[nodiscard]] QList<CatalogChoice> choices(const QString& kind, const QString& words, int limit) const;
    [[nodiscard]] QString titleOf(const QString& kind, const QString& id) const; // the id where it is not there
    [[nodiscard]] bool isThere(const QString& kind, const QString& id) const;
    // Why the server did not take what was said last of the badge; nothing: it did, or has not answered.
    [[nodiscard]] std::optional<domain::Problem> refusalOf(const QString& badgeId) const;

    [[nodiscard]] TextDrafts drafts() const; // what is typed in a form of this desk

    QString award(const QString& badgeId, const QString& personId);
    QString revoke(const QString& awardId, const QString& reason);
    // Without an id: a new one. In place of what the server has refused of it.
    QString define(const domain::Badge& badge);
    // One course for all who asked: the server fulfils their requests and registers them.
    QString answer(const QString& demandId, const QString& courseId);

Q_SIGNALS:
    void changed();
    void refused(const QString& commandId, const base::Error& error); // a rule said no at once; nothing was stored

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
