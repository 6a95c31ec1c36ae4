// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"

#include <QDateTime>
#include <QStringList>

namespace domain {

// Something that a community recommends.
struct CommunityResource
{
    QString title;
    QString url; // https or http
};

template <>
struct Declared<CommunityResource>
{
    static constexpr auto fields = std::tuple{
        Field{"title", &CommunityResource::title},
        Field{"url", &CommunityResource::url},
    };
};

// People who learn something together (K1). Everybody may find it; what is written there reaches its members.
struct Community
{
    QString id;
    QString name;
    QString purpose;
    QStringList goals; // shared, in their order
    QList<CommunityResource> resources;
    bool open = true; // anybody may join; otherwise a moderator admits
    QString language; // BCP 47, of most of what is written there; may be empty
    QStringList tags;
    QString createdBy;
    QDateTime createdAt;
    int members = 0;    // counted by the server
    QStringList owners; // people, told by the server: whom to ask; empty: createdBy
    QDateTime updatedAt;
};

template <>
struct Declared<Community>
{
    static constexpr auto kind = "community";
    static constexpr auto fields = std::tuple{
        Field{"id", &Community::id, Key},
        Field{"name", &Community::name, Searchable},
        Field{"purpose", &Community::purpose, Searchable},
        Field{"goals", &Community::goals},
        Field{"resources", &Community::resources},
        Field{"open", &Community::open},
        Field{"language", &Community::language},
        Field{"tags", &Community::tags, Searchable},
        Field{"created_by", &Community::createdBy},
        Field{"created_at", &Community::createdAt},
        Field{"members", &Community::members},
        Field{"owners", &Community::owners},
        Field{"updated_at", &Community::updatedAt},
    };
};

// That somebody belongs to a community, or wants to. Id: communityMemberId().
struct CommunityMember
{
    QString id;
    QString communityId;
    QString personId;
    QString role;      // member | moderator | owner
    QString state;     // member | asked | invited | declined (an invitation) | left | removed
    QString text;      // what they said when they asked
    QString invitedBy; // a person; while the invitation is open or declined
    QString removedBy; // a person; while they are removed
    QString removeReason;
    QDateTime since;
    QDateTime updatedAt;
};

template <>
struct Declared<CommunityMember>
{
    static constexpr auto kind = "community_member";
    static constexpr auto fields = std::tuple{
        Field{"id", &CommunityMember::id, Key},
        Field{"community_id", &CommunityMember::communityId, Indexed},
        Field{"person_id", &CommunityMember::personId, Indexed},
        Field{"role", &CommunityMember::role},
        Field{"state", &CommunityMember::state},
        Field{"text", &CommunityMember::text},
        Field{"invited_by", &CommunityMember::invitedBy},
        Field{"removed_by", &CommunityMember::removedBy},
        Field{"remove_reason", &CommunityMember::removeReason},
        Field{"since", &CommunityMember::since},
        Field{"updated_at", &CommunityMember::updatedAt},
    };
};

// What a person answers to the invitation to an event of a community. Id: eventAnswerId().
struct EventAnswer
{
    QString id;
    QString eventId;
    QString communityId;
    QString personId;
    QString answer;   // yes | maybe | no
    QDateTime seenAt; // 'updated_at' of the event as they saw it; invalid: not known
    QDateTime updatedAt;
};

template <>
struct Declared<EventAnswer>
{
    static constexpr auto kind = "event_answer";
    static constexpr auto fields = std::tuple{
        Field{"id", &EventAnswer::id, Key},
        Field{"event_id", &EventAnswer::eventId, Indexed},
        Field{"community_id", &EventAnswer::communityId},
        Field{"person_id", &EventAnswer::personId},
        Field{"answer", &EventAnswer::answer},
        Field{"seen_at", &EventAnswer::seenAt},
        Field{"updated_at", &EventAnswer::updatedAt},
    };
};

[[nodiscard]] inline QString communityMemberId(const QString& communityId, const QString& personId)
{
    return communityId + QLatin1Char(':') + personId;
}

[[nodiscard]] inline QString eventAnswerId(const QString& eventId, const QString& personId)
{
    return eventId + QLatin1Char(':') + personId;
}

} // namespace domain
