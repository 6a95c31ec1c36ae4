// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"
#include "ui/settings/section.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace models {
class Preferences;
}
namespace widgets {
class FormField;
}

namespace settings {

// Working offline, and the proxy.
class NetworkSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkSection)

public:
    // 'sync' is null while nobody is signed in.
    NetworkSection(models::Preferences& preferences, services::AccountService& accounts, services::SyncService* sync,
                   QWidget* parent = nullptr);

    void refresh() override;

private:
    void buildTray();
    void buildProxy();
    void buildProxyAccount();
    void chooseProxy();
    void saveProxy();
    void showProxyFields();
    void saveProxyAccount();
    [[nodiscard]] QString splitTyped(); // the address that was typed; name and password go into their own fields

    models::Preferences& m_preferences;
    services::AccountService& m_accounts;
    services::SyncService* m_sync;
    QCheckBox* m_offline;
    QCheckBox* m_stays = nullptr;
    widgets::TextLabel* m_staysWords = nullptr;
    QButtonGroup* m_proxy = nullptr;
    QLineEdit* m_proxyAddress = nullptr;
    widgets::FormField* m_proxyField = nullptr;
    bool m_choosing = false;            // *This one* is chosen, and its address is not one yet
    std::optional<bool> m_systemsProxy; // asked once: some systems take their time
    QWidget* m_proxyAccount = nullptr;
    QLineEdit* m_proxyUser = nullptr;
    QLineEdit* m_proxyPassword = nullptr;
    widgets::TextLabel* m_managed = nullptr;
    widgets::TextLabel* m_server;
};

// "proxy.example.org:3128" → true.
[[nodiscard]] bool isProxyAddress(const QString& typed);

} // namespace settings
