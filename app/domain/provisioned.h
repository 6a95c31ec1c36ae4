// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/declared.h"
#include "app/domain/gamerules.h"
#include "app/domain/persondetail.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <tuple>

// What an organisation's identity system says of its people beyond domain::PersonRecord, its groups, and what has to be
// told by mail or to chat systems. They stay on the server: no scope has them, no client gets them.
namespace domain {

struct ProvisionedEmail
{
    QString value;
    QString type; // work, home, other
    bool primary = false;
};

template <>
struct Declared<ProvisionedEmail>
{
    static constexpr auto fields = std::tuple{
        Field{"value", &ProvisionedEmail::value},
        Field{"type", &ProvisionedEmail::type},
        Field{"primary", &ProvisionedEmail::primary},
    };
};

// Beside the person of the same id.
struct ProvisionedUser
{
    QString id;
    QString userName;
    QString userKey; // userName, case-folded: what it is looked up and unique by
    QString externalId;
    QString displayName; // as given; empty when the name is made of its parts
    QString formattedName;
    QString givenName;
    QString familyName;
    QString employeeNumber;
    QString primaryRole; // of the person's roles, the one that was said to be
    QList<ProvisionedEmail> emails;
    bool deleted = false; // the identity system forgot them; the person and their history are inactive
    QDateTime createdAt;
    QDateTime updatedAt;
};

template <>
struct Declared<ProvisionedUser>
{
    static constexpr auto kind = "scim_user";
    static constexpr auto fields = std::tuple{
        Field{"id", &ProvisionedUser::id, Key},
        Field{"user_name", &ProvisionedUser::userName},
        Field{"user_key", &ProvisionedUser::userKey, Indexed},
        Field{"external_id", &ProvisionedUser::externalId, Indexed},
        Field{"display_name", &ProvisionedUser::displayName},
        Field{"formatted_name", &ProvisionedUser::formattedName},
        Field{"given_name", &ProvisionedUser::givenName},
        Field{"family_name", &ProvisionedUser::familyName},
        Field{"employee_number", &ProvisionedUser::employeeNumber},
        Field{"primary_role", &ProvisionedUser::primaryRole},
        Field{"emails", &ProvisionedUser::emails},
        Field{"deleted", &ProvisionedUser::deleted},
        Field{"created_at", &ProvisionedUser::createdAt},
        Field{"updated_at", &ProvisionedUser::updatedAt},
    };
};

struct ProvisionedGroup
{
    QString id;
    QString displayName;
    QString externalId;
    QStringList members; // ids of people
    QDateTime createdAt;
    QDateTime updatedAt;
};

template <>
struct Declared<ProvisionedGroup>
{
    static constexpr auto kind = "scim_group";
    static constexpr auto fields = std::tuple{
        Field{"id", &ProvisionedGroup::id, Key},
        Field{"display_name", &ProvisionedGroup::displayName},
        Field{"external_id", &ProvisionedGroup::externalId, Indexed},
        Field{"members", &ProvisionedGroup::members, Indexed},
        Field{"created_at", &ProvisionedGroup::createdAt},
        Field{"updated_at", &ProvisionedGroup::updatedAt},
    };
};

// That people's calendars have to be told by mail; its id is that of the mentoring session, or of the answer to the
// event of a community (whose calendar it is), so that of several changes only the last one goes out.
struct Invitation
{
    QString id;
    QDateTime changedAt;
    QDateTime dueAt; // not to be tried before
    int attempts = 0;
    QDateTime since; // of the first act (SessionAct::at), or change of the event, that no mail has told; invalid: none
};

template <>
struct Declared<Invitation>
{
    static constexpr auto kind = "invitation";
    static constexpr auto fields = std::tuple{
        Field{"id", &Invitation::id, Key},   Field{"changed_at", &Invitation::changedAt},
        Field{"due_at", &Invitation::dueAt}, Field{"attempts", &Invitation::attempts},
        Field{"since", &Invitation::since},
    };
};

// How far a person who wants a digest by mail has been told (noticerules.h). Id: the person's.
struct Digest
{
    QString id;
    QDateTime toldAt; // what is newer goes with the next one
    qint64 seq = 0;   // of the feed, likewise
    QDateTime dueAt;  // not to be tried before
    int attempts = 0;
};

template <>
struct Declared<Digest>
{
    static constexpr auto kind = "digest";
    static constexpr auto fields = std::tuple{
        Field{"id", &Digest::id, Key},   Field{"told_at", &Digest::toldAt},    Field{"seq", &Digest::seq},
        Field{"due_at", &Digest::dueAt}, Field{"attempts", &Digest::attempts},
    };
};

// Something of a community that a chat system has to be told of. Id: the message's, the same in each try.
struct WebhookCall
{
    QString id;
    QString hook;      // name, as the administrator gave it
    QString aboutKind; // thread | post | event
    QString aboutId;
    qint64 seq = 0; // where it entered the feed: the order in which they go out
    QDateTime madeAt;
    QDateTime dueAt; // not to be tried before
    int attempts = 0;
};

template <>
struct Declared<WebhookCall>
{
    static constexpr auto kind = "webhook_call";
    static constexpr auto fields = std::tuple{
        Field{"id", &WebhookCall::id, Key},
        Field{"hook", &WebhookCall::hook, Indexed},
        Field{"about_kind", &WebhookCall::aboutKind},
        Field{"about_id", &WebhookCall::aboutId},
        Field{"seq", &WebhookCall::seq},
        Field{"made_at", &WebhookCall::madeAt},
        Field{"due_at", &WebhookCall::dueAt},
        Field{"attempts", &WebhookCall::attempts},
    };
};

// Kinds that are stored on the server and never synced.
// Deeds: evidence that no other record carries (a mentoring session held, an answer accepted).
using ServerKinds = std::tuple<PersonRecord, ProvisionedUser, ProvisionedGroup, Deed, Invitation, Digest, WebhookCall>;

} // namespace domain
