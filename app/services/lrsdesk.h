// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrs.h"
#include "app/services/attemptkeeper.h"

#include <optional>

namespace services {

// The LRS of this machine for one attempt: requests of the content, and what the LMS stores by itself. What a request
// brought goes into the attempt in the same transaction, and is on the disk before the answer.
class LrsDesk final : public std::enable_shared_from_this<LrsDesk>
{
    Q_DISABLE_COPY_MOVE(LrsDesk)

public:
    // 'homePage' and the keeper's person are the account by which xAPI knows the learner.
    LrsDesk(std::shared_ptr<AttemptKeeper> keeper, const QString& homePage);
    ~LrsDesk();

    // Identity of the learner, and of what is stored for them.
    [[nodiscard]] const QJsonObject& agent() const { return m_agent; }
    [[nodiscard]] AttemptKeeper& keeper() const { return *m_keeper; }

    // Store thread: where the statements and documents are, which is 'cache', or a memory that goes with this object
    // when the keeper keeps nothing.
    [[nodiscard]] store::Database& place(store::Database& cache);

    // One job's view; store thread, inside of its transaction.
    class Visit
    {
    public:
        Visit(LrsDesk& desk, store::Database& db, const AttemptKeeper::Moment& moment)
            : m_desk(desk), m_db(db), m_moment(moment)
        {
        }
        [[nodiscard]] store::Database& db() const { return m_db; }
        [[nodiscard]] const AttemptKeeper::Moment& moment() const { return m_moment; }
        [[nodiscard]] QString agentKey() const { return m_desk.agentKey(); }
        // All statements of the attempt's registration that are not voided, in the order of storing.
        [[nodiscard]] base::Result<QList<QJsonObject>> registration() const;
        // Stores statements of the LMS.
        [[nodiscard]] base::Result<void> store(const QList<QJsonObject>& statements) const;
        [[nodiscard]] xapi::LrsResponse handle(const xapi::LrsRequest& request) const;
        // A State document of the learner.
        [[nodiscard]] base::Result<void> putState(const QString& activity, const QString& id, const QByteArray& type,
                                                  const QByteArray& content) const;

    private:
        LrsDesk& m_desk;
        store::Database& m_db;
        AttemptKeeper::Moment m_moment;
    };

    // What a session does in the store thread: 'work' may store statements, and returns how the attempt changes; it is
    // saved together with what was stored. An error undoes it all. 'done' comes in the interface thread, as long as
    // context lives.
    using Work = std::function<base::Result<AttemptKeeper::Change>(Visit&)>;
    void post(Work work, QObject* context, AttemptKeeper::Done done);

    // Answers a request of the content. 'before' may refuse it, with an error that becomes the answer. When it wrote
    // something, 'then' is told which statements it brought, and returns how the attempt changes, in the same
    // transaction. 'done' as above.
    using Before = std::function<base::Result<void>(Visit&, const xapi::LrsRequest&)>;
    using Then = std::function<base::Result<AttemptKeeper::Change>(Visit&, const QList<QJsonObject>& brought)>;
    struct Rules
    {
        Before before; // none: every request is taken
        Then then;
    };
    void ask(xapi::LrsRequest request, Rules rules, QObject* context,
             std::function<void(const xapi::LrsResponse&)> done);

    // Store thread: the attempt's State documents as JSON, for 'state', and back into the LRS. Those of 'activities'.
    [[nodiscard]] static base::Result<QJsonArray> documents(const Visit& visit, const QString& agentKey,
                                                            const QString& registration, const QStringList& activities);
    [[nodiscard]] static base::Result<void> restore(const Visit& visit, const QJsonArray& documents);
    [[nodiscard]] QString agentKey() const;

    // Store thread: the person's Agent profile documents, which belong to no attempt, travel with each one's state
    // (offline::Attempts::shared()). Brings those that are newer than what is here into the LRS.
    [[nodiscard]] static base::Result<void> restoreShared(const Visit& visit, const QJsonObject& shared);

private:
    [[nodiscard]] base::Result<void> prepare(store::Database& db);
    // {"profiles": {…}}; empty: there are none.
    [[nodiscard]] base::Result<QJsonObject> profiles(store::Database& db) const;
    [[nodiscard]] base::Result<void> save(store::Database& db, const AttemptKeeper::Moment& moment, qint64 before,
                                          const AttemptKeeper::Change& change);

    const std::shared_ptr<AttemptKeeper> m_keeper;
    const QJsonObject m_agent;
    bool m_prepared = false;                   // store thread
    std::unique_ptr<store::Database> m_memory; // made and used there
};

} // namespace services
