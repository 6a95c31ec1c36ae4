// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/downloadsection.h"

#include "ui/models/preferences.h"
#include "ui/models/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/place.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace settings {

DownloadSection::DownloadSection(models::Preferences& preferences, QWidget* parent)
    : Section(tr("Downloads"), parent), m_preferences(preferences)
{
    QList<Choice> limits{{QStringLiteral("0"), tr("As fast as it goes")},
                         {QStringLiteral("2000000"), tr("2 MB a second")},
                         {QStringLiteral("500000"), tr("500 kB a second")}};
    // Administrators may have chosen one that nobody else is offered.
    const qint64 laidDown = preferences.policy().downloadLimit.value_or(0);
    const QString value = QString::number(laidDown);
    if (std::ranges::none_of(limits, [&value](const Choice& limit) { return limit.value == value; }))
        limits.append({value, tr("%1 a second").arg(models::Words::bytes(laidDown))});
    m_limit = addChoices(tr("How fast at most"), QStringLiteral("limit"), limits);
    m_metered = new widgets::CheckBox(tr("Also where each byte is paid for"));
    m_metered->setObjectName(QStringLiteral("metered"));
    body()->addWidget(m_metered);
    m_managed = addManagedLine(QStringLiteral("managedDownloads"));
    connect(addLink(QStringLiteral("openDownloads"), tr("What is on this computer"), "hard-drive-download"),
            &QPushButton::clicked, this, [this] { Q_EMIT go(widgets::place(QStringLiteral("downloads"))); });
    connect(m_metered, &QCheckBox::clicked, this, [this](bool also) { m_preferences.setDownloadsOnMetered(also); });
    connect(m_limit, &QButtonGroup::buttonClicked, this,
            [this] { m_preferences.setDownloadLimit(chosen(m_limit).toLongLong()); });
}

void DownloadSection::refresh()
{
    const domain::ManagedPolicy& policy = m_preferences.policy();
    choose(m_limit, QString::number(m_preferences.downloadLimit()));
    m_metered->setChecked(m_preferences.downloadsOnMetered());
    if (policy.downloadLimit)
        lock(m_limit);
    m_metered->setEnabled(!policy.downloadsOnMetered);
    m_managed->setVisible(policy.downloadLimit || policy.downloadsOnMetered);
}

} // namespace settings
