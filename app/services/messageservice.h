// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/communityservice.h"

#include <chrono>
#include <functional>

namespace services {

// Direct and group messages (M1). Interface thread; as CommunityService.
class MessageService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageService)

public:
    MessageService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent = nullptr);
    ~MessageService() override;

    [[nodiscard]] QString me() const;
    [[nodiscard]] QDateTime now() const; // in the person's zone
    [[nodiscard]] TextDrafts& drafts();
    [[nodiscard]] QList<ConversationRow> conversations() const;
    [[nodiscard]] std::optional<ConversationPage> page(const QString& conversationId, int count) const;
    [[nodiscard]] int messagesFrom(const QString& conversationId, const QString& messageId) const;
    [[nodiscard]] QByteArray attachment(const QString& id) const;
    [[nodiscard]] int unread() const;
    // As in CommunityService.
    [[nodiscard]] bool isBeingKept(const QString& conversationId) const;
    [[nodiscard]] QStringList beingKept(const QString& conversationId) const;
    // A group that somebody has taken me out of.
    [[nodiscard]] std::optional<LeftGroup> takenOutOf(const QString& conversationId) const;

    // The conversation with one person; begun if need be.
    QString startDirect(const QString& personId);
    QString startGroup(const QString& title, const QStringList& people);
    void addPeople(const QString& conversationId, const QStringList& people);
    void takeOut(const QString& conversationId, const QStringList& people); // see ConversationPage::mayTakeOut
    void rename(const QString& conversationId, const QString& title);
    void leave(const QString& conversationId);
    QString send(const QString& conversationId, const NewText& text);
    void edit(const domain::Message& message, const NewText& text); // the text, and who is mentioned in it
    // What is removed waits that long before it is sent, as RequestService's decisions do; zero: at once.
    void setHold(std::chrono::seconds hold);
    QString remove(const domain::Message& message); // the command's id
    // 'done' hears whether nobody can have got it.
    void takeBack(const QString& commandId, QObject* context, std::function<void(bool)> done);
    // Who else is in the conversation, by the beginning of a word of their names.
    [[nodiscard]] QList<std::pair<QString, QString>> mentionable(const QString& conversationId, const QString& begin,
                                                                 int limit) const;
    // What tells somebody from others of the same name; and the name, with that where it is needed.
    [[nodiscard]] QString aboutPerson(const QString& personId) const;
    [[nodiscard]] QString nameApart(const QString& personId) const;
    // All of the page was seen.
    void markRead(const ConversationPage& page);
    void markRead(const QString& conversationId, const LeftGroup& group);
    void mute(const QString& conversationId, bool muted);

Q_SIGNALS:
    void changed();
    void refused(const QString& commandId, const base::Error& error);
    // A text with a draft was refused so, which stays. 'draft': NewText::draft.
    void cameBack(const QString& draft, const QString& text, const base::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace services
