// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keptwords.h"

#include "app/domain/excerpt.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace models {

namespace {

class KeptText
{
    Q_DECLARE_TR_FUNCTIONS(models::KeptText)
};

} // namespace

QString beingKeptWords(const QStringList& texts)
{
    QStringList lines;
    for (const QString& text : texts)
        lines << KeptText::tr("Being kept on this computer: “%1”").arg(apart(domain::excerptOf(text)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace models
