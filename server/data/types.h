// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

// What the storage takes and gives: plain values.
namespace data {

struct StoredEntity
{
    QString kind;
    QString id;
    qint64 rev = 0;
    QByteArray json; // compact wire JSON, one line

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(json).object(); }
};

// An entity to write and the scopes whose holders see it.
struct Put
{
    QString kind;
    QString id;
    QByteArray json;
    QStringList scopes;
};

struct EntityKey
{
    QString kind;
    QString id;
    friend bool operator==(const EntityKey&, const EntityKey&) = default;
};

[[nodiscard]] inline size_t qHash(const EntityKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.kind, key.id);
}

// That a command was applied, so that it is applied once.
struct AppliedCommand
{
    QString id;
    QString personId;
    QString target;
    qint64 rev = 0; // of the target after it
};

// That a person holds a scope: from the sequence number 'since' until 'until'; 0 while it lasts.
struct Grant
{
    QString scope;
    qint64 since = 0;
    qint64 until = 0;

    [[nodiscard]] bool holds() const { return until == 0; }
};

// An entity's place in a scope: it entered at 'since' and last changed there at 'seq'; 'gone' when it left.
struct ScopeRow
{
    QString scope;
    qint64 seq = 0;
    qint64 since = 0;
    EntityKey key;
    bool gone = false;
};

// An entity that changed in a scope, as it stands now.
struct ChangedEntity
{
    QString scope;
    qint64 seq = 0;
    bool gone = false;   // it left the scope
    bool exists = false; // else only kind and id of the entity are there
    // As UTF-8, as they go out: a page has a thousand of them.
    QByteArray kind;
    QByteArray id;
    qint64 rev = 0;
    QByteArray json;

    [[nodiscard]] EntityKey key() const { return {QString::fromUtf8(kind), QString::fromUtf8(id)}; }
};

// A person who asks: what they hold or held, in the order of scopes; the delegations to them; and where the feed
// stands.
struct Visit
{
    QList<Grant> grants;
    QList<StoredEntity> delegations;
    qint64 seq = 0;
    qint64 pruned = 0; // departures up to here are forgotten
    QString lives;     // text of Lives
};

// What to read of a scope: the rows that changed after 'after'.
struct ScopeRange
{
    QString scope;
    qint64 after = 0;
    bool withGone = true;
};

// One committed write.
struct Commit
{
    qint64 seq = 0;     // the last sequence number that it used
    QStringList scopes; // that it touched
    bool wide = false;  // it touched more than can be listed: wake everybody
};

} // namespace data
