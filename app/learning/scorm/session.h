// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/scorm/activitytree.h"
#include "app/learning/scorm/api.h"
#include "app/learning/scorm/runtime.h"

#include <memory>

namespace scorm {

struct Turn;

// Behind Runtime: one attempt on one package with everything in it. The declarations of Runtime say what the functions
// do.
class Session final
{
public:
    Session(std::shared_ptr<const Manifest> manifest, Learner learner, quint64 seed, const QJsonObject& shared);
    Q_DISABLE_COPY_MOVE(Session)
    ~Session() = default;

    [[nodiscard]] bool load(const QJsonObject& state, const QJsonObject& shared);
    [[nodiscard]] QJsonObject save() const;
    [[nodiscard]] QJsonObject saveShared() const;

    Step start(const QString& item);
    Step navigate(const Request& request);
    Step proceed();
    QString call(const QString& function, const QStringList& arguments);

    [[nodiscard]] std::optional<Request> pending() const { return m_pending; }
    [[nodiscard]] std::optional<Launch> running() const;
    [[nodiscard]] std::optional<TimeLimit> timeLimit() const;
    [[nodiscard]] Offer offer() const;
    [[nodiscard]] Status status(int activity) const;
    [[nodiscard]] QString location() const;
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] bool suspended() const;
    [[nodiscard]] double totalSeconds() const { return double(m_hundredths) / 100; }
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] const Manifest& manifest() const { return *m_manifest; }
    [[nodiscard]] const ActivityTree& tree() const { return m_tree; }

private:
    [[nodiscard]] bool is12() const { return m_manifest->edition == Edition::Scorm12; }
    [[nodiscard]] const Organization& organization() const { return m_manifest->organization(); }
    [[nodiscard]] ActivityTree treeWithContent() const;
    [[nodiscard]] bool isEnding() const;
    [[nodiscard]] QString requestValid(const QString& kind, const QString& target) const;
    [[nodiscard]] std::unique_ptr<DataModel> makeModel(int activity, ValueStore values);
    void adoptShared(const QJsonObject& shared);
    void restartTree();
    void terminated();
    void finishContent(Navigation by);
    void launch(const Turn& turn);
    Step carryOut(const Request& request);
    Step stepOf(const Turn& turn);
    Step startFirst();
    Step deliverOnly(const Step& otherwise);

    std::shared_ptr<const Manifest> m_manifest;
    Learner m_learner;
    ActivityTree m_tree;
    QHash<int, ValueStore> m_contents;     // data of content that is not running, by activity
    QMap<QString, QString> m_stores;       // adl.data
    QMap<QString, QString> m_sharedStores; // of the learner, when this course keeps its own
    QMap<QString, ObjectiveValues> m_sharedObjectives;
    int m_running = ActivityTree::kNone;
    std::unique_ptr<DataModel> m_model;
    Api m_api;
    std::optional<Request> m_pending;
    bool m_begun = false; // a session was started since the tree is new
    bool m_ended = false;
    qint64 m_hundredths = 0;
    quint64 m_revision = 0;
};

} // namespace scorm
