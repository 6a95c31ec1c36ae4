// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telling/messenger.h"

#include "app/base/log.h"
#include "app/domain/community.h"
#include "app/domain/json.h"
#include "server/data/scopes.h"
#include "server/telling/happened.h"
#include "server/telling/links.h"
#include "server/telling/signature.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace telling {

namespace {

using domain::WebhookCall;

constexpr QUuid kCalls(0x3b5f0d61, 0x6c0a, 0x4a57, 0x9e, 0x0c, 0x55, 0x27, 0xd1, 0x8a, 0x40, 0x6e);
constexpr int kRowsAtOnce = 500;
constexpr std::array kPauses{5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600}; // seconds

QString placeOf(const Hook& hook)
{
    return QStringLiteral("webhook:") + hook.name;
}

QString communityKey(const Hook& hook)
{
    return QStringLiteral("webhook-community:") + hook.name;
}

// Ids have no blanks.
QString kept(const QString& id, const Hook& hook)
{
    return id + QLatin1Char(' ') + hook.community;
}

domain::NoticePlace placeOf(const Happened& happened)
{
    if (happened.what == QLatin1StringView("event"))
        return {QStringLiteral("community"), happened.communityId, happened.what, happened.id};
    const bool reply = happened.what == QLatin1StringView("post");
    return {QStringLiteral("thread"), reply ? happened.threadId : happened.id, QStringLiteral("at"),
            reply ? happened.id : QString()};
}

bool isDone(int status)
{
    return status >= 200 && status < 300;
}

bool isRefused(int status)
{
    return status == 400 || status == 401 || status == 403 || status == 404 || status == 410 || status == 413;
}

QByteArray jsonOf(const WebhookCall& call)
{
    return QJsonDocument(domain::toJson(call)).toJson(QJsonDocument::Compact);
}

} // namespace

Messenger::Messenger(data::Storage& storage, const domain::Clock& clock, QList<Hook> hooks, Post post, QString base)
    : m_storage(storage), m_clock(clock), m_hooks(std::move(hooks)), m_post(std::move(post)), m_base(std::move(base))
{
}

base::Result<int> Messenger::deliver()
{
    int sent = 0;
    for (const Hook& hook : m_hooks) {
        if (const auto queued = queue(hook); !queued)
            return base::failure(queued.error());
        const auto done = send(hook);
        if (!done)
            return done;
        sent += *done;
    }
    return sent;
}

base::Result<Messenger::Found> Messenger::find(data::Reader& reader, const Hook& hook)
{
    const auto before = reader.meta(communityKey(hook));
    if (!before)
        return base::failure(before.error());
    const QString id = before->section(QLatin1Char(' '), 0, 0);
    if (!id.isEmpty() && *before == kept(id, hook)) {
        const auto present = reader.entity(domain::kindOf<domain::Community>(), id);
        if (!present)
            return base::failure(present.error());
        if (*present)
            return Found{id, true};
    }
    const auto named = communitiesOf(reader, hook.community);
    if (!named)
        return base::failure(named.error());
    tell(hook, named->size());
    return named->size() == 1 ? Found{named->front(), false} : Found{};
}

// Once each time that it changes: looked for every few seconds.
void Messenger::tell(const Hook& hook, qsizetype communities)
{
    if (communities == 1) {
        m_told.remove(hook.name);
        return;
    }
    const auto told = m_told.constFind(hook.name);
    if (told != m_told.constEnd() && (*told == 0) == (communities == 0))
        return;
    m_told.insert(hook.name, communities);
    qCWarning(lcServer, "webhook %s: %s of the name '%s', nothing is told until there is one; an id names it for good",
              qUtf8Printable(hook.name), communities == 0 ? "no community" : "several communities",
              qUtf8Printable(hook.community));
}

base::Result<void> Messenger::queue(const Hook& hook)
{
    qint64 upTo = 0;
    QString place;
    Found community;
    {
        const auto reader = m_storage.read();
        if (!reader)
            return base::failure(reader.error());
        const auto known = (*reader)->meta(placeOf(hook));
        const auto found = find(**reader, hook);
        const auto seq = (*reader)->seq();
        if (!known || !found || !seq)
            return base::failure(!known ? known.error() : !found ? found.error() : seq.error());
        place = *known;
        community = *found;
        upTo = *seq;
        const auto last = (*reader)->scopeSeq(data::communityScope(community.id));
        if (!last)
            return base::failure(last.error());
        const bool nothingNew = community.kept && !place.isEmpty() && *last <= place.toLongLong();
        if (community.id.isEmpty() || nothingNew)
            return {};
    }
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const auto present = (*transaction)->meta(placeOf(hook));
    if (!present || *present != place)
        return present ? base::Result<void>() : base::failure(present.error()); // another process did it
    if (!place.isEmpty()) {
        if (const auto rows = queueRows(**transaction, hook, community.id, place.toLongLong(), upTo); !rows)
            return rows;
    }
    if (const auto moved = (*transaction)->setMeta(placeOf(hook), QString::number(upTo)); !moved)
        return moved;
    if (const auto held = (*transaction)->setMeta(communityKey(hook), kept(community.id, hook)); !held)
        return held;
    return (*transaction)->commit();
}

