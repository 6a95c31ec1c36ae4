// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"
#include "ui/settings/diagnostics.h"
#include "ui/widgets/page.h"

#include <QHash>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace models {
class Preferences;
}
namespace widgets {
class Card;
class FormField;
class ScrollColumn;
class TextLabel;
} // namespace widgets

namespace settings {

// Every change works at once. Places: settings, settings/appearance, settings/network, settings/account,
// settings/about.
class SettingsView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsView)

public:
    // 'sync' is null while nobody is signed in.
    SettingsView(models::Preferences& preferences, services::AccountService& accounts, services::SyncService* sync,
                 QWidget* parent = nullptr);
    void setInstallation(const Installation& installation);
    // Tags (BCP 47) of the languages that the program speaks, besides English.
    void setLanguages(const QStringList& tags);

    void open(const QUrl& place) override;
    void focusFirst() override;

protected:
    void refresh() override;

private:
    struct Choice
    {
        QString value;
        QString label;
    };

    QVBoxLayout* addCard(const QString& name, const QString& title);
    QButtonGroup* addChoices(QVBoxLayout* to, const QString& label, const QString& name, const QList<Choice>& choices);
    static void check(QButtonGroup* group, const QString& value);
    void buildAppearance();
    void buildNetwork();
    void buildDownloads();
    void buildAccount();
    void buildAbout();
    void connectAll();
    void saveProxy();
    void copyDiagnostics();
    void fillAbout();

    models::Preferences& m_preferences;
    services::AccountService& m_accounts;
    services::SyncService* m_sync;
    Installation m_installation;
    widgets::ScrollColumn* m_scroll;
    QHash<QString, widgets::Card*> m_cards;
    QButtonGroup* m_scheme;
    QButtonGroup* m_text;
    QCheckBox* m_motion;
    QComboBox* m_language;
    QCheckBox* m_metered = nullptr;
    QButtonGroup* m_limit = nullptr;
    QCheckBox* m_offline;
    QButtonGroup* m_proxy;
    QLineEdit* m_proxyAddress;
    widgets::FormField* m_proxyField;
    widgets::TextLabel* m_server;
    widgets::TextLabel* m_who;
    widgets::TextLabel* m_version;
    widgets::TextLabel* m_folder;
    QWidget* m_openData;
    QWidget* m_openLog;
};

// "proxy.example.org:3128" → true.
[[nodiscard]] bool isProxyAddress(const QString& typed);

} // namespace settings
