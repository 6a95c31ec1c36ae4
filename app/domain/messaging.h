// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/talk.h"

#include <algorithm>

namespace domain {

// Two people, or a group, who write to each other (M1). Only they have it.
struct Conversation
{
    QString id;    // directConversationId() for two, a UUID for a group
    QString title; // of a group; may be empty
    QStringList people;
    bool direct = false;
    QString createdBy;
    QDateTime createdAt;
    QDateTime updatedAt;
};

template <>
struct Declared<Conversation>
{
    static constexpr auto kind = "conversation";
    static constexpr auto fields = std::tuple{
        Field{"id", &Conversation::id, Key},           Field{"title", &Conversation::title},
        Field{"people", &Conversation::people},        Field{"direct", &Conversation::direct},
        Field{"created_by", &Conversation::createdBy}, Field{"created_at", &Conversation::createdAt},
        Field{"updated_at", &Conversation::updatedAt},
    };
};

// What somebody wrote, or, with 'act', a line of the server's about who came into a group and who went; the text of
// that is the name which the group had then.
struct Message
{
    QString id;
    QString conversationId;
    QString authorId;
    QStringList people; // whom it reaches: who was in the conversation when it arrived at the server
    QString text;       // Markdown
    QStringList mentions;
    QList<AttachmentRef> attachments;
    QString act;       // added | left | removed: by the author; empty: they wrote it
    QStringList about; // people who were added or removed
    QDateTime sentAt;
    QDateTime arrivedAt; // see heardAt()
    QDateTime editedAt;
    QDateTime removedAt;
    QDateTime updatedAt;
};

template <>
struct Declared<Message>
{
    static constexpr auto kind = "message";
    static constexpr auto fields = std::tuple{
        Field{"id", &Message::id, Key},
        Field{"conversation_id", &Message::conversationId},
        Field{"author_id", &Message::authorId},
        Field{"people", &Message::people},
        Field{"text", &Message::text, Searchable},
        Field{"mentions", &Message::mentions},
        Field{"attachments", &Message::attachments},
        Field{"act", &Message::act},
        Field{"about", &Message::about},
        Field{"sent_at", &Message::sentAt},
        Field{"arrived_at", &Message::arrivedAt},
        Field{"edited_at", &Message::editedAt},
        Field{"removed_at", &Message::removedAt},
        Field{"updated_at", &Message::updatedAt},
    };
};

[[nodiscard]] inline QDateTime heardAt(const Message& message)
{
    return message.arrivedAt.isValid() ? message.arrivedAt : message.sentAt;
}

// Up to when a person has read something: the newest arrival (heardAt) that they have seen. It only moves forward, on
// whatever device. Id: readMarkId(). Nobody else has it, but for those of a conversation: its people, where both tell
// that they read (NoticeSettings::tellReads).
struct ReadMark
{
    QString id;
    QString personId;
    QString aboutKind; // thread | conversation | event | mentorship | notices | notice
    QString aboutId;   // "notices": all of them; of one of them its id
    QDateTime readAt;
    QDateTime seenAt; // when they did: by their clock
};

template <>
struct Declared<ReadMark>
{
    static constexpr auto kind = "read_mark";
    static constexpr auto fields = std::tuple{
        Field{"id", &ReadMark::id, Key},           Field{"person_id", &ReadMark::personId},
        Field{"about_kind", &ReadMark::aboutKind}, Field{"about_id", &ReadMark::aboutId, Indexed},
        Field{"read_at", &ReadMark::readAt},       Field{"seen_at", &ReadMark::seenAt},
    };
};

// How a person wants to be told, in the window, by the desktop and by mail alike: see noticerules.h. Id: the person's.
struct NoticeSettings
{
    QString id;
    bool desktop = true;     // notifications of the operating system
    QString quietFrom;       // "22:00" in the person's zone; empty: no quiet hours
    QString quietTo;         // "07:00"; the next day when it is not after quietFrom
    QStringList quietDays;   // "sat", "sun": whole days; English, three letters
    QStringList mutedKinds;  // notice kinds, see noticerules.h
    QStringList mutedPlaces; // ids of communities, threads, conversations
    QString digest;          // daily | weekly; empty: no mail
    int remindMinutes = 15;  // before a session or event; 0: not
    bool tellReads = true;   // whom they talk with sees what they have read; who does not tell does not see
    QDateTime updatedAt;
};

template <>
struct Declared<NoticeSettings>
{
    static constexpr auto kind = "notice_settings";
    static constexpr auto fields = std::tuple{
        Field{"id", &NoticeSettings::id, Key},
        Field{"desktop", &NoticeSettings::desktop},
        Field{"quiet_from", &NoticeSettings::quietFrom},
        Field{"quiet_to", &NoticeSettings::quietTo},
        Field{"quiet_days", &NoticeSettings::quietDays},
        Field{"muted_kinds", &NoticeSettings::mutedKinds},
        Field{"muted_places", &NoticeSettings::mutedPlaces},
        Field{"digest", &NoticeSettings::digest},
        Field{"remind_minutes", &NoticeSettings::remindMinutes},
        Field{"tell_reads", &NoticeSettings::tellReads},
        Field{"updated_at", &NoticeSettings::updatedAt},
    };
};

// The same whoever of the two begins, on whatever device: what both write meets in one conversation.
[[nodiscard]] inline QString directConversationId(const QString& one, const QString& other)
{
    return std::min(one, other) + QLatin1Char('+') + std::max(one, other);
}

[[nodiscard]] inline QString readMarkId(const QString& personId, const QString& aboutId)
{
    return personId + QLatin1Char(':') + aboutId;
}

} // namespace domain
