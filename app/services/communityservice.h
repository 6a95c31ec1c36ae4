// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/services/talktypes.h"
#include "app/services/textdrafts.h"

#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

namespace domain {
class Clock;
}
namespace store {
class Store;
}

namespace services {

// A file that somebody wants to attach.
struct NewFile
{
    QString name;
    QString type; // media type
    QByteArray bytes;
};

// What somebody has written.
struct NewText
{
    QString text;
    QStringList mentions; // people
    QList<NewFile> files; // each at most domain::kAttachmentBytes
    // Of TextDrafts: forgotten when the text has joined the outbox, and not when a rule has refused it.
    QString draft = {};
};

// Communities of practice: found, joined, read and written without a network. Interface thread. Commands return the id
// of what they concern at once; their effect is visible when changed() comes, 'waiting' until the server has answered.
class CommunityService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommunityService)

public:
    CommunityService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~CommunityService() override;

    [[nodiscard]] QString me() const;
    [[nodiscard]] QDateTime now() const; // in the person's zone
    [[nodiscard]] TextDrafts& drafts();

    // Bounded queries, see CommunityReader.
    [[nodiscard]] QList<CommunityRow> communities(const QString& words = {}) const;
    [[nodiscard]] std::optional<CommunityPage> page(const QString& communityId) const;
    [[nodiscard]] std::optional<CommunityRow> row(const QString& communityId) const;
    [[nodiscard]] QString stateOf(const QString& communityId, const QString& personId) const; // of their membership
    [[nodiscard]] int threadCount(const QString& communityId) const;
    [[nodiscard]] QList<ThreadRow> threads(const QString& communityId, int from, int count) const;
    [[nodiscard]] QList<ThreadRow> threadsAbout(const QString& aboutId, int limit) const;
    [[nodiscard]] std::optional<ThreadPage> thread(const QString& threadId, int count) const;
    // While the store is busy: a thread that was begun and is not in it yet, and what was written in one that waits
    // for so long that one would miss it.
    [[nodiscard]] bool isBeingKept(const QString& threadId) const;
    [[nodiscard]] QStringList beingKept(const QString& threadId) const;
    [[nodiscard]] QString aboutTitle(const About& about) const; // empty: it is not here
    [[nodiscard]] int repliesFrom(const QString& threadId, const QString& postId) const;
    [[nodiscard]] QString communityOfEvent(const QString& eventId) const; // empty: none, or it is not here
    [[nodiscard]] QList<domain::Event> eventsAhead(int limit) const;
    [[nodiscard]] QByteArray attachment(const QString& id) const;
    // Threads, replies and messages, here or everywhere (empty place).
    [[nodiscard]] QList<TalkFound> search(const QString& words, const QString& place, int limit) const;
    // Members of the community whose names have a word that begins so; id and name.
    [[nodiscard]] QList<std::pair<QString, QString>> mentionable(const QString& communityId, const QString& begin,
                                                                 int limit) const;

    // What tells somebody from others of the same name: job title, department.
    [[nodiscard]] QString aboutPerson(const QString& personId) const;

    // Members of domain::Community.
    QString create(const QJsonObject& fields);
    // What of 'fields' differs from the community as the person saw it.
    void update(const domain::Community& seen, const QJsonObject& fields);
    void join(const QString& communityId, const QString& text = {});
    void leave(const QString& communityId);
    void admit(const QString& communityId, const QString& personId);    // or invite
    void decline(const QString& communityId);                           // an invitation; joining goes on being possible
    void withdraw(const QString& communityId, const QString& personId); // an invitation
    QString remove(const QString& communityId, const QString& personId, const QString& reason = {});
    void appoint(const QString& communityId, const QString& personId, const QString& role);

    // Members of domain::Event; the ids of the commands, see refused().
    QString planEvent(const QString& communityId, const QJsonObject& fields);
    QString changeEvent(const domain::Event& seen, const QJsonObject& fields); // empty: nothing differs
    void cancelEvent(const domain::Event& event);
    void answerEvent(const domain::Event& event, const QString& answer);

    QString startThread(const QString& communityId, const QString& title, const NewText& text, const About& about = {});
    QString reply(const domain::Thread& thread, const NewText& text, const QString& replyTo = {});
    void edit(const domain::Thread& thread, const QString& title, const NewText& text);
    void edit(const domain::Post& post, const NewText& text); // also of a first text
    void remove(const domain::Post& post);                    // likewise
    void react(const domain::Post& post, const QString& word, bool given);
    void accept(const domain::Thread& thread, const QString& postId); // empty: none
    void pin(const domain::Thread& thread, bool pinned);
    QString lock(const domain::Thread& thread, bool locked, const QString& reason = {});
    QString hide(const domain::Post& post, bool hidden, const QString& reason = {});
    QString report(const domain::Post& post, const QString& reason);
    void settle(const domain::Report& report, const QString& outcome);
    // What of the page was seen: all down to that reply (the thread's id: its first text alone); empty: all. What one
    // wrote oneself needs no mark.
    void markRead(const ThreadPage& page, const QString& lastSeen = {});
    // What there was to tell of the community's events.
    void markEventsRead(const QString& communityId);
    void mute(const QString& place, bool muted); // a community or thread

Q_SIGNALS:
    void changed();
    void refused(const QString& commandId, const base::Error& error); // a rule said no at once; nothing was stored
    // A text with a draft was refused so, which stays. 'draft': NewText::draft.
    void cameBack(const QString& draft, const QString& text, const base::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
