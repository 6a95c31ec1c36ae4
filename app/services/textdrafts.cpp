// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/textdrafts.h"

#include "app/base/log.h"
#include "app/domain/ports.h"
#include "app/store/store.h"

namespace services {

QString TextDrafts::text(const QString& name) const
{
    auto row = m_store.reader().statement("SELECT text FROM text_draft WHERE id = ?1");
    row.args(name);
    return row.next() ? row.text(0) : QString();
}

void TextDrafts::keep(const QString& name, const QString& text)
{
    m_store.post([name, text, now = m_clock.now()](store::Database& db) {
        const auto done = text.isEmpty()
                              ? db.statement("DELETE FROM text_draft WHERE id = ?1").args(name).run()
                              : db.statement("INSERT INTO text_draft (id, text, updated_at) VALUES (?1, ?2, ?3) ON "
                                             "CONFLICT (id) DO UPDATE SET text = excluded.text, updated_at = "
                                             "excluded.updated_at")
                                    .args(name, text, now)
                                    .run();
        if (!done)
            qCWarning(lcStore, "draft: %s", qUtf8Printable(done.error().detail));
    });
}

} // namespace services
