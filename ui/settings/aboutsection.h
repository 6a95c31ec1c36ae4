// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/diagnostics.h"
#include "ui/settings/section.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace models {
class Preferences;
}

namespace settings {

class DiagnosticsPanel;

// Version and newer ones, folders, what administrators have laid down, diagnostics.
class AboutSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutSection)

public:
    // 'sync' is null while nobody is signed in.
    AboutSection(models::Preferences& preferences, const services::SyncService* sync, QWidget* parent = nullptr);

    void setInstallation(const Installation& installation);
    void refresh() override;
    bool closeTopmost() override;

private:
    void addUpdates();
    void showUpdates();
    [[nodiscard]] QString policyText() const;

    models::Preferences& m_preferences;
    const services::SyncService* m_sync;
    Installation m_installation;
    widgets::TextLabel* m_version;
    QCheckBox* m_tellUpdates = nullptr;
    widgets::TextLabel* m_managedUpdates = nullptr;
    widgets::TextLabel* m_newVersion = nullptr;
    widgets::Button* m_newVersionPage = nullptr;
    widgets::TextLabel* m_folder;
    widgets::TextLabel* m_managed;
    QWidget* m_openData;
    QWidget* m_openLog;
    widgets::Button* m_diagnose;
    DiagnosticsPanel* m_panel;
};

} // namespace settings
