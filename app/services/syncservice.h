// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/command.h"

#include <optional>

#include <QObject>

#include <memory>

namespace services {

enum class SyncPhase { Idle, FirstPull, Pulling, Pushing, Waiting };
enum class Reach { Online, Offline, CaptivePortal, SignedOut, ServerTrouble };

struct SyncStatus
{
    SyncPhase phase = SyncPhase::Idle;
    Reach reach = Reach::Offline;
    bool wanted = true;          // the person's wish: online or 'work offline'
    QDateTime asOf;              // last time that the cache was known to be current
    int waiting = 0;             // commands not yet sent or answered
    int wedged = 0;              // of these, those that need a decision of the person
    qint64 done = 0, total = 0;  // of the first pull: entities; total 0: unknown
    qint64 clockSkewSeconds = 0; // server minus this machine; 0 as well where that is less than ten minutes
    std::optional<base::Error> lastError;
    QDateTime nextTryAt;
};

// One waiting change, as the sync inspector (Y2) shows it.
struct OutboxItem
{
    domain::Command command;
    QString state; // waiting | sending | wedged
    int attempts = 0;
    bool maybeArrived = false; // waiting, and the server may have it already: it cannot be edited
    QDateTime nextTryAt;
    QString why; // problem code, or kind of error; empty: not yet tried
    QString detail;
    QString subject;    // title of the thing that it changes
    QJsonObject theirs; // wedged: the server's version of that thing; empty: it has none
    QStringList zones;  // of a mentoring session: IANA, where its two live
    // What comes before it in the outbox and has to go first; of several one that was refused. No id: nothing.
    domain::Command before;
    QString beforeSubject;
    bool beforeNeedsMe = false; // it was refused: nothing goes until somebody decides
};

// Something of the person's that the server had, and has not any more since it was brought back from a backup.
struct LostThing
{
    QString what;     // registration | withdrawal | progress | pathway | left-pathway | request | request-step | text |
                      // more (how many others: 'title')
    QString id;       // of the course, pathway or request; of a text its own
    QString title;    // of that; of a text its first words
    QJsonObject data; // the thing as it was
};

struct SyncTotals
{
    qint64 pulled = 0, pushed = 0, requests = 0, bytesIn = 0, bytesOut = 0;
    double ms = 0;
    qint64 waiting = 0;
};

// What sync does, for people. Interface thread.
class SyncService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual SyncStatus status() const = 0;
    [[nodiscard]] virtual QList<OutboxItem> outbox() const = 0;
    // Until the person has read of it: forgetLost().
    [[nodiscard]] virtual QList<LostThing> lost() const { return {}; }
    virtual void forgetLost() {}
    virtual void syncNow() = 0;
    virtual void setWanted(bool online) = 0;
    virtual void retry(const QString& commandId) = 0;
    virtual void discard(const QString& commandId) = 0;
    // Replaces the payload of a command that was never accepted and sends it again under a new id.
    virtual void edit(const QString& commandId, const QJsonObject& payload) = 0;
    [[nodiscard]] virtual QByteArray exportOutbox() const = 0; // NDJSON, nothing left out

Q_SIGNALS:
    void statusChanged();
    void clockCorrected(); // what now is, by the server's clock, was found out anew
    void outboxChanged();
    void lostChanged();
    void finished(const services::SyncTotals& totals, const std::optional<base::Error>& error); // of a syncNow()
};

} // namespace services
