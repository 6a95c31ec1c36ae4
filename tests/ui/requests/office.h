// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/requestservice.h"
#include "app/services/syncservice.h"
#include "app/store/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"

// A small office in a real store: Maya and Kenji report to Rosa, Jonas is learning and development.
namespace office {

inline const QString kMaya = QStringLiteral("maya");
inline const QString kRosa = QStringLiteral("rosa");

inline QByteArray person(const char* id, const char* name, const char* supervisor, const char* roles)
{
    return support::CatalogLines::put("person", id, 1,
                                      QByteArray("\"name\":\"") + name + "\",\"supervisor_id\":\"" + supervisor +
                                          "\",\"roles\":[" + roles + "],\"active\":true");
}

// An open request on Rosa's desk; 'minute' orders them.
inline QByteArray request(const char* id, const char* who, const char* title, qint64 rev, int minute,
                          const char* state = "pending")
{
    const QByteArray at = "\"2026-02-28T08:" + QByteArray::number(minute).rightJustified(2, '0') + ":00.000Z\"";
    return support::CatalogLines::put(
        "course_request", id, rev,
        QByteArray("\"person_id\":\"") + who + "\",\"title\":\"" + title + "\",\"reason\":\"because\",\"cost\":300," +
            "\"currency\":\"EUR\",\"state\":\"" + state + "\",\"desk_id\":\"rosa\",\"desk_role\":\"supervisor\"," +
            "\"desk_since\":" + at + ",\"due_at\":\"2026-03-05T08:00:00.000Z\",\"submitted_at\":" + at +
            ",\"events\":[{\"id\":\"e-" + id + "\",\"at\":" + at + ",\"actor_id\":\"" + who +
            "\",\"on_behalf_of\":\"\",\"action\":\"submitted\",\"text\":\"because\",\"to_id\":\"rosa\"}]");
}

inline QByteArray people()
{
    return person("maya", "Maya Lind", "rosa", "\"learner\"") + person("kenji", "Kenji Tanaka", "rosa", "\"learner\"") +
           person("rosa", "Rosa Osei", "ana", "\"learner\",\"supervisor\"") +
           person("ana", "Ana Ruiz", "", "\"learner\",\"supervisor\"") +
           person("jonas", "Jonas Weber", "ana", "\"learner\",\"learning-development\"") +
           support::CatalogLines::put("policy", "org", 1,
                                      "\"organisation\":\"Nordwind\",\"cost_limit\":1000,\"currency\":\"EUR\","
                                      "\"review_days\":5,\"learning_development_id\":\"jonas\"");
}

// The outbox half of sync over the real store, without a network: what the screens ask of it is really done.
class OutboxSync final : public services::SyncService
{
public:
    explicit OutboxSync(store::Store& store) : m_store(store)
    {
        connect(&store, &store::Store::changed, this, [this](const QString& kind) {
            if (kind == QLatin1StringView("outbox"))
                Q_EMIT outboxChanged();
        });
    }
    services::SyncStatus now;
    QStringList retried;

    [[nodiscard]] services::SyncStatus status() const override { return now; }
    [[nodiscard]] QList<services::OutboxItem> outbox() const override
    {
        QList<services::OutboxItem> items;
        for (const store::OutboxEntry& entry : store::Outbox(m_store.reader()).items()) {
            services::OutboxItem item;
            item.command = entry.command;
            item.state =
                entry.state == store::OutboxState::Wedged ? QStringLiteral("wedged") : QStringLiteral("waiting");
            item.why = entry.problem ? entry.problem->code : QString();
            items.append(item);
        }
        return items;
    }
    void syncNow() override {}
    void setWanted(bool online) override { now.wanted = online; }
    void retry(const QString& commandId) override { retried << commandId; }
    void discard(const QString& commandId) override
    {
        m_store.post([commandId](store::Database& db) { (void)store::Outbox(db).discard(commandId); });
    }
    void edit(const QString& commandId, const QJsonObject& payload) override
    {
        m_store.post([=](store::Database& db) { (void)store::Outbox(db).edit(commandId, payload); });
    }
    [[nodiscard]] QByteArray exportOutbox() const override { return store::Outbox(m_store.reader()).exportNdjson(); }

private:
    store::Store& m_store;
};

} // namespace office
