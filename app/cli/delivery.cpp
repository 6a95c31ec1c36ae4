// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/delivery.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace cli {

namespace {

constexpr auto kLookPause = std::chrono::milliseconds(100);
constexpr int kLooksBeforeSending = 20;
constexpr int kMostLooks = 50;

} // namespace

Delivery::Delivery(Context& context, services::Workspace& workspace)
    : QObject(&context), m_context(context), m_sync(workspace.sync())
{
}

void Delivery::refuse(const QString&, const base::Error& error)
{
    m_refused = true;
    m_context.console().say(m_context.wordsOf(error));
    m_context.exit(error.kind == base::Error::Kind::Storage ? Failed : Refused);
}

void Delivery::follow(const QString& commandId)
{
    if (m_refused)
        return;
    m_commandId = commandId;
    for (const services::OutboxItem& item : m_sync.outbox()) {
        if (item.command.id == commandId)
            m_target = item.command.target;
    }
    connect(&m_sync, &services::SyncService::finished, this,
            [this](const services::SyncTotals&, const std::optional<base::Error>& error) { onSynced(error); });
    m_sync.syncNow();
}

void Delivery::isSo(const QString& target)
{
    if (m_context.console().isJson()) // the words were said
        tell(QStringLiteral("done"), target);
    m_context.exit(Done);
}

void Delivery::onSynced(const std::optional<base::Error>& error)
{
    for (const services::OutboxItem& item : m_sync.outbox()) {
        if (item.command.id != m_commandId)
            continue;
        if (item.state == QLatin1StringView("wedged")) {
            base::Error refusal{base::Error::Kind::Rejected, item.detail, 0, item.why, 0};
            m_context.console().say(wordsFor(refusal));
            tell(item.state, item.command.target);
            return m_context.exit(Refused);
        }
        if (!error && isBehindRefused(item)) {
            m_context.console().say(
                tr("It waits behind a change to the same thing that was refused. See 'lxcp outbox'."));
            tell(item.state, item.command.target);
            return m_context.exit(Refused);
        }
        if (!error && isOnItsWay(item) && m_looks < kMostLooks)
            return lookAgain();
        if (error)
            m_context.console().say(m_context.wordsOf(*error));
        const bool isOnline = !error && item.attempts == 0;
        const bool isOut = error && exitCodeFor(*error) == NotSignedIn;
        const bool isDeactivated = error && error->code == QLatin1StringView("inactive-person");
        m_context.console().say(isOnline ? tr("It is kept here: another program of this profile is busy sending "
                                              "changes.")
                                : isDeactivated
                                    ? tr("It is kept here; nothing is sent while your account is deactivated.")
                                : isOut ? tr("It is kept here and will be sent when you have signed in again.")
                                        : tr("It is kept here and will be sent when the server can be reached."));
        tell(QStringLiteral("waiting"), item.command.target);
        return m_context.exit(isOut ? NotSignedIn : Offline);
    }
    tell(QStringLiteral("done"), m_target);
    m_context.exit(Done);
}

bool Delivery::isOnItsWay(const services::OutboxItem& item) const
{
    const QList<services::OutboxItem> items = m_sync.outbox();
    const bool isFirst = std::none_of(items.begin(), items.end(), [&item](const services::OutboxItem& other) {
        return other.command.target == item.command.target && other.command.id != item.command.id;
    });
    return item.state == QLatin1StringView("sending") || (item.attempts == 0 && isFirst);
}

void Delivery::lookAgain()
{
    ++m_looks;
    QTimer::singleShot(kLookPause, this, [this] {
        if (m_looks % kLooksBeforeSending == 0)
            m_sync.sendAnew();
        else
            onSynced({});
    });
}

bool Delivery::isBehindRefused(const services::OutboxItem& waiting) const
{
    const QList<services::OutboxItem> items = m_sync.outbox();
    return std::any_of(items.begin(), items.end(), [&waiting](const services::OutboxItem& other) {
        return other.command.target == waiting.command.target && other.state == QLatin1StringView("wedged");
    });
}

void Delivery::tell(const QString& state, const QString& target)
{
    if (m_context.console().isJson())
        m_context.console().json({{QStringLiteral("command"), m_commandId},
                                  {QStringLiteral("target"), target},
                                  {QStringLiteral("state"), state}});
    else if (state == QLatin1StringView("done"))
        m_context.console().text(tr("Done."));
}

} // namespace cli
