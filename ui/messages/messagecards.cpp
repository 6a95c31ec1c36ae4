// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/filename.h"
#include "app/base/listed.h"
#include "app/services/messageservice.h"
#include "ui/messages/actwords.h"
#include "ui/messages/messagesview.h"
#include "ui/messages/newconversation.h"
#include "ui/models/noticewords.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lazycolumn.h"
#include "ui/widgets/markdown.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotime.h"
#include "ui/widgets/waitingsign.h"

#include <QVBoxLayout>

#include <algorithm>

namespace messages {

using namespace widgets;
using services::ConversationPage;
using services::MessageRow;

namespace {

constexpr QMargins kRoundMessage(grid(2), grid(1), grid(2),
                                 grid(1)); // the ring of what has the focus does not touch it

} // namespace

void MessagesView::addAction(QLayout* line, const QString& text, const char* name, std::function<void()> run)
{
    auto* button = new Button(text, Button::Kind::Quiet);
    button->setObjectName(QString::fromLatin1(name));
    button->setCompact(true);
    connect(button, &QPushButton::clicked, this, std::move(run));
    line->addWidget(button);
}

void MessagesView::addHead(const ConversationPage& page)
{
    auto* title = new TextLabel(page.row.title, Type::Title);
    title->setType(Type::Title, Weight::Strong);
    m_head->addWidget(title);
    const bool group = !page.row.conversation.direct;
    QStringList names;
    for (const auto& person : page.people)
        names.append(person.second);
    if (group)
        m_head->addWidget(new TextLabel(base::listed(names), Type::Small, Role::TextMuted));
    auto* line = new FlowLayout(nullptr, grid(1));
    addAction(line, models::muteWords(page.muted), "conversation-mute",
              [this, muted = !page.muted] { m_messages.mute(m_id, muted); });
    if (group) {
        addAction(line, tr("Name and people"), "conversation-change", [this] { beginChange(); });
        addAction(line, tr("Leave the group"), "conversation-leave", [this] {
            m_leaving = m_id;
            refreshNow();
        });
    }
    m_head->addLayout(line);
    if (group && m_leaving == m_id)
        askToLeave();
}

void MessagesView::askToLeave()
{
    auto* question = new Banner(QLatin1StringView("log-out"), Tone::Warning);
    QString words = tr("Leave the group? Only those who stay can add you again.");
    if (!m_composer->text().isEmpty() || !m_composer->files().isEmpty())
        words +=
            QLatin1Char(' ') + tr("What you have begun to write here goes with it: copy it first, if you want it.");
    question->setText(words);
    auto* leave = question->addAction(tr("Leave the group"));
    leave->setObjectName(QStringLiteral("conversation-really-leave"));
    connect(leave, &QPushButton::clicked, this, [this] {
        m_messages.leave(m_id);
        m_draft.stop();
        m_messages.drafts().forget(draftName());
        m_composer->clear();
        m_id.clear();
        m_leaving.clear();
        refreshNow();
    });
    auto* stay = question->addAction(tr("Cancel"));
    connect(stay, &QPushButton::clicked, this, &MessagesView::closeTopmost);
    m_head->addWidget(question);
}

void MessagesView::beginChange()
{
    m_composer->hide();
    showForm(true);
    m_form->beginChange(tr("Name and people"), m_page.row.conversation.title,
                        {m_page.people, m_messages.me(), m_page.mayTakeOut});
}

void MessagesView::showMessages()
{
    QList<LazyItem> items;
    for (MessageRow& row : m_page.messages) {
        if (row.unread)
            m_new.insert(row.message.id);
        row.unread = m_new.contains(row.message.id);
        const auto& message = row.message;
        size_t state = qHashMulti(0, row.authorName, row.mine, row.waiting, row.refused, row.unread);
        state = qHashMulti(state, models::momentWords(message.sentAt, m_messages.now()));
        state = qHashMulti(state, message.text, message.editedAt, message.removedAt, message.attachments.size());
        state = qHashMulti(state, row.readers, readWords(row), message.id == m_readers);
        const QString act = actWords(row.act);
        items.append({message.id, act.isEmpty() ? tr("What %1 wrote").arg(models::apart(row.authorName)) : act,
                      act.isEmpty() ? message.text : QString(), state});
    }
    m_talk->setItems(items);
    m_talk->setVisible(!items.isEmpty());
}

QWidget* MessagesView::cardFor(const QString& id)
{
    const auto found = std::ranges::find(m_page.messages, id, [](const MessageRow& row) { return row.message.id; });
    const MessageRow row = found == m_page.messages.end() ? MessageRow{} : *found;
    const auto& message = row.message;
    if (!message.act.isEmpty())
        return actCard(row);
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("message-") + message.id);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kRoundMessage);
    column->setSpacing(grid(1));
    addCardHead(column, row);
    if (message.removedAt.isValid()) {
        column->addWidget(new TextLabel(tr("Removed."), Type::Body, Role::TextMuted));
    } else {
        auto* words = new MarkdownView(message.text);
        words->setAccessibleName(tr("What %1 wrote").arg(models::apart(row.authorName)));
        connect(words, &MarkdownView::linkWanted, this, &MessagesView::go);
        column->addWidget(words);
    }
    for (const domain::AttachmentRef& file : message.attachments)
        addFile(column, file);
    addReaders(column, row);
    return box;
}