// What entered the community's feed after 'from'.
base::Result<void> Messenger::queueRows(data::Transaction& transaction, const Hook& hook, const QString& communityId,
                                        qint64 from, qint64 upTo)
{
    while (true) {
        const auto rows = transaction.enteredRows(data::communityScope(communityId), from, upTo, kRowsAtOnce);
        if (!rows)
            return base::failure(rows.error());
        for (const data::ScopeRow& row : *rows) {
            from = row.since;
            if (row.gone || !hook.what.contains(row.key.kind))
                continue;
            WebhookCall call;
            const QString name = hook.name + QLatin1Char(' ') + row.key.kind + QLatin1Char(' ') + row.key.id +
                                 QLatin1Char(' ') + QString::number(row.since);
            call.id = QUuid::createUuidV5(kCalls, name).toString(QUuid::WithoutBraces);
            call.hook = hook.name;
            call.aboutKind = row.key.kind;
            call.aboutId = row.key.id;
            call.seq = row.since;
            call.madeAt = transaction.now();
            call.dueAt = transaction.now();
            const auto put = transaction.put({domain::kindOf<WebhookCall>(), call.id, jsonOf(call), {}});
            if (!put)
                return base::failure(put.error());
        }
        if (rows->size() < kRowsAtOnce)
            return {};
    }
}

// In order, until one has to wait.
base::Result<int> Messenger::send(const Hook& hook)
{
    QList<std::pair<WebhookCall, data::StoredEntity>> calls;
    {
        const auto reader = m_storage.read();
        if (!reader)
            return base::failure(reader.error());
        const auto waiting = (*reader)->referring(domain::kindOf<WebhookCall>(), QStringLiteral("hook"), hook.name);
        if (!waiting)
            return base::failure(waiting.error());
        for (const data::StoredEntity& stored : *waiting) {
            if (const auto call = domain::fromJson<WebhookCall>(stored.object()))
                calls.append({*call, stored});
        }
    }
    std::ranges::sort(calls, {}, [](const auto& call) { return call.first.seq; });
    int sent = 0;
    for (const auto& [call, stored] : std::as_const(calls)) {
        if (call.dueAt > m_clock.now())
            break;
        const auto done = sendOne(hook, stored);
        if (!done)
            return base::failure(done.error());
        if (!*done)
            break;
        ++sent;
    }
    return sent;
}

// False: it has to be tried again.
base::Result<bool> Messenger::sendOne(const Hook& hook, const data::StoredEntity& stored)
{
    auto call = domain::fromJson<WebhookCall>(stored.object());
    if (!call)
        return base::failure(call.error());
    std::optional<Happened> happened;
    {
        const auto reader = m_storage.read();
        if (!reader)
            return base::failure(reader.error());
        auto found = happenedOf(**reader, call->aboutKind, call->aboutId);
        if (!found)
            return base::failure(found.error());
        happened = std::move(*found);
    }
    if (!happened) // removed or hidden meanwhile
        return settle(stored, *call, true).map([] { return true; });
    // Who reads the chat room may not have joined the community.
    const domain::NoticePlace where = placeOf(*happened);
    happened->link =
        linkTo(m_base, where, where.view == QLatin1StringView("thread") ? happened->communityId : QString());
    const QByteArray body = bodyFor(hook.format, *happened);
    const QByteArray id = "msg_" + call->id.toLatin1();
    const QDateTime now = m_clock.now();
    QList<Header> headers{{"webhook-id", id}, {"webhook-timestamp", QByteArray::number(now.toSecsSinceEpoch())}};
    if (!hook.key.isEmpty())
        headers.append({"webhook-signature", signatureOf(hook.key, id, now, body)});
    const auto answer = m_post(hook.url, headers, body);
    const int status = answer ? answer->status : 0;
    const bool last = call->attempts >= int(kPauses.size());
    const bool over = isDone(status) || isRefused(status) || last;
    if (!isDone(status))
        qCWarning(lcServer, "webhook %s at %s: %s%s", qUtf8Printable(hook.name), qUtf8Printable(hook.url.host()),
                  answer ? QByteArray::number(status).constData() : qUtf8Printable(answer.error().detail),
                  over ? ", let go" : "");
    if (!over) {
        const int pause = std::max(kPauses.at(std::size_t(call->attempts)), answer ? answer->retryAfter : 0);
        ++call->attempts;
        call->dueAt = now.addSecs(pause);
    }
    if (const auto settled = settle(stored, *call, over); !settled)
        return base::failure(settled.error());
    return over;
}

base::Result<void> Messenger::settle(const data::StoredEntity& stored, WebhookCall call, bool done)
{
    const auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return base::failure(transaction.error());
    const auto present = (*transaction)->entity(stored.kind, stored.id);
    if (!present)
        return base::failure(present.error());
    if (!*present || (*present)->rev != stored.rev)
        return {};
    if (done) {
        if (const auto removed = (*transaction)->remove(stored.kind, stored.id); !removed)
            return base::failure(removed.error());
    } else if (const auto kept = (*transaction)->put({stored.kind, stored.id, jsonOf(call), {}}); !kept) {
        return base::failure(kept.error());
    }
    return (*transaction)->commit();
}

} // namespace telling
