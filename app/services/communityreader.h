// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/talkreader.h"

#include <optional>

namespace services {

// Communities and threads as they stand in the cache. One question, one object.
class CommunityReader final : public TalkReader
{
public:
    using TalkReader::TalkReader;

    // Mine first, then by name. Words: each has to be in the name, the purpose or the tags.
    [[nodiscard]] QList<CommunityRow> communities(const QString& words);
    [[nodiscard]] std::optional<CommunityRow> row(const QString& communityId);
    // Of somebody's membership, see domain::CommunityMember; empty: none that I know of.
    [[nodiscard]] QString stateOf(const QString& communityId, const QString& personId);
    [[nodiscard]] std::optional<CommunityPage> page(const QString& communityId, const QDateTime& now);

    // Pinned ones, then by what arrived last. A window of all of them; counts read an index only.
    [[nodiscard]] int threadCount(const QString& communityId);
    [[nodiscard]] QList<ThreadRow> threads(const QString& communityId, int from, int count);
    // Of what a thread is about; empty when it is not here.
    [[nodiscard]] QString aboutTitle(const About& about);
    [[nodiscard]] QList<ThreadRow> threadsAbout(const QString& aboutId, int limit);

    // With the last 'count' replies.
    [[nodiscard]] std::optional<ThreadPage> thread(const QString& threadId, int count);
    // How many replies there are from that one on; 0: it is not here.
    [[nodiscard]] int repliesFrom(const QString& threadId, const QString& postId);
    // When the first of the replies above those of the page arrived that I have not read; invalid: there is none.
    [[nodiscard]] QDateTime unreadAbove(const ThreadPage& page);
    // Those to come, by name or not, of communities and others; the first ones first.
    [[nodiscard]] QList<domain::Event> eventsAhead(const QDateTime& now, int limit);
    [[nodiscard]] QByteArray attachment(const QString& id); // empty: not here yet

private:
    [[nodiscard]] static Door doorOf(const domain::Community& community,
                                     const std::optional<domain::CommunityMember>& member);
    [[nodiscard]] CommunityRow rowOf(const domain::Community& community);
    [[nodiscard]] std::optional<domain::CommunityMember> mine(const domain::Community& community);
    [[nodiscard]] QList<std::pair<QString, QString>> ownersOf(const domain::Community& community);
    [[nodiscard]] QList<MemberRow> membersOf(const QString& communityId, const char* state);
    [[nodiscard]] QList<EventRow> eventsOf(const QString& communityId, const QDateTime& now);
    [[nodiscard]] QList<ReportRow> reportsOf(const QString& communityId);
    [[nodiscard]] QStringList pinned(const QString& communityId);
    [[nodiscard]] ThreadRow threadRow(const QString& id);
    [[nodiscard]] bool hasNewReply(const QString& threadId, const QDateTime& since);
    [[nodiscard]] QDateTime memberSince(const QString& communityId);
    [[nodiscard]] bool isInside(const QString& communityId);
    [[nodiscard]] bool acceptWaits(const QString& threadId);
    [[nodiscard]] const QSet<QString>& waitingThreads();
    [[nodiscard]] PostRow postRow(const domain::Post& post, const domain::Thread& thread, const QDateTime& readAt);
    void addReactions(ThreadPage& page);
    [[nodiscard]] int comingAndGoing(const QString& memberId);
    [[nodiscard]] int unreadIn(const QString& communityId);

    QHash<QString, QDateTime> m_since;
    QHash<QString, bool> m_inside;
    std::optional<QSet<QString>> m_waitingThreads;
};

} // namespace services
