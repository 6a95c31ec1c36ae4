// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/groups.h"

#include "app/domain/json.h"
#include "app/domain/messaging.h"
#include "server/commands/consequences.h"
#include "server/data/entityof.h"
#include "server/data/scopes.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace commands {

namespace {

using domain::Conversation;
using domain::ReadMark;

constexpr QUuid kActs{0x6a0d3f52, 0x4c1b, 0x4e0e, 0x9b, 0x5d, 0x2f, 0x8c, 0x71, 0x3a, 0x90, 0xe4};
constexpr int kEntitiesAtOnce = 500;

QStringList without(const QStringList& people, const QStringList& others)
{
    QStringList left;
    std::ranges::copy_if(people, std::back_inserter(left), [&](const QString& one) { return !others.contains(one); });
    return left;
}

base::Result<void> note(data::Transaction& transaction, const domain::Command& command, const Conversation& group,
                        const QString& actorId, const char* act, const QStringList& about, const QStringList& readers)
{
    domain::Message line;
    line.act = QString::fromLatin1(act);
    line.id = QUuid::createUuidV5(kActs, command.id + line.act).toString(QUuid::WithoutBraces);
    line.conversationId = group.id;
    line.authorId = actorId;
    line.people = readers;
    line.text = group.title;
    line.about = about;
    line.sentAt = command.at;
    line.arrivedAt = transaction.arrival();
    line.updatedAt = command.at;
    const auto stored = store(transaction, domain::kindOf<domain::Message>(), line.id, domain::toJson(line));
    return stored ? base::Result<void>() : tl::unexpected(stored.error());
}

// Whom they are for, the scopes say.
base::Result<void> showMarks(data::Transaction& transaction, const QString& conversationId, const QStringList& people)
{
    for (const QString& person : people) {
        const QString id = domain::readMarkId(person, conversationId);
        const auto mark = transaction.entity(domain::kindOf<ReadMark>(), id);
        if (!mark)
            return tl::unexpected(mark.error());
        if (!*mark)
            continue;
        const auto stored = store(transaction, domain::kindOf<ReadMark>(), id, (*mark)->object());
        if (!stored)
            return tl::unexpected(stored.error());
    }
    return {};
}

// Those that the person has.
base::Result<QList<Conversation>> conversationsOf(data::Reader& reader, const QString& personId)
{
    QList<Conversation> all;
    QList<data::ScopeRange> own{{data::personScope(personId), 0, false}};
    while (true) {
        const auto page = reader.changed(own, std::numeric_limits<qint64>::max(), kEntitiesAtOnce);
        if (!page)
            return tl::unexpected(page.error());
        for (const data::ChangedEntity& entity : *page) {
            if (!entity.exists || entity.kind != domain::Declared<Conversation>::kind)
                continue;
            const auto conversation = domain::fromJson<Conversation>(QJsonDocument::fromJson(entity.json).object());
            if (!conversation)
                return tl::unexpected(conversation.error());
            all.append(*conversation);
        }
        if (page->size() < kEntitiesAtOnce)
            return all;
        own.front().after = page->back().seq;
    }
}

} // namespace

base::Result<void> followGroup(data::Transaction& transaction, const domain::Command& command, const QString& actorId,
                               const std::optional<QJsonObject>& before, const QJsonObject& after)
{
    const auto now = domain::fromJson<Conversation>(after);
    const auto was = before ? domain::fromJson<Conversation>(*before) : now;
    if (!was || !now)
        return tl::unexpected(now ? was.error() : now.error());
    const QStringList came = without(now->people, was->people);
    const QStringList went = without(was->people, now->people);
    base::Result<void> done;
    if (now->people.isEmpty()) // nobody is left to read it
        return done;
    if (went == QStringList{actorId})
        done = note(transaction, command, *now, actorId, "left", {}, now->people);
    else if (!went.isEmpty())
        done = note(transaction, command, *now, actorId, "removed", went, now->people + went);
    if (done && !came.isEmpty())
        done = note(transaction, command, *now, actorId, "added", came, now->people);
    const bool same = came.isEmpty() && went.isEmpty();
    return done && !same ? showMarks(transaction, now->id, now->people + went) : done;
}

base::Result<void> followTelling(data::Transaction& transaction, const std::optional<QJsonObject>& before,
                                 const QJsonObject& settings)
{
    const auto tells = [](const QJsonObject& json) { return json.value(QLatin1StringView("tell_reads")).toBool(true); };
    const bool was = before ? tells(*before) : domain::NoticeSettings().tellReads;
    if (was == tells(settings))
        return {};
    const auto all = conversationsOf(transaction, settings.value(QLatin1StringView("id")).toString());
    if (!all)
        return tl::unexpected(all.error());
    for (const Conversation& conversation : *all) {
        if (const auto shown = showMarks(transaction, conversation.id, conversation.people); !shown)
            return shown;
    }
    return {};
}

} // namespace commands
