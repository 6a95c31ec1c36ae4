// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pusher.h"

#include "app/base/backoff.h"
#include "app/base/log.h"
#include "app/domain/ports.h"
#include "app/domain/rules.h"
#include "app/net/apiclient.h"
#include "app/net/responseerror.h"
#include "app/store/store.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace appsync {

namespace {

domain::Problem problemOf(const base::Error& error)
{
    domain::Problem problem;
    problem.status = error.httpStatus;
    problem.detail = error.detail;
    const bool tooLarge = error.httpStatus == 413 && error.code.isEmpty(); // a proxy's word
    problem.code = tooLarge               ? QString::fromLatin1(net::kTooLarge)
                   : error.code.isEmpty() ? base::kindName(error.kind)
                                          : error.code;
    return problem;
}

// No connection was made, or the server did not let in who sends it: then nothing can have been taken.
bool neverArrived(const base::Error& error)
{
    constexpr const char* kAtTheDoor[] = {"inactive-person", "unknown-person", "invalid-token"};
    if (std::ranges::any_of(kAtTheDoor, [&](const char* code) { return error.code == QLatin1StringView(code); }))
        return true;
    constexpr const char* kBefore[] = {"", net::kTls, net::kNoTls, net::kProxy, net::kProxyRefuses, net::kProxyDown};
    return error.kind == base::Error::Kind::Network && error.httpStatus == 0 &&
           std::ranges::any_of(kBefore, [&](const char* code) { return error.code == QLatin1StringView(code); });
}

// A refusal of the request that lies in what was sent, so that sending it again cannot help.
bool isContentRefusal(const base::Error& error)
{
    if (error.kind != base::Error::Kind::Rejected)
        return false;
    return error.httpStatus == 400 || error.httpStatus == 413 || error.httpStatus == 415 || error.httpStatus == 422;
}

// Something between us and the server that takes not even what every command may have: that is nothing to decide about.
bool isOfTheWay(const base::Error& error, const domain::Command& command)
{
    const auto size = QJsonDocument(command.payload).toJson(QJsonDocument::Compact).size();
    return error.httpStatus == 413 && error.code.isEmpty() && size <= domain::CommandLimits{}.payload;
}

} // namespace

Pusher::Pusher(store::Store& store, net::ApiClient& api, const domain::Clock& clock, int commandsPerBatch,
               QObject* parent)
    : QObject(parent),
      m_store(store),
      m_api(api),
      m_clock(clock),
      m_attachments(store, api, this),
      m_mostPerBatch(commandsPerBatch),
      m_perBatch(commandsPerBatch)
{
}

void Pusher::run()
{
    if (m_running)
        return;
    m_running = true;
    m_perBatch = m_mostPerBatch;
    sendNext();
}

void Pusher::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_attachments.stop();
    if (m_call) {
        m_call->disconnect(this);
        m_call->abort();
    }
    if (m_sending.isEmpty())
        return;
    m_sending.clear();
    if (auto back = store::Outbox(m_store.writer()).resetSending(); !back)
        qCWarning(lcSync) << "outbox:" << back.error().detail;
    Q_EMIT outboxChanged();
}

void Pusher::sendNext()
{
    store::Outbox outbox(m_store.writer());
    m_sending = outbox.next(m_perBatch, m_clock.now());
    if (m_sending.isEmpty())
        return finish({});
    QStringList ids;
    QList<domain::Command> commands;
    for (const store::OutboxEntry& entry : std::as_const(m_sending)) {
        ids.append(entry.command.id);
        commands.append(entry.command);
    }
    if (auto marked = outbox.markSending(ids); !marked)
        return finish(marked.error());
    Q_EMIT outboxChanged();
    m_attachments.send(commands, [this, commands](const std::optional<base::Error>& error) {
        if (error)
            return onFailure(*error);
        sendBatch(commands);
    });
}

void Pusher::sendBatch(const QList<domain::Command>& commands)
{
    m_call = net::sendCommands(m_api, commands);
    m_call->whenDone(this, [this](const base::Result<QList<domain::CommandResult>>& answers) { onAnswers(answers); });
}

void Pusher::onAnswers(const base::Result<QList<domain::CommandResult>>& answers)
{
    if (!m_running)
        return;
    if (!answers)
        return onFailure(answers.error());
    for (const domain::CommandResult& answer : *answers) {
        if (auto taken = takeAnswer(answer); !taken)
            return finish(taken.error());
    }
    m_sending.clear();
    Q_EMIT outboxChanged();
    sendNext();
}

base::Result<void> Pusher::takeAnswer(const domain::CommandResult& answer)
{
    if (answer.status != QLatin1StringView("retry")) {
        ++m_answered;
        return store::Outbox(m_store.writer()).settle(answer);
    }
    for (const store::OutboxEntry& entry : std::as_const(m_sending)) {
        if (entry.command.id == answer.id)
            return postpone(entry, answer.problems.value(0), 0);
    }
    return {};
}

void Pusher::onFailure(const base::Error& error)
{
    const QList<store::OutboxEntry> batch = std::exchange(m_sending, {});
    if (isContentRefusal(error) && batch.size() > 1) {
        // One of them is what the server cannot take, or all of them together: alone, each gets its own answer.
        m_perBatch = int(batch.size() + 1) / 2;
        if (auto back = store::Outbox(m_store.writer()).resetSending(); !back)
            return finish(back.error());
        return sendNext();
    }
    if (isContentRefusal(error) && !isOfTheWay(error, batch.first().command)) {
        domain::CommandResult refusal;
        refusal.id = batch.first().command.id;
        refusal.status = QStringLiteral("rejected");
        refusal.problems = {problemOf(error)};
        if (auto taken = takeAnswer(refusal); !taken)
            return finish(taken.error());
        Q_EMIT outboxChanged();
        return sendNext();
    }
    base::Error why = error;
    if (isContentRefusal(error)) {
        why.kind = base::Error::Kind::Network;
        why.code = QString::fromLatin1(net::kNotTheServer);
    }
    for (const store::OutboxEntry& entry : batch) {
        if (auto kept = postpone(entry, problemOf(why), error.retryAfterSeconds, !neverArrived(error)); !kept)
            return finish(kept.error());
    }
    Q_EMIT outboxChanged();
    finish(why);
}

base::Result<void> Pusher::postpone(const store::OutboxEntry& entry, const domain::Problem& why, int atLeastSeconds,
                                    bool reachedServer)
{
    const auto wait = qMax(base::backoffDelay(entry.attempts + 1, QRandomGenerator::global()->generateDouble()),
                           std::chrono::milliseconds(std::chrono::seconds(atLeastSeconds)));
    return store::Outbox(m_store.writer())
        .postpone({entry.command.id}, m_clock.now().addMSecs(wait.count()), why, reachedServer);
}

void Pusher::finish(const std::optional<base::Error>& error)
{
    if (!m_running)
        return;
    m_running = false;
    m_sending.clear();
    Q_EMIT done(error);
}

} // namespace appsync
