// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/vault.h"

#include <QHash>

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
    // Below what is there.
    void add(const QString& about, const QString& text, QObject* context, Written done);

Q_SIGNALS:
    void added(const QString& about, const QString& text);

private:
    struct Pending // written, and not on the disk yet
    {
        QByteArray sealed;
        QString text;
    };
    store::Store& m_store;
    const domain::Clock& m_clock;
    vault::Vault m_vault;
    QHash<QString, Pending> m_pending; // by what it is about
    QHash<QString, int> m_writes;      // how many there were
};

} // namespace services
