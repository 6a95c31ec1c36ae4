// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstsync.h"

#include "ui/widgets/progressbar.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace shell {

using namespace widgets;

FirstSync::FirstSync(QWidget* parent)
    : QWidget(parent), m_words(new TextLabel(QString(), Type::Small, Role::TextMuted)), m_bar(new ProgressBar)
{
    setObjectName(QStringLiteral("first-sync"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(6), grid(3), grid(6), grid(1));
    column->setSpacing(grid(1));
    column->addWidget(m_words);
    column->addWidget(m_bar);
    m_bar->setAccessibleName(tr("First sync"));
}

void FirstSync::setStatus(const services::SyncStatus& status)
{
    const QString done = QLocale().toString(status.done);
    m_words->setText(
        status.total > 0
            ? tr("Getting the catalog: %1 of %2. You can start already.").arg(done, QLocale().toString(status.total))
            : tr("Getting the catalog: %1 so far. You can start already.").arg(done));
    m_bar->setRange(0, status.total > 0 ? int(qMin<qint64>(status.total, 1'000'000'000)) : 0);
    m_bar->setValue(int(qMin<qint64>(status.done, 1'000'000'000)));
}

} // namespace shell
