// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/actwords.h"

#include "app/base/listed.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace messages {

namespace {

struct ActText
{
    Q_DECLARE_TR_FUNCTIONS(messages::ActText)
};

QString addedWords(const services::ActLine& line, const QString& others)
{
    if (line.who.isEmpty())
        return ActText::tr("You added %1").arg(others);
    if (!line.me)
        return ActText::tr("%1 added %2").arg(models::apart(line.who), others);
    return others.isEmpty() ? ActText::tr("%1 added you").arg(models::apart(line.who))
                            : ActText::tr("%1 added you and %2").arg(models::apart(line.who), others);
}

QString removedWords(const services::ActLine& line, const QString& others)
{
    if (line.who.isEmpty())
        return ActText::tr("You took %1 out").arg(others);
    if (!line.me)
        return ActText::tr("%1 took %2 out").arg(models::apart(line.who), others);
    return others.isEmpty() ? ActText::tr("%1 took you out").arg(models::apart(line.who))
                            : ActText::tr("%1 took you and %2 out").arg(models::apart(line.who), others);
}

} // namespace

QString actWords(const services::ActLine& line)
{
    const QString others = base::listed(line.others);
    if (line.act == QLatin1StringView("added"))
        return addedWords(line, others);
    if (line.act == QLatin1StringView("removed"))
        return removedWords(line, others);
    if (line.act == QLatin1StringView("left"))
        return line.who.isEmpty() ? ActText::tr("You left") : ActText::tr("%1 left").arg(models::apart(line.who));
    return {};
}

} // namespace messages
