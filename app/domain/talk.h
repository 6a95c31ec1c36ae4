// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QStringList>

namespace domain {

// A file that a text refers to; its bytes are the attachment with this id.
struct AttachmentRef
{
    QString id;
    QString name;
    QString type; // media type
    qint64 size = 0;
};

template <>
struct Declared<AttachmentRef>
{
    static constexpr auto fields = std::tuple{
        Field{"id", &AttachmentRef::id},
        Field{"name", &AttachmentRef::name},
        Field{"type", &AttachmentRef::type},
        Field{"size", &AttachmentRef::size},
    };
};

// What opens a conversation of a community: a title and a first text, perhaps about a course, step or session (K2, K3).
struct Thread
{
    QString id;
    QString communityId;
    QString authorId;
    QString title;
    QString text;         // Markdown, see markdown.h
    QStringList mentions; // people
    QList<AttachmentRef> attachments;
    QString aboutKind; // course | step | session; empty: about nothing in particular
    QString aboutId;
    bool pinned = false;
    QString acceptedPostId; // the answer; empty: none yet
    QString acceptedBy;     // who accepted an answer last
    QDateTime answerGoneAt; // when that was hidden or removed; invalid: it was not
    QDateTime createdAt;
    QDateTime arrivedAt; // see heardAt()
    QDateTime editedAt;
    QDateTime lockedAt; // invalid: replies are welcome
    QString lockReason;
    QDateTime hiddenAt; // by a moderator; invalid: shown
    QString hiddenBy;
    QString hideReason;
    QDateTime removedAt; // by its author
    QDateTime updatedAt;
};

template <>
struct Declared<Thread>
{
    static constexpr auto kind = "thread";
    static constexpr auto fields = std::tuple{
        Field{"id", &Thread::id, Key},
        Field{"community_id", &Thread::communityId, Indexed},
        Field{"author_id", &Thread::authorId},
        Field{"title", &Thread::title, Searchable},
        Field{"text", &Thread::text, Searchable},
        Field{"mentions", &Thread::mentions},
        Field{"attachments", &Thread::attachments},
        Field{"about_kind", &Thread::aboutKind},
        Field{"about_id", &Thread::aboutId, Indexed},
        Field{"pinned", &Thread::pinned},
        Field{"accepted_post_id", &Thread::acceptedPostId},
        Field{"accepted_by", &Thread::acceptedBy},
        Field{"answer_gone_at", &Thread::answerGoneAt},
        Field{"created_at", &Thread::createdAt},
        Field{"arrived_at", &Thread::arrivedAt},
        Field{"edited_at", &Thread::editedAt},
        Field{"locked_at", &Thread::lockedAt},
        Field{"lock_reason", &Thread::lockReason},
        Field{"hidden_at", &Thread::hiddenAt},
        Field{"hidden_by", &Thread::hiddenBy},
        Field{"hide_reason", &Thread::hideReason},
        Field{"removed_at", &Thread::removedAt},
        Field{"updated_at", &Thread::updatedAt},
    };
};

// A reply in a thread.
struct Post
{
    QString id;
    QString threadId;
    QString communityId;
    QString authorId;
    QString replyTo; // the post that it answers; empty: the thread
    QString text;
    QStringList mentions;
    QList<AttachmentRef> attachments;
    QDateTime createdAt;
    QDateTime arrivedAt; // see heardAt()
    QDateTime editedAt;
    QDateTime hiddenAt;
    QString hiddenBy;
    QString hideReason;
    QDateTime removedAt;
    QDateTime updatedAt;
};

template <>
struct Declared<Post>
{
    static constexpr auto kind = "post";
    static constexpr auto fields = std::tuple{
        Field{"id", &Post::id, Key},
        Field{"thread_id", &Post::threadId},
        Field{"community_id", &Post::communityId},
        Field{"author_id", &Post::authorId},
        Field{"reply_to", &Post::replyTo},
        Field{"text", &Post::text, Searchable},
        Field{"mentions", &Post::mentions},
        Field{"attachments", &Post::attachments},
        Field{"created_at", &Post::createdAt},
        Field{"arrived_at", &Post::arrivedAt},
        Field{"edited_at", &Post::editedAt},
        Field{"hidden_at", &Post::hiddenAt},
        Field{"hidden_by", &Post::hiddenBy},
        Field{"hide_reason", &Post::hideReason},
        Field{"removed_at", &Post::removedAt},
        Field{"updated_at", &Post::updatedAt},
    };
};

// One person's one reaction to a thread's first text or a post. Id: reactionId(); taking it back keeps the row.
struct Reaction
{
    QString id;
    QString communityId;
    QString threadId;
    QString aboutId; // post, or the thread itself
    QString personId;
    QString word; // one of reactionWords()
    bool given = true;
    QDateTime updatedAt;
};

template <>
struct Declared<Reaction>
{
    static constexpr auto kind = "reaction";
    static constexpr auto fields = std::tuple{
        Field{"id", &Reaction::id, Key},
        Field{"community_id", &Reaction::communityId},
        Field{"thread_id", &Reaction::threadId, Indexed},
        Field{"about_id", &Reaction::aboutId},
        Field{"person_id", &Reaction::personId},
        Field{"word", &Reaction::word},
        Field{"given", &Reaction::given},
        Field{"updated_at", &Reaction::updatedAt},
    };
};

// The bytes of a file. Id: attachmentId(), so that the same file in the same place is there once.
struct Attachment
{
    QString id;
    QString placeId; // community or conversation
    QString personId;
    QString sha256; // hexadecimal
    QString data;   // base64
    QDateTime createdAt;
};

template <>
struct Declared<Attachment>
{
    static constexpr auto kind = "attachment";
    static constexpr auto fields = std::tuple{
        Field{"id", &Attachment::id, Key},         Field{"place_id", &Attachment::placeId},
        Field{"person_id", &Attachment::personId}, Field{"sha256", &Attachment::sha256},
        Field{"data", &Attachment::data},          Field{"created_at", &Attachment::createdAt},
    };
};

// Somebody says that something does not belong in a community (K5). Seen by the moderators and by who reported.
struct Report
{
    QString id; // reportId()
    QString communityId;
    QString threadId;
    QString aboutId; // post, or the thread itself
    QString personId;
    QString reason;
    QString state; // open | settled
    QString settledBy;
    QString outcome; // what the moderator says about it
    QDateTime createdAt;
    QDateTime updatedAt;
};

template <>
struct Declared<Report>
{
    static constexpr auto kind = "report";
    static constexpr auto fields = std::tuple{
        Field{"id", &Report::id, Key},           Field{"community_id", &Report::communityId, Indexed},
        Field{"thread_id", &Report::threadId},   Field{"about_id", &Report::aboutId},
        Field{"person_id", &Report::personId},   Field{"reason", &Report::reason},
        Field{"state", &Report::state},          Field{"settled_by", &Report::settledBy},
        Field{"outcome", &Report::outcome},      Field{"created_at", &Report::createdAt},
        Field{"updated_at", &Report::updatedAt},
    };
};

// When the others could first read it: when it arrived at the server, by the server's clock, which read marks are
// compared with. Without that time (it waits in the outbox, or is from before it was kept) when it was written.
[[nodiscard]] inline QDateTime heardAt(const Thread& thread)
{
    return thread.arrivedAt.isValid() ? thread.arrivedAt : thread.createdAt;
}

[[nodiscard]] inline QDateTime heardAt(const Post& post)
{
    return post.arrivedAt.isValid() ? post.arrivedAt : post.createdAt;
}

// Bytes that a file may have.
inline constexpr qsizetype kAttachmentBytes = 384 * 1024;

[[nodiscard]] inline QStringList reactionWords()
{
    return {QStringLiteral("like"),  QStringLiteral("thanks"), QStringLiteral("insight"),
            QStringLiteral("laugh"), QStringLiteral("party"),  QStringLiteral("wonder")};
}

[[nodiscard]] inline QString reactionId(const QString& aboutId, const QString& personId, const QString& word)
{
    return aboutId + QLatin1Char(':') + personId + QLatin1Char(':') + word;
}

[[nodiscard]] inline QString attachmentId(const QString& placeId, const QString& sha256)
{
    return placeId + QLatin1Char(':') + sha256;
}

[[nodiscard]] inline QString reportId(const QString& aboutId, const QString& personId)
{
    return aboutId + QLatin1Char(':') + personId;
}

} // namespace domain
