// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/textdrafts.h"
#include "app/vault/vault.h"

#include <QHash>

#include <optional>

namespace store {
class Store;
}

namespace services {

// A person's own notes about a mentorship: sealed on this machine, never sent, in no export. Main thread.
class PrivateNotes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivateNotes)

public:
    // 'account' names the key in the keychain. 'store' and 'keys' outlive it.
    PrivateNotes(store::Store& store, domain::KeyStore& keys, const domain::Clock& clock, const QString& account,
                 QObject* parent = nullptr);

    // 'about': an id. Empty text: nothing was written. Errors: see Vault and Box. Not called when the context is gone;
    // again after Timeout, when the keychain has answered after all.
    using Read = std::function<void(const base::Result<QString>&)>;
    void read(const QString& about, QObject* context, Read done);
    // How many there are.
    [[nodiscard]] int count() const;
    // An empty text removes it. 'done' when it is on its way to the disk, and as with read(). Of several that wait for
    // the keychain the last counts.
    using Written = std::function<void(const base::Result<void>&)>;
    void write(const QString& about, const QString& text, QObject* context, Written done);
    // What was being written and not kept yet, also before a crash; nothing: nothing was. Errors as with read().
    using Begun = std::function<void(const base::Result<std::optional<QString>>&)>;
    void draft(const QString& about, QObject* context, Begun done);
    // Sealed like what is kept. For this the keychain is asked once: what it does not open then stays in memory, and
    // goes to the disk when it is opened for something else.
    void keepDraft(const QString& about, const QString& text);
    void dropDraft(const QString& about);
    // Below what is there, and below what is being written.
    void add(const QString& about, const QString& text, QObject* context, Written done);

Q_SIGNALS:
    void added(const QString& about, const QString& text);

private:
    struct Pending // written, and not on the disk yet
    {
        QByteArray sealed;
        QString text;
    };
    void sealDrafts();
    void addToDraft(const QString& about, const QString& text);

    store::Store& m_store;
    const domain::Clock& m_clock;
    TextDrafts m_drafts; // sealed
    vault::Vault m_vault;
    QHash<QString, Pending> m_pending;              // by what it is about
    QHash<QString, int> m_writes;                   // how many there were
    QHash<QString, std::optional<QString>> m_begun; // drafts of this run, by what they are about
    QStringList m_unsealed;                         // of these, which wait for the key
    bool m_askedForDrafts = false;
};

} // namespace services