// Who came and who went; to whom has come it is said why the talk begins here.
QWidget* MessagesView::actCard(const MessageRow& row)
{
    const bool came = row.act.me && row.message.act == QLatin1StringView("added");
    QString words = models::inLine({actWords(row.act), models::momentWords(row.message.sentAt, m_messages.now())});
    if (came)
        words += QLatin1Char('\n') + tr("Messages from before you were added are not shown to you.");
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("message-") + row.message.id);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kRoundMessage);
    auto* line = new TextLabel(words, Type::Small, Role::TextMuted);
    line->setCentred(true);
    column->addWidget(line);
    return box;
}

// How far others have read, of two with the time, of several with their number and, pressed, their names.
void MessagesView::addReaders(QVBoxLayout* column, const MessageRow& row)
{
    if (row.readers.isEmpty())
        return;
    const QString id = row.message.id;
    if (m_page.row.conversation.direct) {
        auto* read = new TextLabel(readWords(row), Type::Small, Role::TextMuted);
        read->setObjectName(QStringLiteral("message-read"));
        column->addWidget(read);
        return;
    }
    auto* line = new FlowLayout(nullptr, grid(1));
    addAction(line, readWords(row), "message-read", [this, id] {
        m_readers = m_readers == id ? QString() : id;
        refreshNow();
    });
    if (id == m_readers)
        line->addWidget(new TextLabel(base::listed(row.readers), Type::Small, Role::TextMuted));
    column->addLayout(line);
}

QString MessagesView::readWords(const MessageRow& row) const
{
    if (row.readers.isEmpty())
        return {};
    if (!m_page.row.conversation.direct)
        return tr("Read by %n", nullptr, int(row.readers.size()));
    return row.readAt.isValid() ? tr("Read %1").arg(models::momentWords(row.readAt, m_messages.now())) : tr("Read");
}

void MessagesView::addCardHead(QVBoxLayout* column, const MessageRow& row)
{
    const auto& message = row.message;
    auto* head = new FlowLayout(nullptr, grid(2));
    head->addWidget(new Avatar(row.authorName, 24));
    auto* name = new TextLabel(row.mine ? tr("You") : row.authorName, Type::Small);
    name->setType(Type::Small, Weight::Strong);
    head->addWidget(name);
    QString when = models::momentWords(message.sentAt, m_messages.now());
    if (message.editedAt.isValid())
        when += QStringLiteral(" · ") + tr("edited");
    head->addWidget(new TextLabel(when, Type::Small, Role::TextMuted));
    if (row.unread) {
        auto* fresh = new Tag(tr("New"), Tone::Accent);
        fresh->setObjectName(QStringLiteral("message-is-new"));
        head->addWidget(fresh);
    }
    if (row.waiting)
        head->addWidget(waitingSign(row.refused, message.id, [this](const QUrl& where) { Q_EMIT go(where); }));
    if (row.mine && !message.removedAt.isValid()) {
        addAction(head, tr("Edit"), "message-edit", [this, message] { beginEdit(message); });
        addAction(head, tr("Remove"), "message-remove", [this, message] { remove(message); });
    }
    column->addLayout(head);
}

// Nobody hears of it before there was time to think better of it.
void MessagesView::remove(const domain::Message& message)
{
    Q_EMIT sayWithUndo(
        tr("Your message is removed."), tr("Undo"),
        [this, command = m_messages.remove(message)] {
            m_messages.takeBack(command, this, [this](bool undone) {
                if (!undone)
                    Q_EMIT say(tr("It was sent already."));
            });
        },
        widgets::kUndoOffer);
}

void MessagesView::addFile(QVBoxLayout* column, const domain::AttachmentRef& file)
{
    auto* button = new Button(base::fileNameIn(file.name));
    button->setIconName(QLatin1StringView("paperclip"));
    connect(button, &QPushButton::clicked, this, [this, file] {
        const QByteArray bytes = m_messages.attachment(file.id);
        if (bytes.isEmpty())
            Q_EMIT say(tr("The file has not arrived yet. It comes with the next sync."));
        else
            saveFile(this, tr("Save the file"), file.name, bytes, [this](const base::Result<QString>& path) {
                Q_EMIT say(path ? tr("Saved: %1").arg(models::apart(*path)) : tr("The file could not be written."));
            });
    });
    column->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace messages
