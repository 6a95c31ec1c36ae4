// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"

#include <QJsonObject>
#include <QStringList>

// The two services that are interfaces, as the views see them: they keep what is told and note what is asked.
class FakeAccounts final : public services::AccountService
{
public:
    QList<services::Account> known;
    services::SessionState session = services::SessionState::SignedOut;
    bool keychain = true;
    bool asking = false; // the keychain
    std::optional<base::Error> trouble;
    QStringList asked;

    static services::Account person(const QString& id, const QString& name)
    {
        services::Account account;
        account.key = id;
        account.server = QUrl(QStringLiteral("https://learn.example.org"));
        account.name = name;
        account.organisation = QStringLiteral("Nordwind");
        return account;
    }
    void become(services::SessionState state)
    {
        session = state;
        Q_EMIT stateChanged();
    }

    [[nodiscard]] QList<services::Account> accounts() const override { return known; }
    [[nodiscard]] std::optional<services::Account> current() const override
    {
        return known.isEmpty() || known.first().signedOut ? std::nullopt : std::optional(known.first());
    }
    [[nodiscard]] services::SessionState state() const override { return session; }
    [[nodiscard]] bool keychainWorks() const override { return keychain; }
    [[nodiscard]] bool asksKeychain() const override { return asking; }
    [[nodiscard]] std::optional<base::Error> problem() const override { return trouble; }
    services::KeptData kept;
    [[nodiscard]] services::KeptData keptOf(const QString&) const override { return kept; }
    void erase(const QString& key) override
    {
        asked << QStringLiteral("erase ") + key;
        known.removeIf([&key](const services::Account& account) { return account.key == key; });
        Q_EMIT stateChanged();
    }
    void openAgain() override
    {
        asked << QStringLiteral("openAgain");
        if (trouble)
            Q_EMIT failed(*trouble);
    }
    void signIn(const QUrl& server, const QString& = {}) override
    {
        asked << QStringLiteral("signIn ") + server.toString();
        become(services::SessionState::SigningIn);
    }
    void cancelSignIn() override
    {
        asked << QStringLiteral("cancel");
        become(services::SessionState::SignedOut);
    }
    void renewSession() override { asked << QStringLiteral("renew"); }
    void switchTo(const QString& key) override { asked << QStringLiteral("switch ") + key; }
    void signOut(bool erase) override { asked << (erase ? QStringLiteral("erase") : QStringLiteral("signOut")); }
};

class FakeSync final : public services::SyncService
{
public:
    services::SyncStatus now;
    QList<services::OutboxItem> items;
    QList<services::LostThing> gone;
    QStringList asked;
    QJsonObject edited;

    void tell() { Q_EMIT statusChanged(); }

    [[nodiscard]] services::SyncStatus status() const override { return now; }
    [[nodiscard]] QList<services::OutboxItem> outbox() const override { return items; }
    [[nodiscard]] QList<services::LostThing> lost() const override { return gone; }
    void forgetLost() override
    {
        gone.clear();
        Q_EMIT lostChanged();
    }
    void syncNow() override { asked << QStringLiteral("sync"); }
    void setWanted(bool online) override
    {
        now.wanted = online;
        asked << (online ? QStringLiteral("online") : QStringLiteral("offline"));
        tell();
    }
    void retry(const QString& id) override { asked << QStringLiteral("retry ") + id; }
    void discard(const QString& id) override
    {
        asked << QStringLiteral("discard ") + id;
        items.removeIf([&](const services::OutboxItem& item) { return item.command.id == id; });
        Q_EMIT outboxChanged();
    }
    void edit(const QString& id, const QJsonObject& payload) override
    {
        asked << QStringLiteral("edit ") + id;
        edited = payload;
    }
    [[nodiscard]] QByteArray exportOutbox() const override { return "{}\n"; }
};
