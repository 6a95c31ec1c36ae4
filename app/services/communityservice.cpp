// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/communityservice.h"

#include "app/base/ids.h"
#include "app/domain/fieldmerge.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/messagerules.h"
#include "app/domain/noticerules.h"
#include "app/domain/ports.h"
#include "app/domain/rules.h"
#include "app/services/attachments.h"
#include "app/services/communityreader.h"
#include "app/services/noticereader.h"
#include "app/services/peoplefinder.h"
#include "app/services/textsender.h"
#include "app/store/store.h"

namespace services {

namespace {

bool concernsCommunities(const QString& kind)
{
    for (const char* one : {"community", "community_member", "thread", "post", "reaction", "event", "event_answer",
                            "report", "attachment", "read_mark", "notice_settings", "outbox"}) {
        if (kind == QLatin1StringView(one))
            return true;
    }
    return false;
}

// A thread's first text has the thread's id.
bool isFirst(const domain::Post& post)
{
    return post.id == post.threadId;
}

} // namespace

struct CommunityService::Private
{
    Private(store::Store& s, const domain::Clock& c, QString person, CommunityService* service)
        : store(s),
          clock(c),
          me(std::move(person)),
          drafts(s, c),
          sender(s, c, me, service,
                 {[service](const QString& id, const base::Error& error) { Q_EMIT service->refused(id, error); },
                  [service](const QString& from, const QString& text, const base::Error& error) {
                      Q_EMIT service->cameBack(from, text, error);
                  },
                  [service] { Q_EMIT service->changed(); }})
    {
    }
    [[nodiscard]] CommunityReader reader() const { return {store.reader(), me}; }
    [[nodiscard]] QJsonObject payload(const QString& communityId, const NewText& text) const
    {
        return {{QStringLiteral("community_id"), communityId},
                {QStringLiteral("text"), text.text},
                {QStringLiteral("mentions"), QJsonArray::fromStringList(text.mentions)},
                {QStringLiteral("attachments"), sendFiles(sender.sender(), communityId, text.files)}};
    }

    template <domain::Entity T>
    QString change(const char* kind, const T& seen, const QJsonObject& fields)
    {
        const QString command = QString::fromLatin1(kind);
        const auto changes = domain::changesOf(*domain::fieldMerge(command), domain::toJson(seen), fields);
        return changes.isEmpty() ? QString() : sender.send(kind, seen.id, changes);
    }

    store::Store& store;
    const domain::Clock& clock;
    const QString me;
    TextDrafts drafts;
    TextSender sender;
};

CommunityService::CommunityService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(store, clock, std::move(personId), this))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (concernsCommunities(kind))
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &CommunityService::changed);
}

CommunityService::~CommunityService() = default;

QString CommunityService::me() const
{
    return d->me;
}

QDateTime CommunityService::now() const
{
    return d->clock.now().toTimeZone(d->clock.zone());
}

TextDrafts& CommunityService::drafts()
{
    return d->drafts;
}

QList<CommunityRow> CommunityService::communities(const QString& words) const
{
    return d->reader().communities(words);
}

std::optional<CommunityPage> CommunityService::page(const QString& communityId) const
{
    return d->reader().page(communityId, d->clock.now());
}

std::optional<CommunityRow> CommunityService::row(const QString& communityId) const
{
    return d->reader().row(communityId);
}

QString CommunityService::stateOf(const QString& communityId, const QString& personId) const
{
    return d->reader().stateOf(communityId, personId);
}

int CommunityService::threadCount(const QString& communityId) const
{
    return d->reader().threadCount(communityId);
}

QList<ThreadRow> CommunityService::threads(const QString& communityId, int from, int count) const
{
    return d->reader().threads(communityId, from, count);
}

QList<ThreadRow> CommunityService::threadsAbout(const QString& aboutId, int limit) const
{
    return d->reader().threadsAbout(aboutId, limit);
}

std::optional<ThreadPage> CommunityService::thread(const QString& threadId, int count) const
{
    return d->reader().thread(threadId, count);
}

bool CommunityService::isBeingKept(const QString& threadId) const
{
    return d->sender.isUnderWay(threadId);
}

QStringList CommunityService::beingKept(const QString& threadId) const
{
    return d->sender.underWay(threadId);
}

QString CommunityService::aboutTitle(const About& about) const
{
    return d->reader().aboutTitle(about);
}

int CommunityService::repliesFrom(const QString& threadId, const QString& postId) const
{
    return d->reader().repliesFrom(threadId, postId);
}

QString CommunityService::communityOfEvent(const QString& eventId) const
{
    auto row = d->store.reader().statement("SELECT community_id FROM event WHERE id = ?1");
    row.args(eventId);
    return row.next() ? row.text(0) : QString();
}

