// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/accountservice.h"
#include "app/services/syncservice.h"
#include "ui/settings/diagnostics.h"
#include "ui/widgets/page.h"

#include <QHash>

namespace models {
class Preferences;
}
namespace services {
class OwnCalendar;
}
namespace widgets {
class ScrollColumn;
}

namespace settings {

class AboutSection;
class AppearanceSection;
class Section;

// Every change works at once. Places: settings, settings/appearance, settings/network, settings/downloads,
// settings/calendar, settings/account, settings/about.
class SettingsView final : public widgets::Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsView)

public:
    // 'sync' is null while nobody is signed in.
    SettingsView(models::Preferences& preferences, services::AccountService& accounts, services::SyncService* sync,
                 QWidget* parent = nullptr);
    void setInstallation(const Installation& installation);
    // The person's own calendar; without this call there is no section for it.
    void setOwnCalendar(services::OwnCalendar& calendar);
    // Tags (BCP 47) of the languages that the program speaks, besides English.
    void setLanguages(const QStringList& tags);

    // The parts, as they stand: the id in the place, what is written above, and what there is to set.
    struct Part
    {
        QString id;
        QString title;
        QStringList holds;
    };
    [[nodiscard]] static QList<Part> parts();

    void open(const QUrl& place) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFirst() override;
    bool closeTopmost() override;

protected:
    void refresh() override;

private:
    void add(const QString& name, Section* section, int place = -1);

    widgets::ScrollColumn* m_scroll;
    QHash<QString, Section*> m_sections;
    AppearanceSection* m_appearance;
    AboutSection* m_about;
};

} // namespace settings
