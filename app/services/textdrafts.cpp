// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/textdrafts.h"

#include "app/base/log.h"
#include "app/domain/ports.h"
#include "app/store/store.h"

namespace services {

namespace {

void write(store::Database& db, const QString& id, const QString& text, const QDateTime& now)
{
    const auto done = text.isEmpty()
                          ? db.statement("DELETE FROM text_draft WHERE id = ?1").args(id).run()
                          : db.statement("INSERT INTO text_draft (id, text, updated_at) VALUES (?1, ?2, ?3) ON "
                                         "CONFLICT (id) DO UPDATE SET text = excluded.text, updated_at = "
                                         "excluded.updated_at")
                                .args(id, text, now)
                                .run();
    if (!done)
        qCWarning(lcStore, "draft: %s", qUtf8Printable(done.error().detail));
}

QString besides(const QString& name)
{
    return QStringLiteral("attached:") + name;
}

} // namespace

QString TextDrafts::text(const QString& name) const
{
    auto row = m_store.reader().statement("SELECT text FROM text_draft WHERE id = ?1");
    row.args(name);
    return row.next() ? row.text(0) : QString();
}

void TextDrafts::keep(const QString& name, const QString& text)
{
    m_store.post([name, text, now = m_clock.now()](store::Database& db) { write(db, name, text, now); });
}

QByteArray TextDrafts::attached(const QString& name) const
{
    return QByteArray::fromBase64(text(besides(name)).toLatin1());
}

void TextDrafts::keepAttached(const QString& name, const QByteArray& attached)
{
    m_store.post([name, attached, now = m_clock.now()](store::Database& db) {
        write(db, besides(name), QString::fromLatin1(attached.toBase64()), now);
    });
}

void TextDrafts::forget(const QString& name)
{
    keep(name, {});
    keepAttached(name, {});
}

int TextDrafts::count() const
{
    return countIn(m_store.reader());
}

int TextDrafts::countIn(store::Database& db)
{
    auto row = db.statement("SELECT count(*) FROM text_draft WHERE substr(id, 1, length(?1)) <> ?1");
    row.args(besides({}));
    return row.next() ? int(row.number(0)) : 0;
}

base::Result<void> TextDrafts::forgetIn(store::Database& db, const QString& name)
{
    return db.statement("DELETE FROM text_draft WHERE id IN (?1, ?2)").args(name, besides(name)).run();
}

} // namespace services
