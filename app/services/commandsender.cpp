// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/commandsender.h"

#include "app/base/ids.h"
#include "app/base/timezones.h"
#include "app/domain/ports.h"
#include "app/services/textdrafts.h"
#include "app/store/outbox.h"
#include "app/store/store.h"

#include <QPointer>

namespace services {

CommandSender::CommandSender(store::Store& store, const domain::Clock& clock, QString actor, QObject* context,
                             Refused refused, Queued queued)
    : m_store(store),
      m_clock(clock),
      m_actor(std::move(actor)),
      m_context(context),
      m_refused(std::move(refused)),
      m_queued(std::move(queued))
{
}

QString CommandSender::send(const QString& kind, const QString& target, const QJsonObject& payload, qint64 seenRev,
                            std::function<base::Result<void>(store::Database&)> also) const
{
    domain::Command command;
    command.id = base::newId();
    command.kind = kind;
    command.target = target;
    command.seenRev = seenRev;
    command.at = m_clock.now();
    command.zone = base::currentZoneName(m_clock.zone().id());
    command.payload = payload;
    // The store outlives its thread; the screen behind 'context' need not, and is only asked in its own thread.
    QPointer<QObject> context(m_context);
    const QDateTime notBefore = m_hold.count() > 0 ? m_clock.machineNow().addSecs(m_hold.count()) : QDateTime();
    m_store.post([command, notBefore, actor = m_actor, also = std::move(also), refused = m_refused, queued = m_queued,
                  context, store = &m_store](store::Database& db) {
        const auto done = store::Outbox(db).enqueue(command, actor, also, notBefore);
        if (done && !queued)
            return;
        QMetaObject::invokeMethod(store, [context, refused, queued, id = command.id, done] {
            if (context && done)
                queued(id);
            else if (context)
                refused(id, done.error());
        });
    });
    return command.id;
}

void CommandSender::takeBack(const QStringList& commandIds, QObject* context, std::function<void(int)> done) const
{
    m_store.post(
        [commandIds, receiver = QPointer(context), done = std::move(done), store = &m_store](store::Database& db) {
            int undone = 0;
            // The last one first, as others may build on the ones before.
            for (auto id = commandIds.crbegin(); id != commandIds.crend(); ++id) {
                const auto back = store::Outbox(db).takeBack(*id);
                undone += back && *back ? 1 : 0;
            }
            QMetaObject::invokeMethod(store, [receiver, done, undone] {
                if (receiver && done)
                    done(undone);
            });
        });
}

QString CommandSender::sendText(const QString& kind, const QString& target, const QJsonObject& payload,
                                const QString& draft, const Back& back) const
{
    if (draft.isEmpty())
        return send(kind, target, payload);
    CommandSender telling = *this;
    telling.m_refused = [draft, back, refused = m_refused, text = payload.value(QLatin1StringView("text")).toString()](
                            const QString& id, const base::Error& error) {
        refused(id, error);
        back(draft, text, error);
    };
    return telling.send(kind, target, payload, 0,
                        [draft](store::Database& db) { return TextDrafts::forgetIn(db, draft); });
}

QString CommandSender::refuse(const base::Error& error) const
{
    const QString id = base::newId();
    QPointer<QObject> context(m_context);
    m_store.post([refused = m_refused, context, store = &m_store, id, error](store::Database&) {
        QMetaObject::invokeMethod(store, [context, refused, id, error] {
            if (context)
                refused(id, error);
        });
    });
    return id;
}

} // namespace services
