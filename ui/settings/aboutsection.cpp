// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aboutsection.h"

#include "ui/models/preferences.h"
#include "ui/models/words.h"
#include "ui/settings/diagnosticspanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace settings {

using widgets::Role;
using widgets::TextLabel;
using widgets::Type;

AboutSection::AboutSection(models::Preferences& preferences, const services::SyncService* sync, QWidget* parent)
    : Section(tr("About and diagnostics"), parent),
      m_preferences(preferences),
      m_sync(sync),
      m_version(new TextLabel({})),
      m_folder(new TextLabel({}, Type::Small, Role::TextMuted)),
      m_managed(new TextLabel({}, Type::Small, Role::TextMuted)),
      m_panel(new DiagnosticsPanel)
{
    m_installation.version = QCoreApplication::applicationVersion();
    m_managed->setObjectName(QStringLiteral("policy"));
    body()->addWidget(m_version);
    addUpdates();
    body()->addWidget(m_folder);
    body()->addWidget(m_managed);
    const auto open = [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    auto* data = addLink(QStringLiteral("openData"), tr("Open the data folder"), "external-link");
    connect(data, &QPushButton::clicked, this, [this, open] { open(m_installation.dataFolder); });
    auto* log = addLink(QStringLiteral("openLog"), tr("Open the log folder"), "external-link");
    connect(log, &QPushButton::clicked, this, [this, open] { open(m_installation.logFolder); });
    m_newVersionPage = addLink(QStringLiteral("newVersionPage"), tr("Read about the new version"), "external-link");
    connect(m_newVersionPage, &QPushButton::clicked, this, [this] { Q_EMIT go(m_preferences.newVersion().page); });
    m_diagnose = addLink(QStringLiteral("showDiagnostics"), tr("Diagnostics…"), "info");
    connect(m_diagnose, &QPushButton::clicked, this,
            [this] { m_panel->show(m_installation, m_sync, m_preferences.policy()); });
    m_openData = data;
    m_openLog = log;
    body()->addWidget(new TextLabel(tr("Diagnostics hold versions and states; no names, no addresses, nothing that you "
                                       "wrote. You read them before they are saved."),
                                    Type::Small, Role::TextMuted));
    body()->addWidget(m_panel);
    m_panel->hide();
    connect(m_panel, &DiagnosticsPanel::say, this, &Section::say);
    connect(m_panel, &DiagnosticsPanel::closed, m_diagnose, [this] {
        m_diagnose->setFocus(Qt::OtherFocusReason);
        widgets::reveal(m_diagnose);
    });
}

bool AboutSection::closeTopmost()
{
    if (m_panel->isHidden())
        return false;
    m_panel->leave();
    return true;
}

void AboutSection::addUpdates()
{
    m_newVersion = new TextLabel({});
    m_newVersion->setObjectName(QStringLiteral("newVersion"));
    m_tellUpdates = new widgets::CheckBox(tr("Tell me about newer versions"));
    m_tellUpdates->setObjectName(QStringLiteral("tellUpdates"));
    body()->addWidget(m_newVersion);
    body()->addWidget(m_tellUpdates);
    m_managedUpdates = addManagedLine(QStringLiteral("managedUpdates"));
    connect(m_tellUpdates, &QCheckBox::clicked, this, [this](bool tell) { m_preferences.setUpdateCheck(tell); });
    connect(&m_preferences, &models::Preferences::updatesChanged, this, &Section::refreshWanted);
}

// Told, never installed: how a program gets onto a computer is the business of whoever looks after it.
void AboutSection::showUpdates()
{
    const auto found = m_preferences.newVersion();
    const bool tells = m_preferences.updatesCanBeTold() && m_preferences.updateCheck();
    const bool isNew = tells && !found.version.isEmpty();
    m_newVersion->setText(isNew ? tr("Version %1 is there. %2").arg(found.version, found.summary).trimmed()
                                : QString());
    m_newVersion->setVisible(isNew);
    m_newVersionPage->setVisible(isNew);
    m_tellUpdates->setVisible(m_preferences.updatesCanBeTold());
    m_tellUpdates->setChecked(m_preferences.updateCheck());
    m_tellUpdates->setEnabled(!m_preferences.policy().updateCheck);
    m_managedUpdates->setVisible(m_preferences.updatesCanBeTold() && m_preferences.policy().updateCheck);
}

void AboutSection::setInstallation(const Installation& installation)
{
    m_installation = installation;
    refresh();
}

QString AboutSection::policyText() const
{
    const domain::ManagedPolicy& policy = m_preferences.policy();
    QStringList lines;
    if (!policy.names.isEmpty())
        lines.append(tr("Laid down by your organisation: %1").arg(QLocale().createSeparatedList(policy.names)));
    for (const QString& problem : policy.problems)
        lines.append(tr("Not understood in this computer's policy: %1").arg(problem));
    return lines.join(QLatin1Char('\n'));
}

void AboutSection::refresh()
{
    m_version->setText(tr("LXCP Desktop %1, with Qt %2").arg(m_installation.version, QLatin1StringView(qVersion())));
    m_folder->setText(tr("Data folder: %1").arg(models::apart(m_installation.dataFolder)));
    m_folder->setVisible(!m_installation.dataFolder.isEmpty());
    m_openData->setVisible(!m_installation.dataFolder.isEmpty());
    m_openLog->setVisible(QFileInfo::exists(m_installation.logFile));
    showUpdates();
    m_managed->setText(policyText());
    m_managed->setVisible(!m_managed->text().isEmpty());
}

} // namespace settings
