// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/services/talktypes.h"
#include "ui/models/drafttimer.h"
#include "ui/widgets/page.h"

#include <QSet>

#include <functional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace services {
class MessageService;
}
namespace widgets {
class Button;
class Composer;
class LazyColumn;
class LeftWords;
class Panes;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace messages {

class NewConversation;

// Conversations on the left, what was written in one on the right. Read marks move as one reads; what is being written
// is kept on this machine; what was sent is shown at once, as waiting.
class MessagesView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessagesView)

public:
    // People by their names: id and name.
    using Find = std::function<QList<std::pair<QString, QString>>(const QString& words, int limit)>;

    MessagesView(services::MessageService& messages, Find find, QWidget* parent = nullptr);

    // "messages", "conversation/ID", or "conversation?with=PERSON".
    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    [[nodiscard]] QList<Key> keys() const override;
    void focusFirst() override;
    bool closeTopmost() override;

protected:
    void refresh() override;
    void lookedAt() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Then { Write, Stay };

    void buildTalk();
    void buildMain(QWidget* main);
    void connectNew();
    void showList();
    void showForm(bool shown); // instead of what was written
    void showConversation();
    void showNobody();
    void addHead(const services::ConversationPage& page);
    void askToLeave();
    void addAction(QLayout* line, const QString& text, const char* name, std::function<void()> run);
    void showMessages();
    [[nodiscard]] QWidget* cardFor(const QString& id);
    [[nodiscard]] QWidget* actCard(const services::MessageRow& row);
    void addReaders(QVBoxLayout* column, const services::MessageRow& row);
    [[nodiscard]] QString readWords(const services::MessageRow& row) const;
    void addCardHead(QVBoxLayout* column, const services::MessageRow& row);
    void remove(const domain::Message& message);
    void addFile(QVBoxLayout* column, const domain::AttachmentRef& file);
    void beginChange();
    void takePeople(); // of the composer
    [[nodiscard]] QList<std::pair<QString, QString>> notHere() const;
    void showNotHere();
    [[nodiscard]] bool isHere(const QString& personId) const;
    // 'sought': the message that is to be seen; empty: the first new one, else the end.
    void choose(const QString& conversationId, Then then, const QString& sought = {});
    [[nodiscard]] QString firstNew() const;
    void beginNew();
    void send();
    void takeBack(const QString& draft, const QString& text, const base::Error& error);
    void keepDraft();
    void throwAway();
    void keepAttached();
    [[nodiscard]] QString draftName() const;
    void beginEdit(const domain::Message& message);

    services::MessageService& m_messages;
    Find m_find;
    QString m_id;
    QString m_leaving; // the group that is asked about
    QString m_readers; // the message of which it is said who has read it
    int m_shown = 0;
    services::ConversationPage m_page;
    widgets::ScrollColumn* m_list;
    widgets::ScrollColumn* m_scroll;
    QVBoxLayout* m_head;
    widgets::Button* m_earlier;
    widgets::LazyColumn* m_talk;
    widgets::LeftWords* m_left;    // of a conversation that one is no longer in
    widgets::TextLabel* m_keeping; // what was written and is not in the store yet
    widgets::Composer* m_composer;
    QVBoxLayout* m_foot;                               // what one writes, below what was written
    QVBoxLayout* m_notHere;                            // below it: who is named and not told
    QList<std::pair<QString, QString>> m_notHereShown; // in it
    widgets::Panes* m_panes;
    NewConversation* m_form;
    domain::Message m_editing; // id empty: a new message
    models::DraftTimer m_draft;
    QSet<QString> m_new; // not read when the conversation was opened, or came since
    QString m_sought;
    bool m_chosen = false;  // just now
    bool m_toWrite = false; // in it, as soon as it is here
    bool m_atEnd = true;
};

} // namespace messages
