// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/awardrecord.h"
#include "app/domain/badge.h"
#include "app/domain/demand.h"
#include "app/domain/person.h"

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
};

struct AwardLine
{
    domain::AwardRecord record;
    QString personName;
    QString byName; // empty: by rule
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
    [[nodiscard]] QList<domain::Person> people(const QString& words, int limit) const;

    QString award(const QString& badgeId, const QString& personId);
    QString revoke(const QString& awardId, const QString& reason);
    QString define(const domain::Badge& badge); // without an id: a new one

Q_SIGNALS:
    void changed();
    void refused(const QString& commandId, const base::Error& error); // a rule said no at once; nothing was stored

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
