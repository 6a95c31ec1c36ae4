// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/requestdrafts.h"

#include "app/base/plaintext.h"
#include "app/domain/json.h"
#include "app/store/database.h"

#include <QJsonDocument>

namespace services {

QList<RequestDraft> readDrafts(store::Database& db)
{
    QList<RequestDraft> drafts;
    auto row = db.statement("SELECT data FROM draft ORDER BY updated_at DESC, id");
    while (row.next()) {
        if (auto draft = domain::fromJson<RequestDraft>(QJsonDocument::fromJson(row.bytes(0)).object()))
            drafts.append(std::move(*draft));
    }
    return drafts;
}

base::Result<void> writeDraft(store::Database& writer, const RequestDraft& draft)
{
    const auto done =
        writer
            .statement(
                "INSERT INTO draft (id, data, updated_at) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET data = "
                "excluded.data, updated_at = excluded.updated_at")
            .args(draft.id, QJsonDocument(domain::toJson(draft)).toJson(QJsonDocument::Compact), draft.updatedAt)
            .run();
    if (done)
        writer.noteChange(QStringLiteral("draft"), draft.id);
    return done;
}

base::Result<void> removeDraft(store::Database& writer, const QString& id)
{
    const auto done = writer.statement("DELETE FROM draft WHERE id = ?1").args(id).run();
    if (done)
        writer.noteChange(QStringLiteral("draft"), id);
    return done;
}

// As the rules want it: what was pasted along with a title is not to stop the request.
QJsonObject submission(const RequestDraft& draft)
{
    RequestDraft clean = draft;
    for (const auto line : {&RequestDraft::title, &RequestDraft::provider, &RequestDraft::link})
        clean.*line = base::plainText((clean.*line).simplified());
    for (const auto text : {&RequestDraft::reason, &RequestDraft::skillGap})
        clean.*text = base::plainText(clean.*text);
    QJsonObject payload = domain::toJson(clean);
    payload.remove(QLatin1StringView("id"));
    payload.remove(QLatin1StringView("updated_at"));
    for (const QString& member : payload.keys()) {
        const QJsonValue value = payload.value(member);
        if (value.isNull() || (value.isString() && value.toString().isEmpty()))
            payload.remove(member);
    }
    return payload;
}

} // namespace services
