// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrsmessage.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>

namespace xapi {

// A statement as it is stored: normalised JSON, and what it is found by.
struct NewStatement
{
    QString id;      // UUID in lower case
    QByteArray json; // compact, whole: with id, timestamp, stored, authority, version
    QDateTime stored;
    QString verb;                            // IRI
    QString registration;                    // UUID in lower case; may be empty
    QString target;                          // id in the object when that is a StatementRef; else empty
    bool voids = false;                      // the verb is 'voided': the target is no longer returned
    QStringList actors;                      // identifiers of the actor, and of the members of a group (see ifiKey)
    QStringList agents;                      // of actor and object
    QStringList relatedAgents;               // of agents anywhere in it
    QStringList activities;                  // IRI of the object
    QStringList relatedActivities;           // of activities anywhere in it
    QHash<QString, QJsonObject> definitions; // of activities in it, by IRI
    QHash<QString, QString> names;           // of agents in it, by identifier
};

struct StoredStatement
{
    qint64 position = 0; // grows in the order of storing
    QString id;
    QByteArray json;
    QDateTime stored;
    bool voided = false;
};

// Section 4.1.6.1 (1.0.3 part 3 section 2.1.3). Empty members do not filter. A statement that targets another one
// matches too when that one does, voided or not, over any number of steps; since, until and onlyActors apply to the
// statement itself. Voided statements are left out.
struct StatementQuery
{
    QString agent; // identifier (see ifiKey)
    bool relatedAgents = false;
    QString verb;
    QString activity;
    bool relatedActivities = false;
    QString registration;
    QDateTime since; // stored after
    QDateTime until; // stored at or before
    QStringList onlyActors;
    bool ascending = false;
    int limit = 0;
    qint64 after = 0; // position of the last statement of the page before; 0: from the beginning
};

enum class DocumentKind { State, ActivityProfile, AgentProfile };

// Names a document, or with an empty id all documents of an activity and agent. Members that do not belong to the kind
// are empty. A State document without registration is another one than with.
struct DocumentKey
{
    DocumentKind kind = DocumentKind::State;
    QString activity;     // IRI
    QString agent;        // identifier (see ifiKey)
    QString registration; // UUID in lower case
    QString id;
};

struct Document
{
    QByteArray contentType;
    QByteArray content;
    QByteArray etag; // with the quotes
    QDateTime updated;
};

// One unit of work on a storage; undone when it goes without commit(). Errors are Storage.
class LrsTransaction
{
public:
    LrsTransaction() = default;
    Q_DISABLE_COPY_MOVE(LrsTransaction)
    virtual ~LrsTransaction() = default;

    // Those of the ids that are there, in any order.
    [[nodiscard]] virtual base::Result<QList<StoredStatement>> statements(const QStringList& ids) = 0;
    // 'limit' statements and, when there are more, one beyond it.
    [[nodiscard]] virtual base::Result<QList<StoredStatement>> find(const StatementQuery& query) = 0;
    // The 'stored' of the newest; invalid when there is none.
    [[nodiscard]] virtual base::Result<QDateTime> lastStored() = 0;
    // Whatever was given a 'stored' up to this instant is in this view; invalid when that cannot be told.
    [[nodiscard]] virtual QDateTime settled() const { return {}; }
    // Ids are new. Also: marks voided (in both orders of arrival, and never a voiding statement), remembers
    // definitions (members of newer ones win, language maps merge) and names.
    [[nodiscard]] virtual base::Result<void> insert(const QList<NewStatement>& statements) = 0;
    // True when the actor of a statement has one of the identifiers.
    [[nodiscard]] virtual base::Result<bool> isBy(const QString& statementId, const QStringList& actors) = 0;

    // By SHA-2 in lower-case hexadecimal; those that are there.
    [[nodiscard]] virtual base::Result<QHash<QByteArray, QByteArray>> attachments(const QList<QByteArray>& hashes) = 0;
    [[nodiscard]] virtual base::Result<void> putAttachments(const QHash<QByteArray, QByteArray>& contents) = 0;

    [[nodiscard]] virtual base::Result<std::optional<Document>> document(const DocumentKey& key) = 0;
    // Ids of the documents that the key (its id does not count) names, updated after 'since' when that is valid.
    // State: without a registration those of all registrations.
    [[nodiscard]] virtual base::Result<QStringList> documentIds(const DocumentKey& key, const QDateTime& since) = 0;
    [[nodiscard]] virtual base::Result<void> putDocument(const DocumentKey& key, const Document& document) = 0;
    [[nodiscard]] virtual base::Result<void> removeDocument(const DocumentKey& key) = 0;
    // As documentIds() finds them.
    [[nodiscard]] virtual base::Result<void> removeDocuments(const DocumentKey& key) = 0;

    [[nodiscard]] virtual base::Result<QJsonObject> definition(const QString& activity) = 0; // empty: none known
    [[nodiscard]] virtual base::Result<QStringList> namesOf(const QString& agent) = 0;

    [[nodiscard]] virtual base::Result<void> commit() = 0;
};

class LrsStorage
{
public:
    LrsStorage() = default;
    Q_DISABLE_COPY_MOVE(LrsStorage)
    virtual ~LrsStorage() = default;

    // A consistent view of what is committed.
    [[nodiscard]] virtual base::Result<std::unique_ptr<LrsTransaction>> read() = 0;
    // The only writer until it goes.
    [[nodiscard]] virtual base::Result<std::unique_ptr<LrsTransaction>> write() = 0;
};

} // namespace xapi
