// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pathways/downloadoffer.h"

#include "ui/models/downloadwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace pathways {

using models::DownloadWords;

DownloadOffer::DownloadOffer(services::DownloadService& downloads, const QString& label, QStringList courseIds,
                             QWidget* parent)
    : QWidget(parent), m_downloads(downloads), m_label(label), m_courseIds(std::move(courseIds))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins());
    column->setSpacing(widgets::grid(1));
    connect(&m_downloads, &services::DownloadService::changed, this, &DownloadOffer::refresh);
    refresh();
}

void DownloadOffer::refresh()
{
    widgets::clearLayout(layout());
    const services::DownloadPlan plan = m_downloads.plan(m_courseIds);
    setVisible(!plan.lines.isEmpty());
    if (plan.lines.isEmpty())
        return;
    auto* column = static_cast<QVBoxLayout*>(layout());
    if (const QStringList missing = plan.missing(); !missing.isEmpty()) {
        auto* line = new widgets::FlowLayout(nullptr, widgets::grid(2));
        auto* fetch = new widgets::Button(m_label, widgets::Button::Kind::Secondary);
        fetch->setObjectName(QStringLiteral("download-all"));
        fetch->setIconName(QLatin1StringView("hard-drive-download"));
        fetch->setEnabled(plan.fits());
        fetch->setWraps(true);
        connect(fetch, &QPushButton::clicked, this, [this, missing] { m_downloads.download(missing); });
        line->addWidget(fetch);
        column->addLayout(line);
    }
    column->addWidget(
        new widgets::TextLabel(DownloadWords::plan(plan), widgets::Type::Small, widgets::Role::TextMuted));
}

} // namespace pathways
