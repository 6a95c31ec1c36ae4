// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/messageservice.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/messagerules.h"
#include "app/domain/noticerules.h"
#include "app/domain/ports.h"
#include "app/services/attachments.h"
#include "app/services/communityreader.h"
#include "app/services/messagereader.h"
#include "app/services/peoplefinder.h"
#include "app/services/textsender.h"
#include "app/store/store.h"

namespace services {

namespace {

bool concernsMessages(const QString& kind)
{
    for (const char* one : {"conversation", "message", "attachment", "read_mark", "notice_settings", "outbox"}) {
        if (kind == QLatin1StringView(one))
            return true;
    }
    return false;
}

} // namespace

struct MessageService::Private
{
    Private(store::Store& s, const domain::Clock& c, QString person, MessageService* service)
        : store(s),
          clock(c),
          me(std::move(person)),
          drafts(s, c),
          sender(s, c, me, service,
                 {[service](const QString& id, const base::Error& error) { Q_EMIT service->refused(id, error); },
                  [service](const QString& from, const QString& text, const base::Error& error) {
                      Q_EMIT service->cameBack(from, text, error);
                  },
                  [service] { Q_EMIT service->changed(); }}),
          holding(sender.sender())
    {
    }
    void markRead(const QString& id, const QDateTime& upTo) const
    {
        sender.markRead(domain::kindOf<domain::Conversation>(), id, upTo);
    }

    store::Store& store;
    const domain::Clock& clock;
    const QString me;
    TextDrafts drafts;
    TextSender sender;
    CommandSender holding; // see setHold
};

MessageService::MessageService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(store, clock, std::move(personId), this))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (concernsMessages(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &MessageService::changed);
}

MessageService::~MessageService() = default;

QString MessageService::me() const
{
    return d->me;
}

QDateTime MessageService::now() const
{
    return d->clock.now().toTimeZone(d->clock.zone());
}

TextDrafts& MessageService::drafts()
{
    return d->drafts;
}

QList<ConversationRow> MessageService::conversations() const
{
    return MessageReader(d->store.reader(), d->me).conversations();
}

std::optional<ConversationPage> MessageService::page(const QString& conversationId, int count) const
{
    return MessageReader(d->store.reader(), d->me).page(conversationId, count);
}

QString MessageService::aboutPerson(const QString& personId) const
{
    return MessageReader(d->store.reader(), d->me).aboutPerson(personId);
}

QString MessageService::nameApart(const QString& personId) const
{
    return MessageReader(d->store.reader(), d->me).nameApart(personId);
}

int MessageService::messagesFrom(const QString& conversationId, const QString& messageId) const
{
    return MessageReader(d->store.reader(), d->me).messagesFrom(conversationId, messageId);
}

QByteArray MessageService::attachment(const QString& id) const
{
    return CommunityReader(d->store.reader(), d->me).attachment(id);
}

int MessageService::unread() const
{
    return MessageReader(d->store.reader(), d->me).unread();
}

bool MessageService::isBeingKept(const QString& conversationId) const
{
    return d->sender.isUnderWay(conversationId);
}

QStringList MessageService::beingKept(const QString& conversationId) const
{
    return d->sender.underWay(conversationId);
}

std::optional<LeftGroup> MessageService::takenOutOf(const QString& conversationId) const
{
    return MessageReader(d->store.reader(), d->me).takenOutOf(conversationId);
}

QString MessageService::startDirect(const QString& personId)
{
    const QString id = domain::directConversationId(d->me, personId);
    auto there = d->store.reader().statement("SELECT 1 FROM conversation WHERE id = ?1");
    there.args(id);
    if (!there.next())
        d->sender.sendText("conversation.start", id, id,
                           {{QStringLiteral("people"), QJsonArray{d->me, personId}}, {QStringLiteral("direct"), true}},
                           {});
    return id;
}

QString MessageService::startGroup(const QString& title, const QStringList& people)
{
    const QString id = base::newId();
    QStringList all = people;
    all.append(d->me);
    d->sender.sendText("conversation.start", id, id,
                       {{QStringLiteral("people"), QJsonArray::fromStringList(all)}, {QStringLiteral("title"), title}},
                       {});
    return id;
}

void MessageService::addPeople(const QString& conversationId, const QStringList& people)
{
    d->sender.send("conversation.change", conversationId,
                   {{QStringLiteral("add"), QJsonArray::fromStringList(people)}});
}

void MessageService::takeOut(const QString& conversationId, const QStringList& people)
{
    d->sender.send("conversation.change", conversationId,
                   {{QStringLiteral("remove"), QJsonArray::fromStringList(people)}});
}

void MessageService::rename(const QString& conversationId, const QString& title)
{
    d->sender.send("conversation.change", conversationId, {{QStringLiteral("title"), title}});
}

void MessageService::leave(const QString& conversationId)
{
    d->sender.send("conversation.leave", conversationId, {});
}

QString MessageService::send(const QString& conversationId, const NewText& text)
{
    const QString id = base::newId();
    d->sender.sendText("message.send", id, conversationId,
                       {{QStringLiteral("conversation_id"), conversationId},
                        {QStringLiteral("text"), text.text},
                        {QStringLiteral("mentions"), QJsonArray::fromStringList(text.mentions)},
                        {QStringLiteral("attachments"), sendFiles(d->sender.sender(), conversationId, text.files)}},
                       text.draft);
    return id;
}

void MessageService::edit(const domain::Message& message, const NewText& text)
{
    d->sender.sendText("message.edit", message.id, message.conversationId,
                       {{QStringLiteral("text"), text.text},
                        {QStringLiteral("was"), message.text},
                        {QStringLiteral("mentions"), QJsonArray::fromStringList(text.mentions)}},
                       text.draft);
}

QList<std::pair<QString, QString>> MessageService::mentionable(const QString& conversationId, const QString& begin,
                                                               int limit) const
{
    auto row = d->store.reader().statement("SELECT p.id, p.name FROM conversation c, json_each(c.people) e JOIN person "
                                           "p ON p.id = e.value WHERE c.id = ?1 ORDER BY p.name");
    row.args(conversationId);
    return namesBeginning(row, begin, limit, d->me);
}

void MessageService::setHold(std::chrono::seconds hold)
{
    d->holding.setHold(hold);
}

QString MessageService::remove(const domain::Message& message)
{
    return d->holding.send(QStringLiteral("message.remove"), message.id, {});
}

void MessageService::takeBack(const QString& commandId, QObject* context, std::function<void(bool)> done)
{
    d->holding.takeBack({commandId}, context, [done = std::move(done)](int undone) { done(undone > 0); });
}

void MessageService::markRead(const ConversationPage& page)
{
    const QString& id = page.row.conversation.id;
    const QDateTime read = MessageReader(d->store.reader(), d->me).readAt(id);
    QList<QDateTime> seen;
    for (const MessageRow& row : page.messages) {
        const QDateTime heard = domain::heardAt(row.message);
        if (!row.mine && (!read.isValid() || heard > read))
            seen.append(heard);
    }
    d->markRead(id, domain::readUpTo(seen, {}));
}

void MessageService::markRead(const QString& conversationId, const LeftGroup& group)
{
    const QDateTime read = MessageReader(d->store.reader(), d->me).readAt(conversationId);
    if (!read.isValid() || group.heardAt > read)
        d->markRead(conversationId, group.heardAt);
}

void MessageService::mute(const QString& conversationId, bool muted)
{
    d->sender.send("notices.set", d->me,
                   domain::mutingOf(MessageReader(d->store.reader(), d->me).settings(), conversationId, muted));
}

} // namespace services
