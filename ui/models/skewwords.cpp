// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/skewwords.h"

#include "ui/models/timewords.h"

#include <QCoreApplication>

namespace models {

namespace {

struct ClockText
{
    Q_DECLARE_TR_FUNCTIONS(models::ClockText)
};

constexpr qint64 kSkewThatMatters = 120;

} // namespace

QString clockWords(qint64 skewSeconds)
{
    if (qAbs(skewSeconds) <= kSkewThatMatters)
        return {};
    const QString size = secondsWords(skewSeconds);
    return skewSeconds > 0
               ? ClockText::tr(
                     "The clock of this computer is %1 slow. LXCP goes by the server's clock meanwhile: what you do "
                     "and how long ago things were is dated rightly all the same.")
                     .arg(size)
               : ClockText::tr(
                     "The clock of this computer is %1 fast. LXCP goes by the server's clock meanwhile: what you do "
                     "and how long ago things were is dated rightly all the same.")
                     .arg(size);
}

QString clockHint(qint64 skewSeconds)
{
    if (qAbs(skewSeconds) <= kSkewThatMatters)
        return {};
    const QString size = secondsWords(skewSeconds);
    return skewSeconds > 0
               ? ClockText::tr("this computer's clock is %1 slow, days are counted by the server's").arg(size)
               : ClockText::tr("this computer's clock is %1 fast, days are counted by the server's").arg(size);
}

} // namespace models