QList<domain::Event> CommunityService::eventsAhead(int limit) const
{
    return d->reader().eventsAhead(d->clock.now(), limit);
}

QByteArray CommunityService::attachment(const QString& id) const
{
    return d->reader().attachment(id);
}

QList<TalkFound> CommunityService::search(const QString& words, const QString& place, int limit) const
{
    d->store.ensureIndex();
    return d->reader().search(words, place, limit);
}

QList<std::pair<QString, QString>> CommunityService::mentionable(const QString& communityId, const QString& begin,
                                                                 int limit) const
{
    auto row = d->store.reader().statement("SELECT p.id, p.name FROM community_member m JOIN person p ON p.id = "
                                           "m.person_id WHERE m.community_id = ?1 AND m.state = 'member' ORDER BY "
                                           "p.name");
    row.args(communityId);
    return namesBeginning(row, begin, limit, d->me);
}

QString CommunityService::aboutPerson(const QString& personId) const
{
    return d->reader().aboutPerson(personId);
}

QString CommunityService::create(const QJsonObject& fields)
{
    const QString id = base::newId();
    d->sender.send("community.create", id, fields);
    return id;
}

void CommunityService::update(const domain::Community& seen, const QJsonObject& fields)
{
    d->change("community.update", seen, fields);
}

void CommunityService::join(const QString& communityId, const QString& text)
{
    d->sender.send("membership.join", domain::communityMemberId(communityId, d->me), {{QStringLiteral("text"), text}});
}

void CommunityService::leave(const QString& communityId)
{
    d->sender.send("membership.leave", domain::communityMemberId(communityId, d->me), {});
}

void CommunityService::admit(const QString& communityId, const QString& personId)
{
    d->sender.send("membership.admit", domain::communityMemberId(communityId, personId), {});
}

void CommunityService::decline(const QString& communityId)
{
    d->sender.send("membership.decline", domain::communityMemberId(communityId, d->me), {});
}

void CommunityService::withdraw(const QString& communityId, const QString& personId)
{
    d->sender.send("membership.withdraw", domain::communityMemberId(communityId, personId), {});
}

QString CommunityService::remove(const QString& communityId, const QString& personId, const QString& reason)
{
    return d->sender.send("membership.remove", domain::communityMemberId(communityId, personId),
                          {{QStringLiteral("reason"), reason}});
}

void CommunityService::appoint(const QString& communityId, const QString& personId, const QString& role)
{
    d->sender.send("membership.appoint", domain::communityMemberId(communityId, personId),
                   {{QStringLiteral("role"), role}});
}

QString CommunityService::planEvent(const QString& communityId, const QJsonObject& fields)
{
    QJsonObject payload = fields;
    payload.insert(QStringLiteral("community_id"), communityId);
    return d->sender.send("event.plan", base::newId(), payload);
}

QString CommunityService::changeEvent(const domain::Event& seen, const QJsonObject& fields)
{
    return d->change("event.change", seen, fields);
}

void CommunityService::cancelEvent(const domain::Event& event)
{
    d->sender.send("event.cancel", event.id, {});
}

void CommunityService::answerEvent(const domain::Event& event, const QString& answer)
{
    d->sender.send("event.answer", domain::eventAnswerId(event.id, d->me),
                   {{QStringLiteral("event_id"), event.id},
                    {QStringLiteral("community_id"), event.communityId},
                    {QStringLiteral("answer"), answer},
                    {QStringLiteral("seen_at"), domain::toWire(event.updatedAt)}});
}

QString CommunityService::startThread(const QString& communityId, const QString& title, const NewText& text,
                                      const About& about)
{
    const QString id = base::newId();
    QJsonObject payload = d->payload(communityId, text);
    payload.insert(QStringLiteral("title"), title);
    if (!about.id.isEmpty()) {
        payload.insert(QStringLiteral("about_kind"), about.kind);
        payload.insert(QStringLiteral("about_id"), about.id);
    }
    d->sender.sendText("thread.start", id, id, payload, text.draft);
    return id;
}

QString CommunityService::reply(const domain::Thread& thread, const NewText& text, const QString& replyTo)
{
    const QString id = base::newId();
    QJsonObject payload = d->payload(thread.communityId, text);
    payload.insert(QStringLiteral("thread_id"), thread.id);
    payload.insert(QStringLiteral("reply_to"), replyTo);
    d->sender.sendText("post.reply", id, thread.id, payload, text.draft);
    return id;
}

