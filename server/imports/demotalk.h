// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/community.h"
#include "app/domain/homecards.h"
#include "app/domain/messaging.h"
#include "app/domain/talk.h"

#include <QHash>
#include <QJsonObject>

namespace imports {

// The lines of demo/communities.ndjson as entities. They name each other by keys, those before by those after; hours
// count back from 'now'.
class DemoTalk
{
public:
    explicit DemoTalk(const QDateTime& now) : m_now(now) {}

    [[nodiscard]] domain::Community community(const QJsonObject& line) const;
    [[nodiscard]] domain::CommunityMember member(const QJsonObject& line) const;
    [[nodiscard]] domain::CommunityMember founder(const domain::Community& community) const;
    [[nodiscard]] domain::Thread thread(const QJsonObject& line);
    [[nodiscard]] domain::Post post(const QJsonObject& line);
    [[nodiscard]] domain::Reaction reaction(const QJsonObject& line) const;
    [[nodiscard]] domain::Report report(const QJsonObject& line) const;
    [[nodiscard]] domain::Event gathering(const QJsonObject& line);
    [[nodiscard]] domain::EventAnswer coming(const QJsonObject& line) const;
    [[nodiscard]] domain::Conversation conversation(const QJsonObject& line);
    [[nodiscard]] domain::Message message(const QJsonObject& line);
    [[nodiscard]] domain::ReadMark read(const QJsonObject& line) const;
    // The id that a key stands for: a thread, a post, an event or a conversation.
    [[nodiscard]] QString idOf(const QString& key) const { return m_ids.value(key); }

private:
    [[nodiscard]] QDateTime ago(const QJsonObject& line) const;

    const QDateTime m_now;
    QHash<QString, QString> m_ids;
    QHash<QString, QString> m_communities; // of threads, posts and events, by id
    QHash<QString, QString> m_threads;     // of posts, by id
    QHash<QString, QStringList> m_people;  // of conversations, by id
    int m_messages = 0;
};

} // namespace imports
