// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A thread with its replies.
#include "app/services/communityreader.h"

#include "app/domain/communityrules.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

using domain::Community;
using domain::Post;
using domain::Thread;
using store::Table;

namespace {

Post firstTextOf(const Thread& thread)
{
    Post post;
    post.id = thread.id;
    post.threadId = thread.id;
    post.communityId = thread.communityId;
    post.authorId = thread.authorId;
    post.text = thread.text;
    post.mentions = thread.mentions;
    post.attachments = thread.attachments;
    post.createdAt = thread.createdAt;
    post.arrivedAt = thread.arrivedAt;
    post.editedAt = thread.editedAt;
    post.hiddenAt = thread.hiddenAt;
    post.hideReason = thread.hideReason;
    post.removedAt = thread.removedAt;
    return post;
}

} // namespace

bool CommunityReader::acceptWaits(const QString& threadId)
{
    auto row = m_db.statement("SELECT 1 FROM outbox WHERE target = ?1 AND kind = 'thread.accept'");
    row.args(threadId);
    return row.next();
}

PostRow CommunityReader::postRow(const Post& post, const Thread& thread, const QDateTime& readAt)
{
    PostRow row;
    row.post = post;
    row.authorName = nameOf(post.authorId);
    row.accepted = post.id == thread.acceptedPostId && !post.hiddenAt.isValid() && !post.removedAt.isValid();
    row.acceptWaits = row.accepted && acceptWaits(thread.id);
    row.mine = post.authorId == m_me;
    row.unread = !row.mine && readAt.isValid() && heardAt(post) > readAt;
    row.waiting = isWaiting(post.id);
    row.refused = isRefused(post.id);
    if (!post.replyTo.isEmpty()) {
        if (const auto answered = Table<Post>::find(m_db, post.replyTo))
            row.replyToName = nameOf(answered->authorId);
    }
    return row;
}

std::optional<ThreadPage> CommunityReader::thread(const QString& threadId, int count)
{
    const auto thread = Table<Thread>::find(m_db, threadId);
    if (!thread)
        return std::nullopt;
    ThreadPage page;
    page.thread = *thread;
    if (const auto community = Table<Community>::find(m_db, thread->communityId)) {
        const auto member = mine(*community);
        page.communityName = community->name;
        page.role = member ? domain::roleBy(*member) : QString();
        page.door = doorOf(*community, member);
    }
    page.muted = isMuted(threadId);
    page.aboutTitle = aboutTitle({thread->aboutKind, thread->aboutId});
    const QDateTime read = readAt(threadId);
    page.first = postRow(firstTextOf(*thread), *thread, read);
    auto all = m_db.statement("SELECT count(*) FROM post WHERE thread_id = ?1");
    all.args(threadId);
    page.replies = all.next() ? int(all.number(0)) : 0;
    page.earlier = std::max(0, page.replies - count);
    const auto posts = Table<Post>::select(m_db, "WHERE thread_id = ?1 ORDER BY created_at, id LIMIT ?2 OFFSET ?3",
                                           threadId, count, page.earlier);
    for (const Post& post : posts)
        page.posts.append(postRow(post, *thread, read));
    addReactions(page);
    return page;
}

int CommunityReader::repliesFrom(const QString& threadId, const QString& postId)
{
    auto row = m_db.statement("SELECT count(*) FROM post WHERE thread_id = ?1 AND (created_at, id) >= (SELECT "
                              "created_at, id FROM post WHERE id = ?2 AND thread_id = ?1)");
    row.args(threadId, postId);
    return row.next() ? int(row.number(0)) : 0;
}

QDateTime CommunityReader::unreadAbove(const ThreadPage& page)
{
    const QDateTime read = readAt(page.thread.id);
    const QDateTime since = read.isValid() ? read : memberSince(page.thread.communityId);
    if (page.earlier == 0 || page.posts.isEmpty() || !since.isValid())
        return {};
    const Post& first = page.posts.front().post;
    auto row = m_db.statement("SELECT min(ifnull(arrived_at, created_at)) FROM post WHERE thread_id = ?1 AND "
                              "ifnull(arrived_at, created_at) > ?2 AND author_id <> ?3 AND removed_at IS NULL AND "
                              "(created_at, id) < (?4, ?5)");
    row.args(page.thread.id, since, m_me, first.createdAt, first.id);
    return row.next() && !row.isNull(0) ? row.instant(0) : QDateTime();
}

void CommunityReader::addReactions(ThreadPage& page)
{
    QHash<QString, QHash<QString, ReactionCount>> counted;
    auto row = m_db.statement("SELECT about_id, word, count(*), max(person_id = ?2) FROM reaction WHERE thread_id = ?1 "
                              "AND given = 1 GROUP BY about_id, word");
    row.args(page.thread.id, m_me);
    while (row.next())
        counted[row.text(0)].insert(row.text(1), {row.text(1), int(row.number(2)), row.number(3) != 0});
    const auto give = [&](PostRow& post) {
        const auto own = counted.value(post.post.id);
        for (const QString& word : domain::reactionWords()) {
            if (own.contains(word))
                post.reactions.append(own.value(word));
        }
    };
    give(page.first);
    for (PostRow& post : page.posts)
        give(post);
}

QByteArray CommunityReader::attachment(const QString& id)
{
    auto row = m_db.statement("SELECT data FROM attachment WHERE id = ?1");
    row.args(id);
    return row.next() ? QByteArray::fromBase64(row.bytes(0)) : QByteArray();
}

} // namespace services
