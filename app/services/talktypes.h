// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/community.h"
#include "app/domain/homecards.h"
#include "app/domain/messaging.h"
#include "app/domain/talk.h"
#include "app/services/clash.h"

namespace services {

// What a thread is about.
struct About
{
    QString kind; // course | step | session (an event); empty: nothing in particular
    QString id;   // of a step: that of its pathway, '/', its own
};

// How somebody stands to a community.
enum class Door {
    Inside,   // a member
    Open,     // they may join
    ByAsking, // they may ask
    Asked,
    Invited, // also who declined it: they may join all the same
    Removed, // a moderator has to admit them
    Closed,  // its last member has left: for good
};

// That a moderator has removed me, or did not admit me.
struct Removal
{
    bool wasMember = false;
    QString by; // name; may be empty
    QString reason;
};

// A community in the list of all.
struct CommunityRow
{
    domain::Community community;
    QString role;  // mine: member | moderator | owner; empty: none
    QString state; // mine: see domain::CommunityMember; empty: never anything
    Door door = Door::Open;
    QString invitedBy; // name of who did; may be empty
    Removal removal;   // Door::Removed
    int unread = 0;    // threads with something that I have not read
    bool waiting = false;
    QString refused; // what of mine the server said no to: the target of the change; empty: nothing
};

struct MemberRow
{
    domain::CommunityMember member;
    QString name;
    QString about;     // job title, department
    QString invitedBy; // name
};

struct EventRow
{
    domain::Event event;
    int yes = 0, maybe = 0;
    QString mine; // yes | maybe | no; empty: not answered
    bool waiting = false;
    QString refused;                            // see CommunityRow
    QList<Clash> clashes;                       // see clashes.h; not of one that is cancelled
    QList<std::pair<QString, QString>> threads; // about it, the newest first, at most 3; id and title
};

struct ReportRow
{
    domain::Report report;
    QString byName;
    QString threadTitle;
    QString excerpt; // of what it is about
};

struct CommunityPage
{
    CommunityRow row;
    QList<MemberRow> members;                  // owners and moderators first, then by name
    QList<MemberRow> asking;                   // for moderators
    QList<MemberRow> removed;                  // likewise
    QList<MemberRow> invited;                  // likewise: those who have not answered, and those who declined
    QList<std::pair<QString, QString>> owners; // ids and names: whom to ask
    QList<EventRow> events;                    // those that have not ended
    QList<ReportRow> reports;                  // open ones, for moderators
    bool muted = false;                        // nothing is said from there, but for mentions
    bool onlyOwner = false;                    // I am
};

// A line in a list of threads.
struct ThreadRow
{
    QString id;
    QString communityId;
    QString communityName; // in lists over several communities
    QString title;         // empty: the thread is not on this machine (a moderator has hidden it)
    QString excerpt;
    QString authorName;
    QDateTime createdAt;
    QDateTime lastAt;
    int replies = 0; // -1: they reach members, and I am none
    bool pinned = false, locked = false, answered = false, hidden = false, removed = false;
    bool unread = false;
    bool waiting = false; // something of mine in it has not reached the server
};

struct ReactionCount
{
    QString word;
    int count = 0;
    bool mine = false;
};

// A thread's first text, or a reply.
struct PostRow
{
    domain::Post post; // for the first text: id and threadId are the thread's
    QString authorName;
    QList<ReactionCount> reactions; // in the order of domain::reactionWords()
    QString replyToName;            // whom it answers; empty: the thread
    bool accepted = false;
    bool acceptWaits = false; // that it was accepted has not reached the server
    bool waiting = false;
    bool refused = false; // the server said no: the change wants its author
    bool unread = false;
    bool mine = false;
};

struct ThreadPage
{
    domain::Thread thread;
    QString communityName;
    QString role; // mine in the community; empty: I may only read
    Door door = Door::Open;
    QString aboutTitle; // of the course, step or event that it is about; empty: none, or it is not here
    bool muted = false; // the thread itself
    PostRow first;
    int replies = 0;      // all
    int earlier = 0;      // replies before those in 'posts'
    QList<PostRow> posts; // oldest first
};

// Who came into a group and who went, see domain::Message.
struct ActLine
{
    QString act;        // added | left | removed; empty: it is a message that somebody wrote
    QString who;        // name; empty: me
    QStringList others; // names of whom it is about, without mine
    bool me = false;    // it is about me
};

struct ConversationRow
{
    domain::Conversation conversation;
    QString title; // that of the group, or the names of the others
    QString face;  // for the picture: the same, of one other the bare name
    QString lastText, lastName;
    bool lastRemoved = false;
    ActLine lastAct;   // when that was last
    QDateTime lastAt;  // when it was written
    QDateTime heardAt; // when the newest arrived
    int unread = 0;
    bool waiting = false;
};

struct MessageRow
{
    domain::Message message;
    QString authorName;
    ActLine act;
    QStringList readers; // of mine, where it is the last that one of them has read: names of all who have read it
    QDateTime readAt;    // when the last of those did; invalid: not known
    bool mine = false;
    bool waiting = false;
    bool refused = false;
    bool unread = false;
};

struct ConversationPage
{
    ConversationRow row;
    QList<std::pair<QString, QString>> people; // ids and names of all, mine too; by name
    bool mayTakeOut = false;                   // I may take people out of it
    bool muted = false;
    int earlier = 0; // messages before those in 'messages'
    QList<MessageRow> messages;
};

// A group that somebody has taken me out of.
struct LeftGroup
{
    QString title; // may be empty
    QString by;    // name
    QDateTime heardAt;
};

// Something that was found by its words.
struct TalkFound
{
    QString threadId, conversationId; // one of them
    QString postId;                   // the reply or message; empty: the thread's first text
    QString title;
    QString excerpt;
    QString where; // name of the community
    QDateTime at;
};

} // namespace services
