// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/linkeddevices.h"

#include "app/sync/link.h"

namespace services {

LinkedDevices::LinkedDevices(appsync::Link& link, QObject* parent) : QObject(parent), m_link(link)
{
    // Queued also where both live in one thread: nobody is called from within ask().
    connect(&link, &appsync::Link::toldFirst, this, &LinkedDevices::onAnswer, Qt::QueuedConnection);
}

void LinkedDevices::ask(const QStringList& ids, QObject* context, Answered done)
{
    const int request = ++m_requests;
    m_waiting.insert(request, {context, std::move(done)});
    m_link.post([ids, request](appsync::Link& link) { link.askFirstToTell(ids, request); });
}

void LinkedDevices::onAnswer(int request, const QStringList& first, const std::optional<base::Error>& error)
{
    const auto [context, done] = m_waiting.take(request);
    if (context && done)
        done(error ? base::Result<QStringList>(base::failure(*error)) : base::Result<QStringList>(first));
}

} // namespace services
