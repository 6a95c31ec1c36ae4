// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/attachmentsender.h"

#include "app/base/log.h"
#include "app/learning/offline/locallrs.h"
#include "app/net/attachmentcall.h"
#include "app/store/store.h"

namespace appsync {

namespace {

// The server has an answer, and it is not 'later'.
bool isFinal(const base::Error& error)
{
    using Kind = base::Error::Kind;
    return (error.kind == Kind::Rejected || error.kind == Kind::Conflict) && !base::isTransient(error);
}

} // namespace

void AttachmentSender::send(const QList<domain::Command>& commands, Done done)
{
    m_wanted.clear();
    m_done = std::move(done);
    for (const domain::Command& command : commands) {
        const QJsonArray statements = command.payload.value(QLatin1StringView("statements")).toArray();
        for (const QByteArray& hash : offline::LocalLrs::attachedTo(statements)) {
            if (!m_sent.contains(hash) && !m_wanted.contains(hash))
                m_wanted.append(hash);
        }
    }
    next();
}

void AttachmentSender::stop()
{
    m_wanted.clear();
    m_done = {};
    if (m_call)
        m_call->abort();
}

void AttachmentSender::next()
{
    while (!m_wanted.isEmpty()) {
        const QByteArray hash = m_wanted.takeFirst();
        // What has an address only is nowhere here.
        const auto content = offline::LocalLrs(m_store.writer()).attachment(hash);
        if (!content)
            continue;
        m_call = net::putAttachment(m_api, hash, *content);
        m_call->whenDone(m_context, [this, hash](const base::Result<bool>& taken) { sent(hash, taken); });
        return;
    }
    if (const auto done = std::exchange(m_done, {}))
        done({});
}

void AttachmentSender::sent(const QByteArray& hash, const base::Result<bool>& taken)
{
    if (!m_done) // stopped
        return;
    if (!taken && !isFinal(taken.error())) {
        m_wanted.clear();
        const auto done = std::exchange(m_done, {});
        return done(taken.error());
    }
    if (!taken)
        qCWarning(lcSync) << "an attachment is not wanted:" << taken.error().httpStatus << taken.error().detail;
    m_sent.insert(hash);
    next();
}

} // namespace appsync
