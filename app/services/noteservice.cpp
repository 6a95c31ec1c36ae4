// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/noteservice.h"

#include "app/base/ids.h"
#include "app/services/commandsender.h"
#include "app/store/store.h"
#include "app/store/table.h"

namespace services {

struct NoteService::Private
{
    Private(store::Store& s, const domain::Clock& c, const QString& me, NoteService* q)
        : store(s),
          drafts(s, c),
          sender(s, c, me, q, [q](const QString& id, const base::Error& error) { Q_EMIT q->refused(id, error); })
    {
    }
    store::Store& store;
    TextDrafts drafts;
    CommandSender sender;
};

NoteService::NoteService(store::Store& store, const domain::Clock& clock, QString personId, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(store, clock, personId, this))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (kind == domain::kindOf<domain::Note>())
            Q_EMIT changed();
    });
}

NoteService::~NoteService() = default;

QList<domain::Note> NoteService::notes(const QString& courseId) const
{
    return store::Table<domain::Note>::select(
        d->store.reader(), "WHERE course_id = ?1 AND removed_at IS NULL ORDER BY item_id, position, created_at, id",
        courseId);
}

TextDrafts& NoteService::drafts()
{
    return d->drafts;
}

QString NoteService::put(const domain::Note& note, const QString& was)
{
    const QString id = note.id.isEmpty() ? base::newId() : note.id;
    d->sender.send(QStringLiteral("note.put"), id,
                   {{QStringLiteral("course_id"), note.courseId},
                    {QStringLiteral("item_id"), note.itemId},
                    {QStringLiteral("item_title"), note.itemTitle},
                    {QStringLiteral("position"), note.position},
                    {QStringLiteral("text"), note.text},
                    {QStringLiteral("bookmark"), note.bookmark},
                    {QStringLiteral("was"), was}});
    return id;
}

void NoteService::remove(const domain::Note& note)
{
    d->sender.send(QStringLiteral("note.delete"), note.id, {{QStringLiteral("was"), note.text}});
}

} // namespace services
