// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "app/domain/rules.h"
#include "tests/support/faultproxy.h"

#include <QMap>

#include <optional>

namespace support {

// A small LXCP server in memory for one person: feed, snapshot, commands applied once by the real rules. Faults come
// before it ('fault') or in place of its answer to one command ('judge').
class FakeLxcp final
{
public:
    struct Entity
    {
        qint64 rev = 0;
        QJsonObject data; // empty: deleted
    };
    using Key = QPair<QString, QString>; // kind, id

    FakeLxcp();

    static constexpr int kStreamedPage = 50;

    void put(const QString& kind, const QJsonObject& data);
    void remove(const QString& kind, const QString& id);
    // Cursors given out so far are answered with 410.
    void expireCursors() { ++m_epoch; }
    [[nodiscard]] qint64 head() const { return m_seq; }
    // What a person sees: kind and id to data, without what was deleted.
    [[nodiscard]] QMap<Key, QJsonObject> visible() const;
    // How often a command had an effect.
    [[nodiscard]] int applied(const QString& commandId) const { return m_applied.value(commandId); }
    [[nodiscard]] const QStringList& order() const { return m_order; } // ids of commands as they were applied

    FaultProxy http;
    domain::RuleContext context;
    bool hasSnapshot = true;
    int pageSize = 1000;    // of an answer; one that is streamed has a page end after each kStreamedPage changes
    qint64 cutChanges = -1; // answers with changes are cut off after so many bytes of their body
    int loseAnswers = 0;    // so many batches are applied and the connection is cut instead of answering
    std::function<std::optional<Fault>(const SeenRequest&, int n)> fault;
    std::function<std::optional<domain::CommandResult>(const domain::Command&)> judge;

private:
    [[nodiscard]] Fault handle(const SeenRequest& request, int n);
    [[nodiscard]] QByteArray snapshot() const;
    [[nodiscard]] Fault changes(const SeenRequest& request) const;
    [[nodiscard]] QByteArray commands(const QByteArray& body);
    [[nodiscard]] domain::CommandResult apply(const domain::Command& command);
    [[nodiscard]] QString cursor(qint64 seq) const;

    QMap<Key, Entity> m_entities;
    QMap<QString, domain::CommandResult> m_results;
    QMap<QString, int> m_applied;
    QStringList m_order;
    qint64 m_seq = 0;
    int m_epoch = 1;
};

} // namespace support
