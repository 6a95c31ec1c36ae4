// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/answerdeeds.h"

#include "app/domain/gamerules.h"
#include "app/domain/persondetail.h"
#include "server/commands/evidence.h"
#include "server/commands/foreach.h"
#include "server/data/entityof.h"

namespace commands {

namespace {

const auto kAnswerPrefix = QStringLiteral("answer:");

// What the thread says; without the date.
base::Result<std::optional<domain::Deed>> wantedDeed(data::Reader& reader, const domain::Thread& thread)
{
    if (thread.acceptedPostId.isEmpty())
        return std::nullopt;
    const auto post = data::entityOf<domain::Post>(reader, thread.acceptedPostId);
    if (!post)
        return tl::unexpected(post.error());
    if (!*post || (*post)->hiddenAt.isValid() || (*post)->removedAt.isValid() || (*post)->authorId.isEmpty() ||
        (*post)->authorId == thread.authorId)
        return std::nullopt;
    const auto writer = reader.entity(domain::kindOf<domain::PersonRecord>(), (*post)->authorId);
    if (!writer)
        return tl::unexpected(writer.error());
    domain::Deed deed;
    deed.id = kAnswerPrefix + thread.id;
    deed.personId = (*post)->authorId;
    deed.kind = QStringLiteral("answer");
    deed.ref = (*post)->id;
    deed.at = domain::heardAt(**post);
    deed.timezone = *writer ? (*writer)->object().value(QLatin1StringView("timezone")).toString() : QString();
    return deed;
}

bool isSame(const std::optional<domain::Deed>& known, const std::optional<domain::Deed>& wanted)
{
    return known.has_value() == wanted.has_value() &&
           (!known || (known->ref == wanted->ref && known->personId == wanted->personId));
}

} // namespace

base::Result<bool> followAcceptedAnswer(data::Transaction& transaction, const domain::Thread& thread,
                                        const QDateTime& acceptedAt)
{
    const auto known = data::entityOf<domain::Deed>(transaction, kAnswerPrefix + thread.id);
    auto wanted = wantedDeed(transaction, thread);
    if (!known || !wanted)
        return tl::unexpected(known ? wanted.error() : known.error());
    if (isSame(*known, *wanted))
        return false;
    if (*wanted && acceptedAt.isValid())
        (*wanted)->at = acceptedAt;
    const auto done = *wanted ? recordDeed(transaction, **wanted) : removeDeed(transaction, kAnswerPrefix + thread.id);
    return done ? base::Result<bool>(true) : tl::unexpected(done.error());
}

base::Result<QStringList> threadsWithAnswersAmiss(data::Reader& reader)
{
    QHash<QString, domain::Deed> known; // by thread
    QList<domain::Thread> answered;
    auto read = forEach<domain::Deed>(reader, [&](const domain::Deed& deed) {
        if (deed.id.startsWith(kAnswerPrefix))
            known.insert(deed.id.mid(kAnswerPrefix.size()), deed);
    });
    if (read)
        read = forEach<domain::Thread>(reader, [&](const domain::Thread& thread) {
            if (!thread.acceptedPostId.isEmpty())
                answered.append(thread);
        });
    if (!read)
        return tl::unexpected(read.error());
    QStringList amiss;
    for (const domain::Thread& thread : std::as_const(answered)) {
        const auto wanted = wantedDeed(reader, thread);
        if (!wanted)
            return tl::unexpected(wanted.error());
        const auto stands = known.constFind(thread.id);
        if (!isSame(stands == known.cend() ? std::nullopt : std::optional(*stands), *wanted))
            amiss.append(thread.id);
        known.remove(thread.id);
    }
    return amiss + known.keys();
}

base::Result<void> putAnswerRight(data::Transaction& transaction, const QString& threadId)
{
    const auto thread = data::entityOf<domain::Thread>(transaction, threadId);
    if (!thread)
        return tl::unexpected(thread.error());
    domain::Thread gone;
    gone.id = threadId;
    const auto done = followAcceptedAnswer(transaction, thread->value_or(gone));
    return done ? base::Result<void>() : tl::unexpected(done.error());
}

} // namespace commands
