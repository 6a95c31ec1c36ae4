// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/privatenotes.h"

#include "app/base/log.h"
#include "app/domain/json.h"
#include "app/store/database.h"
#include "app/store/store.h"

#include <utility>

namespace services {

namespace {

// In the store, and what it is sealed for: a draft does not open in the place of a note.
QString draftName(const QString& about)
{
    return QStringLiteral("own-notes:") + about;
}

} // namespace

PrivateNotes::PrivateNotes(store::Store& store, domain::KeyStore& keys, const domain::Clock& clock,
                           const QString& account, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock), m_drafts(store, clock), m_vault(keys, account)
{
}

void PrivateNotes::read(const QString& about, QObject* context, Read done)
{
    auto row = m_store.reader().statement("SELECT sealed FROM private_note WHERE id = ?1");
    row.args(about);
    const bool there = row.next();
    const QByteArray sealed = there ? QByteArray::fromBase64(row.bytes(0)) : QByteArray();
    if (const auto pending = m_pending.constFind(about); pending != m_pending.constEnd()) {
        if (pending->sealed != sealed)
            return done(pending->text);
        m_pending.erase(pending);
    }
    if (!there)
        return done(QString()); // no key is made for somebody who writes nothing
    m_vault.open(this, [about, sealed, done, alive = QPointer(context)](const base::Result<vault::Box>& box) {
        if (!alive)
            return;
        if (!box)
            return done(base::failure(box.error()));
        const auto plain = box->unseal(about.toUtf8(), sealed);
        done(plain ? base::Result<QString>(QString::fromUtf8(*plain)) : base::failure(plain.error()));
    });
}

int PrivateNotes::count() const
{
    auto row = m_store.reader().statement("SELECT count(*) FROM private_note");
    return row.next() ? int(row.number(0)) : 0;
}

void PrivateNotes::write(const QString& about, const QString& text, QObject* context, Written done)
{
    const int number = ++m_writes[about];
    const QPointer<QObject> alive(context);
    m_vault.open(this, [this, about, text, done, alive, number](const base::Result<vault::Box>& box) {
        if (number != m_writes.value(about))
            return;
        const auto sealed = box ? box->seal(about.toUtf8(), text.toUtf8()) : base::failure(box.error());
        if (!sealed) {
            if (alive)
                done(base::failure(sealed.error()));
            return;
        }
        m_pending.insert(about, {text.isEmpty() ? QByteArray() : *sealed, text});
        const QString at = domain::toWire(m_clock.now());
        m_store.post([about, at, kept = QString::fromLatin1(sealed->toBase64()),
                      empty = text.isEmpty()](store::Database& db) {
            auto row = db.statement(empty ? "DELETE FROM private_note WHERE id = ?1"
                                          : "INSERT INTO private_note (id, sealed, updated_at) VALUES (?1, ?2, ?3) ON "
                                            "CONFLICT (id) DO UPDATE SET sealed = ?2, updated_at = ?3");
            if (empty)
                row.args(about);
            else
                row.args(about, kept, at);
            if (const auto stored = row.run(); !stored)
                qCWarning(lcStore, "private note: %s", qUtf8Printable(stored.error().detail));
            else
                db.noteChange(QStringLiteral("private_note"), about);
        });
        sealDrafts(); // those that waited for the key
        if (alive)
            done({});
    });
}

void PrivateNotes::draft(const QString& about, QObject* context, Begun done)
{
    if (const auto mine = m_begun.constFind(about); mine != m_begun.constEnd())
        return done(*mine);
    const QByteArray sealed = QByteArray::fromBase64(m_drafts.text(draftName(about)).toLatin1());
    if (sealed.isEmpty())
        return done(std::optional<QString>());
    m_vault.open(this, [about, sealed, done, alive = QPointer(context)](const base::Result<vault::Box>& box) {
        if (!alive)
            return;
        const auto plain = box ? box->unseal(draftName(about).toUtf8(), sealed) : base::failure(box.error());
        if (!plain)
            return done(base::failure(plain.error()));
        done(std::optional(QString::fromUtf8(*plain)));
    });
}

void PrivateNotes::keepDraft(const QString& about, const QString& text)
{
    m_begun.insert(about, text);
    if (!m_unsealed.contains(about))
        m_unsealed.append(about);
    // Whoever has sent its prompt away is not asked again with each word that they type.
    if (!m_vault.isOpen() && std::exchange(m_askedForDrafts, true))
        return;
    m_vault.open(this, [this](const base::Result<vault::Box>& box) {
        if (box)
            sealDrafts();
    });
}

void PrivateNotes::sealDrafts()
{
    for (const QString& about : std::exchange(m_unsealed, {})) {
        m_vault.open(this, [this, about](const base::Result<vault::Box>& box) {
            const QString name = draftName(about);
            const QByteArray text = m_begun.value(about).value_or(QString()).toUtf8();
            const auto sealed = box ? box->seal(name.toUtf8(), text) : base::failure(box.error());
            if (sealed)
                m_drafts.keep(name, QString::fromLatin1(sealed->toBase64()));
            else
                qCWarning(lcStore, "private draft: %s", qUtf8Printable(sealed.error().detail));
        });
    }
}

void PrivateNotes::dropDraft(const QString& about)
{
    m_unsealed.removeAll(about);
    m_begun.insert(about, std::nullopt);
    m_drafts.keep(draftName(about), {});
}

void PrivateNotes::addToDraft(const QString& about, const QString& text)
{
    draft(about, this, [this, about, text](const base::Result<std::optional<QString>>& begun) {
        if (begun && *begun)
            keepDraft(about, **begun + QStringLiteral("\n\n") + text);
    });
}

void PrivateNotes::add(const QString& about, const QString& text, QObject* context, Written done)
{
    read(about, context, [this, about, text, context, done](const base::Result<QString>& before) {
        if (!before)
            return done(base::failure(before.error()));
        const QString both = before->isEmpty() ? text : *before + QStringLiteral("\n\n") + text;
        write(about, both, context, [this, about, text, done](const base::Result<void>& written) {
            if (written) {
                addToDraft(about, text);
                Q_EMIT added(about, text);
            }
            done(written);
        });
    });
}

} // namespace services