void CommunityService::edit(const domain::Thread& thread, const QString& title, const NewText& text)
{
    d->sender.sendText("thread.edit", thread.id, thread.id,
                       {{QStringLiteral("title"), title},
                        {QStringLiteral("text"), text.text},
                        {QStringLiteral("was"), thread.text},
                        {QStringLiteral("mentions"), QJsonArray::fromStringList(text.mentions)}},
                       text.draft);
}

void CommunityService::edit(const domain::Post& post, const NewText& text)
{
    d->sender.sendText("post.edit", post.id, post.threadId,
                       {{QStringLiteral("text"), text.text},
                        {QStringLiteral("was"), post.text},
                        {QStringLiteral("mentions"), QJsonArray::fromStringList(text.mentions)}},
                       text.draft);
}

void CommunityService::remove(const domain::Post& post)
{
    d->sender.send(isFirst(post) ? "thread.remove" : "post.remove", post.id, {});
}

void CommunityService::react(const domain::Post& post, const QString& word, bool given)
{
    d->sender.send("reaction.set", domain::reactionId(post.id, d->me, word),
                   {{QStringLiteral("community_id"), post.communityId},
                    {QStringLiteral("thread_id"), post.threadId},
                    {QStringLiteral("about_id"), post.id},
                    {QStringLiteral("word"), word},
                    {QStringLiteral("given"), given}});
}

void CommunityService::accept(const domain::Thread& thread, const QString& postId)
{
    d->sender.send("thread.accept", thread.id, {{QStringLiteral("post_id"), postId}});
}

void CommunityService::pin(const domain::Thread& thread, bool pinned)
{
    d->sender.send("thread.pin", thread.id, {{QStringLiteral("pinned"), pinned}});
}

QString CommunityService::lock(const domain::Thread& thread, bool locked, const QString& reason)
{
    return d->sender.send("thread.lock", thread.id,
                          {{QStringLiteral("locked"), locked}, {QStringLiteral("reason"), reason}});
}

QString CommunityService::hide(const domain::Post& post, bool hidden, const QString& reason)
{
    return d->sender.send(isFirst(post) ? "thread.hide" : "post.hide", post.id,
                          {{QStringLiteral("hidden"), hidden}, {QStringLiteral("reason"), reason}});
}

QString CommunityService::report(const domain::Post& post, const QString& reason)
{
    return d->sender.send("report.make", domain::reportId(post.id, d->me),
                          {{QStringLiteral("community_id"), post.communityId},
                           {QStringLiteral("thread_id"), post.threadId},
                           {QStringLiteral("about_id"), post.id},
                           {QStringLiteral("reason"), reason}});
}

void CommunityService::settle(const domain::Report& report, const QString& outcome)
{
    d->sender.send("report.settle", report.id, {{QStringLiteral("outcome"), outcome}});
}

void CommunityService::markRead(const ThreadPage& page, const QString& lastSeen)
{
    CommunityReader reader = d->reader();
    const QDateTime read = reader.readAt(page.thread.id);
    QList<QDateTime> seen, unseen;
    if (const QDateTime above = reader.unreadAbove(page); above.isValid())
        unseen.append(above);
    const auto note = [&](const PostRow& row, bool isSeen) {
        const QDateTime heard = domain::heardAt(row.post);
        if (!row.mine && (!read.isValid() || heard > read))
            (isSeen ? seen : unseen).append(heard);
    };
    note(page.first, true);
    bool above = lastSeen != page.thread.id;
    for (const PostRow& row : page.posts) {
        note(row, above);
        above = above && (lastSeen.isEmpty() || row.post.id != lastSeen);
    }
    d->sender.markRead(domain::kindOf<domain::Thread>(), page.thread.id, domain::readUpTo(seen, unseen));
}

void CommunityService::markEventsRead(const QString& communityId)
{
    const auto latest = [communityId, me = d->me, now = d->clock.now()](store::Database& db) {
        QHash<QString, QDateTime> last;
        for (const domain::Notice& notice : NoticeReader(db, me).notices(now)) {
            const bool due = notice.here || notice.at <= now;
            if (notice.aboutKind == domain::kindOf<domain::Event>() && notice.places.value(0) == communityId &&
                notice.unread && due)
                last[notice.aboutId] = std::max(last.value(notice.aboutId), notice.at);
        }
        return last;
    };
    d->store.read<QHash<QString, QDateTime>>(latest, this, [this](const QHash<QString, QDateTime>& last) {
        for (auto it = last.begin(); it != last.end(); ++it)
            d->sender.markRead(domain::kindOf<domain::Event>(), it.key(), it.value());
    });
}

void CommunityService::mute(const QString& place, bool muted)
{
    d->sender.send("notices.set", d->me, domain::mutingOf(d->reader().settings(), place, muted));
}

} // namespace services
