// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/lives.h"

#include <QStringList>
#include <QUuid>

namespace data {

namespace {

qint64 beginOf(QStringView life)
{
    return life.left(life.indexOf(QLatin1Char(':'))).toLongLong();
}

} // namespace

// From the end: nearly all who ask stand in the last one.
QString Lives::at(qint64 seq) const
{
    QStringView left = m_text;
    while (!left.isEmpty()) {
        const qsizetype space = left.lastIndexOf(QLatin1Char(' '));
        const QStringView life = left.mid(space + 1);
        if (beginOf(life) < seq)
            return life.mid(life.indexOf(QLatin1Char(':')) + 1).toString();
        left = left.left(std::max<qsizetype>(space, 0));
    }
    return {};
}

QString Lives::begin(qint64 after)
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128).left(10);
    QStringList lives = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    lives.append(QStringLiteral("%1:%2").arg(after).arg(id));
    m_text = lives.mid(std::max<qsizetype>(0, lives.size() - kMost)).join(QLatin1Char(' '));
    return id;
}

void Lives::forget(qint64 below)
{
    QStringList lives = m_text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (lives.size() > 1 && beginOf(lives[1]) < below)
        lives.removeFirst();
    m_text = lives.join(QLatin1Char(' '));
}

} // namespace data
